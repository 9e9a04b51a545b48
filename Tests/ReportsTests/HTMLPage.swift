/// A page as its tags: a small strict reader, so that a page that browsers would repair is a fault.
struct HTMLPage {
  /// One tag that opens, with its attributes.
  struct Tag {
    var name: String
    var attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  /// Text between tags, joined.
  private(set) var text = ""
  /// What is wrong with the page.
  private(set) var faults: [String] = []

  private static let empty: Set<String> = ["meta", "link", "br", "input", "img", "hr"]
  private static let closedInSVG: Set<String> = ["rect", "line", "circle", "path"]

  /// The values of an attribute on every tag.
  func values(_ attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

  init(_ html: String) {
    read(html)
    check()
  }

  private mutating func read(_ html: String) {
    var rest = Substring(html)
    var open: [String] = []
    guard rest.hasPrefix("<!DOCTYPE html>") else {
      faults.append("no doctype")
      return
    }
    rest = rest.dropFirst("<!DOCTYPE html>".count)
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      if rest[..<start].contains(">") { faults.append("a bare > in \(rest[..<start].suffix(40))") }
      rest = rest[start...].dropFirst()
      if rest.first == "/" {
        guard let end = rest.firstIndex(of: ">") else { return faults.append("a tag does not end") }
        let name = String(rest[rest.index(after: rest.startIndex)..<end])
        if open.popLast() != name { faults.append("</\(name)> closes another element") }
        rest = rest[end...].dropFirst()
        continue
      }
      guard let tag = read(&rest) else { return faults.append("no tag: <\(rest.prefix(40))") }
      let isClosed = rest.hasPrefix("/>")
      rest = rest.dropFirst(isClosed ? 2 : 1)
      if isClosed, !Self.closedInSVG.contains(tag.name) { faults.append("<\(tag.name)/>") }
      if !isClosed, !Self.empty.contains(tag.name) { open.append(tag.name) }
      tags.append(tag)
    }
    if !open.isEmpty { faults.append("open at the end: \(open)") }
  }

  /// A name and its attributes, each in double quotes; what follows is `>` or `/>`.
  private mutating func read(_ rest: inout Substring) -> Tag? {
    let name = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard !name.isEmpty else { return nil }
    rest = rest.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while rest.first == " " || rest.first == "\n" {
      rest = rest.drop { $0 == " " || $0 == "\n" }
      let key = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ":") }
      guard !key.isEmpty else { return nil }
      rest = rest.dropFirst(key.count)
      if key.hasPrefix("on") { faults.append("an event handler: \(key)") }
      if key == "style" { faults.append("a style attribute") }
      guard rest.hasPrefix("=\"") else {
        attributes[String(key)] = ""
        continue
      }
      rest = rest.dropFirst(2)
      // By scalar: a quotation mark with an accent upon it ends the value all the same.
      let scalars = rest.unicodeScalars
      guard let end = scalars.firstIndex(of: "\"") else { return nil }
      if attributes.updateValue(Self.unescaped(String(scalars[..<end])), forKey: String(key)) != nil {
        faults.append("\(key) is there twice")
      }
      rest = Substring(scalars[end...].dropFirst())
    }
    return rest.first == ">" || rest.hasPrefix("/>") ? Tag(name: String(name), attributes: attributes) : nil
  }

  static func unescaped(_ text: String) -> String {
    text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  private mutating func check() {
    let ids = values("id")
    if Set(ids).count != ids.count { faults.append("an id is there twice") }
    for name in values("aria-labelledby") where !ids.contains(name) {
      faults.append("nothing has the id \(name)")
    }
    for name in values("for") where !ids.contains(name) { faults.append("no field \(name)") }
    var last = 0
    for tag in tags {
      guard tag.name.count == 2, tag.name.first == "h", let level = tag.name.last?.wholeNumberValue else {
        continue
      }
      if level > last + 1 { faults.append("h\(level) after h\(last)") }
      last = level
    }
    if tags.count(where: { $0.name == "h1" }) != 1 { faults.append("not one h1") }
    if tags.count(where: { $0.name == "main" }) != 1 { faults.append("not one main") }
  }
}
