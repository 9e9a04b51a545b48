import Catalog

/// A rule's example: an entry written in a few words, with the link checks it imagines.
public struct ExampleSubject: Sendable {
  /// The entry.
  public var entry: Entry
  /// What the link checks found, by address.
  public var observations: [String: Observation]
  /// The addresses that an earlier entry has, and its id.
  public var repeats: [String: String] = [:]
  /// What the landing page holds, where the example imagines it read.
  public var page: LandingPageEvidence?

  /// The clock of every example.
  public static let now = Timestamp(seconds: 1_767_225_600)  // 2026-01-01

  init?(reader: NodeReader) {
    guard reader.node.mapping != nil else {
      reader.fault("an example is a mapping of an entry's fields, such as { title: … }")
      return nil
    }
    entry = Entry(id: reader.value("id")?.text() ?? "example")
    observations = [:]
    readTexts(reader)
    readParts(reader)
    for (index, item) in (reader.value("distributions")?.items() ?? []).enumerated() {
      entry.distributions.append(distribution(item, index: index))
      item.finish()
    }
    if let links = reader.value("pageLinks") {
      page = LandingPageEvidence(
        url: entry.landingPage ?? "",
        links: links.items().compactMap { $0.text() }.map { LandingPageEvidence.Link(url: $0, text: "") })
    }
    for endpoint in entry.endpointURLs {
      if let state = reader.value("state")?.choice(Observation.State.self) {
        observations[endpoint] = Observation(url: endpoint, state: state)
      }
    }
    reader.finish()
  }

  private mutating func readTexts(_ reader: NodeReader) {
    entry.kind = reader.value("kind")?.choice(Entry.Kind.self) ?? .dataset
    entry.identifier = reader.value("identifier")?.text()
    entry.uri = reader.value("uri")?.text()
    entry.title = localized(reader.value("title"))
    entry.description = localized(reader.value("description"))
    entry.keywords = texts(reader, "keywords")
    entry.themes = texts(reader, "themes").map { Concept(label: $0) }
    entry.accessRights = reader.value("accessRights")?.text()
    entry.issued = date(reader, "issued", .issued)
    entry.modified = date(reader, "modified", .modified)
    entry.frequency = reader.value("frequency")?.text()
    entry.languages = texts(reader, "language")
    entry.landingPage = reader.value("landingPage")?.text()
    entry.documentation = texts(reader, "documentation")
    entry.conformsTo = texts(reader, "conformsTo").map { Concept(uri: $0) }
    entry.version = reader.value("version")?.text()
    entry.badges = texts(reader, "badges")
    entry.endpointURLs = texts(reader, "endpointURL")
    entry.endpointDescriptions = texts(reader, "endpointDescription")
    entry.schemaFields = texts(reader, "schemaFields").map { SchemaField(name: $0) }
    entry.schemaIsDeclared = reader.value("schemaIsDeclared")?.boolean() ?? !entry.schemaFields.isEmpty
    entry.recordFormats =
      reader.value("recordFormats")?.items().compactMap { $0.choice(RecordFormat.self) } ?? []
    entry.origin.platform = reader.value("platform")?.text()
    entry.origin.portalURL = reader.value("portalURL")?.text()
  }

  private mutating func readParts(_ reader: NodeReader) {
    if let publisher = reader.value("publisher") {
      var agent = Agent(name: publisher.scalar ?? publisher.value("name")?.text())
      if publisher.scalar == nil {
        agent.businessNumber = publisher.value("businessNumber")?.text()
        agent.badges = texts(publisher, "badges")
        agent.homepage = publisher.value("homepage")?.text()
        agent.portalID = publisher.value("portalID")?.text()
        publisher.finish()
      }
      entry.publisher = agent
    }
    for contact in reader.value("contact")?.items() ?? [] {
      entry.contacts.append(
        Contact(
          name: contact.value("name")?.text(), email: contact.value("email")?.text(),
          url: contact.value("url")?.text()))
      contact.finish()
    }
    entry.licences = (reader.value("licence")?.items() ?? []).map { licence($0) }
    entry.spatial = texts(reader, "spatial").map { SpatialCoverage(label: $0) }
    if let period = reader.value("temporal") {
      entry.temporal = [
        TemporalCoverage(
          start: period.value("start")?.text().flatMap { Timestamp($0) },
          end: period.value("end")?.text().flatMap { Timestamp($0) })
      ]
      period.finish()
    }
  }

