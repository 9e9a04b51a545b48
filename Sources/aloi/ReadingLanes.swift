import Dispatch
import Store
import Synchronization

/// Reads the sources of an audit side by side: every portal in a lane of its own, the files in one together.
struct ReadingLanes {
  /// The most portals that are read at once.
  private static let most = 16

  let reading: CatalogueReading
  /// How far each part was read by an earlier run.
  let kept: [String: HarvestProgress]

  /// Hands every page over here, one at a time, and answers what stopped the reading of a source early.
  func run(_ body: (HarvestPage) throws -> Void) throws -> [any Error] {
    let channel = Channel<HarvestPage>(capacity: 4)
    let failures = Mutex<[(source: Int, error: any Error)]>([])
    let ended = DispatchGroup()
    for lane in lanes() {
      let queue = DispatchQueue(label: "aloi.reading")
      queue.async(group: ended) { [reading, kept] in
        for (number, source) in lane {
          do {
            try reading.read(source, kept: kept) { page in
              guard channel.send(page) else { throw StoppedReading() }
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
      while let page = channel.receive() { try body(page) }
    } catch {
      channel.abandon()
      ended.wait()
      throw error
    }
    ended.wait()
    return failures.withLock { $0 }.sorted { $0.source < $1.source }.map(\.error)
  }

  /// The sources that are still to read, with their numbers. With a limit of entries their order counts: one lane.
  private func lanes() -> [[(Int, String)]] {
    let open = reading.settings.sources.enumerated().filter { kept[$0.element]?.isComplete != true }
      .map { ($0.offset, $0.element) }
    guard reading.settings.limit == nil else { return [open] }
    var lanes = [open.filter { !CatalogueReading.isWeb($0.1) }]
    for (number, source) in open.filter({ CatalogueReading.isWeb($0.1) }).enumerated() {
      // More portals than lanes queue up behind each other.
      let lane = 1 + number % Self.most
      if lane < lanes.count { lanes[lane].append(source) } else { lanes.append([source]) }
    }
    return lanes.filter { !$0.isEmpty }
  }
}
