public struct LicenceVerdict: Sendable {
  public enum Clarity: String, Sendable, CaseIterable { case open, notOpen = "not-open", contradictory, openUnnamed = "open-unnamed", unknownText = "unknown-text", absent }
  public var clarity: Clarity
  public var evidence: String
  public var answer: LicenceAnswer
  public var isStated: Bool
}
public struct LicenceAnswer: Sendable { public var id: String? }
import Catalog
public struct LicenceTable: Sendable {
  public init(yaml: String, file: String) throws {}
  func clarity(of entry: Entry) -> LicenceVerdict {
    if entry.licences.isEmpty { return LicenceVerdict(clarity: .absent, evidence: "nothing", answer: .init(), isStated: false) }
    return LicenceVerdict(clarity: .open, evidence: "temporary", answer: .init(id: "lo-2.0"), isStated: true)
  }
}
