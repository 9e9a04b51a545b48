@testable import Links

/// A server's every bad habit, one a path.
enum Misbehaviour {
  static let csv = Array("name;value\nalpha;1\nbeta;2\n".utf8)
  static let page = Array(
    "<!DOCTYPE html><html><head><title>Open data of Exampletown</title></head><body>\(String(repeating: "x", count: 1500))</body></html>"
      .utf8)

  static func server() throws -> LoopbackServer { try LoopbackServer("0.0.0.0", handler: handle) }

  static func handle(_ r: LoopbackServer.Request, _ c: LoopbackServer.Connection) -> Bool {
    let isHead = r.method == "HEAD"
    func data(_ status: Int = 200, _ fields: [String] = []) {
      c.answer(status, ["Content-Type: text/csv"] + fields, csv, head: isHead)
    }
    let path = r.path.prefix { $0 != "?" }
    switch path {
    case "/good.csv", "/good%20name.csv", "/caf%C3%A9.csv":
      if r.headers["range"] != nil, !isHead {
        c.answer(
          206,
          [
            "Content-Type: text/csv", "Content-Range: bytes 0-\(csv.count - 1)/123456", "ETag: \"e1\"",
            "Last-Modified: Sat, 21 Nov 2026 10:00:00 GMT", "Access-Control-Allow-Origin: *",
          ], csv)
      } else {
        data()
      }
    case "/head-405": isHead ? c.answer(405) : data()
    case "/head-404": isHead ? c.answer(404) : data()
    case "/head-200-get-404": isHead ? c.answer(200, ["Content-Type: text/html"]) : c.answer(404)
    case "/head-hangs":
      if isHead { c.wait(8) } else { data() }
    case "/416": r.headers["range"] != nil ? c.answer(416, ["Content-Range: bytes */27"]) : data()
    case "/416-empty": r.headers["range"] != nil ? c.answer(416, ["Content-Range: bytes */0"]) : c.answer(200)
    case "/range-400": r.headers["range"] != nil ? c.answer(400) : data()
    case "/range-500": r.headers["range"] != nil ? c.answer(500) : data()
    case "/range-ignored": data()
    case "/endless":
      c.send("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n\r\n")
      while c.send(csv) {}
      return false
    case "/gzip-bomb":
      // 100 MB of zeros in 100 KB, twice packed: whoever unpacks it is at its mercy.
      let bomb = [
        0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xEC, 0xC1, 1, 1, 0, 0, 0, 0x80, 0x90, 0xFE, 0xAF, 0xEE, 8, 0x0A,
      ].map { UInt8($0) }
      c.answer(
        200, ["Content-Type: text/csv", "Content-Encoding: gzip"],
        bomb + [UInt8](repeating: 0, count: 100_000))
    case "/empty": c.answer(200, ["Content-Type: text/csv"])
    case "/204": c.send("HTTP/1.1 204 No Content\r\n\r\n")
    case "/blank": c.answer(200, ["Content-Type: text/csv"], Array("\u{FEFF} \r\n".utf8))
    case "/html-as-csv": c.answer(200, ["Content-Type: text/csv"], page, head: isHead)
    case "/page", "/page.html": c.answer(200, ["Content-Type: text/html"], page)
    case "/pdf": c.answer(200, ["Content-Type: text/csv"], Array("%PDF-1.7 binary".utf8))
    case "/json": c.answer(200, ["Content-Type: application/json"], Array("{\"a\": [1, 2]}".utf8))
    case "/drip-headers":
      for byte
        in "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nX-Slow: \(String(repeating: "s", count: 60))\r\n\r\n"
        .utf8
      {
        guard c.send([byte]) else { return false }
        c.wait(0.25)
      }
    case "/big-headers":
      c.send("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: \(csv.count)\r\n")
      for i in 0..<400 { c.send("X-Filler-\(i): \(String(repeating: "f", count: 2000))\r\n") }
      c.send(Array("\r\n".utf8) + csv)
    case "/endless-headers":
      c.send("HTTP/1.1 200 OK\r\n")
      while c.send("X-Filler: \(String(repeating: "f", count: 2000))\r\n") {}
      return false
    case "/reset":
      c.reset()
      return false
    case "/closes": return false
    case "/cut-short":
      c.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nname;value")
      return false
    case "/not-http":
      c.send("220 mail.example.org ESMTP ready\r\n")
      return false
    case "/loop-a": c.answer(302, ["Location: /loop-b"])
    case "/loop-b": c.answer(302, ["Location: /loop-a"])
    case "/cookie-wall":
      r.headers["cookie"] == "seen=1"
        ? data() : c.answer(302, ["Set-Cookie: seen=1; Path=/", "Location: /cookie-wall"])
    case _ where path.hasPrefix("/chain/"):
      let left = Int(path.dropFirst(7)) ?? 0
      left == 0 ? data() : c.answer(301, ["Location: /chain/\(left - 1)"])
    case "/moved": c.answer(301, ["Location: /good.csv"])
    case "/found": c.answer(302, ["Location: /good.csv"])
    case "/to-metadata": c.answer(302, ["Location: http://169.254.169.254/latest/meta-data/"])
    case "/to-file": c.answer(302, ["Location: file:///etc/passwd"])
    case "/to-nowhere": c.answer(302, ["Location: http://"])
    case "/to-raw":
      c.send(
        Array("HTTP/1.1 302 X\r\nContent-Length: 0\r\nLocation: /caf".utf8) + [0xC3, 0xA9]
          + Array(".csv\r\n\r\n".utf8))
    case "/no-location": c.answer(302)
    case "/429-once": r.count == 1 ? c.answer(429, ["Retry-After: 1"]) : data()
    case "/429-for-ever": c.answer(429)
    case "/429-tomorrow": c.answer(429, ["Retry-After: 86400"])
    case "/503-once": r.count == 1 ? c.answer(503) : data()
    case "/503-tomorrow": c.answer(503, ["Retry-After: 86400"])
    case "/challenge": c.answer(403, ["cf-mitigated: challenge", "Content-Type: text/html"], page)
    case "/firewall-200":
      c.answer(
        200, ["Content-Type: text/html"],
        Array("<html><body>Request unsuccessful. Incapsula incident ID: 1-2</body></html>".utf8))
    case "/999": c.answer(999)
    case "/199": c.answer(600)
    case _ where path.hasPrefix("/status/"): c.answer(Int(path.dropFirst(8)) ?? 500)
    case _ where path.hasPrefix("/catch-all/"): c.answer(200, ["Content-Type: text/html"], page)
    case "/slow-first-byte":
      c.wait(0.4)
      data()
    default:
      c.answer(404, ["Content-Type: text/html"], Array("<html><title>404</title></html>".utf8), head: isHead)
    }
    return true
  }
}
