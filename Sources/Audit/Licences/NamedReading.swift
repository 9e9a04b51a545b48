/// Finds the licences named inside a text.
struct NamedReading {
  let storage: LicenceTable.Storage
  private var table: LicenceIndex { storage.index }
  let text: FoldedText
  let scan: PhraseScan
  /// The text is the end of an address: names that others share do not count.
  var isPath = false

  private var findings = LicenceReader.Findings()
  /// One of the codes that need more beside them is named as a choice.
  private var isChoiceOfCode = false

  init(storage: LicenceTable.Storage, text: FoldedText, scan: PhraseScan) {
    self.storage = storage
    self.text = text
    self.scan = scan
  }

  /// Beyond this many pieces a text is prose: far-away words no longer belong to a licence's name.
  static let prose = 28

  mutating func read() -> LicenceReader.Findings {
    var hasNamed = false
    // Licences of what stands beside the data, and those that the words around them may deny.
    var aside: Set<Int> = []
    var isUnsure = false
    let denial = LicenceDenial(text: text, scan: scan, licenceStems: table.licenceStems)
    var isDenied = false
    for hit in scan.hits where scan.hasFamily {
      guard case .family(let slot) = hit.mark else { continue }
      if denial.isDenied(hit.range) {
        isDenied = true
        continue
      }
      hasNamed = true
      let before = findings.list.count
      readFamily(slot, hit)
      let doubt = !saysItself(slot, hit.range) && denial.isUnsure(hit.range)
      isUnsure = isUnsure || doubt
      if isAside(hit.range, denial) || doubt { aside.formUnion(findings.list[before...].map(\.licence)) }
    }
    let commons = CreativeCommonsReading(storage: storage, text: text, scan: scan, isPath: isPath)
    let clusters = scan.hasCommons ? commons.clusters(hasNamed: hasNamed) : []
    for cluster in clusters {
      if denial.isDenied(cluster.range) {
        isDenied = true
      } else {
        let before = findings.list.count
        readCluster(cluster, commons)
        let doubt = !isPath && denial.isUnsure(cluster.range)
        isUnsure = isUnsure || doubt
        if isAside(cluster.range, denial) || doubt {
          aside.formUnion(findings.list[before...].map(\.licence))
        }
      }
    }
    if !aside.isEmpty, findings.list.allSatisfy({ aside.contains($0.licence) }) {
      findings.near += findings.list.map(\.licence)
      findings.list.removeAll()
      findings.isRefused = true
      findings.isUnsure = isUnsure && !isDenied
    }
    guardAgainstRestrictions(commons, clusters)
    if isDenied, findings.list.isEmpty { findings.isRefused = true }
    keepHead()
    if isChoiceOfCode, !findings.list.isEmpty {
      findings.near += findings.list.map(\.licence)
      findings.list.removeAll()
      findings.isRefused = true
    }
    findings.isChoice = scan.hasConjunction && isChoice
    return findings
  }

  /// Whether a name is a sentence: *is in the public domain*, *all rights reserved*, *work of the U.S. Government*.
  /// A law's number needs no more either: *Ley 37/2007 de 16 de noviembre*.
  private func saysItself(_ slot: Int, _ range: Range<Int>) -> Bool {
    if isPath || range.count > 2 && range.contains(where: { text.pieces[$0].isDigits }) { return true }
    guard let base = table.families[slot].base.map({ table.licences[$0] }) else { return false }
    return base.isGeneric || base.family == .publicDomain && base.country != nil
  }

  /// Whether a licence is that of something beside the data, which the text also mentions.
  private func isAside(_ range: Range<Int>, _ denial: LicenceDenial) -> Bool {
    scan.hasBeside && scan.hasData && denial.subject(of: range) == .beside
  }

