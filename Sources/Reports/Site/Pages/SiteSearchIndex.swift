import Audit

/// The search index in pieces that scripts load as they are needed, as pages opened from a disk cannot fetch: the documents five hundred
/// a piece, and the words by their first two letters, each with the numbers of its documents as steps from one to the next.
struct SiteSearchIndex: ~Copyable {
  static let perPiece = 500
  /// Words that say nothing about what is sought.
  static let stopWords: Set<String> = [
    "au", "aux", "de", "des", "du", "en", "et", "la", "le", "les", "par", "pour", "sur", "un", "une", "and",
    "for", "in", "of",
    "the", "to",
  ]

  private var shards: [String: [String: [UInt32]]] = [:]
  private var piece = JSONWriter()
  private var count = 0

  /// Adds a publisher or an entry: they are numbered from 0 in the order they are added.
  ///
  /// - Parameters:
  ///   - place: an entry's path (`3f/9c…`) or a publisher's folder.
  ///   - owner: the number of an entry's publisher.
  mutating func add(_ name: String, place: String, owner: Int?, _ site: SiteOutput) throws {
    let number = UInt32(count)
    SearchWords.each(in: name) { word in
      guard !Self.stopWords.contains(word) else { return }
      let word = word.utf8.count > 32 ? String(word.unicodeScalars.prefix(32)) : word
      let shard = Self.shard(of: word)
      // In place: a copy of a list for each document would cost its square.
      if shards[shard, default: [:]][word, default: []].last != number {
        shards[shard, default: [:]][word, default: []].append(number)
      }
    }
    piece.array { json in
      json.value(HTMLText.name(name, limit: 140))
      json.value(place)
      json.value(owner ?? -1)
    }
    count += 1
    if count % Self.perPiece == 0 { try writePiece(site) }
  }

  private mutating func writePiece(_ site: SiteOutput) throws {
    let number = (count - 1) / Self.perPiece
    try site.folder.write(
      Array("aloi.docs(\(number),[".utf8) + piece.bytes + Array("]);\n".utf8), to: "pieces/docs-\(number).js")
    piece = JSONWriter()
  }

  /// Writes what is left, and the words; answers the names of their pieces.
  mutating func finish(_ site: SiteOutput) throws -> [String] {
    if count % Self.perPiece != 0 { try writePiece(site) }
    let names = shards.keys.sorted()
    for name in names {
      var json = JSONWriter()
      json.object { json in
        for (word, numbers) in (shards[name] ?? [:]).sorted(by: { $0.key < $1.key }) {
          json.key(named: word)
          json.array { json in
            var last: UInt32 = 0
            for number in numbers {
              json.value(Int(number - last))
              last = number
            }
          }
        }
      }
      try site.folder.write(
        Array("aloi.words(\"\(name)\",".utf8) + json.bytes + Array(");\n".utf8), to: "pieces/words-\(name).js"
      )
    }
    return names
  }

  private static func shard(of word: String) -> String {
    let first = word.utf8.prefix(2)
    let isPlain =
      first.count == 2 && first.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }
    return isPlain ? String(decoding: first, as: UTF8.self) : "other"
  }
}
