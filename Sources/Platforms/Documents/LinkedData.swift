import Catalog

/// Hands a graph to the reader of RDF. The one place where the two halves of this room meet.
enum LinkedData {
  static func read(
    _ source: any ByteSource, kind: DocumentKind, location: String, baseURL: String?, limits: ReadLimits,
    body: (ReadEvent) throws -> Void
  ) throws {
    let syntax: RDFReader.Syntax
    switch kind {
    case .turtle: syntax = .turtle
    case .nTriples: syntax = .nTriples
    case .nQuads: syntax = .nQuads
    case .triG: syntax = .triG
    case .rdfXML: syntax = .rdfXML
    case .jsonLD: syntax = .jsonLD
    case .json, .csv, .html, .empty, .other:
      throw ReadError(location: location, reason: "not-a-catalogue", detail: "this is no RDF")
    }
    let base = baseURL ?? (location.isWebAddress ? location : "")
    try RDFReader(limits: limits).read(source, syntax: syntax, location: location, baseIRI: base, body: body)
  }
}
