import Catalog

/// Gives every entry of a catalogue a key of its own, the same in every run, and every distribution one of its entry.
struct EntryKeys {
  private var seen: Set<UInt64> = []

  /// Whether an entry with the key of this one has come before.
  func contains(_ entry: Entry) -> Bool {
    let key = entry.id.isEmpty ? entry.identifier ?? entry.uri : entry.id
    return key.map { seen.contains(StableHash.of($0).value) } ?? false
  }

  /// Completes an entry that a dialect has filled: the one of a number among those of the content.
  mutating func settle(
    _ entry: inout Entry, content: UnsafeRawBufferPointer, number: Int = 0, limits: ReadLimits
  ) {
    if entry.id.isEmpty {
      entry.id = entry.identifier ?? entry.uri ?? entry.landingPage ?? ""
    }
    if entry.id.isEmpty {
      var hash = StableHash()
      hash.add(content)
      entry.id = number == 0 ? hash.digits : "\(hash.digits)-\(number)"
      entry.note(
        "no-identifier", .identifier, "the entry has no identifier; its key is a hash of its content")
    }
    if !seen.insert(StableHash.of(entry.id).value).inserted {
      let published = entry.id
      var number = 2
      repeat {
        entry.id = "\(published)~\(number)"
        number += 1
      } while !seen.insert(StableHash.of(entry.id).value).inserted
      entry.note("duplicate-id", .identifier, "another entry of the catalogue has the key “\(published)” too")
    }
    settleDistributions(of: &entry, limits: limits)
  }

  private func settleDistributions(of entry: inout Entry, limits: ReadLimits) {
    let count = entry.distributions.count
    if count > limits.distributions {
      entry.distributions.removeSubrange(limits.distributions...)
      entry.note(
        "too-many-distributions", .distributions,
        "\(count) distributions, of which \(limits.distributions) are read")
    }
    if !entry.distributions.isEmpty { entry.sources.note(.distributions, from: "distributions") }
    var used: Set<UInt64> = []
    for i in entry.distributions.indices {
      if entry.distributions[i].id.isEmpty {
        entry.distributions[i].id = entry.distributions[i].url.map { StableHash.of($0).digits } ?? "\(i + 1)"
      }
      guard count > 1 else { return }
      let published = entry.distributions[i].id
      var number = 2
      while !used.insert(StableHash.of(entry.distributions[i].id).value).inserted {
        entry.distributions[i].id = "\(published)~\(number)"
        number += 1
      }
    }
  }
}
