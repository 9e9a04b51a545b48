/// How scores of one axis vary among the publishers of a stratum: from entry to entry, from host to host, from publisher to
/// publisher.
struct VarianceComponents: Sendable {
  /// How many publishers were assessed.
  var publishers: Int
  /// The variance among the entries of a host.
  var entry: Double
  /// The variance among the hosts of a publisher.
  var host: Double
  /// The variance among publishers.
  var publisher: Double
  /// The mean of the publishers, those that are known better counting more.
  var mean: Double
  /// The variance of that mean.
  var meanVariance: Double

  /// The fewest publishers that make a stratum of their own.
  static let fewestPublishers = 10
  /// The fewest degrees of freedom that tell how entries vary.
  static let fewestEntries = 10

  /// The components of some publishers; `nil` where they are too few to tell.
  ///
  /// Entries and hosts by analysis of variance; publishers by the method of Paule and Mandel.
  init?(_ all: [AxisStatistics], fewest: Int = Self.fewestPublishers, wider: VarianceComponents? = nil) {
    let known = all.filter { $0.count > 0 }
    guard known.count >= fewest else { return nil }
    publishers = known.count
    let freedom = known.reduce(0) { $0 + $1.count - $1.hosts }
    let hostFreedom = known.reduce(0) { $0 + $1.hosts - 1 }
    if freedom >= Self.fewestEntries {
      entry = known.reduce(0) { $0 + $1.within } / Double(freedom)
    } else if let wider {
      entry = wider.entry
    } else {
      // No host has two entries: whatever varies counts as entries.
      let squares = known.reduce(0) { $0 + $1.within + $1.between }
      let rest = known.reduce(0) { $0 + $1.count - 1 }
      entry = rest > 0 ? squares / Double(rest) : Self.variance(known.map(\.mean))
    }
    if hostFreedom >= Self.fewestEntries {
      let squares = known.reduce(0) { $0 + $1.between }
      let scale = known.reduce(0) { $0 + Double($1.count) * (1 - $1.concentration) }
      host = scale > 0 ? max(0, (squares - Double(hostFreedom) * entry) / scale) : 0
    } else {
      host = wider?.host ?? 0
    }
    let (entry, host) = (entry, host)
    let pairs = known.map { (mean: $0.mean, variance: max($0.variance(entry: entry, host: host), 1e-9)) }
    (publisher, mean, meanVariance) = Self.amongPublishers(pairs)
  }

  /// How far the mean of a publisher is drawn to that of its stratum: 0 not at all, 1 wholly. Morris' factor keeps it from being
  /// wholly drawn because few publishers happen to be alike.
  func shrinkage(of variance: Double) -> Double {
    guard variance > 0, publishers > 3 else { return 0 }
    return Double(publishers - 3) / Double(publishers - 1) * variance / (variance + publisher)
  }

  private static func amongPublishers(
    _ pairs: [(mean: Double, variance: Double)]
  ) -> (publisher: Double, mean: Double, meanVariance: Double) {
    func weighted(_ between: Double) -> (excess: Double, mean: Double, meanVariance: Double) {
      var (weights, sum) = (0.0, 0.0)
      for pair in pairs {
        let weight = 1 / (pair.variance + between)
        weights += weight
        sum += weight * pair.mean
      }
      let mean = sum / weights
      let squares = pairs.reduce(0) { $0 + ($1.mean - mean) * ($1.mean - mean) / ($1.variance + between) }
      return (squares - Double(pairs.count - 1), mean, 1 / weights)
    }
    var (low, high) = (0.0, 10_000.0)
    if weighted(0).excess <= 0 { high = 0 }
    // Scores are from 0 to 100: their variance is below 2,500.
    for _ in 0..<60 where high > 0 {
      let middle = (low + high) / 2
      if weighted(middle).excess > 0 { low = middle } else { high = middle }
    }
    let found = weighted(high)
    return (high, found.mean, found.meanVariance)
  }

  private static func variance(_ values: [Double]) -> Double {
    guard values.count > 1 else { return 0 }
    let mean = values.reduce(0, +) / Double(values.count)
    return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count - 1)
  }
}
