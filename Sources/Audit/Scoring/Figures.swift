/// A number without needless decimals, at most two.
public func plain(_ value: Double) -> String {
  guard abs(value) < 1e15 else { return "\(value)" }
  let hundredths = Int((value * 100).rounded())
  let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
  if rest == 0 { return String(hundredths / 100) }
  let decimals = rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
  return "\(hundredths < 0 ? "-" : "")\(whole)\(decimals)"
}

/// A number with one decimal; small ones with two.
public func tenths(_ value: Double) -> String {
  if abs(value) < 0.1 || abs(value) >= 1e15 { return plain(value) }
  let tenths = Int((value * 10).rounded())
  return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
}

/// `1 entry`, `2 entries`.
public func plural(_ count: Int, _ one: String, _ many: String? = nil) -> String {
  "\(count) \(count == 1 ? one : many ?? one + "s")"
}
