import Catalog
import Platforms
import Testing

/// What reading one file came to.
struct Reading {
  var entries: [Entry] = []
  var refusals: [Refusal] = []
  var catalogue: CatalogueInfo?
  var error: ReadError?

  var distributions: Int { entries.reduce(0) { $0 + $1.distributions.count } }

  init(_ file: String, platform: String? = nil) throws {
    do {
      try DocumentReader().read(path: "\(SharedFolder.path)/\(file)", platform: platform) { event in
        switch event {
        case .entry(let entry): entries.append(entry)
        case .refused(let refusal): refusals.append(refusal)
        case .catalogue(let info): catalogue = info
        }
      }
    } catch let error as ReadError {
      self.error = error
    }
  }
}

@Suite("JSON catalogues of the shared folder", .enabled(if: SharedFolder.exists))
struct JSONCataloguesTests {
  /// A file with what it holds, as counted by another program and noted in PROVENANCE.md.
  struct Expected: Sendable, CustomStringConvertible {
    var file: String
    var entries: Int
    var distributions: Int
    var platform: String
    var description: String { file }

    init(_ file: String, _ entries: Int, _ distributions: Int, _ platform: String) {
      self.file = file
      self.entries = entries
      self.distributions = distributions
      self.platform = platform
    }
  }

  static let expected: [Expected] = dataJSON + ckan + udata

  static let dataJSON = [
    Expected("catalogs/datajson/ar_justicia_2017.data.json", 18, 71, "datajson"),
    Expected("catalogs/datajson/uk_cycling_scotland.usmart.data.json", 91, 303, "datajson"),
    Expected("catalogs/datajson/us_dhs_2025-02.data.json", 1093, 193, "datajson"),
    Expected("catalogs/datajson/us_ed_small_2019.data.json", 89, 386, "datajson"),
    Expected("catalogs/datajson/us_fda_2025-02.data.json", 86, 86, "datajson"),
    Expected("catalogs/datajson/us_gsa_2025-02.data.json", 339, 466, "datajson"),
    Expected("catalogs/datajson/us_mcc_2013.pod1.0.data.json", 202, 201, "datajson"),
    Expected("catalogs/datajson/us_opm_2025-02.data.json", 134, 0, "datajson"),
    Expected("catalogs/datajson/us_treasury_2025-02.data.json", 233, 324, "datajson"),
    Expected("catalogs/datajson/us_usaid_2025-02.data.json", 316, 369, "datajson"),
    Expected("fixtures/dcat-us/datosgobar-catalogo_justicia.data.json", 16, 56, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus.json", 7, 7, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus3_0.json", 4, 0, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus3_0_invalid.json", 2, 0, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus3_0_nested_catalog.json", 3, 0, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus3_0_no_identifier.json", 1, 0, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus3_0_record_no_id.json", 1, 0, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus3_0_series_member_also_top_level.json", 3, 0, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus3_0_series_with_members.json", 3, 0, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus3_0_service_no_identifier.json", 2, 0, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus3_0_service_serves_dataset.json", 2, 0, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus3_0_warning.json", 3, 1, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus3_0_with_records.json", 1, 0, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus3_0_with_services.json", 3, 0, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus_2.json", 3, 3, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus_bad_license_uri.json", 1, 1, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus_long_description.json", 1, 2, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus_multiple_invalid.json", 1, 1, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus_no_identifier.json", 1, 1, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus_same_title.json", 2, 2, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus_same_title_step_2.json", 2, 2, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus_single_record.json", 1, 1, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus_single_record_non-federal.json", 1, 1, "datajson"),
    Expected("fixtures/dcat-us/harvester-dcatus_spatial_no_translate.json", 1, 1, "datajson"),
    Expected("fixtures/dcat-us/harvester-missing_title.json", 1, 1, "datajson"),
    Expected("fixtures/dcat-us/v1.1-arm.data.json", 3, 3, "datajson"),
    Expected("fixtures/dcat-us/v1.1-collection-1-parent-2-children.data.json", 3, 4, "datajson"),
    Expected("fixtures/dcat-us/v1.1-collection-2-parent-4-children.data.json", 6, 8, "datajson"),
    Expected("fixtures/dcat-us/v1.1-geospatial.data.json", 2, 4, "datajson"),
    Expected("fixtures/dcat-us/v1.1-large-spatial.data.json", 1, 1, "datajson"),
    Expected("fixtures/dcat-us/v1.1-many-resources.data.json", 1, 11, "datajson"),
    Expected("fixtures/dcat-us/v1.1-missing-catalog.data.json", 2, 0, "datajson"),
    Expected("fixtures/dcat-us/v1.1-missing-dataset-fields.data.json", 2, 0, "datajson"),
    Expected("fixtures/dcat-us/v1.1-missing-identifier-title.data.json", 3, 3, "datajson"),
    Expected("fixtures/dcat-us/v1.1-null-spatial.data.json", 1, 1, "datajson"),
    Expected("fixtures/dcat-us/v1.1-numerical-title.data.json", 1, 1, "datajson"),
    Expected("fixtures/dcat-us/v1.1-ny.data.json", 1, 4, "datajson"),
    Expected("fixtures/dcat-us/v1.1-reserved-title.data.json", 1, 1, "datajson"),
    Expected("fixtures/dcat-us/v1.1-usda.gov.data.json", 3, 6, "datajson"),
    Expected("fixtures/ckan/ckanext-dcat-catalog.json", 2, 5, "datajson"),
    Expected("fixtures/ckan/ckanext-dcat-catalog_datasets_list.json", 2, 5, "datajson"),
    Expected("fixtures/ckan/ckanext-dcat-dataset.json", 1, 1, "datajson"),
    Expected("fixtures/dcat-ap/datafair-example-cio.json", 2, 3, "datajson"),
    Expected("fixtures/dcat-ap/udata-harvest-evian.json", 8, 34, "datajson"),
  ]

