import Yams

/// The options of a check as a rulebook has them. Every read that fails notes a fault with the path to it.
public struct CheckOptions {
  let reader: NodeReader

  /// A text.
  func text(_ key: String) -> String? { reader.value(key)?.text() }
  /// A list of texts; a single one counts as a list.
  func texts(_ key: String) -> [String]? { reader.value(key)?.items().compactMap { $0.text() } }
  /// A whole number.
  func integer(_ key: String) -> Int? { reader.value(key)?.integer() }
  /// Numbers; a single one counts as a list.
  func numbers(_ key: String) -> [Double]? { reader.value(key)?.items().compactMap { $0.number() } }
  /// A number.
  func number(_ key: String) -> Double? { reader.value(key)?.number() }
  /// True or false.
  func flag(_ key: String) -> Bool? { reader.value(key)?.boolean() }
  /// A field, which has to be given.
  func field(_ key: String = "field") -> FieldPath? { reader.required(key)?.choice(FieldPath.self) }
  /// Fields; a single one counts as a list; at least one has to be given.
  func fields(_ key: String = "field") -> [FieldPath]? {
    guard let list = reader.required(key)?.items().map({ $0.choice(FieldPath.self) }) else { return nil }
    let known = list.compactMap { $0 }
    return known.count == list.count ? known : nil
  }
  /// One of the cases of an enumeration.
  func choice<T: RawRepresentable & CaseIterable>(_ key: String, _ type: T.Type) -> T?
  where T.RawValue == String { reader.value(key)?.choice(type) }
  /// Several of the cases of an enumeration; at least one has to be given.
  func choices<T: RawRepresentable & CaseIterable>(_ key: String, _ type: T.Type) -> [T]?
  where T.RawValue == String {
    guard let list = reader.required(key)?.items().map({ $0.choice(type) }) else { return nil }
    let known = list.compactMap { $0 }
    return known.count == list.count ? known : nil
  }
  /// Checks inside this one.
  func checks() -> [any Check]? {
    let list = reader.items().map { CheckOptions.compile($0) }
    let known = list.compactMap { $0 }
    return known.count == list.count ? known : nil
  }

  /// Compiles `{ name: { options } }`.
  static func compile(_ reader: NodeReader) -> (any Check)? {
    guard reader.node.mapping != nil, reader.keys.count == 1, let name = reader.keys.first else {
      reader.fault("a check is one name with its options, such as { present: { field: title } }")
      return nil
    }
    guard let type = Checks.all.first(where: { $0.name == name }) else {
      let names = Checks.all.map { $0.name }
      reader.fault("no such check; \(NodeReader.known(names, near: name))", at: name)
      return nil
    }
    guard let options = reader.value(name) ?? emptyOptions(name, in: reader) else { return nil }
    let before = reader.faults.list.count
    let check = type.init(options: CheckOptions(reader: options))
    if options.node.mapping != nil { options.finish() }
    return reader.faults.list.count == before ? check : nil
  }

  private static func emptyOptions(_ name: String, in reader: NodeReader) -> NodeReader? {
    NodeReader(node: Node([(Node, Node)](), Tag(.map)), path: "\(reader.path).\(name)", faults: reader.faults)
  }
}
