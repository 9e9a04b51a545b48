/// What is said of a licence behind its name: *… does not apply*, *… gilt nicht*, *… until 2019*.
extension LicenceDenial {
  /// *… does not apply*, *… gilt nicht*, *… until 2019*.
  func isWithdrawn(after end: Int) -> Bool {
    var start = end
    while start < text.pieces.count, start - end < 6, text.pieces[start].gap < .dash,
      text.pieces[start].isDigits || scan.isPassable(start) || isPort(start)
    {
      start += 1
    }
    guard start < text.pieces.count else { return false }
    // `Licence Ouverte ? À confirmer`
    if text.loneQuestions.contains(start), scan.mark(start) == .word(.planned) || isNegation(start) {
      return true
    }
    guard text.pieces[start].gap < .sentence else { return false }
    // `… is not granted`, `… kann nicht gewährt werden`, `… ist ausgeschlossen`
    for piece in start..<min(start + 3, text.pieces.count) {
      if piece > start, text.pieces[piece].gap >= .dash { break }
      switch scan.mark(piece) {
      case .word(.being), .word(.modal):
        let next = scan.end(of: piece)
        guard next < text.pieces.count, text.pieces[next].gap < .dash else { break }
        if isNegation(next) || piece == start && scan.mark(next) == .word(.forbids) { return true }
        if text.pieces[start].gap < .dash, scan.mark(next) == .word(.compatible), isIncompatible(next) {
          return true
        }
      default: break
      }
    }
    if isConditional(start) { return true }
    if text.pieces[start].gap < .sentence, scan.mark(start) == .word(.several) { return true }
    // `CC BY 4.0 no disponible`
    if scan.mark(start) == .word(.none), text.pieces[start].gap < .dash {
      switch scan.mark(scan.end(of: start)) {
      case .word(.specified), .word(.applies): return true
      case .word(.harmless) where text.bytes(of: scan.end(of: start)).starts(with: "dispon".utf8): return true
      case nil where isSpanish(start): return true
      default: break
      }
    }
    // `OGL v3.0 from 2027`
    if text.pieces[start].gap < .dash,
      isWord(start, Self.firsts) && (isYear(start + 1) || isYear(start + 2))
        || isYear(start + 3)
    {
      return true
    }
    // `CC BY or similar`
    if scan.mark(start) == .word(.conjunctions), scan.mark(start + 1) == .word(.compatible),
      text.pieces[start + 1].gap < .dash
    {
      return true
    }
    // `… ou licence payante`
    if scan.mark(start) == .word(.conjunctions), start + 2 < text.pieces.count, scan.isPassable(start + 1),
      text.bytes(of: start + 1).count > 5, scan.owner[start + 2] < 0, !text.pieces[start + 2].isDigits,
      text.pieces[start + 2].gap < .dash
    {
      return true
    }
    // `Licence Ouverte : pas pour ce jeu`
    if isNegation(start), start + 2 < text.pieces.count,
      isWord(start + 1, Self.purposes) || isPurpose(start + 1), isPointing(start + 2)
    {
      return true
    }
    // `CC BY 4.0 gilt für die Karten, nicht für die Daten`
    if isNotForData(start) { return true }
    // `CC BY 4.0: no`, `Licence Ouverte (non)`
    if text.pieces[start].gap >= .dash, (start..<text.pieces.count).allSatisfy({ isNegation($0) }) {
      return true
    }
    // `Licence Ouverte : non ; ODbL : oui`
    if text.pieces[start].gap >= .dash, start + 1 < text.pieces.count, text.pieces[start + 1].gap >= .dash,
      isWord(start, Self.refusals)
    {
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
      case .word(.ended) where piece - start < 4,
        .word(.planned) where piece - start < reach && !isReplacing(piece) && !isPast(piece):
        return true
      case .word(.contrary): return false
      // `Licence Ouverte, photographies exclues`
      case .word(.exceptions) where text.pieces[start].gap >= .dash && isBesideAlone(start..<piece):
        return false
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

  /// *… gestellt, sobald die Rechte geklärt sind*: what the next clause waits for.
  private func isConditional(_ start: Int) -> Bool {
    guard scan.hasWaiting else { return false }
    var piece = start
    while piece < min(start + 5, text.pieces.count), text.pieces[piece].gap < .sentence {
      if text.pieces[piece].gap >= .dash || piece == start {
        if scan.mark(piece) == .word(.awaits),
          !(piece..<piece + 6).contains(where: { scan.mark($0) == .word(.contrary) })
        {
          return true
        }
      }
      piece += 1
    }
    return false
  }

  /// `CC BY no cubre estos datos`: *no* before a word that is not understood, and no noun in capitals.
  private func isSpanish(_ piece: Int) -> Bool {
    let next = piece + 1
    return scan.mark(piece - 1) != .word(.under) && text.bytes(of: piece).elementsEqual("no".utf8)
      && next < text.pieces.count
      && text.pieces[next].gap == .space && !text.pieces[next].isDigits && !text.pieces[next].isCapital
  }

  static let replacing = [
    "remplac", "replac", "ersetz", "sostitu", "sustitu", "reemplaz", "substitu", "supersed", "vervang",
  ]

  /// `Licence Ouverte 2.0 (remplace la licence APIE)`: behind the name it is the other that is denied.
  private func isReplacing(_ piece: Int) -> Bool {
    let word = text.bytes(of: piece)
    return Self.replacing.contains { word.starts(with: $0.utf8) }
  }

  private static let refusals = ShortWords("no non nein nee nej nao nie ne ei")

  private static let past = [
    "previous", "former", "ancien", "preced", "inprecedenza", "inpassato", "auparav", "autrefois", "fruher",
    "vorher",
    "zuvor", "bisher", "ehemal", "vormal", "voorheen", "vroeger", "eerder", "tidigare", "tidligere",
    "anterior",
    "antigu", "previa", "originally", "initial", "drive", "wczesniej",
  ]

  /// `CC BY 4.0 (previously OGL v2.0)`: in a clause of its own it is another licence that was.
  private func isPast(_ piece: Int) -> Bool {
    guard text.pieces[piece].gap >= .dash, piece == scan.start(of: piece) else { return false }
    let word = text.bytes(piece..<scan.end(of: piece))
    guard Self.past.contains(where: { word.starts(with: $0.utf8) }) else { return false }
    var next = scan.end(of: piece)
    if isOtherLicence(next) { return true }
    while next < min(piece + 7, text.pieces.count), text.pieces[next].gap < .dash {
      if isName(next), !text.pieces[next].isDigits { return true }
      next += 1
    }
    return false
  }

  /// `(anciennement licence grand public)`: a licence that is not known, but not *formerly the licence of these data*.
  private func isOtherLicence(_ start: Int) -> Bool {
    var piece = start
    while isWithin(piece), isWord(piece, Self.articles) || scan.mark(piece) == .word(.under) { piece += 1 }
    guard isWithin(piece), licenceStems.begins(text, piece), isWithin(piece + 1) else { return false }
    return isUnknown(piece + 1) && !isFunction(piece + 1)
  }

  /// Whether a piece goes on with the clause before it.
  private func isWithin(_ piece: Int) -> Bool {
    piece < text.pieces.count && text.pieces[piece].gap < .dash
  }

  /// *… is incompatible with …*.
  private func isIncompatible(_ piece: Int) -> Bool {
    ["incompat", "inkompat", "unverein", "onverenig", "oforenlig", "uforenlig"].contains {
      text.bytes(of: piece).starts(with: $0.utf8)
    }
  }

  private static let demonstratives = ShortWords(
    """
    ce cet cette ces this these dies diese diesen dieser questo questi este estos deze dit dette
    denna
    """)

  /// *…, not for the data*: in the same sentence.
  private func isNotForData(_ start: Int) -> Bool {
    var piece = start
    while piece < min(start + 12, text.pieces.count), text.pieces[piece].gap < .sentence {
      if isNegation(piece), piece + 2 < text.pieces.count,
        isWord(piece + 1, Self.purposes) || isPurpose(piece + 1)
      {
        var subject = piece + 2
        while subject < text.pieces.count, isWord(subject, Self.articles) { subject += 1 }
        if scan.mark(subject) == .word(.data) { return true }
      }
      piece += 1
    }
    return false
  }

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
