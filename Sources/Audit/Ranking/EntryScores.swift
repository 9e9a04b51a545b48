/// The scores of all entries of a ranking, in as few bytes as possible: an entry of five axes takes 28.
struct EntryScores: Sendable {
  /// How many axes there are.
  let axes: Int
  /// The publisher of each entry, by its place.
  private(set) var publishers: [Int32] = []
  /// The host on which each entry's data are, by its place in ``hosts``; -1 where there is none.
  private(set) var hostOf: [Int32] = []
  /// One score an axis and an entry; not a number where it was not assessed.
  private(set) var scores: [Float] = []
  /// The hosts, as keys of random streams.
  private(set) var hosts: [UInt64] = []
  private var places: [String: Int32] = [:]

  init(axes: Int) { self.axes = axes }

  /// How many entries there are.
  var count: Int { publishers.count }

  /// Adds an entry.
  mutating func add(_ scores: [Double?], publisher: Int, host: String?) {
    publishers.append(Int32(truncatingIfNeeded: publisher))
    for score in scores { self.scores.append(score.map(Float.init) ?? .nan) }
    guard let host else { return hostOf.append(-1) }
    if let known = places[host] { return hostOf.append(known) }
    let place = Int32(truncatingIfNeeded: hosts.count)
    places[host] = place
    hosts.append(RandomStream.key(host))
    hostOf.append(place)
  }

  /// The entries of each publisher, those of a host together.
  func grouped(publishers count: Int) -> [Sample] {
    var sizes = [Int](repeating: 0, count: count)
    for publisher in publishers { sizes[Int(publisher)] += 1 }
    var rows = sizes.map { size -> [Int] in
      var rows: [Int] = []
      rows.reserveCapacity(size)
      return rows
    }
    for (row, publisher) in publishers.enumerated() { rows[Int(publisher)].append(row) }
    return rows.map { rows in
      let sorted = rows.sorted { (hostOf[$0], $0) < (hostOf[$1], $1) }
      return Sample(rows: sorted, of: self)
    }
  }

  /// The entries of one publisher.
  struct Sample: Sendable {
    /// Entries that share a host, or one without any.
    struct Cluster: Sendable {
      var rows: Range<Int>
      /// The key of the host; `nil` where there is none.
      var host: UInt64?
    }

    /// How many entries there are.
    let count: Int
    let axes: Int
    /// One score an axis and an entry, entry by entry.
    let scores: [Float]
    let clusters: [Cluster]

    init(rows: [Int], of all: EntryScores) {
      count = rows.count
      axes = all.axes
      var scores: [Float] = []
      scores.reserveCapacity(rows.count * all.axes)
      var clusters: [Cluster] = []
      var last: Int32 = -1
      for (at, row) in rows.enumerated() {
        scores += all.scores[row * all.axes..<(row + 1) * all.axes]
        let host = all.hostOf[row]
        if host >= 0, host == last, !clusters.isEmpty {
          clusters[clusters.count - 1].rows = clusters[clusters.count - 1].rows.lowerBound..<at + 1
        } else {
          clusters.append(Cluster(rows: at..<at + 1, host: host >= 0 ? all.hosts[Int(host)] : nil))
        }
        last = host
      }
      self.scores = scores
      self.clusters = clusters
    }
  }
}
