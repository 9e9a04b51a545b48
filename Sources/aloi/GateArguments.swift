import ArgumentParser
import Audit

/// What the catalogue has to fulfil, and what is made of it.
struct GateArguments: ParsableArguments, Sendable {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Exit with 1 when the score is below: of the catalogue (60), an axis (availability=80), any entry (entry=40).",
      valueName: "score"))
  var failUnder: [String] = []

  @Option(
    help: ArgumentHelp(
      "Exit with 1 on findings of these rules, axes or severities, or links in these states, such as broken-distribution,error.",
      valueName: "list"))
  var failOn: String?

  @Option(
    help: ArgumentHelp("Findings that neither the baseline nor a suppression has.", valueName: "number"))
  var maxNew: Int?

  @Option(help: ArgumentHelp("Of a hundred distributions, how many may be broken.", valueName: "percent"))
  var maxBroken: Double?

  @Option(
    help: ArgumentHelp(
      "What becomes of a gate that depends on links which could not be seen: report (exit code 3), fail, pass.",
      valueName: "what"))
  var inconclusive: GateClauses.Inconclusive?

  @Option(help: ArgumentHelp("Only findings that this file lacks count for the gate.", valueName: "file"))
  var baseline: String?

  @Flag(help: "Write the findings of today to the baseline.")
  var updateBaseline = false

  @Flag(help: "Append a summary to the file that GITHUB_STEP_SUMMARY names.")
  var githubSummary = false

  @Option(help: ArgumentHelp("The configuration (default: aloi.yaml where there is one).", valueName: "file"))
  var config: String?
}

extension GateClauses.Inconclusive: ExpressibleByArgument {}
