import Yams

/// Reads one node of a YAML file and collects every fault on the way, with the path to it.
///
/// Readers of the same file share one list of faults; a read that fails notes the fault and answers `nil`, so that one
/// pass finds them all. Keys that nobody asked for are faults too: see ``finish()``.
package final class NodeReader {
  /// The faults of one file.
  package final class Faults {
    package let file: String
    package private(set) var list: [Fault] = []

    package init(file: String) { self.file = file }

    package func add(_ path: String, _ problem: String) {
      list.append(Fault(file: file, path: path, problem: problem))
    }
  }

  let node: Node
  package let path: String
  package let faults: Faults
  private var asked: [String] = []

  init(node: Node, path: String, faults: Faults) {
    self.node = node
    self.path = path
    self.faults = faults
  }

  /// The root of a file; `nil` with a fault where it is no YAML mapping.
  package static func root(yaml: String, faults: Faults) -> NodeReader? {
    do {
      guard let node = try compose(yaml: yaml) else {
        faults.add("", "the file is empty")
        return nil
      }
      guard node.mapping != nil else {
        faults.add("", "the file must hold a mapping of keys to values")
        return nil
      }
      return NodeReader(node: node, path: "", faults: faults)
    } catch let error as YamlError {
      faults.add("", "not readable as YAML: \(error)")
    } catch {
      faults.add("", "not readable as YAML: \(error)")
    }
    return nil
  }

  package func fault(_ problem: String, at key: String? = nil) {
    faults.add(key.map(child) ?? path, problem)
  }

  private func child(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// The keys of this mapping, in order.
  package var keys: [String] { node.mapping?.compactMap { $0.key.string } ?? [] }

  /// Whether this node is a scalar.
  package var scalar: String? { node.scalar?.string }

  /// Whether this node is a mapping of keys to values.
  package var isMapping: Bool { node.mapping != nil }

  /// The value of a key, when the key is there and not null.
  package func value(_ key: String) -> NodeReader? {
    asked.append(key)
    guard let found = node.mapping?[Node(key)] else { return nil }
    if found.null != nil, found.scalar?.style == .plain { return nil }
    return NodeReader(node: found, path: child(key), faults: faults)
  }

  /// The value of a key that has to be there.
  package func required(_ key: String) -> NodeReader? {
    guard let found = value(key) else {
      fault("the key '\(key)' is missing")
      return nil
    }
    return found
  }

  /// The items of a list; a single value counts as a list of one.
  package func items() -> [NodeReader] {
    guard let sequence = node.sequence else { return [self] }
    return sequence.enumerated().map { index, item in
      NodeReader(node: item, path: "\(path)[\(index)]", faults: faults)
    }
  }

  /// This node as text.
  package func text() -> String? {
    guard let scalar else {
      fault("a text is needed here")
      return nil
    }
    return scalar
  }

  /// This node as a number, or as a fraction such as `8/15`.
  package func number() -> Double? {
    let parts = (scalar ?? "").split(separator: "/", maxSplits: 1).map { Double($0) }
    if parts.count == 2, let above = parts[0], let below = parts[1], below > 0 { return above / below }
    guard let scalar, let number = Double(scalar), number.isFinite else {
      fault("a number is needed here")
      return nil
    }
    return number
  }

  /// This node as a whole number.
  package func integer() -> Int? {
    guard let scalar, let number = Int(scalar) else {
      fault("a whole number is needed here")
      return nil
    }
    return number
  }

  /// This node as true or false.
  package func boolean() -> Bool? {
    guard node.scalar?.style == .plain, let value = node.bool else {
      fault("true or false is needed here")
      return nil
    }
    return value
  }

  /// This node as one of the cases of an enumeration.
  package func choice<T: RawRepresentable & CaseIterable>(_ type: T.Type) -> T? where T.RawValue == String {
    guard let text = text() else { return nil }
    if let found = T(rawValue: text) { return found }
    fault("'\(text)' is not known; \(NodeReader.known(T.allCases.map(\.rawValue), near: text))")
    return nil
  }

  /// Notes a fault for every key that nobody asked for.
  package func finish() {
    guard node.mapping != nil else { return }
    for key in keys where !asked.contains(key) {
      fault("the key '\(key)' is not known; \(NodeReader.known(asked, near: key))")
    }
  }

  /// `known here: a, b, c`, with the nearest one named first where one is near.
  package static func known(_ choices: [String], near text: String) -> String {
    var seen = Set<String>()
    let sorted = choices.filter { seen.insert($0).inserted }.sorted()
    let list = "known here: \(sorted.joined(separator: ", "))"
    let nearest = sorted.map { ($0, editDistance($0, text)) }.min { $0.1 < $1.1 }
    guard let nearest, nearest.1 <= max(2, text.count / 3) else { return list }
    return "did you mean '\(nearest.0)'? \(list)"
  }
}

/// The number of insertions, deletions and replacements between two short texts.
func editDistance(_ a: String, _ b: String) -> Int {
  let left = Array(a.unicodeScalars.prefix(64))
  let right = Array(b.unicodeScalars.prefix(64))
  var row = Array(0...right.count)
  for (i, x) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, y) in right.enumerated() {
      let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
      diagonal = row[j + 1]
      row[j + 1] = next
    }
  }
  return row[right.count]
}
