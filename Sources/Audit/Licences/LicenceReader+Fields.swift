/// Texts that are several fields: `{"license_id": "notspecified", "isopen": false}`, `license=notspecified; isopen=false`.
extension LicenceReader {
  /// Longer texts are no fields of a licence alone.
  private static let most = 600

  /// That no licence is specified, where every field about the licence says so and no other names one.
  func readFields(_ bytes: [UInt8]) -> Finding? {
    guard bytes.count < Self.most, bytes.contains(where: Self.isColon),
      let index = table.byID["not-specified"]
    else { return nil }
    var (fields, silent) = (0, "")
    for field in bytes.split(whereSeparator: Self.isSeparator) {
      guard let colon = field.firstIndex(where: Self.isColon) else { continue }
      fields += 1
      let key = FoldedText(Array(field[..<colon]))
      guard key.pieces.indices.contains(where: { table.licenceStems.begins(key, $0) }) else { continue }
      let value = FoldedText(Array(field[(colon + 1)...]))
      guard !value.bytes.isEmpty else { continue }
      guard table.whole.find(value.bytes[...])?.licence == index else { return nil }
      if silent.isEmpty { silent = value.text(value.pieces.indices) }
    }
    guard fields > 1, !silent.isEmpty else { return nil }
    return Finding(licence: index, method: .pattern, confidence: 0.9, matchedOn: silent)
  }

  private static func isColon(_ byte: UInt8) -> Bool { byte == 0x3A || byte == 0x3D }

  /// A comma, a semicolon, a bar, a brace or the end of a line.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    [0x2C, 0x3B, 0x7C, 0x7B, 0x7D, 0x0A, 0x0D].contains(byte)
  }
}
