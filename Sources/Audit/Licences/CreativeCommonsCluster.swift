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
