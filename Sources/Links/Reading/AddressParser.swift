import CLinkLoop

/// Reads addresses as browsers do (WHATWG URL), repairing what they repair. Works on bytes: what is not UTF-8 is escaped
/// as it stands.
struct AddressParser {
  /// The longest address that is asked; servers refuse far shorter ones.
  static let limit = 32 << 10

  /// Reads an address, relative to another where one is given.
  static func parse(_ raw: String, base: WebAddress? = nil) throws(AddressFault) -> WebAddress {
    if base == nil, let clean = fastPath(raw) { return clean }
    return try parse(bytes: Array(raw.utf8), base: base)
  }

  /// Reads an address from bytes.
  static func parse(bytes raw: [UInt8], base: WebAddress? = nil) throws(AddressFault) -> WebAddress {
    guard raw.count <= limit else { throw .invalid("the address is longer than \(limit) bytes") }
    var parser = AddressParser(input: trimmed(raw))
    parser.repaired = parser.input.count != raw.count
    return try parser.address(base: base)
  }

  private var input: [UInt8]
  private var at = 0
  private var repaired = false

  private init(input: [UInt8]) { self.input = input }

  /// Without blanks and control characters at both ends, and without tabs and line breaks anywhere.
  private static func trimmed(_ raw: [UInt8]) -> [UInt8] {
    let start = raw.firstIndex { $0 > 0x20 } ?? raw.endIndex
    let end = raw.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
    return raw[start..<max(start, end)].filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
  }

  private mutating func address(base: WebAddress?) throws(AddressFault) -> WebAddress {
    if let scheme = takeScheme() {
      guard let known = WebAddress.Scheme(rawValue: scheme) else { throw .scheme(scheme) }
      let slashes = input[at...].prefix { $0 == 0x2F || $0 == 0x5C }
      if slashes.count < 2, let base, base.scheme == known { return try relative(to: base) }
      if !slashes.elementsEqual([0x2F, 0x2F]) { repaired = true }
      at += slashes.count
      return try afterAuthority(scheme: known)
    }
    guard let base else {
      throw .invalid(input.isEmpty ? "the address is empty" : "the address has no scheme such as https://")
    }
    return try relative(to: base)
  }

  /// `[A-Za-z][A-Za-z0-9+.-]*:`, in lower case.
  private mutating func takeScheme() -> String? {
    guard let first = input.first, CharacterSet.isLetter(first),
      let colon = input.firstIndex(of: 0x3A),
      input[..<colon].allSatisfy({ CharacterSet.isLetterOrDigit($0) || [0x2B, 0x2D, 0x2E].contains($0) })
    else { return nil }
    at = colon + 1
    let lower = input[..<colon].map { CharacterSet.lower($0) }
    if !lower.elementsEqual(input[..<colon]) { repaired = true }
    return String(decoding: lower, as: UTF8.self)
  }

  private mutating func relative(to base: WebAddress) throws(AddressFault) -> WebAddress {
    let rest = input[at...]
    let first = rest.first
    let isSlash = first == 0x2F || first == 0x5C
    if isSlash, let second = rest.dropFirst().first, second == 0x2F || second == 0x5C {
      at += rest.prefix { $0 == 0x2F || $0 == 0x5C }.count
      return try afterAuthority(scheme: base.scheme)
    }
    let head = Array(base.text.utf8.prefix(base.pathStart))
    let path = Array(base.path)
    let query = path.firstIndex(of: 0x3F) ?? path.endIndex
    var whole: [UInt8]
    switch first {
    case nil, 0x23: whole = path
    case 0x3F: whole = Array(path[..<query]) + rest
    case _ where isSlash: whole = Array(rest)
    default:
      let slash = path[..<query].lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
      whole = Array(path[..<slash]) + rest
    }
    if whole.isEmpty { whole = [0x2F] }
    input = whole
    at = 0
    var result = base
    let tail = pathAndQuery()
    result.text = String(decoding: head + tail, as: UTF8.self)
    result.isRepaired = repaired
    return result
  }

