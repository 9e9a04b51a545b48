import Catalog

/// Reads the one page of HTML that is a catalogue: with schema.org's datasets embedded in it, or a Shiny application.
struct PageReader {
  /// The largest page that is looked into.
  private static let limit = 8 << 20
  /// The most scripts that are looked into.
  private static let scripts = 200

  var location: String
  var baseURL: String?
  var limits: ReadLimits
  var names: LocalFieldNames
  var body: (ReadEvent) throws -> Void

  /// Reads a page.
  func read(_ source: PeekedSource) throws {
    let page = try source.peek(Self.limit)
    let bytes = Array(page)
    if try readEmbedded(bytes) { return }
    if isShiny(bytes) { return try tellShiny(bytes) }
    throw ReadError(
      location: location, reason: "html-instead-of-a-catalogue",
      detail: "this is an HTML page and not a catalogue; give the address of the catalogue itself "
        + "(data.json, catalog.ttl, an API), or fetch it again if it is an error page")
  }

  // MARK: - Embedded JSON-LD

  private func readEmbedded(_ page: [UInt8]) throws -> Bool {
    var keys = EntryKeys()
    var hasTold = false
    for block in blocks(in: page) {
      let json: JSON
      do throws(JSONFault) {
        json = try JSONParser(limits: limits).parse(block)
      } catch {
        continue
      }
      let context = DialectContext(
        baseURL: baseURL, path: "", names: names, inner: JSONParser(limits: limits))
      for document in json.each where JSONDialect.schemaOrg.recognises(document, "") {
        for var entry in JSONDialect.schemaOrg.entries(document, context) {
          if !hasTold { try body(.catalogue(CatalogueInfo(platform: "schema.org"))) }
          hasTold = true
          entry.origin.platform = "schema.org"
          entry.origin.location = location
          block.withUnsafeBytes { keys.settle(&entry, content: $0, limits: limits) }
          try body(.entry(entry))
        }
      }
    }
    return hasTold
  }

  /// The contents of the scripts of type `application/ld+json`.
  private func blocks(in page: [UInt8]) -> [[UInt8]] {
    var blocks: [[UInt8]] = []
    var at = 0
    while blocks.count < Self.scripts, let open = find("<script", in: page, from: at) {
      guard let end = page[open...].firstIndex(of: UInt8(ascii: ">")) else { break }
      let tag = String(decoding: page[open..<end], as: UTF8.self).lowercased()
      guard let close = find("</script", in: page, from: end) else { break }
      if tag.contains(ascii: "application/ld+json") { blocks.append(Array(page[(end + 1)..<close])) }
      at = close + 8
    }
    return blocks
  }

  /// Where a tag, in lower case, stands next.
  private func find(_ tag: String, in page: [UInt8], from start: Int) -> Int? {
    let wanted = Array(tag.utf8)
    var at = start
    while at + wanted.count <= page.count, let next = page[at...].firstIndex(of: wanted[0]) {
      let end = next + wanted.count
      guard end <= page.count else { return nil }
      if zip(page[next..<end], wanted).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) { return next }
      at = next + 1
    }
    return nil
  }

  // MARK: - Shiny

  private func isShiny(_ page: [UInt8]) -> Bool {
    page.withUnsafeBytes { page in
      page.contains("application/shiny-singletons") || page.contains("shiny-javascript")
        || page.contains("application/html-dependencies") && page.contains("shiny[")
        || page.contains("shiny-input-container") && page.contains("/shiny")
    }
  }

  /// A Shiny application has no catalogue and no stable downloads: a landing page, and one distribution that is an app.
  private func tellShiny(_ page: [UInt8]) throws {
    var entry = Entry(id: baseURL ?? location)
    if let title = element("title", in: page) ?? element("h1", in: page) {
      entry.title = LocalizedText(title)
      entry.sources.note(.title, from: "title")
    }
    let metas = metas(in: page)
    for (name, content) in metas {
      switch name {
      case "description", "dcterms.description", "dc.description", "og:description":
        entry.description.add(content, language: nil)
        entry.sources.note(.description, from: name)
      case "author", "dcterms.creator", "dc.creator":
        entry.creator = Agent(name: content)
        entry.sources.note(.creator, from: name)
      case "dcterms.publisher", "dc.publisher":
        entry.publisher = Agent(name: content)
        entry.sources.note(.publisher, from: name)
      case "dcterms.license", "dc.rights", "dcterms.rights":
        entry.add(LicenceStatement(of: content, source: name))
      case "dcterms.modified": entry.modified = Timestamp(content)
      case "dcterms.issued", "dcterms.created": entry.issued = Timestamp(content)
      case "keywords":
        entry.keywords = content.split(separator: ",").map { String($0).trimmed }
        entry.sources.note(.keywords, from: name)
      default: break
      }
    }
    let address = [baseURL, location].compactMap { $0 }.first { $0.isWebAddress }
    entry.landingPage = address
    var app = Distribution(id: "app")
    app.kind = .app
    app.format = "Shiny"
    app.accessURLs = address.map { [$0] } ?? []
    app.title = entry.title
    entry.distributions = [app]
    entry.sources.note(.distributions, from: "page")
    entry.note(
      "interactive-application-only", .distributions,
      "this is a Shiny application: its downloads only exist within a session, so that no program can fetch them"
    )
    entry.origin.platform = "shiny"
    entry.origin.location = location
    try body(.catalogue(CatalogueInfo(platform: "shiny")))
    try body(.entry(entry))
  }

  private func element(_ name: String, in page: [UInt8]) -> String? {
    guard let open = find("<\(name)", in: page, from: 0),
      let start = page[open...].firstIndex(of: UInt8(ascii: ">")),
      let end = find("</\(name)", in: page, from: start)
    else { return nil }
    let text = String(decoding: page[(start + 1)..<end].prefix(500), as: UTF8.self).trimmed
    return text.isEmpty || text.contains(ascii: "<") ? nil : text
  }

  /// The names and contents of the meta elements.
  private func metas(in page: [UInt8]) -> [(name: String, content: String)] {
    var metas: [(name: String, content: String)] = []
    var at = 0
    while metas.count < Self.scripts, let open = find("<meta", in: page, from: at),
      let end = page[open...].firstIndex(of: UInt8(ascii: ">"))
    {
      let tag = String(decoding: page[open..<end].prefix(4096), as: UTF8.self)
      if let name = attribute("name", of: tag) ?? attribute("property", of: tag),
        let content = attribute("content", of: tag)
      {
        metas.append((name.lowercased(), content))
      }
      at = end
    }
    return metas
  }

  private func attribute(_ name: String, of tag: String) -> String? {
    for quote in ["\"", "'"] {
      guard let start = tag.firstRange(of: "\(name)=\(quote)") else { continue }
      let rest = tag[start.upperBound...]
      guard let end = rest.firstRange(of: quote) else { continue }
      let text = String(rest[..<end.lowerBound]).trimmed
      return text.isEmpty ? nil : text
    }
    return nil
  }
}
