import Catalog

extension Distribution.Kind {
  /// What stands behind an address, by the format that is declared for it. A file name is no declaration.
  init(format: String?, mediaType: String? = nil, url: String?) {
    self = .file
    if let url, Self.isApp(url) {
      self = .app
      return
    }
    if let format, let kind = Self.kind(ofFormat: format) {
      self = kind
    } else if format == nil, let mediaType, let kind = Self.kind(ofFormat: mediaType) {
      self = kind
    }
  }

  private static func isApp(_ url: String) -> Bool {
    url.utf8.count > 14 && url.contains("shinyapps.io/")
  }

  private static func kind(ofFormat format: String) -> Distribution.Kind? {
    guard format.utf8.count <= 64 else { return nil }
    var name = Substring(format.lowercased())
    if let slash = name.lastIndex(of: "/"), name.hasPrefix("http") { name = name[name.index(after: slash)...] }
    if let colon = name.lastIndex(of: ":"), name.hasPrefix("ogc:") || name.hasPrefix("esri:") {
      name = name[name.index(after: colon)...]
    }
    switch name {
    case "api", "rest", "rest api", "api rest", "web api", "wms", "wfs", "wmts", "wcs", "csw", "tms", "wps",
      "wms_srvc", "wfs_srvc", "wmts_srvc", "csw_srvc", "ogc api", "ogc api features", "ogc wms", "ogc wfs",
      "sparql", "sparqlq", "odata", "graphql", "soap", "openapi", "swagger", "esri rest", "arcgis rest",
      "arcgis rest api", "arcgis geoservices rest api", "arcgis geoservice", "arcgis_mapserver",
      "arcgis_featureserver", "geoservice", "service", "web service", "webservice", "oai-pmh", "sos", "sta",
      "gtfs-rt", "siri", "atom service", "endpoint", "urql", "api/json":
      return .api
    case "html", "htm", "xhtml", "text/html", "application/xhtml+xml", "page web", "web page", "webpage",
      "website", "web site", "site web", "web", "link", "lien", "lien web", "url", "page", "www", "html5",
      "www:link", "www:link-1.0-http--link", "weblink", "php", "aspx":
      return .page
    case "app", "application", "web app", "webapp", "web application", "application web", "shiny", "dataviz",
      "datavisualisation", "data visualisation", "dashboard", "tableau de bord", "web map", "web mapping application",
      "carte interactive", "interactive map", "viewer", "visualisation", "visualization", "map viewer":
      return .app
    case "documentation", "doc api": return .documentation
    default:
      return name.hasPrefix("ogc_api") || name.hasSuffix("_service") ? .api : nil
    }
  }
}
