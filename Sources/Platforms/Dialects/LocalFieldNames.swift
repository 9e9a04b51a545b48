import Catalog

/// The names under which portals keep a field in their own schemas and extras, beside the platform's own names.
///
/// A portal's local names are added to the list of the field: `names[.frequency].append("intervalle")`.
public struct LocalFieldNames: Sendable {
  private var names: [[FieldName]] = Array(repeating: [], count: Field.allCases.count)
  /// Those that were added to the usual ones.
  private(set) var added: [Field: [String]] = [:]

  /// The fields that have local names.
  public static var fields: [Field] { Field.allCases.filter { usual[$0] != nil } }

  /// The names that are in use.
  public init() {
    for (field, texts) in Self.usual { self[field] = texts }
  }

  private static let usual: [Field: [String]] =
    [
      .identifier: ["identifier", "dct:identifier", "dcterms_identifier", "guid", "doi", "unique_id"],
      .issued: [
        "issued", "dct:issued", "dcterms_issued", "release_date", "date_released", "dateFirstPublished",
        "publication_date", "date_published", "data_first_published", "date_publication", "data_issued",
        "first_published", "published_date", "Data de publicação", "creation_date",
      ],
      .modified: [
        "modified", "dct:modified", "dcterms_modified", "data_modified", "date_modified", "date_updated",
        "dateLastUpdated", "last_updated", "last_update", "update_date", "data_last_updated",
        "harvest_modified", "Data de atualização",
      ],
      .frequency: [
        "frequency", "accrual_periodicity", "accrualPeriodicity", "dct:accrualPeriodicity",
        "update_frequency",
        "updateInterval", "frequency-of-update", "frequency_of_update", "maintenance_and_update_frequency",
        "update-frequency", "updateFrequency", "periodicity", "periodicite", "frequence",
        "frequence_mise_a_jour", "Frequência de atualização", "Frequencia de atualizacao",
        "frequencia_atualizacao", "Periodicidade", "Periodicidade de Atualização", "refresh_frequency",
        "maintenance_frequency", "update_freq", "data_update_frequency", "update_cycle",
      ],
      .language: ["language", "dct:language", "languages", "metadata-language", "langue", "Idioma"],
      .spatial: [
        "spatial", "dct:spatial", "spatial_text", "spatial-text", "spatial_coverage", "spatialRelationship",
        "geographic_region", "geographic_coverage", "geographical_granularity", "couverture_geographique",
        "territory", "Cobertura geográfica", "Cobertura Geográfica", "location", "geographic_toponym",
        "geographical_name", "geographical_coverage", "geographic_coverage_other", "spatial_value",
        "geocodingText", "politicalGeocodingURI", "geographical_geonames_url", "ext_spatial",
        "etendue_territoriale",
        "geographic_bbox", "nameAragopedia",
      ],
      .temporal: [
        "temporal_coverage", "temporal", "dct:temporal", "temporal_extent", "time_period", "timeRange",
        "couverture_temporelle", "Cobertura temporal", "temporals", "dataset_date",
      ],
      .documentation: [
        "documentation", "foaf:page", "documentation_url", "url_documentation", "page", "metadata_linkage",
        "external_urls", "Documentação", "Data Dictionary URL0", "data_dictionary", "data_dictionary_url",
      ],
      .conformsTo: ["conforms_to", "conformsTo", "dct:conformsTo"],
      .lineage: ["provenance", "dct:provenance", "lineage", "dataQuality", "methodology"],
      .accessRights: [
        "access_rights", "dct:accessRights", "accessRights", "access_level", "accessLevel",
        "public_access_level",
      ],
      .version: ["version", "dcat_version", "dct:hasVersion", "owl:versionInfo"],
      .themes: [
        "theme", "themes", "dcat:theme", "category", "categories", "subject", "thematique", "topic",
        "theme_primary", "themes_aggregate", "categorization", "topics", "topic_category", "iso_topic",
        "VCGE", "tema",
        "field_of_research",
      ],
      .keywords: ["keywords", "keyword", "dcat:keyword"],
      .legislation: ["applicable_legislation", "dcatap:applicableLegislation"],
      .publisher: ["publisher_name"],
      .contact: ["contact_email"],
      .licence: ["license", "licence", "dct:license", "licenca"],
    ]

  /// The names of a field, in the order in which they are tried.
  public subscript(field: Field) -> [String] {
    get { names[Self.position(of: field)].map(\.text) }
    set { names[Self.position(of: field)] = newValue.map { FieldName($0) } }
  }

  /// Adds a portal's names for a field, which are tried before the usual ones.
  public mutating func add(_ texts: [String], for field: Field) {
    added[field, default: []] += texts
    self[field] = texts + self[field]
  }

  /// The names of a field with their hashes.
  func names(of field: Field) -> [FieldName] { names[Self.position(of: field)] }

  private static func position(of field: Field) -> Int { positions[field] ?? 0 }

  private static let positions = Dictionary(
    uniqueKeysWithValues: Field.allCases.enumerated().map { ($0.element, $0.offset) })
}
