/// Draws what the scores of publishers could as well have been: hosts and entries drawn anew, what few entries cannot tell filled
/// in from the stratum, weights and aggregation varied.
///
/// Hosts are drawn by weights that all publishers on them share, entries by weights of their own (Bayesian bootstrap), so that
/// one draw is one possible world. The publisher's drawn mean is then drawn to its stratum as the score is.
struct Resampling: Sendable {
  /// A number per draw.
  struct Scores: Sendable {
    /// With the rulebook's weights: chance alone.
    var byChance: [Float]
    /// With the weights and the aggregation of the draw: chance and method. Only their order counts.
    var byMethod: [Float]
  }

  /// The weights and the aggregation of one draw.
  struct Variant: Sendable {
    var weights: [Double]
    /// Whether axes are multiplied instead of added.
    var isGeometric: Bool
  }

  let method: Ranking.Method
  let weights: [Double]
  let variants: [Variant]
  private let tables = RandomTables()

  init(method: Ranking.Method, weights: [Double]) {
    self.method = method
    let sum = max(weights.reduce(0, +), .leastNormalMagnitude)
    self.weights = weights.map { $0 / sum }
    variants = (0..<method.draws).map { draw in
      var random = RandomStream(seed: method.seed, of: RandomStream.key("method"), draw: draw)
      let isGeometric = random.unit() < 0.5
      let varied = weights.map { $0 * (1 + method.weightRange * (2 * random.unit() - 1)) }
      let sum = max(varied.reduce(0, +), .leastNormalMagnitude)
      return Variant(weights: varied.map { $0 / sum }, isGeometric: isGeometric)
    }
  }

  /// The draws of one publisher.
  func scores(_ key: UInt64, _ sample: EntryScores.Sample, _ axes: [Shrinkage.Axis]) -> Scores {
    let rows = SampleRows(sample)
    // The entries of one host are told apart by their own weights alone, those on many hosts already by the hosts' weights.
    let concentration = concentration(of: sample)
    let spread = concentration.squareRoot()
    let entryWeights = tables.exponential.map { Float(1 + spread * (Double($0) - 1)) }
    let fills = axes.map { Fill($0) }
    var scores = Scores(byChance: [], byMethod: [])
    scores.byChance.reserveCapacity(method.draws)
    scores.byMethod.reserveCapacity(method.draws)
    var means = [Double](repeating: 0, count: axes.count)
    for draw in 0..<method.draws {
      var random = RandomStream(seed: method.seed, of: key, draw: draw)
      let sums = rows.sums(sample.clusters, entryWeights, &random) { host in
        hostWeight(host, draw)
      }
      for axis in axes.indices {
        means[axis] = drawnMean(axes[axis], fills[axis], sums, axis, sample, draw, &random)
      }
      scores.byChance.append(Float(total(means, axes, weights, isGeometric: false)))
      let variant = variants[draw]
      scores.byMethod.append(Float(total(means, axes, variant.weights, isGeometric: variant.isGeometric)))
    }
    return scores
  }

  /// What a publisher's own entries cannot show of their variance: few entries vary less than what they are of, and a single host
  /// does not vary at all.
  private struct Fill {
    /// The standard deviation of what is missing among entries.
    var entry = 0.0
    /// The standard deviation of a host's effect, as far as it is missing.
    var host = 0.0

    init(_ axis: Shrinkage.Axis) {
      guard let components = axis.components, axis.own.count > 0 else { return }
      let n = Double(axis.own.count)
      entry = (components.entry * 2 / (n * (n + 1))).squareRoot()
      if axis.own.concentration > 0.02 {
        let concentration = axis.own.concentration
        host = (components.host * 2 * concentration / (1 + concentration)).squareRoot()
      }
    }
  }

  private func drawnMean(
    _ axis: Shrinkage.Axis, _ fill: Fill, _ sums: SampleRows.Sums, _ number: Int,
    _ sample: EntryScores.Sample, _ draw: Int, _ random: inout RandomStream
  ) -> Double {
    guard axis.own.count > 0 else { return 0 }
    var own = sums.mean(number) ?? axis.own.mean
    let bits = random.next()
    own += fill.entry * tables.normal(bits)
    if fill.host > 0 {
      for cluster in sample.clusters {
        let share = Double(cluster.rows.count) / Double(sample.count)
        let key = cluster.host ?? RandomStream.mixed(bits &+ UInt64(cluster.rows.lowerBound))
        own += fill.host * share * hostEffect(key, number, draw)
      }
    }
    guard let components = axis.components, axis.drawn > 0 else { return min(100, max(0, own)) }
    // How far publishers differ is itself known the less the fewer they are; all of a stratum share that.
    var shared = RandomStream(seed: method.seed, of: axis.group, draw: draw)
    let sharedBits = shared.next()
    let freedom = Double(max(1, components.publishers - 3))
    let part = 2 / (9 * freedom)
    let root = max(0, 1 - part + tables.normal(sharedBits) * part.squareRoot())
    let drawn = min(1, axis.drawn * root * root * root)
    let centre = components.mean + components.meanVariance.squareRoot() * tables.normal(sharedBits >> 12)
    let rest = (drawn * (1 - drawn) * axis.variance).squareRoot() * tables.normal(bits >> 12)
    return min(100, max(0, (1 - drawn) * own + drawn * centre + rest))
  }

  private func total(
    _ means: [Double], _ axes: [Shrinkage.Axis], _ weights: [Double], isGeometric: Bool
  ) -> Double {
    var (sum, whole) = (0.0, 0.0)
    for axis in axes.indices where axes[axis].own.count > 0 {
      whole += weights[axis]
      sum += weights[axis] * (isGeometric ? logarithm(max(1, means[axis])) : means[axis])
    }
    return whole > 0 ? sum / whole : .nan
  }

  private func hostWeight(_ host: UInt64, _ draw: Int) -> Float {
    let bits = RandomStream.mixed(
      host ^ RandomStream.mixed(method.seed &+ UInt64(draw) &* 0x9E37_79B9_7F4A_7C15))
    return tables.exponential[Int(bits & 0xFF)]
  }

  private func hostEffect(_ host: UInt64, _ axis: Int, _ draw: Int) -> Double {
    var random = RandomStream(seed: method.seed &+ UInt64(axis) + 1, of: host, draw: draw)
    return tables.normal(random.next())
  }

  private func concentration(of sample: EntryScores.Sample) -> Double {
    guard sample.count > 0 else { return 1 }
    return sample.clusters.reduce(0) {
      let share = Double($1.rows.count) / Double(sample.count)
      return $0 + share * share
    }
  }
}
