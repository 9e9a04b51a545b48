/// What the first bytes show.
enum SniffedFormat: String, Sendable, CaseIterable {
  case empty, html, xml, rdf, kml, gpx, svg, rss, atom, json, geojson, csv, text, turtle, ntriples, ics
  case zip, xlsx, docx, pptx, ods, odt, kmz, gzip, bzip2, xz, zstd, sevenZip = "7z", rar, tar
  case pdf, png, jpeg, gif, tiff, webp, jp2, parquet, sqlite, ole, hdf5, netcdf, grib, shapefile, dbf
  case arrow, avro, flatgeobuf, las, accdb, dwg, postscript, rtf, binary

  /// The kind it is one of.
  var family: FormatFamily {
    switch self {
    case .empty: []
    case .html: .html
    case .xml, .rdf, .kml, .gpx, .svg, .rss, .atom: .xml
    case .json, .geojson: .json
    case .csv, .text: .text
    case .turtle, .ntriples: .turtle
    case .ics: .text
    case .zip, .xlsx, .docx, .pptx, .ods, .odt, .kmz: .zip
    case .gzip, .bzip2, .xz, .zstd, .sevenZip, .rar, .tar: .archive
    case .pdf: .pdf
    case .png, .jpeg, .gif, .tiff, .webp, .jp2: .image
    case .parquet: .parquet
    case .sqlite: .sqlite
    case .ole: .ole
    case .hdf5, .netcdf: .hdf
    case .shapefile, .dbf: .shape
    case .arrow, .avro, .flatgeobuf, .las, .grib, .accdb, .dwg: .other
    case .postscript, .rtf: .document
    case .binary: .unknown
    }
  }
}

/// Formats that cannot be told apart, or need not be.
struct FormatFamily: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let text = FormatFamily(rawValue: 1 << 0)
  static let json = FormatFamily(rawValue: 1 << 1)
  static let xml = FormatFamily(rawValue: 1 << 2)
  static let html = FormatFamily(rawValue: 1 << 3)
  static let turtle = FormatFamily(rawValue: 1 << 4)
  static let zip = FormatFamily(rawValue: 1 << 5)
  static let archive = FormatFamily(rawValue: 1 << 6)
  static let ole = FormatFamily(rawValue: 1 << 7)
  static let pdf = FormatFamily(rawValue: 1 << 8)
  static let image = FormatFamily(rawValue: 1 << 9)
  static let parquet = FormatFamily(rawValue: 1 << 10)
  static let sqlite = FormatFamily(rawValue: 1 << 11)
  static let hdf = FormatFamily(rawValue: 1 << 12)
  static let shape = FormatFamily(rawValue: 1 << 13)
  static let document = FormatFamily(rawValue: 1 << 14)
  static let other = FormatFamily(rawValue: 1 << 15)
  static let unknown = FormatFamily(rawValue: 1 << 16)
}
