import Catalog

/// One entry of an earlier `report.json`, as far as it is compared.
public struct ReportedEntry: Sendable {
  /// One finding.
  public struct Finding: Sendable {
    /// The fingerprint.
    public var fingerprint: String
    /// The rule's id.
    public var rule: String
    /// What was wrong.
    public var message: String
  }

  /// The key.
  public var id: String
  /// The score; `nil` where nothing was assessed.
  public var score: Double?
  /// The scores of the axes that were assessed, by id.
  public var axes: [String: Double]
  /// The findings.
  public var findings: [Finding]
}

/// What an earlier `report.json` says of the catalogue as a whole.
public struct ReportedCatalogue: Sendable {
  /// The id of its rulebook.
  public var rulebook: String
  /// The digest of its rulebook.
  public var digest: String?
  /// The score; `nil` where nothing was assessed.
  public var score: Double?
  /// The scores of the axes that were assessed, by id.
  public var axes: [String: Double]
}

/// Reads the program's own `report.json`, entry by entry.
public struct ReportReader: Sendable {
  /// The schema's name that a report begins with.
  private static let schema = "aloi-report/1"

  /// A reader.
  public init() {}

  /// Whether a file is such a report, by its first bytes.
  public func recognises(path: String) throws -> Bool {
    let source = PeekedSource(try FileSource(path: path))
    let start = String(decoding: try source.peek(4_096), as: UTF8.self)
    return start.contains("\"\(Self.schema)\"") && start.contains("\"schema\"")
  }

  /// Reads a report.
  ///
  /// - Throws: ``ReadError`` where it is none, or where it breaks off.
  public func read(path: String, body: @escaping (ReportedEntry) throws -> Void) throws -> ReportedCatalogue {
    let limits = ReadLimits()
    let parser = JSONParser(limits: limits)
    var whole: JSON?
    let splitter = JSONSplitter(try FileSource(path: path), location: path, limits: limits) { stretch in
      guard let bytes = stretch.bytes else {
        throw Self.fault(path, stretch.place, "this entry is too large")
      }
      let json: JSON
      do throws(JSONFault) { json = try parser.parse(bytes, padding: stretch.padding) } catch {
        throw Self.fault(path, stretch.place, error.detail)
      }
      guard stretch.path.isEmpty, json["entries"].isArray else {
        return try body(try Self.entry(json, path, stretch.place))
      }
      // The whole report on one line.
      whole = json
      for entry in json["entries"].elements { try body(try Self.entry(entry, path, stretch.place)) }
    }
    splitter.furtherEntries = "entries"
    try splitter.run()
    var head = whole ?? .missing
    if head.isMissing {
      do throws(JSONFault) {
        head = try JSONParser(limits: limits).parse(splitter.skeleton.document)
      } catch {
        throw Self.fault(path, "", error.detail)
      }
    }
    guard head["schema"].string == Self.schema, let rulebook = head["rulebook"]["id"].string else {
      throw Self.fault(path, "", "this is no report.json of \(Self.schema)")
    }
    let summary = head["summary"]
    return ReportedCatalogue(
      rulebook: rulebook, digest: head["rulebook"]["digest"].string, score: summary["score"].double,
      axes: Self.axes(summary["axes"]))
  }

  private static func entry(_ json: JSON, _ path: String, _ place: String) throws -> ReportedEntry {
    guard let id = json["id"].string, !id.isEmpty, json["findings"].isArray else {
      throw fault(path, place, "this is no entry of a report")
    }
    let findings = try json["findings"].elements.map { finding in
      guard let fingerprint = finding["fingerprint"].string, let rule = finding["rule"].string else {
        throw fault(path, place, "a finding has no rule or no fingerprint")
      }
      return ReportedEntry.Finding(
        fingerprint: fingerprint, rule: rule, message: finding["message"].string ?? "")
    }
    return ReportedEntry(
      id: id, score: json["score"].double, axes: axes(json["axes"]), findings: findings)
  }

  private static func axes(_ json: JSON) -> [String: Double] {
    var scores: [String: Double] = [:]
    for (key, value) in json.members {
      if let id = key.string, let score = value["score"].double { scores[id] = score }
    }
    return scores
  }

  private static func fault(_ location: String, _ place: String, _ detail: String) -> ReadError {
    ReadError(
      location: location, place: place, reason: "not-a-report",
      detail: "\(detail); reports are written by `aloi audit --format json`")
  }
}
