/// What a reader tells about a catalogue, in the order of the document.
public enum ReadEvent: Sendable {
  /// The catalogue itself; may come more than once, each time with what is known by then.
  case catalogue(CatalogueInfo)
  /// One entry that was read.
  case entry(Entry)
  /// One entry, or a stretch of bytes in its place, that could not be read.
  case refused(Refusal)
}

/// What is known of a catalogue as a whole.
public struct CatalogueInfo: Sendable, Codable, Equatable {
  /// Its title.
  public var title: String?
  /// The platform or format that was read: `ckan`, `udata`, `datajson`, `dcat`, …
  public var platform: String
  /// How many entries the portal says it has.
  public var reportedTotal: Int?
  /// Its home page.
  public var homepage: String?
  /// Its publisher.
  public var publisher: Agent?
  /// What was odd about the catalogue as a whole: entries listed but not described, distributions of no entry, …
  public var notes: [ReadingNote] = []

  /// A catalogue of a platform.
  public init(platform: String) { self.platform = platform }
}

/// An entry that could not be read: counted, and never silently dropped.
public struct Refusal: Sendable, Codable, Equatable {
  /// The file or address.
  public var location: String
  /// The place in it: `byte 5120`, `line 3, column 7`, `dataset[12]`.
  public var place: String
  /// A stable kebab-case code: `invalid-utf-8`, `too-deep`, `too-large`, `duplicate-key`, `not-an-object`, …
  public var reason: String
  /// The reason in a sentence, with what to do about it.
  public var detail: String

  /// A refusal at a place.
  public init(location: String, place: String, reason: String, detail: String) {
    self.location = location
    self.place = place
    self.reason = reason
    self.detail = detail
  }
}

/// Why reading had to stop: the one error type of a reader.
public struct ReadError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file or address.
  public var location: String
  /// The place in it, where one is known.
  public var place: String?
  /// A stable kebab-case code: `empty`, `truncated`, `not-a-catalogue`, `missing-file`, …
  public var reason: String
  /// The reason in a sentence, with what to do about it.
  public var detail: String

  /// An error at a place.
  public init(location: String, place: String? = nil, reason: String, detail: String) {
    self.location = location
    self.place = place
    self.reason = reason
    self.detail = detail
  }

  /// Ready to print: `file: place: detail`.
  public var description: String {
    [location, place, detail].compactMap { $0 }.joined(separator: ": ")
  }
}
