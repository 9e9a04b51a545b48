import Catalog

/// The grammar of RDF/XML over the elements of an XML parser: RDF 1.1 XML Syntax with every form of node and
/// property, containers and reification. An envelope around one or several `rdf:RDF`, such as CSW's, is
/// looked through.
struct RDFXMLGrammar {
  /// What an open element is.
  enum Role {
    /// An element around the RDF.
    case envelope
    /// `rdf:RDF`
    case root
    /// A node: its children are properties.
    case node
    /// A property: it holds text or a node.
    case property
    /// A property whose nodes make a list.
    case collection
    /// A property whose content is kept as XML, or an element in it.
    case literal
  }

  /// An open element.
  struct Frame {
    var role: Role
    var subject: UInt32 = 0
    var predicate: UInt32 = 0
    var datatype: UInt32 = 0
    var statementID: UInt32 = 0
    var hasObject = false
    var isOuter = false
    var lastItem: UInt32 = 0
    var members = 0
    var base: String
    var language: String?
  }

  let sink: StatementSink
  private(set) var frames: [Frame] = []
  private(set) var foundRDF = false
  private(set) var foundISO = false
  /// Whether a record in Dublin Core was met on the way.
  private(set) var foundCSWRecord = false
  private(set) var rootName = ""
  private(set) var isFull = false
  private let documentBase: String
  private var text: [UInt8] = []
  private let type: UInt32
  private let first: UInt32
  private let rest: UInt32
  private let empty: UInt32

  init(sink: StatementSink, base: String) {
    self.sink = sink
    documentBase = base
    type = sink.terms.intern(XMLNames.rdf + "type", .iri)
    first = sink.terms.intern(XMLNames.rdf + "first", .iri)
    rest = sink.terms.intern(XMLNames.rdf + "rest", .iri)
    empty = sink.terms.intern(XMLNames.rdf + "nil", .iri)
  }

  /// How many bytes the open literal has.
  var textBytes: Int { text.count }

  /// An element begins.
  mutating func start(_ element: XMLElement) {
    var base = frames.last?.base ?? documentBase
    if let own = element.xml("base") { base = IRI.resolve(own, against: base) }
    var language = frames.last?.language
    if let own = element.xml("lang") { language = own.isEmpty ? nil : own }
    if frames.isEmpty { rootName = element.name }
    switch frames.last?.role {
    case nil, .envelope: startOutside(element, base, language)
    case .root, .property, .collection: startNode(element, base, language)
    case .node: startProperty(element, base, language)
    case .literal:
      text.append(contentsOf: Self.tag(element).utf8)
      frames.append(Frame(role: .literal, base: base, language: language))
    }
  }

