/// What the terms of a JSON-LD document mean: an active context of JSON-LD 1.1, without the parts that
/// catalogues do not use (`@protected`, `@propagate`, `@json`, directions; see the README).
struct JSONLDContext {
  /// How the values of a term that are plain strings are read.
  enum Coercion: Equatable {
    /// As text.
    case none
    /// As an IRI relative to the document.
    case id
    /// As a term or an IRI.
    case vocabulary
    /// As an IRI where it looks like one, else as text: contexts say IRI where portals write names too.
    case reference
    /// As a literal of a datatype.
    case datatype(String)
  }

  /// The forms that the values of a term take.
  struct Containers: OptionSet {
    let rawValue: UInt8
    static let list = Containers(rawValue: 1)
    static let language = Containers(rawValue: 2)
    static let index = Containers(rawValue: 4)
    static let id = Containers(rawValue: 8)
    static let type = Containers(rawValue: 16)
    static let graph = Containers(rawValue: 32)

    /// A container by its keyword; `@set` changes nothing.
    init(keyword: String) {
      switch keyword {
      case "@list": self = .list
      case "@language": self = .language
      case "@index": self = .index
      case "@id": self = .id
      case "@type": self = .type
      case "@graph": self = .graph
      default: self = []
      }
    }

    init(rawValue: UInt8) { self.rawValue = rawValue }
  }

  /// What one term means.
  struct Term {
    /// An IRI, a keyword, or `nil` where the term is switched off.
    var iri: String?
    var coercion = Coercion.none
    var containers: Containers = []
    var isReverse = false
    /// The language of the term's strings: `.some(nil)` says that they have none.
    var language: String??
    /// The context inside the term's values.
    var scoped: JSON?
  }

  var terms: [String: Term] = [:]
  var vocabulary: String?
  var base: String
  var language: String?

  /// A context that knows no term.
  init(base: String) { self.base = base }

  /// The keyword or IRI that the key of an object means; `nil` where the key means nothing.
  func key(_ key: String) -> (meaning: String, term: Term)? {
    if let term = terms[key] { return term.iri.map { ($0, term) } }
    guard let meaning = expanded(key, isTerm: true, isRelative: false) else { return nil }
    guard meaning.hasPrefix("@") || meaning.utf8.contains(UInt8(ascii: ":")) else { return nil }
    return (meaning, Term(iri: meaning))
  }

  /// The IRI, keyword or blank node label that a string means.
  func expanded(_ value: String, isTerm: Bool, isRelative: Bool) -> String? {
    if value.utf8.first == UInt8(ascii: "@") { return Self.keywords.contains(value) ? value : nil }
    if isTerm, let term = terms[value] { return term.iri }
    if let colon = value.utf8.firstIndex(of: UInt8(ascii: ":")), colon > value.startIndex {
      let prefix = String(value[..<colon])
      let suffix = value[value.utf8.index(after: colon)...]
      if prefix == "_" || suffix.utf8.starts(with: [0x2F, 0x2F]) { return value }
      if let iri = terms[prefix]?.iri, !iri.hasPrefix("@") { return iri + suffix }
      return value
    }
    if isTerm, let vocabulary { return vocabulary + value }
    return value
  }

  /// Whether a string names a node: an address, a URN, a blank node, or a name under a known prefix.
  func isReference(_ text: String) -> Bool {
    guard !text.utf8.contains(0x20), let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else {
      return false
    }
    let prefix = String(text[..<colon])
    return ["http", "https", "urn", "_", "mailto"].contains(prefix.lowercased())
      || terms[prefix]?.iri.map { !$0.hasPrefix("@") } == true
  }

  /// The keywords of JSON-LD 1.1.
  static let keywords: Set<String> = [
    "@base", "@container", "@context", "@direction", "@graph", "@id", "@import", "@included", "@index",
    "@json",
    "@language", "@list", "@nest", "@none", "@prefix", "@propagate", "@protected", "@reverse", "@set",
    "@type",
    "@value", "@version", "@vocab",
  ]
}
