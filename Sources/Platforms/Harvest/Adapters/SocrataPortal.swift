import Catalog

extension PortalAdapter {
  /// Socrata, now Tyler Data & Insights (platforms.md, section 5).
  static let socrata = PortalAdapter(
    platform: "socrata",
    pathMarks: ["/api/catalog/v1", "/api/views"],
    homeMark: { page in
      if let field = page.header(beginning: "x-socrata-") {
        return field.name == "x-socrata-region"
          ? "the header field \(field.name): \(field.value)" : "the header field \(field.name)"
      }
      return page.contains("socrata") ? "the home page names Socrata" : nil
    },
    probes: [
      PortalProbe(path: "/api/catalog/v1?limit=1", needsMark: true) { answer in
        let json = answer.json
        guard let count = json["resultSetSize"].int, json["results"].isArray else { return nil }
        return ProbeVerdict(evidence: "Socrata's Discovery API\(region(answer)), \(count) results")
      },
      // Every answer of Socrata has its header fields: without them on the home page nothing is asked.
      PortalProbe(path: "/api/views.json?limit=1", needsMark: true) { answer in
        guard answer.json.isArray else { return nil }
        let view = answer.json[at: 0]
        let hasField = answer.headers.contains { $0.name.hasPrefix("x-socrata-") }
        guard hasField || view["id"].isPresent && view["viewType"].isPresent else { return nil }
        return ProbeVerdict(evidence: "Socrata's list of views\(region(answer))")
      },
    ],
    harvest: SocrataPortal.harvest)

  /// Where the portal is at home, as its header fields say.
  private static func region(_ answer: ProbeAnswer) -> String {
    let field = answer.headers.first { $0.name == "x-socrata-region" }
    return field.map { " (region \($0.value))" } ?? ""
  }
}

/// Socrata's Discovery API, which lists by id without a limit, and else the portal's `data.json`.
enum SocrataPortal {
  /// Where the index stops counting.
  static let clip = 10_000

  static func harvest(_ run: PortalRun) async throws {
    var failure: (any Error)?
    for place in places(run) where run.start["at"] == nil || run.start["at"] == place {
      var first = run.start
      first["at"] = place
      if first[number: "size"] == nil { first[number: "size"] = 100 }
      do {
        if place == "data.json" {
          first["size"] = nil
          return try await run.document("\(run.root)/data.json", dialect: "datajson", from: first)
        }
        do {
          return try await run.follow(paging(place, host: host(run)), from: first)
        } catch let error as HarvestError
          where error.status == 400 && first["only"] == nil && !run.delivered.isSet
        {
          // An interface that knows other kinds of things lists all it has.
          first["only"] = "all"
          return try await run.follow(paging(place, host: host(run)), from: first)
        }
      } catch let error as HarvestError
        where run.start["at"] == nil && !run.delivered.isSet
        && ([400, 403, 404, 410].contains(error.status ?? 0) || error.reason == "unexpected-answer")
      {
        failure = failure ?? error
      } catch let error as FetchError where place != run.root && place != "data.json" && !run.delivered.isSet
      {
        // The Discovery API is another host, which may be out of reach where the portal is not.
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  private static func host(_ run: PortalRun) -> String { PortalAddress(run.root)?.host ?? run.root }

  /// The portal's own face of the Discovery API, that of its region, and the portal's data.json.
  private static func places(_ run: PortalRun) -> [String] {
    let isEurope = run.detection.evidence.contains { text in
      let words = text.lowercased()
      return words.contains("region")
        && (words.contains("-eu") || words.contains("eu-") || words.contains(": eu"))
    }
    return [run.root, isEurope ? "https://api.eu.socrata.com" : "https://api.us.socrata.com", "data.json"]
  }

  private static func paging(_ place: String, host: String) -> Paging {
    Paging(
      dialect: "socrata",
      url: { cursor in
        "\(place)/api/catalog/v1?domains=\(host)&search_context=\(host)"
          + (cursor["only"] == nil ? "&only=dataset,file,link,map" : "")
          + "&limit=\(cursor[number: "size"] ?? 100)"
          + (cursor["scroll"].map { "&scroll_id=\(PercentEncoding.encoded($0))" } ?? "&order=dataset_id")
      },
      envelope: { json in
        let results = json["results"]
        var last: String?
        for result in results.elements { last = result["resource"]["id"].text ?? last }
        return PageEnvelope(
          total: json["resultSetSize"].int, items: results.count, token: last,
          failure: results.isArray
            ? json["resultSetSize"].int == 0 ? "it knows nothing of \(host)" : nil
            : "there are no results in it")
      },
      next: { cursor, envelope in
        guard envelope.items > 0, let last = envelope.token, last != cursor["scroll"] else { return nil }
        var next = cursor
        next["scroll"] = last
        return next
      },
      clipsTotal: { $0 >= clip })
  }
}