  /// Text inside an element.
  mutating func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let frame = frames.last, !frame.hasObject else { return }
    switch frame.role {
    case .property: text.append(contentsOf: bytes)
    case .literal: text.append(contentsOf: Self.escaped(String(decoding: bytes, as: UTF8.self)).utf8)
    default: break
    }
  }

  /// An element ends.
  mutating func end(_ name: String) {
    guard let frame = frames.popLast() else { return }
    switch frame.role {
    case .envelope, .root, .node: break
    case .property:
      guard !frame.hasObject else { break }
      let object = text.withUnsafeBufferPointer {
        sink.literal($0, datatype: frame.datatype, language: frame.datatype == 0 ? frame.language : nil)
      }
      state(frame, object)
    case .collection:
      if frame.lastItem == 0 { state(frame, empty) } else { add(frame.lastItem, rest, empty) }
    case .literal:
      guard frame.isOuter else {
        text.append(contentsOf: "</\(name)>".utf8)
        break
      }
      let datatype = sink.terms.intern(XMLNames.rdf + "XMLLiteral", .iri)
      state(frame, text.withUnsafeBufferPointer { sink.literal($0, datatype: datatype) })
    }
    if frame.role != .literal || frame.isOuter { text.removeAll(keepingCapacity: true) }
  }

  // MARK: - Elements

  private mutating func startOutside(_ element: XMLElement, _ base: String, _ language: String?) {
    if element.namespace == XMLNames.rdf, element.name == "RDF" {
      foundRDF = true
      frames.append(Frame(role: .root, base: base, language: language))
      return
    }
    let isNode =
      element.namespace == XMLNames.dcat || element.iri == XMLNames.rdf + "Description"
      || element.attributes.contains {
        $0.namespace == XMLNames.rdf && ["about", "ID", "nodeID"].contains($0.name)
      }
    guard !isNode else {
      foundRDF = true
      startNode(element, base, language)
      return
    }
    if XMLNames.isISORecord(element.name) { foundISO = true }
    if XMLNames.isCSWRecord(element) { foundCSWRecord = true }
    for attribute in element.attributes where attribute.namespace == nil {
      switch attribute.name {
      case "numberOfRecordsMatched", "numberOfRecords": sink.envelope.total = Int(attribute.value)
      case "nextRecord": sink.envelope.nextRecord = Int(attribute.value)
      default: break
      }
    }
    frames.append(Frame(role: .envelope, base: base, language: language))
  }

  private mutating func startNode(_ element: XMLElement, _ base: String, _ language: String?) {
    let node = subject(of: element, base) ?? sink.freshBlank()
    attach(node)
    if element.iri != XMLNames.rdf + "Description" {
      add(node, type, sink.iri(element.iri, base: base))
    }
    state(element.properties, of: node, base, language)
    text.removeAll(keepingCapacity: true)
    frames.append(Frame(role: .node, subject: node, base: base, language: language))
  }

  /// Makes a node the object of the property around it.
  private mutating func attach(_ node: UInt32) {
    guard let at = frames.indices.last else { return }
    switch frames[at].role {
    case .property:
      frames[at].hasObject = true
      state(frames[at], node)
    case .collection:
      let item = sink.freshBlank()
      if frames[at].lastItem == 0 {
        state(frames[at], item)
      } else {
        add(frames[at].lastItem, rest, item)
      }
      frames[at].lastItem = item
      add(item, first, node)
    default: break
    }
  }

  private mutating func startProperty(_ element: XMLElement, _ base: String, _ language: String?) {
    guard let at = frames.indices.last else { return }
    var iri = element.iri
    if iri == XMLNames.rdf + "li" {
      frames[at].members += 1
      iri = XMLNames.rdf + "_\(frames[at].members)"
    }
    var frame = Frame(
      role: .property, subject: frames[at].subject, predicate: sink.iri(iri, base: base), base: base,
      language: language)
    if let id = element.rdf("ID") { frame.statementID = sink.iri("#" + id, base: base) }
    if let datatype = element.rdf("datatype") { frame.datatype = sink.iri(datatype, base: base) }
    text.removeAll(keepingCapacity: true)
    switch element.rdf("parseType") {
    case "Resource":
      let node = sink.freshBlank()
      state(frame, node)
      frame.role = .node
      frame.subject = node
    case "Collection": frame.role = .collection
    case nil: startPlain(element, &frame)
    default:
      frame.role = .literal
      frame.isOuter = true
    }
    frames.append(frame)
  }

  /// A property without a parse type: its object may stand in its attributes.
  private mutating func startPlain(_ element: XMLElement, _ frame: inout Frame) {
    let properties = element.properties
    let object: UInt32
    if let resource = element.rdf("resource") {
      object = sink.iri(resource, base: frame.base)
    } else if let label = element.rdf("nodeID") {
      object = sink.blank(label)
    } else if !properties.isEmpty {
      object = sink.freshBlank()
    } else {
      return
    }
    frame.hasObject = true
    state(frame, object)
    state(properties, of: object, frame.base, frame.language)
  }

  private func subject(of element: XMLElement, _ base: String) -> UInt32? {
    if let about = element.rdf("about") { return sink.iri(about, base: base) }
    if let id = element.rdf("ID") { return sink.iri("#" + id, base: base) }
    if let label = element.rdf("nodeID") { return sink.blank(label) }
    return nil
  }

  // MARK: - Statements

  private mutating func add(_ subject: UInt32, _ predicate: UInt32, _ object: UInt32) {
    if !sink.add(subject, predicate, object) { isFull = true }
  }

  /// States a property's object, and the statement itself where it has a name.
  private mutating func state(_ frame: Frame, _ object: UInt32) {
    add(frame.subject, frame.predicate, object)
    guard frame.statementID != 0 else { return }
    let names = ["Statement", "subject", "predicate", "object"].map {
      sink.terms.intern(XMLNames.rdf + $0, .iri)
    }
    add(frame.statementID, type, names[0])
    add(frame.statementID, names[1], frame.subject)
    add(frame.statementID, names[2], frame.predicate)
    add(frame.statementID, names[3], object)
  }

  private mutating func state(
    _ properties: [XMLElement.Attribute], of node: UInt32, _ base: String, _ language: String?
  ) {
    for attribute in properties {
      let iri = (attribute.namespace ?? "") + attribute.name
      let isType = iri == XMLNames.rdf + "type"
      let object =
        isType ? sink.iri(attribute.value, base: base) : sink.literal(attribute.value, language: language)
      add(node, sink.iri(iri, base: base), object)
    }
  }

  // MARK: - XML kept as text

  private static func tag(_ element: XMLElement) -> String {
    let attributes = element.attributes.map { " \($0.name)=\"\(escaped($0.value))\"" }
    return "<\(element.name)\(attributes.joined())>"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }
}
