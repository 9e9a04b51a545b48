import Catalog

/// Cuts a JSON document into the stretches that hold its entries, in one pass and in bounded memory.
///
/// It finds the array of entries of every envelope in use (a bare array, `dataset`, `result.results`, `data`, …), and
/// takes one document after the other, as in NDJSON. Everything else of a document goes into a small
/// ``skeleton``. The stretches themselves are not looked into: their faults show when they are parsed.
final class JSONSplitter {
  /// Receives the stretches.
  typealias Body = (JSONStretch) throws -> Void

  let window: ByteWindow
  let location: String
  let limits: ReadLimits
  /// The document without its entries, as far as it was read.
  private(set) var skeleton = JSONSkeleton()
  /// The paths of the arrays of entries that were met, also of empty ones.
  private(set) var paths: [String] = []

  /// The deepest nesting of catalogues in catalogues.
  private static let catalogueDepth = 16

  /// How far is looked ahead to see whether each line is a document of its own.
  private static let lookAhead = 1 << 20

  /// Where the document that is being read begins, while it may still be an entry as a whole.
  var documentStart: Int?
  var documentIsTooLarge = false
  /// A further name of the array of entries, at the top of the document.
  var furtherEntries: StaticString?
  private var body: Body

  init(
    _ source: any ByteSource, offset: Int = 0, location: String, limits: ReadLimits, body: @escaping Body
  ) {
    window = ByteWindow(source, offset: offset)
    self.location = location
    self.limits = limits
    self.body = body
  }

  /// Reads the source to its end.
  ///
  /// - Throws: ``ReadError`` `truncated` or `invalid-json`, once everything before it has been delivered.
  func run() throws {
    if try isLines() { return try lines() }
    var documents = 0
    while let byte = try skipBlanks() {
      if documents > 0, byte == UInt8(ascii: ",") { window.at += 1 }
      guard let byte = try skipBlanks() else { break }
      documents += 1
      switch byte {
      case UInt8(ascii: "["): try array(path: "")
      case UInt8(ascii: "{"): try document()
      default:
        let place = documents == 1 ? "JSON has to begin with { or [" : "nothing may follow the document"
        throw fault("unexpected \(Self.name(byte)); \(place)")
      }
    }
    guard documents > 0 else {
      throw ReadError(
        location: location, reason: "empty", detail: "the document is empty; is the download complete?")
    }
  }

  // MARK: - Lines

  /// Whether each line is a document of its own: the first line is a whole object without an array of entries in it.
  private func isLines() throws -> Bool {
    guard try skipBlanks() == UInt8(ascii: "{") else { return false }
    let start = window.at
    window.mark = start
    defer {
      window.at = start
      window.mark = nil
    }
    let ahead = min(limits.entryBytes, Self.lookAhead)
    guard try window.passNested(from: start, limit: ahead, stopping: true) else { return false }
    let end = window.at
    guard !window.bytes(start..<end).contains(UInt8(ascii: "\n")) else { return false }
    while let byte = try window.peek(), Self.isBlank(byte), window.at - start < ahead { window.at += 1 }
    guard try window.peek() == UInt8(ascii: "{"),
      window.bytes(end..<window.at).contains(UInt8(ascii: "\n"))
    else { return false }
    let parser = JSONParser(limits: limits)
    guard
      let first = try? parser.parse(window.bytes(start..<end), padding: window.padding(behind: end))
    else { return true }
    return !first.members.contains { member in
      let role = member.key.withUTF8 { Self.role(of: UnsafeRawBufferPointer($0), in: "") } ?? .plain
      return role == .entries ? member.value.isArray : role == .envelope && member.value.isPresent
    }
  }

