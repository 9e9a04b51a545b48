import Catalog
import Testing

@testable import Links

@Suite struct SnifferTests {
  private func sniff(_ bytes: [UInt8]) -> SniffedFormat {
    bytes.withUnsafeBufferPointer { Sniffer.sniff($0) }
  }

  @Test(arguments: [
    ("", SniffedFormat.empty), ("\u{FEFF} \n", .empty), ("<!DOCTYPE html><html>", .html),
    ("  <HTML lang=fr>", .html),
    ("<!-- note --><html>", .html), ("<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"x\"><html>", .html),
    ("<br />\n<b>Warning</b>: mysql", .html), ("<script>location='/'</script>", .html),
    ("<?xml version=\"1.0\"?><catalogue/>", .xml), ("<gml:FeatureCollection xmlns:gml='x'>", .xml),
    ("<?xml version=\"1.0\"?><!-- c --><rdf:RDF>", .rdf), ("<?xml?><kml xmlns='x'>", .kml),
    ("<rss version='2.0'>", .rss),
    ("<feed xmlns='a'>", .atom), ("<svg xmlns='a'>", .svg), ("<gpx version='1'>", .gpx),
    ("<http://a> <http://b> <http://c> .", .ntriples), ("@prefix dcat: <x> .", .turtle),
    ("PREFIX dcat: <x>", .turtle),
    ("{\"a\": 1}", .json), ("[1, 2]", .json), ("{}", .json), ("[]", .json),
    ("{\"type\":\"FeatureCollection\"}", .geojson),
    ("{not json", .text), ("a;b;c\n1;2;3\n", .csv), ("a,b\n\"x,\ny\",2\n", .csv), ("a\tb\n1\t2\n", .csv),
    ("plain words without order", .text), ("%PDF-1.7", .pdf), ("PAR1....", .parquet),
    ("SQLite format 3\u{0}", .sqlite),
    ("Rar!\u{1A}", .rar), ("GIF89a", .gif), ("BEGIN:VCALENDAR\n", .ics), ("{\\rtf1", .rtf),
  ])
  func tellsTextsApart(text: String, format: SniffedFormat) { #expect(sniff(Array(text.utf8)) == format) }

  @Test(
    arguments: [
      ([0x1F, 0x8B, 8, 0], SniffedFormat.gzip), ([0x89, 0x50, 0x4E, 0x47], .png),
      ([0xFF, 0xD8, 0xFF, 0xE0], .jpeg),
      ([0xD0, 0xCF, 0x11, 0xE0], .ole), ([0x37, 0x7A, 0xBC, 0xAF], .sevenZip),
      ([0x49, 0x49, 0x2A, 0], .tiff),
      ([0x50, 0x4B, 3, 4], .zip), ([0, 0, 0x27, 0x0A], .shapefile), ([0x28, 0xB5, 0x2F, 0xFD], .zstd),
      ([1, 2, 3, 0], .binary),
      ([0xFF, 0xFE, 0x3C, 0, 0x68, 0, 0x74, 0, 0x6D, 0, 0x6C, 0, 0x3E, 0], .html),
      ([0xFF, 0xFE, 0x61, 0, 0x3B, 0, 0x62, 0, 0x0A, 0], .csv),
    ] as [([UInt8], SniffedFormat)])
  func tellsBinariesApart(bytes: [UInt8], format: SniffedFormat) { #expect(sniff(bytes) == format) }

  @Test func looksIntoArchives() {
    func zip(_ name: String, _ rest: String) -> [UInt8] {
      [0x50, 0x4B, 3, 4] + [UInt8](repeating: 0, count: 22) + [UInt8(name.utf8.count), 0, 0, 0]
        + Array(name.utf8) + Array(rest.utf8)
    }
    #expect(sniff(zip("[Content_Types].xml", "xl/workbook.xml")) == .xlsx)
    #expect(sniff(zip("[Content_Types].xml", "word/document.xml")) == .docx)
    #expect(sniff(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet")) == .ods)
    #expect(sniff(zip("doc.kml", "")) == .kmz)
    #expect(sniff(zip("a.shp", "")) == .zip)
  }

  @Test(
    arguments: [
      ("CSV", nil, "json", true), (".csv", nil, "csv", false), ("csv", nil, "text", false),
      ("ZIP+CSV", nil, "zip", false),
      ("csv", nil, "zip", true),
      ("http://publications.europa.eu/resource/authority/file-type/CSV", nil, "pdf", true),
      ("JSON", nil, "geojson", false), ("GeoJSON", nil, "xml", true), ("SHP", nil, "zip", false),
      ("XLS", nil, "xlsx", false),
      ("XLSX", nil, "ole", false), ("xlsx", nil, "csv", true), ("KML", nil, "kmz", false),
      ("RDF", nil, "turtle", false),
      (nil, "text/csv; charset=utf-8", "png", true), (nil, "application/octet-stream", "png", false),
      (nil, "application/ld+json", "json", false), ("WFS", nil, "json", false), ("csv", nil, "binary", false),
      ("page web", nil, "json", false), ("format inconnu", nil, "json", false),
      ("csv (UTF-8)", nil, "json", true),
      (nil, "https://www.iana.org/assignments/media-types/text/csv", "json", true),
      ("PDF", nil, "html", true),
      ("HTML", nil, "html", false), ("API", "application/json", "html", false), (nil, nil, "html", false),
    ] as [(String?, String?, String, Bool)])
  func aDeclarationIsBrokenOnlyByWhatContradictsIt(
    format: String?, type: String?, seen: String, isBroken: Bool
  ) throws {
    let sniffed = try #require(SniffedFormat(rawValue: seen))
    let declaration = Declaration(format: format, mediaType: type)
    #expect((Judge.contentReason(sniffed, contentType: nil, declaration) != nil) == isBroken)
  }

  @Test func theEndingOfThePathSpeaksWhereNothingElseDoes() throws {
    let table = try AddressParser.parse("https://example.org/a/table.csv?download=1")
    #expect(Declaration(format: nil, mediaType: nil, path: table.path).isData)
    let packed = try AddressParser.parse("https://example.org/a/table.csv.gz")
    #expect(
      Judge.contentReason(
        .gzip, contentType: nil, Declaration(format: "csv", mediaType: nil, path: packed.path)) == nil)
    let page = try AddressParser.parse("https://example.org/a/page.php")
    #expect(!Declaration(format: nil, mediaType: nil, path: page.path).isData)
  }

  @Test func aPackedPageIsSeenThroughItsPacking() {
    // gzip of "<!DOCTYPE html><html><body>x</body></html>"
    let packed: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3, 0xB3, 0x51, 0x74, 0xF1, 0x77, 0x0E, 0x89, 0x0C, 0x70, 0x55, 0xC8,
      0x28, 0xC9, 0xCD,
      0xB1, 0xB3, 0x81, 0x50, 0x49, 0xF9, 0x29, 0x95, 0x76, 0x15, 0x36, 0xFA, 0x10, 0x5A, 0x1F, 0x2C, 0x04, 0,
    ]
    let answer = Answer(
      status: 200, headers: "Content-Encoding: gzip\nContent-Type: text/csv\n", body: packed)
    #expect(answer.sniffed == .html)
  }

  @Test func headerFieldsAreReadWhateverTheyHold() {
    let headers = Answer(
      status: 206,
      headers:
        "content-type:text/csv\nCONTENT-RANGE: bytes 0-9/1234\nRetry-After: Sun, 22 Nov 2026 08:00:30 GMT\n"
        + "no colon\n: no name\nSet-Cookie: a=b; Path=/\nAccess-Control-Allow-Origin: *\nAccept-Ranges: Bytes\n"
        + "Content-Length: 99999999999999999999\nX-RateLimit-Remaining: 17\n"
    ).headers
    #expect(headers.contentType == "text/csv")
    #expect(headers.rangeTotal == 1234)
    #expect(headers.cookies == ["a=b"])
    #expect(headers.corsAny == true)
    #expect(headers.acceptsRanges == true)
    #expect(headers.contentLength == nil)
    #expect(headers.rateRemaining == 17)
    #expect(AnswerHeaders.seconds(headers.retryAfter, now: Timestamp(seconds: 1_795_334_400)) == 30)
    #expect(AnswerHeaders.seconds("120", now: Timestamp(seconds: 0)) == 120)
    #expect(AnswerHeaders.seconds("soon", now: Timestamp(seconds: 0)) == nil)
  }
}
