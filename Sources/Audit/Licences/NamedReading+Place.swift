/// Names that several licences share, or that go on as the name of another.
extension NamedReading {
  /// Whether a version stands beside a name that none of the others that share it has, and no country but its own.
  func isOwn(_ range: Range<Int>, _ family: NamedFamily) -> Bool {
    guard let own = family.ownVersion,
      case .found(let number, let end) = version(after: range, known: family.versions),
      number.value >= own.value, end - range.upperBound <= 4, range.lowerBound - end <= 4
    else { return false }
    let last = min(max(end, range.upperBound) + 4, text.pieces.count)
    return !(range.upperBound..<last).contains { isPort(scan.mark($0)) }
      && (range.lowerBound == 0 || !isPort(scan.mark(range.lowerBound - 1)))
  }

  /// `UK Open Government Licence (OGL), Bristol City Council`: the name itself says where it holds.
  func saysHome(_ range: Range<Int>) -> Bool {
    range.contains { table.places.longestMatch(in: text, at: $0)?.meaning == true }
  }

  /// Whether an unknown name stands right after or before: *of Calgary*, *– Burnaby*, *Korea …*.
  func isQualified(_ range: Range<Int>, country: String?) -> Bool {
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

  /// `Open Government Licence version 1.0 – City of Vancouver`: the licence whose name the place after the version completes.
  func ownName(_ range: Range<Int>, _ family: NamedFamily) -> (slot: Int, end: Int)? {
    guard case .found(_, let end) = version(after: range, known: family.versions), end > range.upperBound,
      end < text.pieces.count
    else { return nil }
    var start = end
    while start < min(end + 2, text.pieces.count) {
      var found: (slot: Int, end: Int)?
      for last in start..<min(start + 6, text.pieces.count) {
        let name = Array(text.bytes(range)) + Array(text.bytes(start..<last + 1))
        if case .family(let slot) = table.phrases.find(name[...]), table.families[slot].base != family.base {
          found = (slot, last + 1)
        }
      }
      if let found { return found }
      start += 1
    }
    return nil
  }

  /// Whether the text names a place where another licence of the same name holds, or, with a version that they share, one that is
  /// not known to be where this one does: `OGL v1.0, Ontario`, `Open Government Licence 2.0 – City of Surrey`.
  func isAbroad(_ range: Range<Int>, _ family: NamedFamily) -> Bool {
    guard text.pieces.count <= Self.prose else { return false }
    var (isHome, isAway) = (false, false)
    var piece = 0
    while piece < text.pieces.count {
      guard let place = table.places.longestMatch(in: text, at: piece) else {
        piece += 1
        continue
      }
      if place.meaning {
        isHome = true
      } else if !range.contains(piece), text.pieces[piece].isCapital || isPort(scan.mark(piece)) {
        isAway = true
      }
      piece = place.end
    }
    if isAway { return !(isHome && isOwn(range, family)) }
    guard !isHome, !isOwn(range, family),
      case .found(_, let end) = version(after: range, known: family.versions), end < text.pieces.count,
      text.pieces[end].gap < .sentence
    else { return false }
    // `… 2.0 – Burnaby`, `… 1.0 (City of Surrey)`
    return text.pieces[end].isCapital && scan.isPlain(end) && !text.pieces[end].isDigits
  }

  /// Whether the name of another country goes on with that of a national licence: `Licence Ouverte Tunisie`.
  func isForeign(_ range: Range<Int>, of country: String?) -> Bool {
    guard let own = country?.prefix(2), own != "eu" else { return false }
    var piece = range.upperBound
    while piece < text.pieces.count, piece - range.upperBound < 6, text.pieces[piece].gap < .sentence,
      text.pieces[piece].isDigits || scan.mark(piece) == .word(.version)
        || Self.ties.contains(text.bytes(of: piece)) || isGovernment(piece)
    {
      piece += 1
    }
    guard piece < text.pieces.count, text.pieces[piece].gap < .sentence, text.pieces[piece].isCapital else {
      return false
    }
    var (code, end) = ("", piece)
    if let found = table.countries.longestMatch(in: text, at: piece) {
      (code, end) = (found.meaning, found.end)
    } else if case .port(let index)? = scan.mark(piece) {
      (code, end) = (table.creativeCommons.ports[index].code, scan.end(of: piece))
    }
    // `…, Belgique et France`
    return !code.isEmpty && code != own && code != "igo" && code != "eu"
      && (text.pieces[piece].gap < .dash || end == text.pieces.count || text.pieces[end].gap >= .dash)
  }

  private func isGovernment(_ piece: Int) -> Bool {
    ["gouvern", "govern", "gobiern", "regierung", "republi"].contains {
      text.bytes(of: piece).starts(with: $0.utf8)
    }
  }

  /// Small words that tie another word to a name.
  private static let ties = ShortWords(
    """
    de du des d of for pour a au aux la le l les the en
    """)

  /// Whether unknown words go on with a name of common words that states no version: `licence ouverte de transport`.
  func goesOn(_ range: Range<Int>) -> Bool {
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

  func isPort(_ mark: LicenceMark?) -> Bool {
    if case .port = mark { return true }
    return false
  }

  func isPort(_ mark: LicenceMark?, of country: String?) -> Bool {
    guard case .port(let index) = mark else { return false }
    return table.creativeCommons.ports[index].code == country
  }
}
