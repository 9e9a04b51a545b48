/// Sizes as catalogues write them: `1024`, `1024.0`, `1.5E3`, `12 MB`, `42 octets`, `3,4 Mo`.
enum ByteSizeText {
  private static let units: [String: Double] = [
    "": 1, "b": 1, "o": 1, "byte": 1, "bytes": 1, "octet": 1, "octets": 1,
    "k": 1e3, "kb": 1e3, "ko": 1e3, "mb": 1e6, "mo": 1e6, "m": 1e6, "gb": 1e9, "go": 1e9, "g": 1e9,
    "tb": 1e12, "to": 1e12, "kib": 1024, "kio": 1024, "mib": 1_048_576, "mio": 1_048_576,
    "gib": 1_073_741_824, "gio": 1_073_741_824,
  ]

  /// The size in bytes; `nil` where the text is no size.
  static func bytes(_ text: String) -> Int64? {
    let compact = text.lowercased().filter { !$0.isWhitespace }
    if let exact = Int64(compact) { return exact >= 0 ? exact : nil }
    var number = compact
    var unit = ""
    while let last = number.last, last.isLetter {
      unit.insert(last, at: unit.startIndex)
      number.removeLast()
    }
    guard let factor = units[unit] else {
      return Double(compact).flatMap { whole($0) }
    }
    if number.contains(","), !number.contains(".") { number = number.replacing(",", with: ".") }
    return Double(number).flatMap { whole($0 * factor) }
  }

  private static func whole(_ size: Double) -> Int64? {
    size.isFinite && size >= 0 && size < 9e18 ? Int64(size.rounded()) : nil
  }
}
