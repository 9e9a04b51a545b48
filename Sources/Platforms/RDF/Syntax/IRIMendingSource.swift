/// A source of Turtle, TriG or N-Triples in which the characters that no IRI may have are written as escapes.
///
/// Portals put addresses into `<…>` as people have typed them, blanks and all; one of them must not end the document. A
/// blank becomes `%20`, anything else `\uXXXX`, which a parser reads as the very character. An IRI without an end is left
/// as it is, and is the parser's to report.
final class IRIMendingSource: MendingSource {
  /// The longest IRI that is looked at.
  private static let limit = 1 << 13

  private enum Place {
    case plain, comment, iri
    /// After the first or second quotation mark of a string.
    case opening(UInt8, Int)
    case short(UInt8)
    case long(UInt8, run: Int)
  }

  private let source: any ByteSource
  private var raw = [UInt8](repeating: 0, count: 64 << 10)
  var ready: [UInt8] = []
  var taken = 0
  private(set) var isAtEnd = false
  private var place = Place.plain
  private var isEscaped = false
  /// The IRI under way, and whether it has what it may not have.
  private var iri: [UInt8] = []
  private var isFaulty = false

  init(_ source: any ByteSource) { self.source = source }

  func refill() throws {
    let count = try raw.withUnsafeMutableBytes { try source.read(into: $0) }
    isAtEnd = count == 0
    if isAtEnd { return giveUp() }
    raw.withUnsafeBufferPointer { bytes in
      for at in 0..<count { take(bytes[at]) }
    }
  }

  private func take(_ byte: UInt8) {
    switch place {
    case .plain: plain(byte)
    case .iri: inIRI(byte)
    case .comment:
      ready.append(byte)
      if byte == 0x0A || byte == 0x0D { place = .plain }
    case .opening(let mark, let count): opening(byte, mark, count)
    case .short(let mark):
      ready.append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == mark || byte == 0x0A || byte == 0x0D {
        place = .plain
      }
    case .long(let mark, let run):
      ready.append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
        place = .long(mark, run: 0)
      } else if byte == mark {
        place = run == 2 ? .plain : .long(mark, run: run + 1)
      } else if run > 0 {
        place = .long(mark, run: 0)
      }
    }
  }

  private func plain(_ byte: UInt8) {
    ready.append(byte)
    switch byte {
    case UInt8(ascii: "<"): place = .iri
    case UInt8(ascii: "#"): place = .comment
    case UInt8(ascii: "\""), UInt8(ascii: "'"): place = .opening(byte, 1)
    default: break
    }
  }

  private func opening(_ byte: UInt8, _ mark: UInt8, _ count: Int) {
    if byte == mark {
      ready.append(byte)
      place = count == 1 ? .opening(mark, 2) : .long(mark, run: 0)
    } else {
      place = count == 1 ? .short(mark) : .plain
      take(byte)
    }
  }

  private func inIRI(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: ">"):
      if isFaulty { iri.forEach(escape) } else { ready += iri }
      ready.append(byte)
      leave()
    case UInt8(ascii: "<"):
      giveUp()
      plain(byte)
    default:
      iri.append(byte)
      if Self.isForbidden(byte) { isFaulty = true }
      if iri.count > Self.limit { giveUp() }
    }
  }

  /// Leaves what was no IRI as it is.
  private func giveUp() {
    ready += iri
    leave()
  }

  private func leave() {
    iri.removeAll(keepingCapacity: true)
    isFaulty = false
    place = .plain
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    if byte <= 0x20 { return true }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "|"), UInt8(ascii: "^"),
      UInt8(ascii: "`"):
      return true
    default: return false
    }
  }

  private func escape(_ byte: UInt8) {
    guard Self.isForbidden(byte) else { return ready.append(byte) }
    if byte == 0x20 {
      ready += "%20".utf8
    } else {
      let digits = Array("0123456789ABCDEF".utf8)
      ready += "\\u00".utf8
      ready += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
}
