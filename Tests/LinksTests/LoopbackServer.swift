import Synchronization

@testable import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An HTTP server on loopback that does exactly what a test tells it to, however wrong. A thread a connection.
final class LoopbackServer: Sendable {
  /// What a client asked for.
  struct Request: Sendable {
    var method: String
    var path: String
    var headers: [String: String]
    /// Its number among the requests for this method and path, from 1.
    var count: Int
  }

  /// One connection, as a handler sees it.
  struct Connection: Sendable {
    let descriptor: Int32
    /// Its number among the server's connections, from 1.
    var number = 0

    /// Sends bytes; false once the client is gone.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
      var done = 0
      while done < bytes.count {
        let n = bytes.withUnsafeBytes { raw in
          raw.baseAddress.map {
            Glibc.send(descriptor, $0 + done, raw.count - done, Int32(MSG_NOSIGNAL))
          } ?? 0
        }
        if n <= 0 { return false }
        done += n
      }
      return true
    }

    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// A whole answer, whose connection lives on.
    func answer(_ status: Int, _ fields: [String] = [], _ body: [UInt8] = [], head: Bool = false) {
      var text = "HTTP/1.1 \(status) X\r\nContent-Length: \(body.count)\r\n"
      for field in fields { text += field + "\r\n" }
      send(Array((text + "\r\n").utf8) + (head ? [] : body))
    }

    /// Ends the connection with a reset.
    func reset() {
      var linger = linger(l_onoff: 1, l_linger: 0)
      setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
    }

    func wait(_ seconds: Double) { usleep(UInt32(seconds * 1e6)) }
  }

  /// What the server saw.
  struct Log: Sendable {
    var requests: [(time: Double, method: String, path: String)] = []
    var counts: [String: Int] = [:]
    var connections = 0
    var open = 0
    var headers: [String: [String: String]] = [:]
  }

  /// Answers a request; false closes the connection.
  typealias Handler = @Sendable (Request, Connection) -> Bool

  let port: Int
  private let listener: Int32
  private let state = Condition(Log())
  private let isStopped = Atomic<Bool>(false)

  /// What each connection is told before it has asked for anything.
  private let greeting: [UInt8]

  /// Listens on a free port of an address of 127.0.0.0/8, of all of them, or of `::1`.
  init(_ address: String = "127.0.0.1", greeting: [UInt8] = [], handler: @escaping Handler) throws {
    self.greeting = greeting
    (listener, port) = address.contains(":") ? try Self.listenOnIPv6() : try Self.listen(address)
    NativeThread.start { [self] in accept(handler) }
  }

  /// A socket of `::1` alone.
  private static func listenOnIPv6() throws -> (Int32, Int) {
    let listener = socket(AF_INET6, Int32(SOCK_STREAM.rawValue), 0)
    var name = sockaddr_in6()
    name.sin6_family = sa_family_t(AF_INET6)
    inet_pton(AF_INET6, "::1", &name.sin6_addr)
    var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
    let bound = withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, length) }
    }
    guard bound == 0, Glibc.listen(listener, 512) == 0 else { throw ServerError.cannotListen(errno) }
    _ = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener, $0, &length) }
    }
    return (listener, Int(UInt16(bigEndian: name.sin6_port)))
  }

  private static func listen(_ address: String) throws -> (Int32, Int) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var one: Int32 = 1
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, socklen_t(MemoryLayout<Int32>.size))
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    inet_pton(AF_INET, address, &name.sin_addr)
    let bound = withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard bound == 0, Glibc.listen(listener, 512) == 0 else { throw ServerError.cannotListen(errno) }
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener, $0, &length) }
    }
    return (listener, Int(UInt16(bigEndian: name.sin_port)))
  }

  enum ServerError: Error { case cannotListen(Int32) }

  func url(_ path: String, host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(path)" }

  var log: Log { state.with { $0 } }

  /// Forgets the requests seen, so that a long run does not grow by them.
  func forget() {
    state.with {
      $0.requests = []
      $0.counts = [:]
      $0.headers = [:]
    }
  }

  func stop() {
    guard !isStopped.exchange(true, ordering: .relaxed) else { return }
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private func accept(_ handler: @escaping Handler) {
    while !isStopped.load(ordering: .relaxed) {
      let descriptor = Glibc.accept(listener, nil, nil)
      guard descriptor >= 0 else {
        if isStopped.load(ordering: .relaxed) { return }
        continue
      }
      let number = state.with { log in
        log.connections += 1
        log.open += 1
        return log.connections
      }
      NativeThread.start { [self] in
        let connection = Connection(descriptor: descriptor, number: number)
        if greeting.isEmpty || connection.send(greeting) { serve(connection, handler) }
        state.with { $0.open -= 1 }
        close(descriptor)
      }
    }
  }

  private func serve(_ connection: Connection, _ handler: Handler) {
    var buffer: [UInt8] = []
    while !isStopped.load(ordering: .relaxed) {
      guard let head = Self.readHead(connection.descriptor, &buffer), let request = note(head) else { return }
      guard handler(request, connection) else { return }
    }
  }

  private func note(_ head: String) -> Request? {
    let lines = head.split(separator: "\r\n")
    let words = lines.first?.split(separator: " ") ?? []
    guard words.count == 3 else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      headers[line[..<colon].lowercased()] = line[line.index(after: colon)...].drop { $0 == " " }.description
    }
    let (method, path) = (String(words[0]), String(words[1]))
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let time = Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    let count = state.with { log in
      log.requests.append((time, method, path))
      log.headers[path] = headers
      let count = (log.counts["\(method) \(path)"] ?? 0) + 1
      log.counts["\(method) \(path)"] = count
      return count
    }
    return Request(method: method, path: path, headers: headers, count: count)
  }

  /// The bytes up to the blank line; `nil` when the client is gone.
  private static func readHead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> String? {
    while true {
      if let end = String(decoding: buffer, as: UTF8.self).range(ofBlankLine: ()) {
        let head = String(decoding: buffer[..<end], as: UTF8.self)
        buffer.removeSubrange(..<(end + 4))
        return head
      }
      var chunk = [UInt8](repeating: 0, count: 4096)
      let n = recv(descriptor, &chunk, chunk.count, 0)
      if n <= 0 { return nil }
      buffer += chunk[..<n]
    }
  }
}

extension String {
  fileprivate func range(ofBlankLine: Void) -> Int? {
    let bytes = Array(utf8)
    guard bytes.count >= 4 else { return nil }
    return (0...(bytes.count - 4)).first { Array(bytes[$0..<($0 + 4)]) == [13, 10, 13, 10] }
  }
}
