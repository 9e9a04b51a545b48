import Catalog
import Testing

@testable import Platforms

@Suite("Mapping tables of hubs and documents")
struct HubMappingTableTests {
  private func only(_ text: String, _ platform: String?) throws -> Entry {
    let read = Collected(text, platform: platform, baseURL: "https://data.example.org")
    #expect(read.refusals.isEmpty && read.error == nil, "\(read.refusals) \(String(describing: read.error))")
    return try #require(read.entries.first)
  }

  @Test func dataFair() throws {
    let entry = try only(
      #"""
      {"count":1,"results":[{"id":"i","slug":"s","href":"https://data.example.org/data-fair/api/v1/datasets/i","title":"T","description":"D","summary":"S","owner":{"type":"organization","id":"o","name":"Org","department":"dep","departmentName":"Dep"},"creator":"CR",
      "license":{"title":"LO","href":"https://l.example.org/"},"keywords":["k"],"topics":[{"id":"t1","title":"Topic"}],"createdAt":"2019-01-01T00:00:00Z","modified":"2020-02-02","dataUpdatedAt":"2020-01-01T00:00:00Z","updatedAt":"2020-03-03T00:00:00Z",
      "frequency":"annual","spatial":"Ici","bbox":[1,2,3,4],"projection":{"code":"EPSG:2154","title":"RGF93 / Lambert-93"},"temporal":{"start":"2001-01-01","end":"2002-01-01"},"page":"https://p.example.org/","origin":"https://o.example.org/","conformsTo":{"title":"Std","version":"1","url":"https://std.example.org/"},
      "schema":[{"key":"f1","title":"F 1","description":"FD","type":"integer","x-refersTo":"https://c.example.org/codeCommune","enum":[1,"b"]},{"key":"_i","type":"integer","x-calculated":true}],"count":12,
      "file":{"name":"a.geojson","size":20,"mimetype":"application/geo+json"},"originalFile":{"name":"a.zip","size":10,"mimetype":"application/zip","md5":"abc"},
      "attachments":[{"type":"file","name":"doc.pdf","title":"AT","size":5,"mimetype":"application/pdf"}],"status":"finalized","visibility":"private"}]}
      """#, "data-fair")
    #expect(
      entry.title.best == "T" && entry.description.best == "D" && entry.publisher?.name == "Org"
        && entry.creator?.name == "CR")
    #expect(entry.licences.first?.title == "LO" && entry.licences.first?.url == "https://l.example.org/")
    #expect(entry.keywords == ["k"] && entry.themes == [Concept(uri: "t1", label: "Topic")])
    #expect(
      entry.issued?.description.hasPrefix("2019") == true
        && entry.modified?.description.hasPrefix("2020-02-02") == true)
    #expect(entry.metadataModified?.description.hasPrefix("2020-03") == true && entry.frequency == "annual")
    #expect(entry.spatial.count == 2 && entry.temporal.first?.end?.description.hasPrefix("2002") == true)
    #expect(
      entry.landingPage == "https://p.example.org/" && entry.origin.harvestedFrom == "https://o.example.org/")
    #expect(entry.conformsTo == [Concept(uri: "https://std.example.org/", label: "Std", version: "1")])
    #expect(
      entry.schemaFields == [
        SchemaField(
          name: "f1", type: "integer", label: "F 1", description: "FD",
          concept: "https://c.example.org/codeCommune", values: ["1", "b"])
      ])
    #expect(entry.publisher?.department == "Dep")
    #expect(entry.projection == Concept(uri: "EPSG:2154", label: "RGF93 / Lambert-93"))
    #expect(entry.metrics.records == 12 && entry.accessRights == "non-public" && entry.origin.remoteID == "s")
    #expect(entry.distributions.map(\.id) == ["raw", "convert", "api", "doc.pdf"])
    #expect(entry.distributions.map(\.byteSize) == [10, 20, nil, 5])
    #expect(entry.distributions[0].checksum == Checksum(algorithm: "md5", value: "abc"))
  }

  @Test func piveau() throws {
    let entry = try only(
      #"""
      {"result":{"count":1,"results":[{"id":"i","resource":"http://data.europa.eu/88u/dataset/i","title":{"fr":"T","en":"TE"},"description":{"fr":"D"},"translation_meta":{"details":{"en":{"machine_translated":true,"original_language":"fr"}}},
      "publisher":{"name":"P","type":"Agent","email":"mailto:p@example.org","homepage":"https://p.example.org/","resource":"https://p.example.org/id"},"creator":[{"name":"CR"}],
      "contact_point":[{"name":"C","email":"mailto:c@example.org","telephone":"+33","url":["https://c.example.org/"]}],"keywords":[{"id":"k","label":"K","language":"fr"}],
      "categories":[{"id":"ENVI","label":{"fr":"Env"},"resource":"https://t.example.org/ENVI"}],"subject":[{"id":"s","label":"Sub"}],"issued":"2019-01-01T00:00:00Z","modified":"2020-02-02T00:00:00Z","catalog_record":{"issued":"2018-01-01T00:00:00Z","modified":"2021-01-01T00:00:00Z"},
      "accrual_periodicity":{"resource":"https://f.example.org/ANNUAL","label":"annual"},"spatial":[{"type":"Point","coordinates":[1,2]}],"spatial_resource":[{"id":"FR","label":"France","resource":"https://geo.example.org/FR"}],"country":{"id":"fr","label":"France"},
      "temporal":[{"gte":"2001-01-01T00:00:00Z","lte":"2002-01-01T00:00:00Z"}],"language":[{"id":"fr","resource":"https://lang.example.org/FRA"}],"landing_page":[{"resource":"https://land.example.org/"}],"page":[{"resource":"https://doc.example.org/"}],
      "conforms_to":[{"resource":"https://std.example.org/"}],"identifier":["ID"],"access_right":{"resource":"https://ar.example.org/PUBLIC"},"is_hvd":true,"hvd_category":[{"resource":"https://hvd.example.org/c"}],"applicable_legislation":[{"resource":"http://data.europa.eu/eli/reg_impl/2023/138/oj"}],
      "provenance":[{"label":"Prov"}],"version_info":"2","quality_meas":{"scoring":250},"catalog":{"id":"cat","title":{"fr":"Cat"},"source_type":"dcat","homepage":"https://cat.example.org/"},
      "distributions":[{"id":"d","title":{"fr":"DT"},"description":{"fr":"DD"},"access_url":["https://f.example.org/a"],"download_url":["https://f.example.org/a.csv"],"format":{"id":"CSV","label":"CSV"},"media_type":"text/csv","byte_size":42,
      "checksum":{"algorithm":"sha1","checksum_value":"abc"},"license":{"id":"lo","label":"LO","resource":"https://l.example.org/"},"availability":{"resource":"https://av.example.org/STABLE"},"status":{"resource":"https://st.example.org/COMPLETED"},"rights":{"label":"R"},
      "access_service":[{"endpoint_url":["https://api.example.org/"],"endpoint_description":["https://api.example.org/doc"]}],"issued":"2019-03-03T00:00:00Z","modified":"2019-04-04T00:00:00Z"}]}]}}
      """#, "piveau")
    #expect(entry.uri == "http://data.europa.eu/88u/dataset/i" && entry.identifier == "ID")
    #expect(entry.title.variants.map(\.language) == ["fr", "en-t-fr"] && entry.description.best == "D")
    #expect(
      entry.publisher?.name == "P" && entry.publisher?.email == "p@example.org"
        && entry.publisher?.type == "Agent")
    #expect(entry.publisher?.homepage == "https://p.example.org/" && entry.creator?.name == "CR")
    #expect(
      entry.contacts == [
        Contact(name: "C", email: "c@example.org", url: "https://c.example.org/", telephone: "+33")
      ])
    #expect(entry.keywords == ["K"])
    #expect(
      entry.themes.compactMap { $0.uri ?? $0.label } == [
        "https://t.example.org/ENVI", "s", "https://hvd.example.org/c",
      ])
    #expect(
      entry.issued?.description.hasPrefix("2019") == true
        && entry.modified?.description.hasPrefix("2020") == true)
    #expect(
      entry.metadataModified?.description.hasPrefix("2021") == true
        && entry.frequency == "https://f.example.org/ANNUAL")
    #expect(entry.spatial.count == 2 && entry.temporal.first?.end?.description.hasPrefix("2002") == true)
    #expect(
      entry.languages == ["https://lang.example.org/FRA"] && entry.landingPage == "https://land.example.org/")
    #expect(
      entry.documentation == ["https://doc.example.org/"]
        && entry.conformsTo.first?.uri == "https://std.example.org/")
    #expect(
      entry.accessRights == "https://ar.example.org/PUBLIC" && entry.badges == ["hvd"]
        && entry.legislation.count == 1)
    #expect(entry.lineage == ["Prov"] && entry.version == "2" && entry.portalScore?.value == 250)
    #expect(entry.origin.harvester == "dcat" && entry.origin.remoteID == "cat/i")
    let file = entry.distributions[0]
    #expect(
      file.accessURLs == ["https://f.example.org/a"] && file.downloadURLs == ["https://f.example.org/a.csv"])
    #expect(
      file.format == "CSV" && file.mediaType == "text/csv" && file.byteSize == 42
        && file.checksum?.value == "abc")
    #expect(file.licences.map { $0.url ?? $0.title } == ["https://l.example.org/", "R"])
    #expect(
      file.status == "https://st.example.org/COMPLETED"
        && file.plannedAvailability == "https://av.example.org/STABLE")
    #expect(
      file.endpointURLs == ["https://api.example.org/"]
        && file.endpointDescriptions == ["https://api.example.org/doc"])
    #expect(
      file.issued != nil && file.modified != nil && file.title.best == "DT" && file.description.best == "DD")
  }

  @Test func projectOpenData() throws {
    let entry = try only(
      #"""
      {"conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":[{"@type":"dcat:Dataset","title":"T","description":"D","keyword":["k"],"modified":"2020-02-02","issued":"2019-01-01","identifier":"ID","landingPage":"https://land.example.org/","language":["fr"],"conformsTo":"https://std.example.org/",
      "publisher":{"name":"P","subOrganizationOf":{"name":"Above"}},"contactPoint":{"fn":"C","hasEmail":"mailto:c@example.org"},"license":"https://l.example.org/","rights":"R","accessLevel":"restricted public","theme":["Th"],"accrualPeriodicity":"R/P1D",
      "spatial":"-1.5,2,3.5,4","temporal":"2001-01-01/2002-01-01","references":["https://doc.example.org/"],"describedBy":"https://schema.example.org/","describedByType":"application/json","isPartOf":"SERIES","dataQuality":true,
      "distribution":[{"downloadURL":"https://f.example.org/a.csv","mediaType":"text/csv","title":"DT","description":"DD","conformsTo":"https://dstd.example.org/","describedBy":"https://ds.example.org/"},{"accessURL":"https://api.example.org/","format":"API"}]}]}
      """#, nil)
    #expect(
      entry.title.best == "T" && entry.description.best == "D" && entry.keywords == ["k"]
        && entry.identifier == "ID")
    #expect(
      entry.modified?.description.hasPrefix("2020") == true
        && entry.issued?.description.hasPrefix("2019") == true)
    #expect(
      entry.landingPage == "https://land.example.org/" && entry.languages == ["fr"]
        && entry.conformsTo.first?.uri == "https://std.example.org/")
    #expect(entry.publisher?.name == "P" && entry.contacts == [Contact(name: "C", email: "c@example.org")])
    #expect(
      entry.licences.contains { $0.url == "https://l.example.org/" }
        && entry.accessRights == "restricted public")
    #expect(
      entry.themes.first?.label == "Th" && entry.frequency == "R/P1D" && entry.spatial.first?.geometry != nil)
    #expect(
      entry.temporal.first?.start?.description.hasPrefix("2001") == true
        && entry.documentation.contains("https://doc.example.org/"))
    #expect(entry.distributions.count == 2 && entry.distributions[0].schemaURL == "https://ds.example.org/")
    #expect(
      entry.distributions[0].conformsTo.first?.uri == "https://dstd.example.org/"
        && entry.distributions[1].format == "API")
  }

  @Test func schemaOrg() throws {
    let entry = try only(
      #"""
      {"@context":"https://schema.org/","@type":"Dataset","@id":"https://data.example.org/d","name":"T","description":"D","publisher":{"@type":"Organization","name":"P"},"creator":[{"@type":"Person","name":"CR"}],
      "license":{"@type":"CreativeWork","name":"LO","url":"https://l.example.org/"},"keywords":"a, b","datePublished":"2019-01-01","dateModified":"2020-02-02","dateCreated":"2018-01-01","temporalCoverage":"2001-01-01/2002-01-01",
      "spatialCoverage":{"@type":"Place","name":"Ici","geo":{"@type":"GeoShape","box":"1 2 3 4"}},"inLanguage":"fr","url":"https://land.example.org/","identifier":{"@type":"PropertyValue","value":"ID"},"isAccessibleForFree":true,
      "variableMeasured":[{"@type":"PropertyValue","name":"v1","description":"VD"}],"includedInDataCatalog":{"name":"Cat"},"interactionStatistic":{"@type":"InteractionCounter","interactionType":"https://schema.org/DownloadAction","userInteractionCount":12},
      "distribution":[{"@type":"DataDownload","contentUrl":"https://f.example.org/a.csv","encodingFormat":"text/csv","contentSize":"12 MB","sha256":"abc","name":"DT","license":"https://dl.example.org/"}]}
      """#, nil)
    #expect(
      entry.title.best == "T" && entry.description.best == "D" && entry.publisher?.name == "P"
        && entry.creator?.name == "CR")
    #expect(entry.licences.contains { $0.url == "https://l.example.org/" } && entry.keywords == ["a", "b"])
    #expect(
      entry.issued?.description.hasPrefix("2019") == true
        && entry.modified?.description.hasPrefix("2020") == true)
    #expect(entry.temporal.first?.end?.description.hasPrefix("2002") == true && entry.languages == ["fr"])
    #expect(
      entry.spatial.contains { $0.label == "Ici" || $0.geometry != nil }
        && entry.landingPage == "https://land.example.org/")
    #expect(entry.identifier == "ID" && entry.schemaFields.first?.name == "v1")
    #expect(entry.metrics.downloads == 12 && entry.origin.catalogue == Concept(label: "Cat"))
    let file = entry.distributions[0]
    #expect(file.downloadURLs == ["https://f.example.org/a.csv"] && file.mediaType == "text/csv")
    #expect(file.byteSize == 12_000_000 && file.checksum?.value == "abc" && file.title.best == "DT")
    #expect(file.licences.first?.url == "https://dl.example.org/")
  }
}
