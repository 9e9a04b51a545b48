/// What a page says beside its entries.
struct PageEnvelope: Sendable, Equatable {
  /// How many entries the portal says there are.
  var total: Int?
  /// How many elements stand on this page.
  var items = 0
  /// The address of the next page, where one is given.
  var next: String?
  /// What the next page is asked with: the last element's id, a token.
  var token: String?
  /// A second token.
  var sort: String?
  /// Whether the page has entries of which more has to be asked for by itself.
  var isIncomplete = false
  /// Why the page is no answer to what was asked, in the portal's words.
  var failure: String?
}
