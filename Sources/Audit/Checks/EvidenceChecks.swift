import Catalog

/// Passes when a link's verdict is none of the states; fails with a part of the points when it is one of them.
struct LinkStateCheck: Check {
  static let name = "link-state"
  static let summary = "the link check found none of these states; score is the share kept, by consecutive failures"
  static let facts = ["state", "status", "reason", "detail", "url", "finalURL", "checkedAt", "failures", "age"]
  var states: [Observation.State]
  /// The score out of 100 after one, two, … consecutive failures; the last one stays.
  var scores: [Double]

  init?(options: CheckOptions) {
    guard let states = options.choices("states", Observation.State.self) else { return nil }
    let scores = options.numbers("score") ?? [0]
    guard !scores.isEmpty, scores.allSatisfy({ (0...100).contains($0) }) else {
      options.reader.fault("a score lies between 0 and 100", at: "score")
      return nil
    }
    self.states = states
    self.scores = scores
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    guard let link = subject.currentLink, link.counts else { return .notApplicable }
    guard states.contains(link.state) else { return .notApplicable }
    let facts = Self.facts(of: link, now: subject.evidence.now)
    let evidence = Self.evidence(of: link)
    if link.state == .notAssessed { return .notAssessed(evidence) }
    let failures = max(1, link.observation?.consecutiveFailures ?? 1)
    let score = scores[min(failures, scores.count) - 1]
    if score >= 100 { return .passed(evidence: evidence) }
    return .failed(facts, evidence: evidence, share: score / 100)
  }

  private static func facts(of link: Evidence.Link, now: Timestamp) -> Facts {
    let seen = link.observation
    let age = seen?.checkedAt.map { (now.seconds - $0.seconds) / 86_400 }
    return [
      "state": link.state.rawValue, "status": seen?.status.map { "\($0)" } ?? "no answer",
      "reason": seen?.reason ?? "", "detail": seen?.detail ?? seen?.reason ?? "no answer",
      "url": link.distribution.url ?? "", "finalURL": seen?.finalURL ?? "",
      "checkedAt": seen?.checkedAt?.description ?? "", "failures": "\(seen?.consecutiveFailures ?? 0)",
      "age": age.map { "\($0)" } ?? "",
    ]
  }

  /// What was seen, when: `404 at 2026-11-22T07:40:00Z: …`.
  static func evidence(of link: Evidence.Link) -> String {
    guard let seen = link.observation else {
      return link.distribution.url == nil ? "no address to check" : "not checked"
    }
    var text = seen.status.map { "\($0)" } ?? (seen.reason ?? seen.state.rawValue)
    if let at = seen.checkedAt { text += " on \(at)" }
    if let detail = seen.detail ?? (seen.status == nil ? nil : seen.reason) { text += ": \(detail)" }
    return text
  }
}

/// Passes when a check saw open access, or the catalogue declares it.
struct OpenAccessCheck: Check {
  static let name = "open-access"
  static let summary =
    "a link check saw data without authorisation, with CORS * or byte ranges; or access is declared public"
  static let facts = ["found"]
  var declared: Set<String>

  init?(options: CheckOptions) {
    declared = Set((options.texts("declared") ?? ["PUBLIC"]).map { PlainText.term($0) })
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    if let rights = subject.entry.accessRights, declared.contains(PlainText.term(rights)) {
      return .passed(evidence: "access rights \(quoted(rights))")
    }
    var unseen = "no link was checked"
    var closed: String?
    for link in subject.evidence.links where link.counts {
      guard let seen = link.observation else { continue }
      switch seen.state {
      case .available, .stale:
        if seen.corsAny == true { return .passed(evidence: "CORS * at \(seen.url)") }
        if seen.acceptsRanges == true || seen.status == 206 {
          return .passed(evidence: "byte ranges at \(seen.url)")
        }
        if seen.corsAny == nil && seen.acceptsRanges == nil {
          unseen = "the checks did not look at CORS and byte ranges"
        } else {
          closed = closed ?? "neither CORS * nor byte ranges at \(seen.url)"
        }
      case .restricted: closed = closed ?? "authorisation needed at \(seen.url)"
      case .notAssessed: continue
      default: closed = closed ?? "\(seen.state.rawValue): \(seen.url)"
      }
    }
    guard let closed else { return .notAssessed(unseen) }
    return .failed(["found": closed], evidence: closed)
  }
}

/// Passes when there is documentation: an address, a resource, or a service's description.
struct DocumentationCheck: Check {
  static let name = "documentation"
  static let summary = "a documentation address or a documentation resource is given"
  static let facts: [String] = []

  init?(options: CheckOptions) {}

  func outcome(for subject: Subject) -> CheckOutcome {
    if let page = subject.values(.documentation).first { return .passed(evidence: page) }
    if let resource = subject.entry.distributions.first(where: { $0.kind == .documentation }) {
      return .passed(evidence: "documentation resource \(quoted(resource.title.best ?? resource.id))")
    }
    return .failed([:], evidence: "no documentation address and no documentation resource")
  }
}

