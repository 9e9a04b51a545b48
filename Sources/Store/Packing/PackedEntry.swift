import Catalog

extension Entry {
  /// The number of the layout below. Every entry kept begins with it; raise it whenever a field is added,
  /// removed or moved here or in a type of `PackedParts.swift`, so that nothing is ever misread.
  static let packedLayout: Int64 = 4

  /// The entry as bytes.
  func packed() throws(PackError) -> [UInt8] {
    var copy = self
    var writer = PackWriter()
    var layout = Self.packedLayout
    writer(&layout)
    try copy.pack(with: &writer)
    return writer.bytes
  }

  /// Whether bytes say that they have another layout.
  static func isOfOtherLayout(_ bytes: [UInt8]) -> Bool {
    var reader = PackReader(bytes)
    var layout: Int64 = 0
    return (try? reader(&layout)) != nil && layout != packedLayout
  }

  /// Reads an entry back; bytes of another layout, or damaged ones, are an error.
  init(packed bytes: [UInt8]) throws(PackError) {
    var reader = PackReader(bytes)
    var layout: Int64 = 0
    try reader(&layout)
    guard layout == Self.packedLayout else {
      throw PackError(offset: 0, problem: "layout \(layout) instead of \(Self.packedLayout)")
    }
    self = .blank
    try pack(with: &reader)
    try reader.finish()
  }
}

extension Entry: Packable {
  static var blank: Self { Self(id: "") }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&kind)
    try packer(&id)
    try packer(&uri)
    try packer(&identifier)
    try packer(&title)
    try packer(&acronym)
    try packer(&description)
    try packer(&keywords)
    try packer(&themes)
    try packer(&publisher)
    try packer(&creator)
    try packer(&contacts)
    try packer(&licences)
    try packer(&accessRights)
    try packer(&issued)
    try packer(&modified)
    try packer(&metadataModified)
    try packer(&frequency)
    try packer(&nextUpdate)
    try packer(&spatial)
    try packer(&granularity)
    try packer(&projection)
    try packer(&temporal)
    try packer(&languages)
    try packer(&landingPage)
    try packer(&documentation)
    try packer(&conformsTo)
    try packer(&version)
    try packer(&lineage)
    try packer(&schemaFields)
    try packer(&schemaIsDeclared)
    try packer(&distributions)
    try packer(&endpointURLs)
    try packer(&endpointDescriptions)
    try packer(&metrics)
    try packer(&portalScore)
    try packer(&badges)
    try packer(&legislation)
    try packer(&origin)
    try packer(&recordFormats)
    try packer(&sources)
    try packer(&notes)
  }
}

extension Distribution: Packable {
  static var blank: Self { Self(id: "") }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&id)
    try packer(&kind)
    try packer(&title)
    try packer(&description)
    try packer(&accessURLs)
    try packer(&downloadURLs)
    try packer(&format)
    try packer(&mediaType)
    try packer(&byteSize)
    try packer(&checksum)
    try packer(&licences)
    try packer(&issued)
    try packer(&modified)
    try packer(&conformsTo)
    try packer(&schemaURL)
    try packer(&schemaFields)
    try packer(&schemaIsDeclared)
    try packer(&endpointURLs)
    try packer(&endpointDescriptions)
    try packer(&status)
    try packer(&plannedAvailability)
    try packer(&languages)
    try packer(&portalCheck)
    try packer(&metrics)
  }
}
