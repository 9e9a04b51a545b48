/// A key for a blank node made of what is said of it: the same in every run and whatever the order of the
/// statements.
struct ContentHash {
  private static let deepest = 6
  private static let mostStatements = 4000

  private let graph: GraphIndex
  private var statementsLeft = mostStatements
  private var open: Set<UInt32> = []

  private init(graph: GraphIndex) { self.graph = graph }

  /// The key of a node, 16 hexadecimal digits.
  static func key(of node: GraphNode) -> String {
    var hash = ContentHash(graph: node.graph)
    var sum = StableHash()
    sum.add(String(hash.sum(node.id, depth: 0)))
    return sum.digits
  }

  /// The sum of the statements' hashes, which does not depend on their order.
  private mutating func sum(_ node: UInt32, depth: Int) -> UInt64 {
    guard depth < Self.deepest, open.insert(node).inserted else { return 1 }
    defer { open.remove(node) }
    var total: UInt64 = 0
    for at in graph.range(of: node) {
      guard statementsLeft > 0 else { break }
      statementsLeft -= 1
      let (predicate, object) = graph.statement(at)
      var hash = StableHash()
      add(predicate, to: &hash)
      switch graph.terms.kind(object) {
      case .blank: hash.add(String(sum(object, depth: depth + 1)))
      case .iri: add(object, to: &hash)
      case .literal, .text:
        add(object, to: &hash)
        add(graph.terms.tag(object), to: &hash)
      }
      total &+= hash.value &* (hash.value | 1)
    }
    return total
  }

  private func add(_ term: UInt32, to hash: inout StableHash) {
    graph.terms.withBytes(term) { hash.add(UnsafeRawBufferPointer($0)) }
    hash.add("\u{0}")
  }
}
