import Catalog
import Testing

@testable import Platforms

/// Every row of the mapping tables of the platforms, on one record that has them all: what a portal gives is not lost.
@Suite("Mapping tables")
struct MappingTableTests {
  private func only(_ text: String, _ platform: String, base: String? = "https://data.example.org") throws
    -> Entry
  {
    let read = Collected(text, platform: platform, baseURL: base)
    #expect(read.refusals.isEmpty && read.error == nil, "\(read.refusals) \(String(describing: read.error))")
    return try #require(read.entries.first)
  }

  @Test func ckan() throws {
    let entry = try only(
      #"""
      {"success":true,"result":{"id":"i","name":"n","title":"T","title_translated":{"fr":"TF","en":"TE"},"notes":"D",
      "organization":{"id":"o","title":"Org","name":"org"},"license_id":"lov2","license_title":"LO","license_url":"https://l.example.org/",
      "tags":[{"name":"k1","display_name":"K1"}],"groups":[{"title":"G1","name":"g1"}],"url":"https://land.example.org/",
      "maintainer":"M","maintainer_email":"m@example.org","author":"A","author_email":"a@example.org","version":"1.1","private":false,
      "metadata_created":"2020-01-01T00:00:00","metadata_modified":"2021-01-01T00:00:00","tracking_summary":{"total":77,"recent":3},
      "qa":"{\"openness_score\": 3}",
      "extras":[{"key":"publisher_name","value":"Pub"},{"key":"contact_name","value":"C"},{"key":"contact_email","value":"c@example.org"},
      {"key":"theme","value":"[\"https://t.example.org/ENVI\"]"},{"key":"issued","value":"2019-02-03"},{"key":"modified","value":"2019-03-04"},
      {"key":"frequency","value":"annual"},{"key":"spatial","value":"{\"type\":\"Point\",\"coordinates\":[1,2]}"},{"key":"spatial_uri","value":"https://geo.example.org/1"},
      {"key":"temporal_start","value":"2001-01-01"},{"key":"temporal_end","value":"2002-01-01"},{"key":"language","value":"[\"fr\"]"},
      {"key":"documentation","value":"[\"https://doc.example.org/\"]"},{"key":"conforms_to","value":"[\"https://std.example.org/\"]"},
      {"key":"provenance","value":"Prov"},{"key":"access_rights","value":"PUBLIC"},{"key":"identifier","value":"ID-1"},{"key":"guid","value":"G-1"},
      {"key":"harvest_source_title","value":"HS"},{"key":"harvest_url","value":"https://h.example.org/1"}],
      "resources":[{"id":"r","url":"https://f.example.org/a.csv","download_url":"https://f.example.org/b.csv","name":"RN","description":"RD","format":"CSV","mimetype":"text/csv",
      "size":"42 octets","hash":"abc","hash_algorithm":"sha1","created":"2020-02-02","last_modified":"2020-03-03","license":"https://rl.example.org/",
      "conforms_to":"[\"https://rs.example.org/\"]","datastore_active":true,"archiver":{"is_broken":true,"updated":"2020-04-04T00:00:00"},"tracking_summary":{"total":5}}]}}
      """#, "ckan")
    #expect(entry.title.variants.map(\.text).sorted() == ["TE", "TF"])
    #expect(entry.description.best == "D")
    #expect(entry.publisher?.name == "Pub" && entry.publisher?.portalID == "o")
    #expect(entry.contacts.first?.name == "C" && entry.contacts.first?.email == "c@example.org")
    #expect(entry.creator?.name == "A" && entry.creator?.email == "a@example.org")
    #expect(
      entry.licences.first
        == LicenceStatement(id: "lov2", url: "https://l.example.org/", title: "LO", source: "license_id"))
    #expect(entry.keywords == ["K1"])
    #expect(entry.themes.map { $0.uri ?? $0.label } == ["https://t.example.org/ENVI", "G1"])
    #expect(
      entry.issued?.description == "2019-02-03T00:00:00Z"
        && entry.modified?.description == "2019-03-04T00:00:00Z")
    #expect(entry.metadataModified?.description == "2021-01-01T00:00:00Z")
    #expect(entry.frequency == "annual" && entry.languages == ["fr"] && entry.version == "1.1")
    #expect(entry.spatial.map { $0.uri != nil } == [true, false] && entry.spatial.last?.geometry != nil)
    #expect(entry.temporal.first?.start?.description == "2001-01-01T00:00:00Z")
    #expect(entry.documentation == ["https://doc.example.org/"] && entry.lineage == ["Prov"])
    #expect(entry.conformsTo.map(\.uri) == ["https://std.example.org/"] && entry.accessRights == "PUBLIC")
    #expect(entry.landingPage == "https://land.example.org/" && entry.identifier == "ID-1")
    #expect(entry.origin.portalURL == "https://data.example.org/dataset/n" && entry.origin.remoteID == "G-1")
    #expect(entry.origin.harvester == "HS" && entry.origin.harvestedFrom == "https://h.example.org/1")
    #expect(entry.metrics.views == 77 && entry.portalScore?.value == 3)
    let file = try #require(entry.distributions.first)
    #expect(
      file.accessURLs == ["https://f.example.org/a.csv"]
        && file.downloadURLs == ["https://f.example.org/b.csv"])
    #expect(
      file.title.best == "RN" && file.description.best == "RD" && file.format == "CSV"
        && file.mediaType == "text/csv")
    #expect(file.byteSize == 42 && file.checksum == Checksum(algorithm: "sha1", value: "abc"))
    #expect(file.issued != nil && file.modified?.description == "2020-03-03T00:00:00Z")
    #expect(
      file.licences.first?.url == "https://rl.example.org/"
        && file.conformsTo.first?.uri == "https://rs.example.org/")
    #expect(file.endpointURLs == ["https://data.example.org/api/3/action/datastore_search?resource_id=r"])
    #expect(file.portalCheck?.available == false && file.metrics.views == 5)
  }

  @Test func udata() throws {
    let entry = try only(
      #"""
      {"data":[{"id":"i","slug":"s","title":"T","acronym":"ACR","description":"D","description_short":"DS","tags":["k"],
      "organization":{"id":"o","name":"Org","acronym":"OA","page":"https://p.example.org/o","business_number_id":"123","badges":[{"kind":"certified"}]},
      "contact_points":[{"name":"C","email":"c@example.org","contact_form":"https://form.example.org/","role":"contact"}],"license":"lov2",
      "created_at":"2020-01-01","last_update":"2020-02-02","last_modified":"2020-03-03","frequency":"annual","frequency_date":"2030-01-01",
      "spatial":{"zones":["fr:commune:1"],"geom":{"type":"Point","coordinates":[1,2]},"granularity":"fr:iris"},"temporal_coverage":{"start":"2001-01-01","end":"2002-01-01"},
      "page":null,"self_web_url":"https://w.example.org/d","access_type":"restricted","badges":[{"kind":"hvd"}],
      "harvest":{"backend":"DCAT","domain":"dom","remote_id":"RID","remote_url":"https://r.example.org/1","dct_identifier":"DI"},
      "metrics":{"views":1,"resources_downloads":2,"reuses":3,"followers":4,"discussions":5},
      "quality":{"license":true,"spatial":false,"score":0.44},"schema":{"name":"etalab/x","url":"https://sc.example.org/","version":"2"},
      "extras":{"datafairOrigin":"https://df.example.org","datafairDatasetId":"dfid"},
      "resources":[{"id":"r","url":"https://f.example.org/a.csv","latest":"https://data.example.org/r","title":"RT","description":"RD","type":"main","filetype":"file","format":"csv","mime":"text/csv",
      "filesize":42,"checksum":{"type":"sha1","value":"abc"},"schema":{"name":"etalab/irve","url":"https://schema.example.org/","version":"1"},"created_at":"2020-04-04","last_modified":"2020-05-05",
      "extras":{"check:available":false,"check:status":404,"check:date":"2026-01-02T03:04:05","check:headers:content-type":"text/html","check:error":"Not Found"},"metrics":{"views":9}},
      {"id":"r2","url":"https://f.example.org/b","filetype":"remote","type":"documentation","harvest":{"issued_at":"2019-01-01","modified_at":"2019-02-02"},"extras":{"analysis:content-length":7,"analysis:checksum":"def"}}]}],
      "page":1,"page_size":1,"total":1,"next_page":null}
      """#, "udata")
    #expect(
      entry.title.best == "T" && entry.acronym == "ACR" && entry.description.best == "D"
        && entry.keywords == ["k"])
    #expect(
      entry.publisher?.name == "Org" && entry.publisher?.acronym == "OA"
        && entry.publisher?.businessNumber == "123")
    #expect(entry.publisher?.badges == ["certified"] && entry.publisher?.portalID == "o")
    #expect(
      entry.contacts
        == [Contact(name: "C", email: "c@example.org", url: "https://form.example.org/", role: "contact")])
    #expect(entry.licences.first?.id == "lov2" && entry.frequency == "annual" && entry.nextUpdate != nil)
    #expect(
      entry.issued?.description.hasPrefix("2020-01-01") == true
        && entry.modified?.description.hasPrefix("2020-02-02") == true)
    #expect(entry.metadataModified?.description.hasPrefix("2020-03-03") == true)
    #expect(
      entry.spatial.count == 2 && entry.spatial.first?.uri == "fr:commune:1" && entry.granularity == "fr:iris"
    )
    #expect(entry.temporal.first?.end?.description.hasPrefix("2002") == true)
    #expect(
      entry.landingPage == "https://w.example.org/d" && entry.identifier == "DI"
        && entry.accessRights == "restricted")
    #expect(entry.badges == ["hvd"] && entry.conformsTo.first?.label == "etalab/x")
    #expect(entry.origin.remoteID == "RID" && entry.origin.harvester == "DCAT")
    #expect(entry.origin.harvestedFrom == "https://df.example.org/datasets/dfid")
    let metrics = entry.metrics
    #expect(
      [metrics.views, metrics.downloads, metrics.reuses, metrics.followers, metrics.discussions] == [
        1, 2, 3, 4, 5,
      ])
    #expect(entry.portalScore?.value == 0.44 && entry.portalScore?.unmet == ["spatial"])
    let file = entry.distributions[0]
    #expect(
      file.downloadURLs == ["https://f.example.org/a.csv"]
        && file.accessURLs == ["https://data.example.org/r"])
    #expect(file.url == "https://f.example.org/a.csv")
    #expect(
      file.format == "csv" && file.mediaType == "text/csv" && file.byteSize == 42
        && file.checksum?.value == "abc")
    #expect(
      file.schemaURL == "https://schema.example.org/" && file.schemaIsDeclared && file.metrics.views == 9)
    #expect(
      file.issued != nil && file.modified != nil && file.title.best == "RT" && file.description.best == "RD")
    #expect(
      file.portalCheck
        == PortalCheck(
          available: false, status: 404, checkedAt: Timestamp("2026-01-02T03:04:05"),
          contentType: "text/html",
          detail: "Not Found"))
    let page = entry.distributions[1]
    #expect(page.kind == .documentation && page.byteSize == 7 && page.checksum?.value == "def")
    #expect(
      page.issued?.description.hasPrefix("2019-01") == true
        && page.modified?.description.hasPrefix("2019-02") == true)
  }

  @Test func opendatasoft() throws {
    let entry = try only(
      #"""
      {"total_count":1,"results":[{"dataset_id":"d","dataset_uid":"da_1","has_records":true,"features":["geo"],
      "attachments":[{"id":"att","title":"AT","mimetype":"application/pdf","url":"odsfile://x"}],"alternative_exports":[{"id":"alt","title":"ALT","mimetype":"application/zip"}],
      "fields":[{"name":"f1","label":"F 1","type":"int","description":"FD"}],
      "metas":{"default":{"title":"T","description":"<p>D</p>","publisher":"P","license":"LO","license_url":"https://l.example.org/","keyword":["k"],"theme":["A, B"],
      "modified":"2020-02-02","data_processed":"2020-02-03","metadata_processed":"2020-03-03","territory":["Terr"],"geographic_reference":["fr_40_75056"],"language":"fr","metadata_languages":["fr","en"],
      "references":"https://ref.example.org/","attributions":["Attr"],"records_count":12,"federated":true,"source_domain_address":"src.example.org"},
      "dcat":{"creator":"CR","contributor":"CO","contact_name":"CN","contact_email":"c@example.org","issued":"2019-01-01","created":"2018-01-01","accrualperiodicity":null,"spatial":"SP","temporal_coverage_start":"2001-01-01","temporal_coverage_end":"2002-01-01"},
      "custom":{"periodicite":"annuelle"},"dcat_ap_ch":{"conforms_to":["https://std.example.org/"]},"inspire":{"theme":["x"]},"explore":{"download_count":33,"popularity_score":1.5,"api_call_count":9,"reuse_count":4}}}]}
      """#, "opendatasoft")
    #expect(entry.title.best == "T" && entry.description.best == "<p>D</p>" && entry.publisher?.name == "P")
    #expect(entry.creator?.name == "CR" && entry.contacts == [Contact(name: "CN", email: "c@example.org")])
    #expect(entry.licences.first?.title == "LO" && entry.licences.first?.url == "https://l.example.org/")
    #expect(entry.keywords == ["k"] && entry.themes.map(\.label) == ["A, B"] && entry.languages == ["fr"])
    #expect(
      entry.issued?.description.hasPrefix("2019") == true
        && entry.modified?.description.hasPrefix("2020-02-02") == true)
    #expect(
      entry.metadataModified?.description.hasPrefix("2020-03-03") == true && entry.frequency == "annuelle")
    #expect(entry.spatial.compactMap { $0.uri ?? $0.label } == ["fr_40_75056", "Terr", "SP"])
    #expect(entry.temporal.first?.end?.description.hasPrefix("2002") == true)
    #expect(entry.landingPage == "https://data.example.org/explore/dataset/d/")
    #expect(entry.documentation == ["https://ref.example.org/"] && entry.lineage == ["Attr"])
    #expect(entry.conformsTo.first?.uri == "https://std.example.org/" && entry.badges == ["inspire"])
    #expect(entry.identifier == "d" && entry.origin.remoteID == "da_1")
    #expect(entry.origin.harvester == "federated" && entry.origin.harvestedFrom == "src.example.org")
    #expect(entry.metrics.records == 12 && entry.metrics.downloads == 33)
    #expect(entry.metrics.apiCalls == 9 && entry.metrics.popularity == 1.5 && entry.metrics.reuses == 4)
    #expect(entry.schemaFields == [SchemaField(name: "f1", type: "int", label: "F 1", description: "FD")])
    #expect(entry.distributions.map(\.id) == ["export-csv", "export-json", "export-geojson", "att", "alt"])
    #expect(entry.distributions[3].kind == .attachment)
  }

  @Test func socrata() throws {
    let entry = try only(
      #"""
      {"resultSetSize":1,"timings":{},"results":[{"resource":{"id":"aaaa-bbbb","name":"T","description":"D","attribution":"P","attribution_link":"https://p.example.org/","contact_email":"c@example.org",
      "createdAt":"2019-01-01T00:00:00.000Z","publication_date":"2019-02-02T00:00:00.000Z","data_updated_at":"2020-02-02T00:00:00.000Z","updatedAt":"2020-02-09T00:00:00.000Z","metadata_updated_at":"2020-03-03T00:00:00.000Z",
      "type":"dataset","lens_view_type":"tabular","columns_name":["F 1"],"columns_field_name":["f1"],"columns_datatype":["Text"],"columns_description":["FD"],
      "page_views":{"page_views_total":11,"page_views_last_month":2},"download_count":22,"parent_fxf":["pppp-qqqq"],"provenance":"official"},
      "classification":{"tags":["t"],"domain_tags":["k"],"domain_category":"Cat","categories":["c2"],
      "domain_metadata":[{"key":"Common-Core_Update-Frequency","value":"R/P1Y"},{"key":"Detailed_License","value":"ODbL"},{"key":"Common-Core_Geographic-Coverage","value":"Here"},{"key":"Common-Core_Time-Period","value":"2001/2002"},{"key":"Common-Core_Language","value":"fr"},{"key":"X_Data-Dictionary","value":"https://doc.example.org/"}]},
      "metadata":{"domain":"data.example.org","license":"Public Domain"},"link":"https://data.example.org/l","permalink":"https://data.example.org/d/aaaa-bbbb","owner":{"id":"o","display_name":"Owner"}}]}
      """#, "socrata")
    #expect(entry.title.best == "T" && entry.description.best == "D" && entry.publisher?.name == "P")
    #expect(
      entry.publisher?.homepage == "https://p.example.org/" && entry.contacts.first?.email == "c@example.org")
    #expect(entry.licences.map(\.title) == ["Public Domain", "ODbL"])
    #expect(entry.keywords == ["k", "t"] && entry.themes.map(\.label) == ["Cat", "c2"])
    #expect(
      entry.issued?.description.hasPrefix("2019-02-02") == true
        && entry.modified?.description.hasPrefix("2020-02-02") == true)
    #expect(entry.metadataModified?.description.hasPrefix("2020-03-03") == true)
    #expect(entry.frequency == "R/P1Y" && entry.spatial.first?.label == "Here" && entry.languages == ["fr"])
    #expect(
      entry.temporal.first?.start?.description.hasPrefix("2001") == true
        && entry.documentation == ["https://doc.example.org/"])
    #expect(
      entry.landingPage == "https://data.example.org/l" && entry.uri == "https://data.example.org/d/aaaa-bbbb"
    )
    #expect(entry.identifier == "aaaa-bbbb" && entry.metrics.views == 11 && entry.metrics.downloads == 22)
    #expect(entry.schemaFields == [SchemaField(name: "f1", type: "Text", label: "F 1", description: "FD")])
    #expect(entry.distributions.map(\.format) == ["csv", "json"] && entry.badges == ["official"])
    #expect(entry.notes.contains { $0.code == "derived-view" })
  }
}
