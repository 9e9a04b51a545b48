/// The namespaces of catalogues, under the prefixes that reports show, in every spelling that portals use.
enum Namespaces {
  /// Prefix and namespace without its scheme. Both `http` and `https` are taken for it, and so is the bare
  /// prefix of a name that a portal forgot to expand (`dcat:Dataset` in an IRI's place).
  static let table: [(prefix: String, namespace: String)] = [
    ("dcat", "www.w3.org/ns/dcat#"), ("dcat", "www.w3.org/ns/dcat/"), ("dcat", "vocab.deri.ie/dcat#"),
    ("dct", "purl.org/dc/terms/#"), ("dct", "purl.org/dc/terms/"), ("dct", "purl.org/dc/terms#"),
    ("dct", "purl.org/dc/elements/1.1/"), ("dct", "dublincore.org/documents/dcmi-terms/#"),
    ("rdf", "www.w3.org/1999/02/22-rdf-syntax-ns#"), ("rdfs", "www.w3.org/2000/01/rdf-schema#"),
    ("owl", "www.w3.org/2002/07/owl#"), ("skos", "www.w3.org/2004/02/skos/core#"),
    ("foaf", "xmlns.com/foaf/0.1/"), ("vcard", "www.w3.org/2006/vcard/ns#"), ("adms", "www.w3.org/ns/adms#"),
    ("dcatap", "data.europa.eu/r5r/"), ("dcatap", "data.europa.eu/r5r#"), ("geodcat", "data.europa.eu/930/"),
    ("locn", "www.w3.org/ns/locn#"), ("spdx", "spdx.org/rdf/terms#"), ("spdx", "spdx.org/rdf/2.3/terms#"),
    ("time", "www.w3.org/2006/time#"), ("schema", "schema.org/"), ("schema", "www.schema.org/"),
    ("gsp", "www.opengis.net/ont/geosparql#"), ("geo", "www.w3.org/2003/01/geo/wgs84_pos#"),
    ("gn", "www.geonames.org/ontology#"), ("hydra", "www.w3.org/ns/hydra/core#"), ("pav", "purl.org/pav/"),
    ("org", "www.w3.org/ns/org#"), ("wdrs", "www.w3.org/2007/05/powder-s#"),
    ("wdrs", "www.w3.org/2007/05/powder#"), ("pod", "project-open-data.cio.gov/v1.1/schema#"),
    ("dctype", "purl.org/dc/dcmitype/"), ("dcatde", "dcat-ap.de/def/dcatde/"),
    ("dcatde", "dcat-ap.de/def/dcatde/1.0.1/"), ("healthdcatap", "healthdataportal.eu/ns/health#"),
    ("dcatapit", "dati.gov.it/onto/dcatapit#"), ("pu", "data.gov.cz/slovník/podmínky-užití/"),
    ("mobilitydcatap", "w3id.org/mobilitydcat-ap#"), ("mobilitydcatap", "w3id.org/mobilitydcat-ap/"),
  ]

  private static let spellings: [(bytes: [UInt8], prefix: String)] =
    table.map { (Array($0.namespace.utf8), $0.prefix + ":") }
  private static let prefixes: [(bytes: [UInt8], prefix: String)] =
    Set(table.map { $0.prefix } + ["dcterms", "dc"]).sorted().map {
      (Array("\($0):".utf8), ["dcterms", "dc"].contains($0) ? "dct:" : "\($0):")
    }

  /// The short name of an IRI, such as `dct:title`; `nil` outside the known namespaces.
  static func name(of iri: UnsafeBufferPointer<UInt8>) -> String? {
    guard iri.count < 200 else { return nil }
    var rest = iri[...]
    if rest.starts(with: "http://".utf8) {
      rest = rest.dropFirst(7)
    } else if rest.starts(with: "https://".utf8) {
      rest = rest.dropFirst(8)
    } else {
      for (bytes, prefix) in prefixes where rest.starts(with: bytes) {
        return prefix + String(decoding: rest.dropFirst(bytes.count), as: UTF8.self)
      }
      return nil
    }
    for (bytes, prefix) in spellings where rest.starts(with: bytes) {
      return prefix + String(decoding: rest.dropFirst(bytes.count), as: UTF8.self)
    }
    return nil
  }

  /// The property that an IRI means.
  static func property(of iri: UnsafeBufferPointer<UInt8>) -> Property? {
    name(of: iri).flatMap { Property(rawValue: $0) }
  }
}
