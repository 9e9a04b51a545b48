import Catalog

extension SpatialCoverage {
  /// A place given as one text: an address or a code, a geometry (GeoJSON, WKT, a bounding box), or a name.
  init(of text: String) {
    self.init()
    if text.isWebAddress {
      uri = text
    } else if Self.isGeometry(text) {
      geometry = text
    } else {
      label = text
    }
  }

  private static func isGeometry(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return true }
    let isNumber = (0x30...0x39).contains(first) || first == UInt8(ascii: "-") || first == UInt8(ascii: ".")
    guard isNumber || text.contains(ascii: "(") else { return false }
    let word = text.prefix { $0.isLetter }.uppercased()
    let shapes = [
      "POLYGON", "MULTIPOLYGON", "POINT", "ENVELOPE", "BBOX", "MULTIPOINT", "LINESTRING",
      "GEOMETRYCOLLECTION",
    ]
    if shapes.contains(word), text.contains("(") { return true }
    let parts = text.split { $0 == "," || $0 == " " }
    return parts.count == 4 && parts.allSatisfy { Double($0) != nil }
  }

  /// A place given as a value of any kind: a text, GeoJSON, or an object with a name, an address and a geometry.
  init?(of json: JSON) {
    if let text = json.text {
      self.init(of: text)
      return
    }
    if json.isArray {
      let numbers = json.elements.compactMap { $0.double }
      guard numbers.count == 4, json.count == 4 else { return nil }
      self.init(geometry: json.json())
      return
    }
    guard json.isObject else { return nil }
    if json["coordinates"].isPresent || json["geometries"].isPresent || json["features"].isPresent {
      self.init(geometry: json.json(limit: 1 << 16))
      return
    }
    self.init()
    for name in ["uri", "@id", "id", "resource", "identifier"] where uri == nil {
      uri = json[named: name].text
    }
    for name in ["label", "text", "prefLabel", "title", "name"] where label == nil {
      label = json[named: name].localizedText.best
    }
    for name in ["geom", "geometry", "bbox", "box", "centroid", "geo", "polygon", "point"]
    where geometry == nil && json[named: name].isPresent {
      geometry = json[named: name].text ?? json[named: name].json(limit: 1 << 16)
    }
    guard uri != nil || label != nil || geometry != nil else { return nil }
  }
}

extension TemporalCoverage {
  /// A period given as one text: `start/end`, either side open, or a single date.
  init?(of text: String) {
    // A range as search engines have it: `[2020-01-01T00:00:00 TO *]`.
    let isRange = text.utf8.first == UInt8(ascii: "[") && text.utf8.last == UInt8(ascii: "]")
    let text = isRange ? String(text.dropFirst().dropLast()) : text
    let bytes = text.utf8
    let cut = bytes.firstIndex(of: UInt8(ascii: "/"))
    if let cut, bytes.lastIndex(of: UInt8(ascii: "/")) == cut {
      self.init(start: Timestamp(text[..<cut]), end: Timestamp(text[bytes.index(after: cut)...]))
    } else {
      // A date with slashes in it, or two dates with a word between them.
      let words = text.components(separatedBy: [
        " to ", " TO ", " - ", " – ", " au ", " bis ", ";", " à ", " a ", " al ", " t/m ", " til ",
      ])
      self.init(
        start: Timestamp(words.first ?? text), end: words.count == 2 ? Timestamp(words[1]) : nil)
    }
    guard start != nil || end != nil else { return nil }
  }

  /// A period given as a text or as an object with a start and an end.
  init?(of json: JSON) {
    if let text = json.text {
      self.init(of: text)
      return
    }
    guard json.isObject else { return nil }
    self.init()
    for name in [
      "start", "startDate", "gte", "from", "start_date", "hasBeginning", "temporal_start", "beginning_date",
    ] where start == nil {
      start = json[named: name].moment
    }
    for name in ["end", "endDate", "lte", "to", "end_date", "hasEnd", "temporal_end"] where end == nil {
      end = json[named: name].moment
    }
    guard start != nil || end != nil else { return nil }
  }
}

extension String {
  /// The two sides of the first separator that occurs, or the text as a whole.
  fileprivate func components(separatedBy separators: [String]) -> [String] {
    for separator in separators {
      guard let range = firstRange(of: separator) else { continue }
      return [String(self[..<range.lowerBound]).trimmed, String(self[range.upperBound...]).trimmed]
    }
    return [self]
  }
}

extension Concept {
  /// A term given as one text: an address or a label.
  init(of text: String) {
    self.init()
    if text.isWebAddress { uri = text } else { label = text }
  }

  /// A term given as a text or as an object with an address and a label.
  init?(of json: JSON) {
    if let text = json.text {
      self.init(of: text)
      return
    }
    guard json.isObject else { return nil }
    self.init()
    for name in ["uri", "@id", "url", "resource", "id"] where uri == nil { uri = json[named: name].text }
    for name in ["label", "title", "display_name", "prefLabel", "name", "theme"] where label == nil {
      label = json[named: name].localizedText.best
    }
    version = json["version"].text
    guard uri != nil || label != nil else { return nil }
  }
}
