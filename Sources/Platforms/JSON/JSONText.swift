extension JSON {
  /// The value written as JSON, without blanks, cut where it grows beyond a limit in bytes.
  func json(limit: Int = 1 << 20) -> String {
    var out: [UInt8] = []
    write(to: &out, limit: limit)
    if out.count > limit { out.removeSubrange(limit...) }
    return String(decoding: out, as: UTF8.self)
  }

  /// What a report shows of a value that could not be used: a text as it is, anything else as JSON.
  var raw: String {
    string ?? json(limit: 512)
  }

  /// As deep as the document is nested, which the parser bounds.
  private func write(to out: inout [UInt8], limit: Int) {
    guard out.count <= limit else { return }
    switch kind {
    case .missing, .null: out += "null".utf8
    case .bool: out += (bool == true ? "true" : "false").utf8
    case .integer, .double: out += (text ?? "null").utf8
    case .string: writeString(to: &out)
    case .array:
      out.append(UInt8(ascii: "["))
      var isFirst = true
      for element in elements where out.count <= limit {
        if !isFirst { out.append(UInt8(ascii: ",")) }
        isFirst = false
        element.write(to: &out, limit: limit)
      }
      out.append(UInt8(ascii: "]"))
    case .object:
      out.append(UInt8(ascii: "{"))
      var isFirst = true
      for (key, value) in members where out.count <= limit {
        if !isFirst { out.append(UInt8(ascii: ",")) }
        isFirst = false
        key.writeString(to: &out)
        out.append(UInt8(ascii: ":"))
        value.write(to: &out, limit: limit)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  private func writeString(to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    _ = withUTF8 { bytes in
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "\""): out += #"\""#.utf8
        case UInt8(ascii: "\\"): out += #"\\"#.utf8
        case UInt8(ascii: "\n"): out += #"\n"#.utf8
        case UInt8(ascii: "\r"): out += #"\r"#.utf8
        case UInt8(ascii: "\t"): out += #"\t"#.utf8
        case 0..<0x20:
          let digits = Array("0123456789abcdef".utf8)
          out += #"\u00"#.utf8
          out.append(digits[Int(byte >> 4)])
          out.append(digits[Int(byte & 15)])
        default: out.append(byte)
        }
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}
