import Catalog

extension JSON {
  /// A date as portals write it; `nil` for anything else.
  var timestamp: Timestamp? {
    if let fast = withUTF8({ Timestamp(rfc3339: $0) }) ?? nil { return fast }
    return string.flatMap { Timestamp($0) }
  }

  /// A moment given as seconds or milliseconds since 1970, or as a date.
  var moment: Timestamp? {
    guard kind == .integer || kind == .double, let number = double else { return timestamp }
    guard number.isFinite, number > 0, number < 1e14 else { return nil }
    return Timestamp(seconds: Int64(number >= 1e11 ? number / 1000 : number))
  }

  /// A text, or texts by language as `{"fr": "…", "en": "…"}`.
  var localizedText: LocalizedText {
    guard isObject else { return LocalizedText(text) }
    var result = LocalizedText()
    for (key, value) in members {
      for text in value.strings { result.add(text, language: key.text) }
    }
    return result
  }

  /// The text where it is an absolute address on the web.
  var webAddress: String? {
    guard let text, text.isWebAddress else { return nil }
    return text
  }

  /// A size in bytes: a number, or a text such as `42 octets`, `12 MB`, `1,5 Mo` or `10,240`.
  var byteSize: Int64? {
    if kind == .integer || kind == .double {
      guard let double, double >= 0, double < 1e18 else { return nil }
      return Int64(double)
    }
    return text.flatMap { ByteSize.parse($0) }
  }

  /// A value that may be JSON written into a string, as CKAN's extras are.
  func unpacked(by parser: JSONParser) -> JSON {
    guard let string, let first = string.utf8.first(where: { $0 > 0x20 }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "["),
      let inner = try? parser.parse(Array(string.utf8))
    else { return self }
    return inner
  }
}

extension String {
  /// Whether this is an absolute http(s) address with a host and without blanks.
  var isWebAddress: Bool {
    var text = self
    return text.withUTF8 { bytes in
      func starts(_ prefix: StaticString) -> Bool {
        let count = prefix.utf8CodeUnitCount
        guard bytes.count > count else { return false }
        return (0..<count).allSatisfy { bytes[$0] | 0x20 == prefix.utf8Start[$0] | 0x20 }
      }
      let start = starts("https://") ? 8 : starts("http://") ? 7 : 0
      guard start > 0, bytes[start] != UInt8(ascii: "/") else { return false }
      return !bytes.contains { $0 <= 0x20 }
    }
  }

  /// The address without `mailto:`, where this is an e-mail address.
  var emailAddress: String? {
    guard contains(ascii: "@") else { return nil }
    var bytes = Substring(self).utf8
    let scheme = "mailto:".utf8
    if bytes.count > scheme.count, zip(bytes, scheme).allSatisfy({ $0 | 0x20 == $1 | 0x20 }) {
      bytes = bytes.dropFirst(scheme.count)
    }
    bytes = bytes.prefix { $0 != UInt8(ascii: "?") }
    bytes = bytes.drop { $0 <= 0x20 }
    while let last = bytes.last, last <= 0x20 { bytes = bytes.dropLast() }
    guard let at = bytes.firstIndex(of: UInt8(ascii: "@")), at != bytes.startIndex,
      bytes.index(after: at) != bytes.endIndex, !bytes.contains(where: { $0 <= 0x20 })
    else { return nil }
    return String(Substring(bytes))
  }

  /// Whether an ASCII text occurs, byte for byte.
  func contains(ascii part: StaticString) -> Bool {
    var text = self
    return text.withUTF8 { UnsafeRawBufferPointer($0).contains(part) }
  }
}

extension Timestamp {
  /// The strict and common form, without a detour: `2024-05-01`, with or without `T10:11:12[.123][Z|±02:00]`.
  init?(rfc3339 bytes: UnsafeBufferPointer<UInt8>) {
    func number(_ from: Int, _ count: Int) -> Int? {
      guard from + count <= bytes.count else { return nil }
      var value = 0
      for i in from..<from + count {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[i]) else { return nil }
        value = value * 10 + Int(bytes[i] - UInt8(ascii: "0"))
      }
      return value
    }
    func has(_ character: Unicode.Scalar, at i: Int) -> Bool {
      i < bytes.count && bytes[i] == UInt8(ascii: character)
    }
    guard bytes.count >= 10, has("-", at: 4), has("-", at: 7), let year = number(0, 4),
      let month = number(5, 2), let day = number(8, 2)
    else { return nil }
    if bytes.count == 10 {
      self.init(year: year, month: month, day: day)
      return
    }
    guard has("T", at: 10), has(":", at: 13), has(":", at: 16), let hour = number(11, 2),
      let minute = number(14, 2), let second = number(17, 2)
    else { return nil }
    var at = 19
    if has(".", at: at) {
      at += 1
      guard number(at, 1) != nil else { return nil }
      while number(at, 1) != nil { at += 1 }
    }
    var offset = 0
    if has("Z", at: at) {
      at += 1
    } else if has("+", at: at) || has("-", at: at) {
      guard let hours = number(at + 1, 2), has(":", at: at + 3), let minutes = number(at + 4, 2),
        hours <= 18, minutes < 60
      else { return nil }
      offset = (hours * 3600 + minutes * 60) * (has("-", at: at) ? -1 : 1)
      at += 6
    }
    guard at == bytes.count,
      let local = Timestamp(
        year: year, month: month, day: day, hour: hour, minute: minute, second: second)
    else { return nil }
    self = local.adding(seconds: Int64(-offset))
  }
}
