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
    // `… is for metadata`
    var target = end
    while target < text.pieces.count, target - end < 4, text.pieces[target].gap < .dash,
      scan.mark(target) == .word(.being) || isPurpose(target) || isWord(target, Self.articles)
        || isWord(target, Self.purposes)
    {
      target += 1
    }
    if target > end, let found = besideMark(target) { return found }
    if let found = besideMark(end),
      scan.end(of: end) == text.pieces.count || gap(after: end) ?? .none >= .dash
    {
      return found
    }
    var piece = range.lowerBound - 1
    while piece >= 0, range.lowerBound - piece <= 10, text.pieces[piece + 1].gap < .sentence {
      // Data, or another licence, which has its own subject.
      // *The photographs, not the data, are CC BY*.
      if scan.mark(piece) == .word(.data), isDeniedData(piece) { return .metadata }
      if scan.mark(piece) == .word(.data) || isName(piece) && !text.pieces[piece].isDigits { return nil }
      if let found = besideMark(piece), !isExcepted(piece) { return isJoined(piece) ? nil : found }
      piece -= 1
    }
    return nil
  }

  private func isDeniedData(_ data: Int) -> Bool { mark(leadingTo: data) == .word(.negations) }

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
    while piece >= 0, beside - piece <= 5 {
      switch scan.mark(piece) {
      case .word(.data): return true
      case .word(.noise), .word(.conjunctions), .word(.metadata), .word(.beside): piece -= 1
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
    if case .word(let word)? = scan.mark(piece), word == .metadata || word == .beside { return word }
    return nil
  }
}
