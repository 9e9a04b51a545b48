/// A scheme, a host and a port: what a connection is made to.
struct OriginKey: Hashable, Sendable {
  var scheme: WebAddress.Scheme
  var host: String
  var port: Int

  init(_ address: WebAddress) {
    scheme = address.scheme
    host = address.host
    port = address.port
  }
}

/// What a worker knows of an origin. Confined to its worker's thread.
final class Origin {
  /// What a random path beside a link was answered with.
  enum SoftProbe {
    case asking([Job])
    /// It was refused as it should be: 2xx answers of this host can be believed.
    case honest
    /// It was answered with this.
    case answered(PageLikeness)
  }

  /// Whether an origin on `https` answers at all.
  enum Upgrade {
    case unknown
    /// The first link is asked for; these wait for it.
    case asking([Job])
    case answers
    case refuses
  }

  let key: OriginKey
  let queue: HostQueue
  /// The host as an address, where it is one.
  let literal: IPAddress?
  /// What its name resolves to, until when that holds, and whether an answer is awaited.
  var resolution: Resolution?
  var resolvedUntil = 0.0
  var isResolving = false
  /// When its name was last asked for, in microseconds.
  var askedAt: Int64 = 0
  /// How many seconds the answer took.
  var resolutionTime = 0.0
  /// Jobs that wait for the name.
  var parked: [Job] = []
  /// Jobs in the host's queue that are for this origin, and those in flight.
  var pending = 0
  var inFlight = 0
  /// Connections kept open, as far as we know.
  var idle = 0
  /// What random paths were answered with, by the first part of the path.
  var softProbes: [String: SoftProbe] = [:]
  /// Whether links on `http` are to be had here too, for an origin on `https`.
  var upgrade = Upgrade.unknown
  /// How many of them were not the same here, before the first one was.
  var differences = 0
  /// How many parts of a host are probed at most; the rest is judged by the first of them.
  private static let mostProbes = 8

  /// The probe that an address is judged by.
  func probeKey(_ address: WebAddress) -> String {
    let rest = address.path.dropFirst().prefix { $0 != 0x3F }
    let key = rest.firstIndex(of: 0x2F).flatMap { String(rest[..<$0]) } ?? ""
    return softProbes[key] != nil || softProbes.count < Self.mostProbes ? key : softProbes.keys.min() ?? key
  }

  init(key: OriginKey, queue: HostQueue) {
    self.key = key
    self.queue = queue
    literal = IPAddress(key.host)
  }

  /// Whether it is on this very machine.
  var isLocal: Bool {
    if let literal { return literal.isLoopback }
    guard case .addresses(let addresses)? = resolution else { return false }
    return addresses.allSatisfy { $0.isLoopback }
  }
}

/// What two answers are compared by.
struct PageLikeness: Sendable, Equatable {
  var finalURL: String
  var sniffed: SniffedFormat?
  var length: Int64?
  var marks: PageMarks

  /// Whether two answers are the same page, or the same but for a few words in it.
  func isLike(_ other: PageLikeness) -> Bool {
    if finalURL == other.finalURL { return true }
    guard sniffed == other.sniffed else { return false }
    if marks.body != 0, marks.body == other.marks.body { return true }
    guard marks.title != 0, marks.title == other.marks.title else { return false }
    guard let a = length, let b = other.length else { return true }
    return abs(a - b) * 20 <= max(a, b)
  }
}
