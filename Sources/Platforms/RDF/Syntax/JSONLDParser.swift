import Catalog

/// Reads JSON-LD: every value of the document becomes statements as the active context says.
final class JSONLDParser {
  private let sink: StatementSink
  private let location: String
  private let initial: JSONLDContext
  private let contexts = JSONLDContextReader()
  private let type: UInt32
  private var isFull = false

  init(into sink: StatementSink, location: String, base: String) {
    self.sink = sink
    self.location = location
    initial = JSONLDContext(base: base)
    type = sink.terms.intern(XMLNames.rdf + "type", .iri)
  }

  /// Reads the whole document.
  func parse(_ source: any ByteSource) throws(ReadError) {
    let bytes = try JSONLDBytes.all(of: source, location: location, limits: sink.limits)
    var limits = sink.limits
    limits.entryBytes = max(limits.entryBytes, bytes.count)
    let root: JSON
    do {
      root = try JSONParser(limits: limits).parse(bytes)
    } catch {
      throw JSONLDBytes.error(error, in: bytes, location: location)
    }
    let before = sink.statements.count
    top(root, initial)
    if isFull { throw sink.full(at: nil) }
    sink.notes += contexts.faults.map { ReadingNote(code: "bad-context", detail: $0) }
    sink.notes += contexts.unknown.map { ReadingNote(code: "unknown-context", detail: Self.advice($0)) }
    if sink.statements.count == before, let address = contexts.unknown.first {
      throw ReadError(
        location: location, place: "@context", reason: "unknown-context", detail: Self.advice(address))
    }
  }

  private static func advice(_ address: String) -> String {
    "the context \(address.prefix(200)) is not known here, and contexts are never fetched; "
      + "ask for Turtle or RDF/XML, or put the context into the document"
  }

  // MARK: - Nodes

  private func top(_ value: JSON, _ context: JSONLDContext) {
    for item in value.each where item.isObject { _ = node(item, context) }
  }

  /// States what an object says, and gives its node; `nil` where the object is no node.
  private func node(_ object: JSON, _ outer: JSONLDContext, id given: String? = nil) -> UInt32? {
    guard !isFull else { return nil }
    var context = outer
    let local = object["@context"]
    if !local.isMissing { context = contexts.context(context, changedBy: local, initial: initial) }
    context = typeScoped(object, context)
    var id = given
    var isOnlyGraph = given == nil
    for member in object.members {
      guard let key = member.key.string, let (meaning, _) = context.key(key) else { continue }
      if meaning == "@id", let text = member.value.string { id = text }
      if !["@graph", "@context", "@included"].contains(meaning) { isOnlyGraph = false }
    }
    let subject = isOnlyGraph ? 0 : id.flatMap { iri($0, context, isTerm: false) } ?? sink.freshBlank()
    members(of: object, subject, context)
    return isOnlyGraph ? nil : subject
  }

  /// The context that the classes of an object bring with them.
  private func typeScoped(_ object: JSON, _ context: JSONLDContext) -> JSONLDContext {
    var scoped = context
    let types = object["@type"].isMissing ? object["type"] : object["@type"]
    for name in types.strings.sorted() {
      guard let local = context.terms[name]?.scoped else { continue }
      scoped = contexts.context(scoped, changedBy: local, initial: initial)
    }
    return scoped
  }

  private func members(of object: JSON, _ subject: UInt32, _ context: JSONLDContext) {
    for member in object.members {
      guard let key = member.key.string, let (meaning, term) = context.key(key) else { continue }
      switch meaning {
      case "@type":
        for name in member.value.strings {
          if let name = iri(name, context, isTerm: true) { add(subject, type, name) }
        }
      case "@graph", "@included": top(member.value, context)
      case "@nest":
        for nested in member.value.each { members(of: nested, subject, context) }
      case "@reverse":
        for reverse in member.value.members {
          guard let found = reverse.key.string.flatMap({ context.key($0) }), !found.meaning.hasPrefix("@")
          else { continue }
          var inverse = found.term
          inverse.isReverse.toggle()
          property(found.meaning, inverse, reverse.value, subject, context)
        }
      default:
        guard !meaning.hasPrefix("@") else { continue }
        property(meaning, term, member.value, subject, context)
      }
    }
  }

  // MARK: - Values

  /// States the values of one property.
  private func property(
    _ name: String, _ term: JSONLDContext.Term, _ value: JSON, _ subject: UInt32, _ outer: JSONLDContext
  ) {
    var context = outer
    if let scoped = term.scoped { context = contexts.context(context, changedBy: scoped, initial: initial) }
    guard let predicate = iri(name, context, isTerm: true) else { return }
    let state: (UInt32) -> Void = { object in
      if term.isReverse { self.add(object, predicate, subject) } else { self.add(subject, predicate, object) }
    }
    if value.isObject, isMap(value, term, context) {
      for member in value.members {
        for item in member.value.each {
          mapped(item, key: member.key.string ?? "", term, context).map(state)
        }
      }
    } else if term.containers.contains(.list),
      !(value.isObject && !keyword("@list", of: value, context).isMissing)
    {
      state(list(value.each, term, context))
    } else {
      each(value, term, context, state)
    }
  }

