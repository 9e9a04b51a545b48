/// What a phrase of a text about licences means.
enum LicenceMark: Equatable, Sendable {
  /// A licence, or a family whose version may follow.
  case family(Int)
  /// *Creative Commons*, or `CC`.
  case anchor
  /// Elements of Creative Commons by code together with the anchor: `CC BY-NC`.
  case anchoredCode(ElementSet)
  /// Elements by code: `BY-NC`.
  case code(ElementSet)
  /// An element by its name in some language.
  case element(ElementSet)
  /// A jurisdiction of Creative Commons, by name.
  case port(Int)
  /// A date.
  case date
  case word(Word)

  /// A word that is no licence but tells how to read those around it.
  enum Word: String, CaseIterable, Sendable {
    case version, noise, conjunctions, negations, none, exceptions, contrary, contrast, being, modal, applies,
      ended
    case planned, limits, limited, reserved, forbids, compatible, later, onlyThis, allowed
    case data, metadata, beside, manual, software, backdrop, edition, several, depends, specified, harmless,
      altered,
      submits,
      closed,
      under, bodies, awaits

    /// Whether it only matters beside a name, and may be part of another.
    var isPlain: Bool {
      switch self {
      case .metadata, .beside, .manual, .software, .backdrop, .edition, .specified, .harmless, .altered,
        .submits, .closed, .bodies, .awaits:
        true
      default: false
      }
    }
  }
}

/// The elements of a Creative Commons licence.
struct ElementSet: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  static let by = ElementSet(rawValue: 1)
  static let nc = ElementSet(rawValue: 2)
  static let nd = ElementSet(rawValue: 4)
  static let sa = ElementSet(rawValue: 8)

  /// The elements by their codes, in the order of the licences' names.
  static let named: [(code: String, set: ElementSet)] = [("by", .by), ("nc", .nc), ("nd", .nd), ("sa", .sa)]

  /// The elements of `by-nc-sa`; `nil` where a part is none.
  init?(code: String) {
    var set = ElementSet()
    for part in code.utf8.split(separator: 0x2D) {
      guard let found = Self.named.first(where: { part.elementsEqual($0.code.utf8) }) else { return nil }
      set.insert(found.set)
    }
    guard !set.isEmpty else { return nil }
    self = set
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `by-nc-sa`.
  var code: String { Self.named.filter { contains($0.set) }.map(\.code).joined(separator: "-") }

  /// The licence's elements when the text leaves *by* out; `nil` for what no licence has.
  var completed: ElementSet? {
    if contains([.nd, .sa]) || isEmpty { return nil }
    if self == .nc { return nil }
    return union(.by)
  }
}

/// A version as a number that can be compared: major × 1000 + minor; a minor of two digits that begins with 0 (`1.02`)
/// has 500 added.
struct VersionNumber: Hashable, Sendable {
  var value: Int

  init(major: Int, minor: Int) { value = major * 1000 + minor }

  /// `2.0`, `1.3c`, `1.02`, `2022`.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x2E, maxSplits: 2)
    guard let first = parts.first, let major = Int(Substring(first)) else { return nil }
    let digits = parts.count > 1 ? Substring(parts[1].prefix { (0x30...0x39).contains($0) }) : "0"
    guard let minor = Int(digits), major < 10_000, minor < 500 else { return nil }
    value = major * 1000 + minor + (digits.count == 2 && digits.first == "0" ? 500 : 0)
  }
}

/// A named licence with the licences that are its versions.
struct NamedFamily: Sendable {
  /// The licence when the text states no version, where there is one.
  var base: Int?
  /// The licences by version.
  var versions: [VersionNumber: Int] = [:]
  /// Whether other licences share the name, so that nothing may qualify it.
  var isPlaceName = false
  /// Whether the name is a short code, which needs a version or the word *licence* beside it.
  var isCode = false
  /// The first version that none of the licences that share the name has.
  var ownVersion: VersionNumber?
  /// Whether the name is made of common words, so that no unknown word may go on with it.
  var isCommon = false
  /// Whether no unknown word may follow the name.
  var isBare = false
  /// Whether only a kind of licence is named (`all rights reserved`): any licence goes before it.
  var isGeneric = false
  /// `-only` and `-or-later` of each version (GNU).
  var only: [VersionNumber: Int] = [:]
  var later: [VersionNumber: Int] = [:]
  /// The longer words of its names, to know them misspelt.
  var words: [[UInt8]] = []

  /// The licence with the highest version.
  var newest: Int? { versions.max { $0.key.value < $1.key.value }?.value }

  /// The fewest letters of a word that a misspelling is compared with.
  static let shortestWord = 5

  mutating func addWords(of name: FoldedText) {
    for piece in name.pieces.indices {
      let word = Array(name.bytes(of: piece))
      if word.count >= Self.shortestWord, !words.contains(word) { words.append(word) }
    }
  }
}
