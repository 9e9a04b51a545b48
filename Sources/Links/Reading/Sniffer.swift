#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells a format by its first bytes: magic numbers, then the beginnings of texts.
enum Sniffer {
  /// The format of a body of which `bytes` is the beginning (at most 4 KiB are looked at).
  static func sniff(_ bytes: UnsafeBufferPointer<UInt8>) -> SniffedFormat {
    let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(4096))
    if let magic = magic(bytes) { return magic }
    var at = 0
    if starts(bytes, 0, [0xFF, 0xFE]) || starts(bytes, 0, [0xFE, 0xFF]) {
      return bytes.count > 2 ? wide(bytes) : .empty
    }
    if starts(bytes, 0, [0xEF, 0xBB, 0xBF]) { at = 3 }
    at = afterBlanks(bytes, at)
    guard at < bytes.count else { return .empty }
    if let markup = markup(bytes, at) { return markup }
    if isJSON(bytes, at) { return contains(bytes, at, "\"FeatureCollection\"") ? .geojson : .json }
    if starts(bytes, at, "@prefix") || starts(bytes, at, "@base") || starts(bytes, at, "PREFIX ") {
      return .turtle
    }
    if starts(bytes, at, "BEGIN:VCALENDAR") { return .ics }
    if let start = bytes.baseAddress, memchr(start, 0, bytes.count) != nil { return .binary }
    return Delimiters.looksTabular(bytes, from: at) ? .csv : .text
  }

  private static func magic(_ b: UnsafeBufferPointer<UInt8>) -> SniffedFormat? {
    guard b.count >= 4 else { return nil }
    switch b[0] {
    case 0x50:
      if starts(b, 0, [0x50, 0x4B, 3, 4]) || starts(b, 0, [0x50, 0x4B, 5, 6]) { return zip(b) }
      if starts(b, 0, "PAR1") { return .parquet }
    case 0x1F: if b[1] == 0x8B { return .gzip }
    case 0x25:
      if starts(b, 0, "%PDF") { return .pdf }
      if starts(b, 0, "%!PS") { return .postscript }
    case 0x89:
      if starts(b, 0, [0x89, 0x50, 0x4E, 0x47]) { return .png }
      if starts(b, 0, [0x89, 0x48, 0x44, 0x46]) { return .hdf5 }
    case 0xFF: if b[1] == 0xD8, b[2] == 0xFF { return .jpeg }
    case 0x47:
      if starts(b, 0, "GIF8") { return .gif }
      if starts(b, 0, "GRIB") { return .grib }
    case 0x49:
      if starts(b, 0, [0x49, 0x49, 0x2A, 0]) || starts(b, 0, [0x49, 0x49, 0x2B, 0]) { return .tiff }
    case 0x4D:
      if starts(b, 0, [0x4D, 0x4D, 0, 0x2A]) || starts(b, 0, [0x4D, 0x4D, 0, 0x2B]) { return .tiff }
    case 0x52:
      if starts(b, 0, "RIFF"), starts(b, 8, "WEBP") { return .webp }
      if starts(b, 0, "Rar!") { return .rar }
    case 0x53: if starts(b, 0, "SQLite format 3") { return .sqlite }
    case 0xD0: if starts(b, 0, [0xD0, 0xCF, 0x11, 0xE0]) { return .ole }
    case 0x37: if starts(b, 0, [0x37, 0x7A, 0xBC, 0xAF]) { return .sevenZip }
    case 0x42:
      if starts(b, 0, "BZh"), b[3] >= 0x31, b[3] <= 0x39, b.count < 10 || b[4] == 0x31 { return .bzip2 }
    case 0xFD: if starts(b, 0, [0xFD, 0x37, 0x7A, 0x58]) { return .xz }
    case 0x28: if starts(b, 0, [0x28, 0xB5, 0x2F, 0xFD]) { return .zstd }
    case 0x43: if starts(b, 0, "CDF"), b[3] <= 5 { return .netcdf }
    case 0x0E: if starts(b, 0, [0x0E, 3, 0x13, 1]) { return .hdf5 }
    case 0x41:
      if starts(b, 0, "ARROW1") { return .arrow }
      if starts(b, 0, "AC10") { return .dwg }
    case 0x46: if starts(b, 0, "FEA1") { return .arrow }
    case 0x4F: if starts(b, 0, [0x4F, 0x62, 0x6A, 1]) { return .avro }
    case 0x66: if starts(b, 0, [0x66, 0x67, 0x62, 3]) { return .flatgeobuf }
    case 0x4C: if starts(b, 0, "LASF") { return .las }
    case 0x7B: if starts(b, 0, "{\\rtf") { return .rtf }
    case 0x00:
      if starts(b, 0, [0, 0, 0x27, 0x0A]) { return .shapefile }
      if starts(b, 0, [0, 1, 0, 0]), starts(b, 4, "Standard ") { return .accdb }
      if starts(b, 4, "jP  ") || starts(b, 4, "ftypjp2") { return .jp2 }
    case 0x03, 0x30, 0x83, 0x8B:
      // dBase: a date, then a header whose length is 32 a field and one.
      if b[0] != 0x30, b.count >= 32, b[2] >= 1, b[2] <= 12, b[3] >= 1, b[3] <= 31, Int(b[8]) % 32 == 1 {
        return .dbf
      }
    default: break
    }
    if b.count >= 262, starts(b, 257, "ustar") { return .tar }
    return nil
  }

  /// What a ZIP archive is used for, by its first members.
  private static func zip(_ b: UnsafeBufferPointer<UInt8>) -> SniffedFormat {
    guard b.count > 30 else { return .zip }
    let length = Int(b[26]) | Int(b[27]) << 8
    let name = String(decoding: b[30..<min(b.count, 30 + min(length, 200))], as: UTF8.self)
    if name == "mimetype" {
      if contains(b, 30, "opendocument.spreadsheet") { return .ods }
      if contains(b, 30, "opendocument.text") { return .odt }
      return .zip
    }
    if name.hasSuffix(".kml") { return .kmz }
    guard
      name == "[Content_Types].xml" || name.hasPrefix("_rels/") || name.hasPrefix("docProps/")
        || name.hasPrefix("xl/") || name.hasPrefix("word/") || name.hasPrefix("ppt/")
    else { return .zip }
    if contains(b, 30, "word/") { return .docx }
    if contains(b, 30, "ppt/") { return .pptx }
    return .xlsx
  }

  /// HTML, XML and what is written in it.
  private static func markup(_ b: UnsafeBufferPointer<UInt8>, _ start: Int) -> SniffedFormat? {
    guard b[start] == 0x3C else { return nil }
    var at = start
    var isXML = false
    while at < b.count, b[at] == 0x3C {
      if starts(b, at, "<!--") {
        guard let end = find(b, at + 4, "-->") else { return isXML ? .xml : .html }
        at = afterBlanks(b, end + 3)
      } else if starts(b, at, "<?") {
        isXML = isXML || startsIgnoringCase(b, at, "<?xml")
        guard let end = find(b, at, ">") else { return isXML ? .xml : .text }
        at = afterBlanks(b, end + 1)
      } else if startsIgnoringCase(b, at, "<!doctype") {
        let name = afterBlanks(b, at + 9)
        if startsIgnoringCase(b, name, "html") { return .html }
        isXML = true
        guard let end = find(b, at, ">") else { return .xml }
        at = afterBlanks(b, end + 1)
      } else {
        break
      }
    }
    guard at + 1 < b.count, b[at] == 0x3C else { return isXML ? .xml : .text }
    let name = b[(at + 1)...].prefix {
      CharacterSet.isLetterOrDigit($0) || [0x3A, 0x2D, 0x5F, 0x2E].contains($0)
    }
    let full = String(decoding: name.prefix(80), as: UTF8.self)
    if full.isEmpty { return starts(b, at, "<http") ? .ntriples : isXML ? .xml : .text }
    let root = full.split(separator: ":").last.map { $0.lowercased() } ?? ""
    if root == "html" { return .html }
    if starts(b, at, "<http://") || starts(b, at, "<https://") || starts(b, at, "<urn:") { return .ntriples }
    if !isXML, htmlTags.contains(full.lowercased()) { return .html }
    switch root {
    case "rdf": return .rdf
    case "kml": return .kml
    case "gpx": return .gpx
    case "svg": return .svg
    case "rss": return .rss
    case "feed": return .atom
    default: return .xml
    }
  }

  private static let htmlTags: Set<String> = [
    "head", "body", "script", "iframe", "h1", "h2", "h3", "div", "font", "table", "a", "style", "title", "b",
    "br", "p",
    "meta", "link", "center", "img", "form", "span", "main", "section", "header", "nav", "pre", "ul",
    "noscript", "base",
  ]

  private static func isJSON(_ b: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    let next = afterBlanks(b, at + 1)
    if b[at] == 0x7B { return next >= b.count || b[next] == 0x22 || b[next] == 0x7D }
    guard b[at] == 0x5B else { return false }
    return next >= b.count || CharacterSet.isDigit(b[next])
      || [0x5B, 0x7B, 0x22, 0x2D, 0x5D, 0x74, 0x66, 0x6E].contains(b[next])
  }

  /// UTF-16: markup where it begins with `<`, else text.
  private static func wide(_ b: UnsafeBufferPointer<UInt8>) -> SniffedFormat {
    let narrow = b.dropFirst(2).filter { $0 != 0 }
    return narrow.withUnsafeBufferPointer { b in
      let at = afterBlanks(b, 0)
      guard at < b.count else { return .empty }
      return markup(b, at) ?? (isJSON(b, at) ? .json : Delimiters.looksTabular(b, from: at) ? .csv : .text)
    }
  }

  static func afterBlanks(_ b: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at < b.count, b[at] == 0x20 || (0x09...0x0D).contains(b[at]) { at += 1 }
    return at
  }

  private static func starts(_ b: UnsafeBufferPointer<UInt8>, _ at: Int, _ bytes: [UInt8]) -> Bool {
    at + bytes.count <= b.count && bytes.indices.allSatisfy { b[at + $0] == bytes[$0] }
  }

  static func starts(_ b: UnsafeBufferPointer<UInt8>, _ at: Int, _ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= b.count else { return false }
    for i in 0..<count where b[at + i] != text.utf8Start[i] { return false }
    return true
  }

  static func startsIgnoringCase(_ b: UnsafeBufferPointer<UInt8>, _ at: Int, _ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard at + count <= b.count else { return false }
    for i in 0..<count where CharacterSet.lower(b[at + i]) != text.utf8Start[i] { return false }
    return true
  }

  /// Where a text first occurs.
  static func find(_ b: UnsafeBufferPointer<UInt8>, _ from: Int, _ text: StaticString) -> Int? {
    var at = from
    while at + text.utf8CodeUnitCount <= b.count {
      if b[at] == text.utf8Start[0], starts(b, at, text) { return at }
      at += 1
    }
    return nil
  }

  static func contains(_ b: UnsafeBufferPointer<UInt8>, _ from: Int, _ text: StaticString) -> Bool {
    find(b, from, text) != nil
  }
}
