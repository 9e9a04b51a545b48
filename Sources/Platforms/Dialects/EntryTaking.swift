import Catalog

/// Taking values into an entry, so that what was found but is no use leaves its raw value behind.
extension Entry {
  /// A text, or `nil`; a blank or a value of another kind is noted as found but unusable.
  mutating func text(_ json: JSON, _ field: Field, _ name: String) -> String? {
    guard json.isPresent else { return nil }
    guard let text = json.text else {
      sources.note(field, from: name, raw: json.raw)
      return nil
    }
    sources.note(field, from: name)
    return text
  }

  /// A text in one or several languages.
  mutating func localizedText(_ json: JSON, _ field: Field, _ name: String) -> LocalizedText {
    guard json.isPresent else { return LocalizedText() }
    let text = json.localizedText
    sources.note(field, from: name, raw: text.variants.isEmpty ? json.raw : nil)
    return text
  }

  /// A date.
  mutating func date(_ json: JSON, _ field: Field, _ name: String) -> Timestamp? {
    guard json.isPresent else { return nil }
    let date = json.moment
    sources.note(field, from: name, raw: date == nil ? json.raw : nil)
    return date
  }

  /// Texts: an array, one text, or one text with commas in it.
  mutating func list(_ json: JSON, _ field: Field, _ name: String) -> [String] {
    guard json.isPresent else { return [] }
    let texts = json.list
    if !texts.isEmpty {
      sources.note(field, from: name)
    } else if !json.isArray || !json.isEmpty {
      sources.note(field, from: name, raw: json.raw)
    }
    return texts
  }

  /// An address on the web; anything else is noted as found but unusable.
  mutating func webAddress(_ json: JSON, _ field: Field, _ name: String) -> String? {
    guard json.isPresent else { return nil }
    let address = json.webAddress
    sources.note(field, from: name, raw: address == nil ? json.raw : nil)
    if address == nil, let text = json.text {
      note("not-a-web-address", field, "“\(text)” is not an absolute http(s) address")
    }
    return address
  }

  /// Adds what is odd, once.
  mutating func note(_ code: String, _ field: Field?, _ detail: String) {
    let note = ReadingNote(code: code, field: field, detail: detail)
    if !notes.contains(note) { notes.append(note) }
  }

  /// Adds a statement about the licence, unless it says nothing.
  mutating func add(_ licence: LicenceStatement) {
    guard !licence.isEmpty else { return }
    licences.append(licence)
    sources.note(.licence, from: licence.source)
  }
}

extension LicenceStatement {
  /// The longest text that may still be a title.
  private static let titleLimit = 160

  /// A licence given as one text: an address, a title, or the licence's own words.
  init(of text: String?, source: String) {
    self.init(source: source)
    guard let text else { return }
    if text.isWebAddress {
      url = text
    } else if text.utf8.count > Self.titleLimit || text.contains(ascii: "<") {
      self.text = text
    } else {
      title = text
    }
  }
}
