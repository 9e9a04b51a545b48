import Catalog

/// Hands a graph to the reader of RDF. The one place where the two halves of this room meet.
enum LinkedData {
  static func read(
    _ source: any ByteSource, kind: DocumentKind, location: String, limits: ReadLimits,
    body: (ReadEvent) throws -> Void
  ) throws {
    let base = location.contains("://") ? location : ""
    try RDFReader(limits: limits).read(
      source, syntax: syntax(of: kind), location: location, baseIRI: base, body: body)
  }

  private static func syntax(of kind: DocumentKind) -> RDFReader.Syntax {
    switch kind {
    case .nTriples: .nTriples
    case .triG: .triG
    case .rdfXML: .rdfXML
    case .jsonLD: .jsonLD
    default: .turtle
    }
  }
}
