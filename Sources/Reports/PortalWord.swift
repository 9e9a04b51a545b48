import Audit
import Catalog

/// What the portal itself says of an entry: its counts, its own score, its own last look at a link. It stands beside what
/// was found here and never counts.
enum PortalWord {
  /// The portal's counts and score in words; `nil` where it has none.
  static func words(on entry: Entry) -> String? {
    var parts: [String] = []
    if let score = entry.portalScore {
      parts.append(
        "\(score.name) score \(plain(score.value)) of \(plain(score.maximum))"
          + (score.unmet.isEmpty ? "" : " (not met: \(score.unmet.joined(separator: ", ")))"))
    }
    for (name, count) in counts(entry.metrics) {
      let words = name == "apiCalls" ? "API calls" : name
      parts.append("\(count) \(count == 1 ? String(words.dropLast()) : words)")
    }
    if let popularity = entry.metrics.popularity { parts.append("popularity \(plain(popularity))") }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// The portal's last look at a link in words; `nil` where it did not look.
  static func words(on check: PortalCheck?) -> String? {
    guard let check else { return nil }
    var text = check.available.map { $0 ? "available" : "unavailable" } ?? "seen"
    if let status = check.status { text += " (\(status))" }
    if let detail = check.detail { text += ": \(detail.prefix(80))" }
    if let date = check.checkedAt { text += " on \(date.description.prefix(10))" }
    return text
  }

  static func counts(_ metrics: Metrics) -> [(name: String, count: Int)] {
    var counts: [(name: String, count: Int)] = []
    func add(_ name: String, _ count: Int?) {
      guard let count else { return }
      if counts.isEmpty { counts.reserveCapacity(7) }
      counts.append((name, count))
    }
    add("views", metrics.views)
    add("downloads", metrics.downloads)
    add("reuses", metrics.reuses)
    add("followers", metrics.followers)
    add("discussions", metrics.discussions)
    add("records", metrics.records)
    add("apiCalls", metrics.apiCalls)
    return counts
  }
}

extension JSONWriter {
  /// Writes the portal's counts, where it has any.
  mutating func metrics(_ metrics: Metrics) {
    let counts = PortalWord.counts(metrics)
    guard !counts.isEmpty || metrics.popularity != nil else { return }
    key("metrics")
    object { json in
      for (name, count) in counts { json.member(named: name, count) }
      if let popularity = metrics.popularity { json.member("popularity", popularity) }
    }
  }

  /// Writes the portal's own last look at a link, where it looked.
  mutating func portalCheck(_ check: PortalCheck?) {
    guard let check else { return }
    key("portalCheck")
    object { json in
      json.member("available", check.available)
      json.member("status", check.status)
      json.member("checkedAt", check.checkedAt?.description)
      json.member("contentType", check.contentType)
      json.member("detail", check.detail)
    }
  }
}
