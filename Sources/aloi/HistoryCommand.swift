import ArgumentParser
import Audit
import Catalog
import Reports
import Store

/// `aloi history`: the course of a catalogue, a publisher or an entry over the audits of a store.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Shows how scores, axes and availability went over the audits of a store.",
    discussion: """
      Without a key, every catalogue of the store. A key is a catalogue's source, a publisher's SIREN
      (or address, or folded name), or an entry's id, as the reports have them.

      Examples:
        aloi history --store france.sqlite
        aloi history 213500010 --level publisher --store france.sqlite
        aloi history 53698f51a3a729239d2036fb --level entry --store france.sqlite --json
      """)

  @Argument(help: "A catalogue's source, a publisher's key, or an entry's id.")
  var key: String?

  @Option(help: ArgumentHelp("The evidence store (default: that of aloi.yaml).", valueName: "file"))
  var store: String?

  @Option(
    help: ArgumentHelp(
      "What the key is: catalogue, publisher or entry (default: catalogue).", valueName: "what"))
  var level: ScoreLevel = .catalogue

  @Flag(help: "One JSON object a line instead of a table.")
  var json = false

  @Option(help: ArgumentHelp("The configuration (default: aloi.yaml where there is one).", valueName: "file"))
  var config: String?

  func run() throws {
    guard let path = try store ?? Configuration.load(config).store else {
      throw Failure(.usage, "no store is named; --store FILE, the one that `aloi audit --store` writes")
    }
    guard (try? [UInt8](readingStartOf: path, 1)) != nil else {
      throw Failure(.usage, "\(path): there is no such store; `aloi audit SOURCE --store \(path)` makes one")
    }
    do { try show(try EvidenceStore(path: path), path) } catch let error as StoreError {
      throw Failure(.usage, "\(error)")
    }
  }

  private func show(_ store: EvidenceStore, _ path: String) throws {
    let audits = try store.audits().filter { $0.state == .evaluated }.reversed()
    let keys = try key.map { [$0] } ?? defaultKeys(Array(audits))
    var courses: [Course] = []
    for key in keys {
      let course = Course(
        key: key, scores: try store.scores(of: level.stored, key: key), audits: Array(audits))
      if !course.points.isEmpty { courses.append(course) }
    }
    guard !courses.isEmpty else { throw Failure(.usage, missing(Array(audits), path)) }
    Terminal.write(
      courses.map { json ? $0.lines(level) : $0.table }.joined(separator: json ? "" : "\n"), to: .output)
  }

  private func defaultKeys(_ audits: [AuditRecord]) throws -> [String] {
    guard level == .catalogue else {
      throw Failure(.usage, "--level \(level.rawValue) needs a key: which \(level.rawValue)?")
    }
    var keys: [String] = []
    for audit in audits where !keys.contains(audit.source) { keys.append(audit.source) }
    return keys
  }

  private func missing(_ audits: [AuditRecord], _ path: String) -> String {
    guard let key else { return "\(path) has no audit that was concluded yet" }
    let sources = Set(audits.map(\.source)).sorted().prefix(5).joined(separator: ", ")
    return "\(path) has no scores of the \(level.rawValue) '\(printable(key, limit: 200))'"
      + (sources.isEmpty ? "; no audit was concluded yet" : "; audits of: \(printable(sources, limit: 400))")
  }
}

/// What a history is of.
enum ScoreLevel: String, ExpressibleByArgument, CaseIterable {
  case catalogue, publisher, entry

  var stored: ScoreRow.Level {
    switch self {
    case .catalogue: .catalogue
    case .publisher: .publisher
    case .entry: .entry
    }
  }
}

/// The scores of one thing over time.
private struct Course {
  struct Point {
    var audit: AuditRecord
    var scores: [(axis: String, value: Double?)]
  }

  var key: String
  var points: [Point] = []

  init(key: String, scores: [(audit: AuditID, score: ScoreRow)], audits: [AuditRecord]) {
    self.key = key
    for audit in audits {
      let own = scores.filter { $0.audit == audit.id }.map { (axis: $0.score.axis, value: $0.score.value) }
      // The score itself comes first, the axes by their names.
      let ordered = own.filter { $0.axis == ScoreKeeper.total } + own.filter { $0.axis != ScoreKeeper.total }
      if !own.isEmpty { points.append(Point(audit: audit, scores: ordered)) }
    }
  }

  var axes: [String] {
    var axes: [String] = []
    for name in points.flatMap({ $0.scores.map(\.axis) }) where !axes.contains(name) { axes.append(name) }
    return axes
  }

  /// A line an audit, a column an axis; what changed since the audit before stands behind the score.
  var table: String {
    let axes = axes
    var text = printable(key, limit: 200) + "\n"
    text += "  " + "time".padded(to: 20) + axes.map { "  " + $0.padded(to: 12) }.joined() + "  rulebook\n"
    var before: [String: Double] = [:]
    for point in points {
      text += "  " + "\(point.audit.ended ?? point.audit.started)".padded(to: 20)
      for axis in axes {
        let value = point.scores.first { $0.axis == axis }?.value
        var cell = value.map { tenths($0) } ?? "–"
        if let value, let last = before[axis], abs(value - last) >= 0.05 {
          cell += value > last ? " +\(tenths(value - last))" : " -\(tenths(last - value))"
        }
        before[axis] = value
        text += "  " + cell.padded(to: 12)
      }
      text += "  " + point.audit.rulebooks.map { "\($0.id) \($0.version)" }.joined(separator: ", ") + "\n"
    }
    return text
  }

  /// A JSON object an audit.
  func lines(_ level: ScoreLevel) -> String {
    points.map { point in
      var writer = JSONWriter()
      writer.object {
        $0.member("level", level.rawValue)
        $0.member("key", key)
        $0.member("audit", Int(point.audit.id.number))
        $0.member("source", point.audit.source)
        $0.member("time", (point.audit.ended ?? point.audit.started).description)
        $0.member("rulebook", point.audit.rulebooks.first.map { "\($0.id) \($0.version)" })
        $0.member("digest", point.audit.rulebooks.first?.digest)
        for score in point.scores {
          $0.key(named: score.axis)
          $0.value(score.value)
        }
      }
      return writer.text + "\n"
    }.joined()
  }
}
