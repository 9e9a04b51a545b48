/// Versions and jurisdictions.
extension CreativeCommonsReading {
  /// The licence of a cluster.
  func licence(of cluster: CreativeCommonsCluster) -> (licence: Int, port: String?)? {
    guard !cluster.isRefused else { return nil }
    let commons = table.creativeCommons
    // In the first version attribution was a choice.
    if !cluster.elements.contains(.by), !cluster.elements.isEmpty, version(of: cluster)?.number.value == 1_000
    {
      if cluster.elements.contains(.nc) { return commons.someNonCommercial.map { ($0, nil) } }
      return cluster.elements == .sa ? table.byID["cc-sa-1.0"].map { ($0, nil) } : nil
    }
    guard let set = cluster.elements.completed else {
      return cluster.elements == .nc ? commons.someNonCommercial.map { ($0, nil) } : nil
    }
    guard let version = version(of: cluster) else {
      // `CC BY IGO`: adapted once only.
      if let port = portWithOneVersion(after: cluster.range.upperBound),
        let licence = commons.onlyLicence(set, of: port)
      {
        return (licence, commons.ports[port].code)
      }
      return commons.unversioned[set].map { ($0, nil) }
    }
    let port = version.number.value >= 4000 ? nil : port(near: version, cluster)
    if let port, let own = commons.ports[port].licences[set]?[version.number] {
      return (own, commons.ports[port].code)
    }
    guard let licence = commons.versioned[set]?[version.number] else { return nil }
    return (licence, port.map { commons.ports[$0].code })
  }

  struct Version {
    var number: VersionNumber
    var range: Range<Int>
  }

  /// The version in or after a cluster, or before it in a short text; `nil` where there is none or several.
  func version(of cluster: CreativeCommonsCluster) -> Version? {
    var found: Version?
    var piece = cluster.range.lowerBound
    var steps = 0
    while piece < text.pieces.count {
      if scan.mark(piece) == .date {
        piece = scan.end(of: piece)
        continue
      }
      if text.pieces[piece].isDigits, let (number, end, isExact) = text.version(at: piece) {
        if text.pieces[piece].gap >= .dash, scan.isOfNoun(after: end, in: text) { break }
        // `CC BY 4.0, obra derivada de BTN25 CC BY 4.0`
        if piece > 0, text.pieces[piece].gap == .none, scan.owner[piece - 1] < 0 {
          piece = end
          continue
        }
        if !table.creativeCommons.versions.contains(number), isExact, found == nil, number.value < 10_000 {
          return Version(number: number, range: piece..<end)
        }
        if table.creativeCommons.versions.contains(number) {
          if let found, found.number != number { return nil }
          found = Version(number: number, range: piece..<end)
        }
        if piece >= cluster.range.upperBound { steps += 2 }
        piece = end
        continue
      }
      if piece >= cluster.range.upperBound {
        steps += 1
        if steps > 8 || scan.isField(piece, in: text) { break }
        // `CC BY, data version 3.0`
        if text.pieces[piece].gap >= .dash, scan.mark(piece) == .word(.data) { break }
        let isPort = table.creativeCommons.portCodes.find(text.bytes(of: piece)) != nil
        guard !scan.isPlain(piece) || isPort else { break }
        if case .family = scan.mark(piece) { break }
      }
      piece += 1
    }
    if found == nil {
      for piece in cluster.range.upperBound..<min(cluster.range.upperBound + 3, text.pieces.count) {
        guard let (number, end) = text.wordVersion(at: piece),
          table.creativeCommons.versions.contains(number),
          end > piece + 1 || piece > 0 && scan.mark(piece - 1) == .word(.version)
        else { continue }
        return Version(number: number, range: piece..<end)
      }
    }
    if found != nil || isProse || hasNamed { return found }
    // `4.0 CC BY`, `CC BY (attribution), scne.es 4.0`: the only number of a short text.
    for piece in text.pieces.indices where text.pieces[piece].isDigits && scan.mark(piece) != .date {
      if piece > 0, text.pieces[piece - 1].isDigits, text.pieces[piece].gap < .space { continue }
      guard let (number, end, isExact) = text.version(at: piece) else { return nil }
      if found != nil { return nil }
      if isOfAnother(piece, until: end, cluster) { return nil }
      guard isExact, table.creativeCommons.versions.contains(number) else { return nil }
      found = Version(number: number, range: piece..<end)
    }
    return found
  }

