/// Finds the licences named inside a text.
struct NamedReading {
  let storage: LicenceTable.Storage
  private var table: LicenceIndex { storage.index }
  let text: FoldedText
  let scan: PhraseScan
  /// The text is the end of an address: names that others share do not count.
  var isPath = false

  private var findings = LicenceReader.Findings()

  init(storage: LicenceTable.Storage, text: FoldedText, scan: PhraseScan) {
    self.storage = storage
    self.text = text
    self.scan = scan
  }

  /// Beyond this many pieces a text is prose: far-away words no longer belong to a licence's name.
  static let prose = 28

  mutating func read() -> LicenceReader.Findings {
    var clusters: [CreativeCommonsCluster] = []
    var hasNamed = false
    for (index, hit) in scan.hits.enumerated() {
      switch hit.mark {
      case .family(let slot):
        if isDenied(index) { continue }
        hasNamed = true
        readFamily(slot, hit)
      case .word(.conjunctions): break
      default: break
      }
    }
    let commons = CreativeCommonsReading(storage: storage, text: text, scan: scan, isPath: isPath)
    clusters = commons.clusters(hasNamed: hasNamed)
    for cluster in clusters where !isDenied(cluster.firstHit) { readCluster(cluster, commons) }
    guardAgainstRestrictions(commons, clusters)
    keepHead()
    findings.isChoice = scan.hits.contains { $0.mark == .word(.conjunctions) } && isChoice
    return findings
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
      hit.mark == .word(.conjunctions)
        && ["or", "ou", "oder", "o", "of", "either", "dual", "eller", "lub", "nebo"].contains(
          text.text(hit.range))
    }
  }

  /// Whether a licence is only named to say that the text is not it: after *not under*, or after *compatible with*.
  private func isDenied(_ hit: Int) -> Bool {
    let start = scan.hits[hit].range.lowerBound
    // `CC BY compatible`
    let end = scan.hits[hit].range.upperBound
    if scan.mark(end) == .word(.compatible), text.pieces[end].gap < .dash { return true }
    // Between *not* and the name only plain words stand: *not licensed under the …*.
    near: for piece in stride(from: start - 1, through: max(0, start - 5), by: -1) {
      if text.pieces[piece + 1].gap >= .dash { break }
      switch scan.mark(piece) {
      case .word(.negations), .word(.compatible): return true
      case .word(.noise), .word(.version): continue
      case nil where start - piece <= 3: continue
      default: break near
      }
    }
    // A list after *compatible with*: `compatible with OGL, CC-BY and ODC-BY`.
    for earlier in scan.hits[..<hit].reversed().prefix(24) {
      if text.pieces[earlier.range.upperBound..<start].contains(where: { $0.gap == .sentence }) {
        return false
      }
      if earlier.mark == .word(.compatible) { return start - earlier.range.upperBound < 24 }
    }
    return false
  }

  // MARK: Named licences

  private mutating func readFamily(_ slot: Int, _ hit: PhraseScan.Hit) {
    let family = table.families[slot]
    if family.isPlaceName {
      if isPath { return }
      guard !isQualified(hit.range, country: family.base.flatMap { table.licences[$0].country }) else {
        // `Open Government Licence – Burnaby`: one of the licences that share the name, but not this one.
        findings.isRefused = findings.list.isEmpty
        if let base = family.base { findings.near.append(base) }
        return
      }
    }
    if isPath, text.bytes(hit.range).count < 4 { return }
    let version = version(after: hit.range, known: Set(family.versions.keys))
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

  private func end(of version: VersionReading, _ range: Range<Int>) -> Int {
    // A version may also stand before the name.
    if case .found(_, let end) = version { return max(end, range.upperBound) }
    return range.upperBound
  }

  /// Whether every piece of the text is part of a known phrase or a number.
  private var isWhole: Bool {
    text.pieces.indices.allSatisfy { scan.owner[$0] >= 0 || text.pieces[$0].isDigits }
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
      if scan.owner[piece] < 0 {
        return text.pieces[piece].isCapital || text.pieces.count <= 10
      }
      break
    }
    guard range.lowerBound > 0, text.pieces[range.lowerBound].gap < .dash else { return false }
    let before = range.lowerBound - 1
    if isPort(scan.mark(before)) { return !isPort(scan.mark(before), of: country) }
    return scan.owner[before] < 0 && text.pieces[before].isCapital && !text.pieces[before].isDigits
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
  private func version(after range: Range<Int>, known: Set<VersionNumber>) -> VersionReading {
    var piece = range.upperBound
    var introduced = false
    var steps = 0
    while piece < text.pieces.count, steps < 8 {
      if text.pieces[piece].isDigits {
        guard let (number, end, isExact) = text.version(at: piece) else { break }
        if known.contains(number) {
          return isAlternative(to: number, at: end, known) ? .none : .found(number, end: end)
        }
        if !known.isEmpty, isExact || introduced, number.value < 10_000 { return .unknown }
        break
      }
      guard let mark = scan.mark(piece) else { break }
      if mark == .word(.version) {
        introduced = true
      } else if mark != .word(.noise), !isFamily(mark) {
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
      guard known.contains(number) else { continue }
      if case .found(let other, _) = found, other != number { return .none }
      found = .found(number, end: end)
    }
    return found
  }

  /// `1.0 ou 2.0`: another version is named beside the first.
  private func isAlternative(to number: VersionNumber, at end: Int, _ known: Set<VersionNumber>) -> Bool {
    guard
      scan.mark(end) == .word(.conjunctions) || (end < text.pieces.count && text.pieces[end].gap == .slash)
    else { return false }
    let next = scan.mark(end) == .word(.conjunctions) ? end + 1 : end
    guard next < text.pieces.count, let other = text.version(at: next) else { return false }
    return other.number != number && known.contains(other.number)
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

  /// A short text that forbids commerce or changes is not a licence that allows them.
  private mutating func guardAgainstRestrictions(
    _ commons: CreativeCommonsReading, _ clusters: [CreativeCommonsCluster]
  ) {
    guard clusters.isEmpty, text.pieces.count <= Self.prose, !findings.list.isEmpty else { return }
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
    let digits = String(decoding: bytes(of: piece), as: UTF8.self)
    guard digits.count <= 4, let major = Int(digits) else { return nil }
    let next = piece + 1
    if digits.count <= 2, next < pieces.count, pieces[next].isDigits,
      pieces[next].gap == .dot || pieces[next].gap == .hyphen,
      let number = VersionNumber("\(digits).\(String(decoding: bytes(of: next), as: UTF8.self))")
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
}
