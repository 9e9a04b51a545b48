import Catalog

extension String: Packable {
  static var blank: String { "" }

  mutating func pack(with packer: inout some Packer) throws(PackError) { try packer(&self) }
}

extension Int64: Packable {
  static var blank: Int64 { 0 }

  mutating func pack(with packer: inout some Packer) throws(PackError) { try packer(&self) }
}

extension Int: Packable {
  static var blank: Int { 0 }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    var wide = Int64(self)
    try packer(&wide)
    if packer.isReading { self = Int(wide) }
  }
}

extension Double: Packable {
  static var blank: Double { 0 }

  mutating func pack(with packer: inout some Packer) throws(PackError) { try packer(&self) }
}

extension Bool: Packable {
  static var blank: Bool { false }

  mutating func pack(with packer: inout some Packer) throws(PackError) { try packer(&self) }
}

extension Timestamp: Packable {
  static var blank: Timestamp { Timestamp(seconds: 0) }

  mutating func pack(with packer: inout some Packer) throws(PackError) {
    try packer(&seconds)
    try packer(&offset)
    // A reader makes dates of the years 1 to 9999; anything far beyond is damage, and could not be printed.
    guard !packer.isReading || seconds.magnitude < 1 << 40, offset.magnitude <= 86_400 else {
      throw PackError(offset: 0, problem: "\(seconds) is no date")
    }
  }
}

/// A case is kept by its name, so that the order of cases in the source does not matter.
extension Packable where Self: RawRepresentable, RawValue == String {
  mutating func pack(with packer: inout some Packer) throws(PackError) {
    var name = rawValue
    try packer(&name)
    guard packer.isReading else { return }
    guard let read = Self(rawValue: name) else {
      throw PackError(offset: 0, problem: "\(name) is no \(Self.self)")
    }
    self = read
  }
}

extension Entry.Kind: Packable { static var blank: Self { .dataset } }
extension Distribution.Kind: Packable { static var blank: Self { .file } }
extension RecordFormat: Packable { static var blank: Self { .dcat } }
extension Field: Packable { static var blank: Self { .title } }
