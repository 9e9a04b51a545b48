/// Whether a text is a table: its first lines hold the same number of one delimiter.
enum Delimiters {
  /// How often each stands in a line, outside quotes.
  private struct Counts {
    var semicolons = 0
    var commas = 0
    var tabs = 0
    var bars = 0

    var isEmpty: Bool { semicolons + commas + tabs + bars == 0 }

    /// With 0 for each that another line does not have as often.
    func agreeing(with line: Counts) -> Counts {
      Counts(
        semicolons: semicolons == line.semicolons ? semicolons : 0,
        commas: commas == line.commas ? commas : 0,
        tabs: tabs == line.tabs ? tabs : 0, bars: bars == line.bars ? bars : 0)
    }
  }

  static func looksTabular(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var common: Counts?
    var lines = 0
    var line = Counts()
    var quoted = false
    for byte in bytes[start...] {
      switch byte {
      case 0x22: quoted.toggle()
      case 0x0A where !quoted:
        common = common?.agreeing(with: line) ?? line
        lines += 1
        if lines == 3 { return common?.isEmpty == false }
        line = Counts()
      case _ where quoted: break
      case 0x3B: line.semicolons += 1
      case 0x2C: line.commas += 1
      case 0x09: line.tabs += 1
      case 0x7C: line.bars += 1
      default: break
      }
    }
    // What follows the last line break may be cut off: it counts only where there is no other line.
    return !(common ?? line).isEmpty
  }
}
