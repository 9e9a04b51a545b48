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
