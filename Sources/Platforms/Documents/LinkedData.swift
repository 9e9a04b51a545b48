import Catalog

/// Hands a graph to the reader of RDF. The one place where the two halves of this room meet.
enum LinkedData {
  static func read(
    _ source: any ByteSource, kind: DocumentKind, location: String, baseURL: String?, limits: ReadLimits,
    body: (ReadEvent) throws -> Void
  ) throws {
    let syntax: RDFReader.Syntax =
      switch kind {
      case .jsonLD: .jsonLD
      case .nTriples: .nTriples
      case .nQuads: .nQuads
      case .triG: .triG
      case .rdfXML: .rdfXML
      default: .turtle
      }
    let base = location.isWebAddress ? location : baseURL ?? ""
    try RDFReader(limits: limits).read(source, syntax: syntax, location: location, baseIRI: base, body: body)
  }
}
