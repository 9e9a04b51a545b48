import Catalog

/// Hands a graph to the reader of RDF. The one place where the two halves of this room meet.
enum LinkedData {
  static func read(
    _ source: any ByteSource, kind: DocumentKind, location: String, limits: ReadLimits,
    body: (ReadEvent) throws -> Void
  ) throws {
    throw ReadError(
      location: location, reason: "not-a-catalogue", detail: "RDF cannot be read yet (\(kind))")
  }
}
