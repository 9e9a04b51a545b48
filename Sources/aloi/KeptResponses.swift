import Catalog
import Platforms
import Store

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ResponseCache {
  /// Keeps answers in a store. What the store does not take or give is asked for whole, as without it.
  init(store: EvidenceStore) {
    self.init(
      find: { key in try? store.answer(key) },
      load: { key, file in
        if let file { return try? Self.load(key, from: store, into: file) }
        var body: [UInt8] = []
        guard var response = try? store.answer(key, body: { body += $0 }) else { return nil }
        response.body = body
        return response
      },
      keep: { key, response, file in
        guard let file else {
          var rest = response.body[...]
          try? store.keep(response, as: key) { count in
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
          }
          return
        }
        guard let source = try? FileSource(path: file) else { return }
        try? store.keep(response, as: key) { count in
          var bytes = [UInt8](repeating: 0, count: count)
          let got = try bytes.withUnsafeMutableBytes { try source.read(into: $0) }
          return Array(bytes.prefix(got))
        }
      })
  }

  private static func load(
    _ key: String, from store: EvidenceStore, into file: String
  ) throws -> FetchResponse? {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileFault(path: file, code: errno) }
    defer { close(descriptor) }
    return try store.answer(key) { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { throw FileFault(path: file, code: errno) }
        rest = rest.dropFirst(count)
      }
    }
  }
}

extension ArrivedPages {
  /// Keeps answers with what a store has of an audit's source. What the store does not take is not asked ahead of.
  init(store: EvidenceStore, audit: AuditID, part: String) {
    self.init(
      keep: { cursor, body in
        (try? store.keepArrived(body, of: part, at: cursor, in: audit)) ?? false
      },
      find: { cursor in try? store.arrived(of: part, at: cursor, in: audit) },
      drop: { cursor in try? store.dropArrived(of: part, at: cursor, in: audit) })
  }
}
