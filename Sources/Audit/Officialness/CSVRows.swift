/// The rows of a CSV file, one after the other: quoted cells, doubled quotes, `,`, `;` or tabs as the header has them.
struct CSVRows: IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private var at: Int
  private let separator: UInt8

  /// The longest cell that is kept, in bytes; what follows is passed over.
  static let cellLimit = 64 << 10
  /// The most cells of a row.
  static let cellsLimit = 2_000

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.prefix(64 << 10) {
      if byte == 0x22 { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A { break }
      if byte == 0x2C || byte == 0x3B || byte == 0x09 { counts[byte, default: 0] += 1 }
    }
    separator = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0x2C
  }

  mutating func next() -> [String]? {
    guard at < bytes.endIndex else { return nil }
    var row: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    while at < bytes.endIndex {
      let byte = bytes[at]
      at += 1
      if isQuoted {
        if byte != 0x22 {
          if cell.count < Self.cellLimit { cell.append(byte) }
        } else if at < bytes.endIndex, bytes[at] == 0x22 {
          cell.append(0x22)
          at += 1
        } else {
          isQuoted = false
        }
        continue
      }
      if byte == 0x22, cell.isEmpty {
        isQuoted = true
      } else if byte == separator {
        finish(&cell, &row)
      } else if byte == 0x0A {
        break
      } else if byte != 0x0D, cell.count < Self.cellLimit {
        cell.append(byte)
      }
    }
    finish(&cell, &row)
    return row
  }

  private func finish(_ cell: inout [UInt8], _ row: inout [String]) {
    if row.count < Self.cellsLimit { row.append(String(decoding: cell, as: UTF8.self)) }
    cell.removeAll(keepingCapacity: true)
  }
}
