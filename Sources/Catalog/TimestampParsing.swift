extension Timestamp {
  /// Reads a date as portals write them: RFC 3339 and its relatives (`2022`, `2022-02`, `20220221`,
  /// `2022-02-21 10:00`, `2022-02-21T10:00:00.123+0200`), day first with slashes, dots or dashes (`21/02/2022`, also
  /// inside `jeu, 19/12/2019 - 03:00`; the American order only where the day-first order is no date), RFC 1123
  /// (`Mon, 21 Feb 2022 10:00:00 GMT`) and `February 21, 2022`. What is no date, or no day of the calendar, is `nil`.
  public init?(_ text: some StringProtocol) {
    var scanner = DateScanner(bytes: Array(text.utf8.prefix(80)))
    scanner.skipBlanks()
    guard let parsed = scanner.yearFirst() ?? scanner.dayFirst() ?? scanner.namedMonth() else { return nil }
    self = parsed
  }
}

/// A cursor over the bytes of one date.
private struct DateScanner {
  let bytes: [UInt8]
  var at = 0

  mutating func skipBlanks() {
    while at < bytes.count, bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) { at += 1 }
  }

  var atEnd: Bool {
    bytes[at...].allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  func digit(_ i: Int) -> Int? {
    guard i < bytes.count, (0x30...0x39).contains(bytes[i]) else { return nil }
    return Int(bytes[i] - 0x30)
  }

  /// A number of `least` to `most` digits.
  mutating func number(_ least: Int, _ most: Int) -> Int? {
    var value = 0
    var count = 0
    while count < most, let d = digit(at + count) {
      value = value * 10 + d
      count += 1
    }
    guard count >= least, digit(at + count) == nil || count == most else { return nil }
    at += count
    return value
  }

  mutating func take(_ character: Character) -> Bool {
    guard at < bytes.count, let ascii = character.asciiValue, bytes[at] == ascii else { return false }
    at += 1
    return true
  }

  /// `2022…`, `2022-02…`, `2022-02-21…`, `20220221…`, each with an optional time.
  mutating func yearFirst() -> Timestamp? {
    let start = at
    defer { at = start }
    guard let year = number(4, 4) else { return nil }
    if atEnd { return Timestamp(year: year, month: 1, day: 1) }
    if digit(at) != nil {
      guard let month = number(2, 2) else { return nil }
      guard let day = number(2, 2), digit(at) == nil else { return nil }
      return withTime(year, month, day)
    }
    guard take("-") || take("/") || take(".") else {
      // xsd:gYear with a zone: `2022Z`, `2022+01:00`.
      return zone() != nil && atEnd ? Timestamp(year: year, month: 1, day: 1) : nil
    }
    guard let month = number(1, 2) else { return nil }
    if atEnd { return Timestamp(year: year, month: month, day: 1) }
    guard take("-") || take("/") || take(".") else {
      return zone() != nil && atEnd ? Timestamp(year: year, month: month, day: 1) : nil
    }
    guard let day = number(1, 2) else { return nil }
    return withTime(year, month, day)
  }

  /// `21/02/2022`, at the start or after words, with an optional time.
  mutating func dayFirst() -> Timestamp? {
    let start = at
    defer { at = start }
    while at < bytes.count, digit(at) == nil { at += 1 }
    guard at - start <= 16, let first = number(1, 2), take("/") || take(".") || take("-"),
      let second = number(1, 2), take("/") || take(".") || take("-"), let year = number(4, 4)
    else { return nil }
    return withTime(year, second, first) ?? withTime(year, first, second)
  }

  /// `Mon, 21 Feb 2022 10:00:00 GMT`, `21 février 2022`, `February 21, 2022`.
  mutating func namedMonth() -> Timestamp? {
    let start = at
    defer { at = start }
    if let word = word() {
      if let month = Self.month(word) {
        skipSeparators()
        guard let day = number(1, 2) else { return nil }
        skipSeparators()
        guard let year = number(4, 4) else { return nil }
        return withTime(year, month, day)
      }
      skipSeparators()
    }
    guard let day = number(1, 2) else { return nil }
    skipSeparators()
    guard let word = word(), let month = Self.month(word) else { return nil }
    skipSeparators()
    guard let year = number(4, 4) else { return nil }
    return withTime(year, month, day)
  }

  mutating func word() -> [UInt8]? {
    let start = at
    while at < bytes.count, (0x61...0x7A).contains(bytes[at] | 0x20) || bytes[at] >= 0x80 { at += 1 }
    guard at - start >= 3 else {
      at = start
      return nil
    }
    return bytes[start..<at].map { $0 < 0x80 ? $0 | 0x20 : $0 }
  }

  mutating func skipSeparators() {
    while at < bytes.count, [0x20, 0x2C, 0x2D, 0x2E].contains(bytes[at]) { at += 1 }
  }

  static func month(_ word: [UInt8]) -> Int? {
    let name = String(decoding: word, as: UTF8.self)
    let names: [[String]] = [
      ["january", "janvier"], ["february", "février", "fevrier"], ["march", "mars"], ["april", "avril"],
      ["may", "mai"], ["june", "juin"], ["july", "juillet"], ["august", "août", "aout"],
      ["september", "septembre"], ["october", "octobre"], ["november", "novembre"],
      ["december", "décembre", "decembre"],
    ]
    if let whole = names.firstIndex(where: { $0.contains(name) }) { return whole + 1 }
    guard name.count == 3 else { return nil }
    return names.firstIndex { $0[0].hasPrefix(name) }.map { $0 + 1 }
  }

  /// What may follow a day: nothing, a zone, or a time with an optional zone.
  mutating func withTime(_ year: Int, _ month: Int, _ day: Int) -> Timestamp? {
    let start = at
    defer { at = start }
    guard let midnight = Timestamp(year: year, month: month, day: day) else { return nil }
    if atEnd { return midnight }
    if zone() != nil, atEnd { return midnight }
    at = start
    guard take("T") || take("t") || take(" ") || take(",") else { return nil }
    while take(" ") || take("-") {}
    guard let hour = number(1, 2), take(":"), let minute = number(2, 2) else { return nil }
    var second = 0
    if take(":") {
      guard let given = number(2, 2) else { return nil }
      second = given
      if take(".") || take(",") {
        guard digit(at) != nil else { return nil }
        while digit(at) != nil { at += 1 }
      }
    }
    guard
      let local = Timestamp(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    else { return nil }
    while take(" ") {}
    if atEnd { return local }
    guard let offset = zone(), atEnd else { return nil }
    return local.told(secondsEast: offset)
  }

  /// `Z`, `GMT`, `UTC`, `+02:00`, `+0200`, `+02`: seconds east of Greenwich. Leaves the cursor where it was on failure.
  mutating func zone() -> Int64? {
    let start = at
    if take("Z") || take("z") { return 0 }
    if take("+") || take("-") {
      let sign: Int64 = bytes[at - 1] == 0x2D ? -1 : 1
      if let hours = number(2, 2) {
        _ = take(":")
        let minutes = digit(at) == nil ? 0 : number(2, 2)
        if let minutes, hours <= 18, minutes < 60 { return sign * Int64(hours * 3600 + minutes * 60) }
      }
    } else if let word = word(), [Array("gmt".utf8), Array("utc".utf8)].contains(word) {
      return 0
    }
    at = start
    return nil
  }
}
