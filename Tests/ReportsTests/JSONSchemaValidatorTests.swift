import Testing

struct JSONSchemaValidatorTests {
  /// A schema, a document that fits it, and one that does not.
  private static let cases: [(schema: String, good: String, bad: String)] = [
    (#"{"type":"object"}"#, "{}", "[]"),
    (#"{"type":"integer"}"#, "3.0", "3.5"),
    (#"{"type":"integer"}"#, "3", "true"),
    (#"{"type":"number"}"#, "3.5", #""3""#),
    (#"{"type":"boolean"}"#, "true", "1"),
    (#"{"type":["string","null"]}"#, "null", "0"),
    (#"{"type":"string"}"#, #""""#, "null"),
    (#"{"required":["a"]}"#, #"{"a":null}"#, #"{"b":1}"#),
    (#"{"properties":{"a":{"type":"array"}}}"#, #"{"a":[]}"#, #"{"a":{}}"#),
    (#"{"properties":{"a":{}},"additionalProperties":false}"#, #"{"a":1}"#, #"{"a":1,"b":2}"#),
    (#"{"additionalProperties":{"type":"number"}}"#, #"{"a":1}"#, #"{"a":"1"}"#),
    (#"{"properties":{"a":{}},"additionalProperties":{"type":"null"}}"#, #"{"a":1}"#, #"{"b":1}"#),
    (#"{"items":{"type":"string"}}"#, #"["a"]"#, #"["a",1]"#),
    (#"{"enum":["a",null,1]}"#, "null", #""b""#),
    (#"{"const":{"a":[1]}}"#, #"{"a":[1.0]}"#, #"{"a":[2]}"#),
    (#"{"pattern":"^[a-z]+$"}"#, #""abc""#, #""aBc""#),
    (#"{"pattern":"b"}"#, #""abc""#, #""ac""#),
    (#"{"minimum":0}"#, "0", "-0.1"),
    (#"{"maximum":100}"#, "100", "100.1"),
    (#"{"minItems":1}"#, "[0]", "[]"),
    (#"{"maxItems":1}"#, "[0]", "[0,0]"),
    (#"{"minLength":2}"#, #""é🌫""#, #""é""#),
    (#"{"maxLength":1}"#, #""é""#, #""ab""#),
    (#"{"uniqueItems":true}"#, "[1,2]", "[1,2,1]"),
    (#"{"allOf":[{"minimum":1},{"maximum":2}]}"#, "1", "3"),
    (#"{"anyOf":[{"type":"null"},{"minimum":5}]}"#, "5", "4"),
    (#"{"oneOf":[{"type":"integer"},{"minimum":5}]}"#, "4", "6"),
    (#"{"oneOf":[{"type":"integer"},{"minimum":5}]}"#, "5.5", "4.5"),
    (##"{"$ref":"#/$defs/a","$defs":{"a":{"type":"null"}}}"##, "null", "1"),
    (
      ##"{"type":"object","properties":{"next":{"$ref":"#"}},"additionalProperties":false}"##,
      #"{"next":{"next":{}}}"#, #"{"next":{"next":{"x":1}}}"#
    ),
    (#"{"format":"date-time"}"#, #""2026-11-22T07:40:00Z""#, #""2026-11-22""#),
    (#"{"format":"date-time"}"#, #""2026-11-22T07:40:00.5+01:00""#, #""2026-02-30T07:40:00Z""#),
    (#"{"format":"date-time"}"#, #""2024-02-29T23:59:59Z""#, #""2026-11-22T25:00:00Z""#),
    (#"{"format":"date-time"}"#, "12", #""٢٠٢٦-11-22T07:40:00Z""#),
  ]

  @Test(arguments: cases.indices)
  func acceptsWhatFitsAndNothingElse(index: Int) throws {
    let (schema, good, bad) = Self.cases[index]
    let validator = try JSONSchemaValidator(schema: schema)
    #expect(try validator.problems(in: good) == [])
    #expect(try validator.problems(in: bad).count >= 1)
  }

  @Test func namesThePlace() throws {
    let schema = #"{"properties":{"a":{"items":{"required":["id"]}}}}"#
    let problems = try JSONSchemaValidator(schema: schema).problems(in: #"{"a":[{"id":1},{}]}"#)
    #expect(problems == [#"$.a[1]: "id" is missing"#])
  }

  @Test(arguments: [
    #"{"minimun":0}"#, #"{"properties":{"a":{"exclusiveMinimum":0}}}"#, #"{"format":"uri"}"#,
    #"{"$defs":{"never used":{"if":{}}}}"#, #"{"items":{"anyOf":[{"not":{}}]}}"#, #"{"type":"text"}"#,
    #"{"type":[]}"#, #"{"additionalProperties":{"contains":{}}}"#, ##"{"$ref":"#/$defs/missing"}"##,
    #"{"items":{"$ref":"other.json"}}"#, #"{"pattern":"["}"#, #"{"required":"a"}"#, #"{"items":[]}"#, "true",
    #"{"properties":{"a":{"$defs":{}}}}"#, "{",
  ])
  func refusesASchemaThatItWouldNotCheckWhole(schema: String) {
    #expect(throws: (any Error).self) { try JSONSchemaValidator(schema: schema) }
  }

  @Test func aSchemaThatOnlyRefersToItselfIsAnError() throws {
    let validator = try JSONSchemaValidator(schema: ##"{"$ref":"#"}"##)
    #expect(throws: JSONSchemaError.self) { try validator.problems(in: "1") }
  }

  @Test func aDocumentThatIsNoJSONIsAnError() throws {
    #expect(throws: (any Error).self) { try JSONSchemaValidator(schema: "{}").problems(in: "{") }
  }
}
