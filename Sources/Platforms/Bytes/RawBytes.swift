#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension UnsafeRawBufferPointer {
  /// The position of the first newline.
  var firstNewline: Int? {
    guard let start = baseAddress, let found = memchr(start, 0x0A, count) else { return nil }
    return UnsafeRawPointer(found) - start
  }

  /// Whether a text occurs, byte for byte.
  func contains(_ part: StaticString) -> Bool {
    guard var at = baseAddress, part.utf8CodeUnitCount > 0 else { return false }
    var rest = count
    while rest >= part.utf8CodeUnitCount {
      guard let found = memchr(at, Int32(part.utf8Start.pointee), rest - part.utf8CodeUnitCount + 1) else {
        break
      }
      if memcmp(found, part.utf8Start, part.utf8CodeUnitCount) == 0 { return true }
      rest -= UnsafeRawPointer(found) - at + 1
      at = UnsafeRawPointer(found) + 1
    }
    return false
  }
}
