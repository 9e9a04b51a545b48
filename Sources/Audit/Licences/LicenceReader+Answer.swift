/// Joins what was found in a text into one answer, or into none.
extension LicenceReader {
  /// Joins what was found into one answer, or into none.
  func settle(_ findings: Findings, _ answer: inout LicenceAnswer) {
    var list = findings.list
    if list.count == 1, !findings.isRefused, findings.near.isEmpty {
      return accept(list[0], &answer)
    }
    // What names a licence goes before what only names a kind of one.
    if list.contains(where: { !table.licences[$0.licence].isGeneric }) {
      // `CC BY or all rights reserved` leaves it open.
      list.removeAll {
        table.licences[$0.licence].isGeneric
          && !(findings.isChoice && table.licences[$0.licence].terms.open == false)
      }
    }
    if list.count > 1, list.contains(where: { table.companions[$0.licence] != nil }) {
      let named = Set(list.map { table.licences[$0.licence].id })
      list.removeAll { found in table.companions[found.licence].map { named.contains($0) } ?? false }
    }
    var kept: [Finding] = []
    for found in list {
      if let at = kept.firstIndex(where: { table.isRefinement(found.licence, of: $0.licence) }) {
        // The same licence, said with its version: the version stands, the better evidence counts.
        let confidence = max(kept[at].confidence, found.confidence)
        kept[at] = found
        kept[at].confidence = confidence
      } else if !kept.contains(where: {
        $0.licence == found.licence || table.isRefinement($0.licence, of: found.licence)
      }) {
        kept.append(found)
      }
    }
    answer.candidates = findings.near.map { table.licences[$0].id }
    guard !findings.isRefused, let first = kept.first else { return }
    guard kept.count == 1 else {
      answer.isSeveral = true
      answer.isChoice = findings.isChoice
      answer.candidates = kept.map { table.licences[$0.licence].id }
      return
    }
    // `OGL for one layer, all rights reserved for the others`: what closes a part is not the licence of the whole.
    if first.method == .pattern, table.licences[first.licence].isGeneric,
      table.licences[first.licence].terms.open == false,
      findings.near.contains(where: { !table.licences[$0].isGeneric })
    {
      answer.candidates.insert(table.licences[first.licence].id, at: 0)
      return
    }
    accept(first, &answer)
  }

  private func accept(_ first: Finding, _ answer: inout LicenceAnswer) {
    answer.licence = table.licences[first.licence]
    answer.method = first.method
    answer.confidence = first.confidence
    answer.matchedOn = first.matchedOn
    answer.port = first.port
  }
}

extension LicenceIndex {
  /// Whether a licence is another one with its version or its jurisdiction said.
  func isSameFamily(_ a: Int, _ b: Int) -> Bool { a == b || isRefinement(a, of: b) || isRefinement(b, of: a) }

  /// Whether a licence without a version is the one that a name of several places stands for.
  func isShared(_ licence: Int) -> Bool {
    licences[licence].version == nil && families.contains { $0.isPlaceName && $0.base == licence }
  }

  /// Whether two licences are versions of one.
  func isSibling(_ licence: Int, of other: Int) -> Bool {
    licence != other
      && families.contains { $0.versions.values.contains(licence) && $0.versions.values.contains(other) }
  }

  /// Whether two licences have the same name but for the place: *Open Government Licence – Canada*, *… (United Kingdom)*.
  func isNamesake(_ licence: Int, of other: Int) -> Bool {
    let name = licences[other].title.prefix { $0 != "(" && $0 != "–" }
    return !name.isEmpty && licences[licence].title.hasPrefix(name)
  }

  func isRefinement(_ licence: Int, of other: Int) -> Bool {
    isRefinement(licences[licence], of: licences[other])
  }

  func isRefinement(_ licence: Licence, of other: Licence) -> Bool {
    let (a, b) = (licence.id, other.id)
    guard a.count > b.count, a.hasPrefix(b),
      a.utf8[a.utf8.index(a.startIndex, offsetBy: b.utf8.count)] == 0x2D
    else { return false }
    let rest = a.dropFirst(b.count + 1)
    return rest.first?.isNumber == true || rest == "only" || rest == "or-later"
      || creativeCommons.portCodes.find(Array(rest.utf8)[...]) != nil
  }
}
