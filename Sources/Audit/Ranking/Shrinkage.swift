/// What is known of every publisher's axes beside its own entries: the components of its stratum, and how far it is drawn there.
struct Shrinkage: Sendable {
  /// One axis of one publisher.
  struct Axis: Sendable {
    /// Its own entries.
    var own: AxisStatistics
    /// The components; `nil` where nobody was assessed, or too few publishers to draw anybody anywhere.
    var components: VarianceComponents?
    /// The key of the group that they are of, for draws that its publishers share.
    var group: UInt64 = 0
    /// The variance of the own mean.
    var variance = 0.0
    /// How far it is drawn.
    var drawn = 0.0

    /// The mean after drawing; `nil` where nothing was assessed.
    var mean: Double? {
      guard own.count > 0 else { return nil }
      guard let components else { return own.mean }
      return own.mean + drawn * (components.mean - own.mean)
    }
  }

  /// The axes of each publisher.
  let publishers: [[Axis]]

  /// - Parameters:
  ///   - samples: the entries of each publisher.
  ///   - levels: the groups that each publisher is of, the narrowest first, the last being everybody's.
  init(_ samples: [EntryScores.Sample], levels: [[String]], axes: Int) {
    let statistics = samples.map { sample in (0..<axes).map { AxisStatistics(sample, axis: $0) } }
    var members: [String: [Int]] = [:]
    var depth = 0
    for (place, groups) in levels.enumerated() {
      depth = max(depth, groups.count)
      for group in Set(groups) { members[group, default: []].append(place) }
    }
    // From the widest to the narrowest, as a narrow group borrows from a wider one what it cannot tell.
    var known: [String: [VarianceComponents?]] = [:]
    for level in 1...max(1, depth) {
      for groups in levels where groups.count >= level {
        let group = groups[groups.count - level]
        guard known[group] == nil else { continue }
        let wider = level > 1 ? known[groups[groups.count - level + 1]] : nil
        known[group] = (0..<axes).map { axis in
          VarianceComponents(
            (members[group] ?? []).map { statistics[$0][axis] },
            fewest: level == 1 ? 1 : VarianceComponents.fewestPublishers, wider: wider?[axis])
        }
      }
    }
    publishers = samples.indices.map { place in
      (0..<axes).map { axis in
        var result = Axis(own: statistics[place][axis])
        guard let group = levels[place].first(where: { known[$0]?[axis] != nil }),
          let components = known[group]?[axis]
        else { return result }
        result.components = components
        result.group = RandomStream.key(group) ^ RandomStream.mixed(UInt64(axis) + 1)
        result.variance = result.own.variance(entry: components.entry, host: components.host)
        result.drawn = result.own.count > 0 ? components.shrinkage(of: result.variance) : 0
        return result
      }
    }
  }
}
