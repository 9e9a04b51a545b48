/// The part of an address by which links are spread over time: host and port in lower case, without credentials.
///
/// It need not be exact (politeness is kept where links are checked), only cheap, bounded and the same in every run.
/// What has no host, such as `data:` or text that is no address, goes under its scheme, or under "".
func hostName(of url: String) -> String {
  let bytes = url.utf8
  guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return "" }
  let rest = bytes[bytes.index(after: colon)...]
  let authority = rest.drop { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
  guard rest.distance(from: rest.startIndex, to: authority.startIndex) >= 2 else {
    return bounded(bytes[..<colon])
  }
  let end =
    authority.firstIndex {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#")
        || $0 == UInt8(ascii: "\\")
    } ?? authority.endIndex
  let whole = authority[..<end]
  guard let at = whole.lastIndex(of: UInt8(ascii: "@")) else { return bounded(whole) }
  return bounded(whole[whole.index(after: at)...])
}

/// A host name has 253 bytes at most; a port a few more.
private func bounded(_ bytes: Substring.UTF8View) -> String {
  String(
    decoding: bytes.prefix(260).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
}
