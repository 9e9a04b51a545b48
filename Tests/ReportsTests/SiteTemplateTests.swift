import Testing

@testable import Reports

@Suite struct SiteTemplateTests {
  private func render(_ text: String, _ values: SiteRecord, labels: String = "hello: Bonjour {{name}} ?")
    throws -> String
  {
    let language = SiteLanguage(code: "fr")
    let reader = SiteTemplateReader(file: "t", labels: try SiteLabels(labels, language)) {
      $0 == "p" ? "[{{name}}]" : nil
    }
    let template = SiteTemplate(pieces: try reader.pieces(of: text))
    var output: [UInt8] = []
    var missing: Set<String> = []
    template.render([["all": .text("all")], [:], values], language, into: &output, missing: &missing)
    return String(decoding: output, as: UTF8.self) + missing.sorted().map { " !\($0)" }.joined()
  }

  @Test(arguments: [
    ("{{name}}", "&lt;x&gt;"), ("{{=hello}}", "Bonjour &lt;x&gt;\u{202F}?"), ("{{>p}}", "[&lt;x&gt;]"),
    ("a{{! no }}b", "ab"),
    ("{{#list}}({{n}}{{all}}){{/list}}", "(1all)(2all)"),
    ("{{^list}}no{{/list}}{{^gone}}yes{{/gone}}", "yes"),
    ("{{n?un|des}}", "des"), ("{{typo}}", " !typo"), ("{{#name}}there{{/name}}", "there"),
    ("{{zero?un|des}}", "un"),
    ("{{#list}}{{name}}{{/list}}", " !name"), ("{{#list}}{{page.name}}{{/list}}", "&lt;x&gt;&lt;x&gt;"),
  ])
  func rendersWhatItSays(text: String, expected: String) throws {
    let values: SiteRecord = [
      "name": .text("<x>"), "n": .count(2), "zero": .count(0),
      "list": .list([["n": .text("1")], ["n": .text("2")]]),
    ]
    #expect(try render(text, values) == expected)
  }

  @Test(arguments: [
    "{{#a}}", "{{/a}}", "{{#a}}{{/b}}", "{{>none}}", "{{=none}}", "{{n?one}}", "{{open",
  ])
  func aFaultyTemplateIsRefused(text: String) {
    #expect(throws: SiteTemplateFault.self) { try render(text, [:]) }
  }

  @Test func aValueIsNoTemplate() throws {
    #expect(try render("{{name}}", ["name": .text("{{secret}}")]) == "{{secret}}")
  }
}
