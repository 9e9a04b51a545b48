/// The five proofs of scoring.md 1.1.
public enum OfficialProof: String, Sendable, Codable, CaseIterable {
  /// The landing page or a distribution is served from the institution's own host, or under a reserved suffix.
  case officialDomain = "official-domain"
  /// A recognised portal lists the entry for the institution, or vouches for its account.
  case portalBacklink = "portal-backlink"
  /// Its code-host account is in a register of public bodies' accounts.
  case codeHost = "code-host"
  /// The landing page links back to the institution's official site.
  case reciprocalLink = "reciprocal-link"
  /// A legal notice, privacy policy or terms stand under an official domain.
  case policyPresence = "policy-presence"
}

/// What came of looking for one proof; the text is the evidence.
public enum ProofOutcome: Sendable, Hashable {
  /// The proof holds.
  case holds(String)
  /// It was looked for and does not hold.
  case fails(String)
  /// It could not be looked for.
  case notAssessed(String)

  /// The evidence.
  public var evidence: String {
    switch self {
    case .holds(let text), .fails(let text), .notAssessed(let text): text
    }
  }
}

/// Who publishes an entry, as far as that can be told, and what proves it.
public struct OfficialnessVerdict: Sendable, Hashable {
  /// How the institution was found.
  public enum Identification: String, Sendable, Codable, CaseIterable {
    case businessNumber = "business-number"
    case badge
    case portalAccount = "portal-account"
    case officialDomain = "official-domain"
    case name
  }

  /// Whether the publisher is identified as a public body.
  public var isPublicBody: Bool
  /// Why, in a sentence.
  public var evidence: String
  /// The outcome of each proof; all of them, also where the publisher is not identified.
  public var proofs: [OfficialProof: ProofOutcome]
  /// The institution, where a register knows it.
  public var institution: Institution?
  /// How it was found.
  public var identification: Identification?
  /// The institutions between which the name does not decide.
  public var candidates: [Institution] = []

  /// A verdict.
  public init(isPublicBody: Bool, evidence: String, proofs: [OfficialProof: ProofOutcome]) {
    self.isPublicBody = isPublicBody
    self.evidence = evidence
    self.proofs = proofs
  }
}
