/// A rulebook and its rules as text for people.
public enum RulePage {
  /// Every rule by axis, with its points.
  public static func list(of book: Rulebook) -> String {
    var text = "\(book.title) (\(book.id) \(book.version))\n\n\(book.summary)\n"
    let width = book.rules.map(\.id.count).max() ?? 0
    for axis in book.axes {
      text += "\n\(axis.title), weight \(plain(axis.weight)): \(axis.question)\n"
      for rule in book.rules(of: axis) {
        let name = rule.id + String(repeating: " ", count: width - rule.id.count)
        text += "  \(name)  \(points(rule, axis))  \(rule.title)\n"
      }
    }
    return text + "\n`aloi rules RULE` explains one.\n"
  }

  private static func points(_ rule: Rule, _ axis: Axis) -> String {
    let text = plain(rule.points)
    return String(repeating: " ", count: max(0, 3 - text.count)) + text
  }

  /// One rule: why it exists, how it is checked, what passes and what fails, how to mend it.
  public static func page(of rule: Rule, in book: Rulebook) -> String {
    let axis = book.axes[rule.axis]
    let outOf = book.rules(of: axis).filter { !Set($0.targets).isDisjoint(with: rule.targets) }
      .reduce(0) { $0 + $1.points }
    var text = "# \(rule.title)\n\n"
    text += "`\(rule.id)` · axis \(axis.title) · \(rule.severity.rawValue)"
    text += " · for \(rule.targets.map(\.rawValue).joined(separator: ", "))\n\n"
    if rule.points > 0, axis.unassessed == .earnNothing, outOf > 0 {
      text += "Worth \(plain(rule.points)) of \(plain(outOf)) points of the axis"
      let total = book.axes.reduce(0) { $0 + $1.weight }
      text += ", up to \(plain(100 * axis.weight / total * rule.points / outOf)) of an entry's score.\n\n"
    }
    text += "**Why.** \(rule.why)\n\n"
    text += "**How it is checked.** `\(rule.checkDescription)`\n\n"
    text += "**What is said when it fails.** \(rule.message.text)\n\n"
    text += "**How to mend it.** \(rule.fix)\n"
    if !rule.source.isEmpty { text += "\n**Source.** \(rule.source)\n" }
    text += examples("Passes", rule.passing)
    text += examples("Fails", rule.failing)
    return text
  }

  private static func examples(_ title: String, _ examples: [Rule.Example]) -> String {
    guard !examples.isEmpty else { return "" }
    return "\n**\(title):**\n\n" + examples.map { "- `\($0.text)`\n" }.joined()
  }
}
