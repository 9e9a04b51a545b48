import Testing

@testable import Links

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The openssl program as a server on loopback, with a certificate of a test's choice.
final class TLSServer {
  let port: Int
  let folder: String
  private let names: [String]
  private var process: ChildProcess?

  static let openssl: String? = {
    let places: [String] = ["/usr/bin/openssl", "/usr/local/bin/openssl", "/opt/homebrew/bin/openssl"]
    return places.first { access($0, X_OK) == 0 }
  }()

  /// Makes a certificate with openssl's own options, and serves with it.
  ///
  /// - Parameters:
  ///   - subject: the name that the certificate is for.
  ///   - days: when it is good, as openssl writes days; otherwise it is for a month from now.
  ///   - hasIssuer: whether somebody else has issued it, whose own certificate the server does not send.
  ///   - arguments: more of the server's options.
  ///   - files: what is served, by name; the server's own page without any.
  ///   - pipes: what it says and hears instead, once TLS is agreed on.
  init(
    subject: String, days: (from: String, to: String)? = nil, hasIssuer: Bool = false,
    arguments: [String] = [],
    files: [String: [UInt8]] = [:], pipes: (input: String, output: String)? = nil
  ) throws {
    names = Array(files.keys)
    folder = try ChildProcess.temporaryFolder()
    let openssl = try #require(Self.openssl)
    var make = [
      openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
      "30",
    ]
    make += ["-subj", "/CN=\(subject)", "-keyout", "\(folder)/key.pem", "-out", "\(folder)/cert.pem"]
    make += [
      "-addext",
      subject.first?.isNumber == true ? "subjectAltName=IP:\(subject)" : "subjectAltName=DNS:\(subject)",
    ]
    if hasIssuer {
      let issuer = [
        "-subj", "/CN=An issuer", "-keyout", "\(folder)/ca-key.pem", "-out", "\(folder)/ca.pem",
      ]
      try ChildProcess.run(Array(make.prefix(10)) + issuer)
      make += ["-CA", "\(folder)/ca.pem", "-CAkey", "\(folder)/ca-key.pem"]
    }
    try ChildProcess.run(make)
    if let days { try Self.reissue(folder, openssl, subject, days) }
    for (name, bytes) in files { try ChildProcess.write(bytes, "\(folder)/\(name)") }
    port = try Self.freePort()
    process = try ChildProcess(
      [
        "/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder, openssl, "s_server", "-accept",
        "127.0.0.1:\(port)", "-cert", "\(folder)/cert.pem", "-key",
        "\(folder)/key.pem", "-quiet",
      ] + (pipes == nil ? [files.isEmpty ? "-www" : "-WWW"] : []) + arguments,
      input: pipes?.input ?? "/dev/null", output: pipes?.output ?? "/dev/null")
    for _ in 0..<500 {
      if ll_connects(port) { return }
      usleep(20_000)
    }
    throw TestFailure("openssl s_server does not listen")
  }

  /// Ends it in the middle of whatever it does.
  func stop() {
    if let process {
      kill(process.id, SIGKILL)
      _ = process.wait()
    }
    process = nil
  }

  deinit {
    stop()
    for file in names + [
      "ca.pem", "ca-key.pem", "cert.srl",
      "key.pem", "cert.pem", "ca.cnf", "index.txt", "index.txt.attr", "index.txt.old", "serial", "serial.old",
      "request.pem", "01.pem",
    ] { unlink("\(folder)/\(file)") }
    rmdir(folder)
  }

  /// The same key with a certificate of other days, as a certificate authority with another calendar makes it.
  private static func reissue(
    _ folder: String, _ openssl: String, _ subject: String, _ days: (from: String, to: String)
  ) throws {
    let config = """
      [ca]
      default_ca = c
      [c]
      database = \(folder)/index.txt
      serial = \(folder)/serial
      new_certs_dir = \(folder)
      default_md = sha256
      policy = p
      [p]
      commonName = supplied
      """
    try ChildProcess.write(Array(config.utf8), "\(folder)/ca.cnf")
    try ChildProcess.write([], "\(folder)/index.txt")
    try ChildProcess.write(Array("01\n".utf8), "\(folder)/serial")
    try ChildProcess.run([
      openssl, "req", "-new", "-key", "\(folder)/key.pem", "-subj", "/CN=\(subject)", "-out",
      "\(folder)/request.pem",
    ])
    try ChildProcess.run([
      openssl, "ca", "-batch", "-selfsign", "-config", "\(folder)/ca.cnf", "-keyfile", "\(folder)/key.pem",
      "-in",
      "\(folder)/request.pem", "-startdate", days.from, "-enddate", days.to, "-out",
      "\(folder)/cert.pem", "-notext",
    ])
  }

  /// A port that nobody listens on just now.
  private static func freePort() throws -> Int {
    let (listener, port) = try FTPServer.listen()
    close(listener)
    return port
  }
}

/// Whether something listens on a port of loopback.
func ll_connects(_ port: Int) -> Bool {
  guard let address = IPAddress("127.0.0.1") else { return false }
  return tryConnect(address, UInt16(port)) == 0
}
