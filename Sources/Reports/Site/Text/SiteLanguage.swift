import Audit
import Catalog

/// How a page's language writes numbers, dates and marks. A small code of our own: the same bytes on every machine.
struct SiteLanguage: Sendable {
  /// The tag: `fr` or `en`.
  let code: String

  /// The languages of the site; the first is the default.
  static let all = [SiteLanguage(code: "fr"), SiteLanguage(code: "en")]

  private var isFrench: Bool { code == "fr" }
  private static let narrow = "\u{202F}"
  private static let months = [
    "fr": [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
      "novembre", "décembre",
    ],
    "en": [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ],
  ]

  /// Whether a number takes the singular: 0 and 1 in French, 1 in English.
  func isSingular(_ count: Int) -> Bool { isFrench ? abs(count) < 2 : count == 1 }

  /// A whole number, in groups of three digits.
  func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return (value < 0 ? "−" : "") + groups.joined(separator: isFrench ? Self.narrow : ",")
  }

  /// A number with a fixed number of decimals, at most 3.
  func number(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "–" }
    let factor = [1, 10, 100, 1_000][min(max(decimals, 0), 3)]
    let scaled = Int((abs(value) * Double(factor) + 1e-9).rounded())
    let sign = value < 0 && scaled > 0 ? "−" : ""
    let whole = number(scaled / factor)
    guard factor > 1 else { return sign + whole }
    let rest = String(scaled % factor)
    let padded = String(repeating: "0", count: max(0, decimals - rest.count)) + rest
    return sign + whole + (isFrench ? "," : ".") + padded
  }

  /// A number that was written with a point.
  func decimal(_ text: String) -> String {
    guard isFrench, text.utf8.contains(UInt8(ascii: ".")) else { return text }
    return String(decoding: text.utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }, as: UTF8.self)
  }

  /// A number with its sign: `+3.1`, `−0.4`.
  func signed(_ value: Double, decimals: Int) -> String {
    let text = number(value, decimals: decimals)
    return value > 0 && text.contains(where: { ("1"..."9").contains($0) }) ? "+" + text : text
  }

  /// A share as per cent: `12.5 %`.
  func percent(_ share: Double, decimals: Int = 0) -> String {
    number(share * 100, decimals: decimals) + (isFrench ? Self.narrow + "%" : "%")
  }

  /// A day: `22 novembre 2026`.
  func day(_ time: Timestamp) -> String {
    let (year, month, day) = time.date
    let name = Self.months[code]?[month - 1] ?? "\(month)"
    return isFrench && day == 1 ? "1er \(name) \(year)" : "\(day) \(name) \(year)"
  }

  /// A day and its time in UTC: `22 novembre 2026, 7 h 40 UTC`.
  func moment(_ time: Timestamp) -> String {
    let seconds = Int(((time.seconds % 86_400) + 86_400) % 86_400)
    let (hour, minute) = (seconds / 3600, seconds / 60 % 60)
    let minutes = minute < 10 ? "0\(minute)" : "\(minute)"
    let clock = isFrench ? "\(hour)\u{A0}h\u{A0}\(minutes)" : (hour < 10 ? "0" : "") + "\(hour):\(minutes)"
    return "\(day(time)), \(clock) UTC"
  }

  /// A text of ours with the language's spaces: French has unbreakable ones before : ; ? ! % » and after «.
  func typeset(_ text: String) -> String {
    guard isFrench else { return text }
    var result = text
    for mark in [";", "?", "!", "%"] { result = result.replacing(" \(mark)", with: "\(Self.narrow)\(mark)") }
    result = result.replacing(" :", with: "\u{A0}:")
    result = result.replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
    return result
  }
}
