import Foundation
import Testing

@testable import Platforms

/// The three exports of a udata portal, as their columns are in version 17.
@Suite("udata's exports")
struct UdataExportsTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "aloi-exports-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  static let datasets = """
    id;title;slug;url;organization;organization_id;description;frequency;license;spatial.granularity;created_at;last_modified;badges;tags;resources_count;harvest.remote_id;quality_score;metric.views;metric.discussions
    d1;Bruit;bruit;https://www.data.example.fr/datasets/bruit/;Ville;o1;Le bruit;annual;lov2;fr:commune;2024-01-02;2024-02-03;hvd;a,b;2;r-1;0.67;1234;5
    d2;Vide;vide;https://www.data.example.fr/datasets/vide/;;;;unknown;;;2024-01-02;2024-02-03;;;0;;0.11;0;0
    """

  static let resources = """
    dataset.id;dataset.title;dataset.slug;dataset.url;dataset.organization;dataset.organization_id;dataset.license;dataset.private;dataset.archived;id;url;title;description;filetype;type;format;mime;filesize;checksum.type;checksum.value;created_at;modified;downloads;harvest.modified_at;schema_name;schema_version;preview_url;extras
    d1;Bruit;bruit;u;Ville;o1;lov2;False;False;r1;https://f.example.fr/1.csv;Un;"a ""quoted"";
    line";file;main;csv;text/csv;42;sha1;abc;2024-01-02;2024-02-03;7;;etalab/bruit;1.0;;"{""check:available"": false, ""check:status"": 404, ""check:date"": ""2026-01-02T03:04:05""}"
    d3;Sans;sans;https://www.data.example.fr/datasets/sans/;Ville;o1;lov2;False;True;r3;https://f.example.fr/3.csv;Trois;;remote;main;csv;;;;;2024-01-02;2024-02-03;0;;;;;{}
    d1;Bruit;bruit;u;Ville;o1;lov2;False;False;r2;https://f.example.fr/2.pdf;Deux;;remote;documentation;pdf;;;;;2024-01-02;;0;2024-05-06;;;;{}
    """

  static let organisations = """
    id;name;acronym;slug;url;description;logo;badges;created_at;last_modified;business_number_id;members_count;downloads
    o1;Ville;VDX;ville;https://www.data.example.fr/organizations/ville/;Une ville;;public-service,certified;2020-01-01;2020-01-01;21690123100011;3;99
    """

  private func write(_ name: String, _ text: String, prefix: [UInt8] = []) throws -> String {
    let path = folder.appending(path: name).path
    try Data(prefix + Array(text.utf8)).write(to: URL(filePath: path))
    return path
  }

  private func check(_ read: Collected) throws {
    #expect(read.refusals.isEmpty && read.error == nil)
    #expect(read.entries.map(\.id).sorted() == ["d1", "d2", "d3"])
    let entry = try #require(read.entries.first { $0.id == "d1" })
    #expect(entry.distributions.map(\.id) == ["r1", "r2"])
    let first = entry.distributions[0]
    #expect(first.portalCheck?.available == false && first.portalCheck?.status == 404)
    #expect(first.checksum?.value == "abc" && first.byteSize == 42 && first.metrics.downloads == 7)
    #expect(first.description.best == "a \"quoted\";\nline")
    #expect(first.conformsTo.first?.label == "etalab/bruit" && first.schemaIsDeclared)
    #expect(entry.distributions[1].kind == .documentation)
    #expect(entry.distributions[1].modified?.description == "2024-05-06T00:00:00Z")
    #expect(entry.publisher?.badges == ["public-service", "certified"])
    #expect(entry.publisher?.businessNumber == "21690123100011" && entry.publisher?.acronym == "VDX")
    #expect(entry.granularity == "fr:commune" && entry.metrics.discussions == 5)
    #expect(entry.portalScore?.value == 0.67 && entry.badges == ["hvd"] && entry.origin.remoteID == "r-1")
    #expect(!entry.notes.contains { $0.code == "resources-elsewhere" })
    let orphan = try #require(read.entries.first { $0.id == "d3" })
    #expect(orphan.distributions.count == 1 && orphan.publisher?.businessNumber == "21690123100011")
    #expect(orphan.notes.contains { $0.code == "archived" })
  }

  @Test func threeExportsInAFolderAreOneCatalogue() throws {
    _ = try write("datasets.csv", Self.datasets)
    _ = try write("resources.csv", Self.resources)
    _ = try write("organizations.csv", Self.organisations)
    try check(Collected(path: folder.path))
  }

  @Test func datasetsWithoutTheExportOfResourcesSaySo() throws {
    _ = try write("datasets.csv", Self.datasets)
    let alone = Collected(path: folder.path)
    #expect(alone.catalogues.last?.notes.map(\.code) == ["resources-not-listed"])
    _ = try write("resources.csv", Self.resources)
    #expect(Collected(path: folder.path).catalogues.allSatisfy { $0.notes.isEmpty })
  }

  @Test func theirNamesAndEncodingsDoNotMatter() throws {
    var utf16: [UInt8] = [0xFF, 0xFE]
    for unit in Self.resources.utf16 { utf16 += [UInt8(unit & 255), UInt8(unit >> 8)] }
    _ = try write("b.csv", Self.datasets, prefix: [0xEF, 0xBB, 0xBF])
    _ = try write("a.csv", "", prefix: utf16)
    _ = try write("c.csv", Self.organisations.replacingOccurrences(of: ";", with: ";"))
    try check(Collected(path: folder.path))
  }

  @Test func threeFilesNamedOneByOneAreOneCatalogueToo() throws {
    let paths = [
      try write("x-datasets.csv", Self.datasets), try write("x-resources.csv", Self.resources),
      try write("x-organizations.csv", Self.organisations),
    ]
    var all = Collected("")
    all = Collected("[]", platform: "udata")
    all.entries = []
    all.error = nil
    all.refusals = []
    for path in paths {
      var reader = DocumentReader()
      reader.companions = paths
      try reader.read(path: path) { event in
        switch event {
        case .entry(let entry): all.entries.append(entry)
        case .refused(let refusal): all.refusals.append(refusal)
        case .catalogue: break
        }
      }
    }
    try check(all)
  }

  @Test func aFaultyRowOfResourcesIsToldOnce() throws {
    _ = try write("datasets.csv", Self.datasets)
    _ = try write("resources.csv", Self.resources, prefix: [])
    let faulty =
      Array((Self.resources + "\nd1;").utf8) + [0xFF] + Array(";x;y;z;a;b;c;d;e;f;g;h;i;j;k;l;m".utf8)
    try Data(faulty).write(to: folder.appending(path: "resources.csv"))
    let read = Collected(path: folder.path)
    #expect(read.refusals.map(\.reason) == ["invalid-utf-8"])
    #expect(read.entries.first { $0.id == "d1" }?.distributions.count == 2)
  }
}
