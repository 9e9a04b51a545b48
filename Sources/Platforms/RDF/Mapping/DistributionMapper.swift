import Catalog

/// Turns one node into a distribution.
struct DistributionMapper {
  private(set) var distribution: Distribution
  /// What could not be used, for the entry's notes.
  private(set) var notes: [ReadingNote] = []
  private let node: GraphNode

  init(_ node: GraphNode) {
    self.node = node
    let iri = node.kind == .iri ? node.text : nil
    distribution = Distribution(
      id: iri ?? node.firstText(.identifier) ?? "blank-\(ContentHash.key(of: node))")
  }

  /// Reads every field.
  mutating func read() {
    readTexts()
    readAddresses()
    readLicences()
    distribution.issued = date([.issued, .schemaPublished, .created])
    distribution.modified = date([.modified, .schemaModified])
    distribution.languages = node.values([.language, .schemaLanguage]).compactMap { $0.codeOrLabel }
    distribution.conformsTo = node.values(.conformsTo).compactMap { $0.concept }
    distribution.schemaURL =
      node.values([.describedby, .podDescribedBy]).lazy.compactMap { $0.webAddress }.first
    distribution.schemaIsDeclared = distribution.schemaURL != nil
    distribution.status = node.first(.admsStatus)?.codeOrLabel
    distribution.plannedAvailability = node.first(.availability, .germanAvailability)?.codeOrLabel
    readFile()
    distribution.kind = kind
  }

  private mutating func readTexts() {
    for property in [Property.title, .schemaName, .label] where distribution.title.isEmpty {
      distribution.title = node.localized(property)
    }
    for property in [Property.description, .schemaDescription, .comment]
    where distribution.description.isEmpty {
      distribution.description = node.localized(property)
      distribution.description.variants.removeAll { $0.text == "None" }
    }
  }

  private mutating func readAddresses() {
    distribution.accessURLs = addresses([.accessURL, .accessUrl, .schemaURL])
    distribution.downloadURLs = addresses([.downloadURL, .downloadUrl, .schemaContentURL])
    for service in node.values(.accessService) {
      if service.isDescribed {
        distribution.endpointURLs += service.values(.endpointURL).compactMap { $0.iri ?? $0.literal }
        distribution.endpointDescriptions += service.values(.endpointDescription).compactMap {
          $0.iri ?? $0.literal
        }
      } else if let address = service.webAddress {
        distribution.endpointURLs.append(address)
      }
    }
  }

  private func addresses(_ properties: [Property]) -> [String] {
    var found: [String] = []
    for value in node.values(properties) {
      guard let address = value.kind == .blank ? value.webAddress : value.iri ?? value.literal,
        !found.contains(address)
      else { continue }
      found.append(address)
    }
    return found
  }

  private mutating func readLicences() {
    for property in [Property.licence, .schemaLicense, .rights, .accessRights, .dcatAccessRights] {
      for value in node.values(property) {
        if property == .accessRights || property == .dcatAccessRights, value.saysOnlyWhoMayAccess { continue }
        if value.isCzechTerms { continue }
        guard let statement = value.licence(from: property) else {
          note(
            "unusable-licence", .licence,
            "\(property.rawValue) of \(distribution.id): \(value.raw.prefix(100))")
          continue
        }
        distribution.licences.append(statement)
      }
    }
    let terms = node.values([.czechTerms, .licence]).filter { $0.isCzechTerms }
    distribution.licences += GraphNode.licences(ofCzechTerms: terms)
  }

  private mutating func readFile() {
    distribution.format = code([.format, .dcatFormat, .schemaFileFormat])
    distribution.mediaType = code([.mediaType, .schemaEncodingFormat])
    for value in node.values([.byteSize, .bytesSize, .schemaContentSize]) where distribution.byteSize == nil {
      distribution.byteSize = value.literal.flatMap { Self.bytes($0) }
      if distribution.byteSize == nil {
        note("unusable-byte-size", .distributions, "\(distribution.id): not a size: \(value.raw.prefix(100))")
      }
    }
    for value in node.values(.checksum) where distribution.checksum == nil {
      guard let digits = value.literal ?? value.firstText(.checksumValue) else { continue }
      distribution.checksum = Checksum(algorithm: value.first(.algorithm)?.codeOrLabel, value: digits)
    }
  }

  /// A format or media type: a literal, an IRI, or the label of a node that has no telling IRI.
  private func code(_ properties: [Property]) -> String? {
    for value in node.values(properties) {
      if let literal = value.literal { return literal }
      let label = value.label([.label, .rdfValue, .prefLabel, .title, .notation, .schemaName])
      if let iri = value.iri,
        label == nil || iri.contains("/authority/file-type/") || iri.contains("iana.org/")
      {
        return iri
      }
      if let label { return label }
    }
    return nil
  }

  private mutating func date(_ properties: [Property]) -> Timestamp? {
    for value in node.values(properties) {
      if let date = value.moment { return date }
      note("unusable-date", .distributions, "\(distribution.id): not a date: \(value.raw.prefix(100))")
    }
    return nil
  }

  private mutating func note(_ code: String, _ field: Field, _ detail: String) {
    notes.append(ReadingNote(code: code, field: field, detail: detail))
  }

  /// A size in words, or a number of any XML Schema type.
  private static func bytes(_ text: String) -> Int64? {
    if let size = ByteSize.parse(text) { return size }
    guard let number = Double(text), number >= 0, number < 1e18 else { return nil }
    return Int64(number.rounded())
  }

  /// What stands behind the address, as far as the catalogue says so.
  private var kind: Distribution.Kind {
    guard node.values(.accessService).isEmpty else { return .api }
    return Distribution.Kind(
      format: distribution.format, mediaType: distribution.mediaType, url: distribution.url)
  }
}
