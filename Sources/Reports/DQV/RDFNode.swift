import Catalog

/// A subject with what is said of it: what Turtle and JSON-LD write down alike.
struct RDFNode: Sendable {
  /// What stands at the other end of a statement.
  enum Value: Sendable {
    /// An IRI, checked by ``RDF/iri(_:)`` or made by ``RDF/urn(_:_:)``.
    case iri(String)
    /// A term of a vocabulary, by its prefix: `dqv:Metric`.
    case name(String)
    case text(String, language: String? = nil)
    case decimal(Double)
    case integer(Int)
    case time(Timestamp)
  }

  /// Its IRI; `nil` for a blank node.
  var id: String?
  /// Its classes, by their prefixes.
  var types: [String]
  private(set) var properties: [(name: String, value: Value)] = []

  init(_ id: String?, _ types: String...) {
    self.id = id
    self.types = types
  }

  /// Says something of the subject; nothing where there is no value.
  mutating func add(_ name: String, _ value: Value?) {
    if let value { properties.append((name, value)) }
  }
}

/// Names and IRIs of the graphs we write.
enum RDF {
  /// The vocabularies.
  static let prefixes: [(name: String, iri: String)] = [
    ("dcat", "http://www.w3.org/ns/dcat#"), ("dct", "http://purl.org/dc/terms/"),
    ("dqv", "http://www.w3.org/ns/dqv#"), ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("sdmx-attribute", "http://purl.org/linked-data/sdmx/2009/attribute#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
  ]

  /// An IRI that may stand in any syntax, or `nil`: absolute, of http, https or urn, without what no IRI holds.
  static func iri(_ text: String?) -> String? {
    guard let text, text.utf8.count <= 2_000, text.unicodeScalars.allSatisfy(isAllowed) else { return nil }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    switch parts[0].lowercased() {
    case "http", "https":
      guard parts[1].hasPrefix("//"), let first = parts[1].dropFirst(2).first, !"/?#:".contains(first) else {
        return nil
      }
      return text
    case "urn": return parts[1].contains(":") && !parts[1].hasPrefix(":") ? text : nil
    default: return nil
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && !Markdown.isInvisible(scalar) && !"<>\"{}|^`\\[]".unicodeScalars.contains(scalar)
      && (scalar.value & 0xFFFE) != 0xFFFE && !scalar.properties.isWhitespace
  }

  /// A name of ours: `urn:aloi:<kind>:<parts>`, each part escaped.
  static func urn(_ kind: String, _ parts: String...) -> String {
    "urn:aloi:\(kind):" + parts.map(escaped).joined(separator: ":")
  }

  private static func escaped(_ part: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in part.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return bytes.isEmpty ? "-" : String(decoding: bytes, as: UTF8.self)
  }

  /// A number as `xsd:decimal` has it: no exponent, at most six decimals.
  static func decimal(_ value: Double) -> String {
    let millionths = Int((min(max(value, -1e9), 1e9) * 1e6).rounded())
    let whole = abs(millionths) / 1_000_000
    var rest = String(abs(millionths) % 1_000_000)
    rest = String(repeating: "0", count: 6 - rest.count) + rest
    while rest.hasSuffix("0") { rest.removeLast() }
    return (millionths < 0 ? "-" : "") + "\(whole)" + (rest.isEmpty ? ".0" : "." + rest)
  }
}
