extension PortalAdapter {
  /// Koumoul's data-fair (platforms.md, section 6). Its Opendatasoft face is a look-alike: this comes first.
  static let dataFair = PortalAdapter(
    platform: "data-fair",
    pathMarks: ["/data-fair/"],
    homeMark: { $0.contains("/data-fair/") ? "the home page has paths below /data-fair/" : nil },
    probes: [
      PortalProbe(path: "\(DataFairPortal.list)?size=1&select=id") { answer in
        let json = answer.json
        guard (200..<300).contains(answer.status), let count = json["count"].int, json["results"].isArray
        else {
          return nil
        }
        return ProbeVerdict(evidence: "a data-fair catalogue of \(count) datasets")
      },
      PortalProbe(path: "\(DataFairPortal.account)?size=1&select=id", needsMark: true) { answer in
        let json = answer.json
        guard (200..<300).contains(answer.status), let count = json["count"].int, json["results"].isArray
        else {
          return nil
        }
        return ProbeVerdict(evidence: "data-fair's back office, with \(count) datasets")
      },
    ],
    harvest: DataFairPortal.harvest)
}

/// The pages of data-fair.
enum DataFairPortal {
  static let list = "/data-fair/api/v1/catalog/datasets"
  static let account = "/data-fair/api/v1/datasets"
  /// Beyond this, the interface refuses; what is left is reached from the other end, as far again.
  static let window = 10_000

  static func harvest(_ run: PortalRun) async throws {
    var first = run.start
    if first[number: "size"] == nil { first[number: "size"] = 100 }
    do {
      try await run.follow(paging(run.root, list), from: first)
    } catch let error as HarvestError where error.status == 400 || error.status == 404 {
      // The back office has no publication site, and lists what its accounts have.
      guard first[number: "start"] == nil, !run.delivered.isSet else { throw error }
      first["list"] = "account"
      try await run.follow(paging(run.root, account), from: first)
    }
  }

  private static func paging(_ root: String, _ path: String) -> Paging {
    Paging(
      dialect: "data-fair",
      url: { cursor in
        let path = cursor["list"] == "account" ? account : path
        return
          "\(root)\(path)?size=\(cursor[number: "size"] ?? 100)&skip=\(cursor[number: "start"] ?? 0)&sort=id"
          + (isBackwards(cursor) ? ":-1" : "")
      },
      envelope: { json in
        PageEnvelope(
          total: json["count"].int, items: json["results"].count,
          failure: json["results"].isArray ? nil : "there are no results in it")
      },
      next: following,
      unreached: { _, total in
        total <= 2 * window
          ? nil
          : "the interface lists only the first \(window) and the last \(window), and the portal has \(total)"
      })
  }

  /// Whether the list is read from its end.
  private static func isBackwards(_ cursor: PageCursor) -> Bool { cursor["order"] == "descending" }

  /// The next page; after the last one that the interface gives, the first one from the other end.
  static func following(_ cursor: PageCursor, _ envelope: PageEnvelope) -> PageCursor? {
    guard var next = Paging.offset(cursor, envelope) else { return nil }
    // Where some go while the list is read, those behind them move across the middle: the largest total counts.
    let most = max(cursor[number: "most"] ?? 0, envelope.total ?? 0)
    next[number: "most"] = most
    if !isBackwards(next), next[number: "start"] ?? 0 >= window {
      next["order"] = "descending"
      next[number: "start"] = 0
      next[number: "size"] = 100
    }
    let end = isBackwards(next) ? min(window, most - window) : window
    let left = end - (next[number: "start"] ?? 0)
    guard left > 0 else { return nil }
    next[number: "size"] = min(next[number: "size"] ?? 100, left)
    return next
  }
}
