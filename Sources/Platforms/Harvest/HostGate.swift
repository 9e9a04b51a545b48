/// Lets requests to a host pass: a few at once, at a distance, and not while the host wants to be left alone.
actor HostGate {
  private struct Lane {
    var underWay = 0
    var next = 0.0
    var restsUntil = 0.0
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private var lanes: [String: Lane] = [:]
  private let manners: HarvestManners
  private let clock: HarvestClock

  init(manners: HarvestManners, clock: HarvestClock) {
    self.manners = manners
    self.clock = clock
  }

  /// Waits for its turn. Every call that returns has to be followed by ``leave(_:)``.
  ///
  /// - Throws: a ``HarvestError`` where the host wants more rest than we have patience.
  func enter(_ host: String, url: String, spacing: Double) async throws {
    if lanes[host, default: Lane()].underWay >= manners.perHost {
      await withCheckedContinuation { lanes[host, default: Lane()].waiting.append($0) }
    } else {
      lanes[host, default: Lane()].underWay += 1
    }
    do {
      let now = clock.seconds()
      let lane = lanes[host, default: Lane()]
      guard lane.restsUntil - now <= manners.patience else {
        throw HarvestError(
          url: url, reason: "quota-used",
          detail: "the portal's quota of requests is used but for the part left to others; it opens again in "
            + "\(Int(lane.restsUntil - now)) s. Go on then, with --store FILE --resume")
      }
      let start = max(now, lane.next, lane.restsUntil)
      lanes[host, default: Lane()].next = start + max(spacing, manners.spacing)
      if start > now { try await clock.sleep(start - now) }
    } catch {
      leave(host)
      throw error
    }
  }

  /// Lets the next one pass.
  func leave(_ host: String) {
    guard var lane = lanes[host] else { return }
    if lane.waiting.isEmpty {
      lane.underWay -= 1
      lanes[host] = lane
    } else {
      let next = lane.waiting.removeFirst()
      lanes[host] = lane
      next.resume()
    }
  }

  /// Leaves a host alone for some seconds.
  func rest(_ host: String, seconds: Double) {
    let end = clock.seconds() + seconds
    lanes[host, default: Lane()].restsUntil = max(lanes[host, default: Lane()].restsUntil, end)
  }
}
