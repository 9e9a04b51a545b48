/// What a document is, by its first bytes. Neither its name nor its content type is believed.
enum DocumentKind: Equatable {
  case json, jsonLD, turtle, nTriples, nQuads, triG, rdfXML
  case csv
  case html
  case empty
  /// Something else, by name.
  case other(String)

  /// Whether this may be a catalogue.
  var isCatalogue: Bool {
    switch self {
    case .json, .jsonLD, .turtle, .nTriples, .nQuads, .triG, .rdfXML: true
    case .csv, .html, .empty, .other: false
    }
  }

  /// Looks at the first bytes of a document in UTF-8, without a byte order mark.
  init(_ bytes: ArraySlice<UInt8>) {
    let start = bytes.drop { $0 <= 0x20 }
    guard let first = start.first else {
      self = bytes.contains(0) ? .other("binary data") : .empty
      return
    }
    if let name = Self.binary(bytes) {
      self = .other(name)
      return
    }
    switch first {
    case UInt8(ascii: "{"):
      self = Self.isTriG(start) ? .triG : JSONSniffer.isLinkedDCAT(start) ? .jsonLD : .json
    case UInt8(ascii: "["):
      self = Self.isTurtle(start) ? .turtle : JSONSniffer.isLinkedDCAT(start) ? .jsonLD : .json
    case UInt8(ascii: "<"): self = Self.markup(start)
    case UInt8(ascii: "\""):
      let words = String(decoding: start.prefix(120), as: UTF8.self).filter { !$0.isNewline }
      let isTable = Self.text(start) == .csv
      self = isTable ? .csv : .other("a bare JSON text, as portals answer for an error: \(words)")
    default: self = Self.text(start)
    }
  }

