/// Whose a number is: that of a licence, or that of the data, of an edition, of a field of its own.
extension PhraseScan {
  private static let nouns = ShortWords(
    """
    base bases report rapport study etude schema module produit product export jeu set archive
    dataset datasets file files fichier fichiers layer layers couche couches table tables document
    resource service
    """)

  private static let units = ShortWords("ko mo go to kb mb gb tb km ha eur euro euros octets bytes")

  /// `…; version: 2.5`: a field of its own, which is that of the data.
  func isField(_ piece: Int, in text: FoldedText) -> Bool {
    mark(piece) == .word(.version) && piece + 1 < text.pieces.count && text.pieces[piece].gap == .sentence
      && text.pieces[piece + 1].isDigits && text.pieces[piece + 1].gap >= .dash
  }

  /// Whether a piece is something that has versions itself: the data, an edition.
  func isVersioned(_ piece: Int, in text: FoldedText) -> Bool {
    guard text.pieces.indices.contains(piece) else { return false }
    switch mark(piece) {
    case .word(.data), .word(.metadata), .word(.beside), .word(.manual), .word(.software), .word(.backdrop),
      .word(.edition):
      return true
    default: return Self.nouns.contains(text.bytes(of: piece))
    }
  }

  /// *Version 2.0 of the dataset*: the number that ends before a piece is said of something else.
  func isOfNoun(after end: Int, in text: FoldedText) -> Bool {
    // `2.0 MB`
    if end < text.pieces.count, text.pieces[end].gap <= .space, Self.units.contains(text.bytes(of: end)) {
      return true
    }
    var next = end
    while next < text.pieces.count, next - end < 3, text.pieces[next].gap < .dash,
      LicenceDenial.articles.contains(text.bytes(of: next))
        || LicenceDenial.relations.contains(text.bytes(of: next))
    {
      next += 1
    }
    return next > end && next < text.pieces.count && text.pieces[next].gap < .dash
      && isVersioned(next, in: text)
  }
}