/// Passes when a distribution declares a format that is open and that machines read. A file name is never looked at.
struct OpenFormatCheck: Check {
  static let name = "open-format"
  static let summary = "a distribution declares a format that is open and machine-readable"
  static let facts = ["found"]

  init?(options: CheckOptions) {}

  func outcome(for subject: Subject) -> CheckOutcome {
    var declared: [String] = []
    for distribution in subject.distributions where distribution.kind != .documentation {
      for text in [distribution.format, distribution.mediaType].compactMap({ $0 }) where !text.isBlank {
        if let format = subject.evidence.formats.format(named: text), format.open, format.machineReadable {
          return .passed(evidence: "\(format.id), declared as \(quoted(text))")
        }
        declared.append(text)
      }
    }
    let found =
      declared.isEmpty
      ? "no distribution declares a format"
      : "declared: " + declared.prefix(3).map { quoted($0, limit: 40) }.joined(separator: ", ")
    return .failed(["found": found], evidence: found)
  }
}

/// Passes when the publisher declares the fields of the data.
struct FieldSchemaCheck: Check {
  static let name = "field-schema"
  static let summary = "the publisher declares the fields of the data; an inferred schema is shown and earns nothing"
  static let facts = ["found"]
  /// Parts of addresses that name profiles of the metadata, not of the data.
  var metadataProfiles: [Wildcard]

  init?(options: CheckOptions) {
    metadataProfiles = (options.texts("metadata-profiles") ?? []).map(Wildcard.init)
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let entry = subject.entry
    if entry.schemaIsDeclared, !entry.schemaFields.isEmpty {
      return .passed(evidence: "\(entry.schemaFields.count) fields declared")
    }
    for distribution in entry.distributions where distribution.kind != .documentation {
      if let address = distribution.schemaURL { return .passed(evidence: address) }
      if distribution.schemaIsDeclared, !distribution.schemaFields.isEmpty {
        return .passed(evidence: "\(distribution.schemaFields.count) fields declared")
      }
      if let concept = firstDataProfile(distribution.conformsTo) { return .passed(evidence: concept) }
    }
    if let concept = firstDataProfile(entry.conformsTo) { return .passed(evidence: concept) }
    let inferred = entry.schemaFields.count + entry.distributions.reduce(0) { $0 + $1.schemaFields.count }
    let found =
      inferred > 0 ? "\(inferred) fields inferred by the platform, none declared" : "no schema declared"
    return .failed(["found": found], evidence: found)
  }

  private func firstDataProfile(_ concepts: [Concept]) -> String? {
    concepts.lazy.compactMap { $0.uri ?? $0.label }
      .first { name in !name.isBlank && !metadataProfiles.contains { $0.matches(name) } }
  }
}

/// Passes when a service with a machine-readable description can be queried.
struct QueryableCheck: Check {
  static let name = "queryable"
  static let summary = "a service can be queried and describes itself to machines; without a description a share is kept"
  static let facts = ["found"]
  /// The share kept by a service without a description.
  var undescribed: Double

  init?(options: CheckOptions) {
    undescribed = options.number("undescribed") ?? 0
    guard (0...1).contains(undescribed) else {
      options.reader.fault("a share lies between 0 and 1", at: "undescribed")
      return nil
    }
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    var bare: String?
    if let endpoint = subject.values(.endpointURL).first {
      if let description = subject.values(.endpointDescription).first {
        return .passed(evidence: "\(endpoint), described by \(description)")
      }
      bare = endpoint
    }
    for distribution in subject.entry.distributions where distribution.kind != .documentation {
      let declared = [distribution.format, distribution.mediaType].compactMap { $0 }
      let selfDescribing = declared.contains {
        subject.evidence.formats.format(named: $0)?.describesItself == true
      }
      if selfDescribing, let url = distribution.url {
        return .passed(evidence: "\(declared.first ?? "") at \(url)")
      }
      guard distribution.kind == .api || !distribution.endpointURLs.isEmpty else { continue }
      if let description = distribution.endpointDescriptions.first {
        return .passed(evidence: "described by \(description)")
      }
      bare = bare ?? distribution.endpointURLs.first ?? distribution.url
    }
    guard let bare else {
      return .failed(["found": "no service"], evidence: "no service or interface is declared")
    }
    let found = "a service without a machine-readable description: \(bare)"
    return .failed(["found": found], evidence: found, share: undescribed)
  }
}

/// Passes when the record itself is served in one of the forms.
struct RecordFormatCheck: Check {
  static let name = "record-format"
  static let summary = "the record itself is served in one of these machine-readable forms"
  static let facts = ["formats"]
  var formats: [RecordFormat]

