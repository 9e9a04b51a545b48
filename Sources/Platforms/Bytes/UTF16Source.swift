/// The UTF-8 bytes of a source in UTF-16. Lone surrogates become U+FFFD.
final class UTF16Source: ByteSource {
  private let source: any ByteSource
  private let isBigEndian: Bool
  private var input = [UInt8](repeating: 0, count: 1 << 16)
  private var pending: [UInt8] = []
  private var output: [UInt8] = []
  private var given = 0
  private var surrogate: UInt32?
  private var hasEnded = false

  init(_ source: any ByteSource, isBigEndian: Bool) {
    self.source = source
    self.isBigEndian = isBigEndian
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while given == output.count {
      if hasEnded { return 0 }
      try refill()
    }
    let count = min(buffer.count, output.count - given)
    output[given..<given + count].withUnsafeBytes { buffer.copyMemory(from: $0) }
    given += count
    return count
  }

  private func refill() throws {
    output.removeAll(keepingCapacity: true)
    given = 0
    let count = try input.withUnsafeMutableBytes { try source.read(into: $0) }
    guard count > 0 else {
      hasEnded = true
      if surrogate != nil || !pending.isEmpty { append(0xFFFD) }
      return
    }
    for byte in input[..<count] {
      guard let first = pending.first else {
        pending.append(byte)
        continue
      }
      pending.removeAll(keepingCapacity: true)
      take(isBigEndian ? UInt32(first) << 8 | UInt32(byte) : UInt32(byte) << 8 | UInt32(first))
    }
  }

  private func take(_ unit: UInt32) {
    switch (surrogate, unit) {
    case (let high?, 0xDC00...0xDFFF):
      append(0x10000 + (high - 0xD800) << 10 + (unit - 0xDC00))
      surrogate = nil
    case (_?, _):
      append(0xFFFD)
      surrogate = nil
      take(unit)
    case (nil, 0xD800...0xDBFF): surrogate = unit
    case (nil, 0xDC00...0xDFFF): append(0xFFFD)
    case (nil, _): append(unit)
    }
  }

  private func append(_ scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    output += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
  }
}
