/// The words of one Creative Commons licence in a text.
struct CreativeCommonsCluster {
  var elements: ElementSet
  var range: Range<Int>
  var firstHit: Int
  var hasAnchor: Bool
  /// Words that cannot be told apart from an element stand among the others.
  var isRefused = false
  /// An element was understood although it is misspelt.
  var isMisspelt = false
}

/// Reads Creative Commons licences: an anchor, elements by code or by name, a version, a jurisdiction, in any order.
struct CreativeCommonsReading {
  let storage: LicenceTable.Storage
  private var table: LicenceIndex { storage.index }
  let text: FoldedText
  let scan: PhraseScan
  var isPath = false

  /// Whether another licence is named as well: a number far off may be its version.
  private var hasNamed: Bool {
    scan.hits.contains { hit in
      if case .family = hit.mark { return true }
      return false
    }
  }

  private var isProse: Bool { text.pieces.count > NamedReading.prose }

  /// The licences that a text names, each with all its words.
  func clusters(hasNamed: Bool) -> [CreativeCommonsCluster] {
    var done: [CreativeCommonsCluster] = []
    var current: CreativeCommonsCluster?
    var separated = false
    for (index, hit) in scan.hits.enumerated() {
      let elements: ElementSet
      var anchors = false
      switch hit.mark {
      case .anchor:
        guard isAnchor(hit.range) else { continue }
        (elements, anchors) = ([], true)
      case .anchoredCode(let set):
        if set == .by, isEnglish(hit.range) { continue }
        (elements, anchors) = (set, true)
      case .code(let set):
        guard isCode(hit.range, after: current) else { continue }
        elements = set
      case .element(let set):
        if isNoLimit(hit.range) { continue }
        elements = set
      case .word(.conjunctions):
        separated = true
        continue
      default: continue
      }
      if anchors, let cluster = current, cluster.hasAnchor, cluster.elements != elements, !elements.isEmpty,
        unknownWords(cluster.range.upperBound..<hit.range.lowerBound) > (isListed(cluster, hit) ? 0 : 1)
      {
        separated = true
      }
      if anchors, let cluster = current, cluster.hasAnchor, isOther(elements, hit, than: cluster) {
        done.append(cluster)
        current = nil
      }
      if let cluster = current, separated || isFar(hit.range, from: cluster) {
        // A conjunction only separates licences, not the elements of one: *by and sharealike*.
        if anchors, cluster.hasAnchor, cluster.elements != elements || isFar(hit.range, from: cluster) {
          done.append(cluster)
          current = nil
        } else if isFar(hit.range, from: cluster), !anchors {
          continue
        } else if isFar(hit.range, from: cluster) {
          if cluster.hasAnchor { done.append(cluster) }
          current = nil
        }
      }
      separated = false
      if var cluster = current {
        cluster.elements.formUnion(elements)
        cluster.range = cluster.range.lowerBound..<hit.range.upperBound
        if anchors { cluster.hasAnchor = true }
        current = cluster
      } else {
        current = CreativeCommonsCluster(
          elements: elements, range: hit.range, firstHit: index, hasAnchor: anchors)
      }
    }
    if let current { done.append(current) }
    return done.compactMap { finished($0, alone: done.count == 1, hasNamed: hasNamed) }
  }

  /// `cc` alone is an anchor only in capitals or at the start of a code.
  private func isAnchor(_ range: Range<Int>) -> Bool {
    guard text.bytes(range).count == 2 else { return true }
    return text.pieces[range.lowerBound].isUpper || range.lowerBound == 0
      || text.pieces[range.lowerBound].gap < .space
  }