  init?(options: CheckOptions) {
    guard let formats = options.choices("formats", RecordFormat.self) else { return nil }
    self.formats = formats
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    if let format = subject.entry.recordFormats.first(where: formats.contains) {
      return .passed(evidence: format.rawValue)
    }
    let wanted = formats.map(\.rawValue).joined(separator: ", ")
    return .failed(["formats": wanted], evidence: "none of \(wanted) is known to be served")
  }
}

/// Passes when the entry can be cited for good, and its edition told.
struct StableIdentifierCheck: Check {
  static let name = "stable-identifier"
  static let summary = "a persistent identifier or permalink, and a version, a checksum or a dated release"
  static let facts = ["found"]
  var permalinks: [Wildcard]

  init?(options: CheckOptions) { permalinks = (options.texts("permalinks") ?? []).map(Wildcard.init) }

  func outcome(for subject: Subject) -> CheckOutcome {
    let entry = subject.entry
    let names = [entry.identifier, entry.uri, entry.landingPage].compactMap { $0 } + addresses(of: entry)
    let permalink = names.first { name in permalinks.contains { $0.matches(name) } }
    let edition = edition(of: entry)
    switch (permalink, edition) {
    case (let permalink?, let edition?): return .passed(evidence: "\(permalink), \(edition)")
    case (let permalink?, nil):
      let found = "a permalink (\(permalink)), but no version, checksum or dated release"
      return .failed(["found": found], evidence: found)
    case (nil, let edition?):
      let found = "\(edition), but no persistent identifier or permalink"
      return .failed(["found": found], evidence: found)
    case (nil, nil):
      let found = "no persistent identifier or permalink, and no version, checksum or dated release"
      return .failed(["found": found], evidence: found)
    }
  }

  private func addresses(of entry: Entry) -> [String] {
    entry.distributions.flatMap { $0.downloadURLs + $0.accessURLs }
  }

  private func edition(of entry: Entry) -> String? {
    if let version = entry.version, !version.isBlank { return "version \(quoted(version, limit: 40))" }
    if entry.distributions.contains(where: { $0.checksum != nil }) { return "checksum given" }
    let dated = entry.distributions.lazy.compactMap { $0.issued ?? $0.modified }.first
    return dated.map { "release dated \($0.day)" }
  }
}

/// Scores the clarity of the licence: one recognised open licence, or how far from it.
struct LicenceCheck: Check {
  static let name = "licence"
  static let summary = "one recognised licence that is open and lets the data be redistributed; shares for what falls short"
  static let facts = ["found", "id"]
  var shares: [LicenceVerdict.Clarity: Double]

  init?(options: CheckOptions) {
    shares = [:]
    for clarity in LicenceVerdict.Clarity.allCases where clarity != .open {
      guard let share = options.number(clarity.rawValue) else { continue }
      shares[clarity] = share
    }
    guard shares.values.allSatisfy({ (0...1).contains($0) }) else {
      options.reader.fault("a share lies between 0 and 1")
      return nil
    }
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let verdict = subject.evidence.licence
    guard verdict.clarity != .open else { return .passed(evidence: verdict.evidence) }
    return .failed(
      ["found": verdict.evidence, "id": verdict.answer.id ?? ""], evidence: verdict.evidence,
      share: shares[verdict.clarity] ?? 0)
  }
}

/// Passes when a licence is stated at all, for the dataset or for every distribution.
struct LicenceStatedCheck: Check {
  static let name = "licence-stated"
  static let summary = "a licence is stated for the dataset or for every distribution, and is not a 'not specified' value"
  static let facts = ["found"]

  init?(options: CheckOptions) {}

  func outcome(for subject: Subject) -> CheckOutcome {
    let verdict = subject.evidence.licence
    guard verdict.isStated else { return .failed(["found": verdict.evidence], evidence: verdict.evidence) }
    return .passed(evidence: verdict.evidence)
  }
}

/// Passes when the publisher is identified as a public body.
struct IdentifiedCheck: Check {
  static let name = "identified"
  static let summary = "the publisher is identified as a public body by SIREN, badge or register"
  static let facts = ["found"]

  init?(options: CheckOptions) {}

  func outcome(for subject: Subject) -> CheckOutcome {
    let verdict = subject.evidence.officialness
    guard verdict.isPublicBody else {
      return .failed(["found": verdict.evidence], evidence: verdict.evidence)
    }
    return .passed(evidence: verdict.evidence)
  }
}

/// Passes when one of the five proofs of officialness holds.
struct ProofCheck: Check {
  static let name = "proof"
  static let summary = "one of the proofs that the publisher is the public body it says it is"
  static let facts = ["found"]
  var proof: OfficialProof

  init?(options: CheckOptions) {
    guard let proof = options.reader.required("of")?.choice(OfficialProof.self) else { return nil }
    self.proof = proof
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    switch subject.evidence.officialness.proofs[proof] {
    case .holds(let evidence): .passed(evidence: evidence)
    case .fails(let evidence): .failed(["found": evidence], evidence: evidence)
    case .notAssessed(let why): .notAssessed(why)
    case nil: .notAssessed("not looked at")
    }
  }
}