  private static func binary(_ bytes: ArraySlice<UInt8>) -> String? {
    let magics: [(prefix: [UInt8], name: String)] = [
      (Array("PK\u{3}\u{4}".utf8), "a ZIP archive (or an office document: xlsx, ods, docx)"),
      (Array("%PDF".utf8), "a PDF document"), ([0xD0, 0xCF, 0x11, 0xE0], "an old Excel or Word document"),
      (Array("BZh".utf8), "a bzip2 archive"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz archive"),
      ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"), ([0x37, 0x7A, 0xBC, 0xAF], "a 7z archive"),
      (Array("SQLite format 3".utf8), "an SQLite database"), (Array("PAR1".utf8), "a Parquet file"),
      ([0x89, 0x50, 0x4E, 0x47], "a PNG image"), ([0xFF, 0xD8, 0xFF], "a JPEG image"),
      (Array("GIF8".utf8), "a GIF image"),
      ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ]
    if let magic = magics.first(where: { bytes.starts(with: $0.prefix) }) { return magic.name }
    return bytes.prefix(512).contains(0) ? "binary data" : nil
  }

  /// Upper case ASCII in lower case, for comparing.
  private static func folded(_ bytes: ArraySlice<UInt8>, _ count: Int) -> String {
    String(decoding: bytes.prefix(count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  private static func markup(_ bytes: ArraySlice<UInt8>) -> DocumentKind {
    let head = folded(bytes, 4096)
    if head.hasPrefix("<http") || head.hasPrefix("<urn:") || head.hasPrefix("<_:")
      || head.hasPrefix("<mailto:")
    {
      return triples(bytes)
    }
    // Comments and declarations may come before the first element.
    var rest = Substring(head)
    while true {
      rest = rest.drop { $0.isWhitespace }
      let end: String
      if rest.hasPrefix("<!--") { end = "-->" } else if rest.hasPrefix("<?") { end = "?>" } else { break }
      guard let range = rest.firstRange(of: end) else { break }
      rest = rest[range.upperBound...]
    }
    if rest.hasPrefix("<!doctype html") || rest.hasPrefix("<html") || rest.hasPrefix("<head")
      || rest.hasPrefix("<body") || rest.hasPrefix("<script") || rest.hasPrefix("<meta")
      || rest.hasPrefix("<title")
    {
      return .html
    }
    if head.hasPrefix("<?xml") || head.contains("<rdf:rdf") || head.contains("22-rdf-syntax-ns#")
      || rest.hasPrefix("<!doctype rdf") || rest.hasPrefix("<csw:")
    {
      return .rdfXML
    }
    return head.contains("</") || head.contains("/>") ? .other("XML of an unknown kind") : triples(bytes)
  }

  /// N-Triples have one whole statement in IRIs a line; Turtle has prefixes or shorter statements.
  private static func triples(_ bytes: ArraySlice<UInt8>) -> DocumentKind {
    let line = bytes.prefix { $0 != 0x0A }
    let words = line.split(separator: 0x20, maxSplits: 2)
    let isWhole =
      words.count == 3 && words[1].first == UInt8(ascii: "<") && words[1].last == UInt8(ascii: ">")
    guard isWhole, let end = line.lastIndex(where: { $0 > 0x20 }), line[end] == UInt8(ascii: ".") else {
      return .turtle
    }
    // What stands behind the object, if anything, names a graph.
    var object = words[2].prefix(upTo: end)
    if object.first == UInt8(ascii: "\""), let close = object.lastIndex(of: UInt8(ascii: "\"")) {
      object = object[close...]
    }
    let hasGraph = object.split(separator: 0x20).count > 1
    return hasGraph ? .nQuads : .nTriples
  }

  private static func isTriG(_ bytes: ArraySlice<UInt8>) -> Bool {
    // `{ <s> <p> <o> }`: a default graph. JSON has a quotation mark or the closing brace there.
    let next = bytes.dropFirst().first { $0 > 0x20 }
    return next == UInt8(ascii: "<") || next == UInt8(ascii: "_")
  }

  private static func isTurtle(_ bytes: ArraySlice<UInt8>) -> Bool {
    // `[] a dcat:Catalog` or `[ a … ]`: JSON has a value or nothing more there.
    let inner = bytes.dropFirst().drop { $0 <= 0x20 }
    if inner.first == UInt8(ascii: "]") {
      let next = inner.dropFirst().first { $0 > 0x20 }
      return next != nil && next != UInt8(ascii: ",")
    }
    return inner.starts(with: "a ".utf8) || inner.starts(with: "<".utf8)
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> DocumentKind {
    var rest = bytes
    while rest.first == UInt8(ascii: "#") {
      rest = rest.drop { $0 != 0x0A }.drop { $0 <= 0x20 }
    }
    if rest.isEmpty { return .turtle }
    if rest.first == UInt8(ascii: "<") || rest.starts(with: "_:".utf8) {
      return triples(rest)
    }
    let head = folded(rest, 256)
    if head.hasPrefix("@prefix") || head.hasPrefix("@base") || head.hasPrefix("prefix ")
      || head.hasPrefix("base <")
    {
      return isNamedGraph(bytes) ? .triG : .turtle
    }
    if head.hasPrefix("graph ") { return .triG }
    let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
    let isTable = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t")].contains { separator in
      line.count { $0 == separator } >= 2
    }
    return isTable ? .csv : .other("a text of an unknown kind")
  }

  /// Whether a graph is opened behind the prefixes, at the beginning of a line.
  private static func isNamedGraph(_ bytes: ArraySlice<UInt8>) -> Bool {
    for line in bytes.split(separator: 0x0A) {
      let text = String(decoding: line.prefix(512), as: UTF8.self).trimmed
      if text.isEmpty || text.hasPrefix("#") || text.hasPrefix("@") { continue }
      let word = text.prefix { $0 != " " }.uppercased()
      if word == "PREFIX" || word == "BASE" { continue }
      return word == "GRAPH" || text.hasPrefix("{") || text.hasSuffix("{")
    }
    return false
  }
}
