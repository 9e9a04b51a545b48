import CSHA256

/// SHA-256 (FIPS 180-4), for digests of rulebooks and fingerprints of findings.
enum SHA256 {
  /// The digest in hexadecimal.
  static func hex(_ text: String) -> String {
    var text = text
    return text.withUTF8 { hex(of: $0) }
  }

  /// The digest in hexadecimal.
  static func hex(_ bytes: [UInt8]) -> String { bytes.withUnsafeBufferPointer { hex(of: $0) } }

  /// The first `digits` digits of the digest in hexadecimal.
  static func hex(of bytes: UnsafeBufferPointer<UInt8>, digits: Int = 64) -> String {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 8) { state in
      digest(bytes, into: state)
      return String(unsafeUninitializedCapacity: digits) { text in
        var word: UInt32 = 0
        for at in 0..<digits {
          if at & 7 == 0 { word = state[at &>> 3] }
          let digit = UInt8(truncatingIfNeeded: word &>> 28)
          text[at] = digit &+ (digit < 10 ? 0x30 : 0x57)
          word = word &<< 4
        }
        return digits
      }
    }
  }

  private static func digest(
    _ bytes: UnsafeBufferPointer<UInt8>, into state: UnsafeMutableBufferPointer<UInt32>
  ) {
    state[0] = 0x6a09_e667
    state[1] = 0xbb67_ae85
    state[2] = 0x3c6e_f372
    state[3] = 0xa54f_f53a
    state[4] = 0x510e_527f
    state[5] = 0x9b05_688c
    state[6] = 0x1f83_d9ab
    state[7] = 0x5be0_cd19
    if bytes.count >= 64 { sha256_blocks(state.baseAddress, bytes.baseAddress, bytes.count / 64) }
    // The rest, one bit, and the length in bits at the end of a block.
    let rest = bytes.suffix(bytes.count % 64)
    let padded = rest.count < 56 ? 64 : 128
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { end in
      end.update(repeating: 0)
      _ = end.update(fromContentsOf: rest)
      end[rest.count] = 0x80
      let bits = UInt64(bytes.count) * 8
      for at in 0..<8 { end[padded - 1 - at] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * at)) }
      sha256_blocks(state.baseAddress, end.baseAddress, padded / 64)
    }
  }
}
