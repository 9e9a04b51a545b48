import Catalog

/// The fields of tables in CKAN's datastore, which only the datastore itself tells: one request a table, without rows.
enum CKANDatastore {
  /// One table: the entry's and the distribution's place on the page.
  private struct Table: Sendable {
    var entry: Int
    var distribution: Int
    var url: String
  }

  /// Adds their fields to the distributions of a page whose data are in the datastore. What cannot be had is left out.
  static func complete(_ page: inout PortalRun.Page, _ run: PortalRun) async throws {
    var tables: [Table] = []
    for (e, entry) in page.entries.enumerated() {
      for (d, distribution) in entry.distributions.enumerated() where distribution.schemaFields.isEmpty {
        guard let url = distribution.endpointURLs.first(where: { $0.contains(ascii: "/datastore_search?") })
        else {
          continue
        }
        tables.append(Table(entry: e, distribution: d, url: url))
      }
    }
    tables = Array(tables.prefix(run.details.take(tables.count)))
    var at = 0
    while at < tables.count {
      let some = tables[at..<min(tables.count, at + run.manners.perHost)]
      at += some.count
      let answers = try await withThrowingTaskGroup(of: (Table, Answer?).self) { group in
        for table in some { group.addTask { (table, try await ask(table.url, run)) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      for case (let table, let answer?) in answers {
        guard !answer.fields.isEmpty else { continue }
        page.entries[table.entry].distributions[table.distribution].schemaFields = answer.fields
        page.entries[table.entry].distributions[table.distribution].schemaIsDeclared = answer.isDeclared
        page.entries[table.entry].distributions[table.distribution].metrics.records = answer.records
        page.entries[table.entry].sources.note(.schema, from: "datastore_search.fields")
      }
      if answers.contains(where: { $0.1 == nil }), some.startIndex == 0, answers.allSatisfy({ $0.1 == nil }) {
        // The datastore is closed: nobody is asked in vain a thousand times.
        return run.details.close()
      }
    }
  }

  /// Whether a package of a list has a table in the datastore.
  static func hasTables(_ packages: JSON) -> Bool {
    packages.elements.contains { package in
      package["resources"].elements.contains { $0["datastore_active"].bool == true }
    }
  }

  private struct Answer: Sendable {
    var fields: [SchemaField]
    /// Whether people have described a field, rather than the portal guessed a type.
    var isDeclared: Bool
    var records: Int?
  }

  private static func ask(_ url: String, _ run: PortalRun) async throws -> Answer? {
    do {
      let body = try await run.json("\(url)&limit=0").body
      return try await ReadingThread.run {
        let json = PageReading.whole(try PageReading.plain(body, url: url), limits: ReadLimits()) ?? .missing
        guard json["success"].bool == true else { return nil }
        return answer(json["result"])
      }
    } catch is HarvestError {
      return nil
    } catch is ReadError {
      return nil
    } catch is FetchError {
      return nil
    }
  }

  private static func answer(_ result: JSON) -> Answer {
    var isDeclared = false
    let fields = result["fields"].elements.compactMap { field -> SchemaField? in
      // The datastore's own number of the row is no column of the data.
      guard let name = field["id"].text, name != "_id" else { return nil }
      let info = field["info"]
      let described = SchemaField(
        name: name, type: field["type"].text, label: info["label"].text, description: info["notes"].text)
      if described.label != nil || described.description != nil { isDeclared = true }
      return described
    }
    return Answer(fields: fields, isDeclared: isDeclared, records: result["total"].int)
  }
}
