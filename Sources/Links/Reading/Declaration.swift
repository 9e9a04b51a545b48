/// What the catalogue says is behind a link: the families that would bear it out.
struct Declaration: Sendable, Equatable {
  /// The families that agree with the declaration; empty where nothing known is declared.
  var families: FormatFamily = []
  /// Whether it names data, so that a page for people is not what was promised.
  var isData = false
  /// Whether it names a page, or a service that may answer with one.
  var allowsPage = false

  /// Reads a declared format and media type (labels, extensions, IANA and EU addresses, several in one), and what the
  /// ending of the path adds.
  init(format: String?, mediaType: String?, path: Substring.UTF8View? = nil) {
    for token in Self.tokens(format) { add(token) }
    if let mediaType { add(mediaType: mediaType) }
    let ending = path.flatMap(Self.ending)
    if let ending {
      if families.isEmpty, !allowsPage, Self.dataEndings.contains(ending) {
        add(ending)
      } else if let known = FormatTable.families[ending], !known.isDisjoint(with: [.zip, .archive]) {
        // The address itself says that it is packed.
        families.formUnion(known.intersection([.zip, .archive]))
      }
    }
    isData = !families.isDisjoint(with: FormatFamily.allData) && !allowsPage
  }

  private mutating func add(_ token: String) {
    if FormatTable.pages.contains(token) { allowsPage = true }
    if let known = FormatTable.families[token] { families.formUnion(known) }
  }

  private mutating func add(mediaType: String) {
    let essence = mediaType.lowercased().split(separator: ";").first ?? ""
    let parts = essence.split(separator: "/")
    guard let last = parts.last else { return }
    let type = parts.count > 1 ? parts[parts.count - 2].trimmingBlanks : ""
    let subtype = last.trimmingBlanks
    if type == "image", FormatTable.families[subtype] == nil { families.formUnion([.image, .zip]) }
    if let known = FormatTable.mediaTypes[subtype] ?? FormatTable.families[subtype] {
      families.formUnion(known)
    } else if subtype.hasSuffix("+json") {
      families.formUnion(.json)
    } else if subtype.hasSuffix("+xml") {
      families.formUnion(.xml)
    } else if subtype.hasSuffix("+zip") {
      families.formUnion(.zip)
    }
    if subtype == "html" || subtype == "xhtml+xml" { allowsPage = true }
  }

  /// The words of a label: `.CSV`, `ZIP+CSV`, `csv (UTF-8)`, `http://…/file-type/CSV`.
  private static func tokens(_ format: String?) -> [String] {
    guard let format else { return [] }
    var text = format.prefix(200)
    if text.hasPrefix("http"), let slash = text.lastIndex(of: "/") {
      text = text[text.index(after: slash)...]
    }
    let lower = text.lowercased()
    return [lower.trimmingBlanks]
      + lower.split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }

  private static let dataEndings: Set<String> = [
    "csv", "tsv", "json", "geojson", "jsonl", "ndjson", "xml", "kml", "gml", "gpx", "rdf", "ttl", "nt",
    "jsonld", "xls",
    "xlsx", "ods", "zip", "gz", "7z", "rar", "pdf", "parquet", "gpkg", "shp", "dbf", "sqlite", "kmz", "tif",
    "tiff", "nc",
  ]

  /// The path's ending in lower case: `csv` for `/a/b.csv?x`.
  static func ending(_ path: Substring.UTF8View) -> String? {
    let file = path.prefix { $0 != 0x3F }.suffix(12)
    guard let dot = file.lastIndex(of: 0x2E), file[dot...].contains(0x2F) == false else { return nil }
    let ending = String(decoding: file[dot...].dropFirst(), as: UTF8.self).lowercased()
    return ending.isEmpty ? nil : ending
  }
}

extension FormatFamily {
  /// All that is data or a document, and no page.
  static let allData: FormatFamily = [
    .text, .json, .xml, .turtle, .zip, .archive, .ole, .pdf, .image, .parquet, .sqlite, .hdf, .shape,
    .document, .other,
  ]
}

extension StringProtocol {
  /// Without spaces, dots and line breaks at both ends.
  var trimmingBlanks: String {
    var rest = self[...]
    while let c = rest.first, c == " " || c == "." || c.isNewline || c == "\t" { rest = rest.dropFirst() }
    while let c = rest.last, c == " " || c == "." || c.isNewline || c == "\t" { rest = rest.dropLast() }
    return String(rest)
  }
}
