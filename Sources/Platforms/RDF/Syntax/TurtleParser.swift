import CLibserd
import Catalog

/// Reads Turtle, TriG and N-Triples with serd, as a stream.
///
/// The graphs of TriG are read as one. Bytes that are not UTF-8 become U+FFFD and are reported;
/// anything else that is against the grammar ends the document with its line and column.
final class TurtleParser {
  /// How much of the stack serd's recursion may take: a few hundred levels of `[` or `(`.
  private static let stackBytes: UInt = 192 << 10
  /// Serd asks for this much at a time, so that its depth is looked at often enough.
  private static let pageBytes = 256

  private let sink: StatementSink
  private let source: IRIMendingSource
  private let location: String
  private var base: String
  private var prefixes: [String: [UInt8]] = [:]
  private var prefixBytes = 0
  private var failure: ReadError?
  private var failureLacksPlace = false
  private var message: (text: String, line: UInt32, column: UInt32)?
  private var page: [UInt8] = []
  private var pageBefore: [UInt8] = []
  private var linesBefore = 0
  private var total: Int64 = 0
  private var sinceStatement = 0
  private var stackTop: UInt = 0
  private var scratch: [UInt8] = []
  private var lastSubject: (bytes: [UInt8], id: UInt32) = ([], 0)

  init(_ source: any ByteSource, into sink: StatementSink, location: String, base: String) {
    let text = UTF8MendingSource(source) { line, column, byte in
      sink.problem(
        "invalid-utf-8", at: "line \(line), column \(column)",
        "the byte 0x\(String(byte, radix: 16, uppercase: true)) is not UTF-8, and read as U+FFFD; save the document as UTF-8"
      )
    }
    self.source = IRIMendingSource(text)
    self.sink = sink
    self.location = location
    self.base = base
  }

  /// Reads to the end in one of serd's syntaxes.
  func parse(_ syntax: RDFReader.Syntax) throws(ReadError) {
    let known: [RDFReader.Syntax: SerdSyntax] = [
      .nTriples: SERD_NTRIPLES, .triG: SERD_TRIG,
    ]
    let syntax = known[syntax] ?? SERD_TURTLE
    let handle = Unmanaged.passUnretained(self).toOpaque()
    guard
      let reader = serd_reader_new(
        syntax, handle, nil,
        { TurtleParser.at($0).setBase($1) },
        { TurtleParser.at($0).setPrefix($1, $2) },
        { TurtleParser.at($0).statement($3, $4, $5, $6, $7) },
        nil)
    else { throw ReadError(location: location, reason: "no-memory", detail: "no memory for the parser") }
    defer { serd_reader_free(reader) }
    serd_reader_set_error_sink(reader, { TurtleParser.at($0).note($1) }, handle)
    stackTop = aloi_stack_position()
    var status = serd_reader_start_source_stream(
      reader, { TurtleParser.at($3).fill($0, $1 * $2) }, { TurtleParser.at($0).failure == nil ? 0 : 1 },
      handle, nil, Self.pageBytes)
    while status == SERD_SUCCESS, failure == nil {
      status = serd_reader_read_chunk(reader)
      // A soft failure in the midst of the document is a line that serd skipped: the end has no message.
      if status == SERD_FAILURE { break }
    }
    serd_reader_end_stream(reader)
    try finish(status)
  }

  private func finish(_ status: SerdStatus) throws(ReadError) {
    if var failure {
      if failureLacksPlace, let message { failure.place = Self.place(message.line, message.column) }
      throw failure
    }
    guard status != SERD_SUCCESS, status != SERD_FAILURE else { return }
    let text = message?.text ?? String(cString: serd_strerror(status))
    throw ReadError(
      location: location, place: message.map { Self.place($0.line, $0.column) }, reason: "bad-syntax",
      detail: "\(text); mend the file at this place, or ask the portal for another RDF format")
  }

