/// Finds the dates of a text, *27 avril 2017*, *April 27th, 2017*, *May 2017*, *27.04.2017*, *2017-04-27*: their numbers are no
/// versions.
struct DateScan {
  let text: FoldedText
  let months: PhraseTable<Bool>

  /// The pieces of each date, in order.
  var ranges: [Range<Int>] {
    var found: [Range<Int>] = []
    for piece in text.pieces.indices where isYear(piece) {
      guard let date = written(until: piece) ?? numbers(until: piece) ?? numbers(from: piece),
        date.lowerBound >= found.last?.upperBound ?? 0
      else { continue }
      found.append(date)
    }
    return found
  }

  private func isYear(_ piece: Int) -> Bool {
    guard text.pieces[piece].isDigits, text.pieces[piece].end - text.pieces[piece].start == 4 else {
      return false
    }
    return text.bytes(of: piece).starts(with: "19".utf8) || text.bytes(of: piece).starts(with: "20".utf8)
  }

  private func isMonth(_ piece: Int) -> Bool {
    piece >= 0 && !text.pieces[piece].isDigits && months.find(text.bytes(of: piece)) != nil
  }

  /// One or two digits as a number that begins at its piece: no minor of a version.
  private func number(at piece: Int) -> Int? {
    guard piece >= 0, piece < text.pieces.count, text.pieces[piece].isDigits else { return nil }
    let digits = text.bytes(of: piece)
    return digits.count <= 2 ? digits.reduce(0) { $0 * 10 + Int($1) - 0x30 } : nil
  }

  /// Whether a piece of digits goes on with the number before it: `2.5`.
  private func isJoined(_ piece: Int) -> Bool {
    piece > 0 && text.pieces[piece - 1].isDigits && text.pieces[piece].gap < .space
  }

  // MARK: Words

  private static let ties = ShortWords("d de del of do di")
  private static let ordinals = ShortWords("st nd rd th er o a")

  /// *27 avril 2017*, *27 de abril de 2017*, *April 27th, 2017*, *d'avril 2017*.
  private func written(until year: Int) -> Range<Int>? {
    let last = untied(year - 1)
    if let day = day(until: last), isMonth(day - 1) { return (day - 1)..<(year + 1) }
    guard isMonth(last) else { return nil }
    if let day = day(until: untied(last - 1)) { return day..<(year + 1) }
    let isElided = last > 0 && text.bytes(of: last - 1).elementsEqual("d".utf8)
    return (isElided ? last - 1 : last)..<(year + 1)
  }

  private func untied(_ piece: Int) -> Int {
    var piece = piece
    while piece >= 0, Self.ties.contains(text.bytes(of: piece)) { piece -= 1 }
    return piece
  }

  /// Where the day begins that ends with a piece: `27`, `27th`.
  private func day(until piece: Int) -> Int? {
    let hasOrdinal = piece > 0 && Self.ordinals.contains(text.bytes(of: piece))
    let day = hasOrdinal ? piece - 1 : piece
    guard let number = number(at: day), (1...31).contains(number), !isJoined(day) else { return nil }
    return day
  }

  // MARK: Numbers

  /// `27.04.2017`, `4/27/2017`.
  private func numbers(until year: Int) -> Range<Int>? {
    guard let first = number(at: year - 2), let second = number(at: year - 1), !isJoined(year - 2),
      text.pieces[year].gap == text.pieces[year - 1].gap, text.pieces[year].gap != .space,
      (1...31).contains(max(first, second)), (1...12).contains(min(first, second))
    else { return nil }
    return (year - 2)..<(year + 1)
  }

  /// `2017-04-27`.
  private func numbers(from year: Int) -> Range<Int>? {
    guard let month = number(at: year + 1), let day = number(at: year + 2), (1...12).contains(month),
      (1...31).contains(day), text.pieces[year + 1].gap == text.pieces[year + 2].gap,
      text.pieces[year + 1].gap < .space, text.bytes(year + 1..<year + 3).count == 4
    else { return nil }
    return year..<(year + 3)
  }
}
