import Catalog

/// Where and when the data of a CKAN package are about.
enum CKANCoverage {
  private static let spatialUriNames: [FieldName] = ["spatial_uri"]
  private static let temporalStartNames: [FieldName] = [
    "temporal_start", "temporal_coverage_from", "temporal_coverage_start", "time_period_coverage_start",
    "temporal_extent_begin", "date_range_start", "begin_datetime", "valid_from", "TemporalFrom",
  ]
  private static let temporalEndNames: [FieldName] = [
    "temporal_end", "temporal_coverage_to", "temporal_coverage_end", "time_period_coverage_end",
    "temporal_extent_end", "date_range_end", "temporal_stop", "end_datetime", "valid_till", "TemporalUntil",
  ]

  static func take(
    into entry: inout Entry, _ json: JSON, _ fields: CKANFields, _ names: LocalFieldNames
  ) {
    spatial(&entry, fields, names)
    temporal(&entry, json, fields, names)
  }

  private static func spatial(_ entry: inout Entry, _ fields: CKANFields, _ names: LocalFieldNames) {
    if let found = fields.first(Self.spatialUriNames) { add(found, to: &entry) }
    for name in names.names(of: .spatial) where entry.spatial.count < 4 {
      if let found = fields.first([name]) { add(found, to: &entry) }
    }
    guard entry.spatial.isEmpty else { return }
    let box = sides.compactMap { fields.first($0)?.value.double }
    guard box.count == 4 else { return }
    entry.spatial = [SpatialCoverage(geometry: box.map { "\($0)" }.joined(separator: ","))]
    entry.sources.note(.spatial, from: "extras.bbox")
  }

  /// The names of the sides of a bounding box, in its order.
  private static let sides: [[FieldName]] = [
    ["bbox-west-long", "bbox_west"], ["bbox-south-lat", "bbox_south"], ["bbox-east-long", "bbox_east"],
    ["bbox-north-lat", "bbox_north"],
  ]

  private static func add(_ found: CKANFields.Found, to entry: inout Entry) {
    // GeoJSON in a string is a geometry as it is; a list in one has to be unpacked.
    if let text = found.raw.text, text.utf8.first != UInt8(ascii: "[") {
      let place = SpatialCoverage(of: text)
      if !entry.spatial.contains(place) { entry.spatial.append(place) }
      entry.sources.note(.spatial, from: found.name)
      return
    }
    let isPair = found.value.isArray && found.value[at: 0].double != nil
    let places = (isPair ? [found.value] : found.value.each).compactMap { SpatialCoverage(of: $0) }
    for place in places where !entry.spatial.contains(place) { entry.spatial.append(place) }
    entry.sources.note(.spatial, from: found.name, raw: places.isEmpty ? found.value.raw : nil)
  }

  private static func temporal(
    _ entry: inout Entry, _ json: JSON, _ fields: CKANFields, _ names: LocalFieldNames
  ) {
    let start = fields.first(Self.temporalStartNames)
    let end = fields.first(Self.temporalEndNames)
    if start != nil || end != nil {
      let period = TemporalCoverage(start: start?.value.moment, end: end?.value.moment)
      let isUsable = period.start != nil || period.end != nil
      if isUsable { entry.temporal.append(period) }
      entry.sources.note(
        .temporal, from: (start ?? end)?.name ?? "", raw: isUsable ? nil : (start ?? end)?.value.raw)
    }
    if entry.temporal.isEmpty, let found = fields.first(names.names(of: .temporal)) {
      entry.temporal = found.value.each.compactMap { TemporalCoverage(of: $0) }
      entry.sources.note(.temporal, from: found.name, raw: entry.temporal.isEmpty ? found.value.raw : nil)
    }
    guard entry.temporal.isEmpty else { return }
    for resource in json["resources"].elements {
      guard let period = TemporalCoverage(of: resource["temporal_extent"]) else { continue }
      entry.temporal = [period]
      entry.sources.note(.temporal, from: "resources.temporal_extent")
      return
    }
  }
}