  private mutating func distribution(_ reader: NodeReader, index: Int) -> Distribution {
    var distribution = Distribution(id: reader.value("id")?.text() ?? "\(index + 1)")
    let url = reader.value("url")?.text()
    distribution.downloadURLs = url.map { [$0] } ?? []
    distribution.kind = reader.value("kind")?.choice(Distribution.Kind.self) ?? .file
    distribution.title = localized(reader.value("title"))
    distribution.description = localized(reader.value("description"))
    distribution.format = reader.value("format")?.text()
    distribution.mediaType = reader.value("mediaType")?.text()
    distribution.byteSize = reader.value("byteSize")?.integer().map { Int64($0) }
    if let other = reader.value("repeats")?.text(), let url { repeats[url] = other }
    distribution.licences = (reader.value("licence")?.items() ?? []).map { licence($0) }
    distribution.checksum = reader.value("checksum")?.text().map { Checksum(algorithm: nil, value: $0) }
    distribution.issued = reader.value("issued")?.text().flatMap { Timestamp($0) }
    distribution.modified = reader.value("modified")?.text().flatMap { Timestamp($0) }
    distribution.conformsTo = texts(reader, "conformsTo").map { Concept(uri: $0) }
    distribution.schemaURL = reader.value("schemaURL")?.text()
    distribution.schemaFields = texts(reader, "schemaFields").map { SchemaField(name: $0) }
    distribution.schemaIsDeclared =
      reader.value("schemaIsDeclared")?.boolean() ?? !distribution.schemaFields.isEmpty
    distribution.endpointURLs = texts(reader, "endpointURL")
    distribution.endpointDescriptions = texts(reader, "endpointDescription")
    observe(reader, url: distribution.url)
    return distribution
  }

  private mutating func observe(_ reader: NodeReader, url: String?) {
    let state = reader.value("state")?.choice(Observation.State.self)
    let status = reader.value("status")?.integer()
    let reason = reader.value("reason")?.text()
    let failures = reader.value("failures")?.integer()
    let checkedAt = reader.value("checkedAt")?.text().flatMap { Timestamp($0) }
    let cors = reader.value("corsAny")?.boolean()
    let ranges = reader.value("acceptsRanges")?.boolean()
    let permanent = reader.value("permanentRedirect")?.boolean()
    let finalURL = reader.value("finalURL")?.text()
    let httpsURL = reader.value("httpsURL")?.text()
    let latency = reader.value("latencyMs")?.number()
    let length = reader.value("contentLength")?.integer()
    let sniffed = reader.value("sniffedFormat")?.text()
    let type = reader.value("contentType")?.text()
    let end = reader.value("certificateEnd")?.text().flatMap { Timestamp($0) }
    guard let state else { return }
    guard let url else {
      reader.fault("a state needs an url")
      return
    }
    var seen = Observation(url: url, state: state)
    seen.status = status
    seen.reason = reason
    seen.consecutiveFailures = failures ?? (state == .unavailable || state == .gone ? 1 : 0)
    seen.checkedAt = checkedAt ?? ExampleSubject.now
    seen.corsAny = cors
    seen.acceptsRanges = ranges
    seen.permanentRedirect = permanent ?? false
    seen.finalURL = finalURL
    seen.httpsURL = httpsURL
    seen.latencyMs = latency
    seen.contentLength = length.map { Int64($0) }
    seen.sniffedFormat = sniffed
    seen.contentType = type
    seen.certificateEnd = end
    observations[url] = seen
  }

  private func licence(_ reader: NodeReader) -> LicenceStatement {
    if reader.scalar != nil { return LicenceStatement(text: reader.text(), source: "licence") }
    defer { reader.finish() }
    return LicenceStatement(
      id: reader.value("id")?.text(), url: reader.value("url")?.text(),
      title: reader.value("title")?.text(), text: reader.value("text")?.text(), source: "licence")
  }

  private func localized(_ reader: NodeReader?) -> LocalizedText {
    guard let reader else { return LocalizedText() }
    guard reader.scalar == nil else { return LocalizedText(reader.text()) }
    var text = LocalizedText()
    for language in reader.keys {
      if let value = reader.value(language)?.text() { text.add(value, language: language) }
    }
    return text
  }

  private func texts(_ reader: NodeReader, _ key: String) -> [String] {
    reader.value(key)?.items().compactMap { $0.text() } ?? []
  }

  private mutating func date(_ reader: NodeReader, _ key: String, _ field: Field) -> Timestamp? {
    guard let raw = reader.value(key)?.text() else { return nil }
    let date = Timestamp(raw)
    entry.sources.note(field, from: key, raw: date == nil ? raw : nil)
    return date
  }
}