  /// *Dataset 2.0, CC BY*, `CC BY; edition=3.0`: the number is that of the word before it, or of the one after it.
  private func isOfAnother(_ number: Int, until end: Int, _ cluster: CreativeCommonsCluster) -> Bool {
    if scan.mark(end) == .word(.data) || scan.mark(end) == .word(.edition) { return true }
    if scan.isField(number - 1, in: text) || scan.isOfNoun(after: end, in: text) { return true }
    var noun = number - 1
    while noun >= 0, scan.mark(noun) == .word(.version) { noun -= 1 }
    guard noun >= 0, noun < cluster.range.lowerBound || noun >= cluster.range.upperBound else { return false }
    if scan.isVersioned(noun, in: text) { return true }
    guard scan.owner[noun] < 0, !text.pieces[noun].isDigits else { return false }
    // `edition=3.0`
    if text.pieces[number].gap >= .dash, noun == 0 || text.pieces[noun].gap >= .dash {
      return noun + 1 == number
    }
    // `Corine Land Cover 2.0, CC BY`
    guard text.pieces[noun + 1].gap < .dash else { return false }
    // `CC BY, GeoJSON 2.0`
    let isSpaced = text.pieces[noun + 1].gap == .space
    while noun > 0, text.pieces[noun].gap == .none || text.pieces[noun].gap == .hyphen { noun -= 1 }
    return number < cluster.range.lowerBound
      || text.pieces[noun].gap >= .dash && isSpaced
  }

  private static let ties = ShortWords("for pour para per por fur fuer voor les le las los the die")

  /// The jurisdiction right after a cluster, where it has one version only: *IGO*, *for intergovernmental organisations*.
  private func portWithOneVersion(after end: Int) -> Int? {
    guard end < text.pieces.count else { return nil }
    for piece in end..<min(end + 4, text.pieces.count) {
      if text.pieces[piece].gap == .sentence { return nil }
      if case .port(let index)? = scan.mark(piece) {
        return table.creativeCommons.ports[index].onlyVersion == nil ? nil : index
      }
      guard scan.isPassable(piece) || Self.ties.contains(text.bytes(of: piece)) else { return nil }
    }
    return nil
  }

  /// The jurisdiction: a name anywhere in a short text, or a code beside the version.
  func port(near version: Version, _ cluster: CreativeCommonsCluster) -> Int? {
    let after = version.range.upperBound
    for piece in [after, after + 1, after + 2] where piece < text.pieces.count {
      if case .port(let index)? = scan.mark(piece) { return index }
      if scan.isPlain(piece) || text.bytes(of: piece).count <= 3 {
        guard piece == after, let index = table.creativeCommons.portCodes.find(text.bytes(of: piece)) else {
          break
        }
        // `de`, `es`, `at`, `it` and `us` are words too.
        let isJoined = text.pieces[piece].gap < .space
        let isLast = piece + 1 == text.pieces.count && !text.endsBeforeAddress
        return isJoined || (text.pieces[piece].isUpper && !text.isShouted) || isLast ? index : nil
      }
      guard scan.isPassable(piece) else { break }
    }
    // `… 3.0 for intergovernmental organisations`
    if let port = portWithOneVersion(after: after) { return port }
    let before = version.range.lowerBound - 1
    if before >= cluster.range.lowerBound, text.pieces[version.range.lowerBound].gap < .space,
      let index = table.creativeCommons.portCodes.find(text.bytes(of: before))
    {
      return index
    }
    if before >= 0, case .port(let index)? = scan.mark(before) { return index }
    // `CC-BY-AT 3.0`
    if before >= cluster.range.upperBound, text.pieces[before].gap < .space, text.pieces[before].isUpper {
      return table.creativeCommons.portCodes.find(text.bytes(of: before))
    }
    return nil
  }
}
