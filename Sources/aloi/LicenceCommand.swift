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
      for text in text { Terminal.write(line(table.normalise(text: text)), to: .output) }
      return
    }
    var lines = LineReader(descriptor: 0)
    var pending: [UInt8] = []
    pending.reserveCapacity(131_072)
    // Catalogues say the same few things again and again: each place remembers the last text that fell on it.
    var known: [(text: String, line: [UInt8])?] = Array(repeating: nil, count: Self.remembered)
    while let text = lines.next() {
      let place = text.hashValue & (Self.remembered - 1)
      if let answer = known[place], answer.text == text {
        pending += answer.line
      } else {
        let answer = bytes(table.normalise(text: text))
        if text.utf8.count <= 1_000 { known[place] = (text, answer) }
        pending += answer
      }
      guard pending.count > 65_536 else { continue }
      Terminal.write(String(decoding: pending, as: UTF8.self), to: .output)
      pending.removeAll(keepingCapacity: true)
    }
    Terminal.write(String(decoding: pending, as: UTF8.self), to: .output)
  }

  /// How many answers are remembered: a power of two.
  private static let remembered = 4_096

  private func line(_ answer: LicenceAnswer) -> String {
    String(decoding: bytes(answer), as: UTF8.self)
  }

  private func bytes(_ answer: LicenceAnswer) -> [UInt8] {
    if explain { return Array((answer.explanation + "\n").utf8) }
    var writer = JSONWriter(capacity: 512)
    writer.answer(answer)
    writer.newline()
    return writer.bytes
  }
}

extension JSONWriter {
  /// The keys of the contract, then those that explain the answer.
  fileprivate mutating func answer(_ answer: LicenceAnswer) {
    object { json in
      json.licenceMembers(answer)
      json.member("title", answer.licence?.title)
      json.member("matchedOn", answer.matchedOn)
      json.member("port", answer.port)
      json.key("candidates")
      json.array { json in for id in answer.candidates { json.value(id) } }
      json.member("several", answer.isSeveral)
      json.member("choice", answer.isChoice)
    }
  }
}
