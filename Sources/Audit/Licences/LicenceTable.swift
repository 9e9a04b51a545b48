/// The licences that the program knows, and how texts about them are understood.
///
/// Read from `rules/licences.yaml`, which says what its keys mean. A wrong answer is worse than none: whatever remains
/// unclear is `nil`, with the candidates named.
public struct LicenceTable: Sendable {
  /// What was read, shared by every copy of the table.
  final class Storage: Sendable {
    let index: LicenceIndex
    let statements = StatementCache()
    init(_ index: LicenceIndex) { self.index = index }
  }

  let storage: Storage
  var index: LicenceIndex { storage.index }

  /// Reads the table.
  /// - Parameters:
  ///   - yaml: The table's text.
  ///   - file: Its name in faults.
  /// - Throws: ``FaultyFile`` with every fault.
  public init(yaml: String, file: String) throws {
    var builder = LicenceTableBuilder(file: file)
    storage = Storage(try builder.build(yaml))
  }

  /// Every licence and family, in the order of the table.
  public var licences: [Licence] { index.licences }

  /// A licence by its canonical id.
  public subscript(id: String) -> Licence? { index.byID[id].map { index.licences[$0] } }

  /// What a text about a licence means.
  public func normalise(text: String) -> LicenceAnswer {
    LicenceReader(storage: storage).answer(text)
  }
}

/// The licences by everything that they are called.
struct LicenceIndex: Sendable {
  /// A whole text.
  struct Whole: Equatable, Sendable {
    var licence: Int
    var isID: Bool
  }

  var licences: [Licence] = []
  var byID: [String: Int] = [:]
  let whole = PhraseTable<Whole>(expecting: 8192)
  let phrases = PhraseTable<LicenceMark>(expecting: 4096)
  let addresses = PhraseTable<Int>(expecting: 1024)
  var registries: [[UInt8]] = []
  var families: [NamedFamily] = []
  /// Places beside a name that licences of several places share: whether each is where the first of them holds.
  let places = PhraseTable<Bool>()
  /// Names of countries, each with its code.
  let countries = PhraseTable<String>()
  var creativeCommons = CreativeCommonsTable()
  /// Licences that only accompany another one, by its id.
  var companions: [Int: String] = [:]
  var near = NearTable()
  var reordered = ReorderedTable()
  /// Stems of words that speak of commerce, of changed works, of either, of sharing alike, and the words that refuse them.
  var commerceStems = StemSet()
  var derivationStems = StemSet()
  var plainStems = StemSet()
  var sharingStems = StemSet()
  /// How *licence* begins in the languages.
  var licenceStems = StemSet()
  let refusals = PhraseTable<Bool>()
  let months = PhraseTable<Bool>()
  /// How words begin that compare: *similar*, *vergleichbar*.
  var comparisonStems = StemSet()
}

/// The licences of Creative Commons by elements, version and port.
struct CreativeCommonsTable: Sendable {
  struct Port: Sendable {
    var code: String
    /// The only version that was ever adapted to it.
    var onlyVersion: VersionNumber?
    var licences: [ElementSet: [VersionNumber: Int]] = [:]
  }

  var unversioned: [ElementSet: Int] = [:]
  var versioned: [ElementSet: [VersionNumber: Int]] = [:]
  var versions: Set<VersionNumber> = []
  var ports: [Port] = []
  let portCodes = PhraseTable<Int>()

  /// The licence of a jurisdiction that has one version only, as none is said; `nil` where there are several.
  func onlyLicence(_ set: ElementSet, of port: Int) -> Int? {
    ports[port].onlyVersion.flatMap { ports[port].licences[set]?[$0] ?? versioned[set]?[$0] }
  }

  /// *Creative Commons, non-commercial, which one is not said*.
  var someNonCommercial: Int?
  /// The names of NonCommercial, NoDerivatives and ShareAlike, folded: what a misspelling is compared with.
  var restrictions: [(name: [UInt8], element: ElementSet)] = []
  /// The long names of attribution, folded, to know them misspelt.
  var attributions: [[UInt8]] = []
}
