import Catalog

/// What names a finding in every run: its rule, its entry and its distribution, never its message or its place.
enum Fingerprint {
  static func of(rule: String, entry: Entry, distribution: Distribution?) -> String {
    of(rule: rule, id: entry.id, target: distribution.map { $0.url ?? $0.id } ?? "")
  }

  /// The first half of the SHA-256 of the three, with a unit separator between them.
  static func of(rule: String, id: String, target: String) -> String {
    let count = rule.utf8.count + id.utf8.count + target.utf8.count + 2
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count) { key in
      var at = 0
      func append(_ text: String) {
        var text = text
        text.withUTF8 { at = key[at...].update(fromContentsOf: $0) }
      }
      append(rule)
      key[at] = 0x1F
      at += 1
      append(id)
      key[at] = 0x1F
      at += 1
      append(target)
      return SHA256.hex(of: UnsafeBufferPointer(key), digits: 32)
    }
  }
}
