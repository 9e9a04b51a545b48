import Catalog

extension LocalizedText: Packable {
  static var blank: Self { Self() }

  mutating func pack(with packer: inout some Packer) throws(PackError) { try packer(&variants) }
}

extension LocalizedText.Variant: Packable {
  static var blank: Self { Self(language: nil, text: "") }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&language)
    try packer(&text)
  }
}

extension Agent: Packable {
  static var blank: Self { Self() }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&name)
    try packer(&acronym)
    try packer(&uri)
    try packer(&type)
    try packer(&homepage)
    try packer(&email)
    try packer(&portalID)
    try packer(&department)
    try packer(&businessNumber)
    try packer(&badges)
  }
}

extension Contact: Packable {
  static var blank: Self { Self() }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&name)
    try packer(&email)
    try packer(&url)
    try packer(&telephone)
    try packer(&role)
  }
}

extension Concept: Packable {
  static var blank: Self { Self() }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&uri)
    try packer(&label)
    try packer(&version)
  }
}

extension LicenceStatement: Packable {
  static var blank: Self { Self(source: "") }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&id)
    try packer(&url)
    try packer(&title)
    try packer(&text)
    try packer(&source)
  }
}

extension SpatialCoverage: Packable {
  static var blank: Self { Self() }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&uri)
    try packer(&label)
    try packer(&geometry)
  }
}

extension TemporalCoverage: Packable {
  static var blank: Self { Self() }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&start)
    try packer(&end)
  }
}

extension SchemaField: Packable {
  static var blank: Self { Self(name: "") }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&name)
    try packer(&type)
    try packer(&label)
    try packer(&description)
    try packer(&concept)
    try packer(&values)
  }
}

extension Metrics: Packable {
  static var blank: Self { Self() }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&views)
    try packer(&downloads)
    try packer(&reuses)
    try packer(&followers)
    try packer(&discussions)
    try packer(&records)
    try packer(&apiCalls)
    try packer(&popularity)
  }
}

extension PortalScore: Packable {
  static var blank: Self { Self(name: "", value: 0, maximum: 0) }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&name)
    try packer(&value)
    try packer(&maximum)
    try packer(&unmet)
  }
}

extension Origin: Packable {
  static var blank: Self { Self() }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&platform)
    try packer(&location)
    try packer(&portalURL)
    try packer(&harvestedFrom)
    try packer(&remoteID)
    try packer(&harvester)
    try packer(&catalogue)
  }
}

extension Checksum: Packable {
  static var blank: Self { Self(algorithm: nil, value: "") }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&algorithm)
    try packer(&value)
  }
}

extension PortalCheck: Packable {
  static var blank: Self { Self() }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&available)
    try packer(&status)
    try packer(&checkedAt)
    try packer(&contentType)
    try packer(&detail)
  }
}

extension ReadingNote: Packable {
  static var blank: Self { Self(code: "", detail: "") }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&code)
    try packer(&field)
    try packer(&detail)
  }
}

extension FieldSource: Packable {
  static var blank: Self { Self(name: "") }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&name)
    try packer(&raw)
  }
}

extension FieldSources: Packable {
  static var blank: Self { Self() }

  /// Items can only be added by ``note(_:from:raw:)``, which cuts a raw value that is cut already to itself.
  mutating func pack(with packer: inout some Packer) throws(PackError) {
    var noted = items.map { Noted(field: $0.field, source: $0.source) }
    try packer(&noted)
    guard packer.isReading else { return }
    self = Self()
    for item in noted { note(item.field, from: item.source.name, raw: item.source.raw) }
  }

  private struct Noted: Packable {
    var field: Field
    var source: FieldSource

    static var blank: Self { Self(field: .blank, source: .blank) }

    mutating func pack(with packer: inout some Packer) throws(PackError) {
      try packer(&field)
      try packer(&source)
    }
  }
}
