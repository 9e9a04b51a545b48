import Catalog

extension GraphNode {
  /// A publisher or creator: a described node, an IRI or a bare name.
  var agent: Agent? {
    if let literal {
      guard literal.isWebAddress else { return Agent(name: literal) }
      var agent = Agent()
      agent.uri = literal
      return agent
    }
    var agent = Agent(
      name: label([
        .name, .prefLabel, .label, .schemaName, .fn, .organizationName, .organisationName, .title, .altLabel,
      ]))
    if agent.name == nil { agent.name = first(.hasOrganizationName, .hasFN, .org)?.nestedName }
    agent.uri = iri
    agent.type = first(.dctType)?.codeOrLabel
    agent.homepage = values([.homepage, .page, .schemaURL, .hasURL]).lazy.compactMap { $0.webAddress }.first
    agent.email = email
    agent.businessNumber = businessNumber
    let isEmpty = agent.name == nil && agent.uri == nil && agent.email == nil && agent.homepage == nil
    return isEmpty ? nil : agent
  }

  /// A SIREN or SIRET among the node's identifiers.
  private var businessNumber: String? {
    for value in values([.identifier, .orgIdentifier, .admsIdentifier, .schemaIdentifier, .notation]) {
      let text = value.literal ?? value.firstText(.notation, .identifier, .rdfValue) ?? ""
      let digits = text.filter { $0 != " " }
      let isNumber = digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
      if isNumber, digits.utf8.count == 9 || digits.utf8.count == 14 { return digits }
    }
    return nil
  }

  /// The name in a nested organisation or value node.
  private var nestedName: String? {
    literal ?? label([.hasValue, .vcardValue, .organizationName, .organisationName] + Self.labels)
  }

  /// Whom to ask: a vCard, an agent, an address or a bare name.
  var contact: Contact? {
    if let literal = literal ?? (isDescribed ? nil : iri) {
      if literal.isWebAddress { return Contact(url: literal) }
      if let email = literal.emailAddress { return Contact(email: email) }
      return isLiteral ? Contact(name: literal) : nil
    }
    var contact = Contact(
      name: label([
        .fn, .organizationName, .organisationName, .name, .schemaName, .prefLabel, .label, .title,
      ]))
    if contact.name == nil {
      contact.name = first(.hasFN, .hasOrganizationName, .org, .organizationUnit)?.nestedName
    }
    if let packed = contact.name, packed.hasPrefix("{") { contact = Self.unpacked(packed) ?? contact }
    contact.email = email ?? contact.email
    contact.url =
      values([.hasURL, .vcardURL, .page, .workplaceHomepage, .homepage, .schemaURL]).lazy
      .compactMap { $0.webAddress }.first
    contact.telephone = telephone
    if contact.email == nil, let iri, !iri.isWebAddress { contact.email = iri.emailAddress }
    let isEmpty =
      contact.name == nil && contact.email == nil && contact.url == nil && contact.telephone == nil
    return isEmpty ? nil : contact
  }

  /// A person that CKAN's export wrote into the name as JSON.
  private static func unpacked(_ name: String) -> Contact? {
    guard let person = try? JSONParser().parse(Array(name.utf8)), person.isObject else { return nil }
    let parts = [person["given_name"].text, person["name"].text ?? person["fn"].text]
    let full = parts.compactMap { $0 }.joined(separator: " ")
    return Contact(name: full.isEmpty ? nil : full, email: person["email"].text?.emailAddress)
  }

  /// The node's e-mail address, however it is nested.
  private var email: String? {
    for value in values([.hasEmail, .email, .mbox, .schemaEmail]) {
      for leaf in [value] + value.values([.hasValue, .vcardValue, .rdfValue]) where leaf.kind != .blank {
        if let email = leaf.raw.emailAddress, !leaf.raw.isWebAddress { return email }
      }
    }
    return nil
  }

  private var telephone: String? {
    for value in values([.hasTelephone, .tel, .telephone, .phone, .schemaTelephone]) {
      for leaf in [value] + value.values([.hasValue, .vcardValue, .rdfValue]) where leaf.kind != .blank {
        let text = leaf.raw.trimmed
        let number = text.hasPrefix("tel:") ? String(text.dropFirst(4)) : text
        if number.utf8.contains(where: { (0x30...0x39).contains($0) }), !number.isWebAddress { return number }
      }
    }
    return nil
  }
}
