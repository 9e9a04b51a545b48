/// Reads one text: exact id, address, title, a name inside the text, a near miss, in this order.
struct LicenceReader {
  let storage: LicenceTable.Storage
  var table: LicenceIndex { storage.index }

  /// What one step found.
  struct Finding: Equatable {
    var licence: Int
    var method: LicenceAnswer.Method
    var confidence: Double
    var matchedOn: String
    var port: String?
    /// The piece at which it begins.
    var start = 0
  }

  /// The findings of one text, and whether they are a choice.
  struct Findings {
    var list: [Finding] = []
    var isChoice = false
    /// Ids that are not the answer but close to it.
    var near: [Int] = []
    /// The text names a licence in a way that must not be guessed at.
    var isRefused = false
    /// It is refused only because words beside the name are not understood: an address in the same text decides.
    var isUnsure = false
  }

  func answer(_ text: String) -> LicenceAnswer {
    var answer = LicenceAnswer(text: text)
    var bytes = FoldedText.bytes(of: text)
    var signs = TextSigns(of: bytes)
    if signs.contains(.escape) {
      bytes = TextEscapes.undone(bytes)
      signs = TextSigns(of: bytes)
    }
    let ranges = signs.contains(.slash) || signs.contains(.w) ? AddressScanner.ranges(in: bytes) : []
    let words = FoldedText(bytes, skipping: ranges)
    if ranges.isEmpty {
      guard !words.bytes.isEmpty else { return answer }
      let hasOperator = signs.isSuperset(of: .or) || signs.isSuperset(of: .and)
      settle((hasOperator ? readExpression(bytes) : nil) ?? read(words), &answer)
      if answer.id == nil {
        let found = readPairs(bytes) ?? (answer.candidates.isEmpty ? readFields(bytes) : nil)
        if let found { settle(Findings(list: [found]), &answer) }
      }
      return answer
    }
    var findings = Findings()
    var unknown: [LicenceAddress] = []
    let denial =
      words.bytes.isEmpty
      ? nil
      : LicenceDenial(
        text: words, scan: PhraseScan(text: words, storage: storage), licenceStems: table.licenceStems)
    for (index, range) in ranges.enumerated() {
      let address = LicenceAddress(bytes[range])
      if let denial, index < words.addresses.count, denial.isDenied(words.addresses[index]) {
        findings.isRefused = true
        continue
      }
      if let found = read(address) {
        if !findings.list.contains(where: { $0.licence == found.licence }) { findings.list.append(found) }
      } else {
        unknown.append(address)
      }
    }
    // A known address beside an unreadable text decides; both together have to agree.
    if !words.bytes.isEmpty {
      var spoken = read(words)
      if !findings.list.isEmpty {
        spoken.list.removeAll { $0.method == .near }
        // `[Open Government Licence](https://open.canada.ca/…)`: the address tells which of those that share the name.
        let told = findings.list
        spoken.list.removeAll { name in
          table.isShared(name.licence) && !told.contains { table.isSameFamily($0.licence, name.licence) }
            && told.allSatisfy { table.isNamesake($0.licence, of: name.licence) }
        }
        // `<a href="…/licence-ouverte-2.0">Licence Ouverte / Open Licence</a>`: so does it of the versions of one licence.
        spoken.list.removeAll { name in
          !name.matchedOn.contains { $0.isNumber }
            && told.contains { table.isSibling(name.licence, of: $0.licence) }
        }
        if spoken.isUnsure, spoken.list.isEmpty { spoken = Findings() }
        if spoken.list.allSatisfy({ table.licences[$0.licence].isGeneric }), !bytes.contains(0x7B),
          let scan = denial?.scan, forbidsCommerce(words, scan, beside: told)
        {
          findings.near += told.map(\.licence)
          findings.list.removeAll()
          spoken.isRefused = true
        }
      }
      findings.near += spoken.near
      findings.isChoice = spoken.isChoice
      findings.isRefused =
        spoken.isRefused || findings.isRefused && spoken.list.isEmpty && findings.list.isEmpty
      findings.list += spoken.list
    }
    if findings.list.isEmpty, !findings.isRefused {
      for address in unknown { if let found = readPath(of: address) { findings.list.append(found) } }
    }
    settle(findings, &answer)
    return answer
  }

