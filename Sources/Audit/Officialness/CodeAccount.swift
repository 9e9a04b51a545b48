/// An account on a code host: `github.com/etalab`.
struct CodeAccount: Hashable {
  var host: String
  var name: String
  var key: String { "\(host)/\(name)" }

  /// Reads the account out of an address of the host's pages or files.
  ///
  /// - Parameter isHost: whether a host is one of code.
  init?(_ address: String, isHost: (String) -> Bool = CodeAccount.looksLikeOne) {
    guard let site = WebAddress.host(of: address).map(Self.site), isHost(site.home) else { return nil }
    host = site.home
    if let account = site.account {
      guard !account.isEmpty, !account.contains(".") else { return nil }
      name = account
      return
    }
    let segments = WebAddress.path(of: address).split(separator: "/").map { $0.lowercased() }
    guard let first = segments.first else { return nil }
    name = ["orgs", "groups"].contains(first) && segments.count > 1 ? segments[1] : first
  }

  /// The host on which an address at a host may name an account, and the account where the host itself names it: pages stand
  /// under the account's own name, raw files on a host of their own.
  static func site(of host: String) -> (home: String, account: String?) {
    let plain = WebAddress.plain(host)
    for (suffix, home) in [(".github.io", "github.com"), (".gitlab.io", "gitlab.com")]
    where plain.hasSuffix(suffix) {
      return (home, String(plain.dropLast(suffix.count)))
    }
    return (plain == "raw.githubusercontent.com" ? "github.com" : plain, nil)
  }

  /// Whether a host is one of code by its name.
  static func looksLikeOne(_ host: String) -> Bool {
    host.contains("git") || host == "codeberg.org" || host == "bitbucket.org"
  }
}
