/// One way to get at the data: a file, an interface, a page (`dcat:Distribution`).
public struct Distribution: Sendable, Codable, Equatable {
  /// What stands behind the address.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A file to download.
    case file
    /// A web service or interface for programs.
    case api
    /// A page for people.
    case page
    /// An interactive application.
    case app
    /// Documentation about the data: reported, never scored as availability.
    case documentation
    /// A file beside the data: a picture, a note, a previous edition.
    case attachment
  }

  /// The distribution's key within its entry; never empty, the same in every run.
  public var id: String
  /// What stands behind the address.
  public var kind = Kind.file
  /// `dct:title`
  public var title = LocalizedText()
  /// `dct:description`
  public var description = LocalizedText()
  /// `dcat:accessURL`, as published.
  public var accessURLs: [String] = []
  /// `dcat:downloadURL`, as published.
  public var downloadURLs: [String] = []
  /// `dct:format`, as published.
  public var format: String?
  /// `dcat:mediaType`, as published.
  public var mediaType: String?
  /// `dcat:byteSize`, in bytes.
  public var byteSize: Int64?
  /// `spdx:checksum`
  public var checksum: Checksum?
  /// Everything the distribution says about its licence, one item a statement.
  public var licences: [LicenceStatement] = []
  /// `dct:issued`
  public var issued: Timestamp?
  /// `dct:modified`
  public var modified: Timestamp?
  /// `dct:conformsTo`, or the platform's schema declaration.
  public var conformsTo: [Concept] = []
  /// The address of a machine-readable schema (`describedBy`, Table Schema, CSVW, …).
  public var schemaURL: String?
  /// The fields of this file, where the platform gives them.
  public var schemaFields: [SchemaField] = []
  /// Whether ``schemaFields`` was declared by the publisher or inferred by the platform.
  public var schemaIsDeclared = false
  /// `dcat:endpointURL` of the service behind it (`dcat:accessService`).
  public var endpointURLs: [String] = []
  /// `dcat:endpointDescription` of the service behind it.
  public var endpointDescriptions: [String] = []
  /// `adms:status`
  public var status: String?
  /// `dcatap:availability`: how long it is meant to stay.
  public var plannedAvailability: String?
  /// `dct:language`
  public var languages: [String] = []
  /// The portal's own last check of the link, kept beside ours and never mixed in.
  public var portalCheck: PortalCheck?
  /// What the portal counts.
  public var metrics = Metrics()

  /// A distribution with nothing but its key.
  public init(id: String) { self.id = id }

  /// The address that a link check asks: the download address where there is one, else the access address.
  @inlinable public var url: String? { downloadURLs.first ?? accessURLs.first ?? endpointURLs.first }
}

/// A checksum (`spdx:Checksum`).
public struct Checksum: Sendable, Codable, Hashable {
  /// The algorithm, as published: `sha1`, `SHA-256`, an SPDX IRI, …
  public var algorithm: String?
  /// The digits, as published.
  public var value: String

  /// A checksum as published.
  public init(algorithm: String?, value: String) {
    self.algorithm = algorithm
    self.value = value
  }
}

/// A portal's own last check of a link.
public struct PortalCheck: Sendable, Codable, Hashable {
  /// Whether the portal found it available; `nil` where it could not tell.
  public var available: Bool?
  /// The HTTP status it saw.
  public var status: Int?
  /// When it looked.
  public var checkedAt: Timestamp?
  /// The content type it saw.
  public var contentType: String?
  /// What went wrong, in its words.
  public var detail: String?

  /// A check as the portal published it.
  public init(
    available: Bool? = nil, status: Int? = nil, checkedAt: Timestamp? = nil, contentType: String? = nil,
    detail: String? = nil
  ) {
    self.detail = detail
    self.available = available
    self.status = status
    self.checkedAt = checkedAt
    self.contentType = contentType
  }
}
