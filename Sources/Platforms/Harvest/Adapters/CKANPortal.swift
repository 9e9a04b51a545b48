import Catalog

extension PortalAdapter {
  /// CKAN, and DKAN 1 with its face of CKAN (platforms.md, section 2).
  static let ckan = PortalAdapter(
    platform: "ckan",
    pathMarks: ["/api/3/action", "/api/action"],
    homeMark: { page in
      if let generator = page.generator?.lowercased() {
        if generator.contains("ckan") { return "the home page's generator is \(generator)" }
        if generator.contains("drupal"), page.contains("dkan") { return "the home page names DKAN" }
      }
      return page.contains("ckan.module") || page.contains("/webassets/base/")
        || page.contains("data-site-root")
        ? "the home page is made of CKAN's parts" : nil
    },
    probes: [
      PortalProbe(path: "/api/3/action/status_show", isBelowPath: true) { answer in
        let json = answer.json
        guard json["success"].bool == true, let version = json["result"]["ckan_version"].text else {
          return nil
        }
        let extensions = json["result"]["extensions"].strings.joined(separator: ", ")
        return ProbeVerdict(
          evidence: "CKAN \(version)" + (extensions.isEmpty ? "" : " with \(extensions)"),
          title: json["result"]["site_title"].text)
      },
      PortalProbe(path: "/api/3/action/package_search?rows=0") { answer in
        let json = answer.json
        guard json["success"].bool == true, let count = json["result"]["count"].int else { return nil }
        return ProbeVerdict(
          evidence: "an interface like CKAN's without a version, with \(count) datasets: DKAN, or an old CKAN"
        )
      },
      PortalProbe(path: "/api/3/action/package_list?limit=1", needsMark: true) { answer in
        let json = answer.json
        guard json["success"].bool == true, json["result"].isArray else { return nil }
        return ProbeVerdict(evidence: "an interface like CKAN's with lists only: DKAN 1")
      },
    ],
    harvest: CKANPortal.harvest)
}

/// The ways to get at all of CKAN's packages, the best first.
enum CKANPortal {
  static func harvest(_ run: PortalRun) async throws {
    var run = run
    if !run.detection.evidence.contains(where: { $0.contains("status_show") }) {
      // Told by the user what it is, nobody has asked yet which extensions it has.
      run.detection.evidence.append(await status(run))
    }
    let formats = recordFormats(run.detection.evidence)
    let deliver = run.deliver
    run.deliver = { page in
      var page = page
      for i in page.entries.indices { page.entries[i].recordFormats = formats }
      try deliver(page)
    }
    try await harvestPages(run)
  }

  private static func status(_ run: PortalRun) async -> String {
    guard let probe = PortalAdapter.ckan.probes.first,
      let body = try? await run.json(run.root + probe.path).body
    else { return "" }
    let answer = ProbeAnswer(url: run.root + probe.path, status: 200, headers: [], body: body)
    return probe.accepts(answer)?.evidence ?? ""
  }

  /// The machine-readable forms of a package that the portal's extensions make.
  private static func recordFormats(_ evidence: [String]) -> [RecordFormat] {
    let words = Set(
      evidence.filter { $0.contains("CKAN") }.flatMap { $0.split { " ,;".contains($0) }.map(String.init) })
    var formats: [RecordFormat] = []
    if words.contains("dcat") { formats.append(.dcat) }
    if words.contains("structured_data") { formats.append(.schemaOrg) }
    if words.contains("croissant") { formats.append(.croissant) }
    if words.contains("datajson") || words.contains("datajson_harvest") { formats.append(.dataJSON) }
    return formats
  }

