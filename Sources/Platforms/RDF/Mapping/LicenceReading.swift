import Catalog

extension GraphNode {
  /// What the node says about a licence: its address, code, title and text.
  func licence(from property: Property) -> LicenceStatement? {
    var statement = LicenceStatement(source: property.rawValue)
    if let literal {
      if literal.isWebAddress {
        statement.url = literal
      } else if property == .licence || property == .schemaLicense {
        statement.title = literal
      } else {
        statement.text = literal
      }
      return statement
    }
    statement.url =
      iri ?? values([.sameAs, .exactMatch, .seeAlso, .schemaURL, .page]).lazy.compactMap { $0.iri }.first
    statement.id = firstText(.identifier, .notation)
    statement.title = label([.prefLabel, .label, .title, .schemaName, .name, .rdfValue])
    statement.text = label([.description, .comment, .schemaDescription])
    if let id = statement.id, id.isWebAddress {
      if statement.url == nil { statement.url = id }
      statement.id = nil
    }
    return statement.isEmpty ? nil : statement
  }

  private static let czechRights: [Property] = [.czechWork, .czechDatabase, .czechDatabaseRight]

  /// Whether the node is what the Czech profile calls terms of use: what may be done, one right at a time.
  var isCzechTerms: Bool { Self.czechRights.contains { !values($0).isEmpty } }

  /// The licences of Czech terms of use: one for works and two for databases, and the licence of the Union's list that
  /// they come to. What only says that a right does not apply is kept where nothing else is said.
  static func licences(ofCzechTerms all: [GraphNode]) -> [LicenceStatement] {
    var statements: [LicenceStatement] = []
    for terms in all {
      for property in [.narrowMatch] + czechRights {
        for statement in terms.values(property).compactMap({ $0.licence(from: property) })
        where !statements.contains(where: { $0.url == statement.url }) {
          statements.append(statement)
        }
      }
    }
    let granted = statements.filter { $0.url?.hasPrefix("https://data.gov.cz/") != true }
    return granted.isEmpty ? statements : granted
  }

  /// Whether an access right only says who may see the data, and names no licence.
  var saysOnlyWhoMayAccess: Bool {
    if let iri {
      return iri.contains("/authority/access-right/") || iri.contains("LimitationsOnPublicAccess")
        || iri.contains("/accessrights/") || iri.hasPrefix("http://purl.org/coar/access_right/")
    }
    let word = (literal ?? label() ?? label([.description, .comment]) ?? "").lowercased()
    return [
      "", "public", "non-public", "non_public", "restricted", "restricted public", "private", "open", "true",
    ]
    .contains(word)
  }
}
