import Catalog

/// The fields of a CKAN package: those of its own, then its extras, which are a list of keys and values or an object.
///
/// A package is asked for some two hundred names, so that its keys are hashed once.
struct CKANFields {
  private let inner: JSONParser
  private var hashes: [UInt64] = []
  private var keys: [JSON] = []
  private var values: [JSON] = []
  /// How many of them are the package's own.
  private var owned = 0

  init(_ json: JSON, inner: JSONParser) {
    self.inner = inner
    hashes.reserveCapacity(64)
    keys.reserveCapacity(64)
    values.reserveCapacity(64)
    for (key, value) in json.members { add(key, value) }
    owned = hashes.count
    let extras = json["extras"]
    for extra in extras.elements { add(extra["key"], extra["value"]) }
    for (key, value) in extras.members { add(key, value) }
  }

  private mutating func add(_ key: JSON, _ value: JSON) {
    guard value.isPresent, !value.isEmpty else { return }
    guard let hash = key.withUTF8({ FieldName.hash(UnsafeRawBufferPointer($0)) }) else { return }
    hashes.append(hash)
    keys.append(key)
    values.append(value)
  }

  /// A field found, and its name in the package.
  struct Found {
    /// The value as published.
    var raw: JSON
    var name: String
    fileprivate let inner: JSONParser

    /// The value; JSON in a string is unpacked.
    var value: JSON { raw.unpacked(by: inner) }
  }

  /// The first of some names that has a value which is not blank, own fields before extras.
  func first(_ names: [FieldName]) -> Found? {
    for name in names {
      if let at = index(of: name.hash, in: 0..<owned) {
        return Found(raw: values[at], name: keys[at].string ?? name.text, inner: inner)
      }
    }
    guard hashes.count > owned else { return nil }
    for name in names {
      if let at = index(of: name.hash, in: owned..<hashes.count) {
        return Found(raw: values[at], name: "extras." + (keys[at].string ?? name.text), inner: inner)
      }
    }
    return nil
  }

  /// The text of the first of some names that has one.
  func text(_ names: [FieldName]) -> String? { first(names)?.raw.text }

  private func index(of hash: UInt64, in range: Range<Int>) -> Int? {
    hashes.withUnsafeBufferPointer { hashes in
      for i in range where hashes[i] == hash { return i }
      return nil
    }
  }
}

/// The name of a field with its hash. Case does not count, nor whether words are parted by `_`, `-` or a blank: portals write
/// `theme-primary`, `Theme primary` and `theme_primary`.
struct FieldName: Sendable, ExpressibleByStringLiteral {
  let text: String
  let hash: UInt64

  init(_ text: String) {
    self.text = text
    hash = Array(text.utf8).withUnsafeBytes(Self.hash)
  }

  init(stringLiteral text: String) { self.init(text) }

  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = StableHash()
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): hash.add(byte | 0x20)
      case UInt8(ascii: "-"), UInt8(ascii: " "): hash.add(UInt8(ascii: "_"))
      default: hash.add(byte)
      }
    }
    return hash.value
  }
}
