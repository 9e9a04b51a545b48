import Catalog
import Testing

@testable import Platforms

/// What national portals call the fields that they add to CKAN: none of them may be lost.
@Suite("CKAN, portals' own schemas")
struct CKANSchemaTests {
  private func entry(_ fields: String, resource: String = "") throws -> Entry {
    let result = Collected(
      #"{"help":"https://ckan.example.org/api/3/action/help_show?name=package_search","success":true,"#
        + #""result":{"count":1,"results":[{"id":"p","name":"p","title":"Title","license_id":"cc-by",\#(fields),"#
        + #""resources":[{"id":"r","url":"https://example.org/a.csv"\#(resource.isEmpty ? "" : ",")\#(resource)}]}]}}"#
    )
    #expect(result.error == nil)
    #expect(result.refusals == [])
    return try #require(result.entries.first)
  }

  @Test func austria() throws {
    let entry = try entry(
      #""extras":[{"key":"maintainer_link","value":"https://example.at/kontakt"},{"key":"categorization","value":"[\"verkehr\"]"},"#
        + #"{"key":"begin_datetime","value":"2010-01-01T00:00:00"},{"key":"end_datetime","value":"2025-01-01T00:00:00"},"#
        + #"{"key":"metadata_linkage","value":"[\"https://example.at/meta.html\"]"},{"key":"geographic_toponym","value":"Wien"}]"#
    )
    #expect(entry.contacts.map(\.url) == ["https://example.at/kontakt"])
    #expect(entry.sources[.contact]?.name == "extras.maintainer_link")
    #expect(entry.themes == [Concept(label: "verkehr")])
    #expect(entry.temporal.map { "\($0.start?.day ?? "") \($0.end?.day ?? "")" } == ["2010-01-01 2025-01-01"])
    #expect(entry.documentation == ["https://example.at/meta.html"])
    #expect(entry.spatial == [SpatialCoverage(label: "Wien")])
  }

