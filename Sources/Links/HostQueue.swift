import DequeModule

/// The targets of one host (registrable domain, or address, and port) that wait for their turn. Confined to its
/// worker's thread.
final class HostQueue {
  let name: String
  var pending = Deque<Job>()
  var inFlight = 0
  var pace: HostPace
  /// Whether it stands in the ring of hosts that may go on, or among the timers.
  var isReady = false
  var isTimed = false
  /// Requests made, and the seconds they took: how long the rest will take.
  var requests = 0
  var seconds = 0.0
  /// When it was last used.
  var lastUsed = 0.0

  init(name: String, rate: Double) {
    self.name = name
    pace = HostPace(rate: rate)
  }

  /// How many seconds its pending targets will take.
  func estimate(connections: Int) -> Double {
    let each = requests > 0 ? seconds / Double(requests) / Double(max(1, connections)) : 0
    return Double(pending.count) * max(pace.gap + pace.penalty, each)
  }
}
