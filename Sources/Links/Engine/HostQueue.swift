import Catalog
import DequeModule

/// The targets of one host (registrable domain, or address, and port) that wait for their turn. Confined to its
/// worker's thread.
final class HostQueue {
  let name: String
  var pending = Deque<Job>()
  /// Targets beyond those, on their way to the spool; and where the spool holds their blocks.
  var overflow: [LinkTarget] = []
  var blocks = Deque<Int64>()
  /// How many targets lie in those blocks.
  var spooled = 0
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

  /// How many targets wait, in memory and in the spool.
  var waiting: Int { pending.count + overflow.count + spooled }

  /// How many seconds its pending targets will take.
  func estimate(connections: Int) -> Double {
    let each = requests > 0 ? seconds / Double(requests) / Double(max(1, connections)) : 0
    return Double(waiting) * max(pace.gap + pace.penalty, each)
  }
}
