import CLinkLoop

/// Which addresses may be connected to: public ones, and what was allowed besides.
public struct AddressGuard: Sendable, Equatable {
  /// Whether every address may be asked.
  public var allowsAll = false
  /// What may be asked though it is not public.
  public var allowed: [AddressRange] = []

  /// Why an address is refused (`loopback`, `private`, `NAT64`, …); `nil` where it is not.
  public func refusal(of address: IPAddress) -> String? {
    guard !allowsAll, let refusal = address.refusal else { return nil }
    return allowed.contains { $0.contains(address) } ? nil : refusal
  }

  /// The same for libcurl's callbacks, valid inside the closure.
  func withC<R>(_ body: (ll_guard) -> R) -> R {
    allowed.map(\.forC).withUnsafeBufferPointer { ranges in
      body(ll_guard(allow_all: allowsAll, ranges: ranges.baseAddress, range_count: ranges.count))
    }
  }
}

/// Addresses that begin with the same bits: `10.1.0.0/16`, `fd00::/8`, or a single one.
public struct AddressRange: Sendable, Hashable, CustomStringConvertible {
  /// An address of the range.
  public let base: IPAddress
  /// How many of its first bits count.
  public let bits: Int

  /// A range as it is usually written; `nil` where it is none.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let base = IPAddress(String(first)) else { return nil }
    let most = 8 * base.bytes.count
    guard parts.count == 2 else {
      (self.base, bits) = (base, most)
      return
    }
    guard parts[1].utf8.allSatisfy({ CharacterSet.isDigit($0) }), let bits = Int(parts[1]), bits <= most
    else {
      return nil
    }
    (self.base, self.bits) = (base, bits)
  }

  /// Whether an address lies in it.
  public func contains(_ address: IPAddress) -> Bool {
    guard address.bytes.count == base.bytes.count else { return false }
    return (0..<bits).allSatisfy { bit in
      (address.bytes[bit / 8] ^ base.bytes[bit / 8]) & (0x80 >> UInt8(bit % 8)) == 0
    }
  }

  /// As usually written.
  public var description: String { bits == 8 * base.bytes.count ? "\(base)" : "\(base)/\(bits)" }

  fileprivate var forC: ll_range {
    var range = ll_range()
    range.count = UInt8(base.bytes.count)
    range.bits = UInt8(bits)
    withUnsafeMutableBytes(of: &range.bytes) { $0.copyBytes(from: base.bytes) }
    return range
  }
}

extension LinkOptions {
  /// Which addresses may be connected to.
  public var addressGuard: AddressGuard {
    AddressGuard(allowsAll: allowPrivateAddresses, allowed: allowedAddresses)
  }
}
