import Catalog
import Platforms
import Testing

@Suite("Portals' own formats of the shared folder", .enabled(if: SharedFolder.exists))
struct PortalCataloguesTests {
  typealias Expected = JSONCataloguesTests.Expected

  // Where a platform makes the downloads itself (Opendatasoft, Socrata, data-fair), these are the ones it is known to
  // make: two a table, three where it holds geometries.
  static let expected: [Expected] = [
    Expected("fixtures/opendatasoft/v1-no-data.json", 2, 2, "opendatasoft"),
    Expected("fixtures/opendatasoft/v1-test-a.json", 1, 2, "opendatasoft"),
    Expected("fixtures/opendatasoft/v1-test-b.json", 1, 6, "opendatasoft"),
    Expected("fixtures/opendatasoft/v1-test-c.json", 1, 0, "opendatasoft"),
    Expected("fixtures/opendatasoft/v1-empty.json", 1, 0, "opendatasoft"),
    Expected("fixtures/opendatasoft/v1-inspire.json", 1, 3, "opendatasoft"),
    Expected("fixtures/opendatasoft/v1-test-shp-limit.json", 1, 3, "opendatasoft"),
    Expected("fixtures/opendatasoft/v1-with-attachments.json", 1, 2, "opendatasoft"),
    Expected("fixtures/opendatasoft/v2-catalog_datasets.json", 3, 6, "opendatasoft"),
    Expected("fixtures/opendatasoft/v2-catalog_dataset_fantoir.json", 1, 5, "opendatasoft"),
    Expected("fixtures/opendatasoft/v2.1-openapi-example-dataset.json", 1, 0, "opendatasoft"),
    Expected("fixtures/opendatasoft/v2.1-openapi-example-datasets.json", 2, 1, "opendatasoft"),
    Expected("fixtures/opendatasoft/v2.1-sbb-catalog-datasets-trimmed.json", 12, 0, "opendatasoft"),
    Expected("catalogs/socrata/data.austintexas.gov.catalog.jsonl", 310, 615, "socrata"),
    Expected("catalogs/socrata/data.cityofchicago.org.catalog.jsonl", 295, 585, "socrata"),
    Expected("catalogs/socrata/data.edmonton.ca.catalog.jsonl", 419, 836, "socrata"),
    Expected("catalogs/socrata/data.energystar.gov.catalog.jsonl", 29, 58, "socrata"),
    Expected("catalogs/socrata/data.hawaii.gov.catalog.jsonl", 155, 310, "socrata"),
    Expected("catalogs/socrata/data.novascotia.ca.catalog.jsonl", 209, 418, "socrata"),
    Expected("catalogs/socrata/data.texas.gov.catalog.jsonl", 197, 394, "socrata"),
    Expected("catalogs/socrata/data.usaid.gov.catalog.jsonl", 292, 584, "socrata"),
    Expected("catalogs/socrata/discovery_api_us_v1-a9e053.json", 10, 20, "socrata"),
    Expected("catalogs/socrata/www.data.act.gov.au.catalog.jsonl", 106, 212, "socrata"),
    Expected("fixtures/socrata/api.us.socrata.com_api_catalog_v1-086e69.json", 10, 20, "socrata"),
    Expected("fixtures/socrata/api.us.socrata.com_api_catalog_v1-2966a2.json", 10, 20, "socrata"),
    Expected("fixtures/socrata/api.us.socrata.com_api_catalog_v1-378650.json", 10, 18, "socrata"),
    Expected("fixtures/socrata/api.us.socrata.com_api_catalog_v1-5e4d30.json", 10, 20, "socrata"),
    Expected("fixtures/socrata/api.us.socrata.com_api_catalog_v1-6a65c2.json", 10, 20, "socrata"),
    Expected("fixtures/socrata/api.us.socrata.com_api_catalog_v1-90329b.json", 2, 4, "socrata"),
    Expected("fixtures/socrata/api.us.socrata.com_api_catalog_v1-9cfe35.json", 10, 20, "socrata"),
    Expected("fixtures/socrata/api.us.socrata.com_api_catalog_v1-a9e053.json", 10, 20, "socrata"),
    Expected("fixtures/socrata/api.us.socrata.com_api_catalog_v1-b7b6cd.json", 3, 6, "socrata"),
    Expected("fixtures/socrata/api.us.socrata.com_api_catalog_v1-d51211.json", 10, 20, "socrata"),
    Expected("fixtures/socrata/api-views-data.cityofchicago.org-zidz-sdfj.json", 1, 0, "socrata"),
    Expected("fixtures/socrata/api-views-soda.demo.socrata.com-2646-ez2p.json", 1, 0, "socrata"),
    Expected("fixtures/socrata/api-views-soda.demo.socrata.com-4tka-6guv.json", 1, 0, "socrata"),
    Expected("fixtures/koumoul-datafair/SYNTHETIC-catalog-datasets-size8-page1.json", 8, 17, "data-fair"),
    Expected("fixtures/koumoul-datafair/SYNTHETIC-catalog-datasets-size8-page2.json", 7, 13, "data-fair"),
    Expected("fixtures/data-europa-piveau/DOC-EXAMPLE-search-response.json", 1, 1, "piveau"),
    Expected("catalogs/arcgis_hub_dcat/uk_argyll_and_bute.arcgis_v3.json", 20, 21, "arcgis"),
    Expected("catalogs/schemaorg/croissant_1.0.schemaorg_dataset.ndjson", 32, 125, "schema.org"),
    Expected("fixtures/schemaorg/ckan-2.12-dataset.jsonld", 1, 4, "schema.org"),
    Expected("fixtures/schemaorg/ckan-2.12-dataset-page.html", 1, 4, "schema.org"),
    Expected("fixtures/schemaorg/esip-dataset-full.jsonld", 1, 1, "schema.org"),
    Expected("fixtures/schemaorg/esip-dataset-minimal.jsonld", 1, 0, "schema.org"),
    Expected("fixtures/schemaorg/esip-dataset-temporalCoverage.jsonld", 7, 0, "schema.org"),
    Expected(
      "fixtures/schemaorg/esip-dataset-variableMeasured_NGDSBoreholeTemperature.jsonld", 1, 0, "schema.org"),
    Expected(
      "fixtures/schemaorg/esip-dataset-variableMeasured_USGS-NWIS_surfaceWater.jsonld", 1, 0, "schema.org"),
    Expected("fixtures/schemaorg/udata-17.18-datasets-json_ld.json", 15, 87, "schema.org"),
    Expected("fixtures/shiny/shiny-r-1.7.4-app.html", 1, 1, "shiny"),
    Expected("fixtures/shiny/shiny-python-1.8.0-app.html", 1, 1, "shiny"),
    Expected("catalogs/udata/fr_datagouv_culture_catalogue_2026.part0.csv", 121, 0, "udata"),
    Expected("catalogs/udata/fr_datagouv_datasets_catalog_mini.csv", 4, 0, "udata"),
    Expected("catalogs/udata/fr_datagouv_resources_catalog_mini.csv", 4, 6, "udata"),
    Expected("catalogs/udata/fr_datagouv_titles_2020-01.csv", 2862, 0, "udata"),
  ]

  @Test(arguments: expected)
  func readsTheNumbersNotedForIt(_ expected: Expected) throws {
    let reading = try Reading(expected.file)
    #expect(reading.error == nil)
    #expect(reading.refusals == [])
    #expect(reading.entries.count == expected.entries)
    #expect(reading.distributions == expected.distributions)
    #expect(reading.catalogue?.platform == expected.platform)
    #expect(Set(reading.entries.map(\.id)).count == expected.entries)
  }

  @Test func coversTheseFormatsCompletely() { #expect(Self.expected.count == 55) }
}
