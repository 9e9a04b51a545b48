import Foundation
import Catalog

/// An HTTP server on loopback, a thread a connection, that answers as a test tells it to.
final class PortalServer: Sendable {
  struct Request: Sendable {
    var path: String
    var query: [String: String]
    var headers: [String: String]
    /// The address as it was asked.
    var target: String

    func number(_ name: String, _ other: Int) -> Int { query[name].flatMap { Int($0) } ?? other }
  }

  struct Reply: Sendable {
    var status = 200
    var headers: [String] = ["Content-Type: application/json"]
    var body = ""
    /// The body where it is no text.
    var bytes: [UInt8]?
    /// How many bytes are sent before the connection is closed; all where `nil`.
    var cut: Int?
    /// Whether the length is told, so that a cut shows.
    var tellsLength = true
    var delay = 0.0

    static func json(_ body: String) -> Reply { Reply(body: body) }
    static let missing = Reply(status: 404, headers: ["Content-Type: text/html"], body: "<html>404</html>")
    static func page(_ body: String, _ headers: [String] = []) -> Reply {
      Reply(headers: ["Content-Type: text/html; charset=utf-8"] + headers, body: body)
    }
  }

  typealias Handler = @Sendable (Request, PortalServer) -> Reply

  private let listener: Int32
  let port: Int
  private let seen = Guarded<[Request]>([])

  /// Listens on a free port of 127.0.0.1.
  init(_ handler: @escaping Handler) throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    listener = descriptor
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address -> Int32 in
        guard bind(descriptor, address, length) == 0, listen(descriptor, 64) == 0 else { return -1 }
        return getsockname(descriptor, address, &length)
      }
    }
    guard bound == 0 else { throw CocoaError(.fileWriteUnknown) }
    port = Int(UInt16(bigEndian: name.sin_port))
    Thread { [self] in accept(handler) }.start()
  }

  var url: String { "http://127.0.0.1:\(port)" }
  /// The addresses asked so far, in order.
  var targets: [String] { seen.withLock { $0.map(\.target) } }
  /// What was asked so far.
  var requests: [Request] { seen.withLock { $0 } }

  func stop() {
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private func accept(_ handler: @escaping Handler) {
    while true {
      let descriptor = Glibc.accept(listener, nil, nil)
      guard descriptor >= 0 else { return }
      Thread { [self] in
        defer { close(descriptor) }
        guard let request = Self.request(on: descriptor) else { return }
        seen.withLock { $0.append(request) }
        let reply = handler(request, self)
        if reply.delay > 0 { usleep(UInt32(reply.delay * 1e6)) }
        Self.send(reply, on: descriptor)
      }.start()
    }
  }

  private static func request(on descriptor: Int32) -> Request? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 8192)
    while true {
      let text = String(decoding: bytes, as: UTF8.self)
      if text.contains("\r\n\r\n") { return parsed(text) }
      let count = recv(descriptor, &chunk, chunk.count, 0)
      guard count > 0 else { return nil }
      bytes += chunk[..<count]
    }
  }

  private static func parsed(_ text: String) -> Request? {
    let lines = text.components(separatedBy: "\r\n")
    let words = lines[0].split(separator: " ")
    guard words.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].trimmingCharacters(
        in: .whitespaces)
    }
    let target = String(words[1])
    var query: [String: String] = [:]
    let halves = target.split(separator: "?", maxSplits: 1)
    for member in halves.dropFirst().first?.split(separator: "&") ?? [] {
      let pair = member.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = pair.count == 2 ? String(pair[1]) : ""
      query[String(pair[0])] = value.removingPercentEncoding ?? value
    }
    return Request(path: String(halves.first ?? "/"), query: query, headers: headers, target: target)
  }

  private static func send(_ reply: Reply, on descriptor: Int32) {
    let body = reply.bytes ?? Array(reply.body.utf8)
    var head = "HTTP/1.1 \(reply.status) X\r\nConnection: close\r\n"
    if reply.tellsLength { head += "Content-Length: \(body.count)\r\n" }
    for field in reply.headers { head += field + "\r\n" }
    let all = Array((head + "\r\n").utf8) + body.prefix(reply.cut ?? body.count)
    var done = 0
    while done < all.count {
      let count = all[done...].withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      done += count
    }
  }
}
