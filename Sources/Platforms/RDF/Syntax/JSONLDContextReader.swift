/// Reads `@context` values. Remote contexts are never fetched: those that catalogues use are known here, and
/// of any other the address is kept.
final class JSONLDContextReader {
  /// How many terms may be defined or carried over from one context to the next, in the whole document.
  private static let mostTerms = 20_000_000

  /// The addresses of contexts that are not known, in the order met, each once.
  private(set) var unknown: [String] = []
  /// What was wrong in the contexts.
  private(set) var faults: [String] = []
  private var termsRead = 0

  /// A context changed by the value of `@context`.
  func context(_ active: JSONLDContext, changedBy value: JSON, initial: JSONLDContext) -> JSONLDContext {
    var context = active
    // Changing a context copies its terms.
    termsRead += active.terms.count + (value.isObject ? value.count : 100)
    guard termsRead <= Self.mostTerms else {
      fault("more than \(Self.mostTerms) terms are defined over and over; write one context for the document")
      return context
    }
    switch value.kind {
    case .null: context = initial
    case .string: value.string.map { include($0, in: &context) }
    case .array:
      for part in value.elements { context = self.context(context, changedBy: part, initial: initial) }
    case .object: read(value, into: &context)
    default: break
    }
    return context
  }

  private func include(_ address: String, in context: inout JSONLDContext) {
    if let known = KnownContexts.context(at: address) {
      known.apply(to: &context)
    } else if !unknown.contains(address), unknown.count < 20 {
      unknown.append(address)
    }
  }

  private func fault(_ words: String) {
    if faults.count < 20, !faults.contains(words) { faults.append(words) }
  }

  private func read(_ local: JSON, into context: inout JSONLDContext) {
    if let address = local["@import"].string { include(address, in: &context) }
    let base = local["@base"]
    if base.kind == .null { context.base = "" }
    if let text = base.string { context.base = IRI.resolve(text, against: context.base) }
    let vocabulary = local["@vocab"]
    if vocabulary.kind == .null { context.vocabulary = nil }
    if let text = vocabulary.string {
      context.vocabulary =
        text.isEmpty ? context.base : context.expanded(text, isTerm: true, isRelative: true)
    }
    let language = local["@language"]
    if language.kind == .null { context.language = nil }
    if let text = language.string { context.language = text }
    var definition = Definition(local: local)
    for member in local.members {
      guard let name = member.key.string, name.utf8.first != UInt8(ascii: "@") else { continue }
      define(name, as: member.value, in: &context, &definition)
    }
  }

  /// The terms of one context object while it is read.
  private struct Definition {
    let local: JSON
    var done: Set<String> = []
    var open: Set<String> = []
    let members: [String: JSON]

    init(local: JSON) {
      self.local = local
      members = Dictionary(
        local.members.compactMap { member in member.key.string.map { ($0, member.value) } },
        uniquingKeysWith: { first, _ in first })
    }
  }

  private func define(
    _ name: String, as value: JSON, in context: inout JSONLDContext, _ definition: inout Definition
  ) {
    guard !definition.done.contains(name) else { return }
    guard definition.open.count < 200, definition.open.insert(name).inserted else {
      return fault("the term \(name.prefix(80)) is defined by itself")
    }
    defer {
      definition.open.remove(name)
      definition.done.insert(name)
    }
    context.terms[name] = nil
    var term = JSONLDContext.Term()
    if let iri = value.string {
      term.iri = meaning(iri, of: name, in: &context, &definition)
    } else if value.isObject {
      read(value, as: name, into: &term, &context, &definition)
    }
    context.terms[name] = term
  }

  private func read(
    _ value: JSON, as name: String, into term: inout JSONLDContext.Term, _ context: inout JSONLDContext,
    _ definition: inout Definition
  ) {
    if let reverse = value["@reverse"].string {
      term.iri = meaning(reverse, of: name, in: &context, &definition)
      term.isReverse = true
    } else if let id = value["@id"].string {
      term.iri = meaning(id, of: name, in: &context, &definition)
    } else if value["@id"].isMissing {
      term.iri = meaning(name, of: name, in: &context, &definition)
    }
    if let type = value["@type"].string {
      switch type {
      case "@id": term.coercion = .id
      case "@vocab": term.coercion = .vocabulary
      case "@none", "@json": term.coercion = .none
      default:
        term.coercion = meaning(type, of: name, in: &context, &definition).map { .datatype($0) } ?? .none
      }
    }
    for container in value["@container"].strings { term.containers.formUnion(.init(keyword: container)) }
    let language = value["@language"]
    if language.kind == .null { term.language = .some(nil) }
    if let text = language.string { term.language = text }
    let scoped = value["@context"]
    if !scoped.isMissing { term.scoped = scoped }
  }

  /// The IRI that a string in a context means; terms that it uses are defined first.
  private func meaning(
    _ value: String, of name: String, in context: inout JSONLDContext, _ definition: inout Definition
  ) -> String? {
    if value != name, let own = definition.members[value] {
      define(value, as: own, in: &context, &definition)
    }
    if let colon = value.firstIndex(of: ":") {
      let prefix = String(value[..<colon])
      if prefix != name, let own = definition.members[prefix] {
        define(prefix, as: own, in: &context, &definition)
      }
    }
    return context.expanded(value, isTerm: value != name || !value.contains(":"), isRelative: false)
  }
}