  /// A licence that is pasted in names itself in its head, and others further down.
  private mutating func keepHead() {
    guard text.pieces.count > 60, findings.list.count > 1 else { return }
    let head = findings.list.filter { $0.start < 16 }
    guard let first = head.first,
      head.allSatisfy({ $0.licence == first.licence || table.isSameFamily($0.licence, first.licence) })
    else { return }
    findings.list = head
  }

  /// `CC-BY-4.0 OR ODbL-1.0`: a choice rather than a list.
  private var isChoice: Bool {
    scan.hits.contains { hit in
      hit.mark == .word(.conjunctions) && text.pieces[hit.range.lowerBound].gap != .slash
        && ["or", "ou", "oder", "o", "of", "either", "dual", "eller", "lub", "nebo"].contains(
          text.text(hit.range))
    }
  }

  // MARK: Named licences

  private mutating func readFamily(_ slot: Int, _ hit: PhraseScan.Hit) {
    let family = table.families[slot]
    if family.isPlaceName {
      if isPath { return }
      guard
        isOwn(hit.range, family)
          || !isQualified(hit.range, country: family.base.flatMap { table.licences[$0].country })
      else {
        // `Open Government Licence – Burnaby`: one of the licences that share the name, but not this one.
        findings.isRefused = findings.list.isEmpty
        if let base = family.base { findings.near.append(base) }
        return
      }
    }
    if isPath, text.bytes(hit.range).count < 4 { return }
    if family.isCommon, hit.range.count <= 2, goesOn(hit.range) {
      findings.isRefused = findings.list.isEmpty
      if let base = family.base { findings.near.append(base) }
      return
    }
    if family.isBare, hit.range.upperBound < text.pieces.count, scan.isPlain(hit.range.upperBound),
      text.pieces[hit.range.upperBound].gap <= .space
    {
      return
    }
    var version = version(after: hit.range, known: family.versions)
    if family.isCode, !isCode(hit.range, version) {
      if let base = family.base { findings.near.append(base) }
      if isJoined(hit.range) { isChoiceOfCode = true }
      return
    }
    if family.isCode, version == .none { version = self.version(before: hit.range, known: family.versions) }
    var licence = family.base
    var confidence = text.pieces.count > Self.prose ? 0.85 : 0.95
    switch version {
    case .found(let number, let end):
      let isLater = scan.mark(end) == .word(.later)
      let isOnly = scan.mark(end) == .word(.onlyThis)
      licence =
        (isLater ? family.later[number] : isOnly ? family.only[number] : nil) ?? family.versions[number]
    case .unknown:
      // A version that this licence does not have: nothing to be sure of.
      if let licence { findings.near.append(licence) }
      return
    case .none:
      confidence = min(confidence, 0.9)
      if family.base == nil, let only = family.versions.values.first {
        findings.near.append(only)
        return
      }
    }
    guard let licence else { return }
    if findings.list.contains(where: { $0.licence == licence }) { return }
    if findings.isRefused { findings.isRefused = false }
    findings.list.append(
      .init(
        licence: licence, method: isWhole ? .title : .pattern, confidence: confidence,
        matchedOn: text.text(hit.range.lowerBound..<end(of: version, hit.range)), start: hit.range.lowerBound)
    )
  }

  /// `OGL or CC0`: a code that is no name by itself, but one of two.
  private func isJoined(_ range: Range<Int>) -> Bool {
    guard text.pieces[range.lowerBound].isUpper else { return false }
    return scan.mark(range.lowerBound - 1) == .word(.conjunctions)
      || scan.mark(range.upperBound) == .word(.conjunctions)
  }

  /// Whether a short code stands for its licence: written as a code, with a version right after it or *licence* near it.
  private func isCode(_ range: Range<Int>, _ version: VersionReading) -> Bool {
    let first = text.pieces[range.lowerBound]
    let isWritten = text.bytes(range).count <= 3 ? first.isUpper : first.isCapital
    if case .found(_, let end) = version, end > range.upperBound, end - range.upperBound <= 4 {
      return isWritten || range.upperBound < text.pieces.count && text.pieces[range.upperBound].gap < .space
        || isWhole
    }
    guard isWritten, !text.isShouted, case .none = version else { return false }
    let around = max(0, range.lowerBound - 3)..<min(text.pieces.count, range.upperBound + 2)
    return around.contains { piece in
      !range.contains(piece) && table.licenceStems.begins(text, piece)
        && !(min(piece, range.lowerBound) + 1...max(piece, range.lowerBound)).contains {
          text.pieces[$0].gap >= .dash
        }
    }
  }

