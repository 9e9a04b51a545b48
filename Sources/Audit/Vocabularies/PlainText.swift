/// Texts as people see them: without markup, without case.
enum PlainText {
  /// The number of characters that a reader sees: HTML tags, Markdown marks and link targets are not counted, runs of
  /// white space count once, an entity counts once. Counting stops at `limit`.
  static func length(of text: String, upTo limit: Int) -> Int {
    var count = 0
    strip(text) { _ in
      count += 1
      return count < limit
    }
    return count
  }

  /// The visible text in lower case.
  static func folded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    strip(text) { character in
      result.append(contentsOf: String(character).lowercased().unicodeScalars)
      return result.count < 4_096
    }
    return String(result)
  }

  /// A term of a vocabulary: the last part of an address, in lower case, with only its letters and digits.
  static func term(_ text: String) -> String {
    var rest = Substring(text)
    if text.contains("://") {
      while let last = rest.last, last == "/" || last == "#" { rest = rest.dropLast() }
      rest = rest.split(whereSeparator: { $0 == "/" || $0 == "#" }).last ?? rest
    }
    var result = String.UnicodeScalarView()
    for scalar in rest.prefix(200).lowercased().unicodeScalars
    where scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
      result.append(scalar)
    }
    return String(result)
  }

  private static func strip(_ text: String, visible: (Character) -> Bool) {
    var pendingSpace = false
    var any = false
    var index = text.startIndex
    func end(of closing: Character, from start: String.Index, within limit: Int) -> String.Index? {
      text[start...].prefix(limit).firstIndex(of: closing)
    }
    while index < text.endIndex {
      let character = text[index]
      let next = text.index(after: index)
      if character == "<", next < text.endIndex, text[next].isLetter || "/!?".contains(text[next]),
        let close = end(of: ">", from: next, within: 2_000)
      {
        pendingSpace = any
        index = text.index(after: close)
        continue
      }
      if character == "]", next < text.endIndex, text[next] == "(",
        let close = end(of: ")", from: next, within: 2_000)
      {
        index = text.index(after: close)
        continue
      }
      if character.isWhitespace || "*_#`>[]|\\".contains(character) {
        pendingSpace = pendingSpace || (any && character.isWhitespace)
        index = next
        continue
      }
      if pendingSpace {
        pendingSpace = false
        if !visible(" ") { return }
      }
      any = true
      if !visible(character) { return }
      if character == "&", let close = end(of: ";", from: next, within: 10) {
        index = text.index(after: close)
      } else {
        index = next
      }
    }
  }
}
