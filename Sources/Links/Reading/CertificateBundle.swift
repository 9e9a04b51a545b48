import CLinkLoop

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the certificate authorities are.
enum CertificateBundle {
  /// The bundle of the options, the environment, libcurl or the system, the first that there is.
  static func path(_ options: LinkOptions) -> String? {
    if let given = options.caBundle { return given }
    let fromEnvironment = ["SSL_CERT_FILE", "CURL_CA_BUNDLE"].compactMap { (name: String) -> String? in
      getenv(name).map { String(cString: $0) }
    }
    let known = [
      ll_default_ca_bundle().map { String(cString: $0) }, "/etc/ssl/certs/ca-certificates.crt",
      "/etc/pki/tls/certs/ca-bundle.crt", "/etc/ssl/cert.pem",
    ]
    return (fromEnvironment + known.compactMap { $0 }).first { access($0, R_OK) == 0 }
  }

  /// A proxy's own address as a canary, where it is an address and not a name.
  static func proxyCanary(_ proxy: String) -> String? {
    let rest = proxy.split(separator: "/").last.map(String.init) ?? proxy
    let host = rest.split(separator: "@").last.map(String.init) ?? rest
    guard let colon = host.lastIndex(of: ":"),
      IPAddress(host[..<colon].filter { $0 != "[" && $0 != "]" }) != nil
    else { return nil }
    return host
  }
}
