/// Where a harvest stands: what is read, and from where it goes on. One line of text, for keeping.
public struct HarvestPosition: Sendable, Equatable {
  /// What is read.
  public var detection: Detection
  /// The cursor of the last page that was kept; `nil` before the first.
  public var cursor: String?

  /// A position.
  public init(detection: Detection, cursor: String?) {
    self.detection = detection
    self.cursor = cursor
  }

  /// Reads what ``text`` has written.
  public init?(_ text: String) {
    let kept = PageCursor(text)
    guard let platform = kept["platform"], let root = kept["root"] else { return nil }
    detection = Detection(platform: platform, root: root)
    detection.isDocument = kept["document"] != nil
    detection.title = kept["title"]
    detection.scope = kept["scope"]
    detection.evidence = kept["evidence"].map { [$0] } ?? []
    cursor = kept["cursor"]
  }

  /// The position as one line.
  public var text: String {
    var kept = PageCursor()
    kept["platform"] = detection.platform
    kept["root"] = detection.root
    kept["document"] = detection.isDocument ? "1" : nil
    kept["title"] = detection.title
    kept["scope"] = detection.scope
    kept["evidence"] = detection.evidence.isEmpty ? nil : detection.evidence.joined(separator: "; ")
    kept["cursor"] = cursor
    return kept.text
  }
}
