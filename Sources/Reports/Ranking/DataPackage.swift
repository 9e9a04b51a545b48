import Audit
import Catalog

/// `datapackage.json` (Frictionless Data Package 1.0): what the tables are, where they come from and what may be done with them.
struct DataPackage {
  /// One table.
  struct Resource {
    var name: String
    var path: String
    var schemaPath: String
    var title: String
    var description: String
    var bytes: Int
  }

  let header: RankingHeader
  let ranking: Ranking
  let resources: [Resource]

  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("profile", "tabular-data-package")
      json.newline()
      json.member("name", "aloi-ranking")
      json.newline()
      json.member("title", header.title.isEmpty ? "Ranking of \(header.location)" : header.title)
      json.newline()
      json.member("description", description)
      json.newline()
      json.member("created", header.generatedAt.description)
      if !header.edition.isEmpty { json.member("version", header.edition) }
      json.newline()
      json.key("licenses")
      json.array { json in
        json.object { json in
          json.member("path", header.licenceURL)
          json.member("title", header.licence)
        }
      }
      json.newline()
      json.key("sources")
      json.array { json in
        json.object { json in
          json.member("title", header.location.isEmpty ? "catalogues" : header.location)
          if header.location.hasPrefix("https://") || header.location.hasPrefix("http://") {
            json.member("path", header.location)
          }
        }
      }
      json.newline()
      json.key("aloi")
      json.object { json in json.provenance(header, ranking) }
      json.newline()
      json.key("resources")
      json.array { json in
        for resource in resources {
          json.newline()
          json.resource(resource)
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private var description: String {
    let rulebook = header.rulebook
    return
      "A ranking by Aloi with the rulebook \(rulebook.id) \(rulebook.version): publishers, entries, links "
      + "and what mending would give. A text that a spreadsheet could take for a formula has an apostrophe before it."
  }
}

extension JSONWriter {
  fileprivate mutating func resource(_ resource: DataPackage.Resource) {
    object { json in
      json.member("profile", "tabular-data-resource")
      json.member("name", resource.name)
      json.member("path", resource.path)
      json.member("title", resource.title)
      json.member("description", resource.description)
      json.member("format", "csv")
      json.member("mediatype", "text/csv")
      json.member("encoding", "utf-8")
      json.member("bytes", resource.bytes)
      json.member("schema", resource.schemaPath)
    }
  }

  /// Writes what every file of a ranking has to say of itself: tool, rulebook, evidence, clock, licence.
  mutating func provenance(_ header: RankingHeader, _ ranking: Ranking) {
    maker(version: header.version, header.rulebook)
    newline()
    key("source")
    object { $0.member("location", header.location) }
    newline()
    member("edition", header.edition)
    member("comparedWith", ranking.comparedWith)
    newline()
    member("generatedAt", header.generatedAt.description)
    newline()
    key("evidence")
    object { json in
      json.member("from", ranking.evidenceTimes?.lowerBound.description)
      json.member("to", ranking.evidenceTimes?.upperBound.description)
    }
    newline()
    key("licence")
    object { json in
      json.member("id", header.licence)
      json.member("url", header.licenceURL)
    }
    newline()
    key("method")
    object { json in
      json.member("fewestEntries", ranking.method.fewestEntries)
      json.member("draws", ranking.method.draws)
      // A text: a seed may exceed what programs take for a whole number.
      json.member("seed", "\(ranking.method.seed)")
      json.member("weightRange", ranking.method.weightRange)
    }
    newline()
    key("warnings")
    array { json in for warning in ranking.warnings { json.value(warning) } }
  }
}
