import Catalog

/// What was made of statements met before. A few distinct ones make up most of a catalogue; what is kept is bounded.
final class StatementCache: Sendable {
  private static let textLimit = 400

  private let known = Memo<LicenceStatement, LicenceVerdict.Reading?>()

  /// The reading of a statement, made or remembered.
  func reading(
    of statement: LicenceStatement, make: (LicenceStatement) -> LicenceVerdict.Reading?
  ) -> LicenceVerdict.Reading? {
    let size =
      (statement.id?.utf8.count ?? 0) + (statement.url?.utf8.count ?? 0)
      + (statement.title?.utf8.count ?? 0) + (statement.text?.utf8.count ?? 0)
    guard size <= Self.textLimit else { return make(statement) }
    return known.value(of: statement, make: make)
  }
}