  private func lines() throws {
    var line = 1
    while true {
      let start = window.at
      window.mark = start
      var found: Int?
      while found == nil {
        found = newline()
        if found == nil {
          if window.at - start > limits.entryBytes { window.mark = nil }
          if try !window.fill() { break }
        }
      }
      let end = window.at
      if found != nil { window.at += 1 }
      var stretch = JSONStretch(
        path: "", position: line, offset: start, bytes: nil, padding: 0, length: end - start, isLine: true)
      if window.mark != nil, end - start <= limits.entryBytes {
        let bytes = window.bytes(start..<end)
        stretch.bytes = bytes
        stretch.padding = window.padding(behind: end)
        if !bytes.allSatisfy({ Self.isBlank($0) || $0 == 0 }) {
          if found == nil, endsEarly(bytes) { throw truncated(at: start, "the last line ends in the middle") }
          try body(stretch)
        }
      } else {
        try body(stretch)
      }
      window.mark = nil
      window.shrink()
      line += 1
      if found == nil { return }
    }
  }

  /// Moves to the next newline of what has been read, or to its end.
  private func newline() -> Int? {
    let ahead = window.ahead
    guard let offset = ahead.firstNewline else {
      window.at = window.end
      return nil
    }
    window.at += offset
    return window.at
  }

  private func endsEarly(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let inner = ByteWindow(MemorySource(Array(bytes)))
    return (try? inner.passNested(from: 0, limit: .max)) == false
  }

  // MARK: - Envelopes

  /// What a member of an envelope is.
  private enum Role { case plain, entries, catalogues, envelope }

  private static func isNamed(_ key: UnsafeRawBufferPointer, _ name: StaticString) -> Bool {
    name.utf8CodeUnitCount == key.count
      && key.elementsEqual(UnsafeRawBufferPointer(start: name.utf8Start, count: key.count))
  }

  private static func role(of key: UnsafeRawBufferPointer, in path: String) -> Role {
    func isAny(_ names: StaticString...) -> Bool { names.contains { isNamed(key, $0) } }
    if path == "result" { return isAny("results", "datasets", "packages") ? .entries : .plain }
    if isAny("dataset", "datasets", "results", "data", "packages") { return .entries }
    if isAny("dcat:dataset", "service", "datasetSeries", "dataService") { return .entries }
    if isAny("catalog") { return .catalogues }
    return path.isEmpty && isAny("result") ? .envelope : .plain
  }

  /// One document that is an object: an envelope, or an entry as a whole.
  private func document() throws {
    let start = window.at
    documentStart = start
    documentIsTooLarge = false
    window.mark = start
    let met = paths.count
    skeleton = JSONSkeleton()
    try object(path: "", depth: 0)
    defer {
      documentStart = nil
      window.mark = nil
      window.shrink()
    }
    guard paths.count == met else { return }
    let end = window.at
    var stretch = JSONStretch(
      path: "", position: -1, offset: start, bytes: nil, padding: 0, length: end - start)
    if window.mark != nil, !documentIsTooLarge {
      stretch.bytes = window.bytes(start..<end)
      stretch.padding = window.padding(behind: end)
    }
    try body(stretch)
  }

  private func object(path: String, depth: Int, key: UnsafeRawBufferPointer? = nil) throws {
    skeleton.open(key: key)
    window.at += 1
    var isFirst = true
    while true {
      guard let byte = try skipBlanks() else { throw truncated(at: window.at, "an object is not closed") }
      if byte == UInt8(ascii: "}") { break }
      if !isFirst {
        guard byte == UInt8(ascii: ",") else {
          throw fault("a comma or } is missing before \(Self.name(byte))")
        }
        window.at += 1
        guard try skipBlanks() == UInt8(ascii: "\"") else {
          throw try unexpected("a key in quotation marks")
        }
      } else if byte != UInt8(ascii: "\"") {
        throw try unexpected("a key in quotation marks")
      }
      isFirst = false
      try member(path: path, depth: depth)
    }
    window.at += 1
    skeleton.close()
  }

