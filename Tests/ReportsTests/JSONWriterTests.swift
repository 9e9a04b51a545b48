import Testing

@testable import Reports

@Suite struct JSONWriterTests {
  @Test func everyCharacterIsReadBackWhereverItStands() throws {
    let scalars = (0...0x17F).compactMap { Unicode.Scalar($0) } + ["\u{2028}", "\u{FFFD}", "\u{1F6B2}"]
    for scalar in scalars {
      for before in 0..<9 {
        let text =
          String(repeating: "x", count: before) + String(scalar) + String(repeating: "y", count: 11 - before)
        var writer = JSONWriter()
        writer.array { $0.value(text) }
        #expect(writer.bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F })
        #expect(try JSONValue(text: writer.text) == .array([.string(text)]))
      }
    }
  }

  @Test func membersWrittenBeforeStandAmongTheOthers() {
    var writer = JSONWriter()
    let known = JSONWriter.members { $0.member("b", "\"") }
    writer.object { json in
      json.members(known)
      json.member("c", 1)
      json.members(known)
    }
    #expect(writer.text == #"{"b":"\"","c":1,"b":"\""}"#)
  }
}
