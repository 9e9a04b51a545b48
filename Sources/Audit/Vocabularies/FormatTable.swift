/// The file and service formats known, from `rules/formats.yaml`.
public struct FormatTable: Sendable {
  /// One format.
  public struct Format: Sendable, Hashable {
    /// Its name: `csv`, `geojson`, `wfs`, …
    public var id: String
    /// Whether its specification is open to all.
    public var open: Bool
    /// Whether programs read it without guessing.
    public var machineReadable: Bool
    /// Whether a service of this kind describes itself (capabilities, OpenAPI, …).
    public var describesItself: Bool
  }

  /// The formats, in the order of the file.
  public private(set) var formats: [Format] = []
  private var byName: [String: Int] = [:]
  private let met = Memo<String, Format?>(capacity: 1_024)

  /// Reads the table; every fault is listed.
  public init(yaml: String, file: String) throws {
    let faults = NodeReader.Faults(file: file)
    guard let root = NodeReader.root(yaml: yaml, faults: faults) else {
      throw FaultyFile(faults: faults.list)
    }
    for reader in root.required("formats")?.items() ?? [] {
      guard let id = reader.required("id")?.text() else { continue }
      let format = Format(
        id: id, open: reader.value("open")?.boolean() ?? false,
        machineReadable: reader.value("machine-readable")?.boolean() ?? false,
        describesItself: reader.value("describes-itself")?.boolean() ?? false)
      let names = reader.value("names")?.items().compactMap { $0.text() } ?? []
      let types = reader.value("media-types")?.items().compactMap { $0.text() } ?? []
      for name in [id] + names + types {
        let key = FormatTable.key(name)
        if let other = byName[key], other != formats.count {
          reader.fault("the name '\(name)' already belongs to '\(formats[other].id)'")
        }
        byName[key] = formats.count
      }
      reader.finish()
      formats.append(format)
    }
    root.finish()
    guard faults.list.isEmpty else { throw FaultyFile(faults: faults.list) }
  }

  /// The format that a declaration names, however it is written: `.CSV`, `CSV.`, `ZIP+CSV`, `text/csv; charset=utf-8`,
  /// an IANA address or one of the EU's file types. `nil` where it names none. An archive of a format counts as
  /// the format: a program can open it without a person.
  public func format(named text: String) -> Format? {
    if let plain = byName[text] { return formats[plain] }
    return text.utf8.count <= 120 ? met.value(of: text, make: look) : look(text)
  }

  private func look(_ text: String) -> Format? {
    let key = FormatTable.key(text)
    if let found = byName[key] { return formats[found] }
    let parts = key.split(whereSeparator: { "+ ,;|()".contains($0) })
    guard parts.count > 1 || key.contains(".") || key.contains("/") else { return nil }
    let pieces = (parts.count > 1 ? parts : key.split(whereSeparator: { "./".contains($0) })).prefix(6)
    let known = pieces.compactMap { byName[String($0)] }.map { formats[$0] }
    let inner = known.filter { !["zip", "gzip", "7z", "tar"].contains($0.id) }
    return inner.first ?? known.first
  }

  /// The form in which names are compared: in lower case, without dots and blanks at the ends and without parameters;
  /// of an address the last part, of a media type's address what follows `media-types/`.
  private static func key(_ text: String) -> String {
    var bytes = Array(text.utf8.prefix(400))
    if bytes.contains(where: { $0 >= 0x80 }) { bytes = Array(text.prefix(200).lowercased().utf8) }
    func isEdge(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == UInt8(ascii: ".") }
    for at in bytes.indices {
      if (0x41...0x5A).contains(bytes[at]) { bytes[at] |= 0x20 }
      if bytes[at] == UInt8(ascii: "_") { bytes[at] = UInt8(ascii: "-") }
    }
    var start = 0
    var end = bytes.firstIndex(of: UInt8(ascii: ";")) ?? bytes.count
    while start < end, isEdge(bytes[start]) { start += 1 }
    while end > start, isEdge(bytes[end - 1]) { end -= 1 }
    if let scheme = find(Array("://".utf8), in: bytes[start..<end]) {
      while end > scheme, bytes[end - 1] == UInt8(ascii: "/") { end -= 1 }
      let types = Array("media-types/".utf8)
      if let found = find(types, in: bytes[start..<end]) {
        start = found + types.count
      } else if let last = bytes[start..<end].lastIndex(where: { $0 == 0x2F || $0 == 0x23 }) {
        start = last + 1
      }
    }
    return String(decoding: bytes[start..<min(end, start + 120)], as: UTF8.self)
  }

  private static func find(_ part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= part.count else { return nil }
    return (bytes.startIndex...bytes.endIndex - part.count).first {
      bytes[$0] == part[0] && bytes[$0..<$0 + part.count].elementsEqual(part)
    }
  }
}
