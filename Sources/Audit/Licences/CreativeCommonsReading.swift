/// Reads Creative Commons licences: an anchor, elements by code or by name, a version, a jurisdiction, in any order.
struct CreativeCommonsReading {
  let storage: LicenceTable.Storage
  var table: LicenceIndex { storage.index }
  let text: FoldedText
  let scan: PhraseScan
  var isPath = false

  /// Whether another licence is named as well: a number far off may be its version.
  var hasNamed: Bool {
    scan.hits.contains { hit in
      if case .family = hit.mark { return true }
      return false
    }
  }

  var isProse: Bool { text.pieces.count > NamedReading.prose }

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
      || after.contains {
        switch scan.mark($0) {
        // `no longer CC BY-NC: now CC BY`
        case .word(.beside), .word(.manual), .word(.metadata), .word(.contrast): true
        default: false
        }
      }
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
      if isContradicted(cluster) { cluster.isRefused = true }
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
      case .element, .code, .port, .date, .word: return true
      default: return table.creativeCommons.portCodes.find(text.bytes(of: piece)) != nil
      }
    }
  }
}
