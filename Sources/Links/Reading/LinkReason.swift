import Catalog

/// Every reason code of an observation; README.md beside this file tells each in words.
public enum LinkReason: String, Sendable, CaseIterable {
  // misleading
  case htmlInsteadOfData = "html-instead-of-data"
  case empty
  case formatMismatch = "format-mismatch"
  case errorInsteadOfData = "error-instead-of-data"
  case softNotFound = "soft-404"
  // restricted
  case authorisationRequired = "authorisation-required"
  case forbidden
  case proxyAuthorisationRequired = "proxy-authorisation-required"
  case legal
  case loginDenied = "login-denied"
  // gone
  case notFound = "not-found"
  case removed
  case clientError = "client-error"
  case dnsNotFound = "dns-not-found"
  // unavailable
  case serverError = "server-error"
  case timeOut = "timeout"
  case connectTimeOut = "connect-timeout"
  case connectionRefused = "connection-refused"
  case connectionReset = "connection-reset"
  case hostUnreachable = "host-unreachable"
  case notHTTP = "not-http"
  case headersTooLarge = "headers-too-large"
  case tlsHandshake = "tls-handshake"
  case redirectLoop = "redirect-loop"
  case tooManyRedirects = "too-many-redirects"
  case redirectWithoutTarget = "redirect-without-target"
  case unexpectedStatus = "unexpected-status"
  case dnsFailure = "dns-failure"
  case dnsNoAddress = "dns-no-address"
  case transferFailed = "transfer-failed"
  // insecure
  case tlsExpired = "tls-expired"
  case tlsNotYetValid = "tls-not-yet-valid"
  case tlsWrongHost = "tls-wrong-host"
  case tlsSelfSigned = "tls-self-signed"
  case tlsUnknownIssuer = "tls-unknown-issuer"
  case tlsOutdated = "tls-outdated"
  case tlsInvalid = "tls-invalid"
  // notAssessed
  case throttled
  case challenge
  case offline
  case noRoute = "no-route"
  case addressNotAllowed = "address-not-allowed"
  case schemeNotSupported = "scheme-not-supported"
  case invalidURL = "invalid-url"
  case internalError = "internal-error"

  /// The state it goes with.
  public var state: Observation.State {
    switch self {
    case .htmlInsteadOfData, .empty, .formatMismatch, .errorInsteadOfData, .softNotFound: .misleading
    case .authorisationRequired, .forbidden, .proxyAuthorisationRequired, .legal, .loginDenied: .restricted
    case .notFound, .removed, .clientError, .dnsNotFound: .gone
    case .serverError, .timeOut, .connectTimeOut, .connectionRefused, .connectionReset, .hostUnreachable,
      .notHTTP,
      .headersTooLarge, .tlsHandshake, .redirectLoop, .tooManyRedirects, .redirectWithoutTarget,
      .unexpectedStatus,
      .dnsFailure, .dnsNoAddress, .transferFailed:
      .unavailable
    case .tlsExpired, .tlsNotYetValid, .tlsWrongHost, .tlsSelfSigned, .tlsUnknownIssuer, .tlsOutdated,
      .tlsInvalid:
      .insecure
    case .throttled, .challenge, .offline, .noRoute, .addressNotAllowed, .schemeNotSupported, .invalidURL,
      .internalError:
      .notAssessed
    }
  }

  /// Whether trying again may change it.
  var isTransient: Bool {
    switch self {
    case .serverError, .timeOut, .connectTimeOut, .connectionRefused, .connectionReset, .hostUnreachable,
      .notHTTP,
      .tlsHandshake, .dnsFailure, .dnsNoAddress, .transferFailed, .throttled, .noRoute:
      true
    default: false
    }
  }

  /// Whether the auditor's own network could be the cause: no answer of any server bears it out.
  var mayBeOffline: Bool {
    switch self {
    case .dnsNotFound, .dnsFailure, .dnsNoAddress, .timeOut, .connectTimeOut, .connectionRefused,
      .connectionReset,
      .hostUnreachable, .noRoute, .transferFailed, .tlsHandshake:
      true
    default: false
    }
  }

  /// Whether a working resolver has to be shown too.
  var isDNS: Bool { self == .dnsNotFound || self == .dnsFailure || self == .dnsNoAddress }
}
