import Audit

/// What changed, in Markdown.
enum MarkdownChanges {
  /// A section of its own; empty where nothing was compared.
  ///
  /// - Parameter limit: how many entries and findings are listed.
  static func text(
    _ changes: CatalogueChanges?, rulebook: Rulebook, level: String = "##", limit: Int = 100
  ) -> String {
    guard let changes else { return "" }
    var text = "\(level) Changes since \(Markdown.text(changes.reference))\n\n"
    text += "\(changes.added) added, \(changes.changed) changed, \(changes.removedCount) removed, "
    text += "\(changes.unchanged) as they were\(changes.basis == .catalogue ? " (not audited)" : "").\n\n"
    text += scores(changes, rulebook) + entries(changes, rulebook, limit)
    text += findings("Findings that are new", changes.newFindings, limit)
    text += findings("Findings that are mended", changes.fixedFindings, limit)
    guard changes.removedCount > 0 else { return text }
    let names = changes.removed.prefix(limit).map { Markdown.code($0, limit: 80) }
    let more = changes.removedCount - names.count
    return text + "Removed: \(names.joined(separator: ", "))\(more > 0 ? " and \(more) more" : "").\n\n"
  }

  private static func scores(_ changes: CatalogueChanges, _ rulebook: Rulebook) -> String {
    guard let score = changes.score, let after = score.after else { return "" }
    let whose = changes.basis == .report ? "The catalogue scores" : "The changed entries score"
    var text = "\(whose) **\(plain(after))**\(changes.basis == .report ? "" : " on average")"
    if let before = score.before { text += ", \(plain(before)) before (**\(signed(after - before))**)" }
    text +=
      changes.basis == .report
      ? ", each on the link checks of its time.\n\n" : ", both on today's link checks.\n\n"
    let moved = zip(rulebook.axes, changes.axes).filter { _, movement in
      guard let movement else { return false }
      return (movement.before ?? -1) != (movement.after ?? -1)
    }
    guard !moved.isEmpty else { return text }
    text += "| axis | before | after | |\n|---|---:|---:|---:|\n"
    for (axis, movement) in moved {
      let (old, new) = (movement?.before, movement?.after)
      let gain = old.flatMap { old in new.map { $0 - old } }
      text += "| \(Markdown.text(axis.title)) | \(shown(old, rulebook)) | \(shown(new, rulebook)) "
      text += "| \(gain.map(sign) ?? "") |\n"
    }
    return text + "\n"
  }

  private static func entries(_ changes: CatalogueChanges, _ rulebook: Rulebook, _ limit: Int) -> String {
    guard !changes.changes.isEmpty else { return "" }
    var text = "| entry | before | after | |\n|---|---:|---:|---:|\n"
    for change in changes.changes.prefix(limit) {
      text += "| \(Markdown.text(change.title ?? change.id, limit: 90)) "
      text += "| \(change.isNew ? "new" : shown(change.before, rulebook)) | \(shown(change.after, rulebook)) "
      text += "| \(change.gain.map(sign) ?? "") |\n"
    }
    let more = changes.added + changes.changed - min(limit, changes.changes.count)
    return text + (more > 0 ? "\n*\(more) more entries changed.*\n\n" : "\n")
  }

  private static func findings(
    _ title: String, _ list: (count: Int, first: [CatalogueChanges.FindingLine]), _ limit: Int
  ) -> String {
    guard list.count > 0 else { return "" }
    var text = "\(title): \(list.count)\n\n"
    for line in list.first.prefix(limit) {
      text +=
        "- \(Markdown.code(line.finding.rule)) of \(Markdown.text(line.title ?? line.entry, limit: 60)): "
      text += Markdown.text(line.finding.message, limit: 200) + "\n"
    }
    let more = list.count - min(limit, list.first.count)
    return text + (more > 0 ? "- and \(more) more\n\n" : "\n")
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