  static let ckan = [
    Expected("catalogs/ckan/ca_open_canada_registry_2013.ndjson", 501, 2170, "ckan"),
    Expected("catalogs/ckan/datacatalogs_org_2013.package_search.json", 390, 0, "ckan"),
    Expected("fixtures/ckan/ckanext-dcat-ckan_dataset.json", 1, 1, "ckan"),
    Expected("fixtures/ckan/ckanext-dcat-ckan_dataset_multilingual.json", 1, 1, "ckan"),
    Expected("fixtures/ckan/ckanext-dcat-ckan_dcat_ap_dataset_series.json", 1, 0, "ckan"),
    Expected("fixtures/ckan/ckanext-dcat-ckan_full_dataset_croissant.json", 1, 1, "ckan"),
    Expected("fixtures/ckan/ckanext-dcat-ckan_full_dataset_dcat_ap_legacy.json", 1, 1, "ckan"),
    Expected("fixtures/ckan/ckanext-dcat-ckan_full_dataset_dcat_ap_vocabularies.json", 1, 1, "ckan"),
    Expected("fixtures/ckan/ckanext-dcat-full_ckan_dataset_legacy.json", 1, 1, "ckan"),
    Expected("fixtures/ckan/ckanext-dcat-health_dcat_ap.json", 1, 1, "ckan"),
    Expected("fixtures/ckan/dadosgovbr-catalog.json", 10, 227, "ckan"),
    Expected("fixtures/ckan/dadosgovbr-catalog_search.json", 10, 158, "ckan"),
    Expected("fixtures/ckan/dkan-french-w-license.json", 1, 2, "ckan"),
    Expected("fixtures/ckan/envidat-package_search.json", 2, 5, "ckan"),
    Expected("fixtures/ckan/envidat-package_show.json", 1, 3, "ckan"),
    Expected("fixtures/ckan/server-2.12/cplwr.json", 3, 6, "ckan"),
    Expected("fixtures/ckan/server-2.12/package_search-rows1000.json", 19, 106, "ckan"),
    Expected("fixtures/ckan/server-2.12/package_search-start0.json", 5, 8, "ckan"),
    Expected("fixtures/ckan/server-2.12/package_search-start5.json", 5, 10, "ckan"),
    Expected("fixtures/ckan/zurich-ckan_package_search.json", 3, 26, "ckan"),
  ]

  static let udata = [
    Expected("fixtures/udata/server-17.18/api1-datasets-all-15.json", 15, 99, "udata"),
    Expected("fixtures/udata/server-17.18/api1-datasets-page1.json", 5, 9, "udata"),
    Expected("fixtures/udata/server-17.18/api1-datasets-page2.json", 5, 60, "udata"),
    Expected("fixtures/udata/server-17.18/api1-datasets-page3.json", 5, 30, "udata"),
    Expected("fixtures/udata/server-17.18/api2-dataset.json", 1, 0, "udata"),
    Expected("fixtures/udata/server-17.18/api2-datasets-page1.json", 5, 0, "udata"),
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

  @Test func coversTheseFormatsCompletely() { #expect(Self.expected.count == 80) }

  @Test(arguments: [
    ("fixtures/ckan/ckanext-dcat-ckan_full_dataset_dcat_ap.json", "creator"),
    ("fixtures/ckan/ckanext-dcat-ckan_full_dataset_dcat_us_vocabularies.json", "temporal_resolution"),
  ])
  func refusesAnEntryWithAKeyTwice(_ file: String, _ key: String) throws {
    let reading = try Reading(file)
    #expect(reading.entries.isEmpty)
    #expect(reading.refusals.map(\.reason) == ["duplicate-key"])
    #expect(reading.refusals.first?.detail.contains(key) == true)
  }

  @Test func refusesEveryNameOfAListOfNames() throws {
    let reading = try Reading("fixtures/ckan/server-2.12/package_list.json")
    #expect(reading.entries.isEmpty)
    #expect(reading.refusals.count == 19)
    #expect(reading.refusals.allSatisfy { $0.reason == "not-an-object" })
  }

  @Test(arguments: [
    ("fixtures/ckan/server-2.12/package_show-404.json", "portal-error"),
    ("fixtures/ckan/server-2.12/action-404.json", "not-a-catalogue"),
    ("fixtures/ckan/server-2.12/status_show.json", "not-a-catalogue"),
    ("fixtures/ckan/server-2.12/license_list.json", "not-a-catalogue"),
    ("fixtures/ckan/envidat-organization_list.json", "not-a-catalogue"),
    ("fixtures/udata/server-17.18/api2-dataset-resources.json", "not-a-catalogue"),
    ("fixtures/udata/server-17.18/swagger.json", "not-a-catalogue"),
    ("fixtures/ckan/server-2.12/home.html", "html-instead-of-a-catalogue"),
    ("fixtures/ckan/server-2.12/robots.txt", "not-a-catalogue"),
  ])
  func saysWhatIsNoCatalogue(_ file: String, _ reason: String) throws {
    let reading = try Reading(file)
    #expect(reading.error?.reason == reason)
    #expect(reading.entries.isEmpty)
    #expect(reading.refusals.isEmpty)
  }
}
