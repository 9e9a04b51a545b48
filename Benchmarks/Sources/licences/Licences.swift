import Audit
import Foundation

/// Measures the normalisation of licences by itself, on one core: `licences RULES FILE [ROUNDS]`. FILE holds a string a line.
/// With `--ids` it prints the id of each line instead, or `-`.
@main
struct Licences {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst().filter { !$0.hasPrefix("--") }
    guard let rules = arguments.first, arguments.count > 1 else {
      print("usage: licences RULES FILE [ROUNDS] [--ids]")
      exit(2)
    }
    let yaml = try String(contentsOfFile: rules, encoding: .utf8)
    let table = try LicenceTable(yaml: yaml, file: rules)
    let text = try String(contentsOfFile: arguments[arguments.startIndex + 1], encoding: .utf8)
    let lines = text.split(separator: "\n").map { String($0) }
    if CommandLine.arguments.contains("--ids") {
      for line in lines {
        let answer = table.normalise(text: line.replacingOccurrences(of: "\\n", with: "\n"))
        let words = [
          answer.id ?? "-", answer.method?.rawValue ?? "-", answer.matchedOn ?? "-",
          answer.candidates.joined(separator: ","),
        ]
        print(words.joined(separator: "\t").replacingOccurrences(of: "\n", with: " "))
      }
      return
    }
    let rounds = arguments.dropFirst(2).first.flatMap { Int($0) } ?? 1
    for _ in 0..<rounds {
      var found = 0
      // The time of the processor: other programs may have taken it in between.
      let start = clock()
      for line in lines where table.normalise(text: line).id != nil { found += 1 }
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      let rate = Int(Double(lines.count) / seconds)
      print("\(rate) strings a second of CPU (\(lines.count), \(found) understood)")
    }
  }
}
