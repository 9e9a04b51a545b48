import Audit
import Catalog

/// One link with its evidence, as pages show it.
struct SiteLink {
  let link: Evidence.Link
  let frame: SiteFrame
  /// Its row in `links.csv`, where that is beside the pages.
  let row: String?

  init(_ link: RankedLink, frame: SiteFrame, hasData: Bool) {
    self.link = link.link
    self.frame = frame
    row = hasData ? "links.csv#\(link.key)" : nil
  }

  var record: SiteRecord {
    var record = evidence
    guard let row else { return record }
    record["row"] = .text(row)
    record.trace(["status": "status", "reason": "reason", "failures": "consecutive_failures"])
    return record
  }

  private var evidence: SiteRecord {
    let distribution = link.distribution
    let seen = link.observation
    let language = frame.language
    var record = frame.state(link.state)
    record["name"] = HTMLText.isolated(
      distribution.title.best ?? distribution.id, limit: 120, empty: frame.unnamed)
    if let url = distribution.url {
      record["url"] = HTMLText.isolated(url, limit: 300)
      if let safe = HTMLText.link(url) { record["href"] = .text(safe) }
      record["curl"] = .text(Self.command(url))
    }
    if let format = distribution.format ?? distribution.mediaType, !format.isEmpty {
      record["format"] = HTMLText.isolated(Self.shortened(format), limit: 40)
    }
    record["linkKind"] =
      distribution.kind == .file
      ? nil : .text(frame.labels.name("kind.\(distribution.kind.rawValue)", else: distribution.kind.rawValue))
    guard let seen else {
      record["detail"] = .text(
        frame.labels.name(distribution.url == nil ? "link.no-address" : "link.not-checked", else: ""))
      return record
    }
    record["status"] = .text(seen.status.map { "\($0)" })
    record["reason"] = .text(seen.reason)
    if let reason = seen.reason {
      let words = frame.phrases.reason(reason)
      if words != reason { record["reasonText"] = .text(words) }
    }
    if let at = seen.checkedAt {
      record["checked"] = .text(language.moment(at))
      record["checkedISO"] = .text(at.description)
    }
    if let detail = seen.detail {
      record["detail"] = HTMLText.isolated(frame.phrases.text(detail), limit: 500)
    }
    if let final = seen.finalURL, final != distribution.url {
      record["finalURL"] = HTMLText.isolated(final, limit: 300)
    }
    if seen.consecutiveFailures > 1 { record["failures"] = .count(seen.consecutiveFailures) }
    return record
  }

  /// A format as people call it: of an address of a vocabulary its end, such as `text/csv` or `CSV`.
  private static func shortened(_ format: String) -> String {
    guard format.hasPrefix("http://") || format.hasPrefix("https://") else { return format }
    if let types = format.firstRange(of: "/media-types/") { return String(format[types.upperBound...]) }
    return format.split(whereSeparator: { $0 == "/" || $0 == "#" }).last.map(String.init) ?? format
  }

  /// A command that asks as the check did, for any shell of the Bourne family: whatever the address holds, it is one argument.
  static func command(_ url: String) -> String {
    var quoted = ""
    for scalar in url.unicodeScalars {
      switch scalar {
      case "'": quoted += "'\\''"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || Markdown.isInvisible(scalar):
        for byte in String(scalar).utf8 {
          quoted += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "curl -sSgL -r 0-4095 -D - -o /dev/null --url '\(quoted)'"
  }
}