  private func end(of version: VersionReading, _ range: Range<Int>) -> Int {
    // A version may also stand before the name.
    if case .found(_, let end) = version { return max(end, range.upperBound) }
    return range.upperBound
  }

  /// Whether every piece of the text is part of a known phrase or a number.
  private var isWhole: Bool {
    text.pieces.indices.allSatisfy { !scan.isPlain($0) || text.pieces[$0].isDigits }
  }

  /// Whether a version follows that none of the others that share the name has, and no country but its own.
  private func isOwn(_ range: Range<Int>, _ family: NamedFamily) -> Bool {
    guard let own = family.ownVersion,
      case .found(let number, let end) = version(after: range, known: family.versions),
      number.value >= own.value, end - range.upperBound <= 4
    else { return false }
    return !(range.upperBound..<min(end + 4, text.pieces.count)).contains { isPort(scan.mark($0)) }
      && (range.lowerBound == 0 || !isPort(scan.mark(range.lowerBound - 1)))
  }

  /// Whether an unknown name stands right after or before: *of Calgary*, *– Burnaby*, *Korea …*.
  private func isQualified(_ range: Range<Int>, country: String?) -> Bool {
    var piece = range.upperBound
    while piece < text.pieces.count, text.pieces[piece].gap != .sentence {
      if text.pieces[piece].isDigits || scan.isPassable(piece) {
        piece += 1
        continue
      }
      if case .family = scan.mark(piece) { break }
      if isPort(scan.mark(piece)) { return !isPort(scan.mark(piece), of: country) }
      if scan.isPlain(piece) {
        // `OGL v3.0, Leeds City Council`
        if text.pieces[piece].gap >= .dash, text.pieces[piece - 1].isDigits { return false }
        return text.pieces[piece].isCapital
          || text.pieces.count <= 10 && !(text.pieces[range.lowerBound].isCapital && !text.isShouted)
      }
      break
    }
    guard range.lowerBound > 0, text.pieces[range.lowerBound].gap < .dash else { return false }
    let before = range.lowerBound - 1
    if isPort(scan.mark(before)) { return !isPort(scan.mark(before), of: country) }
    return scan.isPlain(before) && text.pieces[before].isCapital && !text.pieces[before].isDigits
  }

  /// Small words that tie another word to a name.
  private static let ties = ShortWords(
    """
    de du des d of for pour a au aux la le l les the en
    """)

  /// Whether unknown words go on with a name of common words that states no version: `licence ouverte de transport`.
  private func goesOn(_ range: Range<Int>) -> Bool {
    if isPath {
      var piece = range.upperBound
      while piece < text.pieces.count, text.pieces[piece].gap < .slash {
        if text.pieces[piece].isDigits || scan.mark(piece) == .word(.version) { return false }
        // `LicenceOuverte.pdf`
        if text.pieces[piece].gap == .dot, piece + 1 == text.pieces.count { break }
        if scan.isPlain(piece) { return true }
        piece += 1
      }
      piece = range.lowerBound
      while piece > 0, text.pieces[piece].gap < .slash {
        piece -= 1
        if scan.isPlain(piece), !text.pieces[piece].isDigits { return true }
      }
      return false
    }
    var piece = range.upperBound
    while piece < text.pieces.count, text.pieces[piece].gap < .dash,
      Self.ties.contains(text.bytes(of: piece))
    {
      piece += 1
    }
    guard piece < text.pieces.count, text.pieces[piece].gap < .dash, !text.pieces[piece].isDigits else {
      return false
    }
    let isTied = piece > range.upperBound
    if scan.mark(piece) == .word(.bodies) {
      return isTied && text.bytes(of: piece) != Array("etat".utf8)[...]
    }
    guard scan.owner[piece] < 0 else { return false }
    // `licence ouverte rennes métropole`
    if !isTied, scan.isBodyNext(piece, in: text) { return false }
    return isTied || !text.pieces[piece].isCapital
  }