  /// Whether an object is a map by language, index, identifier or class, and no value itself.
  private func isMap(_ value: JSON, _ term: JSONLDContext.Term, _ context: JSONLDContext) -> Bool {
    guard !term.containers.isDisjoint(with: [.language, .index, .id, .type]) else { return false }
    return !value.members.contains { member in
      let meaning = member.key.string.flatMap { context.key($0)?.meaning } ?? ""
      return ["@value", "@id", "@list", "@set"].contains(meaning) && member.key.string?.hasPrefix("@") == true
    }
  }

  private func mapped(
    _ item: JSON, key: String, _ term: JSONLDContext.Term, _ context: JSONLDContext
  ) -> UInt32? {
    if term.containers.contains(.language) {
      guard let text = item.string else { return object(item, term, context) }
      return sink.literal(text, language: context.key(key)?.meaning == "@none" ? nil : key)
    }
    if term.containers.contains(.id), item.isObject { return node(item, context, id: key) }
    if term.containers.contains(.type), item.isObject {
      let made = node(item, context)
      if let made, let name = iri(key, context, isTerm: true) { add(made, type, name) }
      return made
    }
    return object(item, term, context)
  }

  /// Gives each value on: the members of arrays and sets one by one.
  private func each(
    _ value: JSON, _ term: JSONLDContext.Term, _ context: JSONLDContext, _ body: (UInt32) -> Void
  ) {
    for item in value.each {
      if item.isArray {
        each(item, term, context, body)
        continue
      }
      let set = item.isObject ? keyword("@set", of: item, context) : .missing
      if !set.isMissing {
        each(set, term, context, body)
      } else if let object = object(item, term, context) {
        body(object)
      }
    }
  }

  /// The term that one value is.
  private func object(_ value: JSON, _ term: JSONLDContext.Term, _ context: JSONLDContext) -> UInt32? {
    switch value.kind {
    case .string: return value.string.flatMap { string($0, term, context) }
    case .bool: return literal(value.bool == true ? "true" : "false", "boolean", term)
    case .integer: return value.text.flatMap { literal($0, "integer", term) }
    case .double: return value.text.flatMap { literal($0, "double", term) }
    case .object: break
    default: return nil
    }
    let plain = keyword("@value", of: value, context)
    if !plain.isMissing { return literal(plain, in: value, context) }
    let items = keyword("@list", of: value, context)
    if !items.isMissing { return list(items.each, term, context) }
    return node(value, context)
  }

  private func string(_ text: String, _ term: JSONLDContext.Term, _ context: JSONLDContext) -> UInt32? {
    switch term.coercion {
    case .id: return iri(text, context, isTerm: false)
    case .vocabulary: return iri(text, context, isTerm: true)
    case .reference where context.isReference(text): return iri(text, context, isTerm: false)
    case .datatype(let name): return sink.literal(text, datatype: sink.iri(name, base: context.base))
    case .none, .reference:
      let language = term.language ?? context.language
      return sink.literal(text, language: language)
    }
  }

  private func literal(_ text: String, _ datatype: String, _ term: JSONLDContext.Term) -> UInt32 {
    var name = "http://www.w3.org/2001/XMLSchema#" + datatype
    if case .datatype(let own) = term.coercion { name = own }
    return sink.literal(text, datatype: sink.terms.intern(name, .iri))
  }

  /// The literal that an object with `@value` is.
  private func literal(_ value: JSON, in object: JSON, _ context: JSONLDContext) -> UInt32? {
    var term = JSONLDContext.Term()
    if let name = keyword("@type", of: object, context).string {
      term.coercion = context.expanded(name, isTerm: true, isRelative: true).map { .datatype($0) } ?? .none
    }
    term.language = .some(keyword("@language", of: object, context).string)
    return value.isObject || value.isArray ? nil : self.object(value, term, context)
  }

  private func list(_ items: [JSON], _ term: JSONLDContext.Term, _ context: JSONLDContext) -> UInt32 {
    let first = sink.terms.intern(XMLNames.rdf + "first", .iri)
    let rest = sink.terms.intern(XMLNames.rdf + "rest", .iri)
    let empty = sink.terms.intern(XMLNames.rdf + "nil", .iri)
    let objects = items.compactMap { object($0, term, context) }
    var head = empty
    for object in objects.reversed() {
      let item = sink.freshBlank()
      add(item, first, object)
      add(item, rest, head)
      head = item
    }
    return head
  }

  /// The value of the member that a keyword or an alias of it names.
  private func keyword(_ name: StaticString, of object: JSON, _ context: JSONLDContext) -> JSON {
    let plain = object[name]
    guard plain.isMissing else { return plain }
    let wanted = "\(name)"
    for member in object.members {
      if let key = member.key.string, context.terms[key]?.iri == wanted { return member.value }
    }
    return .missing
  }

  // MARK: - Statements

  /// The node that a string names.
  private func iri(_ text: String, _ context: JSONLDContext, isTerm: Bool) -> UInt32? {
    guard let expanded = context.expanded(text, isTerm: isTerm, isRelative: true) else { return nil }
    if expanded.hasPrefix("@") { return nil }
    if expanded.hasPrefix("_:") { return sink.blank(String(expanded.dropFirst(2))) }
    return sink.iri(expanded, base: context.base)
  }

  private func add(_ subject: UInt32, _ predicate: UInt32, _ object: UInt32) {
    if subject == 0 || object == 0 { return }
    if !sink.add(subject, predicate, object) { isFull = true }
  }
}