  /// *No commercial restrictions*: what is denied is a limit. *Commercial and non-commercial use*: both are named, and
  /// neither is forbidden.
  private func isNoLimit(_ range: Range<Int>) -> Bool {
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

  /// `by` is an element only where it cannot be the English word; two-letter words of other languages likewise.
  private func isCode(_ range: Range<Int>, after cluster: CreativeCommonsCluster?) -> Bool {
    guard range.count == 1 else {
      return cluster != nil || range.lowerBound == 0 || text.pieces[range.lowerBound].isUpper
    }
    guard let cluster else { return false }
    let next = range.upperBound
    if text.pieces[range.lowerBound].gap < .space { return true }
    if text.pieces[range.lowerBound].isUpper, !text.isShouted {
      // `CC BY 4.0 by Data SA`
      return !(cluster.range.upperBound..<range.lowerBound).contains {
        scan.mark($0) == .word(.data) || scan.isPlain($0) && !text.pieces[$0].isDigits
      }
    }
    guard cluster.range.upperBound == range.lowerBound || text.pieces[range.lowerBound - 1].isDigits else {
      return false
    }
    return next == text.pieces.count && !text.endsBeforeAddress
      || next < text.pieces.count && text.pieces[next].isDigits
      || next < text.pieces.count && text.pieces[next].gap < .space
  }

  /// `CC BY 4.0, others CC BY-NC`: something separates two codes.
  private func isListed(_ cluster: CreativeCommonsCluster, _ hit: PhraseScan.Hit) -> Bool {
    (cluster.range.upperBound..<hit.range.lowerBound).contains { text.pieces[$0].gap >= .dash }
  }

  /// `CC by department`: the English word in lower case, between a code in capitals and an unknown word.
  private func isEnglish(_ range: Range<Int>) -> Bool {
    guard range.count == 2, text.pieces[range.lowerBound].isUpper, !text.pieces[range.lowerBound + 1].isUpper,
      text.pieces[range.lowerBound + 1].gap == .space, range.upperBound < text.pieces.count
    else { return false }
    let next = range.upperBound
    return scan.isPlain(next) && !text.pieces[next].isDigits && text.pieces[next].gap == .space
      && table.creativeCommons.portCodes.find(text.bytes(of: next)) == nil
  }

  /// `CC BY 4.0 / CC BY-SA 4.0`, `photos: CC BY-NC; data: CC BY`: a code of other elements, when the first licence is complete.
  private func isOther(_ elements: ElementSet, _ hit: PhraseScan.Hit, than cluster: CreativeCommonsCluster)
    -> Bool
  {
    guard !elements.isEmpty, !cluster.elements.isEmpty, cluster.elements != elements else { return false }
    let between = cluster.range.lowerBound..<hit.range.lowerBound
    let after = cluster.range.upperBound..<hit.range.lowerBound
    return between.contains { text.pieces[$0].isDigits } || after.contains { scan.mark($0) == .word(.data) }
      || after.contains { scan.mark($0) == .word(.beside) || scan.mark($0) == .word(.metadata) }
  }

  private func unknownWords(_ range: Range<Int>) -> Int {
    range.count { scan.isPlain($0) && !text.pieces[$0].isDigits }
  }

  private func isFar(_ range: Range<Int>, from cluster: CreativeCommonsCluster) -> Bool {
    range.lowerBound - cluster.range.upperBound > (isProse ? 3 : 12)
  }

  /// A cluster that is a licence, with the restrictions that unknown or misspelt words add.
  private func finished(_ raw: CreativeCommonsCluster, alone: Bool, hasNamed: Bool) -> CreativeCommonsCluster?
  {
    var cluster = raw
    if !cluster.hasAnchor {
      // Names of elements alone: at least two of them, or one with a version that only Creative Commons has.
      guard !hasNamed, !isProse, isPath == false else { return nil }
      let restricted = cluster.elements.subtracting(.by)
      guard cluster.elements.contains(.by) else { return nil }
      if restricted.isEmpty {
        // Datenlizenz Deutschland has a *Namensnennung 2.0* too.
        guard let version = version(of: cluster), version.number.value >= 2_005 else { return nil }
        guard
          isPure(text.pieces.indices)
            || isPure(clause(of: cluster.range.lowerBound..<version.range.upperBound))
        else { return nil }
      } else {
        guard isPure(text.pieces.indices) else { return nil }
      }
    }
    if !isProse, alone {
      let extra = restrictions()
      if extra.isSubset(of: cluster.elements) == false {
        cluster.elements.formUnion(extra)
        if cluster.elements.isEmpty { return nil }
      }
      switch misspelt(cluster) {
      case .none: break
      case .element(let set):
        cluster.elements.formUnion(set)
        cluster.isMisspelt = true
      case .doubtful: cluster.isRefused = true
      }
    }
    return cluster.elements.isEmpty && !cluster.isRefused ? nil : cluster
  }

  /// The pieces around some, up to the commas and brackets at both sides.
  private func clause(of range: Range<Int>) -> Range<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    while first > 0, text.pieces[first].gap < .dash { first -= 1 }
    while last < text.pieces.count, text.pieces[last].gap < .dash { last += 1 }
    return first..<last
  }

