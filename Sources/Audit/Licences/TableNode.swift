import Yams

/// A part of a YAML table with its place, which reads values and gathers faults instead of stopping at the first.
struct TableNode {
  let node: Node
  let path: String

  let faults: NodeReader.Faults

  /// The root of a table; `nil` with a fault where it is no YAML mapping.
  ///
  /// With the basic resolver, which makes every scalar a text: the others match each against regular expressions.
  static func root(yaml: String, faults: NodeReader.Faults) -> TableNode? {
    do {
      guard let node = try compose(yaml: yaml, .basic), node.mapping != nil else {
        faults.add("", "the file must hold a mapping of keys to values")
        return nil
      }
      return TableNode(node: node, path: "", faults: faults)
    } catch {
      faults.add("", "not readable as YAML: \(error)")
      return nil
    }
  }

  /// The text of a scalar.
  var text: String? { node.scalar?.string }

  /// A value under a key.
  subscript(key: String) -> TableNode? {
    // Not by the mapping's own subscript: that resolves every tag by regular expressions.
    guard let pair = node.mapping?.first(where: { $0.key.scalar?.string == key }) else { return nil }
    return TableNode(node: pair.value, path: path.isEmpty ? key : "\(path).\(key)", faults: faults)
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
  func bool(_ key: String) -> Bool? { self[key].flatMap { $0.bool } }

  /// This node as a truth value; `~` is `nil`.
  var bool: Bool? {
    switch text {
    case "true": return true
    case "false": return false
    case "~", "": return nil
    default:
      faults.add(path, "expected true, false or ~")
      return nil
    }
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
