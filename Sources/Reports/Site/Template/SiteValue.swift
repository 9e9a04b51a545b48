/// What a template is filled with.
enum SiteValue: Sendable {
  /// Text of anybody's: escaped wherever it stands.
  case text(String)
  /// Markup made by this program.
  case markup([UInt8])
  /// A whole number, written as the page's language does; also chooses between words.
  case count(Int)
  /// A yes or no, for sections.
  case flag(Bool)
  /// What a section repeats itself over.
  case list([SiteRecord])
  /// A figure that stands in a table beside the pages: in a column of a row, that of what is around it where none is named.
  indirect case figure(SiteValue, column: String, row: String?)

  /// A text, or nothing.
  static func text(_ text: String?) -> SiteValue? { text.map { .text($0) } }

  /// One thing with a section of its own.
  static func one(_ record: SiteRecord) -> SiteValue { .list([record]) }

  /// Whether a section of it is shown.
  var isThere: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .markup(let bytes): !bytes.isEmpty
    case .count(let count): count != 0
    case .flag(let flag): flag
    case .list(let list): !list.isEmpty
    case .figure(let value, _, _): value.isThere
    }
  }

  /// The number that chooses between words.
  var number: Int? {
    switch self {
    case .count(let count): count
    case .figure(let value, _, _): value.number
    default: nil
    }
  }
}
