import ArgumentParser
import Audit

/// `aloi rules`: lists the rules of a rulebook, or explains one.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules of a rulebook, or explains one.",
    discussion: """
      Without an argument every rule is listed by axis, with its points. With a rule's name, or the part after the slash,
      the rule is explained: why it exists, how it is checked, what passes and what fails, and how to mend it.
      """)

  @Argument(help: "A rule, such as completeness/title or title.")
  var rule: String?

  @Option(help: "A rulebook by name or file.")
  var rulebook = "trust"

  @Flag(help: "List the checks that a rulebook can use.")
  var checks = false

  func run() throws {
    if checks {
      Terminal.write(checkList, to: .output)
      return
    }
    let book = try Resources.rulebook(rulebook)
    guard let rule else {
      Terminal.write(RulePage.list(of: book), to: .output)
      return
    }
    let exact = book.rules.filter { $0.id == rule }
    let matches =
      exact.isEmpty ? book.rules.filter { $0.id.hasSuffix("/\(rule)") || $0.tags.contains(rule) } : exact
    guard !matches.isEmpty else {
      throw Failure(
        .usage, "no rule '\(rule)' in the rulebook '\(book.id)'\(nearest(in: book)); `aloi rules` lists them")
    }
    Terminal.write(matches.map { RulePage.page(of: $0, in: book) }.joined(separator: "\n"), to: .output)
  }

  private func nearest(in book: Rulebook) -> String {
    let near = book.rules.map(\.id).filter { $0.contains(rule ?? "") }
    return near.isEmpty ? "" : " (near: \(near.joined(separator: ", ")))"
  }

  private var checkList: String {
    let width = Checks.all.map { $0.name.count }.max() ?? 0
    return Checks.all.map { check in
      let facts = check.facts.isEmpty ? "" : " · facts: \(check.facts.joined(separator: ", "))"
      return check.name.padded(to: width) + "  " + check.summary + facts + "\n"
    }.joined()
  }
}

extension String {
  /// The text with blanks behind it up to a width.
  func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }
}
