/// The namespaces and names of RDF/XML and of the envelopes around it.
enum XMLNames {
  static let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  static let xml = "http://www.w3.org/XML/1998/namespace"
  static let dcat = "http://www.w3.org/ns/dcat#"

  /// The attributes that RDF/XML means even where they stand without a namespace.
  static let unqualified: Set<String> = [
    "about", "ID", "nodeID", "resource", "parseType", "type", "datatype",
  ]

  /// The `rdf:` attributes that are grammar and no properties.
  static let syntax: Set<String> = [
    "about", "ID", "nodeID", "resource", "parseType", "datatype", "bagID", "aboutEach", "aboutEachPrefix",
  ]

  /// Whether an element is the root of an ISO 19139 or ISO 19115-3 record.
  static func isISORecord(_ name: String) -> Bool {
    // Swiss, Norwegian and other profiles put their own letters before it.
    name == "MD_Metadata" || name == "MI_Metadata" || name.hasSuffix("_MD_Metadata")
  }

  /// Whether an element is a record of CSW in Dublin Core.
  static func isCSWRecord(_ element: XMLElement) -> Bool {
    element.namespace.contains("/cat/csw")
      && ["Record", "SummaryRecord", "BriefRecord"].contains(element.name)
  }
}

/// One element's start, as the XML parser gives it.
struct XMLElement {
  /// One attribute.
  struct Attribute {
    var namespace: String?
    var name: String
    var value: String
  }

  var namespace: String
  var name: String
  var attributes: [Attribute]

  /// The element's IRI as a class or a property.
  var iri: String { namespace + name }

  /// The value of an `rdf:` attribute.
  func rdf(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == XMLNames.rdf }?.value
      ?? attributes.first { $0.name == name && $0.namespace == nil && XMLNames.unqualified.contains(name) }?
      .value
  }

  /// The value of an `xml:` attribute.
  func xml(_ name: String) -> String? {
    attributes.first { $0.name == name && $0.namespace == XMLNames.xml }?.value
  }

  /// The attributes that state something of the node.
  var properties: [Attribute] {
    attributes.filter { attribute in
      switch attribute.namespace {
      case nil: false
      case XMLNames.xml: false
      case XMLNames.rdf: !XMLNames.syntax.contains(attribute.name)
      default: true
      }
    }
  }
}
