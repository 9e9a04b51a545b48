import Audit
import Catalog
import Platforms
import Testing

@testable import Reports

/// The graphs are read back by our own readers of RDF.
@Suite struct DQVTests {
  /// What a document holds: distinct statements, and entries by their titles.
  private struct Graph {
    var counts: RDFCounts
    var entries: [Entry] = []
    var refusals: [Refusal] = []

    init(_ text: String, _ syntax: RDFReader.Syntax) throws {
      var graph = RDFGraph()
      try graph.add(
        MemorySource(Array(text.utf8)), syntax: syntax, location: "dqv", baseIRI: "https://data.example/dqv")
      counts = graph.counts()
      try graph.read { event in
        switch event {
        case .entry(let entry): entries.append(entry)
        case .refused(let refusal): refusals.append(refusal)
        case .catalogue: break
        }
      }
    }
  }

  @Test func anAuditSaysTheSameInBothSyntaxes() throws {
    let turtle = try Graph(Sample.report(.dqv), .turtle)
    let json = try Graph(Sample.report(.dqvJSONLD), .jsonLD)
    #expect(turtle.counts == json.counts)
    #expect(turtle.counts.datasets == 2)
    #expect(turtle.counts.services == 1)
    #expect(turtle.counts.distributions == 8)
    #expect(turtle.counts.orphanDistributions == 0)
    #expect(turtle.counts.statements > 800)
    #expect(turtle.refusals.isEmpty && json.refusals.isEmpty)
  }

  @Test func aRankingSaysTheSameInBothSyntaxes() throws {
    let files = try SampleRanking.files("dqv")
    let turtle = try Graph(try #require(files["dqv.ttl"]), .turtle)
    let json = try Graph(try #require(files["dqv.jsonld"]), .jsonLD)
    #expect(turtle.counts == json.counts)
    #expect(turtle.counts.datasets == 2)
    #expect(turtle.counts.statements > 500)
  }

  @Test func aHostileTitleComesBackAsItsText() throws {
    let entries = try Graph(Sample.report(.dqv), .turtle).entries
    let title = try #require(entries.compactMap(\.title.best).first { $0.contains("cmd()") })
    #expect(title.contains("<script>alert(1)</script>"))
    #expect(!title.contains("\n") && !title.contains("\u{202E}"))
    #expect(entries.contains { $0.landingPage == "https://data.example/full" })
  }

  @Test func everyAxisAndRuleIsAMetricInADimension() throws {
    let text = try Sample.report(.dqv)
    let rulebook = try Sample.evaluator().rulebook
    for axis in rulebook.axes {
      #expect(text.contains("<urn:aloi:metric:trust:1.0:axis/\(axis.id)> a dqv:Metric"))
      #expect(text.contains("<urn:aloi:dimension:trust:1.0:\(axis.id)> a dqv:Dimension"))
    }
    for rule in rulebook.rules {
      #expect(text.contains("<urn:aloi:metric:trust:1.0:rule/\(rule.id)> a dqv:Metric"))
      #expect(text.contains("<urn:aloi:metric:trust:1.0:rule/\(rule.id)>"))
    }
    #expect(text.contains("sha256:\(rulebook.digest)"))
  }

  @Test func aRankingMeasuresPublishersAndSaysItsLicence() throws {
    let text = try #require(try SampleRanking.files("dqv")["dqv.ttl"])
    for part in [
      "<urn:aloi:publisher:213502388> a foaf:Agent", "dqv:value \"61.234568\"^^xsd:decimal",
      "dct:license <https://www.etalab.gouv.fr/licence-ouverte-open-licence>",
      "sdmx-attribute:unitMeasure <http://qudt.org/vocab/unit/PERCENT>",
      "skos:prefLabel \"Disponibilité\"@fr",
      "dqv:value \"1\"^^xsd:integer", "dqv:value \"gone\"",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test(arguments: [
    ("https://data.example/a?b=c#d", true), ("http://données.example/é", true), ("urn:uuid:1-2", true),
    ("https://", false), ("https:///x", false), ("https://x/ y", false), ("https://x/<y>", false),
    ("https://x/\"y", false), ("https://x/{y}", false), ("https://x/\\y", false),
    ("https://x/\u{202E}y", false),
    ("javascript:alert(1)", false), ("mailto:a@b.example", false), ("relative/path", false), ("urn:x", false),
    ("", false), ("https://x/\u{A0}", false),
  ])
  func onlyWholeAndHarmlessIRIsAreSubjects(text: String, isOne: Bool) {
    #expect((RDF.iri(text) != nil) == isOne)
  }

  @Test(arguments: [
    (46.15384615384615, "46.153846"), (50, "50.0"), (0, "0.0"), (-4.5, "-4.5"), (1e-9, "0.0"),
    (1e300, "1000000000.0"), (0.1 + 0.2, "0.3"),
  ])
  func decimalsHaveNoExponent(number: Double, text: String) {
    #expect(RDF.decimal(number) == text)
  }

  @Test func namesOfOursAreEscaped() {
    #expect(RDF.urn("metric", "a b", "é/x", "") == "urn:aloi:metric:a%20b:%C3%A9/x:-")
  }
}
