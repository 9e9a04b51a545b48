import Audit

extension PhraseBook {
  /// The longest text that is looked up, in bytes.
  static let lengthLimit = 20_000
  /// The most parts that a text joined by `; ` is taken apart into.
  static let partLimit = 64
  /// How deep sentences stand in sentences.
  static let depthLimit = 6

  /// A sentence of evidence, a reason or an advice in the book's language; what the book does not have stays as it is.
  public func text(_ english: String) -> String {
    var unknown: [String] = []
    return text(english, unknown: &unknown)
  }

  /// The same, and which parts stayed English.
  public func text(_ english: String, unknown: inout [String]) -> String {
    guard language != "en" else { return english }
    return translated(english, depth: 0, unknown: &unknown)
  }

  /// The message of a finding.
  public func message(_ finding: Finding, of rule: Rule) -> String {
    var unknown: [String] = []
    return message(finding.message, of: rule.id, unknown: &unknown)
  }

  /// The message of a rule, and which parts stayed English.
  public func message(_ english: String, of rule: String, unknown: inout [String]) -> String {
    guard language != "en" else { return english }
    if let sentence = messages[rule], let found = filled(sentence, english, depth: 0, unknown: &unknown) {
      return found
    }
    return translated(english, depth: 0, unknown: &unknown)
  }

  private func filled(
    _ sentence: Sentence, _ english: String, depth: Int, unknown: inout [String]
  ) -> String? {
    if sentence.pattern.names.isEmpty {
      guard english == sentence.pattern.text else { return nil }
      return filled(sentence.template, values: [], depth: depth, unknown: &unknown)
    }
    var text = english
    let values = text.withUTF8 { bytes in
      sentence.pattern.values(in: bytes).map { ranges in ranges.map { Self.string(bytes, $0) } }
    }
    return values.map { filled(sentence.template, values: $0, depth: depth, unknown: &unknown) }
  }

  private static func string(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private func translated(_ english: String, depth: Int, unknown: inout [String]) -> String {
    if let known = known(english, depth: depth, unknown: &unknown) { return known }
    if !isPlain(english) { unknown.append(english) }
    return english
  }

  /// The translation where the book has the sentence; a part of it may still stay English.
  private func known(_ english: String, depth: Int, unknown: inout [String]) -> String? {
    if let exact = fixed[english] { return exact }
    guard depth < Self.depthLimit, english.utf8.count <= Self.lengthLimit else { return nil }
    var text = english
    var missed: [String] = []
    let found = text.withUTF8 { bytes in
      sentences.first(in: bytes) { sentence, ranges -> String? in
        missed.removeAll(keepingCapacity: true)
        var values: [String] = []
        for (place, range) in ranges.enumerated() {
          let value = Self.string(bytes, range)
          guard sentence.pattern.kinds[place] == .known else {
            values.append(value)
            continue
          }
          guard let inner = known(value, depth: depth + 1, unknown: &missed) else { return nil }
          values.append(inner)
        }
        return filled(sentence.template, values: values, depth: depth, unknown: &missed)
      }
    }
    if let found {
      unknown += missed
      return found
    }
    return joined(english, depth: depth, unknown: &unknown)
  }

  /// Sentences joined by `; `. A part that is none by itself is tried together with the next: values hold `; ` too.
  private func joined(_ english: String, depth: Int, unknown: inout [String]) -> String? {
    guard english.contains("; ") else { return nil }
    let parts = english.split(separator: "; ", omittingEmptySubsequences: false)
    guard parts.count <= Self.partLimit else { return nil }
    var result: [String] = []
    var at = 0
    while at < parts.count {
      var end = at
      var found: String?
      while found == nil, end < parts.count {
        let piece = english[parts[at].startIndex..<parts[end].endIndex]
        // The whole is what did not match before.
        if at == 0, end == parts.count - 1 { return nil }
        var missed: [String] = []
        found = known(String(piece), depth: depth + 1, unknown: &missed)
        if found != nil { unknown += missed }
        end += 1
      }
      guard let found else { return nil }
      result.append(found)
      at = end
    }
    return result.joined(separator: "\u{202F}; ")
  }

  /// Whether a text is a value and no sentence: a number, a date, an address, a code.
  private func isPlain(_ text: String) -> Bool {
    var isWord = !text.isEmpty
    for byte in text.utf8 {
      if byte <= 0x20 { return false }
      if !(0x41...0x5A).contains(byte & 0xDF) && byte < 0x80 { isWord = false }
    }
    return !isWord
  }

  private func filled(
    _ template: PhraseTemplate, values: [String], depth: Int, unknown: inout [String]
  ) -> String {
    var result = ""
    for piece in template.pieces {
      switch piece {
      case .literal(let text): result += text
      case .value(let index, let form):
        let value = values[index]
        switch form {
        case .verbatim: result += value
        case .phrase: result += translated(value, depth: depth + 1, unknown: &unknown)
        case .code: result += names[.states]?[value] ?? names[.reasons]?[value] ?? value
        case .quotes: result += Self.quoted(value)
        case .choice(let one, let many): result += (Double(value) ?? 2) < 2 ? one : many
        }
      }
    }
    return result
  }

  private static func quoted(_ value: String) -> String {
    value.replacing("“", with: "«\u{A0}").replacing("”", with: "\u{A0}»")
  }
}
