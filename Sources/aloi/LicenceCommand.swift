import ArgumentParser
import Audit
import Reports

/// `aloi licence TEXT…`: which licences texts mean, one JSON object a line.
struct LicenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "licence", abstract: "Normalises licences, one JSON object a line.",
    discussion: """
      Each TEXT, or each line of standard input where there is none, is understood as an id, an address, a title or a \
      name inside a longer text, in this order. `id` is null where it names no licence, or several: a wrong answer is \
      worse than none.

      Examples:
        aloi licence lov2 "CC BY-SA 4.0" https://opendatacommons.org/licenses/odbl/summary/
        aloi licence --explain "Licence Ouverte"
        cut -d, -f7 catalogue.csv | aloi licence
      """)

  @Argument(help: "Ids, addresses, titles, rights statements.")
  var text: [String] = []

  @Flag(help: "Say in words what matched, on what, how sure it is and what else was named or near.")
  var explain = false

  @Flag(help: "List every licence that is known.")
  var list = false

  func run() throws {
    let table = try Resources.vocabularies().licences
    if list {
      for licence in table.licences {
        Terminal.write("\(licence.id.padded(to: 36)) \(licence.title)\n", to: .output)
      }
      return
    }
    guard text.isEmpty else {
      var lines = LicenceLines()
      for text in text { write(table.normalise(text: text), &lines) }
      Terminal.write(lines.bytes, to: .output)
      return
    }
    var reader = LineReader(descriptor: 0)
    var lines = LicenceLines()
    // Catalogues say the same few things again and again.
    var memo = LineMemo()
    while reader.next({ line in
      let place = memo.place(of: line)
      if let known = memo.answer(to: line, at: place) { return lines.append(line: known) }
      let start = lines.count
      write(table.normalise(text: String(decoding: line, as: UTF8.self)), &lines)
      if !explain { memo.note(line, at: place) { lines.bytes(from: start) } }
    }) != nil {
      guard lines.count > 65_536 else { continue }
      Terminal.write(lines.bytes, to: .output)
      lines.clear()
    }
    Terminal.write(lines.bytes, to: .output)
  }

  private func write(_ answer: LicenceAnswer, _ lines: inout LicenceLines) {
    if explain { lines.append(line: Array((answer.explanation + "\n").utf8)) } else { lines.append(answer) }
  }
}