  @Test func italy() throws {
    let entry = try entry(
      #""themes_aggregate":"[{\"theme\":\"ENVI\",\"subthemes\":[]}]","geographical_name":"ITA_TOS","#
        + #""temporal_coverage":"[{\"temporal_start\":\"2010-01-01\",\"temporal_end\":\"2020-01-01\"}]""#)
    #expect(entry.themes == [Concept(label: "ENVI")])
    #expect(entry.spatial == [SpatialCoverage(label: "ITA_TOS")])
    #expect(entry.temporal.first?.end?.day == "2020-01-01")
  }

  @Test func britishColumbia() throws {
    let entry = try entry(
      #""contacts":[{"name":"Jo","email":"jo@example.ca","role":"pointOfContact"}],"#
        + #""dates":[{"type":"Published","date":"2015-03-01"},{"type":"Modified","date":"2024-03-02"}],"#
        + #""metadata_created":"2020-01-01""#,
      resource:
        #""resource_update_cycle":"annually","temporal_extent":{"beginning_date":"2010-01-01","end_date":"2020-01-01"}"#
    )
    #expect(entry.contacts == [Contact(name: "Jo", email: "jo@example.ca")])
    #expect(entry.issued?.day == "2015-03-01")
    #expect(entry.modified?.day == "2024-03-02")
    #expect(entry.frequency == "annually")
    #expect(entry.sources[.frequency]?.name == "resources.resource_update_cycle")
    #expect(entry.temporal.first?.start?.day == "2010-01-01")
  }

  @Test func theNetherlands() throws {
    let entry = try entry(
      #""publisher":"http://standaarden.overheid.nl/owms/terms/Amsterdam","organization":{"title":"Gemeente Amsterdam"},"#
        + #""contact_point_name":"Loket","contact_point_email":"loket@example.nl","spatial_value":["Amsterdam"],"#
        + #""temporal_start":"2010-01-01","temporal_stop":"2020-01-01""#)
    #expect(entry.publisher?.name == "Gemeente Amsterdam")
    #expect(entry.publisher?.uri == "http://standaarden.overheid.nl/owms/terms/Amsterdam")
    #expect(entry.contacts == [Contact(name: "Loket", email: "loket@example.nl")])
    #expect(entry.spatial == [SpatialCoverage(label: "Amsterdam")])
    #expect(entry.temporal.first?.end?.day == "2020-01-01")
  }

  @Test func switzerland() throws {
    let entry = try entry(
      #""notes":"","description":{"de":"Die Bevölkerung","fr":"La population"},"contact_points":[{"name":"Info","#
        + #""email":"info@example.ch"}],"temporals":[{"start_date":"2010-01-01T00:00:00","end_date":"2025-12-31T00:00:00"}],"#
        + #""groups":[{"name":"soci","display_name":{"de":"Gesellschaft","fr":"Société"}}]"#,
      resource: #""name":"","title":{"de":"Daten","fr":"Données"}"#)
    #expect(entry.description.best == "La population")
    #expect(entry.sources[.description]?.name == "description")
    #expect(entry.contacts == [Contact(name: "Info", email: "info@example.ch")])
    #expect(entry.temporal.first?.end?.day == "2025-12-31")
    #expect(entry.themes == [Concept(label: "Société")])
    #expect(entry.distributions.first?.title.best == "Données")
  }

  @Test func theUnitedKingdomAndIreland() throws {
    let entry = try entry(
      #""theme-primary":"Environment","contact-name":"Team","contact-email":"team@example.uk","#
        + #""extras":[{"key":"temporal_coverage-from","value":"2010-01-01"},{"key":"temporal_coverage-to","value":"2020-01-01"},"#
        + #"{"key":"geographic_coverage-other","value":"Dublin"}]"#)
    #expect(entry.themes == [Concept(label: "Environment")])
    #expect(entry.sources[.themes]?.name == "theme-primary")
    #expect(entry.contacts == [Contact(name: "Team", email: "team@example.uk")])
    #expect(entry.temporal.first?.start?.day == "2010-01-01")
    #expect(entry.spatial == [SpatialCoverage(label: "Dublin")])
  }

  @Test func canadaAndQuebec() throws {
    let entry = try entry(
      #""ext_spatial":"Ville de Québec","maintainer_email":"x@example.ca""#,
      resource: #""resource_type":"guide""#)
    #expect(entry.spatial == [SpatialCoverage(label: "Ville de Québec")])
    #expect(entry.distributions.first?.kind == .documentation)
  }

  @Test func germany() throws {
    let entry = try entry(
      #""extras":[{"key":"geocodingText","value":"[\"Hamburg\"]"},"#
        + #"{"key":"politicalGeocodingURI","value":"[\"http://dcat-ap.de/def/politicalGeocoding/stateKey/02\"]"}]"#
    )
    #expect(entry.spatial.first == SpatialCoverage(label: "Hamburg"))
    #expect(entry.spatial.last?.uri == "http://dcat-ap.de/def/politicalGeocoding/stateKey/02")
  }

  @Test func theNordicsTheSouthAndTheUnitedNations() throws {
    let finland = try entry(
      #""geographical_coverage":["Helsinki"],"valid_from":"2010-01-01","external_urls":["https://example.fi/doc"]"#
    )
    #expect(finland.spatial == [SpatialCoverage(label: "Helsinki")])
    #expect(finland.temporal.first?.start?.day == "2010-01-01")
    #expect(finland.documentation == ["https://example.fi/doc"])
    let brazil = try entry(
      #""extras":[{"key":"Periodicidade de Atualização","value":"Anual"},{"key":"Cobertura Geográfica","value":"Brasil"},"#
        + #"{"key":"Cobertura Temporal","value":"2010 a 2020"},{"key":"VCGE","value":"Saúde"}]"#)
    #expect(brazil.frequency == "Anual")
    #expect(brazil.spatial == [SpatialCoverage(label: "Brasil")])
    #expect(
      brazil.temporal.first.map { "\($0.start?.day ?? "") \($0.end?.day ?? "")" } == "2010-01-01 2020-01-01")
    #expect(brazil.themes == [Concept(label: "Saúde")])
    let aragon = try entry(
      #""extras":[{"key":"TemporalFrom","value":"2010-01-01"},{"key":"Frequency","value":"Mensual"}]"#)
    #expect(aragon.temporal.first?.start?.day == "2010-01-01")
    #expect(aragon.frequency == "Mensual")
    let hdx = try entry(
      #""dataset_date":"[2020-01-01T00:00:00 TO *]","data_update_frequency":"365""#)
    #expect(hdx.temporal.map { "\($0.start?.day ?? "") \($0.end?.day ?? "*")" } == ["2020-01-01 *"])
    #expect(hdx.frequency == "365")
  }
}
