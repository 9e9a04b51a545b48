/// Sizes as people write them.
enum ByteSize {
  /// Reads `42 octets`, `12 MB`, `1,5 Mo`, `1.2 GiB`, `10,240`; `nil` for anything else.
  static func parse(_ text: String) -> Int64? {
    if let plain = Int64(text) { return plain >= 0 ? plain : nil }
    let text = text.trimmed
    let digits = text.prefix { $0.isNumber || ".,  \u{202F}".contains($0) }
    let unit = text.dropFirst(digits.count).lowercased()
    guard let scale = scale(of: unit) else { return nil }
    var number = digits.filter { !$0.isWhitespace }
    if number.contains(","), number.contains(".") || isGrouped(number) {
      number = number.filter { $0 != "," }
    }
    number = String(number.map { $0 == "," ? "." : $0 })
    guard let value = Double(number), value >= 0, value * scale < 1e18 else { return nil }
    return Int64((value * scale).rounded())
  }

  /// `10,240`: commas between groups of three, rather than before a fraction.
  private static func isGrouped(_ number: String) -> Bool {
    let groups = number.split(separator: ",", omittingEmptySubsequences: false)
    return groups.count > 1 && (1...3).contains(groups[0].count)
      && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func scale(of unit: String) -> Double? {
    switch unit.trimmed {
    case "", "b", "o", "byte", "bytes", "octet", "octets", "bytes.", "bytes)": 1
    case "k", "kb", "ko": 1e3
    case "kib", "kio": 1024
    case "m", "mb", "mo": 1e6
    case "mib", "mio": 1_048_576
    case "g", "gb", "go": 1e9
    case "gib", "gio": 1_073_741_824
    case "tb", "to": 1e12
    default: nil
    }
  }
}
