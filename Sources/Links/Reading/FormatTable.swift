/// Which families bear out a declared format. A format that is usually packed allows its packing; where many formats
/// could be meant, many are allowed: a wrong accusation is worse than none.
enum FormatTable {
  static let families: [String: FormatFamily] = {
    var table: [String: FormatFamily] = [:]
    func add(_ names: String, _ families: FormatFamily) {
      for name in names.split(separator: " ") { table[String(name)] = families }
    }
    add("csv tsv tab psv", .text)
    add("txt text ascii asc plain md markdown ics", [.text, .json, .turtle])
    add("json geojson topojson jsonl ndjson jsonld openapi swagger arcgis esri", .json)
    add("xml rss atom gml gpx sdmx netex siri tei dcat inspire xsd xlink", [.xml, .zip])
    add("svg", [.xml, .image])
    add("rdf", [.xml, .turtle, .json, .text])
    add("rdfxml owl", [.xml])
    add("ttl turtle n3 nt nq ntriples nquads trig", [.turtle, .text])
    add("kml", [.xml, .zip])
    add("kmz", [.zip, .xml])
    add("yaml yml", [.text, .json])
    add("xls xlsx excel xlsm xlsb spreadsheet", [.ole, .zip, .xml])
    add("ods odt odp odf", [.zip, .xml])
    add("doc docx ppt pptx word", [.ole, .zip, .document])
    add("rtf", .document)
    add("pdf", .pdf)
    add("zip gtfs jar", .zip)
    add("gz gzip tgz bz2 xz 7z rar tar zst targz", [.archive, .zip])
    add("parquet geoparquet", .parquet)
    add("sqlite sqlite3 db spatialite mbtiles", [.sqlite, .zip])
    add("gpkg geopackage", [.sqlite, .zip])
    add("shp shape shapefile shapefiles", [.zip, .shape, .archive])
    add("dbf", [.shape, .zip])
    add("gdb fgdb filegdb mdb accdb", [.zip, .archive, .other, .ole])
    add("tab mif mid mapinfo", [.zip, .text, .archive, .shape])
    add("dxf dwg", [.text, .other, .zip, .archive])
    add("png jpg jpeg gif tif tiff webp bmp ecw jp2 geotiff", [.image, .zip, .archive, .other])
    add("nc netcdf hdf hdf5 h5 grib grib2", [.hdf, .other, .zip, .archive])
    add("arrow feather avro fgb flatgeobuf las laz pbf osm e57 ply", [.other, .zip, .archive, .text, .xml])
    // What is asked of a service may come in any form.
    return table
  }()

  /// Subtypes whose name is no format's name.
  static let mediaTypes: [String: FormatFamily] = [
    "vnd.ms-excel": [.ole, .zip, .xml, .text],
    "vnd.openxmlformats-officedocument.spreadsheetml.sheet": [.ole, .zip, .xml],
    "vnd.openxmlformats-officedocument.wordprocessingml.document": [.ole, .zip, .document],
    "vnd.oasis.opendocument.spreadsheet": [.zip, .xml],
    "vnd.oasis.opendocument.text": [.zip, .xml],
    "msword": [.ole, .zip, .document],
    "tab-separated-values": .text,
    "comma-separated-values": .text,
    "plain": [.text, .json, .turtle, .xml],
    "x-zip-compressed": .zip,
    "x-gzip": [.archive, .zip],
    "x-7z-compressed": [.archive, .zip],
    "vnd.google-earth.kml+xml": [.xml, .zip],
    "vnd.google-earth.kmz": [.zip, .xml],
    "geo+json": .json,
    "vnd.geo+json": .json,
    "ld+json": .json,
    "rdf+xml": [.xml, .turtle],
    "n-triples": [.turtle, .text],
    "vnd.apache.parquet": .parquet,
    "geopackage+sqlite3": [.sqlite, .zip],
    "vnd.sqlite3": [.sqlite, .zip],
    "x-netcdf": [.hdf, .other, .zip],
    "x-tar": [.archive, .zip],
  ]

  /// Names of pages, and of services and applications that may answer with one.
  static let pages: Set<String> = [
    "html", "htm", "xhtml", "page", "web", "website", "webpage", "site", "url", "link", "lien", "api", "rest",
    "service",
    "wms", "wfs", "wmts", "wcs", "wps", "csw", "tms", "ogc", "sparql", "soap", "odata", "sos", "app",
    "application",
    "viewer", "map", "portal", "php", "aspx", "jsp", "online", "www", "webservice", "oai", "dashboard",
    "remote",
  ]
}
