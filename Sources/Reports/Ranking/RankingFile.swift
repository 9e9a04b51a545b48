/// A file of a ranking that grows: what is written is gathered and appended in large pieces.
struct RankingFile {
  /// How much is gathered before it is appended.
  static let pieceSize = 1 << 16

  let folder: any RankingFolder
  let path: String
  /// How many bytes the file has, the gathered ones included.
  private(set) var count = 0
  private var gathered: [UInt8] = []

  init(_ path: String, in folder: any RankingFolder) {
    self.path = path
    self.folder = folder
  }

  /// Appends bytes.
  mutating func append(_ bytes: [UInt8]) throws {
    gathered.append(contentsOf: bytes)
    count += bytes.count
    if gathered.count >= Self.pieceSize { try flush() }
  }

  /// Appends text.
  mutating func append(_ text: String) throws { try append(Array(text.utf8)) }

  /// Appends what a body adds.
  mutating func append(_ body: (inout [UInt8]) -> Void) throws {
    let before = gathered.count
    body(&gathered)
    count += gathered.count - before
    if gathered.count >= Self.pieceSize { try flush() }
  }

  /// Hands over what is gathered; a file of nothing is made too.
  mutating func flush() throws {
    try folder.append(gathered, to: path)
    gathered.removeAll(keepingCapacity: true)
  }
}
