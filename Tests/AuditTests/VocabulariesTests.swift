import CSHA256
import Testing

@testable import Audit

@Suite struct VocabulariesTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digestsAreThoseOfTheStandard(text: String, digest: String) {
    #expect(SHA256.hex(text) == digest)
  }

  @Test(arguments: [1, 2, 5])
  func digestsAreTheSameWithAndWithoutTheProcessorsInstructions(blocks: Int) {
    let bytes = (0..<64 * blocks).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 37 &+ $0) }
    var states = [0, 1].map { _ in (0..<8).map { UInt32($0) &* 0x9E37_79B9 } }
    sha256_blocks(&states[0], bytes, blocks)
    sha256_blocks_plain(&states[1], bytes, blocks)
    #expect(states[0] == states[1])
  }

  @Test func aMillionLettersDigestAsTheStandardSays() {
    let digest = SHA256.hex([UInt8](repeating: 0x61, count: 1_000_000))
    #expect(digest == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(arguments: [
    ("CSV", "csv"), (".CSV", "csv"), ("CSV.", "csv"), ("ZIP+CSV", "csv"), ("csv.ZIP", "csv"),
    ("text/csv; charset=utf-8", "csv"),
    ("https://www.iana.org/assignments/media-types/text/csv", "csv"),
    ("http://publications.europa.eu/resource/authority/file-type/CSV", "csv"),
    ("http://publications.europa.eu/resource/authority/file-type/JSON_LD", "json-ld"),
    ("OGC:WMS", "wms"), ("page web", "html"), ("GeoJSON", "geojson"), ("application/vnd.geo+json", "geojson"),
    ("application/json", "json"), ("Esri Shapefile", "shp"), ("tar.gz", "gzip"), ("CSV, JSON", "csv"),
  ])
  func formatsAreFoundHoweverTheyAreWritten(text: String, id: String) throws {
    let table = try Embedded.vocabularies().formats
    #expect(table.format(named: text)?.id == id)
  }

  @Test(arguments: ["", " ", "unknown", "...", "Téléchargement", "http://", "a/b/c/d"])
  func whatNamesNoFormatIsNone(text: String) throws {
    #expect(try Embedded.vocabularies().formats.format(named: text) == nil)
  }

  @Test(arguments: [
    ("<p>Two words</p>", 9), ("  a   b\n\nc ", 5), ("**bold** _x_", 6),
    ("[label](https://example.org/long)", 5),
    ("caf&eacute;", 4), ("1 < 2", 5), ("", 0), ("<unclosed", 9), ("été", 3),
  ])
  func markupIsNotCounted(text: String, length: Int) {
    #expect(PlainText.length(of: text, upTo: 1_000) == length)
  }

  @Test(arguments: [
    ("*openapi*", "https://x/OpenAPI.json", true), ("doi:10.*", "doi:10.5/x", true),
    ("doi:10.*", "xdoi:10.5", false),
    ("*.yaml", "a.yaml", true), ("*.yaml", "a.yaml.txt", false), ("exact", "EXACT", true),
    ("exact", "exactly", false),
    ("*a*b*c*", "xxaxxbxxcxx", true), ("*a*b*c*", "cba", false), ("*", "", true), ("a*a", "a", false),
    ("", "", false),
  ])
  func wildcardsMatchWholeTexts(pattern: String, text: String, expected: Bool) {
    #expect(Wildcard(pattern).matches(text) == expected)
  }

  @Test func aTemplateNeverExpandsWhatItWasGiven() {
    let template = MessageTemplate("{a} and {b}, {unknown} {")
    #expect(template.filled { ["a": "{b}", "b": "x"][$0] } == "{b} and x, {unknown} {")
  }

  @Test(arguments: [
    ("https://User:pw@Example.ORG:8080/x", "example.org"), ("http://[::1]:80/", "::1"),
    ("https://a.b./", "a.b"),
    ("https:///x", nil), ("mailto:a@b", nil), ("http://evil.com\\@good.fr/", "evil.com"),
  ])
  func hostsAreReadAsBrowsersDo(address: String, host: String?) {
    #expect(WebAddress.host(of: address) == host)
  }
}
