import Catalog

extension PortalAdapter {
  /// Opendatasoft, now Huwise (platforms.md, section 4).
  static let opendatasoft = PortalAdapter(
    platform: "opendatasoft",
    pathMarks: ["/api/explore/v2", "/api/v2/catalog", "/api/datasets/1.0"],
    homeMark: { page in
      if page.contains("opendatasoft") { return "the home page names Opendatasoft" }
      if page.contains("huwise") { return "the home page names Huwise" }
      return page.contains("<ods-") || page.contains("class=\"ods-")
        ? "the home page has Opendatasoft's widgets" : nil
    },
    probes: [
      PortalProbe(
        path: "\(OpendatasoftPortal.versions[0].path)?limit=1", accepts: OpendatasoftPortal.accepts),
      PortalProbe(
        path: "\(OpendatasoftPortal.versions[1].path)?limit=1", needsMark: true,
        accepts: OpendatasoftPortal.accepts),
      PortalProbe(
        path: "/api/datasets/1.0/search/?rows=1", needsMark: true, accepts: OpendatasoftPortal.accepts),
    ],
    harvest: OpendatasoftPortal.harvest)
}

/// The pages and the export of Opendatasoft.
enum OpendatasoftPortal {
  /// The versions of the interface, the newest first.
  static let versions: [(name: String, path: String)] = [
    ("2.1", "/api/explore/v2.1/catalog/datasets"), ("2.0", "/api/explore/v2.0/catalog/datasets"),
    ("2", "/api/v2/catalog/datasets"), ("1.0", "/api/datasets/1.0/search/"),
  ]
  /// Beyond this, paging is refused.
  static let window = 10_000

  static func accepts(_ answer: ProbeAnswer) -> ProbeVerdict? {
    let json = answer.json
    if let total = json["total_count"].int {
      let first = json["results"].isArray ? json["results"][at: 0] : json["datasets"][at: 0]["dataset"]
      guard
        first["dataset_id"].isPresent || total == 0 && (json["results"].isArray || json["datasets"].isArray)
      else { return nil }
      return ProbeVerdict(evidence: "an Opendatasoft catalogue of \(total) datasets")
    }
    guard let total = json["nhits"].int, json["datasets"].isArray, !json["parameters"].isMissing else {
      return nil
    }
    return ProbeVerdict(evidence: "an Opendatasoft catalogue of \(total) datasets (interface version 1.0)")
  }

  static func harvest(_ run: PortalRun) async throws {
    if run.start["version"] == nil {
      do { return try await export(run) } catch let error as HarvestError
        where !run.delivered.isSet && isMissing(error)
      {
      } catch let error as ReadError
        where !run.delivered.isSet && run.start[number: "done"] == nil && error.reason != "truncated"
      {}
    }
    for version in versions where run.start["version"] == nil || run.start["version"] == version.name {
      var first = run.start
      first["done"] = nil
      first["version"] = version.name
      if first[number: "size"] == nil { first[number: "size"] = version.name == "1.0" ? 1000 : 100 }
      do {
        return try await run.follow(paging(run.root, version), from: first)
      } catch let error as HarvestError
        where isMissing(error) && !run.delivered.isSet && first[number: "start"] == nil
        && version.name != "1.0"
      {
        continue
      }
    }
  }

  /// Whether the portal lacks an interface, rather than having a fault.
  private static func isMissing(_ error: HarvestError) -> Bool {
    [400, 404, 405, 410, 501].contains(error.status ?? 0) || error.reason == "unexpected-answer"
  }

  /// The whole catalogue in one answer; the listing tells beforehand how many there are.
  private static func export(_ run: PortalRun) async throws {
    let page = try await run.page("\(run.root)\(versions[0].path)?limit=1", platform: "opendatasoft") {
      json in
      PageEnvelope(
        total: json["total_count"].int, items: json["results"].count,
        failure: json["results"].isArray ? nil : "there are no results in it")
    }
    let url = "\(run.root)/api/explore/v2.1/catalog/exports/json?limit=-1"
    do {
      // The counts of downloads come only where they are asked for.
      try await run.document(
        url + "&include_app_metas=true", dialect: "opendatasoft", from: run.start, total: page.envelope.total)
    } catch let error as HarvestError where error.status == 400 && !run.delivered.isSet {
      try await run.document(url, dialect: "opendatasoft", from: run.start, total: page.envelope.total)
    }
  }

  private static func paging(_ root: String, _ version: (name: String, path: String)) -> Paging {
    Paging(
      dialect: "opendatasoft",
      url: { cursor in
        let size = cursor[number: "size"] ?? 100
        let start = cursor[number: "start"] ?? 0
        let query =
          version.name == "1.0"
          ? "rows=\(size)&start=\(start)&sort=-modified"
          : "limit=\(size)&offset=\(start)&include_app_metas=true"
            + (version.name == "2.1" ? "&order_by=dataset_id" : "")
        return "\(root)\(version.path)?\(query)"
      },
      envelope: { json in
        let list = json["results"].isArray ? json["results"] : json["datasets"]
        return PageEnvelope(
          total: json["total_count"].int ?? json["nhits"].int, items: list.count,
          failure: list.isArray ? nil : "there are no datasets in it")
      },
      next: { cursor, envelope in
        guard var next = Paging.offset(cursor, envelope) else { return nil }
        guard version.name != "1.0" else { return next }
        // offset + limit has to stay below the window.
        let left = window - 1 - (next[number: "start"] ?? 0)
        guard left > 0 else { return nil }
        next[number: "size"] = min(next[number: "size"] ?? 100, left)
        return next
      }, unreached: { _, total in version.name == "1.0" ? nil : Paging.window(window, total) })
  }
}
