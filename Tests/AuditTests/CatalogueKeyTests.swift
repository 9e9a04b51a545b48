import Testing

@testable import Audit

/// Keys of catalogues, which must not change with the folder they lie in.
@Suite struct CatalogueKeyTests {
  @Test func anAddressIsItsOwnKey() {
    let address = "https://data.example.fr/data.json"
    #expect(Territory.keys(ofCatalogues: [address]) == [address: address])
  }

  @Test func aFileIsNamedWithoutItsFolders() {
    #expect(
      Territory.keys(ofCatalogues: ["/tmp/x/rennes.json", "/tmp/x/paris.json"])
        == ["/tmp/x/rennes.json": "rennes.json", "/tmp/x/paris.json": "paris.json"])
    #expect(Territory.keys(ofCatalogues: ["./rennes.json"]) == ["./rennes.json": "rennes.json"])
  }

  @Test func filesOfOneNameAreToldApartByAsManyFoldersAsThatTakes() {
    let keys = Territory.keys(ofCatalogues: ["/a/2025/x.json", "/a/2026/x.json", "/b/2026/y.json"])
    #expect(
      keys == ["/a/2025/x.json": "2025/x.json", "/a/2026/x.json": "2026/x.json", "/b/2026/y.json": "y.json"])
  }

  @Test func everyCatalogueHasAKeyOfItsOwn() {
    let odd = ["x.json", "./x.json", "/x.json", "a/x.json", "b/a/x.json", "-", "", "/", "x.json"]
    let keys = Territory.keys(ofCatalogues: odd)
    #expect(keys.count == Set(odd).count)
    #expect(Set(keys.values).count == keys.count, "\(keys)")
  }
}
