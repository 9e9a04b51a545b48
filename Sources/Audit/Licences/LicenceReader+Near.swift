/// Names that are misspelt.
extension LicenceReader {
  /// A misspelt title; its version is never mended.
  func readNear(_ text: FoldedText, _ scan: PhraseScan, _ findings: inout Findings) {
    var near = table.near.matches(text, text.pieces.indices)
    if near.isEmpty, let versioned = nearVersion(text, scan) { near = [versioned] }
    guard near.count == 1, let licence = near.first else {
      findings.near = near
      return
    }
    findings.list = [self.near(licence)]
  }

  /// `Licence Ouvete v2.0 (Etalab)`: a misspelt name and its version before a code that is the same licence's.
  func mend(_ findings: inout Findings, _ text: FoldedText, _ scan: PhraseScan) {
    guard let code = findings.near.first, findings.near.count == 1, let licence = nearVersion(text, scan),
      table.isRefinement(licence, of: code)
    else { return }
    findings.list = [near(licence)]
  }

  private func isCode(_ mark: LicenceMark?) -> Bool {
    guard case .family(let slot) = mark else { return false }
    return table.families[slot].isCode
  }

  private func near(_ licence: Int) -> Finding {
    Finding(licence: licence, method: .near, confidence: 0.6, matchedOn: table.licences[licence].title)
  }

  /// `Lience Ouverte 2.0`: the misspelt name, and after it nothing but a version that the licence has, and a code of its own.
  private func nearVersion(_ text: FoldedText, _ scan: PhraseScan) -> Int? {
    guard
      let digits = text.pieces.indices.first(where: { text.pieces[$0].isDigits && scan.mark($0) != .date }),
      let (number, end, _) = text.version(at: digits),
      (end..<text.pieces.count).allSatisfy({ scan.isPassable($0) || isCode(scan.mark($0)) })
    else { return nil }
    var last = digits
    while last > 0, scan.mark(last - 1) == .word(.version) { last -= 1 }
    var near = table.near.matches(text, 0..<last)
    // `Lience Ouverte : licence 2.0`
    while near.isEmpty, last > 0, scan.isPassable(last - 1) {
      last -= 1
      near = table.near.matches(text, 0..<last)
    }
    // A name may be that of one version alone, *Licence Ouverte / Open Licence*: the number tells which it is.
    let versions = Set(near.compactMap { self.version(number, of: table.licences[$0]) })
    return versions.count == 1 ? versions.first : nil
  }

  /// A version of a licence, of which any version or none is given.
  private func version(_ number: VersionNumber, of licence: Licence) -> Int? {
    if let version = licence.version, VersionNumber(version) == number { return table.byID[licence.id] }
    var name = licence.id[...]
    if let version = licence.version {
      guard name.hasSuffix("-\(version)") else { return nil }
      name = name.dropLast(version.count + 1)
    }
    return table.byID["\(name)-\(number.value / 1000).\(number.value % 1000)"]
  }
}
