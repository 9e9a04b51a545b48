/// Fails where what is served is near to what was declared, and not the same: too little for *misleading*.
struct ServedFormatCheck: Check {
  static let name = "served-format"
  static let summary =
    "the first bytes are of none of the formats that are no good for the declared one, and data is not served as a page"
  static let facts = ["declared", "found"]
  /// For a declared format, as it is usually written, those that are something else though they look alike.
  var differs: [String: [String]]
  /// Media types of pages, under which no data should come.
  var pageTypes: [String]

  init?(options: CheckOptions) {
    pageTypes = options.texts("page-types") ?? []
    differs = [:]
    guard let pairs = options.reader.value("differs") else { return }
    for key in pairs.keys {
      differs[PlainText.term(key)] = pairs.value(key)?.items().compactMap { $0.text() } ?? []
    }
    pairs.finish()
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    guard let link = subject.answeringLink, link.state != .restricted, let seen = link.observation,
      let found = seen.sniffedFormat, !["html", "empty", "binary"].contains(found)
    else { return .notApplicable }
    let declared = link.distribution.format ?? link.distribution.mediaType
    if let declared, let others = differs[PlainText.term(String(Self.name(declared)))], others.contains(found)
    {
      return .failed(
        ["declared": declared, "found": found],
        evidence: "the first bytes are \(found), declared \(quoted(declared))")
    }
    guard link.distribution.kind == .file,
      let type = seen.contentType?.lowercased().prefix(while: { $0 != ";" }),
      pageTypes.contains(where: { type.elementsEqual($0) })
    else { return .notApplicable }
    return .failed(
      ["declared": declared ?? found, "found": String(type)],
      evidence: "\(found) served as \(type)")
  }

  /// The last part of an address or media type, without the dot of an ending: `csv` for `.csv` and `…/file-type/CSV`.
  private static func name(_ declared: String) -> Substring {
    let last = declared.split(separator: "/").last ?? ""
    return last.drop { $0 == "." }
  }
}
