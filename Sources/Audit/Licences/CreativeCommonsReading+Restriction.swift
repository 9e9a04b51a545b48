/// Restrictions in plain words, and elements that are misspelt.
extension CreativeCommonsReading {
  /// The restrictions that the text states in plain words, in whatever language: a word of commerce or of changed works
  /// shortly after a word that refuses.
  func restrictions() -> ElementSet {
    var found = ElementSet()
    for piece in text.pieces.indices {
      if case .element(let set)? = scan.mark(piece), set != .by {
        if isNoLimit(scan.start(of: piece)..<scan.end(of: piece)) { continue }
        found.formUnion(set.subtracting(.sa))
        continue
      }
      guard scan.isPlain(piece), !text.pieces[piece].isDigits else { continue }
      let word = text.bytes(of: piece)
      guard word.count >= 5 else { continue }
      let speaks = (table.commerceStems.isHeldOrNear(word), table.derivationStems.isHeldOrNear(word))
      guard speaks.0 || speaks.1, isRefused(piece, word) else { continue }
      if speaks.0, !isOther(ofTwo: piece) { found.insert(.nc) }
      if speaks.1 { found.insert(.nd) }
    }
    return found
  }

  /// *Non-commercial and commercial use*: the second of both.
  func isOther(ofTwo piece: Int) -> Bool {
    guard piece > 1, case .element(let set)? = scan.mark(piece - 2) else { return false }
    return set.contains(.nc) && isNoLimit(scan.start(of: piece - 2)..<scan.end(of: piece - 2))
  }

  /// `CC BY 4.0, no commercial use`: a code with its version, and set off from it words that forbid what the code allows.
  func isContradicted(_ cluster: CreativeCommonsCluster) -> Bool {
    for hit in scan.hits where cluster.range.contains(hit.range.lowerBound) {
      let set: ElementSet
      switch hit.mark {
      case .anchoredCode(let code), .code(let code): set = code
      default: continue
      }
      var end = hit.range.upperBound
      while end < text.pieces.count, text.pieces[end].gap < .dash,
        text.pieces[end].isDigits || scan.isPassable(end)
          || table.creativeCommons.portCodes.find(text.bytes(of: end)) != nil
      {
        end += 1
      }
      return end < text.pieces.count && text.pieces[end].gap >= .dash
        && (hit.range.upperBound..<end).contains { text.pieces[$0].isDigits }
        && !restrictions().isSubset(of: set)
    }
    return false
  }

  private static let refusingPrefixes = [
    "no", "nicht", "nao", "sem", "sin", "nie", "icke", "ikke", "ei", "ne",
  ]

  func isRefused(_ piece: Int, _ word: ArraySlice<UInt8>) -> Bool {
    if word.count > 8, Self.refusingPrefixes.contains(where: { word.starts(with: $0.utf8) }) { return true }
    var next = piece + 1
    while next < text.pieces.count, next - piece <= 4, text.pieces[next].gap < .sentence {
      if scan.mark(next) == .word(.forbids) || scan.mark(next) == .word(.onlyThis) { return true }
      next += 1
    }
    var at = piece - 1
    while at >= 0, piece - at <= 7 {
      if text.pieces[at + 1].gap == .sentence { return false }
      if scan.mark(at) == .word(.allowed) || scan.mark(at) == .word(.limits) { return false }
      if table.refusals.find(text.bytes(of: at)) != nil { return true }
      at -= 1
    }
    return false
  }

  /// *No commercial restrictions*: what is denied is a limit. *Commercial and non-commercial use*: both are named, and
  /// neither is forbidden.
  func isNoLimit(_ range: Range<Int>) -> Bool {
    if isDeniedLimit(range) { return true }
    guard table.commerceStems.isHeld(by: text.bytes(of: range.upperBound - 1)) else { return false }
    for (joint, other) in [
      (range.lowerBound - 1, range.lowerBound - 2), (range.upperBound, range.upperBound + 1),
    ]
    where text.pieces.indices.contains(joint) && text.pieces.indices.contains(other) {
      let isJoint = scan.mark(joint) == .word(.conjunctions) || text.bytes(of: joint).elementsEqual("en".utf8)
      guard isJoint, scan.isPlain(other), table.commerceStems.isHeld(by: text.bytes(of: other)) else {
        continue
      }
      return !(range.upperBound..<range.upperBound + 8).contains {
        scan.mark($0) == .word(.planned) || scan.mark($0) == .word(.forbids)
          || scan.mark($0) == .word(.negations)
          || scan.mark($0) == .word(.none)
      }
    }
    return false
  }

