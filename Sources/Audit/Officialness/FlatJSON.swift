/// A JSON object of texts, as the registers of legal categories have it; anything else in it is passed over.
enum FlatJSON {
  /// The pairs of texts, in order.
  static func pairs(_ body: ArraySlice<UInt8>) -> [(key: String, value: String)] {
    var pairs: [(String, String)] = []
    var texts: [String] = []
    var at = body.startIndex
    while at < body.endIndex {
      let byte = body[at]
      at += 1
      switch byte {
      case 0x22: texts.append(text(body, &at))
      case 0x2C, 0x7D:
        if texts.count == 2 { pairs.append((texts[0], texts[1])) }
        texts.removeAll()
      case 0x5B, 0x5D: texts.removeAll()
      default: break
      }
    }
    return pairs
  }

  private static func text(_ body: ArraySlice<UInt8>, _ at: inout Int) -> String {
    var bytes: [UInt8] = []
    while at < body.endIndex, body[at] != 0x22 {
      if body[at] == 0x5C, at + 1 < body.endIndex {
        at += 1
        if body[at] == 0x75, at + 4 < body.endIndex,
          let value = UInt32(String(decoding: body[(at + 1)...(at + 4)], as: UTF8.self), radix: 16),
          let scalar = Unicode.Scalar(value)
        {
          bytes += Array(String(scalar).utf8)
          at += 5
          continue
        }
      }
      bytes.append(body[at])
      at += 1
    }
    at += 1
    return String(decoding: bytes, as: UTF8.self)
  }
}
