/// Texts that are pairs of a key and a value in quotation marks: `licens='CC0 1.0' utgivare='Trafikverket'`.
extension LicenceReader {
  /// Longer texts are no pairs of a licence alone.
  private static let most = 600

  /// The licence that is the value of the one key about licences, where the other pairs say nothing that is understood.
  func readPairs(_ bytes: [UInt8]) -> Finding? {
    guard bytes.count < Self.most, bytes.contains(0x3D), let pairs = Self.pairs(bytes[...]), pairs.count > 1
    else { return nil }
    var found: Finding?
    for pair in pairs {
      let (key, value) = (FoldedText(pair.key), FoldedText(pair.value))
      guard key.pieces.indices.contains(where: { table.licenceStems.begins(key, $0) }) else {
        guard isSilent(key), isSilent(value) else { return nil }
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
      guard let sign = rest.firstIndex(of: 0x3D), sign > rest.startIndex, sign + 1 < rest.endIndex,
        [0x22, 0x27].contains(rest[sign + 1]),
        let end = rest[(sign + 2)...].firstIndex(of: rest[sign + 1])
      else { return nil }
      let key = rest[..<sign]
      guard !key.contains(where: isSeparator) else { return nil }
      pairs.append((Array(key), Array(rest[(sign + 2)..<end])))
      rest = rest[(end + 1)...].drop(while: isSeparator)
    }
    return pairs
  }

  /// A blank, a comma or a semicolon.
  private static func isSeparator(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x2C || byte == 0x3B }
}
