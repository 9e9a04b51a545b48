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
