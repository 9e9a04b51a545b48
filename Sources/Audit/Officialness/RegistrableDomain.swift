/// The registrable domain of a host, where the Public Suffix List is not at hand.
///
/// An approximation that errs towards the longer name: two labels, or three below a second level that registries use
/// (`co.uk`, `asso.fr`, …). `Links` has the real one from libpsl.
enum RegistrableDomain {
  private static let secondLevels: Set<String> = [
    "ac", "asn", "asso", "co", "com", "conseil", "edu", "go", "gob", "gouv", "gov", "gub", "gv", "id", "info",
    "lg", "ltd",
    "mil", "ne", "net", "nhs", "nom", "or", "org", "parliament", "police", "prd", "sch", "school", "tm",
  ]

  @Sendable static func approximate(_ host: String) -> String? {
    let labels = host.split(separator: ".")
    guard labels.count >= 2, let last = labels.last, !last.allSatisfy(\.isNumber) else { return nil }
    let second = labels[labels.count - 2]
    let count = last.utf8.count == 2 && secondLevels.contains(String(second)) ? 3 : 2
    guard labels.count >= count else { return nil }
    return labels.suffix(count).joined(separator: ".")
  }
}