  private static func at(_ handle: UnsafeMutableRawPointer?) -> TurtleParser {
    guard let handle else { preconditionFailure("serd lost its handle") }
    return Unmanaged<TurtleParser>.fromOpaque(handle).takeUnretainedValue()
  }

  private static func place(_ line: UInt32, _ column: UInt32) -> String { "line \(line), column \(column)" }

  // MARK: - Bytes

  private func fill(_ target: UnsafeMutableRawPointer, _ size: Int) -> Int {
    guard failure == nil else { return 0 }
    let position = aloi_stack_position()
    if stackTop > position, stackTop - position > Self.stackBytes {
      return stop("too-deep", "blank nodes or lists are nested too deeply; write them flat, with labels")
    }
    let count: Int
    do {
      count = try source.read(into: UnsafeMutableRawBufferPointer(start: target, count: size))
    } catch let error as ReadError {
      failure = error
      return 0
    } catch {
      return stop("unreadable", "\(error)")
    }
    remember(UnsafeRawBufferPointer(start: target, count: count))
    total += Int64(count)
    guard total <= sink.limits.documentBytes else {
      return stop("too-large", "the document has more than \(sink.limits.documentBytes) bytes")
    }
    sinceStatement += count
    guard sinceStatement <= sink.limits.entryBytes else {
      return stop("too-large", "a single value has more than \(sink.limits.entryBytes) bytes; shorten it")
    }
    return count
  }

  /// Keeps the last two pages, in which a fault that serd does not place can be found.
  private func remember(_ bytes: UnsafeRawBufferPointer) {
    for byte in pageBefore where byte == UInt8(ascii: "\n") { linesBefore += 1 }
    swap(&page, &pageBefore)
    page.removeAll(keepingCapacity: true)
    page.append(contentsOf: bytes)
  }

  /// The line of the last place where some bytes stand, or of the page that is being read.
  private func place(of bytes: UnsafeBufferPointer<UInt8>) -> String {
    let recent = pageBefore + page
    var end = recent.count - bytes.count
    while end > 0, !recent[end...].starts(with: bytes) { end -= 1 }
    let lines = recent[..<max(0, end)].count { $0 == UInt8(ascii: "\n") }
    return "line \(linesBefore + lines + 1)"
  }

  /// Ends the reading: serd sees the end of the document.
  private func stop(_ reason: String, _ detail: String) -> Int {
    failure = ReadError(location: location, reason: reason, detail: detail)
    failureLacksPlace = true
    return 0
  }

  private func note(_ error: UnsafePointer<SerdError>) -> SerdStatus {
    var text = [CChar](repeating: 0, count: 400)
    let length = aloi_serd_message(error, &text, text.count)
    let written = text.prefix(max(0, min(Int(length), text.count - 1))).map { UInt8(bitPattern: $0) }
    let line = error.pointee.line
    let column = error.pointee.col
    var words = String(decoding: written, as: UTF8.self)
    while words.last?.isNewline == true { words.removeLast() }
    // The first message names the place; what follows is the parser on its way out.
    if message == nil || !words.hasPrefix("expected") { message = (words, line, column) }
    return SERD_SUCCESS
  }

  // MARK: - Statements

  private func setBase(_ node: UnsafePointer<SerdNode>) -> SerdStatus {
    sinceStatement = 0
    lastSubject.bytes.removeAll(keepingCapacity: true)
    base = IRI.resolve(String(decoding: Self.bytes(node), as: UTF8.self), against: base)
    return SERD_SUCCESS
  }

  private func setPrefix(_ name: UnsafePointer<SerdNode>, _ iri: UnsafePointer<SerdNode>) -> SerdStatus {
    sinceStatement = 0
    let target = IRI.resolve(String(decoding: Self.bytes(iri), as: UTF8.self), against: base)
    prefixBytes += name.pointee.n_bytes + target.utf8.count
    guard prefixBytes <= sink.limits.entryBytes else {
      _ = stop("too-large", "the prefixes take more than \(sink.limits.entryBytes) bytes")
      return SERD_ERR_UNKNOWN
    }
    prefixes[String(decoding: Self.bytes(name), as: UTF8.self)] = Array(target.utf8)
    lastSubject.bytes.removeAll(keepingCapacity: true)
    return SERD_SUCCESS
  }

