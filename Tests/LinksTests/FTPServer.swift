import Synchronization

@testable import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Just enough of an FTP server: anonymous, passive, two files.
final class FTPServer: Sendable {
  /// What it does that is odd.
  enum Quirk: Sendable {
    /// Says nothing at all.
    case silent
    /// Is full.
    case turnsAway
    case greetsAtLength
    /// Has no room for the file just now.
    case busyFile
    /// Opens no connection for data; or one that nobody listens on.
    case noData, deadData
    /// Breaks off after half a file, or ends it without a word on the control connection.
    case cutsShort, endsMutely
    /// Knows neither `EPSV` nor `SIZE` nor `REST`.
    case ancient
    /// Speaks HTTP.
    case http
  }

  let port: Int
  private let listener: Int32
  private let isStopped = Atomic<Bool>(false)

  init(_ quirk: Quirk? = nil) throws {
    (listener, port) = try Self.listen()
    NativeThread.start { [self] in
      while !isStopped.load(ordering: .relaxed) {
        let descriptor = accept(listener, nil, nil)
        guard descriptor >= 0 else { return }
        NativeThread.start {
          Self.serve(descriptor, quirk)
          close(descriptor)
        }
      }
    }
  }

  func stop() {
    isStopped.store(true, ordering: .relaxed)
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  /// A listening socket, and its port.
  static func listen(on address: String = "127.0.0.1", backlog: Int32 = 16) throws -> (Int32, Int) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var name = sockaddr_in()
    name.sin_family = sa_family_t(AF_INET)
    inet_pton(AF_INET, address, &name.sin_addr)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(listener, $0, length) }
    }
    guard bound == 0, Glibc.listen(listener, backlog) == 0 else { throw TestFailure("cannot listen") }
    _ = withUnsafeMutablePointer(to: &name) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener, $0, &length) }
    }
    return (listener, Int(UInt16(bigEndian: name.sin_port)))
  }

  private static func serve(_ descriptor: Int32, _ quirk: Quirk?) {
    func say(_ text: String) {
      _ = Array((text + "\r\n").utf8).withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
    }
    let files = [
      "data.csv": "name;value\nalpha;1\nbeta;2\n",
      "page.csv": "<!DOCTYPE html><html><body>moved</body></html>",
    ]
    var user = ""
    var passive: (listener: Int32, port: Int)?
    switch quirk {
    case .silent: usleep(2_500_000)
    case .turnsAway: return say("421 too many")
    case .http: return say("HTTP/1.1 400 Bad Request\r\n")
    case .greetsAtLength: say("220-Welcome\r\n220-to us\r\n 221 all\r\n220 ready")
    default: say("220 ready")
    }
    while let line = readLine(descriptor) {
      let words = line.split(separator: " ", maxSplits: 1).map(String.init)
      let argument = words.count > 1 ? words[1] : ""
      switch words.first?.uppercased() {
      case "USER":
        user = argument
        say("331 password")
      case "PASS": say(user == "anonymous" ? "230 welcome" : "530 not you")
      case "PWD": say("257 \"/\"")
      case "TYPE": say("200 ok")
      case "CWD": say("250 ok")
      case "EPSV", "SIZE", "REST":
        if quirk == .ancient {
          say("500 what?")
          continue
        }
        if words[0] == "SIZE" { say(files[argument].map { "213 \($0.utf8.count)" } ?? "550 no such file") }
        if words[0] == "REST" { say("350 ok") }
        guard words[0] == "EPSV" else { continue }
        if quirk == .noData {
          say("425 no")
          continue
        }
        if quirk == .deadData {
          say("229 Entering Extended Passive Mode (|||9|)")
          continue
        }
        passive = try? listen()
        say("229 Entering Extended Passive Mode (|||\(passive?.port ?? 0)|)")
      case "PASV":
        guard quirk != .noData else {
          say("425 no")
          continue
        }
        passive = try? listen()
        let port = passive?.port ?? 0
        say("227 Entering Passive Mode (127,0,0,1,\(port / 256),\(port % 256))")
      case "RETR":
        guard let text = files[argument], let listening = passive?.listener, quirk != .busyFile else {
          say(quirk == .busyFile ? "450 busy" : "550 no such file")
          continue
        }
        say("150 here it comes")
        let data = accept(listening, nil, nil)
        let sent = Array(quirk == .cutsShort ? Array(text.utf8).dropLast(9) : Array(text.utf8)[...])
        _ = sent.withUnsafeBytes { send(data, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        close(data)
        close(listening)
        passive = nil
        if quirk == .endsMutely { return }
        say(quirk == .cutsShort ? "426 broken off" : "226 done")
      case "QUIT":
        say("221 bye")
        return
      default: say("502 what?")
      }
    }
  }

  private static func readLine(_ descriptor: Int32) -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while recv(descriptor, &byte, 1, 0) == 1 {
      if byte == 0x0A { return String(decoding: line, as: UTF8.self) }
      if byte != 0x0D { line.append(byte) }
    }
    return nil
  }
}
