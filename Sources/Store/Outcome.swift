import Catalog

/// What an observation says about a link over time.
enum Outcome {
  /// It answered: available, restricted, or with something else than was declared.
  case success
  /// It could not be had: unavailable, gone, or behind a certificate that proves nothing.
  case failure
  /// It was not told (not checked, throttled, offline): neither counts as a failure nor ends a row of them.
  case unknown

  init(_ state: Observation.State) {
    switch state {
    case .available, .restricted, .misleading, .stale: self = .success
    case .unavailable, .gone, .insecure: self = .failure
    case .notAssessed: self = .unknown
    }
  }
}

/// Audits in a row that failed, after one more observation.
///
/// - Parameters:
///   - state: what was seen now.
///   - earlier: the number after the last assessed observation of an *earlier* audit, so that several checks in one
///     audit count once; 0 without one.
func consecutiveFailures(_ state: Observation.State, after earlier: Int) -> Int {
  switch Outcome(state) {
  case .success: 0
  case .failure: earlier == Int.max ? earlier : max(0, earlier) + 1
  case .unknown: max(0, earlier)
  }
}
