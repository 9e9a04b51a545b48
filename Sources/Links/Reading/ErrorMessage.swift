/// Messages of errors that services send with a 200, by the shapes that are known: nothing else is called an error.
enum ErrorMessage {
  /// Whether a whole body is such a message.
  static func isOne(_ body: UnsafeBufferPointer<UInt8>, _ format: SniffedFormat) -> Bool {
    switch format {
    case .json: isJSON(compacted(body))
    case .xml: isXML(body)
    default: false
    }
  }

  /// ArcGIS, CKAN, Opendatasoft (2 and 1), Socrata, and the page that Spring makes of any error.
  private static func isJSON(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { b in
      func begins(_ text: StaticString) -> Bool { Sniffer.starts(b, 0, text) }
      func has(_ text: StaticString) -> Bool { Sniffer.contains(b, 0, text) }
      if begins(#"{"error":{"#) { return has(#""code":"#) && has(#""message":"#) }
      if begins(#"{"success":false,"#) || begins(#"{"help":"#) {
        return has(#""success":false"#) && has(#""error":"#)
      }
      if begins(#"{"error_code":""#) { return has(#""message":""#) }
      if begins(#"{"errorcode":"#) { return has(#""error":""#) }
      if begins(#"{"code":""#) { return has(#""error":true"#) && has(#""message":""#) }
      guard begins(#"{"timestamp":"#), has(#""error":""#) else { return false }
      return has(#""status":4"#) || has(#""status":5"#)
    }
  }

  /// Without the blanks between its parts.
  private static func compacted(_ body: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(body.count)
    var isQuoted = false
    var isEscaped = false
    for byte in body {
      if isQuoted {
        if isEscaped {
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else if byte == 0x22 {
          isQuoted = false
        }
      } else if byte == 0x22 {
        isQuoted = true
      } else if byte <= 0x20 || (result.isEmpty && byte >= 0x80) {
        continue  // blanks, and a byte-order mark before it all
      }
      result.append(byte)
    }
    return result
  }

  /// OGC's exceptions in all their versions, and those of object stores.
  private static func isXML(_ b: UnsafeBufferPointer<UInt8>) -> Bool {
    for root: StaticString in ["ServiceExceptionReport", "ExceptionReport"] {
      guard let at = Sniffer.find(b, 0, root), at > 0, at < 400 else { continue }
      // Right behind its `<`, or a prefix.
      return b[at - 1] == 0x3C || b[at - 1] == 0x3A
    }
    return Sniffer.contains(b, 0, "<Error><Code>")
  }
}
