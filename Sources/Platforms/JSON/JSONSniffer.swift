/// Tells DCAT in JSON-LD, which is a graph, from JSON that only looks like it, by the first part of a document.
enum JSONSniffer {
  /// Whether a document is to be read as a graph.
  static func isLinkedDCAT(_ bytes: ArraySlice<UInt8>) -> Bool {
    let head = bytes.withUnsafeBytes { Scan(bytes: UnsafeRawBufferPointer(rebasing: $0.prefix(1 << 16))) }
    if head.topKeys.contains(where: { isTerm($0) }) { return true }
    if head.contextNamesDCAT {
      // What only a graph has, or a profile of DCAT; `dataset` and `service` are `data.json`, whatever its context.
      if head.topKeys.contains("@graph") || !head.topTypes.isDisjoint(with: graphTypes) { return true }
    }
    if head.topKeys.contains("@graph") || head.hasContextObject {
      guard head.mentionsDCAT else { return false }
      // schema.org in a graph whose context merely knows the prefix dcat.
      return head.typesDCAT || !head.typesSchemaOrg
    }
    return false
  }

  private static let graphTypes: Set<String> = ["DataService", "dcat:DataService", "Catalogue"]

  private static func isTerm(_ key: String) -> Bool {
    ["dcat:", "dct:", "dcterms:", "http://www.w3.org/ns/dcat#", "http://purl.org/dc/terms/"].contains {
      key.hasPrefix($0)
    }
  }

  /// What the first part of a document shows.
  private struct Scan {
    /// The keys of the document, or of the first element of the array that it is.
    var topKeys: Set<String> = []
    var hasContextObject = false
    /// Whether the context is an address of DCAT or of a profile, such as `…/dcat-ap.jsonld`.
    var contextNamesDCAT = false
    /// The class of the document, where it is one node.
    var topTypes: Set<String> = []
    var mentionsDCAT = false
    var typesDCAT = false
    var typesSchemaOrg = false

    init(bytes: UnsafeRawBufferPointer) {
      var depth = 0
      var keyDepth = 1
      var at = 0
      if bytes.first(where: { $0 > 0x20 }) == UInt8(ascii: "[") { keyDepth = 2 }
      while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if depth < keyDepth, !topKeys.isEmpty { keyDepth = -1 }
        case UInt8(ascii: "\""):
          let start = at + 1
          at = Self.end(of: bytes, from: start)
          let text = bytes[start..<min(at, bytes.count)]
          look(at: text)
          var next = at + 1
          while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
          guard depth == keyDepth, next < bytes.count, bytes[next] == UInt8(ascii: ":") else { break }
          let key = String(decoding: text.prefix(128), as: UTF8.self)
          topKeys.insert(key)
          next += 1
          while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
          guard next < bytes.count else { break }
          if key == "@context", bytes[next] == UInt8(ascii: "{") { hasContextObject = true }
          guard key == "@context" || key == "@type" || key == "type",
            let value = Self.firstText(of: bytes, from: next)
          else { break }
          if key == "@context" {
            contextNamesDCAT = value.isWebAddress && value.lowercased().contains("dcat")
          } else {
            topTypes.insert(value)
          }
        default: break
        }
        at += 1
      }
    }

    /// The text that a value is, or the first one of an array.
    private static func firstText(of bytes: UnsafeRawBufferPointer, from start: Int) -> String? {
      var at = start
      if bytes[at] == UInt8(ascii: "[") {
        at += 1
        while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      }
      guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return nil }
      let end = end(of: bytes, from: at + 1)
      guard end < bytes.count else { return nil }
      return String(decoding: bytes[at + 1..<end], as: UTF8.self)
    }

    /// The place of the quotation mark that ends a string.
    private static func end(of bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
      var at = start
      while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
        at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
      }
      return at
    }

    private mutating func look(at text: Slice<UnsafeRawBufferPointer>) {
      guard (4...64).contains(text.count) else { return }
      let word = String(decoding: text, as: UTF8.self)
      if word.contains("ns/dcat#") || word.hasPrefix("dcat:") { mentionsDCAT = true }
      switch word {
      case "dcat:Dataset", "dcat:Catalog", "dcat:Distribution", "dcat:DataService",
        "http://www.w3.org/ns/dcat#Dataset", "http://www.w3.org/ns/dcat#Catalog",
        "http://www.w3.org/ns/dcat#Distribution":
        typesDCAT = true
      case "schema:Dataset", "sc:Dataset", "schema:DataCatalog", "schema:DataDownload",
        "http://schema.org/Dataset",
        "https://schema.org/Dataset", "http://schema.org/DataDownload", "https://schema.org/DataDownload":
        typesSchemaOrg = true
      default: break
      }
    }
  }
}
