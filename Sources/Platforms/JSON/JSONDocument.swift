import CSimdjson

/// The memory of one parsed document. It lives as long as any ``JSON`` value of it.
final class JSONDocument {
  fileprivate let parser: OpaquePointer
  /// Behind a pointer, as nothing changes while a value looks at it: only an unshared document is parsed into again.
  fileprivate let current: UnsafeMutablePointer<aloi_json_view>
  /// What was found of its objects so far.
  let keys = JSONKeys()

  /// The tape and the strings.
  @inline(__always)
  var view: aloi_json_view { current.pointee }

  fileprivate init(limits: ReadLimits) throws(JSONFault) {
    guard let made = aloi_json_create(max(limits.entryBytes, 1 << 14), max(limits.depth, 1)) else {
      throw JSONFault.memory
    }
    parser = made
    current = .allocate(capacity: 1)
    current.initialize(to: aloi_json_view())
  }

  deinit {
    keys.deallocate()
    current.deallocate()
    aloi_json_destroy(parser)
  }

  /// The word of the tape at an index; 0, which is no element, outside of it.
  @inline(__always)
  func word(_ index: Int) -> UInt64 {
    let view = view
    guard let tape = view.tape, index > 0, index < view.tape_length else { return 0 }
    return tape[index]
  }

  /// The bytes of the string whose word is given; valid within the closure.
  @inline(__always)
  func withString<Result>(
    _ word: UInt64, _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    let view = view
    let offset = Int(word & 0x00FF_FFFF_FFFF_FFFF)
    guard let strings = view.strings, offset + 4 <= view.strings_length else {
      return try body(UnsafeBufferPointer(start: nil, count: 0))
    }
    let start = strings + offset
    let count = min(
      Int(UnsafeRawPointer(start).loadUnaligned(as: UInt32.self)), view.strings_length - offset - 4)
    return try body(UnsafeBufferPointer(start: start + 4, count: count))
  }
}

/// Parses documents one after the other, and uses the memory of the last one again once nobody holds it any more.
final class JSONParser {
  private let limits: ReadLimits
  private let allowsDuplicateKeys: Bool
  private var document: JSONDocument?

  /// How many bytes behind a document may be read, so that it need not be copied.
  static let padding = Int(aloi_json_padding())

  /// A parser with the bounds of a reader: `entryBytes` and `depth`. Where duplicate keys are allowed, the first counts.
  init(limits: ReadLimits = ReadLimits(), allowsDuplicateKeys: Bool = false) {
    self.limits = limits
    self.allowsDuplicateKeys = allowsDuplicateKeys
  }

  /// Parses the bytes of one document.
  func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSON {
    var outcome: Result<JSON, JSONFault> = .failure(.empty)
    bytes.withUnsafeBytes { buffer in
      do throws(JSONFault) {
        outcome = .success(try parse(buffer, padding: 0))
      } catch {
        outcome = .failure(error)
      }
    }
    return try outcome.get()
  }

  /// Parses the bytes of one document, behind which `padding` more bytes are readable.
  func parse(_ bytes: UnsafeRawBufferPointer, padding: Int) throws(JSONFault) -> JSON {
    let document = try free()
    guard let start = bytes.assumingMemoryBound(to: UInt8.self).baseAddress else { throw .empty }
    var duplicate = 0
    document.keys.forget()
    let result = aloi_json_parse(
      document.parser, start, bytes.count, max(0, padding), document.current, &duplicate)
    switch result {
    case Int32(ALOI_JSON_OK.rawValue): return JSON(document: document, index: 1)
    case Int32(ALOI_JSON_EMPTY.rawValue): throw .empty
    case Int32(ALOI_JSON_UTF8.rawValue):
      let fault = UTF8Fault(in: bytes)
      throw .invalidUTF8(at: fault.at, looksLikeLatin1: fault.looksLikeLatin1)
    case Int32(ALOI_JSON_TOO_DEEP.rawValue): throw .tooDeep(limit: limits.depth)
    case Int32(ALOI_JSON_TOO_LARGE.rawValue): throw .tooLarge(limit: limits.entryBytes)
    case Int32(ALOI_JSON_MEMORY.rawValue): throw .memory
    case Int32(ALOI_JSON_DUPLICATE_KEY.rawValue):
      if allowsDuplicateKeys { return JSON(document: document, index: 1) }
      throw .duplicateKey(JSON(document: document, index: duplicate).string ?? "")
    default: throw .syntax
    }
  }

  /// The last document where nobody else holds it, else a new one.
  private func free() throws(JSONFault) -> JSONDocument {
    if isKnownUniquelyReferenced(&document), let document { return document }
    let made = try JSONDocument(limits: limits)
    document = made
    return made
  }
}
