import Catalog

/// Remembers what was asked, so that a URL given again is answered without being asked again. A hash a URL stays in
/// memory; the answers lie in a file.
final class Ledger: Sendable {
  /// 128 bits of a URL as it is requested.
  struct Key: Hashable, Sendable {
    var a: Int
    var b: Int

    init(_ text: String) {
      var first = Hasher()
      first.combine(text)
      var second = first
      second.combine(0x5EED)
      a = first.finalize()
      b = second.finalize()
    }

    /// Half of it tells it from nearly all others.
    func hash(into hasher: inout Hasher) { hasher.combine(a) }
  }

  /// What is known of a URL.
  enum Known {
    case new
    /// It is being checked; the target will be answered with it.
    case awaited
    case answered(Observation)
  }

  private struct State: ~Copyable {
    /// Where each answer lies; -1 while it is awaited.
    var places: [Key: Int64] = [:]
    var older: [Key: Int64] = [:]
    var waiting: [Key: [LinkTarget]] = [:]
    var spool = Spool()
  }

  private final class Box {
    var state = State()
  }

  private let box = Condition(Box())
  /// How many answers are remembered before the oldest half is forgotten.
  private let limit: Int

  init(limit: Int = 8_000_000) { self.limit = limit }

  /// Notes a target that is about to be checked.
  func admit(_ target: LinkTarget, _ key: Key) -> Known {
    box.with { box in
      guard let place = box.state.places[key] ?? box.state.older[key] else {
        box.state.places[key] = -1
        return .new
      }
      if place < 0 {
        box.state.waiting[key, default: []].append(target)
        return .awaited
      }
      if let bytes = box.state.spool.read(place), let known = ObservationRecord.read(bytes) {
        return .answered(known)
      }
      box.state.places[key] = -1
      return .new
    }
  }

  /// Notes an answer; the targets that wait for it.
  func answered(_ key: Key, _ observation: Observation) -> [LinkTarget] {
    let record = ObservationRecord.bytes(observation)
    return box.with { box in
      box.state.places[key] = box.state.spool.append(record)
      if box.state.places.count > limit / 2, box.state.waiting.isEmpty {
        box.state.older = box.state.places.filter { $0.value >= 0 }
        box.state.places = box.state.places.filter { $0.value < 0 }
      }
      return box.state.waiting.removeValue(forKey: key) ?? []
    }
  }

  /// See ``Observation/asDeclared(by:)``.
  static func answer(_ target: LinkTarget, from known: Observation) -> Observation {
    known.asDeclared(by: target)
  }
}

extension Observation {
  /// The answer to a target whose URL was checked for another declaration.
  public func asDeclared(by target: LinkTarget) -> Observation {
    let known = self
    var result = known
    result.url = target.url
    let address = try? AddressParser.parse(target.url)
    result.repairedURL = address.flatMap { $0.isRepaired ? $0.text : nil }
    let contentReasons = [LinkReason.htmlInsteadOfData, .formatMismatch, .errorInsteadOfData].map(\.rawValue)
    guard known.state == .available || known.reason.map(contentReasons.contains) == true,
      let sniffed = known.sniffedFormat.flatMap(SniffedFormat.init)
    else { return result }
    let declaration = Declaration(format: target.format, mediaType: target.mediaType, path: address?.path)
    if known.reason == LinkReason.errorInsteadOfData.rawValue, !declaration.allowsPage { return result }
    if let reason = Judge.contentReason(sniffed, contentType: known.contentType, declaration) {
      result.state = reason.state
      result.reason = reason.rawValue
      result.detail = Judge.contentDetail(reason, sniffed, declaration)
    } else {
      result.state = .available
      result.reason = nil
      result.detail = nil
    }
    return result
  }
}
