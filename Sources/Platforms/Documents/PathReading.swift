import Catalog

extension DocumentReader {
  /// Reads a file, standard input (`-`), or every catalogue in a folder and its subfolders.
  ///
  /// In a folder, files that are no catalogues are passed over; a catalogue that cannot be read to its end is a refusal
  /// that names the file, and the next file is read.
  /// - Throws: ``ReadError``, also `no-catalogue` for a folder without any.
  public func read(
    path: String, platform: String? = nil, baseURL: String? = nil, body: (ReadEvent) throws -> Void
  ) throws {
    guard path != "-", CatalogueFolder.isFolder(path) else {
      let location = path == "-" ? "standard input" : path
      return try read(
        try FileSource(path: path), location: location, platform: platform, baseURL: baseURL, body: body)
    }
    var catalogues = 0
    let files = try CatalogueFolder.files(in: path)
    let tables = Dictionary(grouping: files.filter(Self.mayBeTable), by: Self.folder)
    for file in files {
      var reader = self
      reader.companions = tables[Self.folder(of: file)] ?? []
      do {
        let bytes = try plain(try FileSource(path: file), location: file)
        let kind = DocumentKind(try bytes.peek(Self.lookAhead))
        guard kind.isCatalogue || kind == .empty || kind == .csv else { continue }
        try reader.read(bytes, kind: kind, location: file, platform: platform, baseURL: baseURL, body: body)
        catalogues += 1
      } catch let error as ReadError where error.reason == "not-a-catalogue" {
        continue
      } catch let error as ReadError {
        catalogues += error.reason == "empty" ? 0 : 1
        try body(
          .refused(
            Refusal(
              location: file, place: error.place ?? "the whole file", reason: error.reason,
              detail: error.detail)))
      }
    }
    guard catalogues > 0 else {
      throw ReadError(
        location: path, reason: "no-catalogue",
        detail: "none of the \(files.count) files in this directory is a catalogue (JSON, JSON-LD, Turtle, "
          + "N-Triples or RDF/XML); name the file itself if it should be one")
    }
  }

  /// Whether a file's name is that of a table.
  public static func mayBeTable(_ path: String) -> Bool {
    [".csv", ".csv.gz", ".tsv"].contains { path.lowercased().hasSuffix($0) }
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
