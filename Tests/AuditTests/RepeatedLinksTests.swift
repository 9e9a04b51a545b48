import Audit
import Catalog
import Testing

@Suite struct RepeatedLinksTests {
  private func entry(_ id: String, _ urls: [String]) -> Entry {
    var entry = Entry(id: id)
    entry.distributions = urls.enumerated().map { index, url in
      var distribution = Distribution(id: "\(index)")
      distribution.downloadURLs = [url]
      return distribution
    }
    return entry
  }

  @Test func theFirstEntryIsNamedAndNotAccused() {
    var links = RepeatedLinks()
    #expect(links.add(entry("a", ["https://x.fr/1", "https://x.fr/2", "https://x.fr/1"])) == [:])
    #expect(links.add(entry("b", ["https://x.fr/3"])) == [:])
    #expect(links.add(entry("c", ["https://x.fr/1", "https://x.fr/4"])) == ["https://x.fr/1": "a"])
    #expect(
      links.add(entry("d", ["https://x.fr/1", "https://x.fr/3"])) == [
        "https://x.fr/1": "a", "https://x.fr/3": "b",
      ])
    #expect(!links.isFull)
  }

  @Test func addressesOfDocumentationAndNoneAtAllAreNotCounted() {
    var links = RepeatedLinks()
    var first = entry("a", ["https://x.fr/doc", ""])
    first.distributions[0].kind = .documentation
    var second = first
    second.id = "b"
    #expect(links.add(first) == [:])
    #expect(links.add(second) == [:])
  }

  @Test func manyAreRememberedAndNoMoreThanTheLimit() {
    var links = RepeatedLinks(limit: 5000)
    for number in 0..<6000 { #expect(links.add(entry("e\(number)", ["https://x.fr/\(number)"])) == [:]) }
    #expect(links.isFull)
    #expect(
      (0..<5000).allSatisfy {
        links.add(entry("new", ["https://x.fr/\($0)"])) == ["https://x.fr/\($0)": "e\($0)"]
      })
    #expect(links.add(entry("new", ["https://x.fr/5500"])) == [:])
  }
}

extension RepeatedLinks {
  fileprivate mutating func add(_ entry: Entry) -> [String: String] { add(entry.distributions, of: entry.id) }
}
