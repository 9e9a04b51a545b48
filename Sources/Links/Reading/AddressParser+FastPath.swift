extension AddressParser {
  /// Four decimal numbers, each without leading zeros: an address as it is usually written.
  private static func isDottedQuad(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var dots = 0
    var digits = 0
    var value = 0
    for byte in bytes {
      if byte == 0x2E {
        guard digits > 0, value <= 255 else { return false }
        dots += 1
        digits = 0
        value = 0
      } else {
        guard CharacterSet.isDigit(byte), digits < 3, !(digits == 1 && value == 0) else { return false }
        digits += 1
        value = value * 10 + Int(byte - 0x30)
      }
    }
    return dots == 3 && digits > 0 && value <= 255
  }

  /// What nearly every address is: nothing to repair, no name before the host, no number for a host, no dot segments.
  static func fastPath(_ raw: String) -> WebAddress? {
    var text = raw
    let found = text.withUTF8 { parts(of: $0) }
    return found.map {
      WebAddress(
        text: text, scheme: $0.scheme, host: $0.host, port: $0.port, isRepaired: false,
        pathStart: $0.pathStart,
        hasCredentials: false)
    }
  }

  private static func parts(
    of bytes: UnsafeBufferPointer<UInt8>
  ) -> (scheme: WebAddress.Scheme, host: String, port: Int, pathStart: Int)? {
    guard bytes.count > 8, bytes.count <= limit, bytes[0] == 0x68, bytes[1] == 0x74, bytes[2] == 0x74,
      bytes[3] == 0x70
    else { return nil }
    let scheme: WebAddress.Scheme = bytes[4] == 0x73 ? .https : .http
    let start = scheme == .https ? 8 : 7
    guard bytes[start - 3] == 0x3A, bytes[start - 2] == 0x2F, bytes[start - 1] == 0x2F else { return nil }
    var at = start
    while at < bytes.count, CharacterSet.host.allows(bytes[at]) { at += 1 }
    let hostEnd = at
    guard hostEnd > start, hostEnd - start <= 253 else { return nil }
    guard bytes[start] != 0x2E,
      !(start + 1..<hostEnd).contains(where: { bytes[$0] == 0x2E && bytes[$0 - 1] == 0x2E })
    else { return nil }
    if !CharacterSet.isLowercase(bytes[hostEnd - 1]) {
      guard isDottedQuad(UnsafeBufferPointer(rebasing: bytes[start..<hostEnd])) else { return nil }
    } else if let dot = bytes[start..<hostEnd].lastIndex(of: 0x2E), CharacterSet.isDigit(bytes[dot + 1]) {
      return nil
    }
    var port = 0
    if at < bytes.count, bytes[at] == 0x3A {
      at += 1
      let first = at
      while at < bytes.count, CharacterSet.isDigit(bytes[at]), at - first < 6 {
        port = port * 10 + Int(bytes[at] - 0x30)
        at += 1
      }
      guard at > first, (1...65_535).contains(port), port != scheme.port, bytes[first] != 0x30 else {
        return nil
      }
    }
    let pathStart = at
    guard at < bytes.count, bytes[at] == 0x2F else { return nil }
    while at < bytes.count, bytes[at] != 0x3F {
      guard CharacterSet.path.allows(bytes[at]), bytes[at] != 0x5C, bytes[at] != 0x23,
        bytes[at] != 0x2F || at + 1 >= bytes.count || (bytes[at + 1] != 0x2E && bytes[at + 1] != 0x25)
      else { return nil }
      at += 1
    }
    while at < bytes.count {
      guard CharacterSet.query.allows(bytes[at]), bytes[at] != 0x23 else { return nil }
      at += 1
    }
    let host = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<hostEnd]), as: UTF8.self)
    return (scheme, host, port == 0 ? scheme.port : port, pathStart)
  }
}
