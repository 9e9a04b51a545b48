import Catalog

/// Finds `<a href="…">…</a>` in a page of HTML, outside of comments, scripts and styles.
struct PageLinks {
  /// The most elements that are looked at.
  static let tagLimit = 20_000
  /// The most addresses that are told apart.
  static let addressLimit = 4_000

  private let html: ArraySlice<UInt8>
  private var base: String
  private var at: Int
  private var seen: Set<String> = []

  /// - Parameters:
  ///   - html: The page; at most ``LandingPageEvidence/sizeLimit`` bytes are looked at.
  ///   - base: The address that answered: relative links are read against it.
  init(html: [UInt8], base: String) {
    self.html = html.prefix(LandingPageEvidence.sizeLimit)
    self.base = base
    at = self.html.startIndex
  }

  /// Every link, each address once, in order.
  mutating func all() -> [LandingPageEvidence.Link] {
    var found: [LandingPageEvidence.Link] = []
    var tags = 0
    while let open = html[at...].firstIndex(of: 0x3C), tags < Self.tagLimit, found.count < Self.addressLimit {
      tags += 1
      at = open
      if starts(with: "<!--") {
        skip(past: "-->")
      } else if starts(with: "<script") {
        skip(past: "</script")
      } else if starts(with: "<style") {
        skip(past: "</style")
      } else if starts(with: "<base"), let address = attribute("href", in: tag()) {
        base = Self.resolve(address, against: base) ?? base
      } else if starts(with: "<a"), open + 2 < html.endIndex, html[open + 2] <= 0x20 {
        guard let address = attribute("href", in: tag()), let url = Self.resolve(address, against: base),
          seen.insert(url).inserted
        else { continue }
        found.append(.init(url: url, text: text(from: at)))
      } else {
        at = open + 1
      }
    }
    return found
  }

  private func starts(with name: StaticString) -> Bool {
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    guard at + name.count <= html.endIndex else { return false }
    return zip(html[at...], name).allSatisfy { $0 == $1 || $0 | 0x20 == $1 && $1 >= 0x61 }
  }

  /// Goes on after a mark, or to the end of the page where it is missing.
  private mutating func skip(past mark: StaticString) {
    let length = mark.utf8CodeUnitCount
    at += 1
    while at + length <= html.endIndex {
      if starts(with: mark) {
        at += length
        return
      }
      at += 1
    }
    at = html.endIndex
  }

  /// The tag that begins here, without its brackets; goes on after it.
  private mutating func tag() -> ArraySlice<UInt8> {
    let end =
      html[(at + 1)...].prefix(4096).firstIndex { $0 == 0x3E || $0 == 0x3C } ?? min(at + 4096, html.endIndex)
    let tag = html[(at + 1)..<end]
    at = end < html.endIndex && html[end] == 0x3E ? end + 1 : end
    return tag
  }

  /// The value of an attribute.
  private func attribute(_ name: StaticString, in tag: ArraySlice<UInt8>) -> String? {
    let name = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
    var at = tag.startIndex + 1
    while at + name.count < tag.endIndex {
      let before = tag[at - 1]
      guard before <= 0x20 || before == 0x22 || before == 0x27,
        zip(tag[at...], name).allSatisfy({ $0 | 0x20 == $1 })
      else {
        at += 1
        continue
      }
      at += name.count
      while at < tag.endIndex, tag[at] <= 0x20 || tag[at] == 0x3D { at += 1 }
      guard at < tag.endIndex else { return nil }
      let quote = tag[at]
      let isQuoted = quote == 0x22 || quote == 0x27
      let value = isQuoted ? tag[(at + 1)...].prefix { $0 != quote } : tag[at...].prefix { $0 > 0x20 }
      return Self.plain(value)
    }
    return nil
  }

  /// The text up to `</a`, without tags, on one line.
  private func text(from start: Int) -> String {
    let body = html[start...].prefix(600)
    var out: [UInt8] = []
    var isTag = false
    var at = body.startIndex
    while at < body.endIndex {
      let byte = body[at]
      if byte == 0x3C {
        if at + 2 < body.endIndex, body[at + 1] == 0x2F, body[at + 2] | 0x20 == 0x61 { break }
        isTag = true
        out.append(0x20)
      }
      if !isTag { out.append(byte <= 0x20 ? 0x20 : byte) }
      if byte == 0x3E { isTag = false }
      at += 1
    }
    return String(
      Self.plain(out[...]).split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(120))
  }

  /// Bytes as text: UTF-8, Latin-1 where they are not; entities of HTML as what they stand for.
  static func plain(_ bytes: ArraySlice<UInt8>) -> String {
    let text =
      String(validating: bytes, as: UTF8.self)
      ?? String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    guard text.utf8.contains(0x26) else { return text }
    var out = String.UnicodeScalarView()
    var rest = Array(text.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      guard scalar == "&", let end = rest.prefix(10).firstIndex(of: ";"),
        let meant = entity(rest[..<end].map { UInt8(truncatingIfNeeded: $0.isASCII ? $0.value : 0) }[...])
      else {
        out.append(scalar)
        continue
      }
      out.append(meant)
      rest = rest[(end + 1)...]
    }
    return String(out)
  }

  private static func entity(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if name.first == 0x23 { return HTMLEntity.scalar(name.dropFirst()) }
    if name.elementsEqual("amp".utf8) { return "&" }
    if name.elementsEqual("nbsp".utf8) { return " " }
    return HTMLEntity.named(name)
  }

  /// The http(s) address that a link means; `nil` where it means none.
  static func resolve(_ link: String, against base: String) -> String? {
    let link = String(link.unicodeScalars.filter { $0.value > 0x20 })
    guard let first = link.first, first != "#", link.utf8.count <= 2_000 else { return nil }
    let head = link.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if head.contains(":") {
      let start = link.prefix(8).lowercased()
      return start.hasPrefix("http://") || start.hasPrefix("https://") ? link : nil
    }
    guard let (scheme, rest) = WebAddress.split(base) else { return nil }
    if link.hasPrefix("//") { return "\(scheme):\(link)" }
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let root = "\(scheme)://\(authority)"
    if first == "/" { return root + link }
    let path = rest[authority.endIndex...].prefix { $0 != "?" && $0 != "#" }
    if first == "?" { return root + path + link }
    var folders = path.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    if !path.hasSuffix("/"), !folders.isEmpty { folders.removeLast() }
    for part in link.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..": if !folders.isEmpty { folders.removeLast() }
      default: folders.append(String(part))
      }
    }
    return root + "/" + folders.joined(separator: "/")
  }
}
