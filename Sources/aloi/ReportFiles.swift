import Audit
import Catalog
import Reports

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The report files of one audit. Entries are written as they come; the head is known last, so each report grows in a
/// file beside its place and is put together, and into its place, at the end.
struct ReportFiles {
  private struct Output {
    var path: String
    var writer: any ReportWriter
    var body: PartFile
  }

  private var outputs: [Output] = []

  /// Starts the reports of some formats in a folder.
  init(formats: [Reporter], folder: String, suffix: String, header: ReportHeader) throws {
    do {
      try makeFolder(folder)
      for format in formats {
        let path = "\(folder)/\(ReportFiles.name(format.fileName, suffix: suffix))"
        outputs.append(
          Output(path: path, writer: format.start(header), body: try PartFile(path: path + ".part")))
      }
    } catch let fault as FileFault {
      throw Failure(.usage, "the reports cannot be written: \(fault)")
    }
  }

  /// `report.md`, or `report-mqa.md` for a further rulebook.
  private static func name(_ fileName: String, suffix: String) -> String {
    guard !suffix.isEmpty, let dot = fileName.lastIndex(of: ".") else { return fileName }
    return fileName[..<dot] + "-\(suffix)" + fileName[dot...]
  }

  /// Writes one entry to every report.
  mutating func add(_ audited: AuditedEntry) throws {
    for index in outputs.indices { try outputs[index].body.write(outputs[index].writer.entry(audited)) }
  }

  /// Gives the reports up; earlier ones stay in their place.
  func discard() { for output in outputs { output.body.remove() } }

  /// Puts the reports together and answers their paths.
  mutating func finish(_ ending: ReportEnding) throws -> [String] {
    do {
      for output in outputs {
        let head = output.writer.head(ending)
        try output.body.write(output.writer.tail(ending))
        if head.isEmpty {
          try output.body.move(to: output.path)
        } else {
          let whole = try PartFile(path: output.path + ".new")
          try whole.write(head)
          try whole.append(contentsOf: output.body)
          try whole.move(to: output.path)
          output.body.remove()
        }
      }
    } catch let fault as FileFault {
      throw Failure(.incomplete, "the reports cannot be written: \(fault)")
    }
    return outputs.map(\.path)
  }
}

/// A file that is being written, through a buffer.
final class PartFile {
  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []

  init(path: String) throws {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileFault(path: path, code: errno) }
    buffer.reserveCapacity(1 << 18)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func write(_ bytes: [UInt8]) throws {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 17 { try flush() }
  }

  func append(contentsOf other: PartFile) throws {
    try other.flush()
    try flush()
    guard lseek(other.descriptor, 0, SEEK_SET) == 0 else { throw FileFault(path: other.path, code: errno) }
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(other.descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFault(path: other.path, code: errno)
      }
      if count == 0 { return }
      guard Terminal.writeAll(chunk, count, to: descriptor) else { throw FileFault(path: path, code: errno) }
    }
  }

  /// Closes the file and puts it in its place at once.
  func move(to final: String) throws {
    try flush()
    close(descriptor)
    descriptor = -1
    guard rename(path, final) == 0 else { throw FileFault(path: final, code: errno) }
  }

  func remove() { unlink(path) }

  private func flush() throws {
    guard Terminal.writeAll(buffer, buffer.count, to: descriptor) else {
      throw FileFault(path: path, code: errno)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
