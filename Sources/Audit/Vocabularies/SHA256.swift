/// SHA-256 (FIPS 180-4), for digests of rulebooks and fingerprints of findings.
enum SHA256 {
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]

  private static let initial: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

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
    _ = state.update(fromContentsOf: initial)
    let whole = bytes.count & ~63
    let rest = bytes.count - whole
    let padded = rest < 56 ? 64 : 128
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { end in
      end.update(repeating: 0)
      for at in 0..<rest { end[at] = bytes[whole + at] }
      end[rest] = 0x80
      let bits = UInt64(bytes.count) * 8
      for at in 0..<8 { end[padded - 1 - at] = UInt8(truncatingIfNeeded: bits >> UInt64(8 * at)) }
      constants.withUnsafeBufferPointer { constants in
        for block in stride(from: 0, to: whole, by: 64) {
          compress(
            UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(bytes)[block..<block + 64]), constants,
            state)
        }
        for block in stride(from: 0, to: padded, by: 64) {
          compress(
            UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(end)[block..<block + 64]), constants,
            state)
        }
      }
    }
  }

  private static func compress(
    _ block: UnsafeRawBufferPointer, _ constants: UnsafeBufferPointer<UInt32>,
    _ state: UnsafeMutableBufferPointer<UInt32>
  ) {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      for i in 0..<16 {
        words[i] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: 4 * i, as: UInt32.self))
      }
      for i in 16..<64 {
        let a = words[i &- 15]
        let b = words[i &- 2]
        let s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a &>> 3)
        let s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b &>> 10)
        words[i] = words[i &- 16] &+ s0 &+ words[i &- 7] &+ s1
      }
      var (a, b, c, d) = (state[0], state[1], state[2], state[3])
      var (e, f, g, h) = (state[4], state[5], state[6], state[7])
      for i in 0..<64 {
        let s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        let choice = (e & f) ^ (~e & g)
        let t1 = h &+ s1 &+ choice &+ constants[i] &+ words[i]
        let s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        let majority = (a & b) ^ (a & c) ^ (b & c)
        (h, g, f, e) = (g, f, e, d &+ t1)
        (d, c, b, a) = (c, b, a, t1 &+ (s0 &+ majority))
      }
      state[0] &+= a
      state[1] &+= b
      state[2] &+= c
      state[3] &+= d
      state[4] &+= e
      state[5] &+= f
      state[6] &+= g
      state[7] &+= h
    }
  }

  private static func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x &>> n | x &<< (32 &- n) }
}
