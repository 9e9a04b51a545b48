public enum OfficialProof: String, Sendable, CaseIterable { case officialDomain = "official-domain", portalBacklink = "portal-backlink", codeHost = "code-host", reciprocalLink = "reciprocal-link", policyPresence = "policy-presence" }
public enum ProofOutcome: Sendable { case holds(String), fails(String), notAssessed(String) }
public struct OfficialnessVerdict: Sendable {
  public var isPublicBody: Bool
  public var evidence: String
  public var proofs: [OfficialProof: ProofOutcome]
}
