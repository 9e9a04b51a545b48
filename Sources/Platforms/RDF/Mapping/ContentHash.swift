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
    let digits = String(hash.hash(node.id, depth: 0), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private mutating func hash(_ node: UInt32, depth: Int) -> UInt64 {
    guard depth < Self.deepest, open.insert(node).inserted else { return 1 }
    defer { open.remove(node) }
    var sum: UInt64 = 0
    for at in graph.range(of: node) {
      guard statementsLeft > 0 else { break }
      statementsLeft -= 1
      let (predicate, object) = graph.statement(at)
      var mixed = Self.offset
      mix(&mixed, predicate)
      if graph.terms.kind(object) == .blank {
        let nested = hash(object, depth: depth + 1)
        for shift in stride(from: 0, to: 64, by: 8) {
          Self.mix(&mixed, UInt8(truncatingIfNeeded: nested >> shift))
        }
      } else {
        mix(&mixed, object)
        mix(&mixed, graph.terms.kind(object) == .iri ? 0 : graph.terms.tag(object))
      }
      // A sum does not depend on the order of the statements.
      sum &+= mixed &* (mixed | 1)
    }
    return sum
  }

  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mix(_ hash: inout UInt64, _ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private func mix(_ hash: inout UInt64, _ term: UInt32) {
    graph.terms.withBytes(term) { bytes in
      for byte in bytes { Self.mix(&hash, byte) }
    }
    Self.mix(&hash, 0xFF)
  }
}
