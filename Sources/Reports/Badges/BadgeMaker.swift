import Audit
import Catalog

/// Makes the badges of a catalogue, a publisher or an entry in one language.
struct BadgeMaker {
  let rulebook: Rulebook
  let book: PhraseBook
  /// Rulebook, evidence, clock and licence, in a line.
  let provenance: String

  /// A badge of the score: `61 / 100`.
  func score(_ score: Double?, of name: String, isProvisional: Bool) -> Badge {
    badge(
      "trust score", score.map { displayed($0, in: rulebook) + " / 100" + provisional(isProvisional) },
      of: name, colour(score, isProvisional))
  }

  /// A badge of the tier: `good`.
  func tier(_ score: Double?, of name: String, isProvisional: Bool) -> Badge {
    badge(
      "trust",
      score.flatMap { rulebook.tier(of: $0) }.map { book.tier($0.id) + provisional(isProvisional) }, of: name,
      colour(score, isProvisional))
  }

  /// A badge of the score and the tier together, where there is one badge only: `61 · good`.
  func whole(_ score: Double?, of name: String, isProvisional: Bool) -> Badge {
    let tier = score.flatMap { rulebook.tier(of: $0) }.map { " · \(book.tier($0.id))" } ?? ""
    return badge(
      "trust", score.map { displayed($0, in: rulebook) + tier + provisional(isProvisional) }, of: name,
      colour(score, isProvisional))
  }

  /// A badge of the axis of availability: `93 / 100`; `nil` where the rulebook has none.
  func availability(_ score: (Axis) -> Double?, of name: String) -> Badge? {
    guard let axis = rulebook.axes.first(where: { $0.id == "availability" }) else { return nil }
    let score = score(axis)
    return badge(
      "availability", score.map { displayed($0, in: rulebook) + " / 100" }, of: name, colour(score, false))
  }

  private func badge(_ label: String, _ value: String?, of name: String, _ colour: Badge.Colour) -> Badge {
    let label = book.text(label)
    let value = value ?? book.text("not assessed")
    let name = plainLine(name, limit: 120)
    let colon = book.language == "fr" ? "\u{A0}: " : ": "
    return Badge(
      label: label, value: value, colour: colour, language: book.language,
      title: (name.isEmpty ? "" : name + " – ") + label + colon + value, provenance: provenance)
  }

  private func provisional(_ isProvisional: Bool) -> String {
    isProvisional ? " (\(book.text("provisional")))" : ""
  }

  /// Green for the best tier, red for the last one, grey where nothing is claimed.
  private func colour(_ score: Double?, _ isProvisional: Bool) -> Badge.Colour {
    guard !isProvisional, let score, let tier = rulebook.tier(of: score),
      let at = rulebook.tiers.firstIndex(of: tier)
    else { return .grey }
    let colours: [Badge.Colour] = [.green, .olive, .amber, .red]
    return colours[rulebook.tiers.count > 1 ? at * 3 / (rulebook.tiers.count - 1) : 0]
  }

  /// `rulebook trust 1.0 (sha256 …) · evidence … · generated … · licence …`
  static func provenance(
    version: String, rulebook: Rulebook, evidence: ClosedRange<Timestamp>?, generatedAt: Timestamp,
    licence: String?
  ) -> String {
    var text = "Aloi \(version) · rulebook \(rulebook.id) \(rulebook.version) (sha256 \(rulebook.digest))"
    if let evidence { text += " · evidence of \(evidence.lowerBound) to \(evidence.upperBound)" }
    text += " · \(generatedAt)"
    return licence.map { text + " · \($0)" } ?? text
  }
}
