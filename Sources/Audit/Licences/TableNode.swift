import Yams

/// A part of a YAML table with its place, which reads values and gathers faults instead of stopping at the first.
struct TableNode {
  let node: Node
  let path: String

  let faults: NodeReader.Faults

  /// The text of a scalar.
  var text: String? { node.scalar?.string }

  /// A value under a key.
  subscript(key: String) -> TableNode? {
    guard let found = node.mapping?[Node(key)] else { return nil }
    return TableNode(node: found, path: path.isEmpty ? key : "\(path).\(key)", faults: faults)
  }

  /// The pairs of a mapping, in order.
  var pairs: [(key: String, value: TableNode)] {
    guard let mapping = node.mapping else {
      faults.add(path, "expected a mapping")
      return []
    }
    return mapping.map { key, value in
      let name = key.scalar?.string ?? ""
      return (name, TableNode(node: value, path: path.isEmpty ? name : "\(path).\(name)", faults: faults))
    }
  }

  /// The items of a list.
  var items: [TableNode] {
    guard let sequence = node.sequence else {
      faults.add(path, "expected a list")
      return []
    }
    return sequence.enumerated().map { TableNode(node: $1, path: "\(path)[\($0)]", faults: faults) }
  }

  /// The texts of a list under a key; none where the key is missing.
  func texts(_ key: String) -> [String] {
    guard let list = self[key] else { return [] }
    guard let sequence = list.node.sequence else {
      list.faults.add(list.path, "expected a list of texts")
      return []
    }
    return sequence.enumerated().compactMap { index, item in
      guard let text = item.scalar?.string else {
        faults.add("\(list.path)[\(index)]", "expected a text")
        return nil
      }
      return text
    }
  }

  /// The text under a key.
  func string(_ key: String) -> String? {
    guard let found = self[key] else { return nil }
    guard let text = found.text else {
      faults.add(found.path, "expected a text")
      return nil
    }
    return text
  }

  /// The truth value under a key; `~` is `nil`.
  func bool(_ key: String) -> Bool? {
    guard let found = self[key] else { return nil }
    guard let value = found.node.bool else {
      if found.node.null == nil { faults.add(found.path, "expected true, false or ~") }
      return nil
    }
    return value
  }

  /// The texts under the keys of a mapping.
  func strings(_ key: String) -> [String: String] {
    guard let found = self[key] else { return [:] }
    var out: [String: String] = [:]
    for (name, value) in found.pairs {
      guard let text = value.text else {
        faults.add(value.path, "expected a text")
        continue
      }
      out[name] = text
    }
    return out
  }

  /// Refuses keys that are not known.
  func allow(_ known: [String]) {
    for (key, value) in pairs where !known.contains(key) {
      faults.add(value.path, "no such key; known keys: \(known.sorted().joined(separator: ", "))")
    }
  }
}
