/// An address found in a text about a licence, reduced to what identifies a licence: host and path in lower case, without
/// scheme, `www.`, port, query, fragment, language, `legalcode`, file extension and trailing slashes.
struct LicenceAddress: Equatable {
  /// Host and path as they stand, lower case, without scheme, `www.`, query, fragment and trailing slashes.
  var plain: [UInt8]
  /// The same with query and fragment.
  var full: [UInt8]
  /// ``plain`` without language, `legalcode`, extension and the like.
  var stripped: [UInt8] { Self.strip(plain) }

  /// Reads `http://…`, `//…`, `www.…` or `host/path`.
  init(_ raw: ArraySlice<UInt8>) {
    var bytes = Self.decoded(raw)
    var scheme = Self.find("://", in: bytes)
    // A copy in an archive is the page it copies; a redirecting page the one it points to.
    if let outer = scheme, let inner = Self.innerAddress(bytes, after: outer + 3) {
      bytes = inner
      scheme = Self.find("://", in: bytes)
    }
    let rest = bytes[(scheme.map { $0 + 3 } ?? Self.damagedScheme(bytes))...]
    let path = rest.drop { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    let host = Self.bareHost(rest[..<path.startIndex])
    let plainPath = path.prefix { $0 != 0x3F && $0 != 0x23 }
    plain = Self.tidied(host, plainPath)
    full = plainPath.count == path.count ? plain : Self.tidied(host, path)
  }

  /// Where the host begins behind `http:/`, `https//` or `//`.
  private static func damagedScheme(_ bytes: [UInt8]) -> Int {
    var rest = bytes[...]
    for scheme in ["https", "http"] where rest.starts(with: scheme.utf8) {
      let next = rest.dropFirst(scheme.utf8.count)
      if next.first == 0x3A || next.first == 0x2F { rest = next }
    }
    return rest.drop { $0 == 0x2F || $0 == 0x3A }.startIndex
  }

  /// A host without a user's name, port, `www.` and trailing dots.
  private static func bareHost(_ raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var host = raw
    if let at = host.firstIndex(of: 0x40) { host = host[(at + 1)...] }
    host = host.prefix { $0 != 0x3A }
    while host.starts(with: "www.".utf8) || host.starts(with: "www2.".utf8) {
      host = host.dropFirst(host[host.startIndex + 3] == 0x2E ? 4 : 5)
    }
    while host.last == 0x2E { host.removeLast() }
    return host
  }

  init(_ text: String) { self.init(Array(text.utf8)[...]) }

  /// ``full`` without a language at the head of its path: `host/fr/terms` is `host/terms`.
  var withoutLanguage: [UInt8]? {
    guard let first = full.firstIndex(of: 0x2F),
      let second = full[(first + 1)...].firstIndex(where: { $0 == 0x2F || $0 == 0x23 }),
      Self.isLanguage(String(decoding: full[(first + 1)..<second], as: UTF8.self))
    else { return nil }
    return Array(full[..<first]) + full[second...]
  }

  /// The segments of the path, after the host.
  var segments: [ArraySlice<UInt8>] {
    Array(plain.split(separator: 0x2F, omittingEmptySubsequences: true).dropFirst())
  }

  /// The host.
  var host: ArraySlice<UInt8> { plain.prefix { $0 != 0x2F } }

  /// Host and path, doubled and trailing slashes and trailing punctuation removed.
  private static func tidied(_ host: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> [UInt8] {
    var out = Array(host)
    out.reserveCapacity(host.count + path.count)
    for byte in path where byte != 0x2F || out.last != 0x2F {
      if byte == 0x23, out.last == 0x2F { out.removeLast() }
      out.append(byte)
    }
    while let last = out.last, last == 0x2F || last == 0x2E || last == 0x2C || last == 0x23 || last == 0x3F {
      out.removeLast()
    }
    return out
  }

  /// Lower case, and `%20` and the like decoded; at most 2,000 bytes.
  private static func decoded(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var out = Array(raw)
    var count = 0
    // In its own place: what is decoded is never longer.
    out.withUnsafeMutableBufferPointer { bytes in
      var i = 0
      while i < bytes.count, count < 2000 {
        var byte = bytes[i]
        if byte == 0x25, i + 2 < bytes.count, let high = TextEscapes.digit(bytes[i + 1]),
          let low = TextEscapes.digit(bytes[i + 2])
        {
          byte = high << 4 | low
          i += 2
        } else if byte == 0x26, bytes[i...].starts(with: "&amp;".utf8) {
          i += 4
        }
        i += 1
        bytes[count] = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        count += 1
      }
    }
    out.removeLast(out.count - count)
    return out
  }

  private static func innerAddress(_ bytes: [UInt8], after start: Int) -> [UInt8]? {
    guard let second = find("http", in: bytes, from: start) else { return nil }
    let inner = bytes[second...]
    guard inner.starts(with: "http://".utf8) || inner.starts(with: "https://".utf8) else {
      // `web.archive.org/web/2013/http:/host` lost a slash on its way.
      for prefix in ["http:/", "https:/"] where inner.starts(with: prefix.utf8) {
        return Array("http://".utf8) + inner.dropFirst(prefix.utf8.count)
      }
      return nil
    }
    let isQuery = bytes[..<second].contains(0x3F)
    return isQuery ? Array(inner.prefix { $0 != 0x26 }) : Array(inner)
  }

  static func find(_ needle: StaticString, in bytes: [UInt8], from: Int = 0) -> Int? {
    let length = needle.utf8CodeUnitCount
    guard bytes.count >= length + from else { return nil }
    return needle.withUTF8Buffer { wanted in
      for at in from...(bytes.count - length) where bytes[at] == wanted[0] {
        var k = 1
        while k < length, bytes[at + k] == wanted[k] { k += 1 }
        if k == length { return at }
      }
      return nil
    }
  }

  private static let extensions: Set<String> = [
    "html", "htm", "php", "txt", "json", "rdf", "xml", "md", "pdf", "aspx", "asp", "jsonld", "ttl",
  ]
  private static let dull: Set<String> = [
    "legalcode", "deed", "index", "summary", "text", "plain", "home", "accueil", "default", "welsh",
  ]

  /// Takes extensions, languages, `deed`, `legalcode`, `summary` and `index` off the end, and languages off the front.
  static func strip(_ plain: [UInt8]) -> [UInt8] {
    var out = plain
    while let slash = out.lastIndex(of: 0x2F) {
      let last = out[(slash + 1)...]
      if let dot = last.lastIndex(of: 0x2E), dot > slash + 1 {
        let suffix = String(decoding: last[(dot + 1)...], as: UTF8.self)
        if extensions.contains(suffix) || isLanguage(suffix) {
          out.removeSubrange(dot...)
          continue
        }
      }
      let word = String(decoding: last, as: UTF8.self)
      guard dull.contains(word) || isLanguage(word) else { break }
      out.removeSubrange(slash...)
    }
    return out
  }

  private static let languages: Set<String> = [
    "ar", "bg", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fi", "fr", "ga", "gl", "he",
    "hr", "hu", "is",
    "it", "ja", "ko", "lb", "lt", "lv", "mt", "nb", "nl", "nn", "no", "oc", "pl", "pt", "ro", "ru", "sk",
    "sl", "sq", "sr",
    "sv", "tr", "uk", "zh",
  ]

  private static let longLanguages: Set<String> = [
    "bul", "cat", "ces", "cym", "dan", "deu", "ell", "eng", "est", "eus", "fin", "fra", "fre", "ger", "gle",
    "glg",
    "hrv", "hun", "ita", "lav", "lit", "mlt", "nld", "nor", "pol", "por", "ron", "slk", "slv", "spa", "swe",
  ]

  /// `fr`, `fra`, `en-gb`, `es_es`.
  static func isLanguage(_ word: String) -> Bool {
    if longLanguages.contains(word) { return true }
    guard languages.contains(String(word.prefix(2))) else { return false }
    let rest = word.utf8.dropFirst(2)
    return rest.isEmpty || (rest.count <= 5 && (rest.first == 0x2D || rest.first == 0x5F))
  }
}

/// Finds the addresses in a text.
enum AddressScanner {
  /// At most this many addresses of one text are looked at.
  static let limit = 32

  /// Whether a byte may stand in an address.
  private static func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x27, 0x3C, 0x3E, 0x5B, 0x5D, 0x60, 0x7B, 0x7C, 0x7D, 0x7F: false
    default: true
    }
  }

