import Yams

/// One rule of a rulebook: which entries it is for, what it checks, what that is worth, and why.
///
/// An object that never changes: rules are met for every entry, and copying their many texts would cost more than asking them.
public final class Rule: Sendable {
  /// How much a finding matters.
  public enum Severity: String, Sendable, CaseIterable, Comparable {
    case error, warning, info

    /// Errors come first.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .info: 2
      }
    }
  }

  /// What a rule is for.
  public enum Target: String, Sendable, CaseIterable {
    /// Datasets and dataset series.
    case dataset
    /// Data services.
    case service
    /// Each distribution of an entry (documentation apart), and each endpoint of a service.
    case distribution
  }

  /// One worked example, with where it stands in the file.
  public struct Example: Sendable {
    /// The path in the file, such as `rules[0].examples.pass[1]`.
    public var path: String
    /// The example as written, on one line.
    public var text: String
    /// The example's entry and observations.
    public var subject: ExampleSubject
  }

  /// Its name, such as `completeness/title`.
  public let id: String
  /// Its place among the rules.
  public let index: Int
  /// The index of its axis.
  public let axis: Int
  /// What holds when it passes, in a sentence.
  public let title: String
  /// What it is for.
  public let targets: [Target]
  /// The points it is worth.
  public let points: Double
  /// How much a failure matters.
  public let severity: Severity
  /// What is wrong, with `{facts}` of the check.
  public let message: MessageTemplate
  /// Why it matters.
  public let why: String
  /// How to mend it.
  public let fix: String
  /// Where it comes from.
  public let source: String
  /// Other names by which `--fail-on` and suppressions may call it.
  public let tags: [String]
  /// The check's name and options as written, for people.
  public let checkDescription: String
  /// The compiled check.
  public let check: any Check
  /// Entries that pass.
  public let passing: [Example]
  /// Entries that fail.
  public let failing: [Example]

  init?(reader: NodeReader, index: Int, axes: [Axis], earlier: [Rule]) {
    guard reader.node.mapping != nil else {
      reader.fault("a rule is a mapping with the keys id, axis, title, check, …")
      return nil
    }
    let id = reader.required("id")?.text()
    let axisName = reader.required("axis")?.text()
    let checkReader = reader.required("check")
    let check = checkReader.flatMap { CheckOptions.compile($0) }
    let targets = reader.value("for")?.items().compactMap { $0.choice(Target.self) } ?? [.dataset, .service]
    let message = MessageTemplate(reader.required("message")?.text() ?? "")
    let examples = reader.value("examples")
    let passing = Rule.examples(examples?.value("pass"))
    let failing = Rule.examples(examples?.value("fail"))
    examples?.finish()
    self.index = index
    self.id = id ?? ""
    title = reader.required("title")?.text() ?? ""
    points = reader.value("points")?.number() ?? 0
    severity = reader.value("severity")?.choice(Severity.self) ?? .warning
    why = reader.required("why")?.text() ?? ""
    fix = reader.required("fix")?.text() ?? ""
    source = reader.value("source")?.text() ?? ""
    tags = reader.value("tags")?.items().compactMap { $0.text() } ?? []
    self.message = message
    self.targets = targets
    self.passing = passing
    self.failing = failing
    axis = axes.firstIndex { $0.id == axisName } ?? -1
    checkDescription = checkReader.map { Rule.describe($0.node) } ?? ""
    reader.finish()
    if let axisName, axis < 0 {
      reader.fault("no axis '\(axisName)'; \(NodeReader.known(axes.map(\.id), near: axisName))", at: "axis")
    }
    if let id, earlier.contains(where: { $0.id == id }) {
      reader.fault("the rule '\(id)' is there already", at: "id")
    }
    if points < 0 { reader.fault("points are not negative", at: "points") }
    guard let check, id != nil, axis >= 0 else { return nil }
    let known = type(of: check).facts + Rule.commonFacts
    for name in message.names where !known.contains(name) {
      reader.fault("the check gives no '{\(name)}'; \(NodeReader.known(known, near: name))", at: "message")
    }
    self.check = check
  }

  /// The facts that every message may use.
  static let commonFacts = ["title", "distribution"]

  private static func examples(_ reader: NodeReader?) -> [Example] {
    (reader?.items() ?? []).compactMap { item in
      ExampleSubject(reader: item).map { Example(path: item.path, text: describe(item.node), subject: $0) }
    }
  }

  private static func describe(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): return scalar.string
    case .sequence(let items): return "[" + items.map(describe).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      return "{ " + pairs.map { "\($0.key.string ?? ""): \(describe($0.value))" }.joined(separator: ", ")
        + " }"
    case .alias: return "*"
    }
  }
}
