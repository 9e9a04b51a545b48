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

  @Test(arguments: [0, 7, -7, 10, 99, 100, -1_000, 1 << 53, Int.max, Int.min])
  func wholeNumbersAreWrittenAsTheyAre(number: Int) {
    var writer = JSONWriter()
    writer.array { json in
      json.value(number)
      json.value(Double(number))
    }
    let other = abs(Double(number)) < 9e15 ? "\(number)" : "\(Double(number))"
    #expect(writer.text == "[\(number),\(other)]")
  }

  @Test func longTextsHaveRoom() {
    for count in [0, 63, 64, 65, 255, 256, 257, 100_000] {
      let text = String(repeating: "a\"é\u{1}", count: count)
      var writer = JSONWriter(capacity: 0)
      writer.object { json in for _ in 0..<2 { json.member("text", text) } }
      let escaped = String(repeating: #"a\"é\u0001"#, count: count)
      #expect(writer.text == #"{"text":"\#(escaped)","text":"\#(escaped)"}"#)
      #expect(writer.count == writer.bytes.count)
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
