import Audit
import Catalog
import Foundation
import Reports
import Testing
import reports

/// A ranking made in code: some publishers with entries of every kind, names that try every trick, and one without any name.
struct SiteSample {
  /// Names that try every trick.
  static let hostileNames = [
    Sample.hostile, "\"><img src=x onerror=alert(1)>", "'\u{301}\"\u{301} onmouseover=\u{22}\u{301}x",
    "\u{202E}ecnarF ed elliV\u{200F} (עיר)", String(repeating: "Très longue commune ", count: 250), "",
    " \u{200B} ",
    "javascript:alert(1)", "{{name}} {{>head}}", "</script><script>alert(1)</script>", "A\u{0}B\u{7}C\u{85}D",
    String(repeating: "W", count: 5_000),
  ]
  static let titles = [
    "Délibérations du conseil municipal", "Budget primitif 2025", "Liste des équipements publics",
    "Arbres d’alignement",
    "Subventions versées aux associations", "Menus de la restauration scolaire", "Comptages routiers",
    "Base adresse locale",
    "Points d’apport volontaire", "Qualité de l’air, mesures horaires", "Prénoms des nouveau-nés",
    "Marchés publics conclus",
    "Aménagements cyclables", "Stationnement, occupation en temps réel", "Plan local d’urbanisme",
    "Bornes de recharge",
  ]

  var territories: [Territory]
  var entriesEach: (Int) -> Int
  /// How big it is.
  var title = "Baromètre d’essai"

  /// A deterministic stream of numbers.
  struct Stream {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  /// As many publishers, the hostile names first.
  static func made(_ count: Int) -> SiteSample {
    var stream = Stream(state: 7)
    let territories = (0..<count).map { index -> Territory in
      var territory = Territory(
        key: index % 5 == 4 ? "x/é \(index)" : "2135\(10_000 + index)",
        name: index < hostileNames.count ? hostileNames[index] : "Commune d’Exemple-sur-Mer n° \(index)")
      territory.siren = "2135\(10_000 + index)"
      territory.type = ["COM", "CA", "DEP", "<b>", nil][index % 5]
      territory.region = ["BRE-53", "OCC-76", "RE-04", nil, "x\"y"][stream.next(5)]
      territory.department = "\(1 + stream.next(95))"
      territory.population = index % 7 == 0 ? nil : stream.next(200_000)
      territory.technology = ["OpenDataSoft", "CKAN", "ArcGIS", nil][stream.next(4)]
      territory.latitude = index % 11 == 0 ? nil : 43 + Double(stream.next(600)) / 100
      territory.longitude = Double(stream.next(900)) / 100 - 3
      territory.portal = index % 4 == 0 ? "javascript:alert(1)" : "https://data.example\(index).fr/"
      return territory
    }
    return SiteSample(
      territories: territories, entriesEach: { $0 == 0 ? 30 : $0 % 13 == 3 ? 4 : 10 + $0 % 7 })
  }

  static func entry(_ number: Int, of publisher: Int, _ stream: inout Stream) -> Entry {
    var entry = Entry(id: "\(publisher)-\(number)")
    let tricks = hostileNames
    entry.title = LocalizedText(
      publisher == 0 && number < tricks.count
        ? tricks[number] : "\(titles[stream.next(titles.count)]) \(number)")
    entry.description = LocalizedText(
      stream.next(3) > 0 ? "Une description assez longue pour qu’on sache de quoi il est question ici." : nil)
    entry.publisher = Agent(name: "Producteur \(publisher)")
    entry.landingPage =
      stream.next(4) == 0 ? nil : "https://data.example\(publisher).fr/d/\(number)?a=1&b='2'"
    if stream.next(3) > 0 { entry.keywords = ["essai"] }
    if stream.next(3) > 0 {
      entry.licences = [
        LicenceStatement(id: ["lov2", "odc-odbl", "cc-by-nc-4.0"][stream.next(3)], source: "license")
      ]
    }
    entry.frequency = stream.next(2) == 0 ? "annuelle" : nil
    entry.modified = Timestamp(seconds: 1_780_000_000)
    entry.origin.location = "https://data.example\(publisher).fr/api"
    for index in 0..<(1 + stream.next(3)) {
      var distribution = Distribution(id: "d\(index)")
      let draw = stream.next(20)
      let state = draw > 7 ? Observation.State.available : Observation.State.allCases[draw]
      distribution.title = LocalizedText("Fichier \(index)")
      distribution.downloadURLs = [
        "https://data.example\(publisher).fr/\(number)/\(index)/\(state.rawValue).csv"
      ]
      if publisher == 0, number == 1 {
        distribution.downloadURLs = [
          "javascript:alert('\(state.rawValue)')//x/\(Observation.State.gone.rawValue).csv"
        ]
      }
      distribution.format = "CSV"
      entry.distributions.append(distribution)
    }
    if number == 2 { entry.notes = [ReadingNote(code: "relative-url", detail: "“/x” is relative")] }
    return entry
  }

