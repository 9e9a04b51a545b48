import Testing

@testable import Audit

/// Quantiles between neighbours linearly, as numpy's default has them.
@Suite struct QuantileTests {
  @Test(arguments: [
    ([7.0], 7.0, 7.0, 7.0), ([1, 2], 1.25, 1.5, 1.75), ([3, 1, 2], 1.5, 2, 2.5),
    ([4, 1, 3, 2], 1.75, 2.5, 3.25),
    ([10, 20, 30, 40, 50], 20, 30, 40), ([0, 0, 0, 100], 0, 0, 25),
  ])
  func quartilesAreThoseOfNumpy(values: [Double], lower: Double, median: Double, upper: Double) {
    #expect(RankedPublisher.Quartiles(of: values) == .init(lower: lower, median: median, upper: upper))
  }

  @Test func nothingHasNoQuartiles() { #expect(RankedPublisher.Quartiles(of: []) == nil) }

  @Test func theEndsAreTheSmallestAndTheLargest() {
    let values: [Float] = [1, 5, 9]
    #expect(Quantile.of(values, at: 0) == 1)
    #expect(Quantile.of(values, at: 1) == 9)
    #expect(Quantile.of([0, 100].map(Float.init), at: 0.05) == 5)
  }
}
