/// One value of a parsed JSON document: a light view that keeps its document alive.
///
/// What is not there is a value too, ``isMissing``, so that look-ups chain: `json["result"]["count"].int`. A value that
/// is of another kind than asked gives `nil`, never a trap.
struct JSON {
  /// The kinds of JSON values.
  enum Kind { case missing, null, bool, integer, double, string, array, object }

  private let document: JSONDocument?
  private let index: Int

  init(document: JSONDocument, index: Int) {
    self.document = document
    self.index = index
  }

  private init() {
    document = nil
    index = 0
  }

  /// What is not there.
  static var missing: JSON { JSON() }

  @inline(__always)
  private var word: UInt64 { document?.word(index) ?? 0 }

  @inline(__always)
  private var type: UInt8 { UInt8(truncatingIfNeeded: word >> 56) }

  /// The kind of the value.
  var kind: Kind {
    switch type {
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "l"), UInt8(ascii: "u"): .integer
    case UInt8(ascii: "d"): .double
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
    case UInt8(ascii: "n"): .null
    default: .missing
    }
  }

  /// Whether there is no such value at all.
  var isMissing: Bool { document == nil }
  /// Whether there is a value that is not `null`.
  var isPresent: Bool { document != nil && type != UInt8(ascii: "n") }
  /// Whether the value is an object.
  var isObject: Bool { type == UInt8(ascii: "{") }
  /// Whether the value is an array.
  var isArray: Bool { type == UInt8(ascii: "[") }
  /// Whether the value is a string.
  var isString: Bool { type == UInt8(ascii: "\"") }

  // MARK: - Plain values

  /// The string, exactly as published.
  var string: String? { withUTF8 { Self.copied($0) } }

  /// Lends the bytes of the string; `nil` where the value is none.
  @inline(__always)
  func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result? {
    let word = word
    guard let document, word >> 56 == UInt64(UInt8(ascii: "\"")) else { return nil }
    return try document.withString(word, body)
  }

  /// Whether the value is this very string.
  @inline(__always)
  func equals(_ text: StaticString) -> Bool {
    withUTF8 { bytes in
      bytes.count == text.utf8CodeUnitCount
        && JSON.equal(bytes.baseAddress, text.utf8Start, bytes.count)
    } ?? false
  }

  /// The number where it is a JSON number without a fraction.
  private var exactInteger: Int? {
    guard let document else { return nil }
    switch type {
    case UInt8(ascii: "l"): return Int(Int64(bitPattern: document.word(index + 1)))
    case UInt8(ascii: "u"): return Int(exactly: document.word(index + 1))
    case UInt8(ascii: "d"): return Int(exactly: Double(bitPattern: document.word(index + 1)))
    default: return nil
    }
  }

  /// A whole number, also where it is published as a string.
  var int: Int? {
    if let exactInteger { return exactInteger }
    return text.flatMap { Int($0) ?? Double($0).flatMap { Int(exactly: $0) } }
  }

  /// A number, also where it is published as a string.
  var double: Double? {
    guard let document else { return nil }
    switch type {
    case UInt8(ascii: "l"): return Double(Int64(bitPattern: document.word(index + 1)))
    case UInt8(ascii: "u"): return Double(document.word(index + 1))
    case UInt8(ascii: "d"): return Double(bitPattern: document.word(index + 1))
    default:
      guard let value = text.flatMap({ Double($0) }), value.isFinite else { return nil }
      return value
    }
  }

  /// A truth value, also as `"true"`, `"false"`, `1` and `0`.
  var bool: Bool? {
    switch type {
    case UInt8(ascii: "t"): return true
    case UInt8(ascii: "f"): return false
    case UInt8(ascii: "n"), UInt8(ascii: "{"), UInt8(ascii: "["), 0: return nil
    default:
      switch text?.lowercased() {
      case "true", "1", "yes": return true
      case "false", "0", "no": return false
      default: return nil
      }
    }
  }

  /// A string without the blanks around it, or a number as text; `nil` where nothing but blanks is there.
  var text: String? {
    switch type {
    case UInt8(ascii: "\""): return withUTF8 { Self.trimmed($0) } ?? nil
    case UInt8(ascii: "l"), UInt8(ascii: "u"): return exactInteger.map { String($0) }
    case UInt8(ascii: "d"):
      if let exactInteger { return String(exactInteger) }
      return double.map { "\($0)" }
    default: return nil
    }
  }

  /// The text of bytes that the parser found to be UTF-8, or a stretch of them between characters.
  @inline(__always)
  private static func copied(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard #available(macOS 26, *) else { return String(decoding: bytes, as: UTF8.self) }
    let isASCII = bytes.reduce(0, |) < 0x80
    return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
  }

  private static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    var from = 0
    var to = bytes.count
    while from < to, bytes[from] <= 0x20 { from += 1 }
    while to > from, bytes[to - 1] <= 0x20 { to -= 1 }
    guard from < to else { return nil }
    let text = copied(UnsafeBufferPointer(rebasing: bytes[from..<to]))
    // No-break spaces and byte order marks at either end are rare: only then is a second look taken.
    guard bytes[from] >= 0xC2 || bytes[to - 1] >= 0x80 else { return text }
    let blank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{200B}" }
    guard text.first.map(blank) == true || text.last.map(blank) == true else { return text }
    let rest = text.drop(while: blank)
    let end = rest.lastIndex { !blank($0) }
    return end.map { String(rest[...$0]) }
  }

  // MARK: - Arrays and objects

  /// The value of a key of an object; ``missing`` where there is none.
  @inline(__always)
  subscript(_ key: StaticString) -> JSON {
    value(of: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
  }

  /// The value of a key that is not known beforehand.
  subscript(named key: String) -> JSON {
    var key = key
    return key.withUTF8 { value(of: $0) }
  }

  /// The element of an array; ``missing`` outside of it.
  subscript(at position: Int) -> JSON {
    for (i, element) in elements.enumerated() where i == position { return element }
    return .missing
  }

  /// Walks the tape by hand: this is what reading an entry spends its time on.
  private func value(of key: UnsafeBufferPointer<UInt8>) -> JSON {
    guard let document, isObject else { return .missing }
    let view = document.view
    guard let tape = view.tape, let strings = view.strings else { return .missing }
    let end = min(document.after(index), view.tape_length) - 1
    // The brace's word has its count of members.
    if JSONKeys.members.contains(Int(tape[index] >> 32) & 0xFF_FFFF) {
      let at = document.keys.index(of: key, in: index, upTo: end, on: view)
      return at > 0 ? JSON(document: document, index: at + 1) : .missing
    }
    var at = index + 1
    while at + 1 < end {
      let offset = Int(tape[at] & 0x00FF_FFFF_FFFF_FFFF)
      guard offset + 4 + key.count <= view.strings_length else { return .missing }
      let length = UnsafeRawPointer(strings + offset).loadUnaligned(as: UInt32.self)
      if Int(length) == key.count, JSON.equal(strings + offset + 4, key.baseAddress, key.count) {
        return JSON(document: document, index: at + 1)
      }
      at = Self.after(at + 1, tape[at + 1])
    }
    return .missing
  }

  /// The index behind the value whose word is given; always greater than its own.
  @inline(__always)
  static func after(_ index: Int, _ word: UInt64) -> Int {
    switch UInt8(truncatingIfNeeded: word >> 56) {
    case UInt8(ascii: "{"), UInt8(ascii: "["): max(index + 1, Int(word & 0xFFFF_FFFF))
    case UInt8(ascii: "l"), UInt8(ascii: "u"), UInt8(ascii: "d"): index + 2
    default: index + 1
    }
  }

  @inline(__always)
  static func equal(_ a: UnsafePointer<UInt8>?, _ b: UnsafePointer<UInt8>?, _ count: Int) -> Bool {
    guard let a, let b else { return count == 0 }
    let (first, second) = (UnsafeRawPointer(a), UnsafeRawPointer(b))
    if count >= 8 {
      var at = 0
      while at + 8 < count {
        guard word(first + at, UInt64.self) == word(second + at, UInt64.self) else { return false }
        at += 8
      }
      // The last bytes, of which some were seen.
      return word(first + (count - 8), UInt64.self) == word(second + (count - 8), UInt64.self)
    }
    if count >= 4 {
      return word(first, UInt32.self) == word(second, UInt32.self)
        && word(first + (count - 4), UInt32.self) == word(second + (count - 4), UInt32.self)
    }
    for i in 0..<count where a[i] != b[i] { return false }
    return true
  }

  @inline(__always)
  private static func word<Word: FixedWidthInteger>(_ at: UnsafeRawPointer, _: Word.Type) -> Word {
    at.loadUnaligned(as: Word.self)
  }

  /// The elements of an array; nothing for any other value.
  var elements: Elements { Elements(document: isArray ? document : nil, index: index) }

  /// The members of an object in their order; nothing for any other value.
  var members: Members { Members(document: isObject ? document : nil, index: index) }

  /// The elements of an array, or the value itself where it is one that is not in an array; nothing for `null`.
  var each: [JSON] { isArray ? Array(elements) : isPresent ? [self] : [] }

  /// The texts of an array, or the one text that stands in its place.
  var strings: [String] { isArray ? elements.compactMap { $0.text } : text.map { [$0] } ?? [] }

  /// The texts of an array, or of one text cut at commas (or semicolons where it has no comma).
  var list: [String] {
    guard isString else { return strings }
    return withUTF8 { bytes in
      let separator = bytes.contains(UInt8(ascii: ",")) ? UInt8(ascii: ",") : UInt8(ascii: ";")
      return bytes.split(separator: separator).compactMap {
        Self.trimmed(UnsafeBufferPointer(rebasing: $0))
      }
    } ?? []
  }

  /// How many elements or members there are, counted one by one.
  var count: Int { isArray ? elements.reduce(0) { n, _ in n + 1 } : members.reduce(0) { n, _ in n + 1 } }

  /// Whether there is nothing in the array, object or string; true for `null` and what is missing.
  var isEmpty: Bool {
    switch kind {
    case .missing, .null: true
    case .string: withUTF8 { $0.allSatisfy { $0 <= 0x20 } } ?? true
    case .array: elements.makeIterator().isAtEnd
    case .object: members.makeIterator().isAtEnd
    default: false
    }
  }
}

