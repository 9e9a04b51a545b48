/// Tells whether a licence is only named to say that the text is *not* under it: *not licensed under …*, *… ne s'applique
/// pas*, *any licence except …*, *… until 2019*.
struct LicenceDenial {
  let text: FoldedText
  let scan: PhraseScan
  let licenceStems: StemSet

  /// How far before a name a word of denial is looked for, in pieces.
  private static let reach = 14

  /// Whether the licence named by some pieces is denied.
  func isDenied(_ range: Range<Int>) -> Bool {
    isCompared(range) || isDenied(before: range.lowerBound) || isWithdrawn(after: range.upperBound)
      || scan.hasBeside && subject(of: range) == .metadata
  }

  /// Whether an address is denied by the words before it.
  func isDenied(_ address: FoldedText.AddressPlace) -> Bool {
    address.gap < .dash && isDenied(before: address.piece)
  }

  // MARK: Before the name

  /// Walks back through the clause: *not*, *except*, *no longer*, but for *unless otherwise stated*, *no restrictions* and *no
  /// conditions except those of*.
  private func isDenied(before name: Int) -> Bool {
    // `excl. CC BY`
    if name > 0, name < text.pieces.count, text.pieces[name].gap >= .dash,
      scan.mark(name - 1) == .word(.exceptions)
    {
      return true
    }
    if isRelated(name) { return true }
    var isExcepted = false
    var isBehindVerb = false
    var piece = name - 1
    while piece >= 0, name - piece <= Self.reach {
      if piece + 1 < name, let gap = gap(after: piece), gap >= .dash {
        return isExcepted || isPlanned(before: piece)
      }
      if piece + 1 == name, name < text.pieces.count, text.pieces[name].gap >= .dash {
        return isPlanned(before: piece)
      }
      switch scan.mark(piece) {
      case .word(.contrary), .word(.contrast): return isExcepted
      case .word(.conjunctions):
        // *And* joins two licences, or two clauses.
        if piece > 0, !isName(piece - 1) { return isExcepted }
      case .word(.compatible), .word(.planned): return true
      case .word(.altered) where name - piece <= 5: return true
      case .word(.being): isBehindVerb = true
      case .word(.exceptions): isExcepted = true
      case .word(.negations), .word(.none):
        if isExcepted { return false }
        let end = scan.end(of: piece)
        // What is negated is a limit of use, or a guarantee.
        if isLimit(end, before: name) { break }
        if isBehindVerb, scan.mark(piece) != .word(.none), scan.mark(end) != .word(.being) { return false }
        return true
      default: break
      }
      piece = scan.start(of: piece) - 1
    }
    return isExcepted
  }

  func gap(after piece: Int) -> FoldedText.Gap? {
    piece + 1 < text.pieces.count ? text.pieces[piece + 1].gap : nil
  }

  /// *Planned: CC BY 4.0*, *until 2019: CC BY*: the words just before a colon.
  private func isPlanned(before piece: Int) -> Bool {
    var at = piece
    if scan.mark(piece) == .word(.applies) || piece > 0 && scan.mark(piece - 1) == .word(.applies) {
      // `Ne s'applique pas : Licence Ouverte`
      for at in max(0, piece - 3)...piece where isNegation(at) { return true }
    }
    while at >= 0, piece - at <= 2, at == piece || text.pieces[at + 1].gap < .dash {
      if scan.mark(at) == .word(.planned) || scan.mark(at) == .word(.ended) { return true }
      at -= 1
    }
    return false
  }

  func isName(_ piece: Int) -> Bool {
    if text.pieces[piece].isDigits { return true }
    return switch scan.mark(piece) {
    case .family, .anchor, .anchoredCode, .code, .element: true
    default: false
    }
  }

  /// *No restrictions*, *keine Gewähr*: within three pieces after the word of denial.
  private func isLimit(_ start: Int, before name: Int) -> Bool {
    var piece = start
    while piece < name, piece - start < 3 {
      if scan.mark(piece) == .word(.limits) { return true }
      piece += 1
    }
    return false
  }

  /// `CC BY compatible`, `compatible with OGL, CC-BY and ODC-BY`.
  private func isCompared(_ range: Range<Int>) -> Bool {
    let end = range.upperBound
    if scan.mark(end) == .word(.compatible), text.pieces[end].gap < .dash { return true }
    guard scan.hasComparison else { return false }
    for earlier in scan.hits.prefix(while: { $0.range.lowerBound < range.lowerBound }).reversed().prefix(24) {
      if text.pieces[earlier.range.upperBound..<range.lowerBound].contains(where: { $0.gap == .sentence }) {
        return false
      }
      if earlier.mark == .word(.compatible), text.pieces[earlier.range.upperBound].gap < .dash {
        return range.lowerBound - earlier.range.upperBound < 24
      }
    }
    return false
  }

