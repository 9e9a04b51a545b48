import Catalog

/// What names a finding in every run: its rule, its entry and its distribution, never its message or its place.
enum Fingerprint {
  static func of(rule: String, entry: Entry, distribution: Distribution?) -> String {
    let key = [rule, entry.id, distribution.map { $0.url ?? $0.id } ?? ""].joined(separator: "\u{1F}")
    return String(SHA256.hex(key).prefix(32))
  }
}
