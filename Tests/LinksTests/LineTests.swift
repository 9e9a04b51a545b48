import Catalog
import Testing

@testable import Links

@Suite struct LineTests {
  @Test func anObservationIsOneLineWithTheKeysOfTheContract() {
    var o = Observation(url: "https://example.org/\"a\"\n\u{1}", state: .available)
    o.status = 200
    o.method = "GET"
    o.checkedAt = Timestamp(seconds: 1_795_334_400)
    o.latencyMs = 12.5
    o.permanentRedirect = true
    o.redirectChain = ["https://example.org/é"]
    var bytes: [UInt8] = []
    ObservationLine.append(o, to: &bytes)
    let line = String(decoding: bytes, as: UTF8.self)
    let expected =
      #"{"url":"https://example.org/\"a\"\n\u0001","state":"available","status":200,"method":"GET","#
      + #""checkedAt":"2026-11-22T08:00:00Z","finalURL":null,"redirects":0,"permanentRedirect":true,"contentType":null,"#
      + #""contentLength":null,"lastModified":null,"etag":null,"latencyMs":12.5,"consecutiveFailures":0,"reason":null,"#
      + #""detail":null,"redirectChain":["https://example.org/é"]}"# + "\n"
    #expect(line == expected)
  }

  /// A line of any length, with whatever it takes to write its texts, is read back as it was.
  @Test(arguments: [0, 900, 1000, 1010, 1020, 1030, 5000, 70_000])
  func aLongLineLosesNothing(length: Int) {
    for filler in ["x", "\"", "\u{1}", "é"] {
      let url = "https://example.org/" + String(repeating: filler, count: length)
      var o = Observation(url: url, state: .gone)
      o.reason = "not-found"
      o.contentLength = .max
      o.latencyMs = 1e14
      o.redirectChain = [url, url]
      var bytes: [UInt8] = Array("before\n".utf8)
      ObservationLine.append(o, to: &bytes)
      #expect(bytes.starts(with: Array("before\n".utf8)) && bytes.count { $0 == 0x0A } == 2)
      let known = TargetLine.answered(bytes.dropFirst(7).dropLast())
      #expect(known?.url == url && known?.reason == "not-found")
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(text.contains(#""contentLength":9223372036854775807,"#))
      #expect(text.hasSuffix("]}\n") && text.contains(#""latencyMs":100000000000000,"#))
    }
  }

  /// Texts are looked at in words of eight bytes: wherever a byte stands that has to be escaped, it is.
  @Test func everyByteIsReadBackFromEveryPlace() {
    for byte in UInt8(0)...127 {
      for place in 0...17 {
        let url = String(repeating: "a", count: place) + String(UnicodeScalar(byte)) + "é" + "0123456789"
        var bytes: [UInt8] = []
        ObservationLine.append(Observation(url: url, state: .gone), to: &bytes)
        #expect(TargetLine.answered(bytes.dropLast())?.url == url)
        #expect(bytes.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F })
      }
    }
  }

  @Test func aLineIsAnAddressOrAnObject() throws {
    #expect(try TargetLine.read(Array("https://a.org/x\r".utf8)) == LinkTarget(url: "https://a.org/x"))
    #expect(try TargetLine.read(Array("  \t".utf8)) == nil)
    let object =
      #"{"format":"CSV","more":{"a":[1,"}"]},"url":"https:\/\/a.org\/\u00e9\ud83d\ude00","mediaType":null}"#
    #expect(try TargetLine.read(Array(object.utf8)) == LinkTarget(url: "https://a.org/é😀", format: "CSV"))
    for faulty in [
      "{", "{}", "{\"url\":1}", "{\"url\":\"a\"", "{\"url\":\"a\"} x", "{\"url\" \"a\"}", "{\"a\":}",
      "{\"url\":\"\\x\"}",
    ] {
      #expect(throws: TargetLine.Fault.self) { try TargetLine.read(Array(faulty.utf8)) }
    }
  }

  @Test func halfALineHoldsNoAnswer() {
    var bytes: [UInt8] = []
    ObservationLine.append(Observation(url: "https://a.org/x", state: .gone), to: &bytes)
    #expect(TargetLine.answered(bytes.dropLast())?.url == "https://a.org/x")
    for length in 0..<(bytes.count - 2) { #expect(TargetLine.answered(bytes[..<length]) == nil) }
  }

  @Test func aRecordIsReadBackAsItWasWritten() {
    var o = Observation(url: "https://a.org/x", state: .misleading)
    o.status = 206
    o.method = "GET"
    o.checkedAt = Timestamp(seconds: -5)
    o.finalURL = "https://b.org/"
    o.redirects = 3
    o.permanentRedirect = true
    o.contentType = "text/csv"
    o.contentLength = 1 << 40
    o.etag = "\"e\""
    o.latencyMs = 12.345
    o.reason = "empty"
    o.corsAny = false
    o.acceptsRanges = true
    o.redirectChain = ["a", "b"]
    o.certificateEnd = Timestamp(seconds: 99)
    let bytes = ObservationRecord.bytes(o)
    #expect(ObservationRecord.read(bytes) == o)
    for length in 0..<bytes.count { _ = ObservationRecord.read(Array(bytes[..<length])) }
  }

  @Test(
    arguments: [
      ("data:text/csv,a;b%0A1;2", nil, Observation.State.available, nil),
      ("data:,", nil, .misleading, "empty"),
      ("data:text/csv;base64,YTtiCjE7Mg==", "csv", .available, nil),
      ("data:text/csv;base64,Y*", nil, .notAssessed, "invalid-url"),
      ("data:text/csv", nil, .notAssessed, "invalid-url"),
      ("DATA:text/html,<html>", "csv", .misleading, "html-instead-of-data"),
      ("data:application/json,{}", "csv", .misleading, "format-mismatch"),
    ] as [(String, String?, Observation.State, String?)])
  func dataAddressesAreDecoded(url: String, format: String?, state: Observation.State, reason: String?) throws
  {
    let seen = try check(LinkTarget(url: url, format: format))
    #expect(seen.state == state)
    #expect(seen.reason == reason)
  }
}
