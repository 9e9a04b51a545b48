/// The findings that were known when a baseline was written.
public struct Baseline: Sendable, Equatable {
  /// One known finding. Only the fingerprint counts; the rest tells people what it is.
  public struct Finding: Sendable, Hashable, Comparable {
    /// The fingerprint.
    public var fingerprint: String
    /// The rule's id.
    public var rule: String
    /// The entry's id.
    public var entry: String
    /// The distribution's address or id; `nil` for the entry itself.
    public var distribution: String?

    /// A finding with what tells people which one it is.
    public init(fingerprint: String, rule: String, entry: String, distribution: String?) {
      self.fingerprint = fingerprint
      self.rule = rule
      self.entry = entry
      self.distribution = distribution
    }

    /// By rule, entry, distribution and fingerprint.
    public static func < (a: Finding, b: Finding) -> Bool {
      (a.rule, a.entry, a.distribution ?? "", a.fingerprint)
        < (b.rule, b.entry, b.distribution ?? "", b.fingerprint)
    }
  }

  /// The name of the format.
  public static let schema = "aloi-baseline/1"

  /// The findings by their fingerprints.
  public private(set) var byFingerprint: [String: Finding] = [:]

  /// Nothing known.
  public init() {}

  /// The findings, in the order in which they are written.
  public var findings: [Finding] { byFingerprint.values.sorted() }

  /// Adds a finding.
  public mutating func add(_ finding: Finding) { byFingerprint[finding.fingerprint] = finding }

  /// Whether a fingerprint is known.
  public func contains(_ fingerprint: String) -> Bool { byFingerprint[fingerprint] != nil }

  /// Reads a baseline.
  ///
  /// - Parameters:
  ///   - text: the text of the file (JSON).
  ///   - file: its name, for faults.
  /// - Throws: ``FaultyFile`` with every fault.
  public init(text: String, file: String) throws {
    let faults = NodeReader.Faults(file: file)
    // JSON is YAML too, so the reader of rulebooks reads it, and finds every fault in one pass.
    guard let root = NodeReader.root(yaml: text, faults: faults) else {
      throw FaultyFile(faults: faults.list)
    }
    if let name = root.required("schema")?.text(), name != Self.schema {
      root.fault(
        "'\(name)' is not \(Self.schema); write the baseline anew with --update-baseline", at: "schema")
    }
    for reader in root.required("findings")?.items() ?? [] {
      guard let fingerprint = reader.required("fingerprint")?.text(),
        let rule = reader.required("rule")?.text(),
        let entry = reader.required("entry")?.text()
      else { continue }
      add(
        Finding(
          fingerprint: fingerprint, rule: rule, entry: entry,
          distribution: reader.value("distribution")?.text()))
      reader.finish()
    }
    root.finish()
    guard faults.list.isEmpty else { throw FaultyFile(faults: faults.list) }
  }
}
