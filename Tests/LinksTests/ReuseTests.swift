import Catalog
import Testing

@testable import Links

/// Connections that are used again, by servers that do not mean it.
@Suite struct ReuseTests {
  /// How a server ends a connection that it had promised to keep.
  enum End: CaseIterable, Sendable {
    /// At once, or a little later, without a word.
    case atOnce, later
    /// Just as it is asked again: with an end, or with a reset.
    case asAsked, resetAsAsked
    /// With a time-out that nobody asked for.
    case timeOut
  }

  /// A connection that ends as it is used again says nothing of the link: it is asked on a new one, and no try is lost.
  @Test(arguments: End.allCases)
  func aKeptConnectionThatEndsIsNoFailure(end: End) throws {
    // How often each connection was asked.
    let requests = Condition([Int: Int]())
    let server = try LoopbackServer { _, connection in
      let isSecond = requests.with { asked -> Bool in
        let count = asked[connection.number, default: 0]
        asked[connection.number] = count + 1
        return count == 1
      }
      if isSecond, end == .asAsked || end == .resetAsAsked {
        if end == .resetAsAsked { connection.reset() }
        return false
      }
      connection.answer(200, ["Content-Type: text/csv", "Connection: keep-alive"], Misbehaviour.csv)
      switch end {
      case .atOnce: return false
      case .later:
        connection.wait(0.05)
        return false
      case .timeOut:
        connection.wait(0.05)
        connection.answer(408, ["Connection: close"], Array("<html>408</html>".utf8))
        return false
      default: return true
      }
    }
    defer { server.stop() }
    let targets = (0..<12).map { LinkTarget(url: server.url("/\($0).csv"), format: "csv") }
    let (seen, _) = try check(targets) {
      $0.perHost = 1
      $0.perHostRate = 20
      $0.retries = 0
    }
    #expect(seen.count == 12)
    for one in seen { #expect(one.state == .available && one.requests == 1, "\(end): \(one.detail ?? "")") }
  }

  /// Whoever says something before it is asked is taken at its word, once.
  @Test func anAnswerBeforeTheQuestionIsOneAnswer() throws {
    let head =
      "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: \(Misbehaviour.csv.count)\r\n\r\n"
    let eager = try LoopbackServer(greeting: Array(head.utf8) + Misbehaviour.csv) { _, _ in false }
    defer { eager.stop() }
    let seen = try check(LinkTarget(url: eager.url("/data.csv"), format: "csv"))
    #expect(seen.state == .available, "\(seen.reason ?? "") \(seen.detail ?? "")")
    let shell = try LoopbackServer(greeting: Array("SSH-2.0-OpenSSH_9.2\r\n".utf8)) { _, _ in false }
    defer { shell.stop() }
    #expect(try check(shell.url("/data.csv")).reason == "not-http")
  }
}
