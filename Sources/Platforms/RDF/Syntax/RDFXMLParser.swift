import CLibxml2
import Catalog

/// Reads RDF/XML with libxml2's push parser, as a stream.
///
/// Nothing outside the document is ever fetched: external entities and subsets do not exist here, parameter
/// entities are not expanded, and the entities a document declares itself only as far as libxml2's own guard
/// against amplification lets them.
final class RDFXMLParser {
  private let source: any ByteSource
  private let sink: StatementSink
  private let location: String
  private var grammar: RDFXMLGrammar
  private var context: xmlParserCtxtPtr?
  private var failure: ReadError?
  private var sinceEvent = 0

  init(_ source: any ByteSource, into sink: StatementSink, location: String, base: String) {
    self.source = source
    self.sink = sink
    self.location = location
    grammar = RDFXMLGrammar(sink: sink, base: base)
  }

  /// Reads to the end.
  func parse() throws(ReadError) {
    var handler = Self.handler()
    let handle = Unmanaged.passUnretained(self).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&handler, handle, nil, 0, nil) else {
      throw ReadError(location: location, reason: "no-memory", detail: "no memory for the parser")
    }
    self.context = context
    defer {
      self.context = nil
      if let document = context.pointee.myDoc { xmlFreeDoc(document) }
      xmlFreeParserCtxt(context)
    }
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue))
    try feed(context)
    if let failure { throw failure }
    try checkFound()
  }

  private func feed(_ context: xmlParserCtxtPtr) throws(ReadError) {
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    var total: Int64 = 0
    while failure == nil {
      let count: Int
      do {
        count = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
      } catch let error as ReadError {
        throw error
      } catch {
        throw ReadError(location: location, reason: "unreadable", detail: "\(error)")
      }
      total += Int64(count)
      sinceEvent += count
      guard total <= sink.limits.documentBytes else {
        throw error("too-large", "the document has more than \(sink.limits.documentBytes) bytes")
      }
      guard sinceEvent <= sink.limits.entryBytes else {
        throw error("too-large", "a single value has more than \(sink.limits.entryBytes) bytes; shorten it")
      }
      if total == Int64(count) { ignoreLabel(buffer[..<count], context) }
      _ = buffer.withUnsafeBytes { bytes in
        xmlParseChunk(context, bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(count), 0)
      }
      guard count > 0 else { break }
    }
    if failure == nil { _ = xmlParseChunk(context, nil, 0, 1) }
  }

  /// A document that calls itself UTF-16 but comes in single bytes was converted on its way.
  private func ignoreLabel(_ start: ArraySlice<UInt8>, _ context: xmlParserCtxtPtr) {
    let head = String(decoding: start.prefix(160), as: UTF8.self).lowercased()
    guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      head[..<end.lowerBound].contains("utf-16")
    else { return }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, Int32(options))
  }

  private func checkFound() throws(ReadError) {
    guard !grammar.foundRDF else { return }
    if grammar.foundISO {
      throw ReadError(
        location: location, reason: "iso-19139",
        detail: "the records are ISO 19139 (MD_Metadata), not DCAT; ask the service for "
          + "outputSchema=http://www.w3.org/ns/dcat#")
    }
    if grammar.foundCSWRecord {
      throw ReadError(
        location: location, reason: "csw-record",
        detail: "the records are Dublin Core (csw:Record), not DCAT; ask the service for "
          + "outputSchema=http://www.w3.org/ns/dcat#")
    }
    guard sink.envelope.total == nil else { return }
    throw ReadError(
      location: location, reason: "not-a-catalogue",
      detail: "an XML document of <\(grammar.rootName.prefix(80))> without rdf:RDF; expected DCAT in RDF/XML")
  }

  // MARK: - Errors

  private func place() -> String? {
    guard let context else { return nil }
    return "line \(xmlSAX2GetLineNumber(context)), column \(xmlSAX2GetColumnNumber(context))"
  }

  private func error(_ reason: String, _ detail: String) -> ReadError {
    ReadError(location: location, place: place(), reason: reason, detail: detail)
  }

  private func stop(_ reason: String, _ detail: String) {
    guard failure == nil else { return }
    failure = error(reason, detail)
    xmlStopParser(context)
  }

  private func note(_ fault: xmlError) {
    let undeclared = fault.code == XML_NS_ERR_UNDEFINED_NAMESPACE.rawValue
    guard failure == nil, fault.level == XML_ERR_FATAL || undeclared else { return }
    var words = fault.message.map { String(cString: $0) } ?? "not well-formed XML"
    while words.last?.isWhitespace == true { words.removeLast() }
    let reason: String
    switch UInt32(bitPattern: fault.code) {
    case XML_ERR_INVALID_CHAR.rawValue, XML_ERR_INVALID_ENCODING.rawValue,
      XML_ERR_UNSUPPORTED_ENCODING.rawValue:
      reason = "invalid-utf-8"
    case XML_ERR_DOCUMENT_END.rawValue, XML_ERR_DOCUMENT_EMPTY.rawValue, XML_ERR_TAG_NOT_FINISHED.rawValue:
      reason = "truncated"
    case XML_ERR_ENTITY_LOOP.rawValue: reason = "entity-loop"
    default: reason = "bad-syntax"
    }
    failure = ReadError(
      location: location, place: "line \(fault.line), column \(fault.int2)", reason: reason,
      detail: "\(words); mend the file at this place, or ask the portal for another RDF format")
    xmlStopParser(context)
  }

  // MARK: - Events

  private static func at(_ handle: UnsafeMutableRawPointer?) -> RDFXMLParser {
    guard let handle else { preconditionFailure("libxml2 lost its handle") }
    return Unmanaged<RDFXMLParser>.fromOpaque(handle).takeUnretainedValue()
  }

  private static func handler() -> xmlSAXHandler {
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.startDocument = { xmlSAX2StartDocument(RDFXMLParser.at($0).context) }
    handler.internalSubset = { handle, name, _, _ in
      xmlSAX2InternalSubset(RDFXMLParser.at(handle).context, name, nil, nil)
    }
    handler.entityDecl = { handle, name, type, _, _, content in
      // Only what the document spells out itself; nothing that would have to be fetched.
      guard type == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue) else { return }
      xmlSAX2EntityDecl(RDFXMLParser.at(handle).context, name, type, nil, nil, content)
    }
    handler.getEntity = { xmlSAX2GetEntity(RDFXMLParser.at($0).context, $1) }
    handler.startElementNs = { handle, name, _, namespace, _, _, count, _, attributes in
      RDFXMLParser.at(handle).start(name, namespace, Int(count), attributes)
    }
    handler.endElementNs = { handle, name, _, _ in RDFXMLParser.at(handle).end(name) }
    handler.characters = { RDFXMLParser.at($0).characters($1, Int($2)) }
    handler.ignorableWhitespace = { RDFXMLParser.at($0).characters($1, Int($2)) }
    handler.cdataBlock = { RDFXMLParser.at($0).characters($1, Int($2)) }
    handler.serror = { handle, fault in
      if let fault { RDFXMLParser.at(handle).note(fault.pointee) }
    }
    return handler
  }

  private func start(
    _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?, _ count: Int,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    sinceEvent = 0
    guard failure == nil, let name else { return }
    guard grammar.frames.count < sink.limits.depth else {
      return stop("too-deep", "elements are nested more than \(sink.limits.depth) deep; write the nodes flat")
    }
    var element = XMLElement(
      namespace: namespace.map { String(cString: $0) } ?? "", name: String(cString: name), attributes: [])
    element.attributes.reserveCapacity(count)
    for at in 0..<count {
      guard let attributes, let name = attributes[at * 5], let value = attributes[at * 5 + 3],
        let end = attributes[at * 5 + 4]
      else { continue }
      element.attributes.append(
        XMLElement.Attribute(
          namespace: attributes[at * 5 + 2].map { String(cString: $0) }, name: String(cString: name),
          value: String(decoding: UnsafeBufferPointer(start: value, count: end - value), as: UTF8.self)))
    }
    grammar.start(element)
    if grammar.isFull, failure == nil {
      failure = sink.full(at: place())
      xmlStopParser(context)
    }
  }

  private func end(_ name: UnsafePointer<xmlChar>?) {
    sinceEvent = 0
    guard failure == nil, let name else { return }
    grammar.end(String(cString: name))
    if grammar.isFull, failure == nil {
      failure = sink.full(at: place())
      xmlStopParser(context)
    }
  }

  private func characters(_ text: UnsafePointer<xmlChar>?, _ count: Int) {
    sinceEvent = 0
    guard failure == nil else { return }
    grammar.characters(UnsafeBufferPointer(start: text, count: count))
    if grammar.textBytes > sink.limits.entryBytes {
      stop("too-large", "a single value has more than \(sink.limits.entryBytes) bytes; shorten it")
    }
  }
}
