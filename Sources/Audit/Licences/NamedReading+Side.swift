/// Licences of what stands beside the data.
extension NamedReading {
  /// What stands beside the data and has this licence: images and manuals where the text also mentions data, a program or a
  /// base map in any.
  func side(of range: Range<Int>, _ denial: LicenceDenial) -> LicenceMark.Word? {
    guard scan.hasBeside, let word = denial.subject(of: range), word != .metadata else { return nil }
    return (word == .beside || word == .manual) && !scan.hasData ? nil : word
  }

  /// Whether all that stands beside the data is surely none of them: programs; and code and manuals in sentences of their own, where
  /// those of the other licences speak of the data. Photographs and texts may be part of the data.
  func isNoneOfData(_ denial: LicenceDenial, beside others: [LicenceReader.Finding]) -> Bool {
    guard !others.isEmpty else { return false }
    return scan.hits.allSatisfy { hit in
      switch hit.mark {
      case .word(.backdrop): false
      case .word(.beside): denial.isCode(hit.range.lowerBound) && isApart(hit.range.lowerBound, from: others)
      case .word(.manual): isApart(hit.range.lowerBound, from: others)
      default: true
      }
    }
  }

  /// Whether a word begins a sentence that does not mention the data, while those of some licences do.
  private func isApart(_ subject: Int, from licences: [LicenceReader.Finding]) -> Bool {
    let own = sentence(around: subject)
    return (own.lowerBound..<subject).allSatisfy { LicenceDenial.articles.contains(text.bytes(of: $0)) }
      && !mentionsData(own) && licences.allSatisfy { mentionsData(sentence(around: $0.start)) }
  }

  private func mentionsData(_ sentence: Range<Int>) -> Bool {
    sentence.contains { scan.mark($0) == .word(.data) }
  }

  /// The sentence that holds a piece.
  private func sentence(around piece: Int) -> Range<Int> {
    var (first, last) = (piece, piece + 1)
    while first > 0, text.pieces[first].gap < .sentence { first -= 1 }
    while last < text.pieces.count, text.pieces[last].gap < .sentence { last += 1 }
    return first..<last
  }
}
