import CLinkLoop

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An IPv4 or IPv6 address.
public struct IPAddress: Sendable, Hashable, CustomStringConvertible {
  /// Its 4 or 16 bytes, in network order.
  public let bytes: [UInt8]

  /// An address by its bytes; `nil` unless there are 4 or 16.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 4 || bytes.count == 16 else { return nil }
    self.bytes = bytes
  }

  /// An address as it is usually written: four decimal numbers, or IPv6 without brackets.
  public init?(_ text: String) {
    var v4 = [UInt8](repeating: 0, count: 4)
    if inet_pton(AF_INET, text, &v4) == 1 {
      bytes = v4
      return
    }
    var v6 = [UInt8](repeating: 0, count: 16)
    guard inet_pton(AF_INET6, text, &v6) == 1 else { return nil }
    bytes = v6
  }

  /// Whether it has 16 bytes.
  public var isV6: Bool { bytes.count == 16 }

  /// Why a checker of public links must not connect to it (`loopback`, `private`, `NAT64`, …); `nil` for a public one.
  public var refusal: String? { ll_address_refusal(bytes, bytes.count).map { String(cString: $0) } }

  /// Whether it is this very machine, which no network has to be up for.
  public var isLoopback: Bool { isV6 ? refusal == "loopback" : bytes[0] == 127 }

  /// As usually written, IPv6 without brackets.
  public var description: String {
    var text = [CChar](repeating: 0, count: 64)
    guard inet_ntop(isV6 ? AF_INET6 : AF_INET, bytes, &text, socklen_t(text.count)) != nil else { return "?" }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
