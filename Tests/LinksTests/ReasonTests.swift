import Catalog
import Testing

@testable import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct ReasonTests {
  /// The README beside the sources tells every reason, under its state.
  @Test func everyReasonIsDocumentedUnderItsState() throws {
    let path = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let descriptor = open("/\(path)/Sources/Links/README.md", O_RDONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 18)
    let count = read(descriptor, &bytes, bytes.count)
    let lines = String(decoding: bytes[..<max(0, count)], as: UTF8.self).split(separator: "\n")
    for reason in LinkReason.allCases {
      let row = lines.first { $0.hasPrefix("| `\(reason.rawValue)` |") }
      #expect(
        row?.hasPrefix("| `\(reason.rawValue)` | \(reason.state.rawValue) |") == true, "\(reason.rawValue)")
    }
    let rows = lines.count { $0.hasPrefix("| `") && $0.split(separator: "|").count == 3 }
    #expect(rows >= LinkReason.allCases.count)
  }

  @Test(arguments: [
    (1, 0, 0.0, LinkReason.notHTTP), (8, 0, 0, .notHTTP), (3, 0, 0, .invalidURL), (6, 0, 0, .dnsFailure),
    (7, Int(ECONNREFUSED), 0, .connectionRefused), (7, Int(ETIMEDOUT), 0, .connectTimeOut),
    (7, Int(ENETUNREACH), 0, .noRoute), (7, Int(EHOSTUNREACH), 0, .hostUnreachable),
    (28, 0, 0, .connectTimeOut),
    (28, 0, 0.1, .timeOut), (52, 0, 0, .connectionReset), (56, 0, 0, .connectionReset),
    (77, 0, 0, .internalError),
    (18, 0, 0, .transferFailed),
  ])
  func everyTransportErrorHasItsReason(code: Int, error: Int, connect: Double, reason: LinkReason) {
    let answer = Answer(status: 0)
    answer.code = code
    answer.osError = error
    answer.connect = connect
    #expect(Judge.transportReason(answer) == reason)
  }

  @Test func nothingIsAccusedOfWhatMayBeOurOwnNetwork() {
    for reason in LinkReason.allCases where reason.mayBeOffline {
      #expect([.gone, .unavailable, .notAssessed].contains(reason.state))
    }
    #expect(LinkReason.dnsNotFound.mayBeOffline)
    #expect(!LinkReason.notFound.mayBeOffline)
  }
}