  /// The ranges of the addresses, in order; `www.` and `host.tld/…` at the very start also count.
  static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var at = 0
    while at + 4 < bytes.count, found.count < limit {
      let byte = bytes[at]
      let isStart: Bool
      switch byte {
      case 0x68, 0x48: isStart = hasScheme(bytes, at)
      case 0x77, 0x57: isStart = hasWWW(bytes, at)
      default: isStart = false
      }
      guard isStart else {
        at += 1
        continue
      }
      var end = at
      var depth = 0
      while end < bytes.count, isAddressByte(bytes[end]) {
        if bytes[end] == 0x28 { depth += 1 }
        if bytes[end] == 0x29 {
          if depth == 0 { break }
          depth -= 1
        }
        if bytes[end] == 0x26,
          bytes[end...].starts(with: "&quot;".utf8) || bytes[end...].starts(with: "&gt;".utf8)
            || bytes[end...].starts(with: "&lt;".utf8)
        {
          break
        }
        end += 1
      }
      while end > at, [0x2E, 0x2C, 0x3B, 0x3A, 0x21].contains(bytes[end - 1]) { end -= 1 }
      found.append(at..<end)
      at = end + 1
    }
    if found.isEmpty, let bare = bareAddress(bytes) { found.append(bare) }
    return found
  }

  private static func hasScheme(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard at + 6 < bytes.count, bytes[at + 1] | 0x20 == 0x74, bytes[at + 2] | 0x20 == 0x74,
      bytes[at + 3] | 0x20 == 0x70
    else { return false }
    var next = at + 4
    if bytes[next] | 0x20 == 0x73 { next += 1 }
    // `http:/host` and `http//host` are seen too.
    let slashes = next + 1
    guard bytes[next] == 0x3A || bytes[next] == 0x2F, bytes[slashes] == 0x2F else { return false }
    next = slashes
    while next < bytes.count, bytes[next] == 0x2F { next += 1 }
    return next < bytes.count && isAddressByte(bytes[next])
  }

  private static func hasWWW(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard at + 4 < bytes.count, bytes[at + 1] | 0x20 == 0x77, bytes[at + 2] | 0x20 == 0x77,
      bytes[at + 3] == 0x2E, isAddressByte(bytes[at + 4])
    else { return false }
    return at == 0 || !isAddressByte(bytes[at - 1]) || bytes[at - 1] == 0x28
  }

  /// `creativecommons.org/licenses/by/4.0`, alone in the text.
  private static func bareAddress(_ bytes: [UInt8]) -> Range<Int>? {
    let isBlank = { (byte: UInt8) in byte <= 0x20 || byte == 0x2F || byte == 0x3E }
    guard let first = bytes.firstIndex(where: { !isBlank($0) }),
      let last = bytes.lastIndex(where: { $0 > 0x20 }),
      first <= last
    else { return nil }
    let body = bytes[first...last]
    guard body.count < 1000, body.allSatisfy(isAddressByte), let slash = body.firstIndex(of: 0x2F) else {
      return nil
    }
    let host = body[..<slash]
    guard let dot = host.lastIndex(of: 0x2E), dot > host.startIndex, host.endIndex - dot - 1 >= 2,
      host[(dot + 1)...].allSatisfy({ (0x61...0x7A).contains($0 | 0x20) })
    else { return nil }
    return first..<(last + 1)
  }
}
