import Catalog
import Testing

@testable import Platforms

/// Every RDF file of the shared fixtures against rdflib's counts.
@Suite(.enabled(if: RDFSharedFiles.exist))
struct RDFOracleTests {
  /// The rows that rdflib rejected only because it could not fetch schema.org's context, which is known here.
  static let readable = [
    "schemaorg/esip-data-repository-full.jsonld", "schemaorg/esip-dataset-full.jsonld",
    "schemaorg/esip-dataset-minimal.jsonld",
    "schemaorg/esip-dataset-variableMeasured_NGDSBoreholeTemperature.jsonld",
    "schemaorg/esip-dataset-variableMeasured_USGS-NWIS_surfaceWater.jsonld",
  ]

  /// A file as a graph, read as if from the file's own folder.
  static func graph(_ row: RDFSharedFiles.Row) throws -> RDFGraph {
    var graph = RDFGraph()
    let source = MemorySource(try RDFSharedFiles.bytes("fixtures/\(row.file)"))
    try graph.add(source, syntax: row.syntax, location: row.file, baseIRI: "file:///data/\(row.file)")
    return graph
  }

  @Test func countsWhatRdflibCounts() throws {
    var compared = 0
    for row in try RDFSharedFiles.rows() where !row.isRejected {
      let counts = try Self.graph(row).counts()
      #expect(counts.statements == row.statements, "\(row.file)")
      #expect(counts.datasets == row.datasets, "\(row.file)")
      #expect(counts.distributions == row.distributions, "\(row.file)")
      compared += 1
    }
    #expect(compared == 65)
  }

  @Test func rejectsWhatRdflibRejectsAndNamesTheLine() throws {
    var rejected = 0
    for row in try RDFSharedFiles.rows() where row.isRejected && !Self.readable.contains(row.file) {
      let error = #expect(throws: ReadError.self, "\(row.file)") { _ = try Self.graph(row).statementCount }
      #expect(error?.place?.hasPrefix("line ") == true, "\(row.file): \(error?.description ?? "")")
      rejected += 1
    }
    #expect(rejected == 10)
  }

  @Test func readsMoreThanRdflibWhereItWantedTheNetwork() throws {
    var read = 0
    for row in try RDFSharedFiles.rows() where Self.readable.contains(row.file) {
      #expect(row.isRejected)
      #expect(try Self.graph(row).statementCount > 3, "\(row.file)")
      read += 1
    }
    #expect(read == 5)
  }

  @Test func everyDatasetAndDistributionComesOut() throws {
    var files = 0
    for row in try RDFSharedFiles.rows() where !row.isRejected && row.datasets ?? 0 > 0 {
      let graph = try Self.graph(row)
      let counts = graph.counts()
      var datasets = counts.undescribedDatasets
      var distributions: Set<String> = []
      try graph.read { event in
        guard case .entry(let entry) = event else { return }
        #expect(!entry.id.isEmpty)
        #expect(entry.recordFormats == [.dcat])
        if entry.kind != .service, !entry.notes.contains(where: { $0.code == "no-class" }) { datasets += 1 }
        for distribution in entry.distributions { distributions.insert("\(entry.id) \(distribution.id)") }
      }
      #expect(datasets == row.datasets, "\(row.file)")
      let found = distributions.count + counts.orphanDistributions
      // One file lists a distribution without giving it the class.
      let untyped = row.file.contains("dataset_deri") ? 1 : 0
      #expect(found == (row.distributions ?? 0) + untyped, "\(row.file)")
      files += 1
    }
    #expect(files == 57)
  }

  @Test func readsTheBelgianDumpWhole() throws {
    var graph = RDFGraph()
    let path = "catalogs/dcat/be_data_gov_be_2025-11.part0.ttl"
    try graph.add(MemorySource(try RDFSharedFiles.bytes(path)), syntax: .turtle, location: path, baseIRI: "")
    var datasets = 0
    var distributions: Set<String> = []
    try graph.read { event in
      guard case .entry(let entry) = event else { return }
      datasets += 1
      for distribution in entry.distributions { distributions.insert(distribution.id) }
    }
    #expect(datasets == 1211)
    #expect(distributions.count == 7960)
    #expect(graph.footprint / graph.statementCount < 150)
  }

  @Test func readsTheOtherRealCatalogues() throws {
    let files: [(String, RDFReader.Syntax, Int, Int)] = [
      ("catalogs/dcat/de_govdata_catalog_endpoint_page.rdf", .rdfXML, 6, 17),
      ("catalogs/dcat/it_upo.catalog.rdf", .rdfXML, 18, 31),
      ("catalogs/ods/fr_rennes_metropole_ods_dcat.rdf", .rdfXML, 27, 272),
      ("catalogs/arcgis_hub_dcat/uk_edinburgh.dcat.json", .jsonLD, 44, 264),
      ("catalogs/arcgis_hub_dcat/uk_north_ayrshire.dcat.json", .jsonLD, 126, 708),
      ("fixtures/dcat-ap/csw-geonetwork-dcat-page-1.xml", .rdfXML, 2, 6),
    ]
    for (path, syntax, datasets, distributions) in files {
      var found = (0, 0)
      let source = MemorySource(try RDFSharedFiles.bytes(path))
      try RDFReader().read(source, syntax: syntax, location: path, baseIRI: "") { event in
        guard case .entry(let entry) = event, entry.kind == .dataset else { return }
        found.0 += 1
        found.1 += entry.distributions.count
      }
      #expect(found == (datasets, distributions), "\(path)")
    }
  }

  @Test func followsBothStylesOfPagesToTheirEnd() throws {
    let catalogues: [([String], RDFReader.Syntax, Int, Int, [Bool])] = [
      (
        (1...5).map { "ckan/server-2.12/catalog-paged5-p\($0).ttl" }, .turtle, 19, 106,
        [true, true, true, false, false]
      ),
      (
        (1...5).map { "ckan/server-2.12/catalog-paged5-p\($0).rdf" }, .rdfXML, 19, 106,
        [true, true, true, false, false]
      ),
      ((1...2).map { "udata/server-17.18/site-catalog-p\($0).ttl" }, .turtle, 10, 69, [true, true]),
      (
        (1...2).map { "dcat-ap/udata-harvest-paged-collection-\($0).jsonld" }, .jsonLD, 4, 4, [true, false]
      ),
      (
        (1...2).map { "dcat-ap/udata-harvest-partial-collection-\($0).jsonld" }, .jsonLD, 4, 4, [true, false]
      ),
    ]
    for (files, syntax, datasets, distributions, hasNext) in catalogues {
      var graph = RDFGraph()
      var next: [Bool] = []
      for file in files {
        let source = MemorySource(try RDFSharedFiles.bytes("fixtures/\(file)"))
        let page = try graph.add(
          source, syntax: syntax, location: file, baseIRI: "http://portal.example/catalog")
        #expect(page.nextPage?.hasPrefix("http") != false)
        next.append(page.nextPage != nil)
      }
      var found = (0, 0)
      try graph.read { event in
        guard case .entry(let entry) = event, entry.kind != .service else { return }
        found.0 += 1
        found.1 += entry.distributions.count
      }
      #expect(next == hasNext, "\(files[0])")
      #expect(found == (datasets, distributions), "\(files[0])")
    }
  }
}
