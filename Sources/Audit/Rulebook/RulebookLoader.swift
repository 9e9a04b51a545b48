import Yams

extension Rulebook {
  /// Reads a rulebook, checks it whole and compiles it.
  ///
  /// - Parameters:
  ///   - yaml: the text of the file.
  ///   - file: its name, for faults.
  /// - Throws: ``FaultyFile`` with every fault: unknown keys and checks, wrong values, duplicate names, weights and
  ///   points that make no sense.
  public init(yaml: String, file: String) throws {
    let faults = NodeReader.Faults(file: file)
    guard let root = NodeReader.root(yaml: yaml, faults: faults) else {
      throw FaultyFile(faults: faults.list)
    }
    self.file = file
    digest = SHA256.hex(yaml)
    id = root.required("id")?.text() ?? ""
    version = root.required("version")?.text() ?? ""
    title = root.required("title")?.text() ?? ""
    summary = root.value("summary")?.text() ?? ""
    staleAfterDays = root.value("stale-after-days")?.integer() ?? 7
    tiers = Rulebook.readTiers(root)
    axes = Rulebook.readAxes(root)
    rules = []
    for reader in root.required("rules")?.items() ?? [] {
      if let rule = Rule(reader: reader, index: rules.count, axes: axes, earlier: rules) {
        rules.append(rule)
      }
    }
    Rulebook.checkNeutrals(root, axes: axes, rules: rules)
    if faults.list.isEmpty, rules.isEmpty { root.fault("a rulebook needs at least one rule", at: "rules") }
    root.finish()
    guard faults.list.isEmpty else { throw FaultyFile(faults: faults.list) }
  }

  private static func readTiers(_ root: NodeReader) -> [Tier] {
    var tiers: [Tier] = []
    for reader in root.required("tiers")?.items() ?? [] {
      guard let id = reader.required("id")?.text(), let from = reader.required("from")?.number() else {
        continue
      }
      reader.finish()
      if let last = tiers.last, last.from <= from { reader.fault("tiers are listed best first") }
      tiers.append(Tier(id: id, from: from))
    }
    return tiers
  }

  private static func readAxes(_ root: NodeReader) -> [Axis] {
    var axes: [Axis] = []
    for reader in root.required("axes")?.items() ?? [] {
      let neutral = reader.value("neutral").map { neutral in
        defer { neutral.finish() }
        return Axis.Neutral(
          unless: neutral.required("unless")?.text() ?? "",
          score: neutral.required("score")?.number() ?? 0, reason: neutral.required("reason")?.text() ?? "")
      }
      guard let id = reader.required("id")?.text(), let weight = reader.required("weight")?.number() else {
        continue
      }
      if axes.contains(where: { $0.id == id }) { reader.fault("the axis '\(id)' is there already", at: "id") }
      if weight < 0 { reader.fault("a weight is not negative", at: "weight") }
      axes.append(
        Axis(
          id: id, index: axes.count, title: reader.value("title")?.text() ?? id,
          question: reader.value("question")?.text() ?? "", weight: weight,
          unassessed: reader.value("unassessed")?.choice(Axis.Unassessed.self) ?? .earnNothing,
          neutral: neutral))
      reader.finish()
    }
    if !axes.isEmpty, axes.reduce(0, { $0 + $1.weight }) <= 0 {
      root.fault("at least one axis needs a weight above 0", at: "axes")
    }
    return axes
  }

  private static func checkNeutrals(_ root: NodeReader, axes: [Axis], rules: [Rule]) {
    for axis in axes {
      guard let neutral = axis.neutral, !rules.contains(where: { $0.id == neutral.unless }) else { continue }
      root.fault(
        "no rule '\(neutral.unless)'; \(NodeReader.known(rules.map(\.id), near: neutral.unless))",
        at: "axes[\(axis.index)].neutral.unless")
    }
  }
}

extension Rule {
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