  private func isPort(_ mark: LicenceMark?) -> Bool {
    if case .port = mark { return true }
    return false
  }

  private func isPort(_ mark: LicenceMark?, of country: String?) -> Bool {
    guard case .port(let index) = mark else { return false }
    return table.creativeCommons.ports[index].code == country
  }

  // MARK: Versions

  enum VersionReading: Equatable {
    case found(VersionNumber, end: Int)
    /// A number that is no version of the licence.
    case unknown
    case none
  }

  /// The version after a name, else the only one that the text introduces as a version.
  private func version(after range: Range<Int>, known: [VersionNumber: Int]) -> VersionReading {
    var piece = range.upperBound
    var introduced = false
    var steps = 0
    while piece < text.pieces.count, steps < 8 {
      if text.pieces[piece].isDigits {
        guard let (number, end, isExact) = text.version(at: piece) else { break }
        if known[number] != nil {
          return isAlternative(to: number, at: end, known) ? .none : .found(number, end: end)
        }
        if !known.isEmpty,
          isExact || introduced || piece == range.upperBound && text.pieces[piece].gap <= .space,
          number.value < 10_000
        {
          return .unknown
        }
        break
      }
      if introduced, let (number, end) = text.wordVersion(at: piece), known[number] != nil {
        return .found(number, end: end)
      }
      guard let mark = scan.mark(piece) else { break }
      if mark == .word(.version) {
        introduced = true
      } else if mark != .word(.noise), mark != .word(.data), mark != .word(.under), !isFamily(mark) {
        break
      }
      if text.pieces[piece].gap == .sentence, !introduced { break }
      piece += 1
      steps += 1
    }
    // `… (Etalab), version 2.0`, in a text that names no other number.
    guard text.pieces.count <= 200 else { return .none }
    var found: VersionReading = .none
    for piece in text.pieces.indices.dropFirst() where text.pieces[piece].isDigits {
      guard scan.mark(piece - 1) == .word(.version), let (number, end, _) = text.version(at: piece) else {
        continue
      }
      guard known[number] != nil else { continue }
      if case .found(let other, _) = found, other != number { return .none }
      found = .found(number, end: end)
    }
    return found
  }

  /// `Open Licence 2.0 (Etalab)`: the version between *licence* and a code.
  private func version(before range: Range<Int>, known: [VersionNumber: Int]) -> VersionReading {
    var piece = range.lowerBound - 1
    guard piece > 0, text.pieces[piece].isDigits else { return .none }
    while piece > 0, text.pieces[piece].isDigits { piece -= 1 }
    guard let (number, end, _) = text.version(at: piece + 1), end == range.lowerBound, known[number] != nil
    else { return .none }
    if scan.mark(piece) == .word(.version), piece > 0 { piece -= 1 }
    return table.licenceStems.begins(text, piece) ? .found(number, end: end) : .none
  }

  /// `1.0 ou 2.0`: another version is named beside the first.
  private func isAlternative(to number: VersionNumber, at end: Int, _ known: [VersionNumber: Int]) -> Bool {
    guard
      scan.mark(end) == .word(.conjunctions) || (end < text.pieces.count && text.pieces[end].gap == .slash)
    else { return false }
    let next = scan.mark(end) == .word(.conjunctions) ? end + 1 : end
    guard next < text.pieces.count, let other = text.version(at: next) else { return false }
    return other.number != number && known[other.number] != nil
  }

