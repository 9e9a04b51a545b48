import Catalog

/// Addresses of tables that are read together, as udata's exports are: each is fetched once, into a file that stays as long as one
/// of them is read.
public final class JoinedTables: Sendable {
  /// The addresses, all of one host.
  public let addresses: [String]

  private let files = Guarded<[String: ScratchFile]>([:])

  init(_ addresses: [String]) { self.addresses = addresses }

  /// The addresses of one host that may lead to tables, where there are several.
  public static func groups(of addresses: [String]) -> [JoinedTables] {
    var hosts: [String] = []
    var groups: [String: [String]] = [:]
    for url in addresses {
      guard let address = PortalAddress(url), mayBeTable(address) else { continue }
      if groups[address.authority] == nil { hosts.append(address.authority) }
      groups[address.authority, default: []].append(url)
    }
    return hosts.compactMap { groups[$0] }.filter { $0.count > 1 }.map(JoinedTables.init)
  }

  /// Whether an address is that of a table by its name, or udata's lasting address of a resource.
  static func mayBeTable(_ address: PortalAddress) -> Bool {
    DocumentReader.mayBeTable(address.path) || address.path.contains("/datasets/r/")
  }

  /// The file with what is at an address.
  func file(of url: String, _ client: PortalClient) async throws -> ScratchFile {
    if let known = files.withLock({ $0[url] }) { return known }
    let (file, _) = try await client.document(url, accept: "text/csv, */*;q=0.5")
    files.withLock { $0[url] = file }
    return file
  }

  /// The files beside the one at an address. One that the portal does not give is left out: that is told on its own turn.
  func companions(of url: String, _ client: PortalClient) async throws -> [ScratchFile] {
    var found: [ScratchFile] = []
    for other in addresses where other != url {
      do { found.append(try await file(of: other, client)) } catch let error as HarvestError
        where [400, 401, 403, 404, 405, 410].contains(error.status ?? 0)
      {}
    }
    return found
  }

  /// Forgets a file that ended in its middle.
  func forget(_ url: String) { files.withLock { $0[url] = nil } }
}

extension Harvester {
  /// Recognises a table among those that are read together; `nil` where it is something else.
  ///
  /// - Throws: ``FetchError`` or ``HarvestError`` where it cannot be had.
  public func detect(_ url: String, among tables: JoinedTables) async throws -> Detection? {
    let file = try await tables.file(of: url, try await client(forTableAt: url))
    let start = try await ReadingThread.run {
      try Array(PeekedSource(try FileSource(path: file.path)).peek(Detector.bytes.page))
    }
    guard let platform = DocumentShape.platform(ofTable: start, at: url) else {
      tables.forget(url)
      return nil
    }
    var detection = Detection(platform: platform, root: url)
    detection.isDocument = true
    detection.evidence = ["the address itself is a table of a catalogue"]
    return detection
  }
}
