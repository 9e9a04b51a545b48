/// Names that several licences share, or that go on as the name of another.
extension NamedReading {
  /// Whether a version follows that none of the others that share the name has, and no country but its own.
  func isOwn(_ range: Range<Int>, _ family: NamedFamily) -> Bool {
    guard let own = family.ownVersion,
      case .found(let number, let end) = version(after: range, known: family.versions),
      number.value >= own.value, end - range.upperBound <= 4
    else { return false }
    return !(range.upperBound..<min(end + 4, text.pieces.count)).contains { isPort(scan.mark($0)) }
      && (range.lowerBound == 0 || !isPort(scan.mark(range.lowerBound - 1)))
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
