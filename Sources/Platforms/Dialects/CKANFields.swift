import Catalog

/// The fields of a CKAN package: those of its own, then its extras, which are a list of keys and values or an object.
struct CKANFields {
  let json: JSON
  private var extras: [(key: JSON, value: JSON)] = []
  private let inner: JSONParser

  init(_ json: JSON, inner: JSONParser) {
    self.json = json
    self.inner = inner
    let published = json["extras"]
    for extra in published.elements where extra["key"].isString {
      extras.append((extra["key"], extra["value"]))
    }
    for (key, value) in published.members { extras.append((key, value)) }
  }

  /// A field found, and its name in the package.
  struct Found {
    var value: JSON
    var name: String
  }

  /// The first of some names that has a value which is not blank. JSON in a string is unpacked.
  func first(_ names: [String]) -> Found? {
    for name in names {
      let own = json[named: name]
      if own.isPresent, !own.isEmpty { return Found(value: own.unpacked(by: inner), name: name) }
    }
    guard !extras.isEmpty else { return nil }
    for name in names {
      if let value = extra(name) { return Found(value: value.unpacked(by: inner), name: "extras.\(name)") }
    }
    return nil
  }

  /// The first of some names that has a value.
  func first(_ names: String...) -> Found? { first(names) }

  /// The text of the first of some names that has one.
  func text(_ names: String...) -> String? { first(names)?.value.text }

  /// An extra that is not blank; a localised or harvested key ends in its plain name.
  private func extra(_ name: String) -> JSON? {
    var name = name
    return name.withUTF8 { wanted in
      extras.first { extra in
        extra.value.isPresent && !extra.value.isEmpty
          && extra.key.withUTF8 { $0.count == wanted.count && $0.elementsEqual(wanted) } == true
      }?.value
    }
  }
}
