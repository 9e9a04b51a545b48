/// The version of a licence that is named.
extension NamedReading {
  enum VersionReading: Equatable {
    case found(VersionNumber, end: Int)
    /// A number that is no version of the licence.
    case unknown
    case none
  }

  /// The version after a name, else the only one that the text introduces as a version.
  func version(after range: Range<Int>, known: [VersionNumber: Int]) -> VersionReading {
    var piece = range.upperBound
    var introduced = false
    var steps = 0
    while piece < text.pieces.count, steps < 8, scan.mark(piece) != .date {
      if scan.isField(piece, in: text) { return .none }
      if text.pieces[piece].isDigits {
        guard let (number, end, isExact) = text.version(at: piece) else { break }
        if known[number] != nil, isApart(range.upperBound...piece), scan.isOfNoun(after: end, in: text) {
          break
        }
        if known[number] != nil {
          return isAlternative(to: number, at: end, known) ? .none : .found(number, end: end)
        }
        if !known.isEmpty,
          isExact || introduced || piece == range.upperBound && text.pieces[piece].gap <= .space,
          number.value < 10_000
        {
          return .unknown
        }
        break
      }
      if introduced, let (number, end) = text.wordVersion(at: piece), known[number] != nil {
        return .found(number, end: end)
      }
      guard let mark = scan.mark(piece) else { break }
      if mark == .word(.version) {
        introduced = true
      } else if mark != .word(.noise), mark != .word(.data), mark != .word(.under), !isFamily(mark) {
        break
      }
      if text.pieces[piece].gap == .sentence, !introduced { break }
      // `Licence Ouverte, données v2.0`
      if mark == .word(.data), text.pieces[piece].gap >= .dash { break }
      piece += 1
      steps += 1
    }
    // `… (Etalab), version 2.0`, in a text that names no other number.
    guard text.pieces.count <= 200 else { return .none }
    var found: VersionReading = .none
    for piece in text.pieces.indices.dropFirst() where text.pieces[piece].isDigits {
      guard scan.mark(piece - 1) == .word(.version), let (number, end, _) = text.version(at: piece) else {
        continue
      }
      guard known[number] != nil, isOfLicence(piece, until: end, range) else { continue }
      if isAlternative(to: number, at: end, known) { return .none }
      if case .found(let other, _) = found, other != number { return .none }
      found = .found(number, end: end)
    }
    return found
  }

  /// Whether a comma or a bracket stands among some pieces.
  private func isApart(_ range: ClosedRange<Int>) -> Bool { range.contains { text.pieces[$0].gap >= .dash } }

  /// What stands between a name and a version that unknown words separate from it.
  enum DistantVersion {
    case none
    /// Misspelt words alone: `Etlab 2.0`, `verson 2.0`.
    case misspelt(VersionNumber, end: Int)
    /// Unknown words: the number may be the version of something else.
    case unclear
  }

  /// The version after a name and one to three unknown words: `Licence ouverte Etlab 2.0`.
  func distantVersion(after range: Range<Int>, _ family: NamedFamily) -> DistantVersion {
    guard text.pieces.count <= Self.prose, family.versions.count > 1 else { return .none }
    var piece = range.upperBound
    var unknown = 0
    var isMisspelt = true
    var saysVersion = false
    while piece < text.pieces.count, piece - range.upperBound < 6, text.pieces[piece].gap < .sentence {
      if scan.isVersioned(piece, in: text) { return .none }
      if text.pieces[piece].isDigits, text.bytes(of: piece).count == 4 || scan.mark(piece) == .date {
        // `(mars 2017) 2.0`
        unknown += 1
        isMisspelt = false
      } else if case .family(let other) = scan.mark(piece), family.base != nil,
        table.families[other].base == family.base
      {
        piece = scan.end(of: piece)
        continue
      } else if text.pieces[piece].isDigits {
        guard unknown > 0, let (number, end, isExact) = text.version(at: piece),
          family.versions[number] != nil, isExact || saysVersion
        else { return .none }
        if isMisspelt { return .misspelt(number, end: end) }
        return version(after: range, known: family.versions) == .none ? .unclear : .none
      } else if isPort(scan.mark(piece)) || scan.isPlain(piece), scan.owner[piece] >= 0 {
        // `IODL Italia 2.0`, `Licence ouverte ville de Lyon 2.0`
        unknown += 1
        let country = family.base.flatMap { table.licences[$0].country }
        if scan.mark(piece) != .word(.harmless), !isPort(scan.mark(piece), of: country) { isMisspelt = false }
        guard isMisspelt || scan.mark(piece) == .word(.bodies) else { return .none }
      } else if scan.owner[piece] < 0 {
        unknown += 1
        guard unknown <= 3 else { return .none }
        let isVersion = isNear(piece, Self.versionWords)
        saysVersion = saysVersion || isVersion
        if !isVersion, !isNear(piece, family.words) { isMisspelt = false }
      } else if scan.mark(piece) == .word(.version) {
        saysVersion = true
      } else if !scan.isPassable(piece) {
        return .none
      }
      piece += 1
    }
    return .none
  }

