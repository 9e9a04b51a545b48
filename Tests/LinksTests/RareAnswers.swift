@testable import Links

/// Answers that are rarer still than ``Oddities``, one a path: most of them as bytes, after which the connection ends.
enum RareAnswers {
  static let csv = Misbehaviour.csv
  static let page = Misbehaviour.page

  static func server() throws -> LoopbackServer { try LoopbackServer("0.0.0.0", handler: handle) }

  static func handle(_ r: LoopbackServer.Request, _ c: LoopbackServer.Connection) -> Bool {
    let path = String(r.path.prefix { $0 != "?" })
    if let line = statusLines[path] {
      return close(c, line + "\r\nContent-Type: text/csv\r\nContent-Length: \(csv.count)\r\n\r\n", csv)
    }
    if let (fields, body) = bodies[path] {
      return close(
        c, "HTTP/1.1 200 OK\r\n" + fields.map { $0 + "\r\n" }.joined() + "Connection: close\r\n\r\n", body)
    }
    if let location = location(path, r) {
      return close(c, "HTTP/1.1 302 Found\r\nContent-Length: 0\r\n\(location)\r\n\r\n", [])
    }
    if path.hasPrefix("/status/"), let status = Int(path.dropFirst(8)) {
      c.answer(status, ["Content-Type: text/html"], page, head: r.method == "HEAD")
      return true
    }
    return behaviour(path, r, c)
  }

  private static func close(_ c: LoopbackServer.Connection, _ head: String, _ body: [UInt8]) -> Bool {
    c.send(Array(head.utf8) + body)
    return false
  }

  private static let statusLines: [String: String] = [
    "/two-blanks": "HTTP/1.1  200 OK", "/lower-case": "http/1.1 200 OK",
    "/blank-line-first": "\r\nHTTP/1.1 200 OK",
    "/http2-in-words": "HTTP/2 200 OK", "/http17": "HTTP/1.7 200 OK", "/http31": "HTTP/3.1 200 OK",
    "/status-000": "HTTP/1.1 000 X", "/status-99": "HTTP/1.1 99 X", "/status-2000": "HTTP/1.1 2000 OK",
    "/status-100000": "HTTP/1.1 100000 OK", "/status-below-0": "HTTP/1.1 -200 OK",
    "/https-in-words": "HTTPS/1.1 200 OK",
    "/rtsp": "RTSP/1.0 200 OK", "/phrase-of-bytes": "HTTP/1.1 200 \u{1}\u{7}",
    "/102-first": "HTTP/1.1 102 X\r\n\r\nHTTP/1.1 200 OK",
    "/early-404": "HTTP/1.1 103 X\r\nLocation: /good.csv\r\n\r\nHTTP/1.1 404 X",
    "/long-phrase": "HTTP/1.1 200 " + String(repeating: "x", count: 20_000),
  ]

  private static let excelTable =
    #"<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table><tr><td>Commune</td><td>Population</td></tr></table></body></html>"#

