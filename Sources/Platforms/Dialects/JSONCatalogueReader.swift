import Catalog

/// Reads one JSON document, whatever its platform, as a stream of events.
final class JSONCatalogueReader {
  /// How many elements may pass before a document is given up in which none is recognised.
  private static let patience = 50

  private let location: String
  private var baseURL: String?
  private let names: LocalFieldNames
  private let limits: ReadLimits
  private let body: (ReadEvent) throws -> Void
  private let parser: JSONParser
  private let inner: JSONParser
  private var dialect: JSONDialect?
  private var keys = EntryKeys()
  private var info: CatalogueInfo?
  private var entries = 0
  private var refusals = 0
  /// The keys of the first element that was not recognised.
  private var unknown: String?
  /// What was not recognised, until it is known whether anything is.
  private var pending: [Refusal] = []

  init(
    location: String, platform: String?, baseURL: String?, names: LocalFieldNames, limits: ReadLimits,
    body: @escaping (ReadEvent) throws -> Void
  ) {
    self.location = location
    self.baseURL = baseURL.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
    self.names = names
    self.limits = limits
    self.body = body
    parser = JSONParser(limits: limits)
    inner = JSONParser(limits: limits)
    dialect = JSONDialect.all.first { $0.platform == platform }
  }

  /// Reads to the end, and tells what was found on the way.
  func read(_ source: PeekedSource) throws {
    var whole: JSONSplitter?
    let splitter = JSONSplitter(
      source, offset: source.dropped, location: location, limits: limits
    ) { [unowned self] stretch in
      try take(stretch, skeleton: whole?.skeleton)
    }
    whole = splitter
    defer { whole = nil }
    try splitter.run()
    if !pending.isEmpty { throw notACatalogue() }
    try tell(splitter.skeleton, paths: splitter.paths)
  }

  // MARK: - Elements

  private func take(_ stretch: JSONStretch, skeleton: JSONSkeleton?) throws {
    guard let bytes = stretch.bytes else {
      return try refuse(stretch, .tooLarge(limit: limits.entryBytes))
    }
    let (json, isRepaired): (JSON, Bool)
    do throws(JSONFault) {
      (json, isRepaired) = try parse(bytes, padding: stretch.padding)
    } catch {
      return try refuse(stretch, error)
    }
    if json.isArray, json[at: 0].isObject {
      // DKAN 1 puts its list of entries into a list.
      for element in json.elements {
        try accept(element, stretch, bytes, skeleton: skeleton, isRepaired: isRepaired)
      }
      return
    }
    try accept(json, stretch, bytes, skeleton: skeleton, isRepaired: isRepaired)
  }

  private func accept(
    _ json: JSON, _ stretch: JSONStretch, _ bytes: UnsafeRawBufferPointer, skeleton: JSONSkeleton?,
    isRepaired: Bool
  ) throws {
    guard json.isObject else {
      let detail =
        json.isString
        ? "this is only a name, “\(json.text ?? "")”; ask the portal for the records themselves"
        : "an entry has to be a JSON object"
      return try refuse(stretch, reason: "not-an-object", detail: detail)
    }
    if stretch.path.isEmpty, json["success"].bool == false || json["error"].isPresent, !json["id"].isPresent {
      throw ReadError(
        location: location, place: stretch.place, reason: "portal-error",
        detail: "the portal answered with an error instead of a catalogue: \(json["error"].raw.prefix(200))")
    }
    if dialect == nil {
      dialect = JSONDialect.all.first { $0.recognises(json, stretch.path) }
      if dialect != nil, let skeleton { try tell(skeleton, paths: []) }
    }
    guard let dialect else {
      unknown = unknown ?? json.members.prefix(12).compactMap { $0.key.string }.joined(separator: ", ")
      pending.append(
        Refusal(
          location: location, place: stretch.place, reason: "unknown-shape",
          detail: "this is no dataset of any platform that is known"))
      if pending.count >= Self.patience { throw notACatalogue() }
      return
    }
    try refusePending()
    let context = DialectContext(baseURL: baseURL, path: stretch.path, names: names, inner: inner)
    var found = dialect.entries(json, context)
    let count = found.count
    if count > 1 { found.reverse() }
    // Taken out one by one, not copied.
    while var entry = found.popLast() {
      let i = count - found.count - 1
      // What is nested in another entry may stand in the catalogue by itself as well.
      if i > 0, keys.contains(entry) { continue }
      keys.settle(&entry, content: bytes, number: i, limits: limits)
      entry.origin.platform = dialect.platform
      entry.origin.location = location
      if isRepaired {
        entry.note("repaired-json", nil, "NaN, None and the like, or bare control characters, were made JSON")
      }
      entries += 1
      try body(.entry(entry))
    }
  }

  private func parse(
    _ bytes: UnsafeRawBufferPointer, padding: Int
  ) throws(JSONFault) -> (JSON, isRepaired: Bool) {
    do throws(JSONFault) {
      return (try parser.parse(bytes, padding: padding), false)
    } catch .syntax {
      guard let repaired = JSONRepair.repaired(bytes) else { throw .syntax }
      return (try parser.parse(repaired), true)
    }
  }

  private func refuse(_ stretch: JSONStretch, _ fault: JSONFault) throws {
    try refuse(stretch, reason: fault.reason, detail: fault.detail)
  }

  private func refuse(_ stretch: JSONStretch, reason: String, detail: String) throws {
    refusals += 1
    try body(
      .refused(Refusal(location: location, place: stretch.place, reason: reason, detail: detail)))
  }

  private func refusePending() throws {
    for refusal in pending {
      refusals += 1
      try body(.refused(refusal))
    }
    pending = []
  }

  // MARK: - The catalogue

  private func tell(_ skeleton: JSONSkeleton, paths: [String]) throws {
    if dialect == nil, refusals == 0 { dialect = Self.dialect(ofEmpty: paths) }
    guard let dialect else {
      if refusals > 0 { return }
      throw notACatalogue()
    }
    var told = CatalogueInfo(platform: dialect.platform)
    if let document = try? JSONParser(limits: limits, allowsDuplicateKeys: true).parse(skeleton.document) {
      dialect.facts(document, &told)
      if baseURL == nil { baseURL = told.homepage }
    }
    guard told != info else { return }
    info = told
    try body(.catalogue(told))
  }

  /// The platform of a catalogue without entries, by the place where they would stand.
  private static func dialect(ofEmpty paths: [String]) -> JSONDialect? {
    guard let path = paths.first else { return nil }
    let platform =
      switch path {
      case "result.results", "result": "ckan"
      case "data": "udata"
      default: "datajson"
      }
    return JSONDialect.all.first { $0.platform == platform }
  }

  private func notACatalogue() -> ReadError {
    let keys = unknown.map { "; its keys are \($0)" } ?? ""
    return ReadError(
      location: location, reason: "not-a-catalogue",
      detail: "this is JSON, but no catalogue of a known platform\(keys); name the platform with --platform")
  }
}
