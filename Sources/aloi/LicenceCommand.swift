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
    var writer = JSONWriter()
    guard text.isEmpty else {
      for text in text { write(table.normalise(text: text), &writer) }
      flush(&writer)
      return
    }
    var lines = LineReader(descriptor: 0)
    while let line = lines.next() {
      write(table.normalise(text: line), &writer)
      if writer.bytes.count > 65_536 { flush(&writer) }
    }
    flush(&writer)
  }

  private func write(_ answer: LicenceAnswer, _ writer: inout JSONWriter) {
    if explain {
      Terminal.write(answer.explanation + "\n", to: .output)
      return
    }
    writer.answer(answer)
    writer.newline()
  }

  private func flush(_ writer: inout JSONWriter) {
    Terminal.write(writer.text, to: .output)
    writer.reset()
  }
}

extension JSONWriter {
  /// The keys of the contract, then those that explain the answer.
  fileprivate mutating func answer(_ answer: LicenceAnswer) {
    object { json in
      json.licenceMembers(answer)
      json.member("title", answer.licence?.title)
      json.member("frenchPublicBody", answer.licence?.frenchPublicBody)
      json.member("matchedOn", answer.matchedOn)
      json.member("port", answer.port)
      json.key("candidates")
      json.array { json in for id in answer.candidates { json.value(id) } }
      json.member("several", answer.isSeveral)
      json.member("choice", answer.isChoice)
    }
  }
}
