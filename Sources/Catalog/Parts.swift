/// A person or an organisation (`foaf:Agent`).
public struct Agent: Sendable, Codable, Hashable {
  /// Its name, as published.
  public var name: String?
  /// Its short name beside it.
  public var acronym: String?
  /// Its IRI or its page on the portal.
  public var uri: String?
  /// Its kind, as published.
  public var type: String?
  /// Its own web site.
  public var homepage: String?
  /// Its e-mail address.
  public var email: String?
  /// Its key on the portal.
  public var portalID: String?
  /// The part of it that publishes, where the platform keeps them apart.
  public var department: String?
  /// Its SIREN (9 digits) or SIRET (14 digits), as published.
  public var businessNumber: String?
  /// The portal's marks on it: `public-service`, `certified`, `company`, …
  public var badges: [String] = []

  /// An agent with a name, or with nothing yet.
  public init(name: String? = nil) { self.name = name }
}

/// Whom to ask (`vcard:Kind`).
public struct Contact: Sendable, Codable, Hashable {
  /// A person's or a service's name.
  public var name: String?
  /// An e-mail address, without `mailto:`.
  public var email: String?
  /// A contact form or page.
  public var url: String?
  /// A telephone number, as published.
  public var telephone: String?
  /// What they are to the entry, as published: `contact`, `creator`, `publisher`, …
  public var role: String?

  /// A contact with what is known of it.
  public init(
    name: String? = nil, email: String? = nil, url: String? = nil, telephone: String? = nil,
    role: String? = nil
  ) {
    self.role = role
    self.name = name
    self.email = email
    self.url = url
    self.telephone = telephone
  }
}

/// A term of a vocabulary, by address, label or both.
public struct Concept: Sendable, Codable, Hashable {
  /// The term's IRI or code.
  public var uri: String?
  /// Its label, as published.
  public var label: String?
  /// Its version, where one is given.
  public var version: String?

  /// A term by address, label or both.
  public init(uri: String? = nil, label: String? = nil, version: String? = nil) {
    self.uri = uri
    self.label = label
    self.version = version
  }
}

/// One thing that a catalogue says about a licence. Which licence it means is decided in `Audit`.
public struct LicenceStatement: Sendable, Codable, Hashable {
  /// A code, such as `lov2` or `cc-by`.
  public var id: String?
  /// An address.
  public var url: String?
  /// A title.
  public var title: String?
  /// Free text: a rights statement, a licence's text pasted in.
  public var text: String?
  /// The field it was read from, such as `license_id` or `dct:rights`.
  public var source: String

  /// A statement with what was found of it.
  public init(
    id: String? = nil, url: String? = nil, title: String? = nil, text: String? = nil, source: String
  ) {
    self.id = id
    self.url = url
    self.title = title
    self.text = text
    self.source = source
  }

  /// Whether nothing at all is said.
  public var isEmpty: Bool { id == nil && url == nil && title == nil && text == nil }
}

/// Where the data are about (`dct:Location`).
public struct SpatialCoverage: Sendable, Codable, Hashable {
  /// An IRI or a code (`fr:commune:35238`, a NUTS code, a GeoNames address, …).
  public var uri: String?
  /// A name.
  public var label: String?
  /// A geometry: GeoJSON, WKT or a bounding box, as published.
  public var geometry: String?

  /// A place by code, name or geometry.
  public init(uri: String? = nil, label: String? = nil, geometry: String? = nil) {
    self.uri = uri
    self.label = label
    self.geometry = geometry
  }
}

/// When the data are about (`dct:PeriodOfTime`).
public struct TemporalCoverage: Sendable, Codable, Hashable {
  /// The first moment covered.
  public var start: Timestamp?
  /// The last moment covered.
  public var end: Timestamp?

  /// A period, open on either side.
  public init(start: Timestamp? = nil, end: Timestamp? = nil) {
    self.start = start
    self.end = end
  }
}

/// One column of the data.
public struct SchemaField: Sendable, Codable, Hashable {
  /// The column's name.
  public var name: String
  /// Its type, as published.
  public var type: String?
  /// A label for people.
  public var label: String?
  /// What it holds.
  public var description: String?
  /// The IRI of what its values are, such as INSEE's *code of a commune*.
  public var concept: String?
  /// The only values it may have, as published; at most ``valueLimit``.
  public var values: [String] = []

  /// How many values of a column are kept.
  public static let valueLimit = 200

  /// A column with what is known of it.
  public init(
    name: String, type: String? = nil, label: String? = nil, description: String? = nil,
    concept: String? = nil,
    values: [String] = []
  ) {
    self.name = name
    self.type = type
    self.label = label
    self.description = description
    self.concept = concept
    self.values = values
  }
}

/// What a portal counts. `nil` where the platform does not count it.
public struct Metrics: Sendable, Codable, Hashable {
  /// Page views.
  public var views: Int?
  /// Downloads.
  public var downloads: Int?
  /// Reuses listed.
  public var reuses: Int?
  /// Followers.
  public var followers: Int?
  /// Discussions under way.
  public var discussions: Int?
  /// Rows or records of the data.
  public var records: Int?
  /// Calls of the data's interface.
  public var apiCalls: Int?
  /// How popular the portal finds it, on a scale of the portal's own.
  public var popularity: Double?

  /// Nothing counted.
  public init() {}
}

/// A portal's own quality score.
public struct PortalScore: Sendable, Codable, Hashable {
  /// What the portal calls it.
  public var name: String
  /// The score.
  public var value: Double
  /// The best that can be had.
  public var maximum: Double
  /// The portal's own criteria that it found not to hold, by its names for them.
  public var unmet: [String] = []

  /// A score as the portal published it.
  public init(name: String, value: Double, maximum: Double) {
    self.name = name
    self.value = value
    self.maximum = maximum
  }
}

/// Where an entry was read, and where it first came from.
public struct Origin: Sendable, Codable, Hashable {
  /// The platform or format that was read: `ckan`, `udata`, `dcat`, …
  public var platform: String?
  /// The address or file of the document that held the entry.
  public var location: String?
  /// The entry's own address on the portal.
  public var portalURL: String?
  /// The address it was harvested from by the portal.
  public var harvestedFrom: String?
  /// The entry's key at the place it was harvested from, or a second key of the portal's.
  public var remoteID: String?
  /// How it was harvested, or by which source.
  public var harvester: String?
  /// The catalogue that the record says it is part of (`schema:includedInDataCatalog`).
  public var catalogue: Concept?

  /// Nothing known yet.
  public init() {}
}
