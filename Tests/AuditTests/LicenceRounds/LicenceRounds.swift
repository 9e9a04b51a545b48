/// Hostile texts, written round by round before the program had seen them, each with what it means: an id a heading, `-` for no
/// licence or several, `a|b` where either is right. `\n` and `\t` stand for themselves.
enum LicenceRounds {
  struct Case {
    var ids: [String?]
    var text: String
  }

  static let all: [(name: String, list: String)] = [
    ("round 1", round1), ("round 2", round2), ("round 3", round3), ("round 4", round4), ("round 5", round5),
    ("round 6", round6), ("round 7", round7), ("round 8", round8), ("round 9", round9), ("round 10", round10),
    ("round 11", round11), ("round 12", round12), ("round 13", round13), ("round 14", round14),
    ("round 15", round15), ("round 16", round16),
    ("round 17", round17), ("round 18", round18), ("round 19", round19), ("round 20", round20),
    ("round 21", round21), ("round 22", round22), ("round 23", round23), ("round 24", round24),
    ("round 25", round25), ("round 26", round26),
    ("round 27", round27), ("round 28", round28), ("round 29", round29), ("round 30", round30),
    ("round 31", round31), ("round 32", round32), ("round 33", round33), ("round 34", round34),
    ("round 35", round35), ("round 36", round36), ("round 37", round37), ("round 38", round38),
    ("round 39", round39), ("round 40", round40), ("round 41", round41), ("round 42", round42),
  ]

  /// The cases of a round.
  static func cases(_ list: String) -> [Case] {
    var ids: [String?] = []
    var cases: [Case] = []
    for line in list.split(separator: "\n") {
      if line.hasPrefix("# ") {
        ids = line.dropFirst(2).split(separator: "|").map { $0 == "-" ? nil : String($0) }
      } else {
        let text = String(line).replacing("\\n", with: "\n").replacing("\\t", with: "\t")
        cases.append(Case(ids: ids, text: text))
      }
    }
    return cases
  }
}
