/// What an address turned out to be, and how that was found.
public struct Detection: Sendable, Codable, Equatable {
  /// One request on the way.
  public struct Probe: Sendable, Codable, Equatable {
    /// The address asked.
    public var url: String
    /// What came back, in a few words.
    public var outcome: String

    /// A request with its outcome.
    public init(url: String, outcome: String) {
      self.url = url
      self.outcome = outcome
    }
  }

  /// The platform or format, as in `--platform`.
  public var platform: String
  /// The portal's root without a slash at its end, or the address of the document.
  public var root: String
  /// Whether the address is a catalogue itself, which is read as it is.
  public var isDocument = false
  /// The portal's title, where it was met.
  public var title: String?
  /// What of the portal is meant: a catalogue's id in a hub of catalogues.
  public var scope: String?
  /// What gave the platform away.
  public var evidence: [String] = []
  /// The requests that were made, in order.
  public var tried: [Probe] = []

  /// A platform at an address.
  public init(platform: String, root: String) {
    self.platform = platform
    self.root = root
  }
}
