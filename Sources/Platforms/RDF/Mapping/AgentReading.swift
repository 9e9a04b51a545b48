import Catalog

extension GraphNode {
  /// A publisher or creator: a described node, an IRI or a bare name.
  var agent: Agent? {
    if let literal {
      guard IRI.isWeb(literal) else { return Agent(name: literal) }
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
      if let email = Self.email(literal) { return Contact(email: email) }
      if IRI.isWeb(literal) { return Contact(url: literal) }
      return isLiteral ? Contact(name: literal) : nil
    }
    var contact = Contact(
      name: label([
        .fn, .organizationName, .organisationName, .name, .schemaName, .prefLabel, .label, .title,
      ]))
    if contact.name == nil { contact.name = first(.hasFN, .hasOrganizationName, .org)?.nestedName }
    contact.email = email
    contact.url =
      values([.hasURL, .vcardURL, .page, .workplaceHomepage, .homepage, .schemaURL]).lazy
      .compactMap { $0.webAddress }.first
    contact.telephone = telephone
    if contact.email == nil, let iri { contact.email = Self.email(iri) }
    let isEmpty =
      contact.name == nil && contact.email == nil && contact.url == nil && contact.telephone == nil
    return isEmpty ? nil : contact
  }

  /// The node's e-mail address, however it is nested.
  private var email: String? {
    for value in values([.hasEmail, .email, .mbox, .schemaEmail]) {
      for leaf in [value] + value.values([.hasValue, .vcardValue, .rdfValue]) where leaf.kind != .blank {
        if let email = Self.email(leaf.raw) { return email }
      }
    }
    return nil
  }

  private var telephone: String? {
    for value in values([.hasTelephone, .tel, .telephone, .phone, .schemaTelephone]) {
      for leaf in [value] + value.values([.hasValue, .vcardValue, .rdfValue]) where leaf.kind != .blank {
        let text = leaf.raw.trimmed
        let number = text.hasPrefix("tel:") ? String(text.dropFirst(4)) : text
        if number.utf8.contains(where: { (0x30...0x39).contains($0) }), !IRI.isWeb(number) { return number }
      }
    }
    return nil
  }

  /// An e-mail address in a text, without `mailto:`.
  static func email(_ text: String) -> String? {
    var address = text.trimmed
    if address.lowercased().hasPrefix("mailto:") { address = String(address.dropFirst(7)).trimmed }
    if let query = address.firstIndex(of: "?") { address = String(address[..<query]) }
    let parts = address.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
      !address.utf8.contains(where: { $0 <= 0x20 || $0 == 0x2F || $0 == 0x7B })
    else { return nil }
    return address
  }
}
