import Catalog

/// A JSON-LD document's bytes, and where in them a fault is.
enum JSONLDBytes {
  /// The largest JSON-LD document: unlike the other syntaxes it has to be in memory as a whole.
  static let limit = 1 << 30

  /// Everything that a source has, without a byte order mark.
  static func all(
    of source: any ByteSource, location: String, limits: ReadLimits
  ) throws(ReadError) -> [UInt8] {
    let most = Int(min(limits.documentBytes, Int64(limit)))
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 256 << 10)
    while true {
      let count: Int
      do {
        count = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
      } catch let error as ReadError {
        throw error
      } catch {
        throw ReadError(location: location, reason: "unreadable", detail: "\(error)")
      }
      guard count > 0 else { break }
      bytes += buffer[..<count]
      guard bytes.count <= most else {
        throw ReadError(
          location: location, reason: "too-large",
          detail: "a JSON-LD document may have \(most) bytes; ask the portal for Turtle, N-Triples or pages")
      }
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return bytes
  }

  /// A fault of the JSON parser with its line and column.
  static func error(_ fault: JSONFault, in bytes: [UInt8], location: String) -> ReadError {
    var at: Int?
    var reason = fault.reason
    switch fault {
    case .invalidUTF8(let byte, _): at = byte
    case .syntax:
      at = JSONFaultPlace.first(in: bytes)
      if let at, at >= bytes.count { reason = "truncated" }
    default: break
    }
    return ReadError(
      location: location, place: at.map { place($0, in: bytes) }, reason: reason, detail: fault.detail)
  }

  private static func place(_ at: Int, in bytes: [UInt8]) -> String {
    var line = 1
    var start = 0
    for (position, byte) in bytes.prefix(at).enumerated() where byte == UInt8(ascii: "\n") {
      line += 1
      start = position + 1
    }
    return "line \(line), column \(min(at, bytes.count) - start + 1)"
  }
}

/// Finds the first place where bytes are not JSON: the fast parser only says that there is one.
enum JSONFaultPlace {
  /// The first wrong byte; the end where the document stops too early, `nil` where nothing is wrong.
  static func first(in bytes: [UInt8]) -> Int? {
    var at = 0
    /// What is open: `true` for an object.
    var open: [Bool] = []
    var needsValue = true
    while true {
      skipBlanks(bytes, &at)
      if needsValue {
        guard at < bytes.count else { return at }
        if bytes[at] == UInt8(ascii: "{") || bytes[at] == UInt8(ascii: "[") {
          let isObject = bytes[at] == UInt8(ascii: "{")
          at += 1
          skipBlanks(bytes, &at)
          guard at < bytes.count, bytes[at] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
            open.append(isObject)
            if isObject, let wrong = key(bytes, &at) { return wrong }
            continue
          }
          at += 1
        } else if let wrong = scalar(bytes, &at) {
          return wrong
        }
        needsValue = false
        continue
      }
      guard let isObject = open.last else { return at < bytes.count ? at : nil }
      guard at < bytes.count else { return at }
      switch bytes[at] {
      case UInt8(ascii: ","):
        at += 1
        if isObject, let wrong = key(bytes, &at) { return wrong }
        needsValue = true
      case isObject ? UInt8(ascii: "}") : UInt8(ascii: "]"):
        at += 1
        open.removeLast()
      default: return at
      }
    }
  }

  private static func skipBlanks(_ bytes: [UInt8], _ at: inout Int) {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  private static func key(_ bytes: [UInt8], _ at: inout Int) -> Int? {
    skipBlanks(bytes, &at)
    guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return at }
    if let wrong = string(bytes, &at) { return wrong }
    skipBlanks(bytes, &at)
    guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { return at }
    at += 1
    return nil
  }

  private static func string(_ bytes: [UInt8], _ at: inout Int) -> Int? {
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      if bytes[at] < 0x20 { return at }
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard at < bytes.count else { return bytes.count }
    at += 1
    return nil
  }

  private static func scalar(_ bytes: [UInt8], _ at: inout Int) -> Int? {
    if bytes[at] == UInt8(ascii: "\"") { return string(bytes, &at) }
    let start = at
    while at < bytes.count, !Array(",]} \t\r\n".utf8).contains(bytes[at]) { at += 1 }
    let word = String(decoding: bytes[start..<at], as: UTF8.self)
    if ["true", "false", "null"].contains(word) { return nil }
    let isNumber = Double(word) != nil && word.utf8.allSatisfy { Array("0123456789+-.eE".utf8).contains($0) }
    return isNumber ? nil : start
  }
}