  private func statement(
    _ subject: UnsafePointer<SerdNode>, _ predicate: UnsafePointer<SerdNode>,
    _ object: UnsafePointer<SerdNode>, _ datatype: UnsafePointer<SerdNode>?,
    _ language: UnsafePointer<SerdNode>?
  ) -> SerdStatus {
    sinceStatement = 0
    guard let s = self.subject(subject), let p = term(predicate),
      let o = object.pointee.type == SERD_LITERAL ? literal(object, datatype, language) : term(object)
    else { return SERD_ERR_BAD_CURIE }
    guard sink.add(s, p, o) else {
      failure = sink.full(at: nil)
      return SERD_ERR_UNKNOWN
    }
    return SERD_SUCCESS
  }

  /// The subject's number; it is most often that of the statement before.
  private func subject(_ node: UnsafePointer<SerdNode>) -> UInt32? {
    let bytes = Self.bytes(node)
    let key = UInt8(truncatingIfNeeded: node.pointee.type.rawValue)
    if lastSubject.bytes.count == bytes.count + 1, lastSubject.bytes[0] == key,
      lastSubject.bytes.dropFirst().elementsEqual(bytes)
    {
      return lastSubject.id
    }
    guard let id = term(node) else { return nil }
    lastSubject.bytes.removeAll(keepingCapacity: true)
    lastSubject.bytes.append(key)
    lastSubject.bytes.append(contentsOf: bytes)
    lastSubject.id = id
    return id
  }

  private func term(_ node: UnsafePointer<SerdNode>) -> UInt32? {
    let bytes = Self.bytes(node)
    switch node.pointee.type {
    case SERD_URI:
      if IRI.isAbsolute(bytes) { return sink.iri(bytes) }
      return sink.iri(String(decoding: bytes, as: UTF8.self), base: base)
    case SERD_BLANK: return sink.blank(bytes)
    case SERD_CURIE: return expanded(bytes)
    default: return sink.literal(bytes)
    }
  }

  private func literal(
    _ node: UnsafePointer<SerdNode>, _ datatype: UnsafePointer<SerdNode>?,
    _ language: UnsafePointer<SerdNode>?
  ) -> UInt32? {
    var type: UInt32 = 0
    if let datatype, datatype.pointee.type != SERD_NOTHING {
      guard let id = term(datatype) else { return nil }
      type = id
    }
    var tag: String?
    if let language, language.pointee.type != SERD_NOTHING {
      tag = String(decoding: Self.bytes(language), as: UTF8.self)
    }
    return sink.literal(Self.bytes(node), datatype: type, language: tag)
  }

  private func expanded(_ curie: UnsafeBufferPointer<UInt8>) -> UInt32? {
    guard let colon = curie.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = String(decoding: UnsafeBufferPointer(rebasing: curie[..<colon]), as: UTF8.self)
    guard let prefix = prefixes[name] else {
      _ = stop("bad-syntax", "the prefix \(name.prefix(80)): is not declared; add its @prefix line")
      failure?.place = place(of: curie)
      failureLacksPlace = false
      return nil
    }
    scratch.removeAll(keepingCapacity: true)
    scratch.append(contentsOf: prefix)
    scratch.append(contentsOf: curie[(colon + 1)...])
    return scratch.withUnsafeBufferPointer { sink.iri($0) }
  }

  private static func bytes(_ node: UnsafePointer<SerdNode>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: node.pointee.buf, count: node.pointee.buf == nil ? 0 : node.pointee.n_bytes)
  }
}
