import Audit

/// A register of territories in a file.
enum RegisterFile {
  /// Whether a source is a register, by its first bytes. What cannot be read is none; reading it as a catalogue says why.
  static func isRegister(_ source: String, columns: RegisterColumns) throws -> Bool {
    guard source != "-", !CatalogueReading.isWeb(source),
      let head = try? [UInt8](readingStartOf: source, 1 << 16)
    else { return false }
    // A catalogue's own tables may have a name and a number too.
    return TerritoryRegister.isRegister(head[...], columns: columns)
  }

  /// Reads registers, one after the other.
  static func read(_ paths: [String], columns: RegisterColumns) throws -> TerritoryRegister {
    var register = TerritoryRegister()
    for path in paths {
      do {
        let bytes = try [UInt8](readingFile: path, limit: TerritoryRegister.sizeLimit)
        if let fault = register.read(bytes, columns: columns) { throw Failure(.usage, "\(path): \(fault)") }
      } catch let fault as FileFault {
        throw Failure(.usage, "\(fault)")
      }
    }
    guard !register.territories.isEmpty else {
      throw Failure(.usage, "\(paths.joined(separator: ", ")): no row names anybody")
    }
    return register
  }
}
