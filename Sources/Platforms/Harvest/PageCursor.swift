/// The place in a portal from which a harvest goes on: a few named values, written as one line.
struct PageCursor: Sendable, Equatable {
  private var values: [String: String] = [:]

  /// The beginning.
  init() {}

  /// Reads what ``text`` has written; what is not understood is left out.
  init(_ text: String?) {
    for member in text?.split(separator: "&") ?? [] {
      let pair = member.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { continue }
      values[String(pair[0])] = PercentEncoding.decoded(String(pair[1]))
    }
  }

  /// The cursor as one line, the same for the same values.
  var text: String {
    values.sorted { $0.key < $1.key }.map { "\($0.key)=\(PercentEncoding.encoded($0.value))" }
      .joined(separator: "&")
  }

  /// A value by its name.
  subscript(name: String) -> String? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// A whole number by its name; negative ones count as absent.
  subscript(number name: String) -> Int? {
    get { values[name].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 } }
    set { values[name] = newValue.map { String($0) } }
  }
}
