import CLinkLoop

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tries the auditor's own network: a default route, two addresses of the world, and a name.
struct Canary: Sendable {
  let addresses: [(address: IPAddress, port: UInt16)]
  let name: String
  let resolve: @Sendable (String) -> Resolution

  /// A canary of `address:port` texts; the ones that are none are refused.
  init(addresses: [String], name: String, resolve: (@Sendable (String) -> Resolution)?) throws(LinkError) {
    var parsed: [(address: IPAddress, port: UInt16)] = []
    for text in addresses {
      guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]),
        port > 0,
        let address = IPAddress(String(text[..<colon].filter { $0 != "[" && $0 != "]" }))
      else {
        throw LinkError("canary \(text): not an address and a port, such as 1.1.1.1:443 or [2620:fe::fe]:443")
      }
      parsed.append((address, port))
    }
    self.addresses = parsed
    self.name = name
    self.resolve = resolve ?? { Resolver.system($0) }
  }

  /// Tries all of it, blocking for a few seconds at most.
  func check() -> CanaryResult {
    guard Self.hasDefaultRoute() != false || addresses.contains(where: { $0.address.isLoopback }) else {
      return CanaryResult(networkUp: false, namesUp: false, evidence: "there is no default route")
    }
    let answers = Condition((left: addresses.count, up: [String](), down: [String]()))
    for (address, port) in addresses {
      let started = NativeThread.start {
        var raw: [UInt8] = [UInt8(address.bytes.count)] + address.bytes
        raw += [UInt8](repeating: 0, count: 17 - raw.count)
        let error = ll_try_connect(raw, port, 3000)
        answers.change {
          $0.left -= 1
          // A refusal is an answer of the other side.
          if error == 0 || error == ECONNREFUSED {
            $0.up.append("\(address) port \(port) answered")
          } else {
            $0.down.append("\(address) port \(port): \(String(cString: strerror(error)))")
          }
        }
      }
      if !started { answers.change { $0.left -= 1 } }
    }
    let names = Condition<Bool?>(nil)
    NativeThread.start {
      let resolution = resolve(name)
      // A resolver that knows no names at all, or only a few, says of this one too that it does not exist.
      names.change { if case .addresses(let found) = resolution { $0 = !found.isEmpty } else { $0 = false } }
    }
    let (up, down) = answers.wait(milliseconds: 3500, until: { $0.left == 0 || !$0.up.isEmpty }) {
      ($0.up, $0.down)
    }
    let namesUp = names.wait(milliseconds: 4000, until: { $0 != nil }) { $0 ?? false }
    let evidence = ((up.isEmpty ? down.sorted() : up) + (namesUp ? [] : ["\(name) does not resolve"]))
    return CanaryResult(networkUp: !up.isEmpty, namesUp: namesUp, evidence: evidence.joined(separator: "; "))
  }

  /// Whether the system has a default route; `nil` where that cannot be read.
  static func hasDefaultRoute() -> Bool? {
    guard let v4 = read("/proc/net/route") else { return nil }
    for line in v4.split(separator: "\n").dropFirst() {
      let fields = line.split(whereSeparator: { $0 == "\t" || $0 == " " })
      if fields.count > 7, fields[1] == "00000000", fields[7] == "00000000", fields[0] != "lo" { return true }
    }
    let zeros = String(repeating: "0", count: 32)
    for line in (read("/proc/net/ipv6_route") ?? "").split(separator: "\n") {
      let fields = line.split(separator: " ")
      if fields.count > 9, fields[0] == zeros, fields[1] == "00", fields[9] != "lo" { return true }
    }
    return false
  }

  /// The names that `/etc/hosts` knows, in lower case.
  static func localNames() -> Set<String> {
    var names: Set<String> = []
    for line in (read("/etc/hosts") ?? "").split(separator: "\n") {
      let fields = line.prefix { $0 != "#" }.split(whereSeparator: { $0 == " " || $0 == "\t" })
      for name in fields.dropFirst() { names.insert(name.lowercased()) }
    }
    return names
  }

  private static func read(_ path: String) -> String? {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 256 << 10)
    var count = 0
    while count < bytes.count {
      let n = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { unsafeRead(descriptor, $0 + count, buffer.count - count) } ?? 0
      }
      if n <= 0 { break }
      count += n
    }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}

/// `read`, whose name the method above hides.
private func unsafeRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
