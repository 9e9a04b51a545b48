import Catalog

extension GraphNode {
  /// A place: a code, a name, a geometry or several of them.
  var spatialCoverage: SpatialCoverage? {
    if let literal {
      if let geometry = Self.geometry(literal) { return SpatialCoverage(geometry: geometry) }
      if literal.hasPrefix("{") { return nil }
      return literal.isWebAddress ? SpatialCoverage(uri: literal) : SpatialCoverage(label: literal)
    }
    let coverage = SpatialCoverage(
      uri: iri ?? first(.identifier, .italianPlace, .adminUnit2, .adminUnit1)?.codeOrLabel,
      label: label([
        .prefLabel, .label, .geographicName, .geonamesName, .schemaName, .title, .name, .rdfValue,
      ]),
      geometry: nestedGeometry ?? box ?? point)
    let isEmpty = coverage.uri == nil && coverage.label == nil && coverage.geometry == nil
    return isEmpty ? nil : coverage
  }

  /// A geometry that stands in the node or one step further.
  private var nestedGeometry: String? {
    let properties: [Property] = [
      .geometry, .bbox, .centroid, .asGeoJSON, .asWKT, .geoAsWKT, .schemaBox, .rdfValue,
    ]
    let near = values(properties)
    let far = values([.geometry, .bbox, .schemaGeo]).flatMap { $0.values(properties) }
    let usable = (near + far).compactMap { $0.isLiteral ? Self.geometry($0.text) : nil }
    return usable.first { $0.hasPrefix("{") } ?? usable.first
  }

  /// A box in schema.org's words, as WKT.
  private var box: String? {
    for node in [self] + values(.schemaGeo) {
      let sides = [Property.schemaWest, .schemaEast, .schemaNorth, .schemaSouth].map {
        node.firstText($0).flatMap { Double($0) }
      }
      guard sides.count == 4, let west = sides[0], let east = sides[1], let north = sides[2],
        let south = sides[3]
      else { continue }
      return "ENVELOPE(\(west), \(east), \(north), \(south))"
    }
    return nil
  }

  private var point: String? {
    guard let latitude = firstText(.geoLat).flatMap({ Double($0) }),
      let longitude = firstText(.geoLong).flatMap({ Double($0) })
    else { return nil }
    return "POINT(\(longitude) \(latitude))"
  }

  /// A text that is a geometry: GeoJSON, GML, WKT or a box of four numbers; `nil` where it cannot be one.
  static func geometry(_ text: String) -> String? {
    let geometry = text.trimmed
    guard !geometry.isEmpty, geometry.utf8.contains(where: { (0x30...0x39).contains($0) }),
      !geometry.contains("NaN"), !geometry.contains("null")
    else { return nil }
    if geometry.hasPrefix("{") { return geometry.contains("\"type\"") ? geometry : nil }
    if geometry.hasPrefix("<gml:") { return geometry }
    let upper = geometry.prefix(200).uppercased()
    let words = ["POINT", "POLYGON", "ENVELOPE", "LINESTRING", "GEOMETRYCOLLECTION", "BOX", "SRID="]
    if words.contains(where: { upper.contains($0) }), upper.contains("(") { return geometry }
    let numbers = geometry.split { $0 == " " || $0 == "," || $0 == ";" }
    return numbers.count == 4 && numbers.allSatisfy { Double($0) != nil } ? geometry : nil
  }

  /// A period: a node with its ends, or a text such as `2010-01-01/2012-12-31`.
  var temporalCoverage: TemporalCoverage? {
    if let literal { return Self.period(literal) }
    let start = moment([.startDate, .schemaStart, .italianStart, .periodStart]) ?? instant(.hasBeginning)
    let end = moment([.endDate, .schemaEnd, .italianEnd, .periodEnd]) ?? instant(.hasEnd)
    if start != nil || end != nil { return TemporalCoverage(start: start, end: end) }
    if let at = instantMoment { return TemporalCoverage(start: at, end: at) }
    return label([.label, .prefLabel, .rdfValue, .title]).flatMap { Self.period($0) }
  }

  private func moment(_ properties: [Property]) -> Timestamp? {
    values(properties).lazy.compactMap { $0.moment }.first
  }

  private var instantMoment: Timestamp? {
    moment([.inDateTime, .inDateTimeStamp, .inDate, .inYearMonth, .inYear])
  }

  private func instant(_ property: Property) -> Timestamp? {
    values(property).lazy.compactMap { $0.moment ?? $0.instantMoment }.first
  }

  /// A period in words: `a/b`, a DCMI period (`start=…; end=…`), `2010-2014`, or a single date.
  static func period(_ text: String) -> TemporalCoverage? {
    let text = text.trimmed
    if text.contains("start=") || text.contains("end=") {
      var period = TemporalCoverage()
      for part in text.split(separator: ";") {
        let pair = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
        guard pair.count == 2 else { continue }
        if pair[0] == "start" { period.start = Timestamp(pair[1]) }
        if pair[0] == "end" { period.end = Timestamp(pair[1]) }
      }
      return period.start == nil && period.end == nil ? nil : period
    }
    let years = text.split(separator: "-").map { String($0).trimmed }
    let areYears = years.count == 2 && years.allSatisfy { $0.utf8.count == 4 && Int($0) != nil }
    let ends =
      areYears ? years : text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
    if ends.count == 2 {
      let start = Timestamp(ends[0])
      let end = Timestamp(ends[1])
      if start != nil || end != nil { return TemporalCoverage(start: start, end: end) }
    }
    return Timestamp(text).map { TemporalCoverage(start: $0) }
  }
}
