import Catalog

/// What OpenSSL's word on a certificate means.
enum TLSVerdict {
  /// The reason for a result of its verification (`X509_V_ERR_…`). Names are libcurl's own check, which leaves no number
  /// but only words.
  static func reason(_ result: Int, code: Int, words: String = "") -> LinkReason {
    if words.contains("subject name") || words.contains("does not match target host") { return .tlsWrongHost }
    return switch result {
    case 0: code == 91 ? .tlsInvalid : .tlsWrongHost
    case 9: .tlsNotYetValid
    case 10: .tlsExpired
    case 18: .tlsSelfSigned
    case 2, 19, 20, 21, 27: .tlsUnknownIssuer
    case 62, 63, 64: .tlsWrongHost
    default: .tlsInvalid
    }
  }

  /// The reason once the certificate's end is known: one that is over says more than an issuer nobody knows.
  static func refined(_ reason: LinkReason, end: Int64?, now: Timestamp) -> LinkReason {
    guard let end, end < now.seconds, reason != .tlsHandshake, reason != .tlsOutdated else { return reason }
    return .tlsExpired
  }
}
