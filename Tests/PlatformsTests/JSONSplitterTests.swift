import Catalog
import Testing

@testable import Platforms

@Suite("JSON splitter")
struct JSONSplitterTests {
  /// The stretches of a document as text, each behind its place.
  private func split(
    _ text: String, limits: ReadLimits = ReadLimits(), chunk: Int = .max
  ) -> (stretches: [String], skeleton: String, error: ReadError?) {
    var found: [String] = []
    let source = DripSource(Array(text.utf8), chunk: chunk)
    let splitter = JSONSplitter(source, location: "test", limits: limits) { stretch in
      let text = stretch.bytes.map { String(decoding: $0, as: UTF8.self) } ?? "too large: \(stretch.length)"
      found.append("\(stretch.place): \(text)")
    }
    var error: ReadError?
    do { try splitter.run() } catch let fault { error = fault as? ReadError }
    return (found, String(decoding: splitter.skeleton.document, as: UTF8.self), error)
  }

  @Test(arguments: [
    (#"[{"a":1},{"b":2}]"#, ["[0], byte 1", "[1], byte 9"]),
    (#"{"dataset":[{"a":1}]}"#, ["dataset[0], byte 12"]),
    (#"{"result":{"count":1,"results":[{"a":1}]}}"#, ["result.results[0], byte 32"]),
    (#"{"result":[{"a":1}]}"#, ["result[0], byte 11"]),
    (#"{"data":[{"a":1}],"total":1}"#, ["data[0], byte 9"]),
    (#"{"total_count":1,"datasets":[{"a":1}]}"#, ["datasets[0], byte 29"]),
    (
      #"{"catalog":[{"dataset":[{"a":1}],"catalog":[{"dataset":[{"b":1}]}]}]}"#,
      ["catalog[0].dataset[0], byte 24", "catalog[0].catalog[0].dataset[0], byte 56"]
    ),
    (#"{"title":"x","keyword":["y"]}"#, ["byte 0"]),
    ("{\"a\":1}\n{\"b\":2}\n\n{\"c\":3}", ["line 1, byte 0", "line 2, byte 8", "line 4, byte 17"]),
    ("{\"data\":[{\"a\":1}]}\n{\"data\":[{\"b\":1}]}\n", ["data[0], byte 9", "data[0], byte 28"]),
    ("{\n\"a\":1}\n{\n\"b\":2}", ["byte 0", "byte 9"]),
    (#"{"dataset":[]}"#, []), ("[]", []),
  ])
  func findsTheEntriesOfEveryEnvelope(_ text: String, _ places: [String]) {
    for chunk in [1, 3, 64, Int.max] {
      let result = split(text, chunk: chunk)
      #expect(result.error == nil)
      #expect(result.stretches.map { $0.prefix { $0 != ":" } }.map { String($0) } == places)
    }
  }

  @Test func bracketsAndQuotesInStringsCutNothing() {
    let tricky = #"{"t":"a ] } [ { \" \\\" , \\","u":"\\\\"}"#
    let pad = String(repeating: "x", count: 57)
    for length in 0...57 {
      let text = "[{\"p\":\"\(pad.prefix(length))\"},\(tricky),\(tricky)]"
      for chunk in [7, 64, Int.max] {
        let result = split(text, chunk: chunk)
        #expect(result.error == nil)
        #expect(result.stretches.count == 3)
        #expect(result.stretches.dropFirst().allSatisfy { $0.hasSuffix(tricky) })
      }
    }
  }

  @Test func keepsEverythingButTheEntriesAsASkeleton() {
    let result = split(
      #"{"help":"h","result":{"count":2,"results":[{"a":1},{"b":1}],"facets":{"x":[1]}},"success":true}"#)
    #expect(result.skeleton == #"{"help":"h","result":{"count":2,"facets":{"x":[1]}},"success":true}"#)
    let large = split(#"{"big":"\#(String(repeating: "x", count: 70_000))","data":[],"n":1}"#)
    #expect(large.skeleton == #"{"big":null,"n":1}"#)
  }

  @Test func passesAnEntryThatIsTooLargeWithoutHoldingIt() {
    var limits = ReadLimits()
    limits.entryBytes = 1000
    let large = String(repeating: "x", count: 3_000_000)
    let text = "{\"dataset\":[{\"a\":1},{\"b\":\"\(large)\"},{\"c\":1}]}"
    let result = split(text, limits: limits, chunk: 1 << 16)
    #expect(result.error == nil)
    #expect(result.stretches.count == 3)
    #expect(result.stretches[1] == "dataset[1], byte 20: too large: 3000008")
    #expect(result.stretches[2].hasSuffix("{\"c\":1}"))
    let lines = split("{\"a\":1}\n{\"b\":\"\(large)\"}\n{\"c\":1}\n", limits: limits, chunk: 1 << 16)
    #expect(lines.stretches.count == 3)
    #expect(lines.stretches[1] == "line 2, byte 8: too large: 3000008")
  }

  @Test(arguments: [
    (#"{"dataset":[{"a":1},{"b":"#, 1, "byte 20"), (#"{"dataset":[{"a":1},"#, 1, "byte 20"),
    (#"{"dataset":[{"a":1}]"#, 1, "byte 20"), (#"[{"a":1},{"b":"x"#, 1, "byte 9"),
    ("{\"a\":1}\n{\"b\":1}\n{\"c\":", 2, "byte 16"), (#"{"a":"#, 0, "byte 5"), (#"{"ab"#, 0, "byte 1"),
  ])
  func givesEveryWholeEntryOfATruncatedDocument(_ text: String, _ whole: Int, _ place: String) {
    for chunk in [1, Int.max] {
      let result = split(text, chunk: chunk)
      #expect(result.stretches.count == whole)
      #expect(result.error?.reason == "truncated")
      #expect(result.error?.place == place)
    }
  }

  @Test(arguments: [
    #"{"a" 1}"#, #"{"a":1 "b":2}"#, #"{a:1}"#, #"[1 2]"#, #"[1,]"#, #"{"a":1,}"#, #"{"a":}"#, "[1] x",
    #"{"a":tru"e}"#,
  ])
  func namesThePlaceOfWhatIsNoJSON(_ text: String) {
    let result = split(text)
    #expect(result.error?.reason == "invalid-json")
    #expect(result.error?.place?.hasPrefix("byte ") == true)
  }

  @Test func survivesEveryCutAndEveryFlippedByte() {
    let text = Array(
      #"{"t":"\u00e9\\","n":-1.5e3,"catalog":[{"dataset":[{"a":[1,{"b":null}]}]}],"dataset":[{"x":"]"},3]}"#
        .utf8)
    for cut in text.indices {
      let result = split(String(decoding: text[..<cut], as: UTF8.self))
      #expect(result.error != nil)
    }
    for i in text.indices {
      for byte: UInt8 in [0x00, 0x22, 0x5B, 0x5D, 0x7B, 0x7D, 0x2C, 0x5C, 0xFF] {
        var changed = text
        changed[i] = byte
        _ = Collected(changed)
      }
    }
  }
}
