import Catalog
import Testing

@testable import Store

struct PackingTests {
  @Test func everyFieldComesBack() throws {
    let entry = Entry.full()
    #expect(try Entry(packed: entry.packed()) == entry)
    let bare = Entry(id: "x")
    #expect(try Entry(packed: bare.packed()) == bare)
    var dated = bare
    dated.modified = Timestamp("2020-01-01T00:00:00+01:00")
    #expect(try Entry(packed: dated.packed()).modified?.day == "2020-01-01")
  }

  @Test func theFullEntryLeavesNoFieldAtItsDefault() {
    assertNothingIsDefault(Entry.full(), beside: Entry.blank)
    assertNothingIsDefault(Distribution.full("r"), beside: Distribution.blank)
    let entry = Entry.full()
    if let agent = entry.publisher { assertNothingIsDefault(agent, beside: Agent.blank) }
    assertNothingIsDefault(entry.origin, beside: Origin.blank)
    assertNothingIsDefault(entry.metrics, beside: Metrics.blank)
    #expect(entry.sources.items.count == 4)
  }

  /// Every stored property has to be visited: a property added to a type and forgotten in `pack(with:)` fails here.
  @Test func everyPropertyIsPacked() throws {
    let entry = Entry.full()
    let distribution = Distribution.full("r")
    #expect(try visits(entry) == 42)
    #expect(try visits(distribution) == 24)
    try assertAllVisited(entry)
    try assertAllVisited(distribution)
    try assertAllVisited(entry.title)
    try assertAllVisited(LocalizedText.Variant.blank)
    try assertAllVisited(Agent.blank)
    try assertAllVisited(Contact.blank)
    try assertAllVisited(Concept.blank)
    try assertAllVisited(LicenceStatement.blank)
    try assertAllVisited(SpatialCoverage.blank)
    try assertAllVisited(TemporalCoverage.blank)
    try assertAllVisited(SchemaField.blank)
    try assertAllVisited(Metrics.blank)
    try assertAllVisited(PortalScore.blank)
    try assertAllVisited(Origin.blank)
    try assertAllVisited(Checksum.blank)
    try assertAllVisited(PortalCheck.blank)
    try assertAllVisited(ReadingNote.blank)
    try assertAllVisited(FieldSource.blank)
    try assertAllVisited(FieldSources.blank)
  }

  /// When this fails, the layout has changed: raise `Entry.packedLayout`, then record the new sum and layout here.
  @Test func theLayoutHasTheNumberItIsKnownBy() throws {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in try Entry.full().packed() { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
    #expect(Entry.packedLayout == 4)
    #expect(sum == 4_668_824_942_383_350_085)
  }

  @Test func refusesAnotherLayout() throws {
    var bytes = try Entry.full().packed()
    bytes[0] += 2
    #expect(throws: PackError.self) { try Entry(packed: bytes) }
  }

  @Test func refusesEveryTruncationAndATail() throws {
    let bytes = try Entry.full().packed()
    for length in 0..<bytes.count {
      #expect(throws: PackError.self) { try Entry(packed: Array(bytes[..<length])) }
    }
    #expect(throws: PackError.self) { try Entry(packed: bytes + [0]) }
  }

  @Test func damagedBytesNeverTrap() throws {
    let good = try Entry.full().packed()
    var random = SplitMix(seed: 7)
    var refused = 0
    for _ in 0..<20_000 {
      var bytes = good
      for _ in 0...(random.next() % 4) {
        bytes[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      do { _ = try Entry(packed: bytes) } catch { refused += 1 }
    }
    #expect(refused > 5_000)
  }

  @Test(arguments: [Int64.min, -1, 0, 1, 63, 64, 8191, 8192, Int64.max])
  func numbersComeBack(number: Int64) throws {
    var writer = PackWriter()
    var copy = number
    writer(&copy)
    var reader = PackReader(writer.bytes)
    var read: Int64 = 5
    try reader(&read)
    try reader.finish()
    #expect(read == number)
  }

  @Test func refusesNumbersBeyondSixtyFourBits() {
    for bytes in [[UInt8](repeating: 0xFF, count: 10), [UInt8](repeating: 0x80, count: 11)] {
      var reader = PackReader(bytes)
      var read: Int64 = 0
      #expect(throws: PackError.self) { try reader(&read) }
    }
  }

  @Test func refusesADateThatCannotBePrinted() throws {
    var entry = Entry(id: "x")
    entry.issued = Timestamp(seconds: Int64.max)
    let bytes = try entry.packed()
    #expect(throws: PackError.self) { try Entry(packed: bytes) }
  }

  private func visits(_ value: some Packable) throws -> Int {
    var copy = value
    var counter = FieldCounter()
    try copy.pack(with: &counter)
    return counter.count
  }

  private func assertAllVisited(
    _ value: some Packable, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(
      try visits(value) == Mirror(reflecting: value).children.count, "\(type(of: value))",
      sourceLocation: sourceLocation)
  }

  private func assertNothingIsDefault<Value>(
    _ value: Value, beside blank: Value, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for (child, empty) in zip(Mirror(reflecting: value).children, Mirror(reflecting: blank).children) {
      #expect(
        "\(child.value)" != "\(empty.value)", "\(child.label ?? "?")", sourceLocation: sourceLocation)
    }
  }
}

/// Counts the fields that a type hands over itself.
private struct FieldCounter: Packer {
  var count = 0
  var isReading: Bool { false }

  mutating func callAsFunction(_ flag: inout Bool) { count += 1 }
  mutating func callAsFunction(_ number: inout Int64) { count += 1 }
  mutating func callAsFunction(_ number: inout Double) { count += 1 }
  mutating func callAsFunction(_ text: inout String) { count += 1 }
  mutating func callAsFunction<Value: Packable>(_ value: inout Value?) { count += 1 }
  mutating func callAsFunction<Value: Packable>(_ list: inout [Value]) { count += 1 }
  mutating func callAsFunction(_ value: inout some Packable) { count += 1 }
}
