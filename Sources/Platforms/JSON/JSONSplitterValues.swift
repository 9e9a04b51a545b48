import Catalog

/// Passing values one by one, and the faults met on the way.
extension JSONSplitter {
  /// Passes one value, and holds it in the window where it is no longer than the limit.
  func value(first: UInt8, limit: Int) throws {
    let start = window.at
    if window.mark == nil { window.mark = start }
    var holdLimit = limit
    if documentStart != nil { holdLimit = max(limits.entryBytes - (start - (window.mark ?? start)), 0) }
    let isWhole: Bool
    switch first {
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      isWhole = try window.passNested(from: start, limit: holdLimit)
    case UInt8(ascii: "\""):
      isWhole = try passString(limit: holdLimit)
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: ":"):
      throw fault("a value is missing before \(Self.name(first))")
    default:
      isWhole = try passWord()
    }
    guard isWhole else { throw truncated(at: start, "the document ends in the middle of a value") }
    guard documentStart != nil else { return }
    if let mark = window.mark, window.at - mark > limits.entryBytes { window.mark = nil }
    if window.mark == nil { documentIsTooLarge = true }
  }

  /// Passes a string from its opening to behind its closing quotation mark.
  func passString(limit: Int = 1 << 16) throws -> Bool {
    let start = window.at
    window.at += 1
    var isEscaped = false
    while true {
      let ahead = window.ahead
      for (i, byte) in ahead.enumerated() {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          window.at += i + 1
          return true
        }
      }
      window.at = window.end
      if window.at - start > limit { window.mark = nil }
      if try !window.fill() { return false }
    }
  }

  /// Passes a number, a literal, or what somebody wrote in its place.
  func passWord() throws -> Bool {
    let start = window.at
    while let byte = try window.peek() {
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0...0x20:
        return window.at > start
      case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"):
        throw fault("unexpected \(Self.name(byte)) in the middle of a value")
      default: break
      }
      if window.at - start > 4096 { throw fault("this is no value") }
      window.at += 1
    }
    return false
  }

  /// Moves to the next byte that is no blank, and returns it; `nil` at the end.
  func skipBlanks() throws -> UInt8? {
    while let byte = try window.peek() {
      guard Self.isBlank(byte) else { return byte }
      window.at += 1
    }
    return nil
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  static func join(_ path: String, _ key: UnsafeRawBufferPointer) -> String {
    let key = String(decoding: key, as: UTF8.self)
    return path.isEmpty ? key : "\(path).\(key)"
  }

  // MARK: - Faults

  static func name(_ byte: UInt8) -> String {
    (0x21...0x7E).contains(byte)
      ? "“\(Character(Unicode.Scalar(byte)))”" : "the byte 0x\(String(byte, radix: 16, uppercase: true))"
  }

  func unexpected(_ wanted: String) throws -> ReadError {
    guard let byte = try window.peek() else { return truncated(at: window.at, "\(wanted) is missing") }
    return fault("\(wanted) is missing before \(Self.name(byte))")
  }

  func fault(_ detail: String) -> ReadError {
    ReadError(
      location: location, place: "byte \(window.at)", reason: "invalid-json",
      detail: "this is not valid JSON: \(detail)")
  }

  func truncated(at offset: Int, _ detail: String) -> ReadError {
    ReadError(
      location: location, place: "byte \(offset)", reason: "truncated",
      detail: "the document ends too early, after \(window.end) bytes: \(detail); fetch it again")
  }
}