  private static func harvestPages(_ run: PortalRun) async throws {
    let ways: [(name: String, read: (PortalRun, PageCursor) async throws -> Void)] = [
      ("search", search), ("lists", lists), ("names", names),
    ]
    let wanted = run.start["way"]
    var failure: (any Error)?
    for way in ways where wanted == nil || wanted == way.name {
      var first = run.start
      first["way"] = way.name
      do { return try await way.read(run, first) } catch let error as HarvestError
        where wanted == nil && !run.delivered.isSet && isMissing(error)
      {
        failure = failure ?? error
      } catch let error as ReadError
        where wanted == nil && !run.delivered.isSet && error.reason == "portal-error"
      {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  /// Whether an interface is not there (or broken for good), rather than out of order for now.
  private static func isMissing(_ error: HarvestError) -> Bool {
    [400, 403, 404, 405, 409, 410, 500, 501].contains(error.status ?? 0)
      || error.reason == "unexpected-answer"
  }

  private static func search(_ run: PortalRun, _ first: PageCursor) async throws {
    var first = first
    if first[number: "size"] == nil { first[number: "size"] = 1000 }
    let root = run.root
    let paging = Paging(
      dialect: "ckan",
      url: { cursor in
        "\(root)/api/3/action/package_search?q=*:*&sort=id%20asc&rows=\(cursor[number: "size"] ?? 1000)"
          + "&start=\(cursor[number: "start"] ?? 0)"
      },
      envelope: { json in
        PageEnvelope(
          total: json["result"]["count"].int, items: json["result"]["results"].count,
          isIncomplete: CKANDatastore.hasTables(json["result"]["results"]),
          failure: json["result"]["results"].isArray ? nil : Self.failure(in: json))
      },
      next: { Paging.offset($0, $1) }, complete: { try await CKANDatastore.complete(&$1, $0) })
    try await run.follow(paging, from: first)
  }

  /// `current_package_list_with_resources`: pages without a total.
  private static func lists(_ run: PortalRun, _ first: PageCursor) async throws {
    var first = first
    if first[number: "size"] == nil { first[number: "size"] = 100 }
    let root = run.root
    let paging = Paging(
      dialect: "ckan",
      url: { cursor in
        "\(root)/api/3/action/current_package_list_with_resources?limit=\(cursor[number: "size"] ?? 100)"
          + "&offset=\(cursor[number: "start"] ?? 0)"
      },
      envelope: { json in
        let list = json["result"][at: 0].isArray ? json["result"][at: 0] : json["result"]
        return PageEnvelope(
          items: list.count, isIncomplete: CKANDatastore.hasTables(list),
          failure: list.isArray ? nil : Self.failure(in: json))
      },
      next: { cursor, envelope in
        guard envelope.items > 0 else { return nil }
        var next = cursor
        next[number: "start"] = (cursor[number: "start"] ?? 0) + envelope.items
        return next
      }, complete: { try await CKANDatastore.complete(&$1, $0) })
    try await run.follow(paging, from: first)
  }

  /// `package_list`, and one request a package.
  private static func names(_ run: PortalRun, _ first: PageCursor) async throws {
    let url = "\(run.root)/api/3/action/package_list"
    let names = try await run.whole {
      let body = try await run.json(url).body
      return try await ReadingThread.run { try list(in: body, url) }
    }
    try await run.eachPage(of: names, from: first, total: names.count) { name in
      "\(run.root)/api/3/action/package_show?id=\(PercentEncoding.encoded(name))"
    } read: { url in
      try await run.page(url, platform: "ckan") { json in
        PageEnvelope(
          items: json["result"].isPresent ? 1 : 0,
          failure: json["result"].isPresent ? nil : Self.failure(in: json))
      }
    }
  }

  private static func list(in body: [UInt8], _ url: String) throws -> [String] {
    guard let json = PageReading.whole(try PageReading.plain(body, url: url), limits: ReadLimits()) else {
      throw ReadError(
        location: url, reason: "truncated", detail: "the portal's list is no whole JSON document")
    }
    guard json["result"].isArray else {
      throw HarvestError(
        url: url, reason: "unexpected-answer", detail: "the portal's answer is no list of packages")
    }
    return json["result"].strings
  }

  private static func failure(in json: JSON) -> String {
    let error = json["error"].isPresent ? json["error"] : json
    return String(error.raw.prefix(200))
  }
}
