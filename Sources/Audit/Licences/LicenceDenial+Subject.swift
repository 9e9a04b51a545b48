/// Whose licence it is: that of the data, or of something beside them.
extension LicenceDenial {
  static let purposes = ShortWords("fur pour per para voor only")

  /// What stands beside the data and has this licence: *metadata: CC0*, *photos under CC BY-NC*, *CC BY 4.0 (images)*; `nil`
  /// where it is the licence of the data.
  func subject(of range: Range<Int>) -> LicenceMark.Word? {
    var end = range.upperBound
    while end < text.pieces.count, text.pieces[end].gap < .dash,
      text.pieces[end].isDigits || scan.isPassable(end) && scan.mark(end) != .word(.data) || isPort(end)
    {
      end += 1
    }
    // `ODbL (data), MIT (code)`
    if scan.mark(end) == .word(.data), text.pieces[end].gap == .dash,
      scan.end(of: end) == text.pieces.count || !hasLabel(range.lowerBound),
      gap(after: scan.end(of: end) - 1) ?? .sentence >= .dash
    {
      return nil
    }
    // `… is for metadata`, `… applies to the software`
    var target = end
    var applies = false
    while target < text.pieces.count, target - end < 5, text.pieces[target].gap < .dash {
      applies = applies || scan.mark(target) == .word(.applies)
      guard
        scan.mark(target) == .word(.being) || scan.mark(target) == .word(.applies) || isPurpose(target)
          || isWord(target, Self.articles) || isWord(target, Self.purposes)
          || applies && isWord(target, Self.relations)
      else { break }
      target += 1
    }
    if target > end, let found = besideMark(target) {
      return applies && isCode(target) ? .software : found
    }
    if let found = besideMark(end), text.pieces[end].gap < .sentence,
      text.pieces[end].gap < .dash || !hasLabel(range.lowerBound),
      scan.end(of: end) == text.pieces.count || gap(after: scan.end(of: end) - 1) ?? .none >= .dash
    {
      return found == .backdrop && !isSecond(end) ? nil : found
    }
    var piece = range.lowerBound - 1
    while piece >= 0, range.lowerBound - piece <= 10, text.pieces[piece + 1].gap < .sentence {
      // Data, or another licence, which has its own subject.
      // *The photographs, not the data, are CC BY*.
      if scan.mark(piece) == .word(.data), isDeniedData(piece) { return .metadata }
      if scan.mark(piece) == .word(.data), isOfManual(piece) { return .manual }
      if scan.mark(piece) == .word(.data)
        || isName(piece) && !text.pieces[piece].isDigits && !isEnglishBy(piece)
      {
        return nil
      }
      if let found = besideMark(piece), !isExcepted(piece) {
        if isJoined(piece) { return nil }
        if found == .backdrop { return isSecond(piece) ? found : nil }
        if found == .software || isCode(piece), let said = speaksOfSoftware(piece, range.lowerBound) {
          return said
        }
        if found != .software { return found }
      }
      piece -= 1
    }
    return nil
  }

  /// `Daten: ODbL, Software: GPL`, `données sous ODbL, logos : …`: a name with a label of its own, so that a word behind it is the label
  /// of the next.
  private func hasLabel(_ name: Int) -> Bool {
    guard name > 0 else { return false }
    if text.pieces[name].gap == .dash {
      return scan.mark(name - 1) == .word(.data) || besideMark(name - 1) != nil
    }
    var piece = name
    while piece > 0, text.pieces[piece].gap < .dash {
      piece -= 1
      if scan.mark(piece) == .word(.data) { return !isDeniedData(piece) }
      guard scan.isPassable(piece) || isFunction(piece) || scan.mark(piece) == .word(.being) else {
        return false
      }
    }
    return false
  }

  /// *Tiles by CARTO*.
  private func isEnglishBy(_ piece: Int) -> Bool {
    text.bytes(of: piece).elementsEqual("by".utf8) && !text.pieces[piece].isUpper
      && text.pieces[piece].gap == .space
  }

  private func isDeniedData(_ data: Int) -> Bool { mark(leadingTo: data) == .word(.negations) }

  /// *The documentation of the data*.
  private func isOfManual(_ data: Int) -> Bool {
    var piece = scan.start(of: data) - 1
    while piece > 0, isWord(piece, Self.articles) || isWord(piece, Self.relations) { piece -= 1 }
    return piece >= 0 && piece + 1 < scan.start(of: data) && besideMark(piece) == .manual
      && text.pieces[piece + 1].gap < .dash
  }

