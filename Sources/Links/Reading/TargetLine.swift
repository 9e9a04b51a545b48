import Catalog

/// Reads one line of input: an address, or a JSON object with `url`, `format` and `mediaType` (other keys are skipped).
public enum TargetLine {
  /// Why a line is no target.
  public struct Fault: Error, Sendable, Equatable, CustomStringConvertible {
    /// The reason in words.
    public var description: String
  }

  /// The longest line that is read.
  public static let limit = 1 << 20

  /// Reads a line without its line break; `nil` for a blank one.
  public static func read(_ line: some Collection<UInt8>) throws(Fault) -> LinkTarget? {
    try read(ArraySlice(Array(line)))
  }

  /// Reads a line without its line break; `nil` for a blank one.
  public static func read(_ line: ArraySlice<UInt8>) throws(Fault) -> LinkTarget? {
    let start = line.firstIndex { $0 > 0x20 } ?? line.endIndex
    guard start < line.endIndex else { return nil }
    guard line.count <= limit else { throw Fault(description: "the line is longer than \(limit) bytes") }
    if line[line.startIndex] == 0xEF, line.starts(with: [0xEF, 0xBB, 0xBF]) {
      return try read(line.dropFirst(3))
    }
    guard line[start] == 0x7B else {
      // Blanks around an address are left to its repair, but for a carriage return, which is the line's.
      let end = line.last == 0x0D ? line.endIndex - 1 : line.endIndex
      return LinkTarget(url: String(decoding: line[..<end], as: UTF8.self))
    }
    var object = JSONLine(bytes: Array(line), at: start - line.startIndex)
    var target = LinkTarget(url: "")
    var hasURL = false
    try object.members { key, text in
      switch key {
      case "url":
        guard let text else { return }
        target.url = text
        hasURL = true
      case "format": target.format = text
      case "mediaType": target.mediaType = text
      default: break
      }
    }
    guard hasURL else { throw Fault(description: "the object has no \"url\" with a text") }
    return target
  }

  /// The address, state and reason of a line that was written before; `nil` for half a line and other text.
  public static func answered(_ line: some Collection<UInt8>) -> (
    url: String, state: String, reason: String?
  )? {
    var object = JSONLine(bytes: Array(line), at: 0)
    var url: String?
    var state: String?
    var reason: String?
    do throws(Fault) {
      try object.members { key, text in
        switch key {
        case "url": url = text
        case "state": state = text
        case "reason": reason = text
        default: break
        }
      }
    } catch {
      return nil
    }
    guard let url, let state, Observation.State(rawValue: state) != nil else { return nil }
    return (url, state, reason)
  }
}

/// A cursor over one JSON object in a line: its members, of which texts are of interest.
struct JSONLine {
  let bytes: [UInt8]
  var at: Int

  private func fault(_ what: String) -> TargetLine.Fault {
    TargetLine.Fault(description: "not a JSON object: \(what) at byte \(at)")
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipBlanks() {
    while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { at += 1 }
  }

  /// Calls `body` with each key, and its value where that is a text.
  mutating func members(_ body: (String, String?) -> Void) throws(TargetLine.Fault) {
    skipBlanks()
    guard byte == 0x7B else { throw fault("no { stands") }
    at += 1
    skipBlanks()
    if byte == 0x7D {
      at += 1
    } else {
      while true {
        skipBlanks()
        let key = try text()
        skipBlanks()
        guard byte == 0x3A else { throw fault("a : is missing") }
        at += 1
        skipBlanks()
        if byte == 0x22 {
          body(key, try text())
        } else {
          try skipValue()
          body(key, nil)
        }
        skipBlanks()
        guard let next = byte, next == 0x2C || next == 0x7D else { throw fault("a , or } is missing") }
        at += 1
        if next == 0x7D { break }
      }
    }
    skipBlanks()
    guard byte == nil else { throw fault("more follows") }
  }

  private mutating func skipValue() throws(TargetLine.Fault) {
    var depth = 0
    repeat {
      guard let next = byte else { throw fault("the line ends") }
      switch next {
      case 0x22:
        _ = try text()
        continue
      case 0x5B, 0x7B: depth += 1
      case 0x5D, 0x7D:
        guard depth > 0 else { throw fault("a value is missing") }
        depth -= 1
      case 0x2C where depth == 0: throw fault("a value is missing")
      default:
        if depth == 0 {
          let start = at
          while let word = byte, CharacterSet.isLetterOrDigit(word) || [0x2B, 0x2D, 0x2E].contains(word) {
            at += 1
          }
          guard at > start else { throw fault("a value is missing") }
          return
        }
      }
      at += 1
    } while depth > 0
  }

  private mutating func text() throws(TargetLine.Fault) -> String {
    guard byte == 0x22 else { throw fault("a \" is missing") }
    at += 1
    let start = at
    while let next = byte, next != 0x22, next != 0x5C, next >= 0x20 { at += 1 }
    if byte == 0x22 {
      at += 1
      return String(decoding: bytes[start..<(at - 1)], as: UTF8.self)
    }
    var units = Array(bytes[start..<at])
    while let next = byte, next != 0x22 {
      guard next >= 0x20 else { throw fault("a control character stands") }
      at += 1
      if next == 0x5C { try escape(&units) } else { units.append(next) }
    }
    guard byte == 0x22 else { throw fault("the line ends in a text") }
    at += 1
    return String(decoding: units, as: UTF8.self)
  }

  private mutating func escape(_ units: inout [UInt8]) throws(TargetLine.Fault) {
    guard let kind = byte else { throw fault("the line ends in an escape") }
    at += 1
    switch kind {
    case 0x22, 0x2F, 0x5C: units.append(kind)
    case 0x62: units.append(8)
    case 0x66: units.append(12)
    case 0x6E: units.append(10)
    case 0x72: units.append(13)
    case 0x74: units.append(9)
    case 0x75:
      var value = try hex()
      if (0xD800..<0xDC00).contains(value), bytes[at...].starts(with: [0x5C, 0x75]) {
        at += 2
        let low = try hex()
        value = (0xDC00..<0xE000).contains(low) ? 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
      }
      units.append(contentsOf: String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    default: throw fault("an unknown escape stands")
    }
  }

  private mutating func hex() throws(TargetLine.Fault) -> UInt32 {
    guard at + 4 <= bytes.count else { throw fault("the line ends in an escape") }
    var value: UInt32 = 0
    for digit in bytes[at..<(at + 4)] {
      guard let digit = CharacterSet.hexValue(digit) else { throw fault("an escape is broken") }
      value = value << 4 | UInt32(digit)
    }
    at += 4
    return value
  }
}