  private mutating func afterAuthority(scheme: WebAddress.Scheme) throws(AddressFault) -> WebAddress {
    let end = input[at...].firstIndex { [0x2F, 0x5C, 0x3F, 0x23].contains($0) } ?? input.endIndex
    var authority = input[at..<end]
    at = end
    var credentials: [UInt8] = []
    if let sign = authority.lastIndex(of: 0x40) {
      credentials = escaped(authority[..<sign], CharacterSet.userinfo)
      authority = authority[(sign + 1)...]
    }
    var portText = authority.suffix(0)
    if let colon = authority.lastIndex(of: 0x3A), !authority[colon...].contains(0x5D) {
      portText = authority[(colon + 1)...]
      authority = authority[..<colon]
    }
    let port = try Self.port(portText) ?? scheme.port
    let host = try HostParser.parse(Array(authority))
    if host.isRepaired { repaired = true }
    let bracketed = host.text.utf8.contains(0x3A) ? "[\(host.text)]" : host.text
    var text = Array("\(scheme.rawValue)://".utf8)
    if !credentials.isEmpty { text += credentials + [0x40] }
    text += Array(bracketed.utf8)
    if port != scheme.port { text += Array(":\(port)".utf8) }
    let pathStart = text.count
    text += pathAndQuery()
    return WebAddress(
      text: String(decoding: text, as: UTF8.self), scheme: scheme, host: host.text, port: port,
      isRepaired: repaired, pathStart: pathStart, hasCredentials: !credentials.isEmpty)
  }

  private static func port(_ digits: ArraySlice<UInt8>) throws(AddressFault) -> Int? {
    if digits.isEmpty { return nil }
    var value = 0
    for digit in digits {
      guard CharacterSet.isDigit(digit), value <= 65_535 else {
        throw .invalid("the port is not a number from 1 to 65535")
      }
      value = value * 10 + Int(digit - 0x30)
    }
    guard (1...65_535).contains(value) else { throw .invalid("the port is not a number from 1 to 65535") }
    return value
  }

  /// The rest of the input without dot segments and fragment, escaped.
  private mutating func pathAndQuery() -> [UInt8] {
    let fragment = input[at...].firstIndex(of: 0x23) ?? input.endIndex
    let query = input[at..<fragment].firstIndex(of: 0x3F) ?? fragment
    var segments: [[UInt8]] = []
    var rest = input[at..<query]
    if let first = rest.first, first == 0x2F || first == 0x5C {
      if first == 0x5C { repaired = true }
      rest = rest.dropFirst()
    }
    var more = true
    while more {
      let end = rest.firstIndex { $0 == 0x2F || $0 == 0x5C } ?? rest.endIndex
      more = end < rest.endIndex
      if more, rest[end] == 0x5C { repaired = true }
      let segment = rest[..<end]
      switch Self.dots(segment) {
      case 2:
        if !segments.isEmpty { segments.removeLast() }
        if !more { segments.append([]) }
      case 1:
        if !more { segments.append([]) }
      default: segments.append(escaped(segment, CharacterSet.path))
      }
      rest = more ? rest[(end + 1)...] : rest.suffix(0)
    }
    var result: [UInt8] = []
    for segment in segments { result += [0x2F] + segment }
    if query < fragment { result += [0x3F] + escaped(input[(query + 1)..<fragment], CharacterSet.query) }
    at = input.endIndex
    return result
  }

  /// 1 for `.`, 2 for `..`, also where a dot is written `%2e`; else 0.
  private static func dots(_ segment: ArraySlice<UInt8>) -> Int {
    guard (1...6).contains(segment.count) else { return 0 }
    var count = 0
    var rest = segment
    while let byte = rest.first {
      if byte == 0x2E {
        rest = rest.dropFirst()
      } else if rest.prefix(3).map({ CharacterSet.lower($0) }) == [0x25, 0x32, 0x65] {
        rest = rest.dropFirst(3)
      } else {
        return 0
      }
      count += 1
    }
    return count <= 2 ? count : 0
  }

  private mutating func escaped(_ bytes: ArraySlice<UInt8>, _ set: CharacterSet) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      if set.allows(byte) {
        result.append(byte)
      } else {
        repaired = true
        result += [0x25, CharacterSet.hex[Int(byte >> 4)], CharacterSet.hex[Int(byte & 15)]]
      }
    }
    return result
  }
}
