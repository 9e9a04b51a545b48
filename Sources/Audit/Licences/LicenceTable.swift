/// The licences that the program knows, and how texts about them are understood.
///
/// Read from `rules/licences.yaml`, which says what its keys mean. A wrong answer is worse than none: whatever remains
/// unclear is `nil`, with the candidates named.
public struct LicenceTable: Sendable {
  /// Every licence and family, in the order of the table.
  public internal(set) var licences: [Licence] = []

  /// A whole text.
  struct Whole: Equatable, Sendable {
    var licence: Int
    var isID: Bool
  }

  var byID: [String: Int] = [:]
  var whole = PhraseTable<Whole>(expecting: 4096)
  var phrases = PhraseTable<LicenceMark>(expecting: 4096)
  var addresses = PhraseTable<Int>(expecting: 512)
  var registries: [[UInt8]] = []
  var families: [NamedFamily] = []
  var creativeCommons = CreativeCommonsTable()
  var near = NearTable()
  /// Stems of words that speak of commerce and of changed works, and the words that refuse them.
  var commerceStems: [[UInt8]] = []
  var derivationStems: [[UInt8]] = []
  var refusals: Set<[UInt8]> = []

  /// Reads the table.
  /// - Parameters:
  ///   - yaml: The table's text.
  ///   - file: Its name in faults.
  /// - Throws: ``FaultyFile`` with every fault.
  public init(yaml: String, file: String) throws {
    var builder = LicenceTableBuilder(file: file)
    self = try builder.build(yaml)
  }

  init() {}

  /// A licence by its canonical id.
  public subscript(id: String) -> Licence? { byID[id].map { licences[$0] } }

  /// What a text about a licence means.
  public func normalise(text: String) -> LicenceAnswer {
    LicenceReader(table: self).answer(text)
  }
}

/// The licences of Creative Commons by elements, version and port.
struct CreativeCommonsTable: Sendable {
  struct Port: Sendable {
    var code: String
    var licences: [ElementSet: [VersionNumber: Int]] = [:]
  }

  var unversioned: [ElementSet: Int] = [:]
  var versioned: [ElementSet: [VersionNumber: Int]] = [:]
  var versions: Set<VersionNumber> = []
  var ports: [Port] = []
  var portCodes: [[UInt8]: Int] = [:]
  /// *Creative Commons, non-commercial, which one is not said*.
  var someNonCommercial: Int?
  /// The names of NonCommercial, NoDerivatives and ShareAlike, folded: what a misspelling is compared with.
  var restrictions: [(name: [UInt8], element: ElementSet)] = []
}
