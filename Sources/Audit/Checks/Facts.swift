/// What a check can tell about its subject, by name: `length`, `value`, `state`, … They are few, so a list holds them.
public struct Facts: Sendable, ExpressibleByDictionaryLiteral {
  private var pairs: [(name: String, value: String)]

  /// The facts of a literal.
  public init(dictionaryLiteral elements: (String, String)...) { pairs = elements }

  /// The fact of a name.
  public subscript(name: String) -> String? { pairs.first { $0.name == name }?.value }
}
