import Catalog

extension PortalAdapter {
  /// udata, as at data.gouv.fr (platforms.md, section 3).
  static let udata = PortalAdapter(
    platform: "udata",
    pathMarks: ["/api/1/datasets", "/api/2/datasets", "/api/1/site"],
    homeMark: { page in
      page.contains("udata") || page.contains("/api/1/site/catalog") ? "the home page names udata" : nil
    },
    probes: [
      PortalProbe(path: "/api/1/datasets/?page_size=1", isBelowPath: false) { answer in
        let json = answer.json
        guard json["data"].isArray, json["page"].int != nil, let total = json["total"].int else { return nil }
        return ProbeVerdict(evidence: "a udata catalogue of \(total) datasets")
      }
    ],
    harvest: UdataPortal.harvest)
}

/// The pages of udata: version 1 of its interface; version 2 for datasets with more resources than fit on a page.
enum UdataPortal {
  static func harvest(_ run: PortalRun) async throws {
    var first = run.start
    if first[number: "page"] == nil { first[number: "page"] = 1 }
    if first[number: "size"] == nil { first[number: "size"] = 100 }
    if first["version"] != "2" {
      do { return try await run.follow(paging(run.root), from: first) } catch {
        guard needsVersion2(error, first) else { throw error }
      }
    }
    try await UdataVersion2(run: run).harvest(from: first)
  }

  /// Whether the first version is missing, or one dataset alone is too much for it.
  private static func needsVersion2(_ error: any Error, _ first: PageCursor) -> Bool {
    switch error {
    case let error as HarvestError: error.status == 404 && first[number: "page"] == 1
    case let error as FetchError: error.reason == "too-large"
    default: false
    }
  }

  static func paging(_ root: String) -> Paging {
    Paging(
      dialect: "udata",
      url: { cursor in
        if let next = cursor["next"] { return root + next }
        return
          "\(root)/api/1/datasets/?page=\(cursor[number: "page"] ?? 1)&page_size=\(cursor[number: "size"] ?? 100)"
          + "&sort=created"
      },
      envelope: envelope,
      next: { cursor, envelope in following(cursor, envelope, root: root) },
      smaller: { cursor in
        // Pages are numbered from 1: half the size is twice the number, less one.
        guard let size = cursor[number: "size"], size > 1, size.isMultiple(of: 2) || size < 4 else {
          return nil
        }
        var smaller = cursor
        smaller["next"] = nil
        let done = ((cursor[number: "page"] ?? 1) - 1) * size
        smaller[number: "size"] = max(1, size / 2)
        smaller[number: "page"] = done / max(1, size / 2) + 1
        return smaller
      })
  }

  static func envelope(_ json: JSON) -> PageEnvelope {
    PageEnvelope(
      total: json["total"].int, items: json["data"].count, next: json["next_page"].text,
      failure: json["data"].isArray ? nil : "there is no data in it")
  }

  /// The cursor of the next page, at the portal's own host whatever host the answer names.
  static func following(_ cursor: PageCursor, _ envelope: PageEnvelope, root: String) -> PageCursor? {
    let page = cursor[number: "page"] ?? 1
    var next = cursor
    next["next"] = nil
    // Entries have moved to the page before: that one is read once more, and then the one after this.
    if let before = cursor[number: "total"], let total = envelope.total, total < before, page > 1,
      cursor["again"] == nil
    {
      next["again"] = "1"
      next[number: "page"] = page - 1
      return next
    }
    if cursor["again"] != nil {
      // The page that showed it, between the two, has been read.
      let size = cursor[number: "size"] ?? 100
      guard let total = envelope.total, (page + 1) * size < total else { return nil }
      next["again"] = nil
      next[number: "page"] = page + 2
      return next
    }
    guard let link = envelope.next, let address = PortalAddress(IRI.resolve(link, against: root + "/")) else {
      return nil
    }
    guard let number = address.value(of: "page").flatMap({ Int($0) }), number > page else { return nil }
    next[number: "page"] = number
    let below = PortalAddress(root)?.path ?? ""
    if address.path.hasPrefix(below + "/api/") {
      let slash = IRI.parts(link).path.hasSuffix("/") ? "/" : ""
      next["next"] = address.path.dropFirst(below.count) + slash + (address.query.map { "?\($0)" } ?? "")
    }
    return next
  }
}

