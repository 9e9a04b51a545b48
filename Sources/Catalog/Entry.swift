/// One dataset or data service of a catalogue, in DCAT's terms.
///
/// Every field that a reader found but could not use is `nil` (or empty) here while ``sources`` still holds its raw
/// value, so that *absent*, *present but unusable* and *present* differ.
public struct Entry: Sendable, Codable, Equatable {
  /// What the entry describes.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// `dcat:Dataset`
    case dataset
    /// `dcat:DataService`
    case service
    /// `dcat:DatasetSeries`
    case series
  }

  /// What the entry describes.
  public var kind = Kind.dataset
  /// The entry's key within its catalogue; never empty, the same in every run.
  public var id: String
  /// The entry's subject IRI, where the format has one.
  public var uri: String?
  /// `dct:identifier`, as published.
  public var identifier: String?
  /// `dct:title`
  public var title = LocalizedText()
  /// A short name beside the title.
  public var acronym: String?
  /// `dct:description`, with the markup it was published with.
  public var description = LocalizedText()
  /// `dcat:keyword`
  public var keywords: [String] = []
  /// `dcat:theme` and the portals' groups and categories.
  public var themes: [Concept] = []
  /// `dct:publisher`
  public var publisher: Agent?
  /// `dct:creator`
  public var creator: Agent?
  /// `dcat:contactPoint`
  public var contacts: [Contact] = []
  /// Everything the dataset itself says about its licence, one item a statement.
  public var licences: [LicenceStatement] = []
  /// `dct:accessRights`: an IRI or a label (`PUBLIC`, `restricted`, …).
  public var accessRights: String?
  /// `dct:issued`
  public var issued: Timestamp?
  /// `dct:modified` of the data.
  public var modified: Timestamp?
  /// When the metadata changed, or were harvested: never a sign of fresh data.
  public var metadataModified: Timestamp?
  /// `dct:accrualPeriodicity`, as published: an IRI, a code, a label or an ISO 8601 repeat.
  public var frequency: String?
  /// When the portal expects the next update.
  public var nextUpdate: Timestamp?
  /// `dct:spatial`
  public var spatial: [SpatialCoverage] = []
  /// How fine the data are in space, as published: `fr:commune`, `country`, …
  public var granularity: String?
  /// The coordinate reference system of the data, as published.
  public var projection: Concept?
  /// `dct:temporal`
  public var temporal: [TemporalCoverage] = []
  /// `dct:language`, as published.
  public var languages: [String] = []
  /// `dcat:landingPage`: the page about the entry. Only absolute http(s) addresses are kept.
  public var landingPage: String?
  /// `foaf:page` and the like: addresses of documentation.
  public var documentation: [String] = []
  /// `dct:conformsTo`
  public var conformsTo: [Concept] = []
  /// `dcat:version`, `owl:versionInfo`
  public var version: String?
  /// `dct:provenance`, as text.
  public var lineage: [String] = []
  /// The fields of the data, where the platform gives them.
  public var schemaFields: [SchemaField] = []
  /// Whether ``schemaFields`` was declared by the publisher or inferred by the platform.
  public var schemaIsDeclared = false
  /// `dcat:distribution`
  public var distributions: [Distribution] = []
  /// `dcat:endpointURL` of a service.
  public var endpointURLs: [String] = []
  /// `dcat:endpointDescription` of a service: OpenAPI, OGC capabilities, …
  public var endpointDescriptions: [String] = []
  /// What the portal counts: views, downloads, records, …
  public var metrics = Metrics()
  /// The portal's own quality score, kept beside ours and never mixed in.
  public var portalScore: PortalScore?
  /// The portal's marks on the entry: `hvd`, `inspire`, …
  public var badges: [String] = []
  /// `dcatap:applicableLegislation`
  public var legislation: [String] = []
  /// Where the entry was read, and where it first came from.
  public var origin = Origin()
  /// The machine-readable forms in which the portal serves this very record.
  public var recordFormats: [RecordFormat] = []
  /// Where each field came from, and its raw value.
  public var sources = FieldSources()
  /// What was odd about the entry but did not stop its reading.
  public var notes: [ReadingNote] = []

  /// An entry with nothing but its key.
  public init(id: String) { self.id = id }
}

/// The machine-readable forms of a catalogue record.
public enum RecordFormat: String, Sendable, Codable, CaseIterable {
  /// DCAT in any RDF syntax.
  case dcat
  /// schema.org/Dataset in JSON-LD.
  case schemaOrg = "schema.org"
  /// MLCommons Croissant.
  case croissant
  /// Frictionless `datapackage.json`.
  case dataPackage = "datapackage"
  /// DCAT-US `data.json`.
  case dataJSON = "data.json"
}

/// Something odd that a reader met in an entry it could still read.
public struct ReadingNote: Sendable, Codable, Hashable {
  /// A stable kebab-case code, such as `relative-url` or `date-in-local-format`.
  public var code: String
  /// The field it concerns, where there is one.
  public var field: Field?
  /// What was met, in a sentence.
  public var detail: String

  /// A note about a field.
  public init(code: String, field: Field? = nil, detail: String) {
    self.code = code
    self.field = field
    self.detail = detail
  }
}
