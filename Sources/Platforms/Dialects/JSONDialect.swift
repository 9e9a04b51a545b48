import Catalog

/// The way in which one platform writes its entries in JSON.
struct JSONDialect: Sendable {
  /// The platform's name, as in `--platform`.
  var platform: String
  /// Whether an element, found under a path of the document, is an entry of this platform.
  var recognises: @Sendable (_ element: JSON, _ path: String) -> Bool
  /// The entries that an element holds: one, or those nested in it too.
  var entries: @Sendable (_ element: JSON, _ context: DialectContext) -> [Entry]
  /// What the document around the entries says of the catalogue.
  var facts: @Sendable (_ document: JSON, _ info: inout CatalogueInfo) -> Void = { _, _ in }

  /// All dialects; the first one that recognises an element reads the document. Look-alikes come after what they
  /// resemble.
  static let all: [JSONDialect] = [
    .udata, .opendatasoft, .socrata, .dataFair, .piveau, .arcGIS, .schemaOrg, .dataPackage, .dataJSON,
    .socrataView,
    .ckan,
  ]
}

/// What a dialect may want to know beside the element.
struct DialectContext {
  /// The portal's root, without a slash at its end.
  var baseURL: String?
  /// Where in the document the element stands.
  var path: String
  /// The names of fields in portals' own schemas.
  var names: LocalFieldNames
  /// Parses JSON that is written into strings.
  let inner: JSONParser
}
