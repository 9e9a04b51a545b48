/// Why a stretch of bytes could not be read as one JSON document.
enum JSONFault: Error, Equatable {
  /// Nothing but blanks.
  case empty
  /// Not JSON.
  case syntax
  /// Not UTF-8; where the first wrong byte stands, and whether the text looks like Latin-1 or Windows-1252.
  case invalidUTF8(at: Int, looksLikeLatin1: Bool)
  /// Nested deeper than the limit.
  case tooDeep(limit: Int)
  /// Longer than the limit.
  case tooLarge(limit: Int)
  /// A key that stands twice in one object.
  case duplicateKey(String)
  /// No memory.
  case memory

  /// The stable code of a refusal.
  var reason: String {
    switch self {
    case .empty: "empty"
    case .syntax: "invalid-json"
    case .invalidUTF8: "invalid-utf-8"
    case .tooDeep: "too-deep"
    case .tooLarge: "too-large"
    case .duplicateKey: "duplicate-key"
    case .memory: "out-of-memory"
    }
  }

  /// The reason in a sentence, with what to do about it.
  var detail: String {
    switch self {
    case .empty: return "there is nothing to read here"
    case .syntax:
      return "this is not valid JSON; check it with a JSON validator and publish it again"
    case .invalidUTF8(let at, let latin1):
      let hint =
        latin1
        ? "; it looks like Latin-1 or Windows-1252: convert it, for example with iconv -f WINDOWS-1252 -t UTF-8"
        : "; JSON has to be UTF-8"
      return "the byte \(at) of the entry is not UTF-8\(hint)"
    case .tooDeep(let limit):
      return "it is nested deeper than \(limit) levels; no catalogue needs that"
    case .tooLarge(let limit):
      return "it is larger than the \(limit) bytes that one entry may have"
    case .duplicateKey(let key):
      return "the key “\(key)” stands twice in one object, so that its value is ambiguous; keep one"
    case .memory: return "there is not enough memory for it"
    }
  }
}
