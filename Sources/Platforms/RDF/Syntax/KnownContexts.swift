/// The remote contexts that catalogues name, as far as catalogues use them, so that none is ever fetched.
struct KnownContexts {
  /// The namespace of names that are not in ``terms``.
  var vocabulary: String?
  /// Terms and what they mean.
  var terms: [(name: String, iri: String, coercion: JSONLDContext.Coercion)] = []
  /// Terms whose values may be an object of languages.
  var languageTerms: Set<String> = []

  /// Adds the context's terms to another one.
  func apply(to context: inout JSONLDContext) {
    if let vocabulary { context.vocabulary = vocabulary }
    for (name, iri, coercion) in terms {
      var term = JSONLDContext.Term(iri: iri, coercion: coercion)
      if languageTerms.contains(name) { term.containers = .language }
      context.terms[name] = term
    }
  }

  /// The context behind an address.
  static func context(at address: String) -> KnownContexts? {
    var name = address.lowercased()
    for scheme in ["https://", "http://", "//"] where name.hasPrefix(scheme) {
      name = String(name.dropFirst(scheme.count))
      break
    }
    if name.hasPrefix("www.") { name = String(name.dropFirst(4)) }
    while name.hasSuffix("/") || name.hasSuffix("#") { name.removeLast() }
    if name == "schema.org" || name.hasPrefix("schema.org/docs/jsonldcontext") || name == "schema.org/context"
    {
      return schemaOrg
    }
    if name.hasPrefix("project-open-data.cio.gov/") { return projectOpenData }
    if name.hasPrefix("w3.org/ns/hydra/") || name.hasPrefix("w3id.org/hydra/") { return hydra }
    // DCAT and its profiles publish a context a release; the terms that matter do not differ.
    return name.contains("dcat") ? dcat : nil
  }

