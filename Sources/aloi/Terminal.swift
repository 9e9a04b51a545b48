#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard output and standard error, by their descriptors.
enum Terminal {
  enum Stream: Int32 {
    case output = 1
    case error = 2
  }

  /// Writes all of a text; what cannot be written (a closed pipe) is dropped.
  static func write(_ text: String, to stream: Stream) {
    var text = text
    text.withUTF8 { _ = writeAll($0.baseAddress, $0.count, to: stream.rawValue) }
  }

  /// Writes all of some bytes; what cannot be written is dropped.
  static func write(_ bytes: [UInt8], to stream: Stream) {
    bytes.withUnsafeBytes { _ = writeAll($0.baseAddress, $0.count, to: stream.rawValue) }
  }

  /// Writes a message on a line of its own to standard error.
  static func note(_ message: String) { write("aloi: \(message)\n", to: .error) }

  /// Writes an error to standard error.
  static func error(_ message: String) { write("aloi: error: \(message)\n", to: .error) }

  /// Whether a stream is shown to a person.
  static func isInteractive(_ stream: Stream) -> Bool { isatty(stream.rawValue) == 1 }

  /// An environment variable; empty counts as absent.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Writes bytes to a descriptor; false where the descriptor takes no more.
  static func writeAll(_ start: UnsafeRawPointer?, _ count: Int, to descriptor: Int32) -> Bool {
    guard let start else { return true }
    var done = 0
    while done < count {
      #if canImport(Glibc)
        let written = Glibc.write(descriptor, start + done, count - done)
      #elseif canImport(Musl)
        let written = Musl.write(descriptor, start + done, count - done)
      #else
        let written = Darwin.write(descriptor, start + done, count - done)
      #endif
      if written < 0 {
        if errno == EINTR { continue }
        return false
      }
      done += written
    }
    return true
  }
}
