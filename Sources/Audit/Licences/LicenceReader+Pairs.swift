/// Texts that are pairs of a key and a value: `licens='CC0 1.0' utgivare='Trafikverket'`, `licence=cc-by-4.0 year=2020`.
extension LicenceReader {
  /// The licence that is the value of the one key about licences, where the others tell who and when.
  func readPairs(_ bytes: [UInt8]) -> Finding? {
    guard bytes.count < Self.longestFields, bytes.contains(0x3D), let pairs = Self.pairs(bytes[...]),
      pairs.count > 1
    else { return nil }
    var found: Finding?
    for pair in pairs {
      let (key, value) = (FoldedText(pair.key), FoldedText(pair.value))
      guard key.pieces.indices.contains(where: { table.licenceStems.begins(key, $0) }) else {
        guard Self.others.contains(key.bytes[...]), isSilent(value) else { return nil }
        continue
      }
      guard found == nil, let named = table.whole.find(value.bytes[...])?.licence,
        !table.licences[named].isGeneric
      else { return nil }
      found = Finding(
        licence: named, method: .pattern, confidence: 0.85, matchedOn: value.text(value.pieces.indices))
    }
    return found
  }

  private static let others = ShortWords(
    """
    author auteur autor autore creator owner utgivare utgiver udgiver editeur editor source quelle kalla kilde fonte
    fuente bron year annee jahr date datum fecha data
    """)

  /// Whether no word of a text is known but those of public bodies and dull ones.
  private func isSilent(_ text: FoldedText) -> Bool {
    PhraseScan(text: text, storage: storage).hits.allSatisfy { hit in
      switch hit.mark {
      case .word(.bodies), .word(.noise), .word(.data), .word(.harmless), .date: true
      default: false
      }
    }
  }

  /// The pairs of a text that is nothing else.
  private static func pairs(_ bytes: ArraySlice<UInt8>) -> [(key: [UInt8], value: [UInt8])]? {
    var pairs: [(key: [UInt8], value: [UInt8])] = []
    var rest = bytes.drop(while: isSeparator)
    while !rest.isEmpty {
      guard let sign = rest.firstIndex(of: 0x3D), sign > rest.startIndex, sign + 1 < rest.endIndex else {
        return nil
      }
      let key = rest[..<sign]
      guard !key.contains(where: isSeparator) else { return nil }
      var value = rest[(sign + 1)...]
      if let mark = value.first, mark == 0x22 || mark == 0x27 {
        value = value.dropFirst()
        guard let end = value.firstIndex(of: mark) else { return nil }
        rest = value[(end + 1)...]
        value = value[..<end]
      } else {
        value = value.prefix { !isSeparator($0) }
        rest = rest[value.endIndex...]
      }
      pairs.append((Array(key), Array(value)))
      rest = rest.drop(while: isSeparator)
    }
    return pairs
  }

  /// A blank, a comma or a semicolon.
  private static func isSeparator(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2C || byte == 0x3B }
}
