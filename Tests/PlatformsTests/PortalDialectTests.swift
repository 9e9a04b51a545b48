import Catalog
import Testing

@testable import Platforms

@Suite("Portals' own formats")
struct PortalDialectTests {
  @Test func opendatasoftsExportsNeedThePortal() throws {
    let text =
      #"{"total_count":1,"results":[{"dataset_id":"d","has_records":true,"features":["geo"],"attachments":"#
      + #"[{"id":"a","mimetype":"application/pdf","title":"Doc","url":"odsfile://doc.pdf"}],"fields":"#
      + #"[{"name":"n","label":"N","type":"text"}],"metas":{"default":{"title":"T","description":"<p>x</p>","#
      + #""theme":["Culture, Heritage"],"keyword":"k","license":"Licence Ouverte v2.0","license_url":"https://l.fr","#
      + #""publisher":"P","modified":"2021-06-23T07:50:20+00:00","records_count":12,"territory":["Rennes"],"#
      + #""references":"https://r.fr"},"dcat":{"accrualperiodicity":null,"contact_email":"a@x.fr"}}}]}"#
    let entry = try #require(Collected(text, baseURL: "https://data.x.fr/").entries.first)
    #expect(entry.themes == [Concept(label: "Culture, Heritage")])
    #expect(entry.metrics.records == 12)
    #expect(entry.schemaFields == [SchemaField(name: "n", type: "text", label: "N")])
    #expect(entry.landingPage == "https://data.x.fr/explore/dataset/d/")
    #expect(
      entry.distributions.map(\.url) == [
        "https://data.x.fr/api/explore/v2.1/catalog/datasets/d/exports/csv",
        "https://data.x.fr/api/explore/v2.1/catalog/datasets/d/exports/json",
        "https://data.x.fr/api/explore/v2.1/catalog/datasets/d/exports/geojson",
        "https://data.x.fr/api/explore/v2.1/catalog/datasets/d/attachments/a",
      ])
    #expect(entry.distributions.last?.kind == .attachment)
    let alone = try #require(Collected(text).entries.first)
    #expect(alone.notes.map(\.code).contains("portal-unknown"))
    #expect(alone.distributions.map(\.accessURLs) == [["odsfile://doc.pdf"]])
  }

  @Test func socratasOwnKeysAreRead() throws {
    let entry = try #require(
      Collected(
        #"{"results":[{"resource":{"id":"abcd-1234","name":"N","type":"dataset","description":"","createdAt":"#
          + #""2011-09-27T20:18:55.000Z","data_updated_at":"2025-08-25T04:49:06.000Z","columns_field_name":["a"],"#
          + #""columns_name":["A"],"columns_datatype":["Text"],"columns_description":["x"],"page_views":"#
          + #"{"page_views_total":5},"download_count":7,"lens_view_type":"tabular"},"classification":{"domain_tags":["t"],"#
          + #""domain_category":"C","domain_metadata":[{"key":"Metadata_Frequency","value":"Daily"}]},"metadata":"#
          + #"{"domain":"data.c.org","license":"See Terms of Use"},"permalink":"https://data.c.org/d/abcd-1234","#
          + #""link":"https://data.c.org/C/N/abcd-1234","owner":{"display_name":"clerk"}}],"resultSetSize":1}"#
      ).entries.first)
    #expect(entry.frequency == "Daily")
    #expect(entry.sources[.description]?.raw == "")
    #expect(entry.publisher?.name == "clerk")
    #expect(entry.metrics.views == 5)
    #expect(entry.metrics.downloads == 7)
    #expect(entry.schemaFields == [SchemaField(name: "a", type: "Text", label: "A", description: "x")])
    #expect(entry.distributions.map(\.id) == ["csv", "json"])
  }

  @Test func piveausMachineTranslationsAreMarked() throws {
    let entry = try #require(
      Collected(
        #"{"result":{"count":1,"results":[{"id":"i","title":{"en":"Staff","da":"Medarbejdere"},"catalog":{"id":"c"},"#
          + #""distributions":[{"id":"d","access_url":["https://x.dk/f"],"format":{"id":"CSV"},"license":"#
          + #"{"id":"CC_BY","label":"https://creativecommons.org/licenses/by/4.0/"}}],"quality_meas":{"scoring":250},"#
          + #""translation_meta":{"details":{"en":{"machine_translated":true,"original_language":"da"}}}}]}}"#
      ).entries.first)
    #expect(entry.title.variants.map(\.language) == ["en-t-da", "da"])
    #expect(entry.title.best == "Medarbejdere")
    #expect(entry.portalScore?.maximum == 405)
    #expect(entry.distributions.first?.format == "CSV")
  }

  @Test func readsSchemaOrgInAPageAndInAGraph() throws {
    let page = Collected(
      "<!doctype html><html><SCRIPT type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"Dataset\","
        + "\"name\":\"N\",\"url\":\"https://x.fr/n\",\"license\":{\"@type\":\"CreativeWork\",\"url\":\"https://l.fr\"},"
        + "\"keywords\":\"a, b\",\"temporalCoverage\":\"2015/2020\",\"distribution\":[{\"@type\":\"DataDownload\","
        + "\"contentUrl\":\"https://x.fr/n.csv\",\"encodingFormat\":\"text/csv\",\"contentSize\":\"12 MB\"}]}</SCRIPT></html>"
    )
    let entry = try #require(page.entries.first)
    #expect(entry.keywords == ["a", "b"])
    #expect(entry.licences.first?.url == "https://l.fr")
    #expect(entry.temporal.first?.start?.day == "2015-01-01")
    #expect(entry.distributions.first?.byteSize == 12_000_000)
    #expect(entry.recordFormats == [.schemaOrg])
    let graph = Collected(
      #"{"@context":{"schema":"http://schema.org/","dcat":"http://www.w3.org/ns/dcat#"},"@graph":[{"@id":"https://x.fr/1","#
        + #""@type":"schema:Dataset","schema:name":"N","schema:publisher":{"@id":"_:p"}},{"@id":"_:p","@type":"#
        + #""schema:Organization","schema:name":"P"}]}"#)
    #expect(graph.entries.first?.publisher?.name == "P")
  }

  @Test func aShinyPageIsAnAppAndNothingElse() throws {
    let page = Collected(
      "<!DOCTYPE html><html><head><script type=\"application/shiny-singletons\"></script>"
        + "<meta name=\"description\" content=\"Une carte\"><title>Carte</title></head></html>",
      baseURL: "https://x.shinyapps.io/carte/")
    let entry = try #require(page.entries.first)
    #expect(entry.title.best == "Carte")
    #expect(entry.description.best == "Une carte")
    #expect(entry.landingPage == "https://x.shinyapps.io/carte/")
    #expect(entry.distributions.map(\.kind) == [.app])
    #expect(entry.notes.map(\.code) == ["interactive-application-only"])
  }

  @Test func readsADataPackage() throws {
    let entry = try #require(
      Collected(
        #"{"name":"p","title":"T","licenses":[{"name":"ODC-PDDL-1.0","path":"https://l.org"}],"contributors":"#
          + #"[{"title":"Jo","email":"jo@x.org","role":"publisher"}],"resources":[{"name":"r","path":"data/r.csv","#
          + #""format":"csv","bytes":12,"hash":"sha256:ab","schema":{"fields":[{"name":"id","type":"integer"}]}}]}"#
      ).entries.first)
    #expect(entry.licences.first?.id == "ODC-PDDL-1.0")
    #expect(entry.publisher?.name == "Jo")
    #expect(entry.distributions.first?.checksum == Checksum(algorithm: "sha256", value: "ab"))
    #expect(entry.distributions.first?.schemaFields.map(\.name) == ["id"])
    #expect(entry.notes.map(\.code) == ["relative-url"])
    #expect(entry.recordFormats == [.dataPackage])
  }

  @Test func readsTheSCDLCatalogue() throws {
    let result = Collected(
      "COLL_NOM,COLL_SIRET,ID,TITRE,DESCRIPTION,THEME,COUV_SPAT_NOM,COUV_TEMP_DEBUT,DATE_PUBL,FREQ_MAJ,MOTS_CLES,LICENCE,"
        + "NOMBRE_RESSOURCES,FORMAT_RESSOURCES,URL\r\n"
        + "Rennes Métropole,24350013900189,prenoms,Prénoms,\"Liste, annuelle\",Culture,Rennes,2017-01-01,2017-06-01,Annuelle,"
        + "scdl;prenoms,Licence Ouverte-LO,3,csv;xls,https://data.x.fr/prenoms\r\nshort\r\n")
    let entry = try #require(result.entries.first)
    #expect(entry.publisher?.businessNumber == "24350013900189")
    #expect(entry.keywords == ["scdl", "prenoms"])
    #expect(entry.description.best == "Liste, annuelle")
    #expect(entry.frequency == "Annuelle")
    #expect(entry.landingPage == "https://data.x.fr/prenoms")
    #expect(entry.sources[.distributions]?.raw == "csv;xls")
    #expect(result.refusals.map(\.reason) == ["too-few-fields"])
  }

  @Test func readsAnInventoryWithoutIdentifiers() throws {
    let result = Collected(
      "titre,description,mots_cles,nom_orga,siret_orga,service,contact_service,contact_personne,date_pub,freq_maj,"
        + "couv_geo,url,format,licence\n"
        + "Arbres,\"Vivants, en forêt\",\"arbre,forêt\",Institut,18006701900430,Forêts,foret@x.fr,Jean,2005-01-14,"
        + "Annuelle,France,https://d.x.fr/arbres,\"CSV, XLSX\",Licence ouverte\n")
    let entry = try #require(result.entries.first)
    #expect(entry.id == "https://d.x.fr/arbres")
    #expect(entry.title.best == "Arbres")
    #expect(entry.keywords == ["arbre", "forêt"])
    #expect(entry.publisher?.businessNumber == "18006701900430")
    #expect(entry.publisher?.department == "Forêts")
    #expect(entry.contacts == [Contact(email: "foret@x.fr"), Contact(name: "Jean")])
    #expect(entry.issued?.day == "2005-01-14")
    #expect(entry.spatial == [SpatialCoverage(label: "France")])
    #expect(entry.licences.first?.title == "Licence ouverte")
    #expect(entry.landingPage == "https://d.x.fr/arbres")
    #expect(entry.sources[.distributions]?.raw == "CSV, XLSX")
  }

  @Test(arguments: [
    ("42 octets", 42), ("12 MB", 12_000_000), ("1,5 Mo", 1_500_000), ("10,240", 10_240), ("1.5 KiB", 1536),
    ("0", 0),
  ])
  func readsSizesAsPeopleWriteThem(_ text: String, _ bytes: Int64) { #expect(ByteSize.parse(text) == bytes) }

  @Test(arguments: ["", "-1", "big", "12 parsecs", "1e30 MB"])
  func takesNothingElseForASize(_ text: String) { #expect(ByteSize.parse(text) == nil) }
}
