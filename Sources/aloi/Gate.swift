import Audit
import Reports

/// Reads what a gate is asked, and says what came of it.
enum Gate {
  /// Reads the lowest scores: `60`, `availability=80`, `entry=40`, also several with commas.
  static func minimums(_ list: [String], into clauses: inout GateClauses) throws {
    for item in list.flatMap({ $0.split(separator: ",") }) {
      let parts = item.split(separator: "=", maxSplits: 1)
      guard let score = parts.last.flatMap({ Double($0) }), (0...100).contains(score) else {
        throw Failure(
          .usage, "--fail-under needs a score from 0 to 100, such as 60 or availability=80, not '\(item)'")
      }
      switch parts.count == 1 ? "catalogue" : String(parts[0]) {
      case "catalogue": clauses.catalogueMinimum = score
      case "entry": clauses.entryMinimum = score
      case let axis:
        clauses.axisMinimums.removeAll { $0.axis == axis }
        clauses.axisMinimums.append(GateClauses.AxisMinimum(axis: axis, score: score))
      }
    }
  }

  /// Refuses a gate that could never fail: names that no rulebook knows, limits that cannot be passed.
  static func check(_ clauses: GateClauses, rulebooks: [Rulebook]) throws {
    for minimum in clauses.axisMinimums
    where !rulebooks.contains(where: { $0.axes.contains { $0.id == minimum.axis } }) {
      let known = ["catalogue", "entry"] + rulebooks.flatMap { $0.axes.map(\.id) }
      throw Failure(
        .usage, "--fail-under '\(minimum.axis)': no such axis; \(NodeReader.known(known, near: minimum.axis))"
      )
    }
    for name in clauses.failOn where !rulebooks.contains(where: { GateClauses.knows(name, in: $0) }) {
      throw Failure(
        .usage,
        "--fail-on '\(name)': no such rule, axis or severity, nor a state of links; `aloi rules` lists the rules and axes"
      )
    }
    if let limit = clauses.maxNew, limit < 0 {
      throw Failure(.usage, "--max-new needs a number of at least 0")
    }
    if let limit = clauses.maxBroken, !(0...100).contains(limit) {
      throw Failure(.usage, "--max-broken needs a share from 0 to 100, in percent")
    }
  }

  /// The verdict in words, on standard error: what holds, what to do, and last what does not hold.
  ///
  /// - Parameter reports: the paths of the reports, of which the first one is named.
  static func say(_ endings: [ReportEnding], reports: [String], quiet: Bool) {
    for gate in endings.compactMap(\.gate) {
      let verdict = gate.verdict
      if !quiet {
        for line in verdict.lines(.holds) {
          Terminal.note("the gate holds: \(printable(line.text, limit: 400)) (\(line.clause))")
        }
        for line in verdict.lines(.skipped) {
          Terminal.note("the gate was not asked: \(line.clause): \(printable(line.text, limit: 400))")
        }
      }
      if !verdict.lines(.undecided).isEmpty {
        for reason in verdict.unseen { Terminal.note("could not be seen: \(printable(reason, limit: 400))") }
      }
      if !quiet, let advice = advice(verdict, reports) { Terminal.note(advice) }
      for line in verdict.lines(.undecided) {
        let text = "the gate cannot be told: \(printable(line.text, limit: 400)) (\(line.clause))"
        verdict.inconclusive == .pass ? Terminal.note(text) : Terminal.error(text)
      }
      for line in verdict.lines(.fails) {
        let example = line.example.map { "; such as \(printable($0, limit: 400))" } ?? ""
        Terminal.error(
          "the gate does not hold: \(printable(line.text, limit: 400)) (\(line.clause))\(example)")
      }
    }
  }

  /// What to do about a gate that does not hold, or cannot be told.
  private static func advice(_ verdict: GateVerdict, _ reports: [String]) -> String? {
    switch verdict.outcome {
    case .fails where !verdict.lines(.fails).isEmpty:
      let report = reports.first { $0.hasSuffix(".md") } ?? reports.first
      return "what to do: mend what is named below"
        + (report.map { ", as \(printable($0)) explains;" } ?? ";")
        + " or accept it for a while by a suppression in aloi.yaml, or all of today by --baseline FILE --update-baseline"
    case .fails, .undecided:
      return
        "what to do: run it again later; --inconclusive pass or fail decides without what could not be seen"
    case .holds, .skipped: return nil
    }
  }
}
