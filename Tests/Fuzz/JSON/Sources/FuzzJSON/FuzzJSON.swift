import Catalog
import Platforms

/// Reads a document of any kind in small bites, and checks what no input may change: reading ends, every entry has a
/// key of its own, and what cannot be read is a `ReadError`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var limits = ReadLimits()
  limits.entryBytes = 1 << 12
  limits.depth = 32
  limits.documentBytes = 1 << 22
  var keys: Set<String> = []
  do {
    try DocumentReader(limits: limits).read(Bites(bytes), location: "fuzz", baseURL: "https://example.org") {
      guard case .entry(let entry) = $0 else { return }
      precondition(!entry.id.isEmpty)
      precondition(keys.insert(entry.id).inserted || entry.origin.platform == "dcat")
      precondition(entry.distributions.allSatisfy { !$0.id.isEmpty })
    }
  } catch {
    precondition(error is ReadError)
  }
  return 0
}

/// libFuzzer's own loop.
@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer,
  _ body: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The package manager gives the program's entry this name; libFuzzer's is left aside.
@_cdecl("FuzzJSON_main")
public func start(_ count: CInt, _ arguments: UnsafeMutableRawPointer) -> CInt {
  var count = count
  var arguments = arguments
  return withUnsafeMutablePointer(to: &arguments) { runFuzzer(&count, $0, fuzz) }
}

/// A source that gives a few bytes at a time.
final class Bites: ByteSource {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - at, 1 + at % 97)
    bytes[at..<at + count].withUnsafeBytes { buffer.copyMemory(from: $0) }
    at += count
    return count
  }
}