  /// Whether some pieces are nothing but elements, numbers and dull words.
  private func isPure(_ range: Range<Int>) -> Bool {
    range.allSatisfy { piece in
      if text.pieces[piece].isDigits { return true }
      switch scan.mark(piece) {
      case .element, .code, .port, .word: return true
      default: return table.creativeCommons.portCodes.find(text.bytes(of: piece)) != nil
      }
    }
  }

  // MARK: Restrictions in plain words

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
  private func isOther(ofTwo piece: Int) -> Bool {
    guard piece > 1, case .element(let set)? = scan.mark(piece - 2) else { return false }
    return set.contains(.nc) && isNoLimit(scan.start(of: piece - 2)..<scan.end(of: piece - 2))
  }

  private static let refusingPrefixes = [
    "no", "nicht", "nao", "sem", "sin", "nie", "icke", "ikke", "ei", "ne",
  ]

  private func isRefused(_ piece: Int, _ word: ArraySlice<UInt8>) -> Bool {
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

  // MARK: Misspelt elements

  private enum Misspelling {
    case none
    case element(ElementSet)
    case doubtful
  }

  /// An unknown word that is nearly a restriction, or that is joined to the elements as one of them.
  private func misspelt(_ cluster: CreativeCommonsCluster) -> Misspelling {
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

  // MARK: Versions and jurisdictions

  /// The licence of a cluster.
  func licence(of cluster: CreativeCommonsCluster) -> (licence: Int, port: String?)? {
    guard !cluster.isRefused else { return nil }
    let commons = table.creativeCommons
    guard let set = completed(cluster) else {
      return cluster.elements == .nc ? commons.someNonCommercial.map { ($0, nil) } : nil
    }
    guard let version = version(of: cluster) else { return commons.unversioned[set].map { ($0, nil) } }
    let port = version.number.value >= 4000 ? nil : port(near: version, cluster)
    if let port, let own = commons.ports[port].licences[set]?[version.number] {
      return (own, commons.ports[port].code)
    }
    guard let licence = commons.versioned[set]?[version.number] else { return nil }
    return (licence, port.map { commons.ports[$0].code })
  }

  /// The elements of a licence; *NC* alone existed in version 1.0 only, so that with a later version attribution goes with it.
  private func completed(_ cluster: CreativeCommonsCluster) -> ElementSet? {
    if let set = cluster.elements.completed { return set }
    guard cluster.elements == .nc, let version = version(of: cluster), version.number.value > 1_000 else {
      return nil
    }
    return [.by, .nc]
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
      if text.pieces[piece].isDigits, let (number, end, isExact) = text.version(at: piece) {
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
        if steps > 8 { break }
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
    for piece in text.pieces.indices where text.pieces[piece].isDigits {
      if piece > 0, text.pieces[piece - 1].isDigits, text.pieces[piece].gap < .space { continue }
      guard let (number, end, isExact) = text.version(at: piece) else { return nil }
      if found != nil { return nil }
      guard isExact, table.creativeCommons.versions.contains(number) else { return nil }
      found = Version(number: number, range: piece..<end)
    }
    return found
  }

  /// The jurisdiction: a name anywhere in a short text, or a code beside the version.
  private func port(near version: Version, _ cluster: CreativeCommonsCluster) -> Int? {
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