  private static let dctTerms = "http://purl.org/dc/terms/"
  private static let dcatTerms = "http://www.w3.org/ns/dcat#"
  private static let prefixes: [(String, String)] = [
    ("dcat", dcatTerms), ("dct", dctTerms), ("dcterms", dctTerms), ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("vcard", "http://www.w3.org/2006/vcard/ns#"), ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("adms", "http://www.w3.org/ns/adms#"), ("org", "http://www.w3.org/ns/org#"),
    ("owl", "http://www.w3.org/2002/07/owl#"), ("spdx", "http://spdx.org/rdf/terms#"),
    ("locn", "http://www.w3.org/ns/locn#"), ("schema", "http://schema.org/"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"), ("time", "http://www.w3.org/2006/time#"),
    ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ("dcatap", "http://data.europa.eu/r5r/"), ("prov", "http://www.w3.org/ns/prov#"),
    ("pod", "https://project-open-data.cio.gov/v1.1/schema#"), ("hydra", "http://www.w3.org/ns/hydra/core#"),
  ]

  private static func plain(_ namespace: String, _ names: [String]) -> [(
    String, String, JSONLDContext.Coercion
  )] {
    names.map { ($0, namespace + $0, .none) }
  }

  private static let shared: [(String, String, JSONLDContext.Coercion)] =
    prefixes.map { ($0.0, $0.1, .none) }
    + plain(
      dctTerms,
      [
        "title", "description", "language", "license", "rights", "spatial", "publisher", "identifier",
        "temporal",
        "format", "accrualPeriodicity", "conformsTo", "creator", "issued", "modified", "accessRights",
        "provenance",
        "subject", "created",
      ])
    + [
      ("homepage", "http://xmlns.com/foaf/0.1/homepage", .none),
      ("page", "http://xmlns.com/foaf/0.1/page", .none),
      ("fn", "http://www.w3.org/2006/vcard/ns#fn", .none),
      ("describedBy", "http://www.w3.org/2007/05/powder-s#describedby", .id),
      ("checksum", "http://spdx.org/rdf/terms#checksum", .none),
      ("checksumValue", "http://spdx.org/rdf/terms#checksumValue", .none),
      ("algorithm", "http://spdx.org/rdf/terms#algorithm", .none),
      ("prefLabel", "http://www.w3.org/2004/02/skos/core#prefLabel", .none),
    ]

  /// Project Open Data 1.1, which DCAT-US and ArcGIS Hub use.
  static let projectOpenData = KnownContexts(
    vocabulary: dcatTerms,
    terms: shared + [
      ("hasEmail", "http://www.w3.org/2006/vcard/ns#email", .none),
      ("name", "http://www.w3.org/2004/02/skos/core#prefLabel", .none),
      ("subOrganizationOf", "http://www.w3.org/ns/org#subOrganizationOf", .none),
      ("downloadURL", dcatTerms + "downloadURL", .id), ("accessURL", dcatTerms + "accessURL", .id),
      ("references", dctTerms + "references", .none), ("isPartOf", dctTerms + "isPartOf", .none),
    ]
      + plain(
        "https://project-open-data.cio.gov/v1.1/schema#",
        [
          "accessLevel", "bureauCode", "dataQuality", "describedByType", "primaryITInvestmentUII",
          "programCode",
          "systemOfRecords",
        ]))

  /// DCAT and its application profiles.
  static let dcat = KnownContexts(
    vocabulary: dcatTerms,
    terms: [("id", "@id", .none), ("type", "@type", .none)] + shared + profiles + [
      ("name", "http://xmlns.com/foaf/0.1/name", .none), ("mbox", "http://xmlns.com/foaf/0.1/mbox", .none),
      ("hasEmail", "http://www.w3.org/2006/vcard/ns#hasEmail", .none),
      ("hasURL", "http://www.w3.org/2006/vcard/ns#hasURL", .none),
      ("hasTelephone", "http://www.w3.org/2006/vcard/ns#hasTelephone", .none),
      ("versionInfo", "http://www.w3.org/2002/07/owl#versionInfo", .none),
      ("status", "http://www.w3.org/ns/adms#status", .none),
      ("availability", "http://data.europa.eu/r5r/availability", .none),
      ("applicableLegislation", "http://data.europa.eu/r5r/applicableLegislation", .none),
      ("hvdCategory", "http://data.europa.eu/r5r/hvdCategory", .none),
      ("geometry", "http://www.w3.org/ns/locn#geometry", .none),
      ("Agent", "http://xmlns.com/foaf/0.1/Agent", .none),
      ("PeriodOfTime", dctTerms + "PeriodOfTime", .none), ("Location", dctTerms + "Location", .none),
    ],
    languageTerms: [
      "title", "description", "keyword", "prefLabel", "preferredLabel", "titleMap", "descriptionMap",
      "keywordMap",
    ])

  /// What the contexts of DCAT-AP 3 and of DCAT-US 3 call otherwise than DCAT, and what they take for a node.
  private static let profiles: [(String, String, JSONLDContext.Coercion)] =
    [
      ("dataset", "dataset"), ("service", "service"), ("distribution", "distribution"),
      ("datasetDistribution", "distribution"), ("accessService", "accessService"), ("record", "record"),
      ("servesDataset", "servesDataset"), ("inSeries", "inSeries"), ("seriesMember", "seriesMember"),
    ].map { ($0.0, dcatTerms + $0.1, .id) }
    + [
      ("accessUrl", "accessURL"), ("downloadUrl", "downloadURL"), ("endpointUrl", "endpointURL"),
      ("accessURL", "accessURL"), ("downloadURL", "downloadURL"), ("endpointURL", "endpointURL"),
      ("contactPoint", "contactPoint"), ("theme", "theme"), ("landingPage", "landingPage"),
      ("endpointDescription", "endpointDescription"), ("mediaType", "mediaType"),
    ].map { ($0.0, dcatTerms + $0.1, .reference) }
    + [
      ("publisher", "publisher"), ("creator", "creator"), ("license", "license"), ("licence", "license"),
      ("rights", "rights"), ("accessRights", "accessRights"), ("rightsHolder", "rightsHolder"),
      ("spatial", "spatial"), ("geographicalCoverage", "spatial"), ("temporal", "temporal"),
      ("temporalCoverage", "temporal"), ("accrualPeriodicity", "accrualPeriodicity"),
      ("frequency", "accrualPeriodicity"), ("language", "language"), ("conformsTo", "conformsTo"),
      ("linkedSchemas", "conformsTo"), ("applicationProfile", "conformsTo"), ("provenance", "provenance"),
      ("format", "format"), ("subject", "subject"), ("category", "type"),
    ].map { ($0.0, dctTerms + $0.1, .reference) }
    + [
      ("releaseDate", dctTerms + "issued", .none), ("listingDate", dctTerms + "issued", .none),
      ("modificationDate", dctTerms + "modified", .none), ("titleMap", dctTerms + "title", .none),
      ("descriptionMap", dctTerms + "description", .none), ("keywordMap", dcatTerms + "keyword", .none),
      ("preferredLabel", "http://www.w3.org/2004/02/skos/core#prefLabel", .none),
      ("documentation", "http://xmlns.com/foaf/0.1/page", .reference),
      ("page", "http://xmlns.com/foaf/0.1/page", .reference),
      ("homepage", "http://xmlns.com/foaf/0.1/homepage", .reference),
      ("primaryTopic", "http://xmlns.com/foaf/0.1/primaryTopic", .id),
      ("otherIdentifier", "http://www.w3.org/ns/adms#identifier", .none),
      ("sample", "http://www.w3.org/ns/adms#sample", .id),
      ("beginning", "http://www.w3.org/2006/time#hasBeginning", .none),
      ("end", "http://www.w3.org/2006/time#hasEnd", .none),
      ("notation", "http://www.w3.org/2004/02/skos/core#notation", .none),
      ("catalogue", dcatTerms + "catalog", .id), ("Catalogue", dcatTerms + "Catalog", .none),
      ("CatalogueRecord", dcatTerms + "CatalogRecord", .none),
    ]

  /// schema.org. Its strings stay strings: what is an address is told by its look.
  static let schemaOrg = KnownContexts(
    vocabulary: "http://schema.org/",
    terms: [("id", "@id", .none), ("type", "@type", .none)] + prefixes.map { ($0.0, $0.1, .none) })

  /// Hydra's own terms.
  static let hydra = KnownContexts(
    terms: [("hydra", "http://www.w3.org/ns/hydra/core#", .none)]
      + plain(
        "http://www.w3.org/ns/hydra/core#",
        [
          "Collection", "PagedCollection", "PartialCollectionView", "next", "nextPage", "previous", "first",
          "last",
          "view", "member", "totalItems",
        ]))
}
