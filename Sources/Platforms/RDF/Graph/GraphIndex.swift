/// A graph ready to be asked: each subject's statements together, by property, in the order of the document,
/// and none of them twice.
final class GraphIndex: Sendable {
  /// The code of a predicate that no ``Property`` stands for.
  static let unknown = UInt16.max

  let terms: TermTable
  let written: [UInt32: UInt32]
  let documents: [GraphDocument]
  /// The distinct statements.
  let count: Int
  /// The classes of the nodes that have one of interest, in the order in which the nodes were first named.
  let classes: NodeClasses

  private let starts: [UInt32]
  private let predicates: [UInt32]
  private let objects: [UInt32]
  private let codes: [UInt16]

  init(
    terms: TermTable, statements: ContiguousArray<StatementSink.Statement>, written: [UInt32: UInt32],
    documents: [GraphDocument]
  ) {
    self.terms = terms
    self.written = written
    self.documents = documents
    let codes = Self.codes(of: statements, terms: terms)
    var groups = StatementGroups(statements, terms: terms.count)
    groups.settle(codes: codes)
    starts = groups.starts
    predicates = groups.predicates
    objects = groups.objects
    self.codes = codes
    count = groups.predicates.count
    classes = NodeClasses(statements: statements, codes: codes, terms: terms, documents: documents)
  }

  private static func codes(
    of statements: ContiguousArray<StatementSink.Statement>, terms: TermTable
  ) -> [UInt16] {
    let unseen = UInt16.max - 1
    var codes = [UInt16](repeating: unseen, count: terms.count)
    for statement in statements where codes[Int(statement.predicate)] == unseen {
      let property = terms.withBytes(statement.predicate) { Namespaces.property(of: $0) }
      codes[Int(statement.predicate)] = property?.code ?? unknown
    }
    return codes
  }

  /// The statements of a subject.
  func range(of subject: UInt32) -> Range<Int> { Int(starts[Int(subject)])..<Int(starts[Int(subject) + 1]) }

  /// A statement's predicate and object.
  func statement(_ at: Int) -> (predicate: UInt32, object: UInt32) { (predicates[at], objects[at]) }

  /// Goes over every statement's subject and object.
  func forEachStatement(_ body: (UInt32, UInt32) -> Void) {
    for subject in 0..<starts.count - 1 {
      for at in Int(starts[subject])..<Int(starts[subject + 1]) { body(UInt32(subject), objects[at]) }
    }
  }

  /// The subjects that have a property, in the order in which they were first named.
  func subjects(of property: Property) -> [UInt32] {
    guard codes.contains(property.code) else { return [] }
    return (0..<UInt32(starts.count - 1)).filter { !objects(of: $0, property).isEmpty }
  }

  /// The objects of a subject's property, in the order of the document.
  func objects(of subject: UInt32, _ property: Property) -> ArraySlice<UInt32> {
    let code = property.code
    let range = range(of: subject)
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if codes[Int(predicates[middle])] < code { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < range.upperBound, codes[Int(predicates[end])] == code { end += 1 }
    return objects[low..<end]
  }
}

/// The statements of a graph sorted by subject.
struct StatementGroups {
  private(set) var starts: [UInt32]
  private(set) var predicates: [UInt32]
  private(set) var objects: [UInt32]

  /// Sorts by subject, and leaves each subject's statements in the order of the document.
  init(_ statements: ContiguousArray<StatementSink.Statement>, terms: Int) {
    starts = [UInt32](repeating: 0, count: terms + 1)
    for statement in statements { starts[Int(statement.subject) + 1] += 1 }
    for at in 1...terms { starts[at] += starts[at - 1] }
    var next = starts
    predicates = [UInt32](repeating: 0, count: statements.count)
    objects = predicates
    for statement in statements {
      let at = Int(next[Int(statement.subject)])
      next[Int(statement.subject)] += 1
      predicates[at] = statement.predicate
      objects[at] = statement.object
    }
  }

  /// Drops repeated statements, and sorts each subject's by property without changing their order within one.
  mutating func settle(codes: [UInt16]) {
    var kept = 0
    var group: [(code: UInt16, order: Int, predicate: UInt32, object: UInt32)] = []
    var seen: Set<UInt64> = []
    var start = 0
    for subject in 0..<starts.count - 1 {
      let end = Int(starts[subject + 1])
      starts[subject] = UInt32(kept)
      guard start < end else { continue }
      group.removeAll(keepingCapacity: true)
      seen.removeAll(keepingCapacity: end - start < 4096)
      for at in start..<end
      where seen.insert(UInt64(predicates[at]) << 32 | UInt64(objects[at])).inserted {
        group.append((codes[Int(predicates[at])], at, predicates[at], objects[at]))
      }
      group.sort { ($0.code, $0.order) < ($1.code, $1.order) }
      for statement in group {
        predicates[kept] = statement.predicate
        objects[kept] = statement.object
        kept += 1
      }
      start = end
    }
    starts[starts.count - 1] = UInt32(kept)
    predicates.removeLast(predicates.count - kept)
    objects.removeLast(objects.count - kept)
  }
}