  /// `https://creativecommons.org/licenses/by/4.0/ no commercial use`: a few words that forbid what the licence of the address allows.
  private func forbidsCommerce(_ words: FoldedText, _ scan: PhraseScan, beside told: [Finding]) -> Bool {
    guard words.pieces.count <= 12,
      told.contains(where: { table.licences[$0.licence].terms.commercial == true })
    else { return false }
    return CreativeCommonsReading(storage: storage, text: words, scan: scan).restrictions().contains(.nc)
  }

  // MARK: Words

  /// Whether ` OR ` or ` AND ` stands between the first and the last word of a text.
  private static func mayBeExpression(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
        let last = bytes.lastIndex(where: { $0 > 0x20 })
      else { return false }
      var at = first + 1
      while at + 2 <= last {
        switch bytes[at] {
        case 0x4F where bytes[at + 1] == 0x52 && bytes[at - 1] <= 0x20: return true
        case 0x41 where bytes[at + 1] == 0x4E && bytes[at + 2] == 0x44 && bytes[at - 1] <= 0x20: return true
        default: at += 1
        }
      }
      return false
    }
  }

  /// Reads an SPDX expression, `CC-BY-4.0 OR ODbL-1.0`: each operand is a licence, or it is none.
  private func readExpression(_ bytes: [UInt8]) -> Findings? {
    guard bytes.count < 4000, Self.mayBeExpression(bytes) else { return nil }
    let words = bytes.split { $0 <= 0x20 || $0 == 0x28 || $0 == 0x29 }
    let isOperator = { (word: ArraySlice<UInt8>) in
      word.elementsEqual("OR".utf8) || word.elementsEqual("AND".utf8)
    }
    guard words.count <= 40, words.reduce(0, { $0 + $1.count }) < 400, words.contains(where: isOperator)
    else { return nil }
    let isShouted = FoldedText(bytes).isShouted
    if isShouted, words.split(whereSeparator: isOperator).contains(where: { $0.count > 1 }) { return nil }
    var findings = Findings()
    findings.isChoice = !words.contains { $0.elementsEqual("AND".utf8) }
    for operand in words.split(whereSeparator: isOperator) {
      let found = read(FoldedText(Array(operand.joined(separator: [0x20]))))
      guard let only = found.list.first, found.list.count == 1 else { return nil }
      findings.list.append(only)
    }
    return findings.list.count > 1 ? findings : nil
  }

  /// Reads a text without addresses.
  func read(_ text: FoldedText) -> Findings {
    var findings = Findings()
    let all = 0..<text.pieces.count
    if let found = whole(text, all) {
      // `CC BY?`
      if text.isQuestion {
        (findings.near, findings.isRefused) = ([found.licence], true)
      } else {
        findings.list = [found]
      }
      return findings
    }
    let scan = PhraseScan(text: text, storage: storage)
    let trimmed = scan.trimmed
    if trimmed != all, !trimmed.isEmpty, text.bytes(trimmed).count > 2, let found = whole(text, trimmed),
      !isOrdinaryWord(text, trimmed)
    {
      findings.list = [found]
      return findings
    }
    // `Licence : à préciser`
    if let first = text.pieces.indices.first(where: { !isLicenceWord(text, $0) }), first > 0,
      let found = whole(text, first..<text.pieces.count)
    {
      findings.list = [found]
      return findings
    }
    if !scan.hasFamily, !scan.hasCommons, let only = readFirstClause(text, scan) {
      findings.list = [only]
      return findings
    }
    var named = NamedReading(storage: storage, text: text, scan: scan)
    findings = named.read()
    if findings.list.count == 1, !findings.isRefused, let several = alternatives(text, scan) {
      return several
    }
    if let only = findings.list.first, findings.list.count == 1, !findings.isRefused,
      let other = program(joinedTo: only, text, scan)
    {
      findings.list.append(other)
    }
    if findings.list.isEmpty, !findings.isRefused, let closed = reserved(text, scan) {
      findings.list = [closed]
    }
    guard findings.list.isEmpty, !findings.isRefused else { return findings }
    guard findings.near.isEmpty else {
      mend(&findings, text, scan)
      return findings
    }
    // What is negated depends on the order.
    let isNegated = scan.hits.contains { hit in
      [.word(.negations), .word(.none), .word(.forbids)].contains(hit.mark)
    }
    if !text.isQuestion, !isNegated, let licence = table.reordered.find(text) {
      findings.list = [
        Finding(
          licence: licence, method: .pattern, confidence: 0.85, matchedOn: text.text(text.pieces.indices))
      ]
    } else {
      readNear(text, scan, &findings)
    }
    return findings
  }

  /// A text that names nothing but says in its first clause that no licence is stated, or what kind of one.
  private func readFirstClause(_ text: FoldedText, _ scan: PhraseScan) -> Finding? {
    // `Licence: not provided`, a label before the first clause.
    let label = text.pieces.indices.first { !isLicenceWord(text, $0) } ?? 0
    let end =
      text.pieces.indices.dropFirst(label + 1).first { text.pieces[$0].gap >= .dash } ?? text.pieces.count
    guard end <= 12, text.pieces.count <= 16 else { return nil }
    var (speaks, denies, specifies, isDone) = (false, false, false, false)
    let isSilent = (0..<end).allSatisfy { piece in
      if isDone { return true }
      if isLicenceWord(text, piece) {
        speaks = true
        return true
      }
      switch scan.mark(piece) {
      case .word(.negations), .word(.none): denies = true
      case .word(.specified): specifies = true
      case .word(.noise), .word(.data), .word(.under), .word(.being): break
      default:
        // `Licence not provided by the author`
        isDone = denies && specifies && Self.agents.contains(text.bytes(of: piece))
        return isDone
      }
      return true
    }
    speaks = speaks || end <= 4
    if isSilent, speaks, denies, specifies, let index = table.byID["not-specified"] {
      return Finding(licence: index, method: .pattern, confidence: 0.9, matchedOn: text.text(0..<end))
    }
    // `Public domain, no restrictions`
    guard end < text.pieces.count,
      (end..<text.pieces.count).allSatisfy({ piece in
        switch scan.mark(piece) {
        case .word(.limits), .word(.negations), .word(.none), .word(.allowed), .word(.noise): true
        default: false
        }
      }), let found = whole(text, 0..<end), table.licences[found.licence].isGeneric
    else { return nil }
    return found
  }

  /// A short text that keeps the data for a few and names no licence: *usage strictement réservé aux membres du club*.
  private func reserved(_ text: FoldedText, _ scan: PhraseScan) -> Finding? {
    guard text.pieces.count <= 16, let index = table.byID["other-closed"],
      let hit = scan.hits.first(where: { $0.mark == .word(.reserved) }),
      !scan.hits.contains(where: { $0.mark == .word(.negations) || $0.mark == .word(.none) })
    else { return nil }
    return Finding(licence: index, method: .pattern, confidence: 0.85, matchedOn: text.text(hit.range))
  }

  /// Words before whoever did not state a licence.
  private static let agents = ShortWords("by par von vom durch per da dal por pel pelo door af av")

  private func isLicenceWord(_ text: FoldedText, _ piece: Int) -> Bool {
    table.licenceStems.begins(text, piece)
  }

  /// Whether one word stands beside dull ones, none of which is *licence*: *fair data* is not the Fair License.
  private func isOrdinaryWord(_ text: FoldedText, _ trimmed: Range<Int>) -> Bool {
    trimmed.count == 1 && !text.pieces[trimmed.lowerBound].isUpper
      && !text.pieces.indices.contains { isLicenceWord(text, $0) }
  }

  /// `Etalab ou CC BY`, `LOv2 / ODbL`: a short list of which every part is a licence by itself, and not one and the same.
  private func alternatives(_ text: FoldedText, _ scan: PhraseScan) -> Findings? {
    guard (2...20).contains(text.pieces.count) else { return nil }
    var found = Findings()
    var parts = 0
    // From the end: it is there that most texts say something else.
    var end = text.pieces.count
    for piece in text.pieces.indices.reversed() {
      let isWord = piece > 0 && scan.mark(piece) == .word(.conjunctions)
      guard isWord || piece == 0 || text.pieces[piece].gap == .slash || text.pieces[piece].gap >= .dash else {
        continue
      }
      let part = min(isWord ? piece + 1 : piece, end)..<end
      end = piece
      if part.isEmpty { continue }
      parts += 1
      if parts > 4 || part.count == text.pieces.count { return nil }
      if let licence = whole(text, part), !table.licences[licence.licence].isGeneric {
        found.list.insert(licence, at: 0)
      } else if !part.allSatisfy({ scan.isPassable($0) || scan.mark($0) == .word(.conjunctions) }) {
        return nil
      }
    }
    guard parts > 1, let first = found.list.first?.licence,
      found.list.contains(where: { !table.isSameFamily($0.licence, first) })
    else { return nil }
    found.isChoice = scan.hits.contains { $0.mark == .word(.conjunctions) }
    return found
  }

  /// `Dual licensed under GPL-3.0 and MIT`: a licence of programs that is named by a title alone, joined by *and* or *or* to another.
  private func program(joinedTo only: Finding, _ text: FoldedText, _ scan: PhraseScan) -> Finding? {
    guard text.pieces.count <= NamedReading.prose, table.licences[only.licence].family == .software else {
      return nil
    }
    for hit in scan.hits where hit.mark == .word(.conjunctions) {
      var (end, start) = (hit.range.lowerBound, hit.range.upperBound)
      while end > 1, scan.isPassable(end - 1), !text.pieces[end - 1].isDigits { end -= 1 }
      while start + 1 < text.pieces.count, scan.isPassable(start), !text.pieces[start].isDigits { start += 1 }
      let before = (max(0, end - 5)..<end).map { $0..<end }
      let after = (start..<min(start + 5, text.pieces.count)).reversed().map { start..<$0 + 1 }
      for part in before + after where isTitle(part, text, scan) {
        if let other = whole(text, part), table.licences[other.licence].family == .software,
          !table.isSameFamily(other.licence, only.licence)
        {
          return other
        }
      }
    }
    return nil
  }

  /// Whether some pieces begin as a title does, and no unknown word goes on with them.
  private func isTitle(_ part: Range<Int>, _ text: FoldedText, _ scan: PhraseScan) -> Bool {
    guard text.pieces[part.lowerBound].isCapital else { return false }
    let next = part.upperBound
    return next == text.pieces.count || text.pieces[next].gap >= .dash || scan.isPassable(next)
      || scan.mark(next) == .word(.conjunctions)
      // `… (or MIT at your option)`
      || text.pieces[part.lowerBound].isUpper && LicenceDenial.articles.contains(text.bytes(of: next))
  }

  private func whole(_ text: FoldedText, _ range: Range<Int>) -> Finding? {
    guard let found = table.whole.find(text.bytes(range)) else { return nil }
    // `CC BY 3.0 at https://…` is not *CC BY 3.0 AT*.
    if text.endsBeforeAddress, range.count > 1, let last = range.last, text.pieces[last].gap == .space,
      !text.pieces[last].isCapital, text.bytes(of: last).count == 2, !text.pieces[last].isDigits
    {
      return nil
    }
    let isID = found.isID && !range.contains { text.pieces[$0].gap >= .space && $0 > range.lowerBound }
    return Finding(
      licence: found.licence, method: isID ? .id : .title, confidence: isID ? 1 : 0.97,
      matchedOn: text.text(range))
  }
}
