/// A value that is kept in the store as bytes.
///
/// One listing of a type's fields both writes and reads them, so that the two cannot disagree.
protocol Packable {
  /// A value to be filled while reading.
  static var blank: Self { get }

  /// Visits every field, always in the same order.
  mutating func pack(with packer: inout some Packer) throws(PackError)
}

/// What visits the fields of a value: a writer looks at them, a reader replaces them.
protocol Packer {
  /// Whether fields are being replaced.
  var isReading: Bool { get }

  mutating func callAsFunction(_ flag: inout Bool) throws(PackError)
  mutating func callAsFunction(_ number: inout Int64) throws(PackError)
  mutating func callAsFunction(_ number: inout Double) throws(PackError)
  mutating func callAsFunction(_ text: inout String) throws(PackError)
  mutating func callAsFunction<Value: Packable>(_ value: inout Value?) throws(PackError)
  mutating func callAsFunction<Value: Packable>(_ list: inout [Value]) throws(PackError)
  mutating func callAsFunction(_ value: inout some Packable) throws(PackError)
}

extension Packer {
  mutating func callAsFunction(_ value: inout some Packable) throws(PackError) { try value.pack(with: &self) }
}

/// Bytes that are not what was written: a damaged file, or another program's.
struct PackError: Error, Equatable {
  /// The offset in the bytes.
  var offset: Int
  /// What is wrong there.
  var problem: String
}
