import Catalog

@testable import Platforms

/// Everything that a reader told of a document.
struct Collected {
  var entries: [Entry] = []
  var refusals: [Refusal] = []
  var catalogues: [CatalogueInfo] = []
  var error: ReadError?

  init(
    _ bytes: [UInt8], limits: ReadLimits = ReadLimits(), platform: String? = nil, baseURL: String? = nil,
    chunk: Int = .max
  ) {
    let source = DripSource(bytes, chunk: chunk)
    collect { body in
      try DocumentReader(limits: limits).read(
        source, location: "test", platform: platform, baseURL: baseURL, body: body)
    }
  }

  init(_ text: String, limits: ReadLimits = ReadLimits(), platform: String? = nil, baseURL: String? = nil) {
    self.init(Array(text.utf8), limits: limits, platform: platform, baseURL: baseURL)
  }

  init(path: String) {
    collect { try DocumentReader().read(path: path, body: $0) }
  }

  private mutating func collect(_ read: ((ReadEvent) throws -> Void) throws -> Void) {
    do {
      try read { event in
        switch event {
        case .entry(let entry): entries.append(entry)
        case .refused(let refusal): refusals.append(refusal)
        case .catalogue(let info): catalogues.append(info)
        }
      }
    } catch {
      self.error = error as? ReadError
    }
  }
}

/// A source that gives few bytes at a time, as a network does.
final class DripSource: ByteSource {
  private let bytes: [UInt8]
  private let chunk: Int
  private var at = 0

  init(_ bytes: [UInt8], chunk: Int) {
    self.bytes = bytes
    self.chunk = chunk
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, chunk, bytes.count - at)
    bytes[at..<at + count].withUnsafeBytes { buffer.copyMemory(from: $0) }
    at += count
    return count
  }
}
