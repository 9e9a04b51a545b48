/// Texts that are several fields: `{"license_id": "notspecified", "isopen": false}`, `license=notspecified; isopen=false`.
extension LicenceReader {
  /// Longer texts are no fields of a licence alone.
  static let longestFields = 600

  /// That no licence is specified, or what kind of one, where every field about the licence says so and no other names one.
  func readFields(_ bytes: [UInt8]) -> Finding? {
    guard bytes.count < Self.longestFields, bytes.contains(where: Self.isColon),
      let silence = table.byID["not-specified"]
    else { return nil }
    // An object is that of a licence: *name* is the licence's.
    let isObject = bytes.first.map { $0 == 0x7B || $0 == 0x5B } ?? false
    var (fields, others) = (0, 0)
    var kind: Int?
    var said = ""
    for field in bytes.split(whereSeparator: Self.isSeparator) {
      guard let colon = field.firstIndex(where: Self.isColon) else { continue }
      fields += 1
      let key = FoldedText(Array(field[..<colon]))
      let value = FoldedText(Array(field[(colon + 1)...]))
      let isName = isObject && Self.names.contains(key.bytes[...])
      guard isName || key.pieces.indices.contains(where: { table.licenceStems.begins(key, $0) }) else {
        if !value.bytes.isEmpty { others += 1 }
        continue
      }
      guard !value.bytes.isEmpty else { continue }
      guard let found = table.whole.find(value.bytes[...])?.licence, table.licences[found].isGeneric,
        kind == nil || kind == found
      else { return nil }
      kind = found
      if said.isEmpty { said = value.text(value.pieces.indices) }
    }
    guard let kind, fields > 1 || isObject, kind == silence || others == 0 else { return nil }
    return Finding(licence: kind, method: .pattern, confidence: 0.9, matchedOn: said)
  }

  private static let names = ShortWords("name title id label")

  private static func isColon(_ byte: UInt8) -> Bool { byte == 0x3A || byte == 0x3D }

  /// A comma, a semicolon, a bar, a brace, a square bracket or the end of a line.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    [0x2C, 0x3B, 0x7C, 0x7B, 0x7D, 0x5B, 0x5D, 0x0A, 0x0D].contains(byte)
  }
}
