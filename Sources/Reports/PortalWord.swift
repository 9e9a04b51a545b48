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
      parts.append("\(count) \(count == 1 ? String(name.dropLast()) : name)")
    }
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
    [
      ("views", metrics.views), ("downloads", metrics.downloads), ("reuses", metrics.reuses),
      ("followers", metrics.followers), ("discussions", metrics.discussions), ("records", metrics.records),
    ].compactMap { name, count in count.map { (name, $0) } }
  }
}

extension JSONWriter {
  /// Writes the portal's counts, where it has any.
  mutating func metrics(_ metrics: Metrics) {
    let counts = PortalWord.counts(metrics)
    guard !counts.isEmpty else { return }
    key("metrics")
    object { json in for (name, count) in counts { json.member(named: name, count) } }
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
