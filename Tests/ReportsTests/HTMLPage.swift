/// A page as its tags: a small strict reader, so that a page that browsers would repair is a fault. It reads bytes: a quotation
/// mark with an accent upon it ends a value all the same.
struct HTMLPage {
  /// One tag that opens, with its attributes.
  struct Tag {
    var name: String
    var attributes: [String: String]
  }

  private(set) var tags: [Tag] = []
  /// What is wrong with the page.
  private(set) var faults: [String] = []

  private static let empty: Set<String> = ["meta", "link", "br", "input", "img", "hr"]

  /// The values of an attribute on every tag.
  func values(_ attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

  init(_ html: [UInt8]) {
    read(html)
    check()
  }

  private mutating func read(_ html: [UInt8]) {
    let doctype = Array("<!DOCTYPE html>".utf8)
    guard html.starts(with: doctype) else { return faults.append("no doctype") }
    var open: [String] = []
    var at = doctype.count
    while at < html.count {
      guard html[at] == UInt8(ascii: "<") else {
        if html[at] == UInt8(ascii: ">") { faults.append("a bare > at \(at)") }
        at += 1
        continue
      }
      at += 1
      let closes = at < html.count && html[at] == UInt8(ascii: "/")
      if closes { at += 1 }
      let name = word(html, &at)
      guard !name.isEmpty else { return faults.append("no tag at \(at)") }
      var tag = Tag(name: name, attributes: [:])
      guard closes || readAttributes(html, &at, &tag) else { return faults.append("a tag at \(at)") }
      let isEmpty = at < html.count && html[at] == UInt8(ascii: "/")
      if isEmpty { at += 1 }
      guard at < html.count, html[at] == UInt8(ascii: ">") else {
        return faults.append("no end of a tag at \(at)")
      }
      at += 1
      if closes {
        if open.popLast() != name { faults.append("</\(name)> at \(at) closes another element") }
        continue
      }
      tags.append(tag)
      if !isEmpty, !Self.empty.contains(name) { open.append(name) }
    }
    if !open.isEmpty { faults.append("open at the end: \(open)") }
  }

  private func word(_ html: [UInt8], _ at: inout Int) -> String {
    let start = at
    while at < html.count, isWord(html[at]) { at += 1 }
    return String(decoding: html[start..<at], as: UTF8.self)
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x3A
  }

  private mutating func readAttributes(_ html: [UInt8], _ at: inout Int, _ tag: inout Tag) -> Bool {
    while at < html.count, html[at] == 0x20 || html[at] == 0x0A {
      at += 1
      let key = word(html, &at)
      guard !key.isEmpty else { return false }
      if key.hasPrefix("on") { faults.append("an event handler: \(key)") }
      if key == "style" { faults.append("a style attribute") }
      guard at + 1 < html.count, html[at] == UInt8(ascii: "="), html[at + 1] == UInt8(ascii: "\"") else {
        tag.attributes[key] = ""
        continue
      }
      at += 2
      let start = at
      while at < html.count, html[at] != UInt8(ascii: "\"") { at += 1 }
      let value = String(decoding: html[start..<at], as: UTF8.self)
      if tag.attributes.updateValue(Self.unescaped(value), forKey: key) != nil {
        faults.append("\(key) is there twice")
      }
      at += 1
    }
    return true
  }

  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  private mutating func check() {
    let ids = values("id")
    let known = Set(ids)
    if known.count != ids.count { faults.append("an id is there twice") }
    for name in values("aria-labelledby") where !known.contains(name) {
      faults.append("nothing has the id \(name)")
    }
    for name in values("for") where !known.contains(name) { faults.append("no field \(name)") }
    var last = 0
    for tag in tags {
      guard tag.name.utf8.count == 2, tag.name.utf8.first == UInt8(ascii: "h"),
        let level = Int(tag.name.dropFirst())
      else { continue }
      if level > last + 1 { faults.append("h\(level) after h\(last)") }
      last = level
    }
    if tags.count(where: { $0.name == "h1" }) != 1 { faults.append("not one h1") }
    if tags.count(where: { $0.name == "main" }) != 1 { faults.append("not one main") }
  }
}
