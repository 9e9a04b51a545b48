import Catalog

/// Hands a graph to the reader of RDF. The one place where the two halves of this room meet.
enum LinkedData {
  static func read(
    _ source: any ByteSource, kind: DocumentKind, location: String, baseURL: String?, limits: ReadLimits,
    body: (ReadEvent) throws -> Void
  ) throws {
    guard kind != .nQuads else {
      throw ReadError(
        location: location, reason: "n-quads",
        detail: "this is N-Quads, which is not read; convert it to TriG or N-Triples, for example with riot")
    }
    let syntax: RDFReader.Syntax =
      switch kind {
      case .jsonLD: .jsonLD
      case .nTriples: .nTriples
      case .triG: .triG
      case .rdfXML: .rdfXML
      default: .turtle
      }
    let base = location.isWebAddress ? location : baseURL ?? ""
    try RDFReader(limits: limits).read(source, syntax: syntax, location: location, baseIRI: base, body: body)
  }
}
