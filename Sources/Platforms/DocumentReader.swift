import Catalog

/// Reads one catalogue document, whatever its format, as a stream of events.
///
/// The format is found by looking at the bytes. Nothing is ever dropped in silence: every entry that stands in the
/// document comes out as an entry or as a refusal.
public struct DocumentReader: Sendable {
  /// The bounds of this reader.
  public var limits: ReadLimits
  /// The names of fields in portals' own schemas.
  public var names = LocalFieldNames()

  /// Other files of the same catalogue: udata's exports of datasets, resources and organisations complete each other.
  public var companions: [String] = []

  /// How many bytes are looked at to tell what a document is.
  static let lookAhead = 1 << 16

  /// A reader with the usual bounds.
  public init(limits: ReadLimits = ReadLimits()) { self.limits = limits }

  /// Reads a document to its end. It blocks as its source does.
  ///
  /// - Parameters:
  ///   - source: the bytes, also in gzip, UTF-16 or with a byte order mark.
  ///   - location: the file or address that faults name.
  ///   - platform: the platform whose JSON it is; found by the shape of the entries when `nil`.
  ///   - baseURL: the portal's root, for addresses that the platform leaves out.
  ///   - body: receives the events in the order of the document.
  /// - Throws: ``ReadError`` where reading has to stop; what was delivered before stands.
  public func read(
    _ source: any ByteSource, location: String, platform: String? = nil, baseURL: String? = nil,
    body: (ReadEvent) throws -> Void
  ) throws {
    let bytes = try plain(source, location: location)
    let kind = DocumentKind(try bytes.peek(Self.lookAhead))
    try read(bytes, kind: kind, location: location, platform: platform, baseURL: baseURL, body: body)
  }

  /// Reads a document whose kind is known.
  func read(
    _ bytes: PeekedSource, kind: DocumentKind, location: String, platform: String?, baseURL: String?,
    body: (ReadEvent) throws -> Void
  ) throws {
    switch kind {
    case .json:
      try withoutActuallyEscaping(body) { body in
        try JSONCatalogueReader(
          location: location, platform: platform, baseURL: baseURL, names: names, limits: limits, body: body
        ).read(bytes)
      }
    case .jsonLD, .turtle, .nTriples, .nQuads, .triG, .rdfXML:
      try LinkedData.read(
        bytes, kind: kind, location: location, baseURL: baseURL, limits: limits, body: body)
    case .csv:
      let header = try bytes.peek(Self.lookAhead)
      guard let dialect = TableDialect.of(header: header) else {
        if !companions.isEmpty, UdataExports.isOfOrganisations(TableDialect.columns(of: header)) {
          return try body(.catalogue(CatalogueInfo(platform: "udata")))
        }
        throw error(
          location, "a CSV table, but none of the catalogue tables that are known (SCDL, udata's exports)")
      }
      let exports = try UdataExports(
        beside: dialect, files: companions.filter { $0 != location }, limits: limits)
      try withoutActuallyEscaping(body) { body in
        try TableCatalogueReader(
          dialect: dialect, location: location, limits: limits, exports: exports, body: body
        ).read(bytes)
      }
    case .html:
      try withoutActuallyEscaping(body) { body in
        try PageReader(location: location, baseURL: baseURL, limits: limits, names: names, body: body).read(
          bytes)
      }
    case .empty:
      throw ReadError(
        location: location, reason: "empty", detail: "the document is empty; is the download complete?")
    case .other(let name): throw error(location, name)
    }
  }

  private func error(_ location: String, _ name: String) -> ReadError {
    ReadError(
      location: location, reason: "not-a-catalogue",
      detail: "this is \(name); a catalogue is JSON, JSON-LD, Turtle, N-Triples or RDF/XML")
  }

  /// The document in UTF-8: decompressed, without a byte order mark.
  func plain(_ source: any ByteSource, location: String) throws -> PeekedSource {
    var bytes = PeekedSource(source)
    // Twice, as files that were compressed once more on their way do occur.
    for _ in 0..<2 where Array(try bytes.peek(2)) == [0x1F, 0x8B] {
      bytes = PeekedSource(try GzipSource(bytes, location: location, limits: limits))
    }
    let start = Array(try bytes.peek(4))
    if start.starts(with: [0xEF, 0xBB, 0xBF]) {
      bytes.drop(3)
    } else if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) {
      bytes.drop(2)
      bytes = PeekedSource(UTF16Source(bytes, isBigEndian: start[0] == 0xFE))
    } else if start.count == 4, start[0] == 0, start[1] > 0x20, start[2] == 0 {
      bytes = PeekedSource(UTF16Source(bytes, isBigEndian: true))
    } else if start.count == 4, start[1] == 0, start[0] > 0x20, start[3] == 0 {
      bytes = PeekedSource(UTF16Source(bytes, isBigEndian: false))
    }
    return bytes
  }
}
