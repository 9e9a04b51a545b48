/// A small reader of the XML that our badges are: whether every element closes, and what the title says.
struct XMLCheck {
  private(set) var isWellFormed = true
  private(set) var roots: [String] = []
  private(set) var title = ""

  init(_ text: String) {
    var open: [String] = []
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "<") {
      let between = rest[..<start]
      if between.contains(">") || !Self.isEscaped(between) { isWellFormed = false }
      if open.last == "title" { title += between }
      guard let end = rest[start...].firstIndex(of: ">") else {
        isWellFormed = false
        return
      }
      let tag = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        if open.popLast() != String(tag.dropFirst()) { isWellFormed = false }
        continue
      }
      let name = String(tag.prefix { $0 != " " && $0 != "/" && $0 != "\n" })
      if name.isEmpty || !Self.isEscaped(tag) || tag.filter({ $0 == "\"" }).count % 2 != 0 {
        isWellFormed = false
      }
      if open.isEmpty { roots.append(name) }
      if !tag.hasSuffix("/") { open.append(name) }
    }
    if !open.isEmpty || roots.count != 1 { isWellFormed = false }
  }

  /// Whether every ampersand begins an entity of XML.
  private static func isEscaped(_ text: Substring) -> Bool {
    text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
      ["amp;", "lt;", "gt;", "quot;"].contains { part.hasPrefix($0) }
    }
  }
}
