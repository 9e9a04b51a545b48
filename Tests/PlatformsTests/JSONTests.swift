import Testing

@testable import Platforms

@Suite("JSON view")
struct JSONTests {
  private func parse(_ text: String, limits: ReadLimits = ReadLimits()) throws(JSONFault) -> JSON {
    try JSONParser(limits: limits).parse(Array(text.utf8))
  }

  private func fault(_ text: [UInt8], limits: ReadLimits = ReadLimits()) -> JSONFault? {
    do throws(JSONFault) {
      _ = try JSONParser(limits: limits).parse(text)
      return nil
    } catch {
      return error
    }
  }

  @Test func readsEveryKindOfValue() throws {
    let json = try parse(
      #"{"s":"é\u00e9\ud83d\ude00","i":-3,"u":18446744073709551615,"d":2.5,"t":true,"n":null,"a":[1,[2],{}],"o":{"k":1}}"#
    )
    #expect(json["s"].string == "éé😀")
    #expect(json["i"].int == -3)
    #expect(json["u"].int == nil)
    #expect(json["u"].double == 18_446_744_073_709_551_616)
    #expect(json["d"].double == 2.5)
    #expect(json["d"].int == nil)
    #expect(json["t"].bool == true)
    #expect(!json["n"].isPresent)
    #expect(!json["n"].isMissing)
    #expect(json["a"].count == 3)
    #expect(json["a"][at: 1][at: 0].int == 2)
    #expect(json["a"][at: 2].isObject)
    #expect(json["a"][at: 2].isEmpty)
    #expect(json["o"]["k"].int == 1)
    #expect(json.members.map { $0.key.string ?? "" } == ["s", "i", "u", "d", "t", "n", "a", "o"])
  }