  private func isDeniedLimit(_ range: Range<Int>) -> Bool {
    text.bytes(of: range.lowerBound).elementsEqual("no".utf8) && scan.mark(range.upperBound) == .word(.limits)
      && text.pieces[range.upperBound].gap <= .space
  }

  // MARK: Misspelt elements

  enum Misspelling {
    case none
    case element(ElementSet)
    case doubtful
  }

  /// An unknown word that is nearly a restriction, or that is joined to the elements as one of them.
  func misspelt(_ cluster: CreativeCommonsCluster) -> Misspelling {
    var piece = 0
    while piece < text.pieces.count {
      guard scan.isPlain(piece), !text.pieces[piece].isDigits else {
        piece += 1
        continue
      }
      var end = piece + 1
      while end < text.pieces.count, scan.isPlain(end),
        text.pieces[end].gap < .dot || text.pieces[end].gap == .hyphen,
        !text.pieces[end].isDigits
      {
        end += 1
      }
      let word = text.bytes(piece..<end)
      if word.count >= 7, !table.plainStems.isHeld(by: word) {
        let most = word.count < 9 ? 1 : 2
        let near = table.creativeCommons.restrictions.first {
          abs($0.name.count - word.count) <= most && EditDistance.isWithin(most, $0.name, Array(word))
        }
        if let near { return cluster.elements.contains(near.element) ? .none : .element(near.element) }
        // `Creative Commons Namesnennung 4.0`
        if cluster.elements.isEmpty, word.count >= 10, version(of: cluster) != nil,
          table.creativeCommons.attributions.contains(where: {
            abs($0.count - word.count) <= 2 && EditDistance.isWithin(2, $0, Array(word))
          })
        {
          return .element(.by)
        }
      }
      // `Attribution-Foo 4.0`, `CC BY-XX`: something is said about the licence that is not understood.
      let joinsBefore = piece > 0 && text.pieces[piece].gap < .space && isElement(piece - 1)
      let joinsAfter = end < text.pieces.count && text.pieces[end].gap < .space && isElement(end)
      let isPort = table.creativeCommons.portCodes.find(word) != nil
      if !isPort, isDoubtful(piece..<end, in: cluster) { return .doubtful }
      if joinsBefore || joinsAfter, !isPort, !isGlued(piece, end) { return .doubtful }
      piece = end
    }
    return .none
  }

  /// Whether unknown words may be a restriction that is misspelt: of sharing alike anywhere; of commerce, of changed works, or a lone letter
  /// before the version.
  private func isDoubtful(_ range: Range<Int>, in cluster: CreativeCommonsCluster) -> Bool {
    if !cluster.elements.contains(.sa),
      range.contains(where: { piece in table.sharingStems.isHeldOrNear(text.bytes(of: piece)) }
      )
    {
      return true
    }
    guard range.lowerBound >= cluster.range.upperBound,
      text.pieces[range.upperBound...].contains(where: { $0.isDigits })
    else { return false }
    if range.lowerBound == cluster.range.upperBound, range.count == 1, text.bytes(range).count <= 2,
      range.upperBound < text.pieces.count, text.pieces[range.upperBound].isDigits,
      text.pieces[range.lowerBound].gap <= .space
    {
      return true
    }
    return [(table.commerceStems, ElementSet.nc), (table.derivationStems, .nd)].contains { stems, element in
      !cluster.elements.contains(element)
        && range.contains { piece in stems.isHeldOrNear(text.bytes(of: piece)) }
    }
  }

  /// `CC-byInformación legal`, `3.0Información`: text that lost its blank before a capital.
  private func isGlued(_ piece: Int, _ end: Int) -> Bool {
    text.pieces[piece].gap == .none && text.pieces[piece].isCapital && end - piece >= 1
      && text.bytes(of: piece).count > 6
  }

  private func isElement(_ piece: Int) -> Bool {
    switch scan.mark(piece) {
    case .element, .code, .anchoredCode: true
    default: false
    }
  }
}