extension JSONDocument {
  /// The index behind the value at an index. Always greater than it, so that every walk ends.
  @inline(__always)
  func after(_ index: Int) -> Int {
    let word = word(index)
    return word == 0 ? Int(UInt32.max) : JSON.after(index, word)
  }
}

extension JSON {
  /// The elements of an array.
  struct Elements: Sequence, IteratorProtocol {
    private let document: JSONDocument?
    private var at: Int
    private let end: Int

    fileprivate init(document: JSONDocument?, index: Int) {
      self.document = document
      at = index + 1
      end = document.map { $0.after(index) - 1 } ?? 0
    }

    fileprivate var isAtEnd: Bool { document == nil || at >= end }

    mutating func next() -> JSON? {
      guard let document, at < end else { return nil }
      defer { at = document.after(at) }
      return JSON(document: document, index: at)
    }
  }

  /// The members of an object.
  struct Members: Sequence, IteratorProtocol {
    private let document: JSONDocument?
    private var at: Int
    private let end: Int

    fileprivate init(document: JSONDocument?, index: Int) {
      self.document = document
      at = index + 1
      end = document.map { $0.after(index) - 1 } ?? 0
    }

    fileprivate var isAtEnd: Bool { document == nil || at >= end }

    mutating func next() -> (key: JSON, value: JSON)? {
      guard let document, at + 1 < end else { return nil }
      defer { at = document.after(at + 1) }
      return (JSON(document: document, index: at), JSON(document: document, index: at + 1))
    }
  }
}
