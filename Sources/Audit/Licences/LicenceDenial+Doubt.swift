/// What else is said beside a name: a word that is not understood there may deny it.
extension LicenceDenial {
  /// Whether a word that is not understood stands right beside the name, so that it may deny it: *possible CC BY*, *CC BY is
  /// wrong*, *CC BY under negotiation*. Names of places and people are capital letters.
  func isUnsure(_ range: Range<Int>) -> Bool {
    guard text.pieces.count <= NamedReading.prose else { return false }
    return isOdd(before: range.lowerBound) || hasOddLabel(range.lowerBound)
      || isOdd(after: range.upperBound, under: isUnder(range.lowerBound)) || hasOtherChoice(range.upperBound)
      || hasVagueChoice(range)
  }

  private static let choices = ShortWords("or ou oder o eller lub nebo")
  /// `CC0, or Creative Commons`, `Creative Commons ou Licence Ouverte`: the other choice is any of many licences.
  private func hasVagueChoice(_ name: Range<Int>) -> Bool {
    guard scan.hasConjunction else { return false }
    let before = name.lowerBound - 1
    if before > 0, isWord(before, Self.choices),
      scan.mark(before - 1) == .anchor || isCommons(before - 1)
    {
      return true
    }
    var piece = name.upperBound
    while piece < text.pieces.count, text.pieces[piece].gap < .dash,
      text.pieces[piece].isDigits || scan.isPassable(piece)
    {
      piece += 1
    }
    guard piece + 1 < text.pieces.count, isWord(piece, Self.choices), text.pieces[piece].gap < .sentence,
      scan.mark(piece + 1) == .anchor || isCommons(piece + 1)
    else { return false }
    if isCommons(piece + 1) { return true }
    let end = scan.end(of: piece + 1)
    return end == text.pieces.count || text.pieces[end].gap >= .sentence
      || !isName(end) && !scan.isPassable(end)
  }

  /// *Public domain* as a phrase that names no licence.
  private func isCommons(_ piece: Int) -> Bool {
    guard scan.mark(piece) == .word(.harmless) else { return false }
    let said = text.bytes(scan.start(of: piece)..<scan.end(of: piece))
    return Self.commons.contains { said.elementsEqual($0) }
  }

  private static let newer = ShortWords("higher newer above greater hoger hoher neuer superior")

  /// *CC BY 4.0 or by agreement*: the second choice is no licence that is known.
  private func hasOtherChoice(_ name: Int) -> Bool {
    guard scan.hasConjunction else { return false }
    var piece = name
    while piece < text.pieces.count, text.pieces[piece].gap < .dash,
      text.pieces[piece].isDigits || scan.isPassable(piece) || isPort(piece)
    {
      piece += 1
    }
    guard piece + 1 < text.pieces.count, piece >= name, isWord(piece, Self.choices),
      scan.mark(piece) == .word(.conjunctions), text.pieces[piece].gap < .dash,
      text.pieces[piece + 1].gap < .dash
    else { return false }
    let isEnglish = text.bytes(of: piece + 1).elementsEqual("by".utf8) && !text.pieces[piece + 1].isUpper
    return isEnglish
      || !isName(piece + 1) && scan.mark(piece + 1) != .word(.later) && !isWord(piece + 1, Self.newer)
        && !isLicence(piece + 1) && !scan.isPassable(piece + 1)
  }

  func isOdd(before name: Int) -> Bool {
    guard name < text.pieces.count else { return false }
    if isSecondChoice(name) { return true }
    var piece = name
    while piece > 0, text.pieces[piece].gap < .dash {
      piece -= 1
      if scan.mark(piece) == .word(.under) { return isSlavicDenial(before: piece) }
      if scan.isPassable(piece) || isFunction(piece) || isLicence(piece) { continue }
      // `data.stad.gent CC BY`
      if text.pieces[piece].gap == .dot { return false }
      return isUnknown(piece) && (!text.pieces[piece].isCapital || piece == 0)
    }
    return false
  }

  private static let slavic = ShortWords("pod za na podle podla w v u на при под по")

