import Catalog

/// Reads recorded observations, one JSON object a line, as `aloi links` writes them, and landing pages among them.
public struct ObservationReader: Sendable {
  /// One line.
  public enum Line: Sendable {
    /// What a link check found.
    case observation(Observation)
    /// What a landing page holds: a line with the key `page` in the place of `url`.
    case page(LandingPageEvidence)
  }

  /// A reader.
  public init() {}

  /// Reads all lines of a source in their order.
  ///
  /// - Parameters:
  ///   - source: the bytes.
  ///   - location: the file that faults name.
  ///   - body: receives the lines.
  /// - Throws: ``ReadError`` with the place of the first line that is no observation.
  public func read(
    _ source: any ByteSource, location: String, body: @escaping (Line) throws -> Void
  ) throws {
    var limits = ReadLimits()
    limits.entryBytes = 1 << 20
    let parser = JSONParser(limits: limits)
    let splitter = JSONSplitter(source, location: location, limits: limits) { stretch in
      guard let bytes = stretch.bytes else {
        throw Self.fault(location, stretch, "this observation is longer than \(limits.entryBytes) bytes")
      }
      do {
        let json = try parser.parse(bytes, padding: stretch.padding)
        if let url = json["page"].string, !url.isEmpty {
          try body(.page(try Self.page(json, url, location, stretch)))
        } else {
          try body(.observation(try Self.observation(json, location, stretch)))
        }
      } catch let fault as JSONFault {
        throw Self.fault(location, stretch, fault.detail)
      }
    }
    try splitter.run()
  }

  private static func observation(
    _ json: JSON, _ location: String, _ stretch: JSONStretch
  ) throws -> Observation {
    guard let url = json["url"].string, !url.isEmpty else {
      throw fault(location, stretch, "the key 'url' is missing")
    }
    guard let name = json["state"].string, let state = Observation.State(rawValue: name) else {
      let known = Observation.State.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(location, stretch, "the key 'state' has to be one of \(known)")
    }
    var seen = Observation(url: url, state: state)
    seen.status = json["status"].int
    seen.method = json["method"].string
    seen.checkedAt = try time(json, "checkedAt", location, stretch)
    seen.finalURL = json["finalURL"].string
    seen.redirects = json["redirects"].int ?? 0
    seen.permanentRedirect = json["permanentRedirect"].bool ?? false
    seen.contentType = json["contentType"].string
    seen.contentLength = json["contentLength"].int.map(Int64.init)
    seen.lastModified = json["lastModified"].string
    seen.etag = json["etag"].string
    seen.latencyMs = json["latencyMs"].double
    seen.consecutiveFailures = max(0, json["consecutiveFailures"].int ?? 0)
    seen.reason = json["reason"].string
    seen.detail = json["detail"].string
    seen.acceptsRanges = json["acceptsRanges"].bool
    seen.corsAny = json["corsAny"].bool
    seen.sniffedFormat = json["sniffedFormat"].string
    seen.repairedURL = json["repairedURL"].string
    seen.httpsURL = json["httpsURL"].string
    seen.address = json["address"].string
    seen.certificateEnd = json["certificateEnd"].string.flatMap { Timestamp($0) }
    return seen
  }

  private static func page(
    _ json: JSON, _ url: String, _ location: String, _ stretch: JSONStretch
  ) throws -> LandingPageEvidence {
    var page = LandingPageEvidence(url: url, readAt: try time(json, "readAt", location, stretch))
    page.finalURL = json["finalURL"].string
    page.status = json["status"].int
    page.reason = json["reason"].string
    page.detail = json["detail"].string
    page.isCut = json["cut"].bool ?? false
    page.etag = json["etag"].string
    page.lastModified = json["lastModified"].string
    for link in json["links"].elements.prefix(LandingPageEvidence.linkLimit) {
      guard let url = link["url"].string else { continue }
      page.links.append(.init(url: url, text: link["text"].string ?? ""))
    }
    return page
  }

  private static func time(
    _ json: JSON, _ key: String, _ location: String, _ stretch: JSONStretch
  ) throws -> Timestamp? {
    guard let text = json[named: key].string else { return nil }
    guard let time = Timestamp(text) else {
      throw fault(location, stretch, "'\(key)' is not a time; write 2026-11-22T07:40:00Z")
    }
    return time
  }

  private static func fault(_ location: String, _ stretch: JSONStretch, _ detail: String) -> ReadError {
    ReadError(
      location: location, place: stretch.place, reason: "not-an-observation",
      detail: "\(detail); observations are written by `aloi links`, one JSON object a line")
  }
}
