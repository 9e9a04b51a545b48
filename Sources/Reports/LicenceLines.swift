import Audit

/// Answers about licences as JSON, an object a line. What all answers with one licence share is written once and kept.
public struct LicenceLines: ~Copyable, Sendable {
  /// What the answers with one licence, found in one way and with one confidence, have in common.
  private struct Shared {
    var id: String
    var method: LicenceAnswer.Method?
    var confidence: Double
    var members: [UInt8]
  }

  private var json = JSONWriter(capacity: 131_072)
  /// By the length of the id.
  private var shared: [[Shared]] = Array(repeating: [], count: 64)

  /// No lines.
  public init() {}

  /// The lines since the last ``clear()``.
  public var bytes: [UInt8] { json.bytes }
  /// How many bytes they have.
  public var count: Int { json.count }

  /// The bytes from one of them on.
  public func bytes(from start: Int) -> [UInt8] { json.bytes(from: start) }

  /// Forgets the lines, and keeps their room.
  public mutating func clear() { json.clear() }

  /// Adds a line: the keys of the contract, then those that explain the answer.
  public mutating func append(_ answer: LicenceAnswer) {
    let common = members(of: answer)
    json.object { json in
      json.member("text", answer.text)
      json.members(common)
      json.member("matchedOn", answer.matchedOn)
      if answer.port == nil, answer.candidates.isEmpty, !answer.isSeveral, !answer.isChoice {
        json.members(Self.nothingElse)
      } else {
        json.otherNames(answer)
      }
    }
    json.append(line: [0x0A])
  }

  /// The last members of most answers.
  private static let nothingElse = JSONWriter.members { json in json.otherNames(nil) }

  /// Adds a line that was written before.
  public mutating func append(line: [UInt8]) { json.append(line: line) }

  /// The members from `id` to `title`.
  private mutating func members(of answer: LicenceAnswer) -> [UInt8] {
    let id = answer.id ?? ""
    let place = min(id.utf8.count, shared.count - 1)
    if let known = shared[place].first(where: {
      $0.id == id && $0.method == answer.method && $0.confidence == answer.confidence
    }) {
      return known.members
    }
    var blank = answer
    blank.text = ""
    let members = JSONWriter.members { json in
      json.licenceMembers(blank)
      json.member("title", blank.licence?.title)
    }
    let made = Shared(
      id: id, method: answer.method, confidence: answer.confidence,
      members: Array(members.dropFirst(#""text":"","#.utf8.count)))
    shared[place].append(made)
    return made.members
  }
}

extension JSONWriter {
  /// Writes what else an answer names beside its licence.
  fileprivate mutating func otherNames(_ answer: LicenceAnswer?) {
    member("port", answer?.port)
    key("candidates")
    array { json in for id in answer?.candidates ?? [] { json.value(id) } }
    member("several", answer?.isSeveral ?? false)
    member("choice", answer?.isChoice ?? false)
  }
}