  /// `Neposkytováno pod CC BY`: the denial is the beginning of the verb.
  private func isSlavicDenial(before under: Int) -> Bool {
    let verb = scan.start(of: under) - 1
    guard verb >= 0, isWord(verb + 1, Self.slavic), isUnknown(verb) else { return false }
    return ["ne", "nie", "не"].contains { text.bytes(of: verb).starts(with: $0.utf8) }
  }

  /// *A commercial licence or CC BY-NC*.
  func isSecondChoice(_ name: Int) -> Bool {
    guard name > 2, scan.mark(name - 1) == .word(.conjunctions) else { return false }
    var piece = name - 1
    var (speaks, isOther) = (false, false)
    while piece > 0, name - piece < 5, text.pieces[piece].gap < .dash {
      piece -= 1
      if isLicence(piece) || isLicenceWord(piece) && licenceStems.begins(text, piece) {
        speaks = true
      }
      if scan.owner[piece] < 0, !isFunction(piece), !text.pieces[piece].isDigits { isOther = true }
      if isName(piece) { return false }
    }
    return speaks && isOther
  }

  /// *Licence envisagée : ODbL*, *the licensing is unclear: CC BY*: a label about the licence that is not understood.
  func hasOddLabel(_ name: Int) -> Bool {
    guard name > 1, name < text.pieces.count, text.pieces[name].gap == .dash else { return false }
    var piece = name - 1
    var (speaks, isOdd) = (false, false)
    while name - piece <= 5 {
      if isLicence(piece) || isLicenceWord(piece) && licenceStems.begins(text, piece) {
        speaks = true
      } else if scan.mark(piece) == .word(.planned) {
        isOdd = true
      } else if !scan.isPassable(piece), !isFunction(piece) {
        guard scan.owner[piece] < 0 || scan.mark(piece) == .word(.being) else { return false }
        if isUnknown(piece), !text.pieces[piece].isCapital || piece == 0 { isOdd = true }
      }
      if piece == 0 || text.pieces[piece].gap >= .dash { break }
      piece -= 1
    }
    return speaks && isOdd
  }

  private static let reaches = ["international", "internationale", "internazionale", "internacional"]
    .map { Array($0.utf8) }

  /// `CC BY 4.0 internationnal`: a word that ends the names of many licences, with one slip.
  private func isMisspeltReach(_ piece: Int) -> Bool {
    let word = text.bytes(of: piece)
    guard (11...15).contains(word.count), scan.owner[piece] < 0 else { return false }
    return Self.reaches.contains { EditDistance.isWithin(1, Array(word), $0) }
  }

  func isOdd(after name: Int, under isUnder: Bool) -> Bool {
    var piece = name
    var hasVerb = false
    var isUnder = isUnder
    var hasDate = false
    while piece < text.pieces.count, text.pieces[piece].gap < .dash {
      switch scan.mark(piece) {
      case .word(.noise), .word(.version), .port: break
      // `… lizentziapean`, `… licenc alatt`
      case .word(.under): isUnder = isUnder || licenceStems.begins(text, scan.start(of: piece))
      case .date:
        // From one date until another.
        if hasDate { return true }
        hasDate = true
        piece = scan.end(of: piece)
        continue
      case .word(.being), .word(.modal): hasVerb = true
      case .word(.onlyThis):
        // `CC BY only for subscribers`
        return piece + 1 < text.pieces.count && text.pieces[piece + 1].gap < .dash
      case .word(.applies):
        // `CC BY gjelder bare tekst`
        let end = scan.end(of: piece)
        return scan.mark(end) == .word(.onlyThis) && text.pieces[end].gap < .dash
      case .word(.negations):
        // `Licence Ouverte non retenue`
        let end = scan.end(of: piece)
        return end < text.pieces.count && text.pieces[end].gap < .dash && scan.owner[end] < 0
          && text.bytes(of: piece).elementsEqual("non".utf8)
      case nil where text.pieces[piece].isDigits || isFunction(piece) || isLicence(piece): break
      case nil where isMisspeltReach(piece): break
      case nil:
        // `ign.es`, `licence.pdf`; *unter CC BY 4.0 gestellt*
        if let version = text.wordVersion(at: piece) {
          piece = version.end
          continue
        }
        if text.pieces[piece].gap == .dot
          || piece + 1 < text.pieces.count && text.pieces[piece + 1].gap == .dot
        {
          return false
        }
        if !hasVerb, scan.isBodyNext(piece, in: text) { return isTakenBack(after: piece) }
        return isUnknown(piece) && (hasVerb || !isUnder && !text.pieces[piece].isCapital)
      case .word(.bodies): return isTakenBack(after: piece)
      default: return false
      }
      piece += 1
    }
    // `CC BY?`
    return piece == text.pieces.count && text.isQuestion || text.questions.contains(piece)
  }

