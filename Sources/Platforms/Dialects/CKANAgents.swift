import Catalog

/// Who publishes, made and answers for a CKAN package.
enum CKANAgents {
  private static let publisherNames: [FieldName] = ["publisher"]
  private static let publisherNameNames: [FieldName] = ["publisher_name"]
  private static let publisherUriNames: [FieldName] = ["publisher_uri", "publisher_identifier"]
  private static let publisherEmailNames: [FieldName] = ["publisher_email"]
  private static let publisherUrlNames: [FieldName] = ["publisher_url"]
  private static let publisherTypeNames: [FieldName] = ["publisher_type"]
  private static let creatorNames: [FieldName] = ["creator", "creator_name", "author"]
  private static let authorEmailNames: [FieldName] = ["author_email", "creator_email"]
  private static let contactNames: [FieldName] = ["contact", "contact_point", "contacts", "contact_points"]
  private static let contactNameNames: [FieldName] = ["contact_name"]

  static func take(into entry: inout Entry, _ json: JSON, _ fields: CKANFields) {
    publisher(&entry, json, fields)
    creator(&entry, json, fields)
    contacts(&entry, json, fields)
  }

  /// The fields in which somebody to ask is named.
  private struct Role {
    var name: [FieldName]
    var email: [FieldName]
    var url: [FieldName]
  }

  private static let roles = [
    Role(name: ["contact_name"], email: ["contact_email"], url: ["contact_url", "contact_uri"]),
    Role(name: ["contact_point_name"], email: ["contact_point_email"], url: ["contact_point_website"]),
    Role(
      name: ["maintainer"], email: ["maintainer_email"],
      url: ["maintainer_url", "maintainer_link", "maintainer_website"]),
    Role(name: ["author"], email: ["author_email"], url: ["author_url"]),
  ]

  private static func publisher(_ entry: inout Entry, _ json: JSON, _ fields: CKANFields) {
    if let found = fields.first(Self.publisherNames), let agent = agent(found.value) {
      entry.publisher = agent
      entry.sources.note(.publisher, from: found.name)
    } else if let found = fields.first(Self.publisherNameNames) {
      var agent = Agent(name: found.value.text)
      agent.uri = fields.text(Self.publisherUriNames)
      agent.email = fields.text(Self.publisherEmailNames)?.emailAddress
      agent.homepage = fields.text(Self.publisherUrlNames)
      agent.type = fields.text(Self.publisherTypeNames)
      entry.publisher = agent
      entry.sources.note(.publisher, from: found.name, raw: agent.name == nil ? found.value.raw : nil)
    }
    let organization = json["organization"]
    guard organization.isPresent else { return }
    let name = organization["title"].text ?? organization["display_name"].text ?? organization["name"].text
    if entry.publisher?.name == nil {
      var agent = entry.publisher ?? Agent()
      agent.name = name ?? organization.text
      entry.publisher = agent
      entry.sources.note(.publisher, from: "organization", raw: agent.name == nil ? organization.raw : nil)
    }
    entry.publisher?.portalID = organization["id"].text ?? organization["name"].text
  }

  private static func creator(_ entry: inout Entry, _ json: JSON, _ fields: CKANFields) {
    guard let found = fields.first(Self.creatorNames), let agent = agent(found.value) else {
      return
    }
    entry.creator = agent
    if agent.email == nil {
      entry.creator?.email = fields.text(Self.authorEmailNames)?.emailAddress
    }
    entry.sources.note(.creator, from: found.name)
  }

  private static func contacts(_ entry: inout Entry, _ json: JSON, _ fields: CKANFields) {
    if let found = fields.first(Self.contactNames) {
      for point in found.value.each {
        let contact = Contact(
          name: point.text ?? point["name"].localizedText.best,
          email: (point["email"].text ?? point.text)?.emailAddress, url: point["url"].webAddress,
          telephone: point["telephone"].text)
        if contact.name != nil || contact.email != nil || contact.url != nil {
          entry.contacts.append(contact)
        }
      }
      entry.sources.note(.contact, from: found.name, raw: entry.contacts.isEmpty ? found.value.raw : nil)
    }
    for role in roles where !entry.contacts.contains(where: \.isReachable) {
      person(&entry, fields, role)
    }
  }

  /// A name with its e-mail address, each in a field of its own; or both in one field of JSON.
  private static func person(_ entry: inout Entry, _ fields: CKANFields, _ role: Role) {
    let plain = fields.first(role.name)
    let address = fields.first(role.email)
    let page = fields.first(role.url)
    guard plain != nil || address != nil || page != nil else { return }
    let value = plain?.value ?? .missing
    let person = value.isArray ? value[at: 0] : value
    let email = address?.value.text ?? person["email"].text
    let contact = Contact(
      name: person.text ?? agent(person)?.name, email: email?.emailAddress,
      url: page?.value.webAddress)
    if contact.isReachable || contact.name != nil, !entry.contacts.contains(contact) {
      entry.contacts.append(contact)
      entry.sources.note(.contact, from: (address ?? plain ?? page)?.name ?? "contact")
    } else if let raw = email {
      entry.sources.note(.contact, from: address?.name ?? "contact", raw: raw)
    }
  }

  private static func agent(_ json: JSON) -> Agent? {
    let first = json.isArray ? json[at: 0] : json
    if let name = first.text {
      var agent = Agent(name: name.isWebAddress ? nil : name)
      if name.isWebAddress { agent.uri = name }
      return agent
    }
    guard first.isObject else { return nil }
    let given = [first["given_name"].text, first["name"].localizedText.best].compactMap { $0 }
    var agent = Agent(name: given.isEmpty ? nil : given.joined(separator: " "))
    agent.uri = first["identifier"].text ?? first["uri"].text
    agent.email = first["email"].text?.emailAddress
    agent.homepage = first["url"].webAddress ?? first["homepage"].webAddress
    agent.type = first["type"].text
    return agent.name == nil && agent.uri == nil ? nil : agent
  }
}

extension Contact {
  /// Whether there is a way to reach them.
  fileprivate var isReachable: Bool { email != nil || url != nil }
}
