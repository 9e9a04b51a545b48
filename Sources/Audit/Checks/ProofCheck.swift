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
