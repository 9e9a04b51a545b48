import Catalog

/// Joins the readings of one entry into a verdict.
struct LicenceJudgement {
  let table: LicenceTable
  let readings: [LicenceVerdict.Reading]
  /// Distributions that state nothing.
  let silent: Int

  /// Licences that were named, each with who names it. A version left out is no other licence.
  private struct Group {
    var licence: Licence
    var answer: LicenceAnswer
    var byDataset = 0
    var distributions: Set<String> = []
  }

  var verdict: LicenceVerdict {
    let groups = grouped()
    let real = groups.filter { !$0.licence.isGeneric }
    let lists = readings.filter { $0.answer.isSeveral }
    let clarity = clarity(groups: groups, real: real, lists: lists)
    let datasetSays = readings.contains { $0.distribution == nil && isStatement($0) }
    let isPartial =
      !datasetSays && silent > 0 && readings.contains { $0.distribution != nil && isStatement($0) }
    var named: [String] = []
    for group in groups { named.append(group.licence.id) }
    for list in lists { for id in list.answer.candidates where !named.contains(id) { named.append(id) } }
    var verdict = LicenceVerdict(
      clarity: clarity,
      answer: real.first?.answer ?? groups.first?.answer ?? readings.first?.answer ?? LicenceAnswer(text: ""),
      isStated: datasetSays || (silent == 0 && !readings.isEmpty && readings.allSatisfy(isStatement)),
      readings: readings, named: named, isPartial: isPartial, silent: silent, evidence: "")
    if real.isEmpty, let list = lists.first { verdict.answer = list.answer }
    verdict.evidence = evidence(groups)
    return verdict
  }

  private func isStatement(_ reading: LicenceVerdict.Reading) -> Bool {
    reading.answer.id != "not-specified"
  }

  private func grouped() -> [Group] {
    var groups: [Group] = []
    for reading in readings {
      guard let licence = reading.answer.licence else { continue }
      let at: Int
      if let known = groups.firstIndex(where: { table.isSame($0.licence, licence) }) {
        at = known
        if licence.id.utf8.count > groups[at].licence.id.utf8.count {
          groups[at].licence = licence
          groups[at].answer = reading.answer
        }
      } else {
        at = groups.count
        groups.append(Group(licence: licence, answer: reading.answer))
      }
      if let distribution = reading.distribution {
        groups[at].distributions.insert(distribution)
      } else {
        groups[at].byDataset += 1
      }
    }
    return groups
  }

  private func clarity(
    groups: [Group], real: [Group], lists: [LicenceVerdict.Reading]
  ) -> LicenceVerdict.Clarity {
    if real.count > 1 { return .contradictory }
    if let only = real.first {
      // A list beside one licence contradicts it, unless it is among the choices.
      for list in lists where !(list.answer.isChoice && list.answer.candidates.contains(only.licence.id)) {
        if !list.answer.candidates.allSatisfy({ table[$0].map { table.isSame($0, only.licence) } ?? false }) {
          return .contradictory
        }
      }
      if groups.contains(where: { $0.licence.terms.open == false && $0.licence.isGeneric }),
        only.licence.terms.open == true
      {
        return .contradictory
      }
      if only.licence.terms.open == true, only.licence.terms.redistributable == true { return .open }
      if only.licence.terms.open == false { return .notOpen }
      return only.licence.terms.open == true ? .openUnnamed : .unknownText
    }
    if let list = lists.first {
      let licences = list.answer.candidates.compactMap { table[$0] }
      let isOpen = licences.allSatisfy { $0.terms.open == true && $0.terms.redistributable == true }
      return list.answer.isChoice && isOpen ? .open : .contradictory
    }
    let generic = groups.filter { $0.licence.id != "not-specified" }
    if generic.contains(where: { $0.licence.terms.open == false }) {
      return generic.contains { $0.licence.terms.open == true } ? .contradictory : .notOpen
    }
    if generic.contains(where: { $0.licence.terms.open == true }) { return .openUnnamed }
    if !generic.isEmpty { return .unknownText }
    return readings.contains { $0.answer.licence == nil } ? .unknownText : .absent
  }

  // MARK: Evidence

  private func evidence(_ groups: [Group]) -> String {
    guard !readings.isEmpty else {
      return switch silent {
      case 0: "the dataset states no licence"
      case 1: "neither the dataset nor its distribution states a licence"
      default: "neither the dataset nor its \(silent) distributions state a licence"
      }
    }
    var parts: [String] = []
    let dataset = readings.filter { $0.distribution == nil }
    for reading in dataset.prefix(4) { parts.append("dataset, \(reading.source): \(Self.words(reading))") }
    var said: [(text: String, count: Int)] = []
    for reading in readings where reading.distribution != nil {
      let text = "\(reading.source): \(Self.words(reading))"
      if let at = said.firstIndex(where: { $0.text == text }) {
        said[at].count += 1
      } else if said.count < 8 {
        said.append((text, 1))
      }
    }
    for (text, count) in said {
      parts.append("\(count) \(count == 1 ? "distribution" : "distributions"), \(text)")
    }
    if silent > 0 {
      parts.append("\(silent) \(silent == 1 ? "distribution states" : "distributions state") none")
    }
    return parts.joined(separator: "; ")
  }

  /// `"CC BY 4.0" → cc-by-4.0 (title)`.
  static func words(_ reading: LicenceVerdict.Reading) -> String {
    let answer = reading.answer
    let quoted = "\"\(shortened(answer.text))\""
    if answer.isSeveral { return "\(quoted) → several: \(answer.candidates.joined(separator: ", "))" }
    guard let id = answer.id, let method = answer.method else { return "\(quoted) → no known licence" }
    return "\(quoted) → \(id) (\(method.rawValue))"
  }

  static func shortened(_ text: String) -> String {
    if isShortLine(text) { return text }
    let line = text.split(whereSeparator: \.isWhitespace).prefix(40).joined(separator: " ")
    return line.count > 120 ? "\(line.prefix(119))…" : line
  }

  /// Whether a text is short, on one line and without needless blanks, as most are: seen without looking at its characters.
  private static func isShortLine(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count <= 78, bytes.first != 0x20, bytes.last != 0x20 else { return false }
      var last: UInt8 = 0
      for byte in bytes {
        switch byte {
        case 0x20: if last == 0x20 { return false }
        // Blanks outside of ASCII begin with one of these.
        case 0..<0x20, 0xC2, 0xE1, 0xE2, 0xE3: return false
        default: break
        }
        last = byte
      }
      return true
    }
  }
}
