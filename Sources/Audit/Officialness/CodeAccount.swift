/// An account on a code host: `github.com/etalab`.
struct CodeAccount: Hashable {
  var host: String
  var name: String
  var key: String { "\(host)/\(name)" }

  /// Reads the account out of an address of the host's pages or files.
  ///
  /// - Parameter isHost: whether a host is one of code.
  init?(_ address: String, isHost: (String) -> Bool = CodeAccount.looksLikeOne) {
    guard let found = WebAddress.host(of: address) else { return nil }
    let plain = found.hasPrefix("www.") ? String(found.dropFirst(4)) : found
    // Pages stand under the account's own name, raw files on a host of their own.
    for (suffix, home) in [(".github.io", "github.com"), (".gitlab.io", "gitlab.com")]
    where plain.hasSuffix(suffix) {
      host = home
      name = String(plain.dropLast(suffix.count))
      guard isHost(home), !name.isEmpty, !name.contains(".") else { return nil }
      return
    }
    host = plain == "raw.githubusercontent.com" ? "github.com" : plain
    guard isHost(host) else { return nil }
    let segments = WebAddress.path(of: address).split(separator: "/").map { $0.lowercased() }
    guard let first = segments.first else { return nil }
    name = ["orgs", "groups"].contains(first) && segments.count > 1 ? segments[1] : first
  }

  /// The hosts on which an address at a host may name an account: see ``init(_:isHost:)``.
  static func homes(of host: String) -> [String] {
    let plain = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    if plain.hasSuffix(".github.io") || plain == "raw.githubusercontent.com" { return ["github.com"] }
    if plain.hasSuffix(".gitlab.io") { return ["gitlab.com"] }
    return [plain]
  }

  /// Whether a host is one of code by its name.
  static func looksLikeOne(_ host: String) -> Bool {
    host.contains("git") || host == "codeberg.org" || host == "bitbucket.org"
  }
}
