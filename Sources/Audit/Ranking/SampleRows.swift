#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The entries of a publisher in the form in which they are summed up many times: eight axes at once.
struct SampleRows {
  /// Weighted sums of scores, and of the weights of what was assessed.
  struct Sums {
    var scores: [SIMD8<Float>]
    var weights: [SIMD8<Float>]

    /// The weighted mean of an axis; `nil` where its entries have no weight.
    func mean(_ axis: Int) -> Double? {
      let weight = weights[axis / 8][axis % 8]
      return weight > 0 ? Double(scores[axis / 8][axis % 8]) / Double(weight) : nil
    }
  }

  private let blocks: Int
  private let scores: [SIMD8<Float>]
  private let assessed: [SIMD8<Float>]

  init(_ sample: EntryScores.Sample) {
    blocks = (sample.axes + 7) / 8
    var scores = [SIMD8<Float>](repeating: .zero, count: sample.count * blocks)
    var assessed = scores
    for row in 0..<sample.count {
      for axis in 0..<sample.axes {
        let score = sample.scores[row * sample.axes + axis]
        if score.isNaN { continue }
        scores[row * blocks + axis / 8][axis % 8] = score
        assessed[row * blocks + axis / 8][axis % 8] = 1
      }
    }
    self.scores = scores
    self.assessed = assessed
  }

  /// Sums the entries up with drawn weights.
  func sums(
    _ clusters: [EntryScores.Sample.Cluster], _ entryWeights: [Float], _ random: inout RandomStream,
    hostWeight: (UInt64) -> Float
  ) -> Sums {
    var sums = Sums(
      scores: .init(repeating: .zero, count: blocks), weights: .init(repeating: .zero, count: blocks))
    entryWeights.withUnsafeBufferPointer { weights in
      scores.withUnsafeBufferPointer { scores in
        assessed.withUnsafeBufferPointer { assessed in
          for block in 0..<blocks {
            var (bits, left) = (UInt64(0), 0)
            var stream = random
            for cluster in clusters {
              var (sum, weight) = (SIMD8<Float>.zero, SIMD8<Float>.zero)
              for row in cluster.rows {
                if left == 0 { (bits, left) = (stream.next(), 8) }
                let drawn = weights[Int(bits & 0xFF)]
                bits >>= 8
                left -= 1
                sum += drawn * scores[row * blocks + block]
                weight += drawn * assessed[row * blocks + block]
              }
              let host: Float
              if let key = cluster.host {
                host = hostWeight(key)
              } else {
                if left == 0 { (bits, left) = (stream.next(), 8) }
                host = hostWeight(RandomStream.mixed(bits ^ UInt64(cluster.rows.lowerBound)))
                bits >>= 8
                left -= 1
              }
              sums.scores[block] += host * sum
              sums.weights[block] += host * weight
            }
            // Every block of axes sees the same weights.
            if block == blocks - 1 { random = stream }
          }
        }
      }
    }
    return sums
  }
}

/// The natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }
