import Audit

/// The results of a report that its reader takes only up to a size: the most severe ones are kept, and of each severity the
/// first ones; the others are counted by rule. What waits in memory is bounded by the same limits.
struct BoundedResults: Sendable {
  /// What the report's reader takes.
  struct Limits: Sendable {
    var results: Int
    var bytes: Int
  }

  private let limits: Limits
  /// Results by severity, in the order of the catalogue.
  private var kept: [[[UInt8]]] = Rule.Severity.allCases.map { _ in [] }
  private var rules: [[Int]] = Rule.Severity.allCases.map { _ in [] }
  private var count = 0
  private var bytes = 0
  /// The severity from which on nothing is taken any more.
  private var worstLeft = Rule.Severity.allCases.count
  /// How many findings of each rule did not fit.
  private(set) var left: [Int]

  init(_ limits: Limits, rules count: Int) {
    self.limits = limits
    left = Array(repeating: 0, count: count)
  }

  /// Takes the text of a finding, where there is room for it.
  mutating func add(_ finding: Finding, _ text: () -> [UInt8]) {
    let level = Rule.Severity.allCases.firstIndex(of: finding.severity) ?? 0
    guard level < worstLeft else {
      left[finding.rule] += 1
      return
    }
    let text = text()
    kept[level].append(text)
    rules[level].append(finding.rule)
    count += 1
    bytes += text.count
    makeRoom()
  }

  /// Gives up results of the least severity, last ones first, until the limits hold again.
  private mutating func makeRoom() {
    while count > limits.results || bytes > limits.bytes {
      guard let level = kept.lastIndex(where: { !$0.isEmpty }), let result = kept[level].popLast(),
        let rule = rules[level].popLast()
      else { return }
      left[rule] += 1
      count -= 1
      bytes -= result.count
      // Once something of a severity was given up, nothing more of it is taken: its first results stay.
      worstLeft = min(worstLeft, level)
    }
  }

  /// The results that were kept, the most severe ones first.
  var texts: [[UInt8]] { Array(kept.joined()) }
}
