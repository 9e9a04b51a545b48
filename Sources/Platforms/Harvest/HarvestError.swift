/// Why a portal could not be read to its end, or not be recognised. What was delivered before stands.
public struct HarvestError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The address.
  public var url: String
  /// A stable kebab-case code: `not-recognised`, `portal-error`, `quota-used`, `asked-to-wait`, `robots`, …
  public var reason: String
  /// The reason in a sentence, with what to do about it.
  public var detail: String
  /// The status of the answer, where there was one.
  public var status: Int?

  /// An error with its reason.
  public init(url: String, reason: String, detail: String, status: Int? = nil) {
    self.url = url
    self.reason = reason
    self.detail = detail
    self.status = status
  }

  /// Ready to print.
  public var description: String { "\(url): \(detail)" }
}
