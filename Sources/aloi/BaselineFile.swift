import Audit
import Reports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The file of a baseline.
enum BaselineFile {
  /// The largest baseline that is read, in bytes.
  static let limit = 256 << 20

  /// Reads a baseline; `nil` where there is none and one is about to be written.
  static func read(_ path: String, updates: Bool) throws -> Baseline? {
    do {
      return try Baseline(text: try String(readingFile: path, limit: limit), file: path)
    } catch let fault as FileFault {
      if updates, fault.isMissing { return nil }
      let hint = fault.isMissing ? "; write it with --update-baseline" : ""
      throw Failure(.usage, "the baseline cannot be read: \(fault)\(hint)")
    } catch {
      throw Failure(.usage, "\(error)")
    }
  }

  /// Writes a baseline, sorted, one finding a line, and into its place at once.
  static func write(_ baseline: Baseline, to path: String) throws {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", Baseline.schema)
      json.newline()
      json.key("findings")
      json.array { json in
        for finding in baseline.findings {
          json.newline()
          json.known(finding)
        }
      }
      json.newline()
    }
    json.newline()
    do {
      let file = try PartFile(path: path + ".new")
      try file.write(json.bytes)
      try file.move(to: path)
    } catch let fault as FileFault {
      throw Failure(.incomplete, "the baseline cannot be written: \(fault)")
    }
  }
}

extension FileFault {
  /// Whether the file is not there.
  var isMissing: Bool { code == ENOENT }
}
