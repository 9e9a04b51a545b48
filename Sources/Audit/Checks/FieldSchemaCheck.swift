import Catalog

/// Passes when the publisher declares the fields of the data.
struct FieldSchemaCheck: Check {
  static let name = "field-schema"
  static let summary =
    "the publisher declares the fields of the data; an inferred schema is shown and earns nothing"
  static let facts = ["found"]
  /// Parts of addresses that name profiles of the metadata, not of the data.
  var metadataProfiles: [Wildcard]

  init?(options: CheckOptions) {
    metadataProfiles = (options.texts("metadata-profiles") ?? []).map(Wildcard.init)
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let (entry, links) = (subject.entry, subject.evidence.declared)
    if entry.schemaIsDeclared, !entry.schemaFields.isEmpty {
      return .passed(evidence: "\(entry.schemaFields.count) fields declared")
    }
    for link in links where link.distribution.kind != .documentation {
      if let address = link.distribution.schemaURL { return .passed(evidence: address) }
      if link.distribution.schemaIsDeclared, !link.distribution.schemaFields.isEmpty {
        return .passed(evidence: "\(link.distribution.schemaFields.count) fields declared")
      }
      if let concept = firstDataProfile(link.distribution.conformsTo) { return .passed(evidence: concept) }
    }
    if let concept = firstDataProfile(entry.conformsTo) { return .passed(evidence: concept) }
    let inferred = links.reduce(entry.schemaFields.count) { $0 + $1.distribution.schemaFields.count }
    guard inferred > 0 else { return .failed(["found": "nothing is given"], evidence: "no schema declared") }
    let found = "\(inferred) fields inferred by the platform, none declared"
    return .failed(["found": found], evidence: found)
  }

  private func firstDataProfile(_ concepts: [Concept]) -> String? {
    concepts.lazy.compactMap { $0.uri ?? $0.label }
      .first { name in !name.isBlank && !metadataProfiles.contains { $0.matches(name) } }
  }
}
