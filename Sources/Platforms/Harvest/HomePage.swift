/// The page at the address that was given: what it says of the software behind it.
struct HomePage {
  var url: String
  var headers: [(name: String, value: String)] = []
  var body: [UInt8] = []

  /// Whether a text, in lower case, occurs in the page, whatever its case.
  func contains(_ part: String) -> Bool { lowered.contains(Array(part.utf8)) }

  /// The first header field whose name begins so.
  func header(beginning prefix: String) -> (name: String, value: String)? {
    headers.first { $0.name.hasPrefix(prefix) }
  }

  private let lowered: LoweredBytes

  init(url: String, headers: [(name: String, value: String)] = [], body: [UInt8] = []) {
    self.url = url
    self.headers = headers
    self.body = body
    lowered = LoweredBytes(body)
  }

  /// The addresses of the RDF that the page names as another form of itself, or as its catalogue.
  var alternates: [String] {
    tags("<link").compactMap { tag in
      let text = tag.lowercased()
      guard text.contains("alternate"),
        ["text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples"].contains(
          where: { text.contains($0) })
      else { return nil }
      return Self.attribute("href", of: tag).map { IRI.resolve($0, against: url) }
    }
  }

  /// The value of a `<meta name="generator">`.
  var generator: String? {
    tags("<meta").lazy.filter { $0.lowercased().contains("generator") }
      .compactMap { Self.attribute("content", of: $0) }.first
  }

  private func tags(_ name: String) -> [String] {
    var tags: [String] = []
    var from = 0
    while tags.count < 300, let at = lowered.position(of: Array(name.utf8), from: from) {
      guard let end = body[at...].firstIndex(of: UInt8(ascii: ">")) else { break }
      tags.append(String(decoding: body[at..<end].prefix(2048), as: UTF8.self))
      from = end
    }
    return tags
  }

  /// The value of an attribute in a tag.
  static func attribute(_ name: String, of tag: String) -> String? {
    for quote in ["\"", "'"] {
      guard let start = tag.firstRange(of: " \(name)=\(quote)") else { continue }
      let rest = tag[start.upperBound...]
      guard let end = rest.firstRange(of: quote) else { continue }
      let value = String(rest[..<end.lowerBound]).trimmed
      return value.isEmpty ? nil : value
    }
    return nil
  }
}

/// Bytes with ASCII in lower case, to look for words.
struct LoweredBytes {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } }

  func contains(_ part: [UInt8]) -> Bool { position(of: part, from: 0) != nil }

  func position(of part: [UInt8], from start: Int) -> Int? {
    guard let first = part.first, bytes.count >= part.count else { return nil }
    var at = start
    while at + part.count <= bytes.count, let next = bytes[at...].firstIndex(of: first) {
      guard next + part.count <= bytes.count else { return nil }
      if bytes[next..<next + part.count].elementsEqual(part) { return next }
      at = next + 1
    }
    return nil
  }
}
