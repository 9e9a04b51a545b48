import Audit

/// What changed, in Markdown.
enum MarkdownChanges {
  /// A section of its own; empty where nothing was compared.
  static func text(_ changes: CatalogueChanges?, rulebook: Rulebook, level: String = "##") -> String {
    guard let changes else { return "" }
    var text = "\(level) Changes since \(Markdown.text(changes.reference))\n\n"
    text += "\(changes.added) added, \(changes.changed) changed, \(changes.removedCount) removed, "
    text += "\(changes.unchanged) as they were (not audited).\n\n"
    if let means = changes.means {
      text += "The changed entries score **\(plain(means.after))** on average, \(plain(means.before)) before "
      text += "(**\(signed(means.after - means.before))**), both on today's link checks.\n\n"
    }
    if !changes.changes.isEmpty {
      text += "| entry | before | after | |\n|---|---:|---:|---:|\n"
      for change in changes.changes {
        text += "| \(Markdown.text(change.title ?? change.id, limit: 90)) "
        text +=
          "| \(change.isNew ? "new" : shown(change.before, rulebook)) | \(shown(change.after, rulebook)) "
        text += "| \(change.gain.map(sign) ?? "") |\n"
      }
      let more = changes.added + changes.changed - changes.changes.count
      text += more > 0 ? "\n*\(more) more entries changed.*\n\n" : "\n"
    }
    guard changes.removedCount > 0 else { return text }
    let names = changes.removed.map { Markdown.code($0, limit: 80) }.joined(separator: ", ")
    let more = changes.removedCount - changes.removed.count
    return text + "Removed: \(names)\(more > 0 ? " and \(more) more" : "").\n\n"
  }

  private static func shown(_ score: Double?, _ rulebook: Rulebook) -> String {
    score.map { displayed($0, in: rulebook) } ?? "–"
  }

  private static func sign(_ gain: Double) -> String {
    (gain < -0.005 ? "▼ " : gain > 0.005 ? "▲ " : "") + signed(gain)
  }

  private static func signed(_ value: Double) -> String {
    let text = plain(abs(value))
    return text == "0" ? "±0" : (value < 0 ? "−" : "+") + text
  }
}