  @Test func lookUpsChainThroughWhatIsMissing() throws {
    let json = try parse(#"{"a":[1]}"#)
    #expect(json["x"]["y"][at: 3]["z"].isMissing)
    #expect(json["a"]["b"].int == nil)
    #expect(json["a"][at: 1].isMissing)
    #expect(json["a"][at: -1].isMissing)
  }

  @Test func readsNumbersAndTruthFromStrings() throws {
    let json = try parse(
      #"{"n":" 12 ","f":"12.0","x":"42 octets","b":"True","o":1,"big":1e300,"nan":"nan"}"#)
    #expect(json["n"].int == 12)
    #expect(json["f"].int == 12)
    #expect(json["x"].int == nil)
    #expect(json["b"].bool == true)
    #expect(json["o"].bool == true)
    #expect(json["big"].int == nil)
    #expect(json["nan"].double == nil)
  }

  @Test func trimsTexts() throws {
    let json = try parse(
      #"{"a":"  x y\n","b":" \t ","c":5,"d":"\u00a0\ufeffx\u00a0","e":"\u00a0","f":"à","g":["a"," ",3,null]}"#
    )
    #expect(json["a"].text == "x y")
    #expect(json["b"].text == nil)
    #expect(json["c"].text == "5")
    #expect(json["d"].text == "x")
    #expect(json["e"].text == nil)
    #expect(json["f"].text == "à")
    #expect(json["g"].strings == ["a", "3"])
  }

  @Test func readsListsHoweverTheyAreWritten() throws {
    let json = try parse(#"{"a":["x, y","z"],"b":"x, y ,,z","c":"x;y","d":null,"e":"x"}"#)
    #expect(json["a"].list == ["x, y", "z"])
    #expect(json["b"].list == ["x", "y", "z"])
    #expect(json["c"].list == ["x", "y"])
    #expect(json["d"].list == [])
    #expect(json["e"].strings == ["x"])
    #expect(json["e"].each.count == 1)
  }

  @Test func outlivesItsParser() throws {
    func value() throws -> JSON { try JSONParser().parse(Array(#"{"k":["alive"]}"#.utf8))["k"] }
    #expect(try value()[at: 0].string == "alive")
  }

  @Test func aSecondDocumentLeavesTheFirstOneAlone() throws {
    let parser = JSONParser()
    let first = try parser.parse(Array(#"{"k":"first"}"#.utf8))
    let second = try parser.parse(Array(#"{"k":"second"}"#.utf8))
    #expect(first["k"].string == "first")
    #expect(second["k"].string == "second")
  }

  @Test func findsDuplicateKeysInAnyObject() {
    #expect(fault(Array(#"{"a":[{"b":1,"c":{"d":"a"},"b":2}]}"#.utf8)) == .duplicateKey("b"))
    #expect(fault(Array(#"{"a":1,"\u0061":2}"#.utf8)) == .duplicateKey("a"))
    let many = (0..<500).map { "\"k\($0)\":\"k1\"" }.joined(separator: ",")
    #expect(fault(Array("{\(many)}".utf8)) == nil)
    #expect(fault(Array("{\(many),\"k77\":0}".utf8)) == .duplicateKey("k77"))
    #expect(fault(Array(#"[{"a":1},{"a":2},{"b":{"a":{"a":3}}}]"#.utf8)) == nil)
  }

  /// Objects of every size, nested in one another, asked in an order that is not theirs, twice over in the same memory.
  @Test(arguments: [1, 7, 8, 20, 48, 49, 300])
  func findsEveryKeyOfAnObjectOfAnySize(count: Int) throws {
    func object(_ name: String, _ inner: String) -> String {
      let members = (0..<count).map { "\"\(name)\(String($0, radix: 3))\":\($0)" }
      return "{\(members.joined(separator: ",")),\"in\":\(inner)}"
    }
    let parser = JSONParser()
    for name in ["k", "key_", "é"] {
      let text = (0..<6).reduce("null") { inner, level in object("\(name)\(level)", inner) }
      let outer = try parser.parse(Array(text.utf8))
      for number in (0..<count).reversed() {
        var json = outer
        for level in (0..<6).reversed() {
          #expect(json[named: "\(name)\(level)\(String(number, radix: 3))"].int == number)
          #expect(json[named: "\(name)\(level)\(String(number + count, radix: 3))"].isMissing)
          #expect(json[""].isMissing)
          json = json["in"]
        }
      }
    }
  }

  @Test func ofEqualKeysTheFirstCounts() throws {
    for others in [0, 6, 30, 60] {
      let more = (0..<others).map { ",\"\($0)\":\($0)" }.joined()
      let json = try JSONParser(allowsDuplicateKeys: true).parse(Array("{\"a\":1\(more),\"a\":2}".utf8))
      #expect(json["a"].int == 1)
    }
  }

  @Test func namesTheFault() {
    #expect(fault([]) == .empty)
    #expect(fault(Array(#"{"a":}"#.utf8)) == .syntax)
    #expect(fault(Array(#"{"a":1} x"#.utf8)) == .syntax)
    #expect(fault(Array(repeating: UInt8(ascii: "["), count: 10_000)) != nil)
    let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
    #expect(fault(Array(deep.utf8)) == .tooDeep(limit: 256))
    var limits = ReadLimits()
    limits.entryBytes = 1 << 14
    let long = "\"" + String(repeating: "x", count: 20_000) + "\""
    #expect(fault(Array(long.utf8), limits: limits) == .tooLarge(limit: 1 << 14))
  }

  @Test func recognisesLatin1() {
    let latin1: [UInt8] =
      Array(#"{"t":"donn"#.utf8) + [0xE9] + Array("es publi".utf8) + [0xE9] + Array(#"es"}"#.utf8)
    #expect(fault(latin1) == .invalidUTF8(at: 10, looksLikeLatin1: true))
    let broken: [UInt8] = Array(#"{"t":""#.utf8) + [0xFF, 0xFE, 0x80, 0x81] + Array(#""}"#.utf8)
    #expect(fault(broken) == .invalidUTF8(at: 6, looksLikeLatin1: false))
  }

  @Test func writesWhatItRead() throws {
    let text = #"{"a":[1,-2,0.5,true,null,"x\"\\\n\u0001é"],"b":{},"c":[]}"#
    #expect(try parse(text).json() == text)
    #expect(try parse(text).json(limit: 5) == #"{"a":"#)
    #expect(try parse(#"{"a":"plain"}"#)["a"].raw == "plain")
  }
}
