/// One axis over the entries of one publisher, taken apart into hosts.
struct AxisStatistics: Sendable {
  /// How many entries were assessed.
  var count = 0
  /// Their mean.
  var mean = 0.0
  /// On how many hosts they are; an entry without one counts as its own.
  var hosts = 0
  /// The sum of squares around the hosts' means.
  var within = 0.0
  /// The sum of squares of the hosts' means around the mean.
  var between = 0.0
  /// The sum of the squares of the hosts' shares: 1 where all are on one host.
  var concentration = 0.0

  init(_ sample: EntryScores.Sample, axis: Int) {
    var sum = 0.0
    var parts: [(count: Int, mean: Double)] = []
    for cluster in sample.clusters {
      var (count, total) = (0, 0.0)
      for row in cluster.rows {
        let score = sample.scores[row * sample.axes + axis]
        if score.isNaN { continue }
        count += 1
        total += Double(score)
      }
      guard count > 0 else { continue }
      let mean = total / Double(count)
      for row in cluster.rows {
        let score = sample.scores[row * sample.axes + axis]
        if !score.isNaN { within += (Double(score) - mean) * (Double(score) - mean) }
      }
      parts.append((count, mean))
      self.count += count
      sum += total
    }
    guard count > 0 else { return }
    mean = sum / Double(count)
    hosts = parts.count
    for part in parts {
      between += Double(part.count) * (part.mean - mean) * (part.mean - mean)
      let share = Double(part.count) / Double(count)
      concentration += share * share
    }
  }

  /// The variance of the mean, where entries and hosts vary as they do around it.
  func variance(entry: Double, host: Double) -> Double {
    count > 0 ? entry / Double(count) + host * concentration : 0
  }
}
