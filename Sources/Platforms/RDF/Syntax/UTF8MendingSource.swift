/// A source in which every byte that is not UTF-8, and every NUL, has become U+FFFD; each stretch of them is
/// reported.
///
/// The end always is the end of a line.
final class UTF8MendingSource: MendingSource {
  private let source: any ByteSource
  private let report: (_ line: Int, _ column: Int, _ byte: UInt8) -> Void
  private var raw = [UInt8](repeating: 0, count: 64 << 10)
  var ready: [UInt8] = []
  var taken = 0
  /// Bytes of a character that the last chunk left unfinished.
  private var carried = 0
  private(set) var isAtEnd = false
  private var line = 1
  private var column = 1
  private var isInFault = false

  init(_ source: any ByteSource, report: @escaping (_ line: Int, _ column: Int, _ byte: UInt8) -> Void) {
    self.source = source
    self.report = report
    ready.reserveCapacity(80 << 10)
  }

  func refill() throws {
    let room = carried
    let count = try raw.withUnsafeMutableBytes { bytes in
      try source.read(into: UnsafeMutableRawBufferPointer(rebasing: bytes[room...]))
    }
    isAtEnd = count == 0
    let end = carried + count
    carried = 0
    raw.withUnsafeBufferPointer { bytes in mend(UnsafeBufferPointer(rebasing: bytes[..<end])) }
    if carried > 0 {
      for at in 0..<carried { raw[at] = raw[end - carried + at] }
    }
    if isAtEnd { ready.append(UInt8(ascii: "\n")) }
  }

  private func mend(_ bytes: UnsafeBufferPointer<UInt8>) {
    var at = 0
    var copied = 0
    while at < bytes.count {
      let byte = bytes[at]
      if byte < 0x80, byte != 0 {
        if byte == UInt8(ascii: "\n") {
          line += 1
          column = 0
        }
        column += 1
        at += 1
        isInFault = false
        continue
      }
      switch Self.length(bytes, at) {
      case .whole(let length):
        at += length
        column += 1
        isInFault = false
      case .unfinished where !isAtEnd:
        ready.append(contentsOf: bytes[copied..<at])
        carried = bytes.count - at
        return
      default:
        ready.append(contentsOf: bytes[copied..<at])
        ready.append(contentsOf: [0xEF, 0xBF, 0xBD])
        if !isInFault { report(line, column, byte) }
        isInFault = true
        column += 1
        at += 1
        copied = at
      }
    }
    ready.append(contentsOf: bytes[copied...])
  }

  private enum Length { case whole(Int), unfinished, none }

  /// How many bytes the character at a place has; `none` where there is no character.
  private static func length(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Length {
    let first = bytes[at]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if first == 0xE0 { second = 0xA0...0xBF }
      if first == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if first == 0xF0 { second = 0x90...0xBF }
      if first == 0xF4 { second = 0x80...0x8F }
    default: return .none
    }
    for offset in 1..<length {
      guard at + offset < bytes.count else { return .unfinished }
      let allowed = offset == 1 ? second : 0x80...0xBF
      guard allowed.contains(bytes[at + offset]) else { return .none }
    }
    return .whole(length)
  }
}