/// Version 2 of udata's interface, where the resources of a dataset are pages of their own.
struct UdataVersion2: Sendable {
  let run: PortalRun

  func harvest(from first: PageCursor) async throws {
    var cursor = first
    if cursor["version"] != "2" {
      cursor = PageCursor()
      cursor["version"] = "2"
      cursor[number: "page"] = 1
      cursor[number: "size"] = 20
    }
    var pages = 0
    while pages < run.manners.pages {
      pages += 1
      let number = cursor[number: "page"] ?? 1
      let url = "\(run.root)/api/2/datasets/?page=\(number)&page_size=\(cursor[number: "size"] ?? 20)"
      let (documents, envelope) = try await listing(url)
      var whole: [[UInt8]] = []
      for document in documents { whole.append(try await completed(document)) }
      let hasNext = envelope.next != nil && envelope.items > 0
      if hasNext { cursor[number: "page"] = number + 1 }
      try await hand(whole, url: url, envelope, next: hasNext ? cursor : nil)
      if !hasNext { return }
    }
  }

  /// A dataset without its resources, and where they are.
  private struct Listed: Sendable {
    var members: String
    var resources: String?
  }

  private func listing(_ url: String) async throws -> ([Listed], PageEnvelope) {
    try await run.whole {
      let body = try await run.json(url).body
      return try await ReadingThread.run { try Self.listing(body, url) }
    }
  }

  private static func listing(_ body: [UInt8], _ url: String) throws -> ([Listed], PageEnvelope) {
    let json = try Self.parse(body, url)
    let listed = json["data"].elements.map { dataset in
      let members = dataset.members.compactMap { member -> String? in
        guard let key = member.key.string, key != "resources" || member.value.isArray else { return nil }
        return "\(member.key.json()):\(member.value.json(limit: body.count * 2))"
      }
      return Listed(members: members.joined(separator: ","), resources: dataset["resources"]["href"].text)
    }
    return (listed, UdataPortal.envelope(json))
  }

  private static func parse(_ body: [UInt8], _ url: String) throws -> JSON {
    guard let json = PageReading.whole(try PageReading.plain(body, url: url), limits: ReadLimits()) else {
      throw ReadError(
        location: url, reason: "truncated", detail: "the portal's answer is no whole JSON document")
    }
    return json
  }

  /// The dataset with all pages of its resources.
  private func completed(_ listed: Listed) async throws -> [UInt8] {
    guard let link = listed.resources, let address = PortalAddress(IRI.resolve(link, against: run.root + "/"))
    else { return Array("{\(listed.members)}".utf8) }
    let below = PortalAddress(run.root)?.path ?? ""
    let path = run.root + address.path.dropFirst(address.path.hasPrefix(below) ? below.count : 0)
    var resources: [String] = []
    for number in 1...run.manners.pages {
      let url = "\(path)/?page=\(number)&page_size=50"
      let (items, hasNext) = try await run.whole {
        let body = try await run.json(url).body
        return try await ReadingThread.run {
          let json = try Self.parse(body, url)
          return (json["data"].elements.map { $0.json(limit: body.count * 2) }, json["next_page"].text != nil)
        }
      }
      resources += items
      if !hasNext || items.isEmpty { break }
    }
    return Array("{\(listed.members),\"resources\":[\(resources.joined(separator: ","))]}".utf8)
  }

  private func hand(
    _ documents: [[UInt8]], url: String, _ envelope: PageEnvelope, next: PageCursor?
  ) async throws {
    var page = PortalPage()
    page.cursor = next?.text
    page.isLast = next == nil
    page.catalogue = run.catalogue(nil, total: envelope.total)
    let empty = page
    try await ReadingThread.run {
      var page = empty
      var reader = DocumentReader(limits: run.limits)
      reader.names = run.names
      let all = Array("[".utf8) + documents.joined(separator: Array(",".utf8)) + Array("]".utf8)
      if !documents.isEmpty {
        try reader.read(MemorySource(all), location: url, platform: "udata", baseURL: run.root) { event in
          switch event {
          case .entry(let entry): page.entries.append(entry)
          case .refused(let refusal): page.refusals.append(refusal)
          case .catalogue: break
          }
        }
      }
      try run.deliver(page)
    }
  }
}
