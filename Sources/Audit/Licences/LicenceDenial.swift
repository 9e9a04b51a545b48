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
      || isListed(range.lowerBound)
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
        return isExcepted || isPlanned(before: piece) || isAwaited(until: piece)
      }
      if piece + 1 == name, name < text.pieces.count, text.pieces[name].gap >= .dash {
        return isPlanned(before: piece) || isAwaited(until: piece) || isPart(until: piece)
      }
      switch scan.mark(piece) {
      case .word(.contrary), .word(.contrast): return isExcepted
      case .word(.conjunctions):
        // *And* joins two licences, or two clauses.
        if piece > 0, !isName(piece - 1) { return isExcepted }
      case .word(.compatible), .word(.planned): return true
      case .word(.depends) where isDependent(scan.end(of: piece)..<max(name, scan.end(of: piece))):
        return true
      case .word(.altered) where name - piece <= 5: return true
      case .word(.being): isBehindVerb = true
      case .word(.onlyThis) where isBehindVerb && isFirst(scan.start(of: piece)): return true
      case .word(.ended) where isLead(scan.end(of: piece), to: name): return true
      case .word(.exceptions) where isBehindVerb && isOfBeside(scan.end(of: piece)): break
      case .word(.exceptions): isExcepted = true
      case .word(.allowed), .word(.limits):
        // `No restrictions other than those of …`
        if isExcepted, isWord(scan.start(of: piece), Self.without) { return false }
      case .word(.negations), .word(.none):
        if isExcepted { return false }
        let end = scan.end(of: piece)
        // What is negated is a limit of use, or a guarantee.
        if isLimit(end, before: name) { break }
        if isBehindVerb, scan.mark(piece) != .word(.none), scan.mark(end) != .word(.being) { return false }
        return true
      default: if name - piece <= 4, isStart(piece) { return true }
      }
      piece = scan.start(of: piece) - 1
    }
    return isExcepted
  }

  /// `Hors Licence Ouverte / ODbL`: the name before it is denied, and nothing is said between both.
  private func isListed(_ name: Int) -> Bool {
    guard name > 1, name < text.pieces.count, text.pieces[name].gap >= .slash,
      text.pieces[name].gap < .sentence,
      text.pieces[name].gap != .space
    else { return false }
    var piece = name - 1
    while piece > 0, text.pieces[piece].isDigits || scan.mark(piece) == .word(.version) { piece -= 1 }
    guard piece > 0, isName(piece), !text.pieces[piece].isDigits else { return false }
    piece = scan.start(of: piece)
    while piece > 0, text.pieces[piece].gap < .dash, isName(piece - 1) { piece = scan.start(of: piece - 1) }
    switch scan.mark(piece) {
    case .family, .anchor, .anchoredCode: break
    default: return false
    }
    if isListed(piece) { return true }
    while piece > 0, text.pieces[piece].gap < .dash {
      piece -= 1
      switch scan.mark(piece) {
      case .word(.negations), .word(.none), .word(.exceptions): return true
      case .word(.noise), .word(.under): break
      default: if !isFunction(piece) { return false }
      }
    }
    return false
  }

  private static let within = ShortWords("dans in en im nel em no")
  static let commons = [
    "publicdomain", "domainepublic", "dominiopublico", "pubblicodominio", "gemeinfrei",
  ]
  .map { Array($0.utf8) }

  /// *A is in the public domain, B is CC0*: each of two things has its own.
  func isOneOfTwo(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 1, text.pieces.count <= NamedReading.prose else { return false }
    var verb = range.lowerBound - 1
    while verb > 0, text.pieces[verb + 1].gap < .dash, scan.isPassable(verb) || isFunction(verb) { verb -= 1 }
    guard scan.mark(verb) == .word(.being), text.pieces[verb + 1].gap < .dash else { return false }
    var clause = verb
    while clause > 0, text.pieces[clause].gap < .dash { clause -= 1 }
    return scan.hits.contains { hit in
      let isApart =
        hit.range.lowerBound < range.lowerBound
        ? hit.range.upperBound <= clause
        : (range.upperBound..<max(range.upperBound, hit.range.lowerBound)).contains {
          text.pieces[$0].gap >= .dash && $0 > range.upperBound
        }
      guard isApart else { return false }
      let said = text.bytes(hit.range)
      guard Self.commons.contains(where: { said.suffix($0.count).elementsEqual($0) }) else { return false }
      if text.bytes(of: hit.range.lowerBound).count <= 4, hit.range.count > 3 { return true }
      var verb = hit.range.lowerBound - 1
      while verb > 0, scan.isPassable(verb) || isFunction(verb) || isWord(verb, Self.within) { verb -= 1 }
      return scan.mark(verb) == .word(.being)
    }
  }

  /// *All data but the photographs are CC BY*.
  private func isOfBeside(_ start: Int) -> Bool {
    var piece = start
    while piece < text.pieces.count, isWord(piece, Self.articles) { piece += 1 }
    return besideMark(piece) != nil
  }

  /// *All data except the cadastral: CC BY*: a label that takes some of the data out.
  private func isPart(until piece: Int) -> Bool {
    var at = piece
    var exception: Int?
    while at >= 0, piece - at < 8 {
      switch scan.mark(at) {
      case .word(.exceptions) where !isOfBeside(scan.end(of: at)): exception = at
      case .word(.contrary): return false
      case .word(.data): if exception != nil { return true }
      default: break
      }
      if isFirst(at) { return false }
      at = scan.start(of: at) - 1
    }
    return false
  }

  /// *Usually under CC BY*, *je nach Datensatz CC BY*, but not *usually updated weekly, CC BY*: nothing is said between.
  private func isDependent(_ between: Range<Int>) -> Bool {
    between.allSatisfy {
      scan.isPassable($0) || isFunction($0) || scan.mark($0) == .word(.being)
        || scan.isVersioned($0, in: text) || isName($0) || scan.mark($0) == .word(.conjunctions)
    }
  }

  private static let without = ShortWords("no not sans ohne sin sem without kein keine pas")

  /// *Once the agreement is signed, CC BY*: the clause that ends at a piece is one that the licence waits for.
  private func isAwaited(until piece: Int) -> Bool {
    var first = piece
    while !isFirst(first) { first -= 1 }
    return
      (scan.mark(first) == .word(.awaits)
      || scan.mark(first) == .word(.planned) && isWord(first, Self.provisos))
      && !(first...piece).contains { scan.mark($0) == .word(.contrary) }
  }

  /// First words of *sous réserve de l'accord*, *subject to approval*, *vorbehaltlich*.
  private static let provisos = ShortWords("sous subject previa previo vorbehaltlich onder med con salvo s z")

  /// Whether a piece begins a clause.
  func isFirst(_ piece: Int) -> Bool { piece == 0 || text.pieces[piece].gap >= .dash }

  /// *The owner refused the CC BY licence*, but not *replaced by CC BY*: nothing but articles between a word and the name.
  private func isLead(_ start: Int, to name: Int) -> Bool {
    (start..<max(start, name)).allSatisfy {
      isLicenceWord($0) || text.pieces[$0].isDigits && isFirst(scan.start(of: start - 1))
        || isWord($0, Self.articles) && !isWord($0, Self.relations)
    }
  }

  private static let starts = ShortWords("ab from desde dal des od fra fran as")
  /// Those of them that do not also say *since*.
  static let firsts = ShortWords("ab from des")
  private static let ofStarts = ShortWords("de du di del of")
  private static let longStarts = ShortWords("partir compter starting dela")

  /// *Ab 2027*, *ab 1. Mai 2027*, *à partir de 2026*: the year or the date at a piece is the first one.
  func isYear(_ piece: Int) -> Bool { start(ofYear: piece) != nil }

  /// Where the words begin that make a year or a date the first one.
  private func start(ofYear piece: Int) -> Int? {
    guard piece > 0, piece < text.pieces.count else { return nil }
    let isDate = scan.mark(piece) == .date
    let date = isDate ? scan.start(of: piece)..<scan.end(of: piece) : piece..<(piece + 1)
    guard date.lowerBound > 0, text.pieces[date.lowerBound].gap < .dash,
      date.contains(where: {
        text.pieces[$0].isDigits && text.bytes(of: $0).count == 4 && text.bytes(of: $0).first == 0x32
      })
    else { return nil }
    var before = date.lowerBound - 1
    if isDate, before > 0, isWord(before, Self.articles), !isWord(before, Self.starts) { before -= 1 }
    if isWord(before, Self.starts) { return before }
    return before > 0 && isWord(before, Self.ofStarts) && isWord(before - 1, Self.longStarts)
      ? max(0, before - 2) : nil
  }

  /// Whether a clause begins with a year from which on the licence holds: *ab 2027 gilt CC BY*, but not *data from 2012 under CC BY*.
  private func isStart(_ piece: Int) -> Bool { start(ofYear: piece).map(isFirst) ?? false }

  func gap(after piece: Int) -> FoldedText.Gap? {
    piece + 1 < text.pieces.count ? text.pieces[piece + 1].gap : nil
  }

  /// *Planned: CC BY 4.0*, *until 2019: CC BY*: the words just before a colon.
  private func isPlanned(before piece: Int) -> Bool {
    var at = piece
    if isStart(piece) { return true }
    if scan.mark(piece) == .word(.applies) || piece > 0 && scan.mark(piece - 1) == .word(.applies) {
      // `Ne s'applique pas : Licence Ouverte`
      for at in max(0, piece - 3)...piece where isNegation(at) { return true }
    }
    while at >= 0, piece - at <= 2, at == piece || text.pieces[at + 1].gap < .dash {
      switch scan.mark(at) {
      case .word(.planned), .word(.ended): return true
      case .word(.depends):
        if gap(after: piece) ?? .none < .sentence,
          isDependent(scan.end(of: at)..<max(piece + 1, scan.end(of: at)))
        {
          return true
        }
      default: break
      }
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
  func isLimit(_ start: Int, before name: Int) -> Bool {
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
        let between = earlier.range.upperBound..<range.lowerBound
        return between.count < 24 && !isOfData(between)
      }
    }
    return false
  }

  /// *Based on Statistics Canada data, reproduced under …*: what is compared with is data, and the licence is in another clause.
  private func isOfData(_ range: Range<Int>) -> Bool {
    guard let end = range.dropFirst().first(where: { text.pieces[$0].gap >= .dash }) else { return false }
    return (range.lowerBound..<end).contains { scan.mark($0) == .word(.data) }
      && !(range.lowerBound..<end).contains { isLicenceWord($0) || isName($0) && !text.pieces[$0].isDigits }
      && (end..<range.upperBound).contains { scan.mark($0) == .word(.under) }
  }
}
