import Catalog

/// A finding on the catalogue as a whole, rather than on one of its entries: what its portal promised and did not give.
public struct CatalogueFinding: Sendable, Equatable {
  /// A stable kebab-case code: `shortfall`, `total-changed`, `page-loop`, `window-reached`.
  public var code: String
  /// The document or portal.
  public var source: String
  /// What was met, in a sentence.
  public var message: String
  /// What to do about it.
  public var advice: String

  /// A finding on a catalogue.
  public init(code: String, source: String, message: String, advice: String) {
    self.code = code
    self.source = source
    self.message = message
    self.advice = advice
  }

  /// The finding on one line.
  public var text: String { "\(source): \(message). \(advice)" }

  /// The portal reports more than it gives.
  public static func shortfall(_ source: String, reported: Int, given: Int) -> CatalogueFinding {
    CatalogueFinding(
      code: "shortfall", source: source,
      message: "the portal reports \(reported) entries, but gave \(given): \(reported - given) are missing",
      advice:
        "What it counts and does not list is unknown to everybody who reads it by its interface: list it, or "
        + "leave it out of the count")
  }

  /// The portal gives more than it reports.
  public static func surplus(_ source: String, reported: Int, given: Int) -> CatalogueFinding {
    CatalogueFinding(
      code: "surplus", source: source,
      message: "the portal reports \(reported) entries, but gave \(given)",
      advice: "Who trusts the count stops too early: mend the count")
  }

  /// udata's three exports, by the address or name of that of datasets. Each instance has them beside each other, and below
  /// `/api/1/site/`.
  private static func exports(with source: String) -> String {
    let names = ["datasets.csv", "resources.csv", "organizations.csv"]
    guard source.hasPrefix("http"), !source.contains(" ") else { return names.joined(separator: " ") }
    let parts = source.split(separator: "?", maxSplits: 1)
    if let address = parts.first, address.hasSuffix("/" + names[0]) {
      let folder = address.dropLast(names[0].count)
      // A query chooses datasets, and with them their resources.
      let query = parts.count > 1 ? "?\(parts[1])" : ""
      return "\(source) \(folder)\(names[1])\(query) \(folder)\(names[2])"
    }
    guard let api = source.firstRange(of: "/api/1/") else { return names.joined(separator: " ") }
    let folder = source[..<api.upperBound] + "site/"
    return "\(source) \(folder)\(names[1]) \(folder)\(names[2])"
  }

  /// What a reader noted on the way.
  public init(_ note: ReadingNote, source: String) {
    let advice =
      switch note.code {
      case "total-changed": "Audit it again at a quieter time, so that nothing that moved is missing"
      case "page-loop": "Whoever follows its pages goes in circles: mend the link to the next page"
      case "window-reached":
        "Entries beyond the window cannot be listed by anybody: offer an export of the whole"
      case "resources-not-listed":
        "Read the export of resources with it: aloi audit \(Self.exports(with: source))"
      default: "Look at what the portal answers there"
      }
    self.init(code: note.code, source: source, message: note.detail, advice: advice)
  }
}

extension JSONWriter {
  /// Writes the findings on the catalogue as a whole.
  mutating func findings(_ findings: [CatalogueFinding]) {
    array { json in
      for finding in findings {
        json.object { json in
          json.member("code", finding.code)
          json.member("source", finding.source)
          json.member("message", finding.message)
          json.member("advice", finding.advice)
        }
      }
    }
  }
}
