import Testing

@testable import Links

@Suite struct AddressTests {
  @Test(arguments: [
    ("http://example.org/a b.csv", "http://example.org/a%20b.csv"),
    ("  https://example.org/x \n", "https://example.org/x"),
    ("HTTP://Example.ORG/Data", "http://example.org/Data"),
    ("https://example.org/café?q=é", "https://example.org/caf%C3%A9?q=%C3%A9"),
    ("https://example.org/a\tb\r\nc", "https://example.org/abc"),
    ("https:\\\\example.org\\a\\b", "https://example.org/a/b"),
    ("https:/example.org/a", "https://example.org/a"),
    ("https:////example.org/a", "https://example.org/a"),
    ("https://bücher.example/x", "https://xn--bcher-kva.example/x"),
    ("https://ex%61mple.org/", "https://example.org/"),
    ("http://example.org/<a>|{b}`\"", "http://example.org/%3Ca%3E|%7Bb%7D%60%22"),
    ("http://example.org/?a='b' c", "http://example.org/?a=%27b%27%20c"),
    ("http://0x7f.1/", "http://127.0.0.1/"),
  ])
  func repairsAsBrowsersDo(raw: String, repaired: String) throws {
    let address = try AddressParser.parse(raw)
    #expect(address.text == repaired)
    #expect(address.isRepaired)
  }

  @Test(arguments: [
    ("https://example.org", "https://example.org/"), ("https://example.org:443/a", "https://example.org/a"),
    ("http://example.org:80", "http://example.org/"), ("https://EXAMPLE.org/a#part", "https://example.org/a"),
    ("https://example.org/a/../b/./c", "https://example.org/b/c"),
    ("https://example.org/a/%2E%2e/b", "https://example.org/b"),
    ("https://example.org/..", "https://example.org/"),
    ("http://example.org:8080/100%", "http://example.org:8080/100%"),
    ("ftp://example.org/a;b", "ftp://example.org/a;b"),
    ("https://[2001:DB8::1]:8443/", "https://[2001:db8::1]:8443/"),
    ("https://a_b.example.org/", "https://a_b.example.org/"),
    ("https://example.org./x", "https://example.org./x"),
    ("https://example.org/?a=b?c=d", "https://example.org/?a=b?c=d"),
  ])
  func leavesOtherFormsOfTheSameUnreported(raw: String, asked: String) throws {
    let address = try AddressParser.parse(raw)
    #expect(address.text == asked)
    #expect(!address.isRepaired)
  }

  @Test(arguments: [
    "", "   ", "www.example.org/a", "//example.org/a", "/a", "data", "http://", "https:///", "http://a b/",
    "http://[::1",
    "http://[::zz]/", "http://example.org:99999/", "http://example.org:0/", "http://example.org:x/",
    "http://ex ample.org",
    "http://a..b/", "http://256.1.1.1/", "http://1.2.3.4.5/", "http://0x100000000/", "http://a%00b/",
    "http://exa%mple/",
    "http://.example.org/",
  ])
  func refusesWhatIsNoAddress(raw: String) {
    #expect(throws: AddressFault.self) { try AddressParser.parse(raw) }
  }

  @Test(arguments: [
    "file:///etc/passwd", "javascript:alert(1)", "mailto:a@b", "ws://a/", "gopher://a/", "blob:x", "urn:a:b",
  ])
  func namesTheSchemeItDoesNotSupport(raw: String) {
    let scheme = String(raw.prefix { $0 != ":" })
    #expect(throws: AddressFault.scheme(scheme)) { try AddressParser.parse(raw) }
  }

  @Test(arguments: [
    "127.0.0.1", "127.1", "0177.0.0.1", "0x7f.0.0.1", "0x7F000001", "2130706433", "017700000001", "127.0.1",
    "0x7f.0x0.0x0.0x1", "127.0.0.1.", "%31%32%37.0.0.1", "１２７.0.0.1", "127。0。0。1",
  ])
  func readsEveryNotationOfAnAddress(host: String) throws {
    let address = try AddressParser.parse("http://\(host)/")
    #expect(address.host == "127.0.0.1")
    #expect(address.literal?.isLoopback == true)
  }

  @Test func resolvesRedirectsAsBrowsersDo() throws {
    let base = try AddressParser.parse("https://user:pw@example.org:8443/a/b/c.csv?x=1")
    for (location, expected) in [
      ("/z", "https://user:pw@example.org:8443/z"), ("d.csv", "https://user:pw@example.org:8443/a/b/d.csv"),
      ("../d", "https://user:pw@example.org:8443/a/d"),
      ("?y", "https://user:pw@example.org:8443/a/b/c.csv?y"),
      ("//other.org/z", "https://other.org/z"), ("http://other.org", "http://other.org/"),
      ("https:z", "https://user:pw@example.org:8443/a/b/z"),
      ("#top", "https://user:pw@example.org:8443/a/b/c.csv?x=1"),
    ] {
      let address = try AddressParser.parse(location, base: base)
      #expect(address.text == expected)
    }
    #expect(base.shown == "https://example.org:8443/a/b/c.csv?x=1")
  }

  @Test func theShortWayAgreesWithTheLongOne() throws {
    for raw in [
      "https://example.org/a/b.csv?x=1&y=%20", "http://a-b.example.org:8080/", "https://example.org/a//b",
      "http://127.0.0.1/x", "http://127.0.0.1:28080/data?i=3", "https://example.org/a;b=c,d@e:f!$&'()*+",
    ] {
      let quick = try AddressParser.parse(raw)
      let full = try AddressParser.parse(bytes: Array(raw.utf8))
      #expect(quick == full)
    }
  }

  @Test func aRandomSiblingKeepsTheFolderAndTheEnding() throws {
    let address = try AddressParser.parse("https://example.org/a/b.csv?x=/y.z")
    #expect(address.sibling(255) == "https://example.org/a/aloi-ff.csv")
    #expect(try AddressParser.parse("https://example.org/").sibling(1) == "https://example.org/aloi-1")
  }
}
