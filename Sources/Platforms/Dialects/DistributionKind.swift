import Catalog

extension Distribution.Kind {
  /// What stands behind an address, by the format that is declared for it. A file name is no declaration.
  init(format: String?, mediaType: String? = nil, url: String?) {
    self = .file
    if let url, url.contains(ascii: "shinyapps.io/") {
      self = .app
    } else if let format {
      if let kind = Self.kind(ofFormat: format) { self = kind }
    } else if let mediaType, let kind = Self.kind(ofFormat: mediaType) {
      self = kind
    }
  }

  private static func kind(ofFormat format: String) -> Distribution.Kind? {
    guard format.utf8.count <= 96 else { return nil }
    var name = format.lowercased()
    if let kind = kinds[name] { return kind }
    // The last part of an IRI, or what stands behind the scheme of `OGC:WMS` and `ESRI:REST`.
    guard let cut = name.utf8.lastIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }) else {
      return name.hasPrefix("ogc_api") ? .api : nil
    }
    guard name.isWebAddress || name.hasPrefix("ogc:") || name.hasPrefix("esri:") else { return nil }
    name = String(name[name.utf8.index(after: cut)...])
    return kinds[name]
  }

  private static let kinds: [String: Distribution.Kind] = {
    let words: [(Distribution.Kind, [String])] = [
      (
        .api,
        [
          "api", "rest", "rest api", "api rest", "web api", "wms", "wfs", "wmts", "wcs", "csw", "tms", "wps",
          "wms_srvc", "wfs_srvc", "wmts_srvc", "csw_srvc", "ogc api", "ogc api features", "ogc wms",
          "ogc wfs",
          "sparql", "sparqlq", "odata", "graphql", "soap", "openapi", "swagger", "esri rest", "arcgis rest",
          "arcgis rest api", "arcgis geoservices rest api", "arcgis geoservice", "arcgis_mapserver",
          "arcgis_featureserver", "arcgis hub", "geoservice", "service", "web service", "webservice",
          "oai-pmh",
          "sos", "sta", "gtfs-rt", "siri", "atom service", "endpoint", "urql", "ogcfeat", "map_srvc",
          "wms:wms", "wfs:wfs",
        ]
      ),
      (
        .page,
        [
          "html", "htm", "xhtml", "text/html", "application/xhtml+xml", "page web", "web page", "webpage",
          "website", "web site", "site web", "web", "link", "lien", "lien web", "url", "page", "www", "html5",
          "www:link", "www:link-1.0-http--link", "weblink", "php", "aspx",
        ]
      ),
      (
        .app,
        [
          "app", "application", "web app", "webapp", "web application", "application web", "shiny", "dataviz",
          "datavisualisation", "data visualisation", "dashboard", "tableau de bord", "web map",
          "web mapping application", "carte interactive", "interactive map", "viewer", "visualisation",
          "visualization", "map viewer",
        ]
      ),
      (.documentation, ["documentation", "doc api"]),
    ]
    var kinds: [String: Distribution.Kind] = [:]
    for (kind, names) in words {
      for name in names { kinds[name] = kind }
    }
    return kinds
  }()
}
