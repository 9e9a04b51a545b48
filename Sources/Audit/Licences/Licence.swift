/// One licence, or one family of licences whose version is not stated, as `rules/licences.yaml` describes it.
public struct Licence: Sendable, Codable, Hashable {
  /// The steward's kind.
  public enum Family: String, Sendable, Codable, CaseIterable {
    /// Written by or for a State, a region or a city.
    case national
    /// Creative Commons, but for its public domain tools.
    case creativeCommons = "creative-commons"
    /// Open Data Commons.
    case openDataCommons = "open-data-commons"
    /// Gives up, or notes the absence of, rights.
    case publicDomain = "public-domain"
    /// Written for programs.
    case software
    /// Of one producer, or only a kind of licence (`other-open`).
    case custom
  }

  private struct Fields: Sendable, Codable, Hashable {
    var id: String
    var title: String
    var family: Family?
    var version: String?
    var country: String?
    var terms: LicenceTerms
    var frenchPublicBody: Bool?
    var elsewhere: [String: String]
    var urls: [String]
    var prefer: String?
  }

  /// What is said of it, in one place: answers hold licences, and are copied often.
  private final class Box: Sendable {
    let fields: Fields
    let isGeneric: Bool

    init(_ fields: Fields) {
      self.fields = fields
      isGeneric = fields.id.hasPrefix("other-") || fields.id == "not-specified" || fields.id == "cc-nc"
    }
  }

  private var box: Box

  init(
    id: String, title: String, family: Family? = nil, version: String? = nil, country: String? = nil,
    terms: LicenceTerms = LicenceTerms(), frenchPublicBody: Bool? = nil, elsewhere: [String: String] = [:],
    urls: [String] = [], prefer: String? = nil
  ) {
    box = Box(
      Fields(
        id: id, title: title, family: family, version: version, country: country, terms: terms,
        frenchPublicBody: frenchPublicBody, elsewhere: elsewhere, urls: urls, prefer: prefer))
  }

  /// Reads what ``encode(to:)`` wrote.
  public init(from decoder: any Decoder) throws { box = Box(try Fields(from: decoder)) }

  /// Writes its fields under their names.
  public func encode(to encoder: any Encoder) throws { try box.fields.encode(to: encoder) }

  /// Whether everything that is said of two licences is the same.
  public static func == (a: Licence, b: Licence) -> Bool { a.box === b.box || a.box.fields == b.box.fields }

  /// Hashes the id.
  public func hash(into hasher: inout Hasher) { hasher.combine(box.fields.id) }

  private mutating func set<Value>(_ field: WritableKeyPath<Fields, Value>, _ value: Value) {
    var fields = box.fields
    fields[keyPath: field] = value
    box = Box(fields)
  }

  /// The canonical id: short, lower case.
  public var id: String {
    get { box.fields.id }
    set { set(\.id, newValue) }
  }

  /// The licence's own title, in the language of its steward where that is widely known.
  public var title: String {
    get { box.fields.title }
    set { set(\.title, newValue) }
  }

  /// The steward's kind; `nil` for *not specified*.
  public var family: Family? {
    get { box.fields.family }
    set { set(\.family, newValue) }
  }

  /// The version, or `nil` where the id does not state one.
  public var version: String? {
    get { box.fields.version }
    set { set(\.version, newValue) }
  }

  /// The country, region or city whose licence it is, as a lower-case code (`fr`, `de`, `ca-on`).
  public var country: String? {
    get { box.fields.country }
    set { set(\.country, newValue) }
  }

  /// What it allows and asks.
  public var terms: LicenceTerms {
    get { box.fields.terms }
    set { set(\.terms, newValue) }
  }

  /// Whether French law (decree on the reuse licences, CRPA D323-2-1) lets a public body use it without homologation.
  public var frenchPublicBody: Bool? {
    get { box.fields.frenchPublicBody }
    set { set(\.frenchPublicBody, newValue) }
  }

  /// What it is called elsewhere, by scheme: `spdx`, `eu`, `okfn`, `datagouv`, `ckan`, `ods`, `dcatde`, …
  public var elsewhere: [String: String] {
    get { box.fields.elsewhere }
    set { set(\.elsewhere, newValue) }
  }

  /// Its addresses; the first is the one to cite.
  public var urls: [String] {
    get { box.fields.urls }
    set { set(\.urls, newValue) }
  }

  /// The id of the same licence whose version is to be said, where this one states none: `lo` → `lo-2.0`.
  public var prefer: String? {
    get { box.fields.prefer }
    set { set(\.prefer, newValue) }
  }

  /// Whether it is no licence at all but only a kind of one, such as `other-open`.
  public var isGeneric: Bool { box.isGeneric }
}

/// What a licence allows and asks; `nil` where that is not known or depends.
public struct LicenceTerms: Sendable, Codable, Hashable {
  /// Meets the Open Definition.
  public var open: Bool?
  /// The data may be passed on.
  public var redistributable: Bool?
  /// The source has to be named.
  public var attribution: Bool?
  /// What is made from the data has to carry the same licence.
  public var shareAlike: Bool?
  /// Commercial use is allowed.
  public var commercial: Bool?

  /// Nothing known.
  public init() {}
}
