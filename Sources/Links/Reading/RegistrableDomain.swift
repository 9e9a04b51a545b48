import CLibpsl

/// Which hosts are one publisher's: the public suffix list's registrable domain.
public enum RegistrableDomain {
  /// The registrable domain of a host (`data.gouv.fr` for `www.data.gouv.fr`); the host itself where there is none.
  public static func of(_ host: String) -> String {
    let isAddress = host.utf8.contains(0x3A) || host.utf8.last.map(CharacterSet.isDigit) ?? true
    guard !isAddress, let list = psl_builtin() else { return host }
    // The answer points into the text that was handed in, so both have to live in the same closure.
    return host.withCString { text in
      psl_registrable_domain(list, text).map { String(cString: $0) } ?? host
    }
  }
}
