/// What a text forbids that the licence named in it allows.
extension NamedReading {
  /// A code of NonCommercial or NoDerivatives in capitals.
  private func isRestriction(_ hit: PhraseScan.Hit) -> Bool {
    guard case .code(let set) = hit.mark, set.contains(.nc) || set.contains(.nd) else { return false }
    return text.pieces[hit.range.lowerBound].isUpper && !text.isShouted
  }

  /// Whether a text says that the data are closed, or that something is forbidden that is neither commerce nor changes.
  private var isShut: Bool {
    for (at, hit) in scan.hits.enumerated() {
      switch hit.mark {
      case .word(.closed):
        let before = at > 0 ? scan.hits[at - 1] : nil
        let isNegated =
          (before?.mark == .word(.negations) || before?.mark == .word(.none))
          && hit.range.lowerBound - (before?.range.upperBound ?? 0) < 2
        if !isNegated { return true }
      case .word(.forbids):
        let isRestriction = text.pieces.indices.contains { piece in
          guard scan.isPlain(piece) else {
            if case .element = scan.mark(piece) { return true }
            if case .code = scan.mark(piece) { return true }
            if case .anchoredCode = scan.mark(piece) { return true }
            return false
          }
          return table.plainStems.isHeld(by: text.bytes(of: piece))
        }
        if !isRestriction, !isOfBeside(hit.range.lowerBound) { return true }
      default: break
      }
    }
    return false
  }

  /// *Logos are excluded*: what is said in a clause of its own, of what stands beside the data.
  private func isOfBeside(_ forbidding: Int) -> Bool {
    guard scan.hasBeside else { return false }
    var first = forbidding
    while first > 0, text.pieces[first].gap < .dash { first -= 1 }
    return LicenceDenial(text: text, scan: scan, licenceStems: table.licenceStems)
      .isBesideAlone(first..<forbidding)
  }

  /// A short text that forbids commerce or changes is not a licence that allows them.
  mutating func guardAgainstRestrictions(
    _ commons: CreativeCommonsReading, _ clusters: [CreativeCommonsCluster]
  ) {
    guard text.pieces.count <= Self.prose, !findings.list.isEmpty else { return }
    if scan.hits.contains(where: { $0.mark == .word(.limited) || $0.mark == .word(.reserved) }) {
      findings.near += findings.list.map(\.licence)
      findings.list.removeAll()
      findings.isRefused = true
      return
    }
    if isShut {
      findings.near += findings.list.map(\.licence)
      findings.list.removeAll()
      findings.isRefused = true
      return
    }
    guard clusters.isEmpty else { return }
    // `ODbL NC`
    if scan.hits.contains(where: { isRestriction($0) }) {
      findings.near += findings.list.map(\.licence)
      findings.list.removeAll()
      findings.isRefused = true
      return
    }
    let restrictions = commons.restrictions()
    for found in findings.list {
      let terms = table.licences[found.licence].terms
      if restrictions.contains(.nc), terms.commercial == true || restrictions.contains(.nd) {
        findings.near.append(found.licence)
        findings.list.removeAll()
        findings.isRefused = true
        return
      }
    }
  }
}
