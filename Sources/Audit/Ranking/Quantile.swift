/// Where a share of sorted values lies below, between neighbours linearly: the one place that says how.
enum Quantile {
  /// The value below which a share of some sorted values lies; `nil` without any.
  static func of<Value: BinaryFloatingPoint>(_ sorted: [Value], at share: Double) -> Double? {
    guard let last = sorted.indices.last else { return nil }
    let place = share * Double(last)
    let low = Int(place)
    let high = min(low + 1, last)
    return Double(sorted[low]) + (place - Double(low)) * Double(sorted[high] - sorted[low])
  }
}

extension RankedPublisher.Quartiles {
  /// The quartiles of some values; `nil` without any.
  public init?(of values: [Double]) {
    let sorted = values.sorted()
    guard let lower = Quantile.of(sorted, at: 0.25), let median = Quantile.of(sorted, at: 0.5),
      let upper = Quantile.of(sorted, at: 0.75)
    else { return nil }
    self.init(lower: lower, median: median, upper: upper)
  }
}
