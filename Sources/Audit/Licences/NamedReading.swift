/// Finds the licences named inside a text.
struct NamedReading {
  let storage: LicenceTable.Storage
  var table: LicenceIndex { storage.index }
  let text: FoldedText
  let scan: PhraseScan
  /// The text is the end of an address: names that others share do not count.
  var isPath = false

  var findings = LicenceReader.Findings()
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
    if scan.hasFamily || scan.hasCommons { readNames() }
    findings.isChoice = scan.hasConjunction && isChoice
    return findings
  }

  private mutating func readNames() {
    var hasNamed = false
    // Licences of what stands beside the data, and those that the words around them may deny.
    var aside: Set<Int> = []
    var sides: [LicenceMark.Word: Set<Int>] = [:]
    var isUnsure = false
    let denial = LicenceDenial(text: text, scan: scan, licenceStems: table.licenceStems)
    func setAside(_ range: Range<Int>, _ doubt: Bool, _ before: Int) {
      let side = side(of: range, denial)
      guard side != nil || doubt else { return }
      let found = findings.list[before...].map(\.licence)
      aside.formUnion(found)
      if let side { sides[side, default: []].formUnion(found) }
    }
    var isDenied = false
    var isParted = isManifold
    for hit in scan.hits where scan.hasFamily {
      guard case .family(let slot) = hit.mark else { continue }
      isParted = isParted || denial.isOneOfTwo(hit.range)
      if denial.isDenied(hit.range) {
        isDenied = true
        continue
      }
      hasNamed = true
      let before = findings.list.count
      let name = readFamily(slot, hit)
      let doubt = !saysItself(slot, hit.range) && denial.isUnsure(name)
      isUnsure = isUnsure || doubt
      setAside(hit.range, doubt, before)
    }
    let commons = CreativeCommonsReading(storage: storage, text: text, scan: scan, isPath: isPath)
    let clusters = scan.hasCommons ? commons.clusters(hasNamed: hasNamed) : []
    for cluster in clusters {
      isParted = isParted || denial.isOneOfTwo(cluster.range)
      if denial.isDenied(cluster.range) {
        isDenied = true
      } else {
        let before = findings.list.count
        readCluster(cluster, commons)
        let doubt = !isPath && denial.isUnsure(cluster.range)
        isUnsure = isUnsure || doubt
        setAside(cluster.range, doubt, before)
      }
    }
    // *The data are CC0, the code is MIT*.
    let (programs, manuals) = (sides[.software] ?? [], sides[.manual] ?? [])
    if !programs.isEmpty || !manuals.isEmpty, programs.count < 2, manuals.count < 2,
      isNoneOfData(denial, beside: findings.list.filter { !aside.contains($0.licence) })
    {
      findings.list.removeAll { programs.contains($0.licence) || manuals.contains($0.licence) }
    }
    if !aside.isEmpty, findings.list.allSatisfy({ aside.contains($0.licence) }) {
      findings.near += findings.list.map(\.licence)
      findings.list.removeAll()
      findings.isRefused = true
      findings.isUnsure = isUnsure && !isDenied
    }
    if isParted {
      findings.near += findings.list.map(\.licence)
      findings.list.removeAll()
      isDenied = true
    }
    guardAgainstRestrictions(commons, clusters)
    if isDenied, findings.list.isEmpty { findings.isRefused = true }
    keepHead()
    if isChoiceOfCode, !findings.list.isEmpty {
      findings.near += findings.list.map(\.licence)
      findings.list.removeAll()
      findings.isRefused = true
    }
  }

  /// *Various licences: CC BY, CC0*.
  private var isManifold: Bool {
    text.pieces.count <= Self.prose
      && scan.hits.contains { hit in
        hit.mark == .word(.several) && hit.range.contains { table.licenceStems.begins(text, $0) }
      }
  }

  /// Whether a name is a sentence: *is in the public domain*, *all rights reserved*, *work of the U.S. Government*.
  /// A law's number needs no more either: *Ley 37/2007 de 16 de noviembre*.
  private func saysItself(_ slot: Int, _ range: Range<Int>) -> Bool {
    if isPath || range.count > 2 && range.contains(where: { text.pieces[$0].isDigits }) { return true }
    guard let base = table.families[slot].base.map({ table.licences[$0] }) else { return false }
    return base.isGeneric || base.family == .publicDomain && base.country != nil
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

  /// Reads a name; where it and its version lie, when misspelt words stand between them.
  private mutating func readFamily(_ slot: Int, _ hit: PhraseScan.Hit) -> Range<Int> {
    let distant = isPath ? .none : distantVersion(after: hit.range, table.families[slot])
    guard case .misspelt(_, let end) = distant else {
      readFamily(slot, hit, distant)
      return hit.range
    }
    readFamily(slot, hit, distant)
    return hit.range.lowerBound..<end
  }

  private mutating func readFamily(_ slot: Int, _ hit: PhraseScan.Hit, _ distant: DistantVersion) {
    let family = table.families[slot]
    if family.isPlaceName {
      if isPath { return }
      if let slot = ownName(hit.range, family) {
        readFamily(slot.slot, .init(mark: .family(slot.slot), range: hit.range.lowerBound..<slot.end), .none)
        return
      }
      if isAbroad(hit.range, family) {
        findings.isRefused = findings.list.isEmpty
        if let base = family.base { findings.near.append(base) }
        return
      }
      guard
        isOwn(hit.range, family) || saysHome(hit.range)
          || !isQualified(hit.range, country: family.base.flatMap { table.licences[$0].country })
      else {
        // `Open Government Licence – Burnaby`: one of the licences that share the name, but not this one.
        findings.isRefused = findings.list.isEmpty
        if let base = family.base { findings.near.append(base) }
        return
      }
    }
    if isPath, text.bytes(hit.range).count < 4 { return }
    if !isPath, let base = family.base, isForeign(hit.range, of: table.licences[base].country) {
      findings.isRefused = findings.list.isEmpty
      findings.near.append(base)
      return
    }
    var isMisspelt = false
    if case .misspelt = distant { isMisspelt = true }
    if family.isCommon, hit.range.count <= 2, !isMisspelt, goesOn(hit.range) {
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
    if case .misspelt(let number, let end) = distant { version = .found(number, end: end) }
    let beside = version == .none ? self.version(beside: hit.range, known: family.versions) : .none
    if beside != .none {
      version = beside
    } else if family.isCode, !isCode(hit.range, version) {
      if let base = family.base { findings.near.append(base) }
      if isJoined(hit.range) { isChoiceOfCode = true }
      return
    }
    if family.isCode, version == .none { version = self.version(before: hit.range, known: family.versions) }
    if case .unclear = distant, version == .none {
      // The number may be the version or that of something else.
      findings.isRefused = findings.list.isEmpty
      if let base = family.base { findings.near.append(base) }
      return
    }
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
      if family.base == nil, let only = family.newest {
        findings.near.append(only)
        return
      }
    }
    guard let licence else { return }
    if findings.list.contains(where: { $0.licence == licence }) { return }
    if findings.isRefused { findings.isRefused = false }
    findings.list.append(
      .init(
        licence: licence, method: isMisspelt ? .near : isWhole ? .title : .pattern,
        confidence: isMisspelt ? min(confidence, 0.7) : confidence,
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
}
