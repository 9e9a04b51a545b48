/// Whether a text is a table: its first lines hold the same number of one delimiter.
enum Delimiters {
  static func looksTabular(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var counts: [(semicolons: Int, commas: Int, tabs: Int, bars: Int)] = []
    var line = (semicolons: 0, commas: 0, tabs: 0, bars: 0)
    var quoted = false
    for byte in bytes[start...] {
      switch byte {
      case 0x22: quoted.toggle()
      case 0x0A where !quoted:
        counts.append(line)
        line = (0, 0, 0, 0)
        if counts.count == 3 { return agree(counts) }
      case _ where quoted: break
      case 0x3B: line.semicolons += 1
      case 0x2C: line.commas += 1
      case 0x09: line.tabs += 1
      case 0x7C: line.bars += 1
      default: break
      }
    }
    // What follows the last line break may be cut off: it counts only where there is no other line.
    return agree(counts.isEmpty ? [line] : counts)
  }

  private static func agree(_ lines: [(semicolons: Int, commas: Int, tabs: Int, bars: Int)]) -> Bool {
    guard let first = lines.first else { return false }
    return (first.semicolons > 0 && lines.allSatisfy { $0.semicolons == first.semicolons })
      || (first.commas > 0 && lines.allSatisfy { $0.commas == first.commas })
      || (first.tabs > 0 && lines.allSatisfy { $0.tabs == first.tabs })
      || (first.bars > 0 && lines.allSatisfy { $0.bars == first.bars })
  }
}
