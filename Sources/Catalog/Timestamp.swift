/// A moment in UTC, to the second. Printed and decoded as RFC 3339 (`2026-11-22T07:40:00Z`).
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int64
  /// How many seconds east of Greenwich the clock was that told the moment: its day is the day that its source says. Moments
  /// of different clocks are the same moment.
  public var offset: Int64 = 0

  /// A moment by its seconds since 1970-01-01T00:00:00Z.
  public init(seconds: Int64) { self.seconds = seconds }

  /// Midnight UTC of a day of the Gregorian calendar; `nil` where there is no such day.
  public init?(year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(in: month, of: year), (0...24).contains(hour), (0...59).contains(minute),
      (0...60).contains(second), hour < 24 || (minute == 0 && second == 0)
    else { return nil }
    seconds =
      Self.daysSince1970(year: year, month: month, day: day) * 86_400
      + Int64(hour * 3600 + minute * 60 + second)
  }

  /// The same moment, by whatever clock.
  public static func == (a: Timestamp, b: Timestamp) -> Bool { a.seconds == b.seconds }

  /// Hashes the moment.
  public func hash(into hasher: inout Hasher) { hasher.combine(seconds) }

  /// Earlier is less.
  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.seconds < b.seconds }

  /// The moment some seconds later.
  public func adding(seconds: Int64) -> Timestamp { Timestamp(seconds: self.seconds + seconds) }

  /// A moment that a clock east of Greenwich tells, which takes it for one of UTC.
  func told(secondsEast offset: Int64) -> Timestamp {
    var moment = adding(seconds: -offset)
    moment.offset = offset
    return moment
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1970-01-01, counted in eras of 400 years that begin in March.
  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int64 {
    let y = Int64(month <= 2 ? year - 1 : year)
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * Int64(month + (month > 2 ? -3 : 9)) + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The year, month and day of the clock that told the moment.
  public var date: (year: Int, month: Int, day: Int) {
    let (told, isTooFar) = seconds.addingReportingOverflow(offset)
    return Self.date(of: isTooFar ? seconds : told)
  }

  private static func date(of seconds: Int64) -> (year: Int, month: Int, day: Int) {
    let z = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = Int(shifted < 10 ? shifted + 3 : shifted - 9)
    return (
      Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0), month,
      Int(dayOfYear - (153 * shifted + 2) / 5 + 1)
    )
  }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC, to the second.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(20)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the description's bytes.
  public func append(to bytes: inout [UInt8]) {
    let rest = Int(((seconds % 86_400) + 86_400) % 86_400)
    Self.append(Self.date(of: seconds), to: &bytes)
    func tens(_ number: Int) -> UInt8 { 0x30 + UInt8(number / 10) }
    func ones(_ number: Int) -> UInt8 { 0x30 + UInt8(number % 10) }
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60)
    // At once: an array is asked for room with every byte.
    let time: InlineArray<10, UInt8> = [
      0x54, tens(hour), ones(hour), 0x3A, tens(minute), ones(minute), 0x3A, tens(second), ones(second), 0x5A,
    ]
    time.span.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
  }

  /// The day alone, as the source says it: `2026-11-22`.
  public var day: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(10)
    Self.append(date, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func append(_ date: (year: Int, month: Int, day: Int), to bytes: inout [UInt8]) {
    if (0...9999).contains(date.year) {
      append(date.year / 100, to: &bytes)
      append(date.year % 100, to: &bytes)
    } else {
      bytes.append(contentsOf: "\(date.year)".utf8)
    }
    bytes.append(UInt8(ascii: "-"))
    append(date.month, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    append(date.day, to: &bytes)
  }

  /// Appends a number of two digits.
  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    bytes.append(0x30 + UInt8(number / 10))
    bytes.append(0x30 + UInt8(number % 10))
  }
}

extension Timestamp: Codable {
  /// Decodes RFC 3339 or a messy relative of it.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let parsed = Timestamp(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a date: \(text)"))
    }
    self = parsed
  }

  /// Encodes RFC 3339.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
