import Dispatch
import Store
import Catalog

/// Reads the sources of an audit side by side: every portal in a lane of its own, the files in one together.
struct ReadingLanes {
  /// The most portals that are read at once.
  private static let most = 16

  let reading: CatalogueReading
  /// How far each part was read by an earlier run.
  let kept: [String: HarvestProgress]

  /// Hands every page over here, one at a time, and answers what stopped the reading of a source early, with its number.
  func run(_ body: (HarvestPage) throws -> Void) throws -> [(source: Int, error: any Error)] {
    let channel = Channel<Lot>(capacity: 4)
    let failures = Guarded<[(source: Int, error: any Error)]>([])
    let ended = DispatchGroup()
    for lane in lanes() {
      let queue = DispatchQueue(label: "aloi.reading")
      queue.async(group: ended) { [reading, kept] in
        for (number, source) in lane {
          do {
            try reading.read(source, kept: kept) { page in
              let done = DispatchSemaphore(value: 0)
              let isKept = Guarded(false)
              guard channel.send(Lot(page: page, isKept: isKept, receipt: Receipt(done))) else {
                throw StoppedReading()
              }
              // A portal is asked for one page ahead of what is kept, so that a kill costs only the page in flight.
              if CatalogueReading.isWeb(source) {
                done.wait()
                // Where nobody follows any more, or enough has been read, no portal is asked for another page.
                guard isKept.withLock({ $0 }) else { throw StoppedReading() }
              }
            }
          } catch is StoppedReading {
            return
          } catch {
            failures.withLock { $0.append((number, error)) }
          }
        }
      }
    }
    ended.notify(queue: DispatchQueue(label: "aloi.reading.end")) { channel.close() }
    do {
      while let lot = channel.receive() {
        try withExtendedLifetime(lot) {
          try body(lot.page)
          lot.isKept.withLock { $0 = true }
        }
      }
    } catch {
      channel.abandon()
      ended.wait()
      throw error
    }
    ended.wait()
    return failures.withLock { $0 }.sorted { $0.source < $1.source }
  }

  /// The sources that are still to read, with their numbers. With a limit of entries their order counts: one lane.
  private func lanes() -> [[(Int, String)]] {
    let open = reading.settings.sources.enumerated().filter { kept[$0.element]?.isComplete != true }
      .map { ($0.offset, $0.element) }
    guard reading.settings.limit == nil else { return [open] }
    var lanes = [open.filter { !CatalogueReading.isWeb($0.1) }]
    var groups: [String: Int] = [:]
    for (number, source) in open.filter({ CatalogueReading.isWeb($0.1) }) {
      // More portals than lanes queue up behind each other.
      let lane = groups[reading.group(of: source)] ?? 1 + groups.count % Self.most
      groups[reading.group(of: source)] = lane
      if lane < lanes.count { lanes[lane].append((number, source)) } else { lanes.append([(number, source)]) }
    }
    return lanes.filter { !$0.isEmpty }
  }
}

/// A page on its way to the store.
private struct Lot: Sendable {
  var page: HarvestPage
  let isKept: Guarded<Bool>
  var receipt: Receipt
}

/// Signals when a page has been kept, or will never be.
private final class Receipt: Sendable {
  private let done: DispatchSemaphore

  init(_ done: DispatchSemaphore) { self.done = done }

  deinit { done.signal() }
}
