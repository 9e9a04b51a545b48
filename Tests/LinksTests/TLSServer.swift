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
  private var process: pid_t = 0

  static let openssl: String? = {
    let places: [String] = ["/usr/bin/openssl", "/usr/local/bin/openssl", "/opt/homebrew/bin/openssl"]
    return places.first { access($0, X_OK) == 0 }
  }()

  /// Makes a certificate with openssl's own options, and serves with it.
  ///
  /// - Parameters:
  ///   - subject: the name that the certificate is for.
  ///   - expired: whether it ended long ago; otherwise it is good for a month.
  ///   - arguments: more of the server's options.
  init(subject: String, expired: Bool = false, arguments: [String] = []) throws {
    folder = try Self.temporaryFolder()
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
    try Self.run(make)
    if expired { try Self.expire(folder, openssl, subject) }
    port = Int.random(in: 20_000...40_000)
    process = try Self.spawn(
      [
        openssl, "s_server", "-accept", "127.0.0.1:\(port)", "-cert", "\(folder)/cert.pem", "-key",
        "\(folder)/key.pem",
        "-www", "-quiet",
      ] + arguments)
    for _ in 0..<500 {
      if ll_connects(port) { return }
      usleep(20_000)
    }
    throw TestFailure("openssl s_server does not listen")
  }

  deinit {
    if process > 0 {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    for file in [
      "key.pem", "cert.pem", "ca.cnf", "index.txt", "index.txt.attr", "index.txt.old", "serial", "serial.old",
      "request.pem", "01.pem",
    ] { unlink("\(folder)/\(file)") }
    rmdir(folder)
  }

  /// The same key with a certificate whose days are over, as a certificate authority with an old calendar makes it.
  private static func expire(_ folder: String, _ openssl: String, _ subject: String) throws {
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
    try write(config, "\(folder)/ca.cnf")
    try write("", "\(folder)/index.txt")
    try write("01\n", "\(folder)/serial")
    try run([
      openssl, "req", "-new", "-key", "\(folder)/key.pem", "-subj", "/CN=\(subject)", "-out",
      "\(folder)/request.pem",
    ])
    try run([
      openssl, "ca", "-batch", "-selfsign", "-config", "\(folder)/ca.cnf", "-keyfile", "\(folder)/key.pem",
      "-in",
      "\(folder)/request.pem", "-startdate", "20200101000000Z", "-enddate", "20210101000000Z", "-out",
      "\(folder)/cert.pem", "-notext",
    ])
  }

  private static func temporaryFolder() throws -> String {
    var path = Array("/tmp/aloi-tls-XXXXXX".utf8CString)
    guard mkdtemp(&path) != nil else { throw TestFailure("no temporary folder") }
    return String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func write(_ text: String, _ path: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw TestFailure("cannot write \(path)") }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw TestFailure("cannot write \(path)")
    }
  }

  private static func spawn(_ arguments: [String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var copies: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    copies.append(nil)
    defer { for copy in copies { free(copy) } }
    var process: pid_t = 0
    guard posix_spawn(&process, arguments[0], &actions, nil, copies, environ) == 0 else {
      throw TestFailure("cannot start \(arguments[0])")
    }
    return process
  }

  private static func run(_ arguments: [String]) throws {
    let process = try spawn(arguments)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    guard status == 0 else { throw TestFailure("\(arguments.prefix(2)) ended with \(status)") }
  }
}

/// Whether something listens on a port of loopback.
func ll_connects(_ port: Int) -> Bool {
  guard let address = IPAddress("127.0.0.1") else { return false }
  return tryConnect(address, UInt16(port)) == 0
}
