import Catalog

/// Where the parsers of one document put what they read: it names terms, keeps the document's blank nodes
/// apart from those of other documents, and holds to the limits.
final class StatementSink {
  /// One statement as three term numbers.
  struct Statement: Sendable {
    var subject: UInt32
    var predicate: UInt32
    var object: UInt32
  }

  /// The most problems kept of one document; more are counted.
  static let problemsKept = 20

  let limits: ReadLimits
  let location: String
  var terms: TermTable
  var statements: ContiguousArray<Statement>
  /// What stood in the document in place of an IRI that it wrote as a relative reference: a label is told by
  /// it.
  var written: [UInt32: UInt32]
  /// What was wrong in the document but did not stop its reading.
  private(set) var problems: [Refusal] = []
  private(set) var problemsLeftOut = 0
  /// What was odd about the document as a whole.
  var notes: [ReadingNote] = []
  /// What the envelope around the statements says of further pages.
  var envelope = Envelope()

  private let scope: [UInt8]
  private var scratch: [UInt8] = []
  private var generated = 0

  /// What an envelope such as CSW's says about the records in it.
  struct Envelope: Sendable {
    var total: Int?
    var nextRecord: Int?
  }

  init(
    terms: TermTable, statements: ContiguousArray<Statement>, written: [UInt32: UInt32], document: Int,
    location: String, limits: ReadLimits
  ) {
    self.terms = terms
    self.written = written
    self.statements = statements
    self.location = location
    self.limits = limits
    scope = Array("d\(document).".utf8)
  }

  /// An IRI that stands by itself.
  func iri(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 { terms.intern(text, .iri) }

  /// An IRI as the document wrote it, resolved against a base where it is relative.
  func iri(_ text: String, base: String) -> UInt32 {
    if IRI.isAbsolute(text) { return terms.intern(text, .iri) }
    let id = terms.intern(IRI.resolve(text, against: base), .iri)
    if written[id] == nil { written[id] = terms.intern(text, .literal) }
    return id
  }

  /// A blank node by its label in the document.
  func blank(_ label: UnsafeBufferPointer<UInt8>) -> UInt32 {
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: scope)
    scratch.append(contentsOf: label)
    return scratch.withUnsafeBufferPointer { terms.intern($0, .blank) }
  }

  /// A blank node by its label in the document.
  func blank(_ label: String) -> UInt32 {
    var label = label
    return label.withUTF8 { blank($0) }
  }

  /// A blank node that no label of the document names.
  func freshBlank() -> UInt32 {
    generated += 1
    return blank(" \(generated)")
  }

  /// A literal with a datatype, a language or neither.
  func literal(_ text: UnsafeBufferPointer<UInt8>, datatype: UInt32 = 0, language: String? = nil) -> UInt32 {
    guard let language, !language.isEmpty else { return terms.intern(text, .literal, tag: datatype) }
    return terms.intern(text, .text, tag: terms.intern(language, .literal))
  }

  /// A literal with a datatype, a language or neither.
  func literal(_ text: String, datatype: UInt32 = 0, language: String? = nil) -> UInt32 {
    var text = text
    return text.withUTF8 { literal($0, datatype: datatype, language: language) }
  }

  /// Adds a statement; `false` where the graph is full.
  func add(_ subject: UInt32, _ predicate: UInt32, _ object: UInt32) -> Bool {
    guard statements.count < limits.graphStatements, terms.count < TermTable.capacity - 8 else {
      return false
    }
    statements.append(Statement(subject: subject, predicate: predicate, object: object))
    return true
  }

  /// The error of a full graph.
  func full(at place: String?) -> ReadError {
    ReadError(
      location: location, place: place, reason: "too-large",
      detail:
        "the graph has more than \(limits.graphStatements) statements; audit the catalogue page by page, "
        + "or split the file")
  }

  /// Says how many problems were left out, once the document is read.
  func closeProblems() {
    guard problemsLeftOut > 0 else { return }
    problems.append(
      Refusal(
        location: location, place: "the rest of the document", reason: "more-problems",
        detail: "\(problemsLeftOut) more problems of this kind"))
  }

  /// Notes what was wrong at a place.
  func problem(_ reason: String, at place: String, _ detail: String) {
    guard problems.count < Self.problemsKept else {
      problemsLeftOut += 1
      return
    }
    problems.append(Refusal(location: location, place: place, reason: reason, detail: detail))
  }
}
