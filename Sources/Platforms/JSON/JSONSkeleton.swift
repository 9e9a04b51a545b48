/// A document without its entries: small, whatever the document's size.
struct JSONSkeleton {
  /// The largest member kept; a larger one becomes `null`.
  static let memberLimit = 1 << 16
  /// The largest skeleton; what comes after it is left out.
  static let limit = 1 << 20

  private var bytes: [UInt8] = []
  private var open = 0
  private var isFirst = true

  /// Begins an object: the document, or the one under a key.
  mutating func open(key: UnsafeRawBufferPointer? = nil) {
    if let key { name(key) }
    bytes.append(UInt8(ascii: "{"))
    open += 1
    isFirst = true
  }

  /// Ends the innermost object.
  mutating func close() {
    guard open > 0 else { return }
    bytes.append(UInt8(ascii: "}"))
    open -= 1
    isFirst = false
  }

  /// Adds a member; its value is `nil` where it was too large.
  mutating func add(key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer?) {
    guard bytes.count < Self.limit else { return }
    name(key)
    if let value, bytes.count + value.count < Self.limit {
      bytes += value
    } else {
      bytes += "null".utf8
    }
  }

  /// The skeleton so far as a whole document.
  var document: [UInt8] { bytes + [UInt8](repeating: UInt8(ascii: "}"), count: open) }

  private mutating func name(_ key: UnsafeRawBufferPointer) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes += key
    bytes.append(UInt8(ascii: ":"))
  }
}
