import ArgumentParser

/// How many new checks a second a host gets: `10` for every host, `town.example=0` for one.
struct HostRate: Sendable, Equatable, CustomStringConvertible, ExpressibleByArgument {
  /// The host; `nil` for every one that is not named.
  var host: String?
  /// Checks a second; 0 for no limit.
  var rate: Double

  /// The rate of every host.
  init(_ rate: Double) { self.rate = rate }

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let rate = parts.last.flatMap({ Double($0) }), rate >= 0,
      rate.isFinite
    else { return nil }
    self.rate = rate
    guard parts.count == 2 else { return }
    guard !parts[0].isEmpty, !parts[0].contains(where: { $0 == "/" || $0.isWhitespace }) else { return nil }
    host = String(parts[0])
  }

  var description: String {
    let number = rate == rate.rounded() && rate < 1e9 ? "\(Int(rate))" : "\(rate)"
    return host.map { "\($0)=\(number)" } ?? number
  }
}
