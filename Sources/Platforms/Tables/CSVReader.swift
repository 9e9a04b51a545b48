import Catalog

/// Reads a CSV table row by row (RFC 4180, also with semicolons or tabs), in bounded memory.
final class CSVReader {
  /// One row.
  struct Row {
    /// Its number in the file, the header being 1.
    var number: Int
    /// The offset of its first byte.
    var offset: Int
    /// Its fields; `nil` where it was longer than an entry may be.
    var fields: [[UInt8]]?
  }

  private let source: any ByteSource
  private let limit: Int
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var at = 0
  private var end = 0
  private var offset = 0
  private var number = 0
  private var separator: UInt8?

  init(_ source: any ByteSource, offset: Int, limits: ReadLimits) {
    self.source = source
    self.offset = offset
    limit = limits.entryBytes
  }

  /// The offset of what comes next.
  var position: Int { offset }

  /// The separator of a header: what stands in it most often, outside of quotation marks.
  static func separator(of header: some Sequence<UInt8>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in header {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      counts[byte, default: 0] += 1
    }
    let candidates = [UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: "|")]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? UInt8(ascii: ",")
  }

  private func next() throws -> UInt8? {
    if at == end {
      end = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
      at = 0
      if end == 0 { return nil }
    }
    at += 1
    offset += 1
    return buffer[at - 1]
  }

  private func isNext(_ byte: UInt8) throws -> Bool {
    if at == end {
      end = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
      at = 0
    }
    guard at < end, buffer[at] == byte else { return false }
    at += 1
    offset += 1
    return true
  }

  /// The next row that is not blank; `nil` at the end.
  func row(separator: UInt8) throws -> Row? {
    while true {
      number += 1
      let start = offset
      guard let fields = try fields(separator: separator) else { return nil }
      if let fields, fields.allSatisfy(\.isEmpty) { continue }
      return Row(number: number, offset: start, fields: fields)
    }
  }

  /// The fields up to the end of the row; `nil` at the end of the source, `.some(nil)` where they were too long.
  private func fields(separator: UInt8) throws -> [[UInt8]]?? {
    var fields: [[UInt8]] = []
    var field: [UInt8] = []
    var size = 0
    var isQuoted = false
    var isEmptySource = true
    while let byte = try next() {
      isEmptySource = false
      size += 1
      if size > limit {
        fields = []
        field = []
      }
      if isQuoted {
        if byte != UInt8(ascii: "\"") {
          field.append(byte)
        } else if try isNext(UInt8(ascii: "\"")) {
          field.append(byte)
        } else {
          isQuoted = false
        }
      } else if byte == UInt8(ascii: "\""), field.isEmpty {
        isQuoted = true
      } else if byte == separator {
        fields.append(field)
        field = []
      } else if byte == 0x0A {
        break
      } else if byte == 0x0D {
        _ = try isNext(0x0A)
        break
      } else {
        field.append(byte)
      }
    }
    if isEmptySource { return nil }
    fields.append(field)
    return .some(size > limit ? nil : fields)
  }
}