  /// `licence ouverte communauté de communes du pays de gex, envisagée`: said behind a body's name, which may be long.
  private func isTakenBack(after body: Int) -> Bool {
    var piece = body + 1
    var isClause = true
    while piece < text.pieces.count, text.pieces[piece].gap < .sentence {
      if text.pieces[piece].gap >= .dash { isClause = false }
      switch scan.mark(piece) {
      case .word(.planned), .word(.ended): return true
      case .word(.negations), .word(.none):
        if isClause, !isLimit(scan.end(of: piece), before: text.pieces.count), !isPurpose(scan.end(of: piece))
        {
          return true
        }
      case .word(.onlyThis), .word(.limited), .word(.altered): if isClause { return true }
      default: break
      }
      piece = scan.end(of: piece)
    }
    return false
  }

  /// Whether a word that says *under* leads to the name.
  func isUnder(_ name: Int) -> Bool {
    var piece = name
    while piece > 0, name - piece < 5, text.pieces[piece].gap < .dash {
      piece -= 1
      if scan.mark(piece) == .word(.under) { return true }
      guard scan.isPassable(piece) || isFunction(piece) || isLicence(piece) else { return false }
    }
    return false
  }

  func isFunction(_ piece: Int) -> Bool {
    scan.owner[piece] < 0 && (isWord(piece, Self.articles) || isWord(piece, Self.relations))
  }

  /// *Licence* in some case of some language.
  func isLicence(_ piece: Int) -> Bool {
    scan.owner[piece] < 0 && licenceStems.begins(text, piece)
  }

  /// Whether a piece is a word that is not known, and not written in capitals.
  func isUnknown(_ piece: Int) -> Bool {
    scan.owner[piece] < 0 && !text.pieces[piece].isDigits && !text.pieces[piece].isUpper
  }

  /// Small words that only relate a name to the word before them.
  static let relations = ShortWords(
    """
    a au aux to zu zur zum an am von vom de du d from than comme wie come como al alla allo ad dalla
    della del di do da of com aan van til till fra fran met vers ai agli alle dal dei delle na em nel
    nella por par que su se im ao aos by
    """)
  static let articles = ShortWords(
    """
    la le l les the der die das dem den des el il lo o os een het un une a una uma um los las as
    einer eine einem ein deze this i gli denen so su sa at auf pour fur per para voor
    """)

  /// *Close to CC BY*, *Wechsel zu CC BY*, *identique à la Licence Ouverte*: whatever it is that stands before the small word, it
  /// is not said that the data are under the licence.
  func isRelated(_ name: Int) -> Bool {
    guard name > 1, name < text.pieces.count, text.pieces[name].gap < .dash else { return false }
    var relates = false
    var piece = name - 1
    while piece >= 0, name - piece <= 6 {
      if isLicenceWord(piece) || isWord(piece, Self.articles) && !isWord(piece, Self.relations) {
        // It is passed over.
      } else if isWord(piece, Self.relations) {
        relates = true
      } else {
        break
      }
      if text.pieces[piece].gap >= .dash { return false }
      piece -= 1
    }
    guard relates, piece >= 0 else { return false }
    // `…, issue de l'ODbL`
    if scan.mark(piece) == .word(.harmless), text.bytes(of: piece).starts(with: "issu".utf8) { return true }
    return scan.owner[piece] < 0 && !text.pieces[piece].isDigits && !text.pieces[piece].isUpper
  }

  func isLicenceWord(_ piece: Int) -> Bool {
    scan.mark(piece) == .word(.noise) && text.bytes(of: piece).count > 5
  }

  func isWord(_ piece: Int, _ words: ShortWords) -> Bool { words.contains(text.bytes(of: piece)) }
}
