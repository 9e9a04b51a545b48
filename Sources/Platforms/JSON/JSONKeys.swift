import CSimdjson

/// Where the keys of the objects stand that were asked last, so that an object with many members is not searched from its
/// beginning for each of them.
struct JSONKeys {
  /// Objects with fewer members are searched, and so are those that would fill a table.
  static let members = 8...48
  private static let tables = 4
  private static let places = 64

  /// Of each table its object, by its index on the tape, and of each place the index of a key; 0 for none.
  private let objects: UnsafeMutablePointer<UInt32>
  private let keys: UnsafeMutablePointer<UInt32>

  init() {
    objects = .allocate(capacity: Self.tables)
    keys = .allocate(capacity: Self.tables * Self.places)
    forget()
  }

  func deallocate() {
    objects.deallocate()
    keys.deallocate()
  }

  /// The tape is another one now.
  func forget() { objects.update(repeating: 0, count: Self.tables) }

  /// The index of a key on the tape; 0 where the object has none such. Of equal keys the first counts.
  ///
  /// - Parameters:
  ///   - object: the index of an object whose count of members is within ``members``.
  ///   - end: the index of its closing brace.
  func index(
    of key: UnsafeBufferPointer<UInt8>, in object: Int, upTo end: Int, on view: aloi_json_view
  ) -> Int {
    guard let tape = view.tape, let strings = view.strings else { return 0 }
    let table = object & (Self.tables - 1)
    let keys = keys + table * Self.places
    if objects[table] != UInt32(truncatingIfNeeded: object) {
      objects[table] = UInt32(truncatingIfNeeded: object)
      keys.update(repeating: 0, count: Self.places)
      var at = object + 1
      var room = Self.members.upperBound
      while at + 1 < end, room > 0 {
        let offset = Int(tape[at] & 0x00FF_FFFF_FFFF_FFFF)
        guard offset + 4 <= view.strings_length else { break }
        let length = Int(UnsafeRawPointer(strings + offset).loadUnaligned(as: UInt32.self))
        guard offset + 4 + length <= view.strings_length else { break }
        var place = Self.place(strings + offset + 4, length)
        while keys[place] != 0 { place = (place &+ 1) & (Self.places - 1) }
        keys[place] = UInt32(truncatingIfNeeded: at)
        at = JSON.after(at + 1, tape[at + 1])
        room -= 1
      }
    }
    guard let start = key.baseAddress else { return 0 }
    var place = Self.place(start, key.count)
    while keys[place] != 0 {
      let at = Int(keys[place])
      let offset = Int(tape[at] & 0x00FF_FFFF_FFFF_FFFF)
      let length = Int(UnsafeRawPointer(strings + offset).loadUnaligned(as: UInt32.self))
      if length == key.count, JSON.equal(strings + offset + 4, start, length) { return at }
      place = (place &+ 1) & (Self.places - 1)
    }
    return 0
  }

  @inline(__always)
  private static func place(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int {
    guard count > 0 else { return 0 }
    let mixed =
      count &* 29 &+ Int(text[0]) &* 7 &+ Int(text[count >> 1]) &* 13 &+ Int(text[count - 1]) &* 3
    return mixed & (places - 1)
  }
}
