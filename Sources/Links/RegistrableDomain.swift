import CLibpsl

/// Which hosts are one publisher's: the public suffix list's registrable domain.
enum RegistrableDomain {
  /// The registrable domain of a host (`data.gouv.fr` for `www.data.gouv.fr`); the host itself where there is none.
  static func of(_ host: String) -> String {
    let isAddress = host.utf8.contains(0x3A) || host.utf8.last.map(CharacterSet.isDigit) ?? true
    guard !isAddress, let list = psl_builtin(), let domain = psl_registrable_domain(list, host) else {
      return host
    }
    return String(cString: domain)
  }
}