  /// Writes the site.
  func write(
    to folder: any RankingFolder, templates: @escaping @Sendable (String) -> [UInt8]? = SiteSample.file
  ) throws {
    let evaluator = try Sample.evaluator()
    var header = RankingHeader(
      version: "0", rulebook: evaluator.rulebook, title: title, edition: "2026",
      location: "registre <essai>.csv",
      generatedAt: evaluator.now)
    header.file = templates
    header.formats = ["html", "csv"]
    header.french = try Sample.french()
    try write(try RankingReporter.html.start(header, folder))
  }

  /// Computes a ranking of the entries, compares it with an earlier edition, and writes it in some formats.
  func compute(
    formats: [RankingReporter], to folder: any RankingFolder,
    concurrently: @escaping Concurrently = { count, body in for number in 0..<count { body(number) } }
  ) throws {
    let evaluator = try Sample.evaluator()
    var header = RankingHeader(
      version: "0", rulebook: evaluator.rulebook, title: title, edition: "2026", location: "register.csv",
      generatedAt: evaluator.now)
    header.file = SiteSample.file
    header.formats = Set(formats.map(\.name))
    header.concurrently = concurrently
    header.french = try Sample.french()
    var writers = try formats.map { try $0.start(header, folder) }
    var method = Ranking.Method()
    method.draws = 100
    var builder = RankingBuilder(rulebook: evaluator.rulebook, method: method)
    var stream = Stream(state: 42)
    var batch: [RankedEntry] = []
    func add(_ audited: AuditedEntry, _ place: Int?, number: Int) throws {
      builder.add(audited, to: place)
      batch.append(RankedEntry(audited, of: place.map { territories[$0] }, number: number))
      guard batch.count == 30 || place == nil else { return }
      for index in writers.indices { try writers[index].add(batch) }
      batch = []
    }
    for place in territories.indices {
      for number in 0..<entriesEach(place) {
        let entry = Self.entry(number, of: place, &stream)
        try add(evaluator.evaluate(entry) { Sample.observation($0) }, place, number: number)
      }
    }
    try add(evaluator.evaluate(Entry(id: "nobody")) { _ in nil }, nil, number: 0)
    let gap = RankedPublisher.Gap(
      code: "no-portal", sentence: "the register names neither a portal nor an account")
    var ranking = builder.ranking(of: territories, gaps: [9: gap])
    ranking.compare(
      with: Dictionary(
        territories.prefix(8).enumerated().map {
          (
            $0.element.key,
            EarlierStanding(shrunkScore: 40 + Double($0.offset), scoreInterval: 39...41, rank: 3)
          )
        }, uniquingKeysWith: { first, _ in first }), named: "2025")
    for index in writers.indices { try writers[index].finish(ranking) }
  }