  private static let bodies: [String: (fields: [String], body: [UInt8])] = [
    // Spreadsheets that are none.
    "/table.xls": (
      ["Content-Type: application/vnd.ms-excel"],
      Array("<table border=1><tr><td>Commune</td></tr></table>".utf8)
    ),
    "/excel-page.xls": (
      ["Content-Type: application/vnd.ms-excel", "Content-Disposition: attachment; filename=export.xls"],
      Array(excelTable.utf8)
    ),
    "/wide-page.xls": (
      ["Content-Type: application/vnd.ms-excel"], [0xFF, 0xFE] + excelTable.utf8.flatMap { [$0, 0] }
    ),
    "/xml.xls": (
      ["Content-Type: application/vnd.ms-excel"],
      Array(
        #"<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>"#
          .utf8)
    ),
    "/tabs.xls": (
      ["Content-Type: application/vnd.ms-excel"], Array("Commune\tPopulation\nLyon\t520774\n".utf8)
    ),
    "/archive.xls": (
      ["Content-Type: application/vnd.ms-excel"],
      Array("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\n<html>".utf8)
    ),
    // Content encodings.
    "/deflate-zlib": (
      ["Content-Type: application/json", "Content-Encoding: deflate"],
      [120, 156, 171, 86, 74, 84, 178, 82, 136, 54, 212, 81, 48, 138, 173, 5, 0, 23, 57, 3, 95]
    ),
    "/deflate-raw": (
      ["Content-Type: application/json", "Content-Encoding: deflate"],
      [171, 86, 74, 84, 178, 82, 136, 54, 212, 81, 48, 138, 173, 5, 0]
    ),
    "/zstd": (
      ["Content-Type: text/csv", "Content-Encoding: zstd"],
      [0x28, 0xB5, 0x2F, 0xFD] + [UInt8](repeating: 1, count: 40)
    ),
    "/encoding-utf8-page": (["Content-Type: text/csv", "Content-Encoding: UTF-8"], page),
    "/encoding-utf8": (["Content-Type: text/csv", "Content-Encoding: utf-8"], csv),
    "/encoding-none": (["Content-Type: text/csv", "Content-Encoding: none"], page),
    "/encoding-aws": (["Content-Type: text/csv", "Content-Encoding: aws-chunked"], csv),
    "/encoding-aws-gzip": (
      ["Content-Type: text/csv", "Content-Encoding: aws-chunked,gzip"], Oddities.gzipped
    ),
    "/encoding-blank": (["Content-Type: text/csv", "Content-Encoding:  "], csv),
    "/encoding-twice": (
      ["Content-Encoding: gzip", "Content-Encoding: gzip", "Content-Type: text/csv"], Oddities.gzipped
    ),
    "/gzip-cut": (
      ["Content-Type: text/csv", "Content-Encoding: gzip"], Array(Oddities.gzipped.dropLast(12))
    ),
    "/gzip-with-rest": (["Content-Type: text/csv", "Content-Encoding: gzip"], Oddities.gzipped + page),
    // Framing.
    "/trailers": (
      ["Content-Type: text/csv", "Transfer-Encoding: chunked", "Trailer: Content-Type, ETag"],
      Array("1a\r\n".utf8) + csv.prefix(26)
        + Array(
          "\r\n0\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nLocation: /x\r\nETag: \"late\"\r\n\r\n"
            .utf8)
    ),
    "/chunk-extension": (
      ["Content-Type: text/csv", "Transfer-Encoding: chunked"],
      Array("0000001A;name=\"va;lue\"\r\n".utf8) + csv.prefix(26) + Array("\r\n0;end\r\n\r\n".utf8)
    ),
    "/chunk-line-feeds": (
      ["Content-Type: text/csv", "Transfer-Encoding: chunked"],
      Array("1a\n".utf8) + csv.prefix(26) + Array("\n0\n\n".utf8)
    ),
    "/chunk-below-0": (["Content-Type: text/csv", "Transfer-Encoding: chunked"], Array("-5\r\n".utf8) + csv),
    "/chunk-nothing": (["Content-Type: text/csv", "Transfer-Encoding: chunked"], Array("0\r\n\r\n".utf8)),
    "/lengths-differ": (["Content-Type: text/csv", "Content-Length: 26", "Content-Length: 7"], csv),
    "/length-in-words": (["Content-Type: text/csv", "Content-Length: many"], csv),
    "/length-list": (["Content-Type: text/csv", "Content-Length: 26, 26"], csv),
    "/blank-before-colon": (["Content-Type : text/html", "Content-Type: text/csv"], csv),
    "/typed-twice": (["Content-Type: text/html", "Content-Type: text/csv"], csv),
    "/long-type": (["Content-Type: text/csv; name=\"\(String(repeating: "x", count: 5000))\""], csv),
    "/type-of-bytes": (["Content-Type: \u{C3}\u{A9}\u{7F}/\"<script>"], csv),
    "/location-on-200": (["Content-Type: text/csv", "Location: /nowhere", "Refresh: 0; url=/nowhere"], csv),
    "/meta-refresh": (
      ["Content-Type: text/html"],
      Array(#"<html><head><meta http-equiv="refresh" content="0; url=/good.csv"></head></html>"#.utf8)
    ),
  ]

  private static func location(_ path: String, _ r: LoopbackServer.Request) -> String? {
    let port = r.headers["host"].flatMap { $0.split(separator: ":").last } ?? "0"
    let places = [
      "/to-tab": "/go\tod.csv", "/to-one-slash": "http:/good.csv", "/to-no-slash": "http:good.csv",
      "/to-three-slashes": "///127.0.0.1:\(port)/good.csv",
      "/to-backslashes": "http:\\\\127.0.0.1:\(port)\\good.csv",
      "/to-question": "?moved", "/to-dots": "/a/../b/./../good.csv", "/to-broken-escape": "/good.csv?a=%zz%",
      "/to-escaped-dots": "/a/%2e%2e/good.csv", "/to-quoted": "\"/good.csv\"",
      "/to-angle": "<http://127.0.0.1:\(port)/good.csv>",
      "/to-decimal-host": "http://2130706433:\(port)/good.csv",
      "/to-hex-host": "http://0x7f.1:\(port)/good.csv",
      "/to-wide-host": "http://127。0。0。1:\(port)/good.csv", "/to-about": "about:blank",
      "/to-ws": "ws://127.0.0.1:\(port)/",
      "/to-port-99999": "http://127.0.0.1:99999/good.csv", "/to-blob": "blob:x",
      "/to-ftp-closed": "ftp://127.0.0.1:9/x.csv", "/to-name-with-blank": "http://exa mple/x",
    ]
    if let place = places[path] { return "Location: \(place)" }
    switch path {
    case "/to-two": return "Location: /good.csv\r\nLocation: /good.csv"
    case "/to-either": return "Location: /good.csv\r\nLocation: /nowhere"
    case "/to-folded": return "Location:\r\n /good.csv"
    case "/spins": return "Location: /spins?\(UInt64.random(in: 0...UInt64.max))"
    default: return nil
    }
  }

  private static func behaviour(
    _ path: String, _ r: LoopbackServer.Request, _ c: LoopbackServer.Connection
  ) -> Bool {
    let isHead = r.method == "HEAD"
    let isRanged = r.headers["range"] != nil
    func data(_ status: Int = 200, _ fields: [String] = []) {
      c.answer(status, ["Content-Type: text/csv"] + fields, csv, head: isHead)
    }
    switch path {
    case "/good.csv": data()
    case "/silent":
      c.wait(4)
      return false
    case "/hints-then-silent":
      c.send("HTTP/1.1 103 X\r\n\r\n")
      c.wait(4)
      return false
    case "/hints-then-end":
      c.send("HTTP/1.1 103 X\r\n\r\n")
      return false
    case "/hints-drip":
      while c.send("HTTP/1.1 103 X\r\nLink: </a.css>\r\n\r\n") { c.wait(0.2) }
      return false
    case "/half-a-line":
      c.send("HTTP/1.1 20")
      return false
    case "/half-a-head":
      c.send("HTTP/1.1 200 OK\r\nContent-Type: text/c")
      return false
    case "/carriage-returns":
      c.send("HTTP/1.1 200 OK\rContent-Type: text/csv\r\r")
      return false
    case "/tls-alert":
      c.send([0x15, 3, 3, 0, 2, 2, 40])
      return false
    case "/416-for-ever": c.answer(416, ["Content-Range: bytes */27"])
    case "/416-with-data": isRanged ? c.answer(416, ["Content-Type: text/csv"], csv) : data()
    case "/206-whole-unknown": isRanged && !isHead ? data(206, ["Content-Range: bytes 0-26/*"]) : data()
    case "/206-unasked": data(206, ["Content-Range: bytes 0-26/27"])
    case "/206-lies":
      isRanged && !isHead ? data(206, ["Content-Range: bytes 0-4095/26"]) : data()
    case "/206-page":
      c.answer(206, ["Content-Type: text/csv", "Content-Range: bytes 0-4095/123456"], page, head: isHead)
    case "/200-with-range": data(200, ["Content-Range: bytes 0-26/27"])
    case "/head-401": isHead ? c.answer(401) : data()
    case "/head-302": isHead ? c.answer(302, ["Location: /nowhere"]) : data()
    case "/head-501": isHead ? c.answer(501) : data()
    case "/head-200-get-500": isHead ? data() : c.answer(500)
    case "/head-typed-get-page":
      c.answer(200, [isHead ? "Content-Type: text/csv" : "Content-Type: text/html"], page, head: isHead)
    case "/403-firewall":
      c.answer(
        403, ["Content-Type: text/html"],
        Array("<html>The requested URL was rejected. Please consult with your administrator.</html>".utf8),
        head: isHead)
    case "/401-bare": c.answer(401, [], Array("no".utf8), head: isHead)
    case "/401-json":
      c.answer(
        401, ["Content-Type: application/json"], Array(#"{"error":"unauthorized"}"#.utf8), head: isHead)
    case "/cookie-then-data":
      r.headers["cookie"] != nil
        ? data() : c.answer(307, ["Set-Cookie: a=b; Secure; HttpOnly", "Location: \(r.path)"])
    case "/cookie-never-kept":
      c.answer(302, ["Set-Cookie: same=1", "Location: \(r.path)"])
    case "/201": data(201, ["Location: /nowhere"])
    case "/207":
      c.answer(207, ["Content-Type: application/xml"], Array("<?xml version=\"1.0\"?><multistatus/>".utf8))
    case "/close-without-length":
      c.send(Array("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nConnection: keep-alive\r\n\r\n".utf8) + csv)
      return false
    case "/reset-after-data":
      // A body without a length that ends with a reset may be cut, or whole.
      c.send("HTTP/1.1 200 OK\r\nContent-Type: text/csv\r\nContent-Length: 90\r\n\r\n")
      c.send(csv)
      c.wait(0.05)
      c.reset()
      return false
    case "/upgrade-426":
      c.answer(426, ["Upgrade: TLS/1.0, HTTP/1.1", "Connection: Upgrade"])
    default:
      c.answer(404, ["Content-Type: text/html"], Array("<html><title>404</title></html>".utf8), head: isHead)
    }
    return true
  }
}