  private func member(path: String, depth: Int) throws {
    let keyStart = window.at
    let wasMarked = window.mark != nil
    if !wasMarked { window.mark = keyStart }
    guard try passString() else { throw truncated(at: keyStart, "a key is not closed") }
    let isHeld = window.mark != nil
    let keyBytes = isHeld ? Array(window.bytes(keyStart..<window.at)) : Array("\"\"".utf8)
    if !wasMarked { window.mark = nil }
    if !isHeld { documentIsTooLarge = true }
    guard try skipBlanks() == UInt8(ascii: ":") else { throw try unexpected("a colon") }
    window.at += 1
    guard let first = try skipBlanks() else { throw truncated(at: window.at, "a value is missing") }

    try keyBytes.withUnsafeBytes { key in
      let name = key.count > 2 ? UnsafeRawBufferPointer(rebasing: key[1..<key.count - 1]) : key
      let isFurther = path.isEmpty && furtherEntries.map { Self.isNamed(name, $0) } ?? false
      let role =
        isFurther ? .entries : depth > Self.catalogueDepth ? .plain : Self.role(of: name, in: path)
      switch (role, first) {
      case (.entries, UInt8(ascii: "[")), (.envelope, UInt8(ascii: "[")):
        try array(path: Self.join(path, name))
      case (.catalogues, UInt8(ascii: "[")):
        try catalogues(path: Self.join(path, name), depth: depth)
      case (.envelope, UInt8(ascii: "{")):
        try object(path: Self.join(path, name), depth: depth + 1, key: key)
      default:
        let start = window.at
        try value(first: first, limit: JSONSkeleton.memberLimit)
        let fits = window.mark != nil && window.at - start <= JSONSkeleton.memberLimit
        skeleton.add(key: key, value: fits ? window.bytes(start..<window.at) : nil)
        if documentStart == nil { window.mark = nil }
      }
    }
  }

  /// The catalogues within a catalogue, each with entries of its own.
  private func catalogues(path: String, depth: Int) throws {
    foundEntries(at: path)
    let outer = skeleton
    var position = 0
    try elements { first in
      if first == UInt8(ascii: "{") {
        try object(path: "\(path)[\(position)]", depth: depth + 1)
      } else {
        try element(path: path, position: position, first: first)
      }
      position += 1
    }
    skeleton = outer
  }

  private func array(path: String) throws {
    foundEntries(at: path)
    var position = 0
    try elements { first in
      try element(path: path, position: position, first: first)
      position += 1
    }
  }

  private func foundEntries(at path: String) {
    paths.append(path)
    documentStart = nil
    window.mark = nil
  }

  /// Walks an array; the body passes each element.
  private func elements(_ body: (UInt8) throws -> Void) throws {
    let start = window.at
    window.at += 1
    var isFirst = true
    while true {
      guard let byte = try skipBlanks() else { throw truncated(at: start, "an array is not closed") }
      if byte == UInt8(ascii: "]") { break }
      if !isFirst {
        guard byte == UInt8(ascii: ",") else {
          throw fault("a comma or ] is missing before \(Self.name(byte))")
        }
        window.at += 1
      }
      guard let first = try skipBlanks() else { throw truncated(at: window.at, "an array is not closed") }
      if !isFirst, first == UInt8(ascii: "]") { throw fault("there is a comma too many before ]") }
      isFirst = false
      try body(first)
    }
    window.at += 1
  }

  private func element(path: String, position: Int, first: UInt8) throws {
    let start = window.at
    window.mark = start
    try value(first: first, limit: limits.entryBytes)
    let end = window.at
    var stretch = JSONStretch(
      path: path, position: position, offset: start, bytes: nil, padding: 0, length: end - start)
    if window.mark != nil, end - start <= limits.entryBytes {
      stretch.bytes = window.bytes(start..<end)
      stretch.padding = window.padding(behind: end)
    }
    try body(stretch)
    window.mark = nil
    window.shrink()
  }
}
