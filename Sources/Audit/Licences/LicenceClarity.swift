import Catalog

extension LicenceTable {
  /// What one statement means: its id, its address, its title and its text, all of which have to agree.
  public func normalise(statement: LicenceStatement) -> LicenceAnswer {
    let parts = [statement.id, statement.url, statement.title, statement.text].compactMap { $0 }
    var best: LicenceAnswer?
    var generic: LicenceAnswer?
    var named: [String] = []
    for part in parts {
      let answer = normalise(text: part)
      if answer.isSeveral {
        // A text that lists licences does not overrule an id or an address that names one.
        if best == nil { best = answer }
        continue
      }
      guard let licence = answer.licence else { continue }
      if licence.isGeneric {
        if generic == nil || generic?.id == "not-specified" { generic = answer }
        continue
      }
      guard let known = best, let chosen = known.licence else {
        best = answer
        named.append(licence.id)
        continue
      }
      if isSame(licence, chosen) {
        if index.isRefinement(licence, of: chosen) { best = answer }
      } else if !named.contains(licence.id) {
        named.append(licence.id)
      }
    }
    if named.count > 1, var several = best {
      several.licence = nil
      several.method = nil
      several.confidence = 0
      several.isSeveral = true
      several.candidates = named
      several.text = parts.joined(separator: " · ")
      return several
    }
    if let best { return best }
    if let generic { return generic }
    var nothing = LicenceAnswer(text: parts.joined(separator: " · "))
    nothing.candidates = parts.flatMap { normalise(text: $0).candidates }
    return nothing
  }

  /// Whether two licences are one, but for a version or a jurisdiction that one of them leaves out.
  func isSame(_ a: Licence, _ b: Licence) -> Bool {
    a.id == b.id || index.isRefinement(a, of: b) || index.isRefinement(b, of: a)
  }

  /// What an entry's statements come to: the dataset's own, each distribution's, and whether they agree.
  public func clarity(of entry: Entry) -> LicenceVerdict {
    var readings: [LicenceVerdict.Reading] = []
    for statement in entry.licences {
      if let reading = storage.statements.reading(of: statement, make: reading) { readings.append(reading) }
    }
    var silent = 0
    for distribution in entry.distributions where distribution.kind != .documentation {
      let before = readings.count
      for statement in distribution.licences {
        guard var reading = storage.statements.reading(of: statement, make: reading) else { continue }
        reading.distribution = distribution.id
        readings.append(reading)
      }
      if readings.count == before { silent += 1 }
    }
    var verdict = LicenceJudgement(table: self, readings: readings, silent: silent).verdict
    verdict.advice = advice(on: verdict, of: entry)
    return verdict
  }

  /// What one statement says; `nil` where that is nothing, or nothing about a licence.
  private func reading(of statement: LicenceStatement) -> LicenceVerdict.Reading? {
    let parts = [statement.id, statement.url, statement.title, statement.text].compactMap { $0 }
    // A blank, `-`, `…` or `?` says nothing.
    guard parts.contains(where: { $0.contains { $0.isLetter || $0.isNumber } && !Self.isFlag($0) }) else {
      return nil
    }
    let answer = normalise(statement: statement)
    let isRights = Self.isRights(statement.source)
    // Access rights (`PUBLIC`) say who may see the data, not under which licence.
    if isRights, answer.id == nil, !answer.isSeveral, parts.allSatisfy({ Self.isAccessRight($0) }) {
      return nil
    }
    return LicenceVerdict.Reading(
      distribution: nil, source: statement.source, answer: answer,
      isPointer: answer.id == nil && !answer.isSeveral && parts.allSatisfy { PointerWords.isPointer($0) })
  }

  private static func isRights(_ source: String) -> Bool {
    source.lowercased().contains("right")
  }

  private static let accessRights: Set<String> = [
    "public", "restricted", "nonpublic", "private", "internal", "openaccess", "closedaccess",
    "restrictedaccess",
    "embargoedaccess", "restreint", "interne", "prive",
  ]

  private static func isAccessRight(_ text: String) -> Bool {
    let folded = String(decoding: FoldedText(text).bytes, as: UTF8.self)
    return accessRights.contains(folded) || folded.contains("accessright")
  }

  /// `true`, as some catalogues have in `rights`: an answer to another question.
  private static func isFlag(_ text: String) -> Bool {
    guard text.utf8.count <= 7 else { return false }
    let word = text.lowercased().filter { !$0.isWhitespace }
    return word == "true" || word == "false" || word == "yes" || word == "no"
  }
}

/// Texts that only send their reader elsewhere.
enum PointerWords {
  private static let phrases = [
    "terms", "conditions", "avisolegal", "notalegal", "mentionslegales", "nutzungsbedingungen", "seewebsite",
    "cgu", "gebruiksvoorwaarden", "condizioni", "condiciones", "termosdeuso", "voir", "see", "siehe", "vedi",
    "consultar", "ver",
  ]

  static func isPointer(_ text: String) -> Bool {
    let folded = String(decoding: FoldedText(String(text.prefix(200))).bytes, as: UTF8.self)
    return phrases.contains { folded.hasPrefix($0) || ($0.utf8.count > 4 && folded.contains($0)) }
  }
}
