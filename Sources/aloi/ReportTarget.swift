import Reports

/// A report format and where its report goes.
struct ReportTarget: Sendable {
  /// Where a report goes.
  enum Place: Sendable, Equatable {
    /// Below the reports' folder, under its usual name.
    case folder
    /// To a file.
    case file(String)
    /// Behind what a file holds.
    case append(String)
    /// To standard output.
    case output
  }

  var reporter: Reporter
  var place = Place.folder

  /// Reads `md,sarif=out.sarif,github=-`.
  static func parse(_ list: [String]) throws -> [ReportTarget] {
    var targets: [ReportTarget] = []
    for item in list.flatMap({ $0.split(separator: ",") }) {
      let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = parts[0].drop(while: \.isWhitespace)
      guard let reporter = Reporter.named(String(name)) else {
        let known = Reporter.all.map { $0.name }.joined(separator: ", ")
        throw Failure(.usage, "no report format '\(name)'; known: \(known)")
      }
      var place = Place.folder
      if parts.count == 2 {
        guard !parts[1].isEmpty else {
          throw Failure(.usage, "--format '\(item)' needs a file, or - for standard output, behind the =")
        }
        place = parts[1] == "-" ? .output : .file(String(parts[1]))
        if place == .output, case .folder = reporter.form {
          throw Failure(
            .usage, "\(name) is a folder of files: it cannot go to standard output; name a folder")
        }
      }
      if !targets.contains(where: { $0.reporter.name == name && $0.place == place }) {
        targets.append(ReportTarget(reporter: reporter, place: place))
      }
    }
    guard !targets.isEmpty else { throw Failure(.usage, "--format needs at least one format") }
    guard targets.filter({ $0.place == .output }).count <= 1 else {
      throw Failure(.usage, "only one format can go to standard output")
    }
    return targets
  }
}
