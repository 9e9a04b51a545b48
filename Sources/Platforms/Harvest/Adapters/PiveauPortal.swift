import Catalog

extension PortalAdapter {
  /// data.europa.eu and other piveau hubs (platforms.md, section 7).
  static let piveau = PortalAdapter(
    platform: "piveau",
    pathMarks: ["/api/hub/"],
    homeMark: { page in
      page.contains("piveau") || PortalAddress(page.url)?.host == "data.europa.eu"
        ? "the home page names piveau" : nil
    },
    probes: [
      PiveauPortal.probe("/api/hub/search/search"), PiveauPortal.probe("/hub/search", needsMark: true),
    ],
    harvest: PiveauPortal.harvest)
}

/// The pages of a piveau hub's search.
enum PiveauPortal {
  /// Beyond this, pages by number are refused.
  static let window = 10_000

  static func probe(_ path: String, needsMark: Bool = false) -> PortalProbe {
    PortalProbe(path: "\(path)?limit=0&filters=dataset", needsMark: needsMark) { answer in
      let result = answer.json["result"]
      // CKAN's count stands in the same place, and beside other things.
      guard let count = result["count"].int, result["results"].isArray, answer.json["help"].isMissing else {
        return nil
      }
      return ProbeVerdict(evidence: "a piveau hub with \(count) datasets at \(path)")
    }
  }

  static func harvest(_ run: PortalRun) async throws {
    var first = run.start
    if first[number: "size"] == nil { first[number: "size"] = 100 }
    if first["path"] == nil {
      let isOld = run.detection.evidence.contains { $0.contains(" at /hub/search") }
      first["path"] = isOld ? "/hub/search" : "/api/hub/search/search"
    }
    do {
      try await run.follow(paging(run.root, run.detection.scope), from: first)
    } catch let error as HarvestError
      where first["token"] != nil && [400, 404, 410].contains(error.status ?? 0)
    {
      // The token of an earlier day is no longer known: from the beginning, and what is known counts as duplicated.
      var again = PageCursor()
      again["path"] = first["path"]
      again[number: "size"] = first[number: "size"]
      try await run.follow(paging(run.root, run.detection.scope), from: again)
    }
  }

  private static func paging(_ root: String, _ scope: String?) -> Paging {
    let facets = scope.map { "&facets=" + PercentEncoding.encoded("{\"catalog\":[\"\($0)\"]}") } ?? ""
    return Paging(
      dialect: "piveau",
      url: { cursor in
        var url = "\(root)\(cursor["path"] ?? "/api/hub/search/search")?filters=dataset\(facets)"
        url += "&limit=\(cursor[number: "size"] ?? 100)&aggregation=false"
        if let page = cursor[number: "page"] { return url + "&page=\(page)" }
        url += "&searchAfter=true"
        if let token = cursor["token"] { url += "&pitId=\(PercentEncoding.encoded(token))" }
        if let sort = cursor["sort"] { url += "&searchAfterSort=\(PercentEncoding.encoded(sort))" }
        return url
      },
      envelope: { json in
        let result = json["result"]
        func either(_ name: StaticString) -> JSON { result[name].isPresent ? result[name] : json[name] }
        let sort = either("searchAfterSort")
        return PageEnvelope(
          total: result["count"].int, items: result["results"].count,
          token: either("pitId").text, sort: sort.isPresent ? sort.string ?? sort.json() : nil,
          failure: result["results"].isArray ? nil : "there are no results in it")
      },
      next: following,
      // Tokens lead on to the end.
      unreached: { cursor, total in
        cursor[number: "page"] == nil ? nil : Paging.window(window, total)
      })
  }

  private static func following(_ cursor: PageCursor, _ envelope: PageEnvelope) -> PageCursor? {
    guard envelope.items > 0 else { return nil }
    let size = cursor[number: "size"] ?? 100
    var next = cursor
    let read = (cursor[number: "read"] ?? 0) + envelope.items
    next[number: "read"] = read
    if let sort = envelope.sort, cursor[number: "page"] == nil {
      next["token"] = envelope.token ?? cursor["token"]
      next["sort"] = sort
      return next
    }
    if let total = envelope.total, read >= total { return nil }
    // No tokens: pages by number, as far as they go.
    let page = (cursor[number: "page"] ?? 0) + 1
    guard (page + 1) * size <= window else { return nil }
    next[number: "page"] = page
    return next
  }
}
