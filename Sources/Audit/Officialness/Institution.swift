/// An organisation that a register knows.
public struct Institution: Sendable, Hashable {
  /// What a register says an organisation is.
  public enum Standing: String, Sendable, Codable, CaseIterable {
    /// A public body: State, local authority, public establishment, State operator, or one associated with a local authority.
    case publicBody = "public-body"
    /// Runs a public service by contract: not a public body by itself.
    case delegate
    /// A company or an association.
    case privateBody = "private-body"
    /// The register does not say.
    case unknown
  }

  /// Its SIREN.
  public var siren: String?
  /// Its name in the register.
  public var name: String
  /// What it is.
  public var standing: Standing
  /// The register's own word for its kind: `COM`, `public-service`, …
  public var kind: String?
  /// The register that names it.
  public var register: String
  /// The hosts of the portals on which the register says it publishes.
  public var portalHosts: [String] = []

  /// `ACIGNE (213 500 010)`.
  public var description: String {
    guard let siren, let number = BusinessNumber(siren) else { return name }
    return "\(name) (\(number))"
  }
}