  /// Hands everything to a writer.
  func write(_ given: any RankingWriter) throws {
    let evaluator = try Sample.evaluator()
    var writer = given
    var ranking = Ranking(rulebook: evaluator.rulebook)
    var stream = Stream(state: 42)
    for (number, territory) in territories.enumerated() {
      var publisher = RankedPublisher(
        territory: territory, stratum: "\(territory.type ?? "") · 0-3499 · CKAN",
        summary: CatalogueSummary(rulebook: evaluator.rulebook))
      var scores: [Double] = []
      for at in 0..<entriesEach(number) {
        let audited = evaluator.evaluate(Self.entry(at, of: number, &stream)) { Sample.observation($0) }
        publisher.summary.add(audited)
        ranking.whole.add(audited)
        if let score = audited.score { scores.append(score) }
        try writer.add([RankedEntry(audited, of: territory, number: at)])
      }
      Self.complete(&publisher, scores.sorted(), &stream)
      ranking.publishers.append(publisher)
    }
    try writer.add([RankedEntry(evaluator.evaluate(Entry(id: "nobody")) { _ in nil }, of: nil, number: 0)])
    Self.rank(&ranking)
    try writer.finish(ranking)
  }

  private static func complete(_ publisher: inout RankedPublisher, _ scores: [Double], _ stream: inout Stream)
  {
    publisher.score = publisher.summary.score
    publisher.shrunkScore = publisher.score.map { $0 * 0.9 + 6 + Double(stream.next(100)) / 20 }
    publisher.shrinkage = 0.1
    publisher.brokenShare = Double(stream.next(400)) / 1000
    if !scores.isEmpty {
      publisher.quartiles = .init(
        lower: scores[scores.count / 4], median: scores[scores.count / 2], upper: scores[scores.count * 3 / 4]
      )
    }
    publisher.axes = publisher.summary.axes.map {
      .init(
        score: $0.score, shrunkScore: $0.score,
        quartiles: $0.score.map { .init(lower: $0 * 0.8, median: $0, upper: min(100, $0 * 1.1)) },
        assessed: $0.assessed, neutral: $0.neutral)
    }
    if publisher.summary.entries < 10 {
      publisher.unranked = publisher.summary.entries == 0 ? .noEntries : .tooFewEntries
    }
    publisher.movement = .init(
      earlierScore: 50, earlierRank: 3, change: Double(stream.next(100)) / 10 - 5,
      isCertain: stream.next(2) == 0)
  }

  private static func rank(_ ranking: inout Ranking) {
    let ordered = ranking.publishers.sorted {
      ($0.unranked == nil ? 0 : 1, -($0.shrunkScore ?? 0)) < (
        $1.unranked == nil ? 0 : 1, -($1.shrunkScore ?? 0)
      )
    }
    let count = ordered.count { $0.unranked == nil }
    ranking.publishers = ordered.enumerated().map { at, publisher in
      var publisher = publisher
      guard publisher.unranked == nil, let score = publisher.shrunkScore else { return publisher }
      publisher.rank = at + 1
      publisher.rankInterval = max(1, at - count / 20)...min(count, at + 1 + count / 16)
      publisher.scoreInterval = max(0, score - 3)...min(100, score + 4)
      publisher.tieGroup = 1 + at * 8 / max(1, count)
      return publisher
    }
    ranking.strata = [.init(key: "COM · 0-3499 · CKAN", publishers: 12, ranked: 8, mean: 55.5)]
    ranking.quartiles = .init(lower: 52.1, median: 58.4, upper: 66.2)
    ranking.coverage.registered = ordered.count + 40
    ranking.coverage.audited = ordered.count
    ranking.coverage.ranked = count
    ranking.coverage.unmatchedEntries = 1
    ranking.coverage.unmatchedPublishers = 1
    ranking.coverage.gaps = [
      .init(code: "no-portal", detail: "no portal", count: 25),
      .init(code: "odd-<code>", detail: "it <was> odd", count: 15),
    ]
    ranking.comparedWith = "2025"
    ranking.warnings = ["the portal <x> answered late"]
    ranking.evidenceTimes = Timestamp(seconds: 1_789_800_000)...Timestamp(seconds: 1_790_000_000)
  }

  /// An embedded file of `reports/`.
  static let file: @Sendable (String) -> [UInt8]? = { path in
    var count = 0
    guard let files = aloi_reports_files(&count) else { return nil }
    for index in 0..<count where String(cString: files[index].path) == path {
      return Array(UnsafeBufferPointer(start: files[index].bytes, count: files[index].count))
    }
    return nil
  }
}
