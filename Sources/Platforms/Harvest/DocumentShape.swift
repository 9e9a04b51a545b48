import Catalog

/// What a document is, by its beginning.
enum DocumentShape {
  private struct Found: Error { var platform: String }

  /// The platform or format of a catalogue whose first bytes are given; `nil` where it is none that is known.
  static func platform(of bytes: [UInt8], at location: String) -> String? {
    let reader = DocumentReader()
    guard let plain = try? reader.plain(MemorySource(bytes), location: location),
      let start = try? plain.peek(DocumentReader.lookAhead)
    else { return nil }
    switch DocumentKind(start) {
    case .jsonLD: return "dcat"
    case .turtle, .nTriples, .nQuads, .triG, .rdfXML:
      let words = LoweredBytes(Array((try? plain.peek(1 << 19)) ?? []))
      return ["ns/dcat#", "csw:getrecords", "gmd:md_metadata"].contains { words.contains(Array($0.utf8)) }
        ? "dcat" : nil
    case .json, .csv: return firstEntry(bytes, location)
    case .html, .empty, .other: return nil
    }
  }

  /// The platform of a table, of udata's export of organisations too, which is no catalogue by itself.
  static func platform(ofTable bytes: [UInt8], at location: String) -> String? {
    guard let plain = try? DocumentReader().plain(MemorySource(bytes), location: location),
      let start = try? plain.peek(DocumentReader.lookAhead), case .csv = DocumentKind(start)
    else { return nil }
    return UdataExports.isOfOrganisations(TableDialect.columns(of: start))
      ? "udata" : TableDialect.of(header: start)?.platform
  }

  /// The platform of an HTML page that is itself a catalogue.
  static func platform(ofPage bytes: [UInt8], at location: String) -> String? {
    guard case .html = DocumentKind(bytes.prefix(DocumentReader.lookAhead)) else { return nil }
    return firstEntry(bytes, location)
  }

  private static func firstEntry(_ bytes: [UInt8], _ location: String) -> String? {
    var told: String?
    do {
      try DocumentReader().read(MemorySource(bytes), location: location) { event in
        switch event {
        case .entry(let entry): throw Found(platform: entry.origin.platform ?? told ?? "")
        case .catalogue(let info): told = info.platform
        case .refused: break
        }
      }
    } catch let found as Found {
      return found.platform.isEmpty ? nil : found.platform
    } catch {
      return nil
    }
    return told
  }
}

extension DocumentKind {
  /// The kind in words.
  var name: String {
    switch self {
    case .json: "JSON"
    case .jsonLD: "JSON-LD"
    case .turtle: "Turtle"
    case .nTriples: "N-Triples"
    case .nQuads: "N-Quads"
    case .triG: "TriG"
    case .rdfXML: "RDF/XML"
    case .csv: "CSV"
    case .html: "an HTML page"
    case .empty: "nothing"
    case .other(let name): name
    }
  }
}