  // MARK: After the name

  /// *… does not apply*, *… gilt nicht*, *… until 2019*.
  private func isWithdrawn(after end: Int) -> Bool {
    var start = end
    while start < text.pieces.count, start - end < 6, text.pieces[start].gap < .dash,
      text.pieces[start].isDigits || scan.isPassable(start) || isPort(start)
    {
      start += 1
    }
    guard start < text.pieces.count, text.pieces[start].gap < .sentence else { return false }
    // `… is not granted`, `… kann nicht gewährt werden`, `… ist ausgeschlossen`
    for piece in start..<min(start + 3, text.pieces.count) {
      if piece > start, text.pieces[piece].gap >= .dash { break }
      switch scan.mark(piece) {
      case .word(.being), .word(.modal):
        let next = scan.end(of: piece)
        guard next < text.pieces.count, text.pieces[next].gap < .dash else { break }
        if isNegation(next) || piece == start && scan.mark(next) == .word(.forbids) { return true }
      default: break
      }
    }
    // `… ou licence payante`
    if scan.mark(start) == .word(.conjunctions), start + 2 < text.pieces.count, scan.isPassable(start + 1),
      text.bytes(of: start + 1).count > 5, scan.owner[start + 2] < 0, !text.pieces[start + 2].isDigits,
      text.pieces[start + 2].gap < .dash
    {
      return true
    }
    // `CC BY 4.0: no`, `Licence Ouverte (non)`
    if text.pieces[start].gap >= .dash, (start..<text.pieces.count).allSatisfy({ isNegation($0) }) {
      return true
    }
    // After a comma it is the next clause's word: *CC BY 4.0, raw data on request*.
    let reach = text.pieces[start].gap < .dash ? 4 : 1
    var negation: Int?
    var applies: Int?
    var isNegated = false
    for piece in start..<min(start + 8, text.pieces.count) {
      if piece > start, text.pieces[piece].gap >= .dash { break }
      switch scan.mark(piece) {
      case .word(.ended) where piece - start < 4, .word(.planned) where piece - start < reach: return true
      case .word(.contrary): return false
      case .word(.exceptions):
        // `ODbL exclue`
        let end = scan.end(of: piece)
        return isPointing(end) || end == text.pieces.count || text.pieces[end].gap >= .dash
      case .word(.altered) where piece - start < 4 && isAlteration(piece, from: start): return true
      case .word(.negations), .word(.none):
        negation = negation ?? piece
        // `ODbL ne couvre pas`: whatever it is that is denied of the licence.
        if piece - start < 3, text.pieces[start].gap < .dash, scan.mark(piece) == .word(.negations),
          !isPreposition(piece), !isLimit(scan.end(of: piece), before: text.pieces.count),
          !isPurpose(piece + 1)
        {
          isNegated = true
        }
      case .word(.applies): applies = piece
      default: break
      }
      if let negation, let applies, negation - start < 5, abs(negation - applies) <= 4 { return true }
    }
    return isNegated
  }

  private static let demonstratives = ShortWords(
    """
    ce cet cette ces this these dies diese diesen dieser questo questi este estos deze dit dette
    denna
    """)

  /// *Except this dataset*.
  private func isPointing(_ piece: Int) -> Bool {
    (piece..<min(piece + 2, text.pieces.count)).contains {
      isWord($0, Self.demonstratives)
    }
  }

  /// *CC BY 4.0 modified*, *CC BY 4.0 (modified)*, but not *CC BY 4.0, modified on 1 May*.
  private func isAlteration(_ piece: Int, from start: Int) -> Bool {
    guard text.pieces[start].gap >= .dash || text.pieces[piece].gap >= .dash else { return true }
    let end = scan.end(of: piece)
    return end == text.pieces.count || text.pieces[end].gap >= .dash
  }

  private static let prepositions = ShortWords(
    """
    non sans without ohne uden utan uten zonder sin sem senza bez ilman
    """)

  /// *Non*, *sans*, *ohne*: they deny the noun after them.
  private func isPreposition(_ piece: Int) -> Bool {
    isWord(piece, Self.prepositions)
  }

  func isNegation(_ piece: Int) -> Bool {
    scan.mark(piece) == .word(.negations) || scan.mark(piece) == .word(.none)
  }

  func isPort(_ piece: Int) -> Bool {
    if case .port = scan.mark(piece) { return true }
    return false
  }
}