  private func isFamily(_ mark: LicenceMark) -> Bool {
    if case .family = mark { return true }
    return false
  }

  // MARK: Creative Commons

  private mutating func readCluster(_ cluster: CreativeCommonsCluster, _ commons: CreativeCommonsReading) {
    guard let result = commons.licence(of: cluster) else {
      if cluster.isRefused { findings.isRefused = findings.list.isEmpty }
      return
    }
    if findings.list.contains(where: { $0.licence == result.licence }) { return }
    findings.list.append(
      .init(
        licence: result.licence, method: isWhole ? .title : .pattern,
        confidence: (text.pieces.count > Self.prose ? 0.85 : 0.95) - (cluster.isMisspelt ? 0.25 : 0),
        matchedOn: text.text(cluster.range), port: result.port, start: cluster.range.lowerBound))
    if cluster.isMisspelt { findings.list[findings.list.count - 1].method = .near }
  }

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
        if !isRestriction { return true }
      default: break
      }
    }
    return false
  }

  /// A short text that forbids commerce or changes is not a licence that allows them.
  private mutating func guardAgainstRestrictions(
    _ commons: CreativeCommonsReading, _ clusters: [CreativeCommonsCluster]
  ) {
    guard text.pieces.count <= Self.prose, !findings.list.isEmpty else { return }
    if scan.hits.contains(where: { $0.mark == .word(.limited) }) {
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

extension FoldedText {
  /// The version that begins at a piece of digits, the piece after it, and whether it was written with a minor.
  func version(at piece: Int) -> (number: VersionNumber, end: Int, isExact: Bool)? {
    guard pieces[piece].isDigits else { return nil }
    let digits = bytes(of: piece)
    guard digits.count <= 4 else { return nil }
    let major = Self.number(digits)
    let next = piece + 1
    if digits.count <= 2, next < pieces.count, pieces[next].isDigits,
      pieces[next].gap == .dot || pieces[next].gap == .hyphen,
      let number = VersionNumber(major: major, minor: bytes(of: next))
    {
      var end = next + 1
      // `1.0.0`
      if end < pieces.count, pieces[end].isDigits, pieces[end].gap == .dot { end += 1 }
      return (number, end, true)
    }
    // `CCBY40`, `V20`
    if digits.count == 2, pieces[piece].gap < .space, major % 5 == 0 || major == 21 {
      return (VersionNumber(major: major / 10, minor: major % 10), next, true)
    }
    return (VersionNumber(major: major, minor: 0), next, false)
  }

  /// Numbers in words, as far as versions go.
  private static let words = [
    ShortWords("un une one eins uno een"),
    ShortWords("deux two zwei due dos dois twee"),
    ShortWords("trois three drei tre tres drie"),
    ShortWords("quatre four vier quattro cuatro quatro"),
  ]
  private static let points = ShortWords(
    """
    point virgule komma punkt coma punto virgola dot
    """)
  private static let zeros = ShortWords(
    """
    zero null cero nul
    """)

  /// The version that a piece states in words, and the piece after it: `deux`, `four point zero`.
  func wordVersion(at piece: Int) -> (number: VersionNumber, end: Int)? {
    guard let major = Self.words.firstIndex(where: { $0.contains(bytes(of: piece)) }) else { return nil }
    let hasMinor =
      piece + 2 < pieces.count && Self.points.contains(bytes(of: piece + 1))
      && Self.zeros.contains(bytes(of: piece + 2))
    return (VersionNumber(major: major + 1, minor: 0), hasMinor ? piece + 3 : piece + 1)
  }

  fileprivate static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}

extension VersionNumber {
  /// `2` and the digits after its dot.
  fileprivate init?(major: Int, minor: ArraySlice<UInt8>) {
    guard minor.count <= 3 else { return nil }
    let number = FoldedText.number(minor)
    guard number < 500 else { return nil }
    value = major * 1000 + number + (minor.count == 2 && minor.first == 0x30 ? 500 : 0)
  }
}
