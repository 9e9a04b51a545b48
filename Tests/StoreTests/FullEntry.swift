import Catalog

extension Entry {
  /// An entry in which every field of every type is set to something that is not its default.
  static func full(_ id: String = "jeu-de-données-1") -> Entry {
    var entry = Entry(id: id)
    entry.kind = .series
    entry.uri = "https://data.example.fr/d/\(id)"
    entry.identifier = "fr-120066022-\(id)"
    entry.title.add("Qualité de l’air, horaire, Lyon", language: "fr")
    entry.title.add("Air quality 🌫️", language: nil)
    entry.acronym = "QA"
    entry.description.add("<p>Mesures</p>", language: "fr")
    entry.keywords = ["air", "qualité"]
    entry.themes = [Concept(uri: "http://x.example/ENVI", label: "Environnement", version: "2")]
    var agent = Agent(name: "Ville de Lyon")
    agent.acronym = "VdL"
    agent.uri = "https://data.example.fr/o/lyon"
    agent.type = "http://x.example/LocalAuthority"
    agent.homepage = "https://www.lyon.fr"
    agent.email = "data@lyon.fr"
    agent.portalID = "534fff8ba3a7292c64a77ee4"
    agent.department = "Direction du numérique"
    agent.businessNumber = "21690123100011"
    agent.badges = ["certified", "public-service"]
    entry.publisher = agent
    entry.creator = Agent(name: "Atmo")
    entry.contacts = [
      Contact(name: "Service", email: "a@b.fr", url: "https://c.fr", telephone: "+33", role: "creator")
    ]
    entry.licences = [
      LicenceStatement(id: "lov2", url: "https://l.fr", title: "LO 2.0", text: "Libre", source: "license")
    ]
    entry.accessRights = "PUBLIC"
    entry.issued = Timestamp(seconds: 1_645_401_600)
    entry.modified = Timestamp(seconds: -62_135_596_800)
    entry.metadataModified = Timestamp(seconds: 253_402_300_799)
    entry.frequency = "R/PT1H"
    entry.nextUpdate = Timestamp(seconds: 1_700_000_000)
    entry.granularity = "fr:commune"
    entry.projection = Concept(uri: "EPSG:2154", label: "RGF93 / Lambert-93")
    entry.spatial = [SpatialCoverage(uri: "fr:commune:69123", label: "Lyon", geometry: "{}")]
    entry.temporal = [
      TemporalCoverage(start: Timestamp(seconds: 1), end: Timestamp(seconds: -5))
    ]
    entry.languages = ["fr", "en"]
    entry.landingPage = "https://data.example.fr/d"
    entry.documentation = ["https://data.example.fr/doc"]
    entry.conformsTo = [Concept(uri: "https://schema.example/air")]
    entry.version = "1.2"
    entry.lineage = ["Capteurs"]
    entry.schemaFields = [
      SchemaField(
        name: "no2", type: "number", label: "NO₂", description: "µg/m³", concept: "https://c.example.org/no2",
        values: ["1", "2"])
    ]
    entry.schemaIsDeclared = true
    entry.endpointURLs = ["https://api.example.fr"]
    entry.endpointDescriptions = ["https://api.example.fr/openapi.json"]
    entry.metrics = .full
    entry.portalScore = PortalScore(name: "qualité", value: 0.8, maximum: 1)
    entry.portalScore?.unmet = ["spatial", "license"]
    entry.badges = ["hvd"]
    entry.legislation = ["http://data.europa.eu/eli/reg_impl/2023/138/oj"]
    entry.origin.platform = "udata"
    entry.origin.location = "catalogue.json"
    entry.origin.portalURL = "https://data.example.fr/api/1/d"
    entry.origin.harvestedFrom = "https://ckan.example.fr"
    entry.origin.remoteID = "abc"
    entry.origin.harvester = "ckan"
    entry.origin.catalogue = Concept(uri: "https://catalogue.example.org/", label: "Catalogue")
    entry.recordFormats = RecordFormat.allCases
    entry.sources.note(.title, from: "title")
    entry.sources.note(.issued, from: "created_at", raw: "hier")
    entry.sources.note(.description, from: "notes", raw: String(repeating: "é", count: 200))
    entry.sources.note(.lineage, from: "x", raw: "a" + String(repeating: "🙂", count: 200))
    entry.notes = [ReadingNote(code: "relative-url", field: .landingPage, detail: "/d")]
    entry.distributions = [.full("r1"), Distribution(id: "r2")]
    return entry
  }
}

extension Distribution {
  static func full(_ id: String) -> Distribution {
    var distribution = Distribution(id: id)
    distribution.kind = .api
    distribution.title.add("Fichier", language: "fr")
    distribution.description.add("CSV", language: nil)
    distribution.accessURLs = ["https://a.fr"]
    distribution.downloadURLs = ["https://a.fr/x.csv", ""]
    distribution.format = "csv"
    distribution.mediaType = "text/csv"
    distribution.byteSize = 1 << 40
    distribution.checksum = Checksum(algorithm: "sha1", value: "da39")
    distribution.licences = [LicenceStatement(source: "dct:rights")]
    distribution.issued = Timestamp(seconds: 2)
    distribution.modified = Timestamp(seconds: 3)
    distribution.conformsTo = [Concept(label: "schéma")]
    distribution.schemaURL = "https://schema.example"
    distribution.schemaFields = [SchemaField(name: "")]
    distribution.schemaIsDeclared = true
    distribution.endpointURLs = ["https://api.a.fr"]
    distribution.endpointDescriptions = ["https://api.a.fr/wfs"]
    distribution.status = "completed"
    distribution.plannedAvailability = "STABLE"
    distribution.languages = ["fr"]
    distribution.portalCheck = PortalCheck(
      available: false, status: 404, checkedAt: Timestamp(seconds: 4), contentType: "text/html", detail: "x")
    distribution.metrics = .full
    return distribution
  }
}

extension Metrics {
  static var full: Metrics {
    var metrics = Metrics()
    metrics.views = 1
    metrics.downloads = Int.max
    metrics.reuses = -1
    metrics.followers = 64
    metrics.discussions = 3
    metrics.records = 1_000_000
    metrics.apiCalls = 12
    metrics.popularity = 1.5
    return metrics
  }
}