  /// *All data but the photographs*.
  private func isExcepted(_ beside: Int) -> Bool { mark(leadingTo: beside) == .word(.exceptions) }

  /// What stands before a word and its article.
  private func mark(leadingTo noun: Int) -> LicenceMark? {
    var piece = scan.start(of: noun) - 1
    while piece >= 0, isWord(piece, Self.articles) { piece -= 1 }
    return scan.mark(piece)
  }

  /// *Data and images*: the data share the subject.
  func isJoined(_ beside: Int) -> Bool {
    var piece = scan.start(of: beside) - 1
    while piece >= 0, beside - piece <= 5, text.pieces[piece + 1].gap < .sentence {
      switch scan.mark(piece) {
      case .word(.data): return true
      case .word(.noise), .word(.conjunctions), .word(.metadata), .word(.beside), .word(.manual),
        .word(.software):
        piece -= 1
      default: return false
      }
    }
    return false
  }

  /// `Not for navigation`: a use.
  func isPurpose(_ piece: Int) -> Bool {
    piece < text.pieces.count && text.bytes(of: piece).elementsEqual("for".utf8)
  }

  func besideMark(_ piece: Int) -> LicenceMark.Word? {
    guard case .word(let word)? = scan.mark(piece) else { return nil }
    return switch word {
    case .metadata, .beside, .manual, .software, .backdrop: word
    default: nil
    }
  }

  /// *Photographs*, *logos are*: whether some pieces name what stands beside the data, and nothing else.
  func isBesideAlone(_ range: Range<Int>) -> Bool {
    range.contains { besideMark($0) != nil }
      && range.allSatisfy { piece in
        besideMark(piece) != nil || isWord(piece, Self.articles) || scan.mark(piece) == .word(.being)
          || scan.mark(piece) == .word(.conjunctions)
      }
  }

  private static let places = ShortWords(
    "in dans en auf im via through within inside on nel nella nello no na em w v")
  private static let codes = ShortWords("code codice codigo")

  /// *Code* alone: that of a program, or of the roads.
  func isCode(_ piece: Int) -> Bool { isWord(piece, Self.codes) }

  /// `.software` where a program is what is licensed: *the source code is MIT*, *software: MIT*, *un logiciel libre (licence
  /// CeCILL-B)*, but not *logiciel : QGIS, Licence Ouverte* and *licence de logiciel libre CeCILL*; `nil` where it is not the subject.
  private func speaksOfSoftware(_ software: Int, _ name: Int) -> LicenceMark.Word? {
    let end = scan.end(of: software)
    var before = scan.start(of: software) - 1
    var isUsed = false
    while before >= 0, isWord(before, Self.articles) || isWord(before, Self.relations) {
      isUsed = isUsed || isWord(before, Self.relations)
      before -= 1
    }
    // *All information in this application is in the public domain*
    if before >= 0, isWord(before, Self.places) { return nil }
    // *Data made with the software QGIS are under …*
    isUsed = isUsed || scan.mark(before) == .word(.under)
    if isUsed, scan.hits.contains(where: { $0.mark == .word(.data) && $0.range.upperBound <= software }) {
      return nil
    }
    let breaks = (end...name).filter { $0 < text.pieces.count && text.pieces[$0].gap >= .dash }
    if breaks.isEmpty, before >= 0, licenceStems.begins(text, before) { return nil }
    let isLed = { (start: Int) in
      (start..<name).allSatisfy { self.scan.isPassable($0) || self.isFunction($0) || self.isLicence($0) }
    }
    let speaks = (end..<name).contains { scan.mark($0) == .word(.being) || scan.mark($0) == .word(.under) }
    if isCode(software), !speaks, !isLed(end) { return nil }
    switch breaks.count {
    case 0: return .software
    case 1: return isLed(breaks[0]) && (speaks || breaks[0] == end) ? .software : nil
    default: return nil
    }
  }

  /// Whether something else is named in a clause before the one of a piece: *© IGN ; fond OpenStreetMap (ODbL)*.
  private func isSecond(_ piece: Int) -> Bool {
    guard !scan.hasData else { return true }
    var first = scan.start(of: piece)
    while !isFirst(first) { first -= 1 }
    return (0..<first).contains {
      scan.owner[$0] < 0 && !text.pieces[$0].isDigits || scan.mark($0) == .word(.bodies)
    }
  }
}
