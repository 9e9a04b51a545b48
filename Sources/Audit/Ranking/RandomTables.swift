#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The quantiles that draws are looked up in, instead of being computed each time. Rounded, so that the last bit of a machine's
/// logarithm changes nothing.
struct RandomTables: Sendable {
  /// 256 quantiles of the exponential distribution; mean and variance are 1.
  let exponential: [Float]
  /// 4,096 quantiles of the normal distribution; mean 0, variance 1.
  let normal: [Float]

  init() {
    let exponents = (0..<256).map { -log(1 - (Double($0) + 0.5) / 256) }
    exponential = Self.standardised(exponents, mean: 1).map(Float.init)
    let normals = (0..<4_096).map { Self.quantile((Double($0) + 0.5) / 4_096) }
    normal = Self.standardised(normals, mean: 0).map(Float.init)
  }

  /// A normal number from 12 bits.
  func normal(_ bits: UInt64) -> Double { Double(normal[Int(bits & 0xFFF)]) }

  private static func standardised(_ values: [Double], mean wanted: Double) -> [Double] {
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    return values.map { value in
      let standard = wanted + (value - mean) / variance.squareRoot()
      return max((standard * 0x1p20).rounded() * 0x1p-20, wanted > 0 ? 0 : -10)
    }
  }

  /// The quantile of the normal distribution (Acklam's rational approximation, relative error below 1.2e-9).
  private static func quantile(_ p: Double) -> Double {
    let a = [
      -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02,
      -3.066479806614716e+01, 2.506628277459239e+00,
    ]
    let b = [
      -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01,
      -1.328068155288572e+01, 1,
    ]
    let c = [
      -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00, -2.549732539343734e+00,
      4.374664141464968e+00, 2.938163982698783e+00,
    ]
    let d = [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1]
    func value(_ terms: [Double], at x: Double) -> Double { terms.reduce(0) { $0 * x + $1 } }
    if p < 0.02425 {
      let q = (-2 * log(p)).squareRoot()
      return value(c, at: q) / value(d, at: q)
    }
    if p > 1 - 0.02425 { return -quantile(1 - p) }
    let q = p - 0.5
    return value(a, at: q * q) * q / value(b, at: q * q)
  }
}
