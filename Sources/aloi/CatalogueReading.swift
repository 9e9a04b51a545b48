import Catalog
import Dispatch
import Links
import Platforms
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Thrown to end a reading that nobody follows any more, or that has read enough.
struct StoppedReading: Error {}

/// Reads the sources of an audit one after the other. It blocks: run it on a thread of its own.
struct CatalogueReading: Sendable {
  /// The largest document that is fetched, in bytes.
  static let documentBytes = 16 << 30
  /// Seconds for one document.
  static let documentTimeout = 3600.0

  let settings: AuditSettings

  /// Reads everything, up to the limit of entries.
  func read(_ body: (ReadEvent) throws -> Void) throws {
    var entries = 0
    for source in settings.sources {
      do {
        try read(source) { event in
          try body(event)
          guard case .entry = event else { return }
          entries += 1
          if let limit = settings.limit, entries >= limit { throw StoppedReading() }
        }
      } catch is StoppedReading {
        return
      }
    }
  }

  private func read(_ source: String, _ body: (ReadEvent) throws -> Void) throws {
    guard source.hasPrefix("http://") || source.hasPrefix("https://") else {
      return try DocumentReader().read(path: source, platform: settings.platform, body: body)
    }
    let file = try TemporaryFile()
    var request = FetchRequest(
      url: source, maxBytes: Self.documentBytes, timeout: Self.documentTimeout, file: file.path)
    request.headers = [
      (
        "Accept",
        "application/json, text/turtle, application/rdf+xml;q=0.9, application/ld+json;q=0.9, "
          + "application/n-triples;q=0.8, */*;q=0.5"
      )
    ]
    let response = try fetch(request)
    guard (200..<300).contains(response.status) else {
      let place = response.finalURL == source ? "" : " (at \(response.finalURL))"
      throw Failure(
        .incomplete,
        "\(source): the server answered \(response.status)\(place); check the address in a browser")
    }
    try DocumentReader().read(
      try FileSource(path: file.path), location: source, platform: settings.platform, body: body)
  }

  /// Waits for a document. This thread is not of the cooperative pool.
  private func fetch(_ request: FetchRequest) throws -> FetchResponse {
    let answer = Mutex<Result<FetchResponse, any Error>?>(nil)
    let done = DispatchSemaphore(value: 0)
    let fetch = makeFetch(settings.linkOptions)
    Task {
      let result: Result<FetchResponse, any Error>
      do { result = .success(try await fetch(request)) } catch { result = .failure(error) }
      answer.withLock { $0 = result }
      done.signal()
    }
    done.wait()
    guard let result = answer.withLock({ $0 }) else { throw StoppedReading() }
    return try result.get()
  }
}

/// A file for a while, removed with its last user.
final class TemporaryFile {
  let path: String

  init() throws {
    var template = Array("\(Terminal.environment("TMPDIR") ?? "/tmp")/aloi-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw Failure(.incomplete, "no temporary file can be made: \(String(cString: strerror(errno)))")
    }
    close(descriptor)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { unlink(path) }
}
