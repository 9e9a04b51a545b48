/// Pseudo-random numbers that are the same on every machine and for every number of threads: each stream is made from what it is
/// for (SplitMix64).
struct RandomStream {
  private var state: UInt64

  /// A stream of its own for a seed, somebody or something, and a draw.
  init(seed: UInt64, of key: UInt64, draw: Int) {
    state = Self.mixed(Self.mixed(seed &+ 0x9E37_79B9_7F4A_7C15) ^ key) &+ Self.mixed(UInt64(draw) &+ 1)
  }

  /// The next 64 bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// A number from 0 to 1, 1 excluded.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A key for a text (FNV-1a, mixed).
  static func key(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return mixed(hash)
  }
}
