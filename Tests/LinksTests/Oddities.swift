@testable import Links

/// What servers do that is rare, or half allowed, one a path: beyond the rows of ``Misbehaviour``.
enum Oddities {
  static let csv = Misbehaviour.csv
  static let page = Misbehaviour.page

  static func server() throws -> LoopbackServer { try LoopbackServer("0.0.0.0", handler: handle) }

  static func handle(_ r: LoopbackServer.Request, _ c: LoopbackServer.Connection) -> Bool {
    let path = String(r.path.prefix { $0 != "?" })
    if let handled = statuses(path, r, c) ?? framing(path, r, c) ?? contents(path, c) ?? redirects(path, r, c)
    {
      return handled
    }
    c.answer(404, ["Content-Type: text/html"], Array("<html><title>404</title></html>".utf8))
    return true
  }

  /// An answer whose head is written as it stands; the connection ends with it.
  private static func raw(_ c: LoopbackServer.Connection, _ head: String, _ body: [UInt8] = csv) -> Bool {
    c.send(Array(head.utf8) + body)
    return false
  }

  private static func statuses(
    _ path: String, _ r: LoopbackServer.Request, _ c: LoopbackServer.Connection
  ) -> Bool? {
    let good = "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: \(csv.count)\r\n\r\n"
    switch path {
    case "/early-hints": return raw(c, "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n" + good)
    case "/continue": return raw(c, String(repeating: "HTTP/1.1 100 Continue\r\n\r\n", count: 20) + good)
    case "/continue-for-ever":
      while c.send(String(repeating: "HTTP/1.1 100 Continue\r\n\r\n", count: 100)) {}
      return false
    case "/switching":
      return raw(c, "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n", [])
    case "/203": c.answer(203, ["Content-Type: text/csv"], csv)
    case "/205": c.answer(205)
    case "/226": c.answer(226, ["Content-Type: text/csv"], csv)
    case "/304-unasked": return raw(c, "HTTP/1.1 304 Not Modified\r\nETag: \"e\"\r\n\r\n", [])
    case "/305": c.answer(305, ["Location: http://127.0.0.1:1/"])
    case "/300": c.answer(300, ["Location: /good.csv"])
    case "/300-choices": c.answer(300, ["Content-Type: text/html"], page)
    case "/414": c.answer(414)
    case "/no-phrase":
      return raw(c, "HTTP/1.1 200\r\nContent-Type: text/csv\r\nContent-Length: \(csv.count)\r\n\r\n")
    case "/no-status": return raw(c, "HTTP/1.1 abc OK\r\n\r\n")
    case "/icy": return raw(c, "ICY 200 OK\r\nContent-Type: text/csv\r\n\r\n")
    case "/http09": return raw(c, "")
    case "/http10": return raw(c, "HTTP/1.0 200 OK\r\nContent-Type: text/csv\r\n\r\n")
    case "/line-feeds":
      return raw(c, "HTTP/1.1 200 OK\nContent-Type: text/csv\nContent-Length: \(csv.count)\n\n")
    case "/429-date":
      r.count == 1 ? c.answer(429, ["Retry-After: Sat, 01 Jan 2000 00:00:00 GMT"]) : c.answer(200, [], csv)
    case "/503-garbage": r.count == 1 ? c.answer(503, ["Retry-After: soon"]) : c.answer(200, [], csv)
    case "/good.csv", "/deep/good.csv": c.answer(200, ["Content-Type: text/csv"], csv)
    case "/202-pending":
      c.answer(202, ["Content-Type: application/json"], Array(#"{"status":"Pending","progress":12}"#.utf8))
    case "/202-data": c.answer(202, ["Content-Type: text/csv"], csv)
    case "/421": c.answer(421)
    case "/421-once": r.count == 1 ? c.answer(421) : c.answer(200, ["Content-Type: text/csv"], csv)
    case "/403-range":
      r.headers["range"] != nil ? c.answer(403) : c.answer(200, ["Content-Type: text/csv"], csv)
    case "/closes-once": return r.count == 1 ? false : raw(c, good)
    case "/reset-once":
      if r.count > 1 { return raw(c, good) }
      c.reset()
      return false
    case "/http2":
      // SETTINGS and GOAWAY, as a server says that knows nothing else.
      return raw(
        c, "", [0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 8, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
    case "/head-with-body": return raw(c, good + String(decoding: csv, as: UTF8.self))
    case "/refresh":
      c.answer(200, ["Content-Type: text/csv", "Refresh: 0; url=/nowhere"], csv)
    default: return heads(path, c)
    }
    return true
  }

  /// A head that says it all, with a body that never comes, breaks off or never ends.
  private static func heads(_ path: String, _ c: LoopbackServer.Connection) -> Bool? {
    guard path.hasPrefix("/head-of/") else { return nil }
    let parts = path.dropFirst(9).split(separator: "-")
    guard parts.count == 2, let status = Int(parts[0]) else { return nil }
    c.send("HTTP/1.1 \(status) X\r\nLocation: /good.csv\r\n")
    switch parts[1] {
    case "cut": return raw(c, "Content-Length: 1000\r\n\r\n")
    case "hangs":
      c.send("Content-Length: 1000\r\n\r\n")
      c.wait(5)
      return false
    case "chunked": return raw(c, "Transfer-Encoding: chunked\r\n\r\nff\r\n")
    default:
      c.send("Content-Type: text/html\r\n\r\n")
      while c.send(page) {}
      return false
    }
  }

  private static func framing(
    _ path: String, _ r: LoopbackServer.Request, _ c: LoopbackServer.Connection
  ) -> Bool? {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\n"
    let chunk = Array("\(String(csv.count, radix: 16))\r\n".utf8) + csv + Array("\r\n".utf8)
    let isRanged = r.headers["range"] != nil
    switch path {
    case "/chunked":
      return raw(c, head + "Transfer-Encoding: chunked\r\n\r\n", chunk + Array("0\r\n\r\n".utf8))
    case "/chunk-garbage":
      return raw(c, head + "Transfer-Encoding: chunked\r\n\r\n", Array("zz\r\n".utf8) + csv)
    case "/chunk-cut": return raw(c, head + "Transfer-Encoding: chunked\r\n\r\n", chunk)
    case "/chunk-and-length":
      return raw(
        c, head + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n", chunk + Array("0\r\n\r\n".utf8))
    case "/chunk-huge":
      return raw(c, head + "Transfer-Encoding: chunked\r\n\r\n", Array("ffffffffffffffff1\r\n".utf8) + csv)
    case "/transfer-unknown":
      return raw(c, head + "Transfer-Encoding: rot13\r\nContent-Length: \(csv.count)\r\n\r\n")
    case "/length-negative": return raw(c, head + "Content-Length: -5\r\n\r\n")
    case "/length-huge": return raw(c, head + "Content-Length: 99999999999999999999999\r\n\r\n")
    case "/length-short": return raw(c, head + "Content-Length: 5\r\n\r\n")
    case "/length-twice":
      return raw(c, head + "Content-Length: \(csv.count)\r\nContent-Length: \(csv.count)\r\n\r\n")
    case "/header-noise":
      return raw(
        c,
        "HTTP/1.1 200 OK\r\n: no name\r\nX: \u{1}\u{7F}\r\n folded line\r\nContent-Type: text/csv\r\n"
          + "Content-Length: \(csv.count)\r\n\r\n")
    case "/no-colon":
      return raw(c, "HTTP/1.1 200 OK\r\nno colon here\r\nContent-Length: \(csv.count)\r\n\r\n")
    case "/long-header":
      return raw(
        c, head + "X-Long: \(String(repeating: "x", count: 90_000))\r\nContent-Length: \(csv.count)\r\n\r\n")
    case "/range-elsewhere":
      if isRanged {
        c.answer(
          206, ["Content-Type: text/csv", "Content-Range: bytes 9000-9026/123456"],
          Array("\u{1}\u{2}\u{0}PK".utf8))
      } else {
        c.answer(200, ["Content-Type: text/csv"], csv)
      }
    case "/range-in-parts":
      if isRanged {
        c.answer(
          206, ["Content-Type: multipart/byteranges; boundary=B"],
          Array(
            "\r\n--B\r\nContent-Type: application/json\r\nContent-Range: bytes 0-9/99\r\n\r\n{\"a\": 1}\r\n--B--\r\n"
              .utf8))
      } else {
        c.answer(200, ["Content-Type: application/json"], Array("{\"a\": 1}".utf8))
      }
    case "/range-unsaid": c.answer(206, ["Content-Type: text/csv"], csv)
    case "/range-empty":
      isRanged
        ? c.answer(206, ["Content-Range: bytes 0-0/27"]) : c.answer(200, ["Content-Type: text/csv"], csv)
    case "/range-nothing": c.answer(200, ["Content-Type: text/csv"], isRanged ? [] : csv)
    case "/range-garbage":
      c.answer(206, ["Content-Type: text/csv", "Content-Range: bytes a-b/c"], csv)
    case "/range-too-long":
      c.answer(
        206, ["Content-Type: text/csv", "Content-Range: bytes 0-4095/9"],
        Array(repeating: csv, count: 400).flatMap { $0 })
    case "/length-hangs":
      c.send(Array((head + "Content-Length: 1000\r\n\r\n").utf8) + csv)
      c.wait(5)
      return false
    case "/drips-much":
      // Slower than any low-speed limit, but the beginning is there, and more was to come.
      c.send(head + "Content-Length: 10000000\r\n\r\n")
      while c.send(csv) { c.wait(0.3) }
      return false
    case "/drips-little":
      c.send(head + "Content-Length: \(csv.count)\r\n\r\n")
      for byte in csv {
        guard c.send([byte]) else { return false }
        c.wait(0.3)
      }
    case "/chunks-for-ever":
      c.send(head + "Transfer-Encoding: chunked\r\n\r\n")
      while c.send(chunk) {}
      return false
    case "/chunk-extension-for-ever":
      c.send(head + "Transfer-Encoding: chunked\r\n\r\n1;")
      while c.send(String(repeating: "x", count: 4000)) { c.wait(0.01) }
      return false
    case "/header-of-200k":
      return raw(c, head + "X-Long: \(String(repeating: "x", count: 200_000))\r\n\r\n")
    case "/header-with-nul":
      return raw(c, head + "X-Nul: a\u{0}b\r\nContent-Length: \(csv.count)\r\n\r\n")
    case "/answers-twice":
      return raw(
        c,
        head + "Content-Length: \(csv.count)\r\n\r\n" + String(decoding: csv, as: UTF8.self)
          + "HTTP/1.1 404 X\r\nContent-Length: 0\r\n\r\n", [])
    default: return nil
    }
    return true
  }

  private static func contents(_ path: String, _ c: LoopbackServer.Connection) -> Bool? {
    func text(_ body: String, _ type: String = "application/json") {
      c.answer(200, ["Content-Type: \(type)"], Array(body.utf8))
    }
    switch path {
    case "/table-as-page": c.answer(200, ["Content-Type: text/html; charset=utf-8"], csv)
    case "/utf16.csv": c.answer(200, ["Content-Type: text/csv"], [0xFF, 0xFE] + csv.flatMap { [$0, 0] })
    case "/utf16-page":
      c.answer(200, ["Content-Type: text/csv"], [0xFE, 0xFF] + page.prefix(400).flatMap { [0, $0] })
    case "/latin1.csv":
      c.answer(200, ["Content-Type: text/csv"], Array("nom;d".utf8) + [0xE9] + Array("p\nUn;1\n".utf8))
    case "/gzip": c.answer(200, ["Content-Type: text/csv", "Content-Encoding: gzip"], gzipped)
    case "/gzip-twice":
      c.answer(200, ["Content-Type: text/csv", "Content-Encoding: gzip, gzip"], gzippedTwice)
    case "/gzip-page": c.answer(200, ["Content-Type: text/csv", "Content-Encoding: x-gzip"], gzippedPage)
    case "/gzip-not-page": c.answer(200, ["Content-Type: text/csv", "Content-Encoding: gzip"], page)
    case "/gzip-broken":
      c.answer(
        200, ["Content-Type: text/csv", "Content-Encoding: gzip"],
        Array(gzipped.prefix(10)) + [UInt8](repeating: 0xFF, count: 100))
    case "/gzip-nothing": c.answer(200, ["Content-Type: text/csv", "Content-Encoding: gzip"], gzippedNothing)
    case "/gzip-not": c.answer(200, ["Content-Type: text/csv", "Content-Encoding: gzip"], csv)
    case "/brotli":
      c.answer(
        200, ["Content-Type: text/csv", "Content-Encoding: br"], [0x0B, 2, 0x80, 0x61, 0x3B, 0x62, 10, 3])
    case "/zip":
      c.answer(
        200, ["Content-Type: application/zip"], Array("PK\u{3}\u{4}".utf8) + [UInt8](repeating: 0, count: 60))
    case "/arcgis-error": text(#"{"error":{"code":400,"message":"Invalid URL","details":["Invalid URL"]}}"#)
    case "/arcgis-text":
      text(#"{"error":{"code":499,"message":"Token Required","details":[]}}"#, "text/plain;charset=utf-8")
    case "/ckan-error":
      text(
        #"{"help": "https://x/api/3/action/help_show", "success": false, "error": {"message": "Authorization failed", "__type": "Authorization Error"}}"#
      )
    case "/ods-error": text(#"{"error_code": "ODSQLError", "message": "Field foo unknown"}"#)
    case "/socrata-error":
      text(#"{"code" : "dataset.missing", "error" : true, "message" : "Gone", "data" : {"id" : "x"}}"#)
    case "/errors-as-data": text(#"{"error": "mean absolute", "rows": [{"a": 1}, {"a": 2}]}"#)
    case "/ogc-error":
      text(
        "<?xml version='1.0'?><ServiceExceptionReport version=\"1.1.1\"><ServiceException code=\"LayerNotDefined\">msWMS</ServiceException></ServiceExceptionReport>",
        "application/vnd.ogc.se_xml")
    case "/ows-error":
      text(
        "<?xml version=\"1.0\"?>\n<ows:ExceptionReport xmlns:ows=\"http://www.opengis.net/ows\" version=\"1.0.0\"><ows:Exception exceptionCode=\"InvalidParameterValue\"/></ows:ExceptionReport>",
        "text/xml")
    case "/text-404": text("404: Not Found", "text/plain")
    case "/page-with-bom":
      c.answer(200, ["Content-Type: text/csv"], [0xEF, 0xBB, 0xBF] + Array("\n\n".utf8) + page)
    default: return nil
    }
    return true
  }

  private static func redirects(
    _ path: String, _ r: LoopbackServer.Request, _ c: LoopbackServer.Connection
  ) -> Bool? {
    let port = r.headers["host"].flatMap { $0.split(separator: ":").last } ?? "0"
    let locations = [
      "/to-relative": "good.csv", "/deep/to-up": "../good.csv", "/to-query": "good.csv?x=1#part",
      "/to-other-host": "//127.0.0.2:\(port)/good.csv", "/to-backslash": "\\good.csv",
      "/to-capitals": "HTTP://127.0.0.1:\(port)/good.csv",
      "/to-blanks": "  /good.csv  ", "/to-unescaped": "/good.csv?q=a b", "/to-fragment": "#top",
      "/to-itself": path,
      "/to-script": "javascript:alert(1)", "/to-mail": "mailto:a@example.org",
      "/to-data": "data:text/csv,a;b",
      "/to-broken": "http://[::1", "/to-port-zero": "http://127.0.0.1:0/",
      "/to-closed": "http://127.0.0.1:9/x",
      "/to-name-and-word": "http://user:word@127.0.0.1:\(port)/good.csv",
      "/to-long": "/good.csv?\(String(repeating: "x", count: 20_000))", "/login": "/sign-in?back=/login",
      "/to-semicolon": "good.csv;jsessionid=1", "/to-port": ":\(port)/good.csv",
    ]
    if let location = locations[path] {
      c.answer(302, ["Location: \(location)"])
    } else if path == "/to-empty" {
      c.answer(302, ["Location: "])
    } else if path == "/sign-in" {
      c.answer(200, ["Content-Type: text/html"], page)
    } else if path.hasPrefix("/mixed/") {
      let left = Int(path.dropFirst(7)) ?? 0
      c.answer(
        [307, 308, 303, 301, 302][left % 5], ["Location: \(left == 0 ? "/good.csv" : "/mixed/\(left - 1)")"])
    } else if path.hasPrefix("/grows") {
      c.answer(302, ["Location: \(path)x"])
    } else if path == "/308-nowhere" {
      c.answer(308)
    } else if path.hasPrefix("/cookie-for-ever") {
      c.answer(302, ["Set-Cookie: n=\(r.headers["cookie"] ?? "")x; Path=/", "Location: /cookie-for-ever"])
    } else {
      return nil
    }
    return true
  }

  /// The table, packed; and nothing at all, packed.
  static let gzipped: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 0xCB, 0x4B, 0xCC, 0x4D, 0xB5, 0x2E, 0x4B, 0xCC, 0x29, 0x4D, 0xE5,
    0x4A, 0xCC, 0x29, 0xC8, 0x48, 0xB4, 0x36, 0xE4, 0x4A, 0x4A, 0x2D, 0x49, 0xB4, 0x36, 0xE2, 2, 0, 0xE1,
    0x64, 0x90, 0x30, 0x1A, 0, 0, 0,
  ]
  static let gzippedTwice: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 147, 239, 230, 96, 0, 1, 38, 230, 211, 222, 103, 124, 183, 234, 121, 159,
    209,
    244, 125, 234, 117, 70, 243, 132, 199, 22, 179, 39, 94, 94, 186, 158, 91, 204, 30, 49, 49, 60, 76, 153,
    96, 32, 5,
    84, 5, 0, 174, 232, 86, 144, 46, 0, 0, 0,
  ]
  static let gzippedPage: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 179, 81, 116, 241, 119, 14, 137, 12, 112, 85, 200, 40, 201, 205, 177,
    179, 129,
    144, 73, 249, 41, 149, 118, 121, 249, 54, 250, 96, 134, 141, 62, 88, 20, 0, 127, 39, 249, 252, 43, 0, 0,
    0,
  ]
  static let gzippedNothing: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  ]
}
