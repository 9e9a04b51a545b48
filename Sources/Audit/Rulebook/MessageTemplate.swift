/// A text with `{names}` that a check's facts fill in. Filled in one pass: a value that holds braces is never expanded.
public struct MessageTemplate: Sendable, Equatable {
  private enum Piece: Sendable, Equatable {
    case literal(String)
    case fact(String)
  }

  private var pieces: [Piece] = []
  /// The template as written.
  public let text: String

  /// Reads a template; a brace without its partner is literal.
  public init(_ text: String) {
    self.text = text
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
      pieces.append(.fact(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.literal(String(rest))) }
  }

  /// The names used.
  public var names: [String] {
    pieces.compactMap { if case .fact(let name) = $0 { name } else { nil } }
  }

  /// The text with its facts; an unknown name stays as it is written.
  public func filled(with fact: (String) -> String?) -> String {
    if pieces.count == 1, case .literal(let only) = pieces[0] { return only }
    var result = ""
    for piece in pieces {
      switch piece {
      case .literal(let text): result += text
      case .fact(let name): result += fact(name) ?? "{\(name)}"
      }
    }
    return result
  }
}
