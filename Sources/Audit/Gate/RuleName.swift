/// A name by which gates and suppressions call rules: an id, the part after its slash, a tag, an axis or a severity; with
/// `*` for any run of characters.
struct RuleName: Sendable {
  let text: String
  private let pattern: Wildcard?

  init(_ text: String) {
    self.text = text
    pattern = text.contains("*") ? Wildcard(text) : nil
  }

  /// Whether a rule is meant.
  func matches(_ rule: Rule, in rulebook: Rulebook) -> Bool {
    if let pattern { return pattern.matches(rule.id) }
    return rule.id == text || rule.id.hasSuffix("/\(text)") || rule.tags.contains(text)
      || rule.severity.rawValue == text || rulebook.axes[rule.axis].id == text
  }
}