  /// The words for *version* that are long enough to be known when misspelt.
  private static let versionWords = [
    "version", "versione", "versie", "versjon", "versao", "verzia", "wersja",
  ].map { Array($0.utf8) }

  /// Whether a piece is one of some words but for one letter.
  private func isNear(_ piece: Int, _ words: [[UInt8]]) -> Bool {
    let bytes = Array(text.bytes(of: piece))
    guard bytes.count >= NamedFamily.shortestWord - 1 else { return false }
    return words.contains { EditDistance.isWithin($0.count < 9 ? 1 : 2, bytes, $0) }
  }

  /// `Open Licence 2.0 (Etalab)`: the version between *licence* and a code.
  func version(before range: Range<Int>, known: [VersionNumber: Int]) -> VersionReading {
    var piece = range.lowerBound - 1
    guard piece > 0, text.pieces[piece].isDigits else { return .none }
    while piece > 0, text.pieces[piece].isDigits { piece -= 1 }
    guard let (number, end, _) = text.version(at: piece + 1), end == range.lowerBound, known[number] != nil
    else { return .none }
    if scan.mark(piece) == .word(.version), piece > 0 { piece -= 1 }
    return table.licenceStems.begins(text, piece) ? .found(number, end: end) : .none
  }

  /// `Open Licence 2.0 (Licence Ouverte)`, `Open Licence 1.0 (Etalab)`: the version behind another name of the same licence, which
  /// stands right before this one or begins with it.
  func version(beside range: Range<Int>, known: [VersionNumber: Int]) -> VersionReading {
    guard !isPath, known.count > 1, range.lowerBound > 1, text.pieces[range.lowerBound - 1].isDigits,
      text.pieces.count <= Self.prose, !scan.hasConjunction
    else { return .none }
    for end in [range.lowerBound, range.upperBound] {
      for start in max(0, range.lowerBound - 8)..<range.lowerBound - 1 {
        guard let named = table.whole.find(text.bytes(start..<end)),
          let version = known.first(where: { $0.value == named.licence })
        else { continue }
        return .found(version.key, end: end)
      }
    }
    return .none
  }

  /// `1.0 ou 2.0`: another version is named beside the first.
  private func isAlternative(to number: VersionNumber, at end: Int, _ known: [VersionNumber: Int]) -> Bool {
    guard
      scan.mark(end) == .word(.conjunctions)
        || end < text.pieces.count && (text.pieces[end].gap == .slash || text.pieces[end].gap == .dash)
    else { return false }
    var next = scan.mark(end) == .word(.conjunctions) ? end + 1 : end
    while scan.mark(next) == .word(.version) || scan.mark(next) == .word(.noise) { next += 1 }
    guard next < text.pieces.count, let other = text.version(at: next) else { return false }
    return other.number != number && known[other.number] != nil
  }

  /// Whether a version that the text introduces somewhere is that of the licence, not of the data: *dataset v2.0 under …*,
  /// *version 1.0 of 12/03/2019 – …*. Before the name, nothing but small words may stand between.
  private func isOfLicence(_ piece: Int, until end: Int, _ range: Range<Int>) -> Bool {
    var first = piece - 1
    while first > 0, scan.mark(first - 1) == .word(.version), text.pieces[first].gap < .dash { first -= 1 }
    if scan.isField(piece - 1, in: text) || scan.isOfNoun(after: end, in: text) { return false }
    if first > 0, text.pieces[first].gap < .dash {
      var noun = first - 1
      while noun > 0, LicenceDenial.articles.contains(text.bytes(of: noun)), text.pieces[noun].gap < .dash {
        noun -= 1
      }
      if scan.isVersioned(noun, in: text) { return false }
      // `Base adresse version 2.0, Licence Ouverte`
      if piece < range.lowerBound, scan.isPlain(noun), !table.licenceStems.begins(text, noun),
        (end...range.lowerBound).contains(where: { text.pieces[$0].gap >= .dash })
      {
        return false
      }
    }
    guard piece < range.lowerBound else {
      // `Licence Ouverte (GTFS v2.0)`
      var clause = first - 1
      guard clause >= range.upperBound, text.pieces[first].gap < .dash, scan.owner[clause] < 0,
        !table.licenceStems.begins(text, clause)
      else { return true }
      while clause > range.upperBound, text.pieces[clause].gap < .dash {
        if case .family = scan.mark(clause) { return true }
        clause -= 1
      }
      return text.pieces[clause].gap < .dash
    }
    return !(end..<range.lowerBound).contains { between in
      switch scan.mark(between) {
      case .date, .word(.under), .word(.data): true
      case .word(.noise), .word(.version), .word(.conjunctions), .family: false
      default:
        !LicenceDenial.articles.contains(text.bytes(of: between))
          && !LicenceDenial.relations.contains(text.bytes(of: between))
      }
    }
  }

  private func isFamily(_ mark: LicenceMark) -> Bool {
    if case .family = mark { return true }
    return false
  }
}
