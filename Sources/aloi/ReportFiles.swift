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
    var place: ReportTarget.Place
    var writer: any ReportWriter
    var body: PartFile
  }

  /// A report of many files, each in its place as soon as it is whole.
  private struct FolderOutput {
    var folder: ReportFolder
    var writer: any FolderReportWriter
  }

  private var outputs: [Output] = []
  private var folders: [FolderOutput] = []
  /// Holds what goes to standard output until it is whole.
  private var waiting: TemporaryFile?

  /// Starts the reports of some formats.
  init(targets: [ReportTarget], folder: String, suffix: String, header: ReportHeader) throws {
    do {
      for target in targets {
        let start: @Sendable (ReportHeader) -> any ReportWriter
        switch target.reporter.form {
        case .file(let starts): start = starts
        case .folder(let starts):
          var path = "\(folder)/\(target.reporter.fileName)"
          if case .file(let given) = target.place { path = given }
          let folder = try ReportFolder(suffix.isEmpty ? path : "\(path)-\(suffix)")
          folders.append(FolderOutput(folder: folder, writer: try starts(header, folder)))
          continue
        }
        let path: String
        switch target.place {
        case .folder:
          try makeFolder(folder)
          path = "\(folder)/\(ReportFiles.name(target.reporter.fileName, suffix: suffix))"
        case .file(let file):
          path = ReportFiles.name(file, suffix: suffix)
          if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            try makeFolder(String(path[..<slash]))
          }
        case .append(let file): path = file
        case .output:
          let file = try TemporaryFile()
          waiting = file
          path = file.path
        }
        outputs.append(
          Output(
            path: path, place: target.place, writer: start(header),
            body: try PartFile(path: path + ".part\(suffix)")))
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

  /// Writes entries to every report; what does not depend on their order, on all cores.
  mutating func add(_ audited: [AuditedEntry]) throws {
    for index in outputs.indices {
      let body = outputs[index].body
      guard var writer = outputs[index].writer as? any IndependentReportWriter else {
        for entry in audited { try body.write(outputs[index].writer.entry(entry)) }
        continue
      }
      for text in Self.texts(of: audited, by: writer) {
        try body.write(writer.separator())
        try body.write(text)
      }
      outputs[index].writer = writer
    }
    for index in folders.indices { try folders[index].writer.add(audited) }
  }

  private static func texts(of audited: [AuditedEntry], by writer: some IndependentReportWriter) -> [[UInt8]]
  {
    audited.mapOnAllCores { writer.text(of: $0) }
  }

  /// Gives the reports up; earlier ones stay in their place.
  func discard() { for output in outputs { output.body.remove() } }

  /// Puts the reports together and answers the paths of those that are files.
  mutating func finish(_ ending: ReportEnding) throws -> [String] {
    do {
      for output in outputs {
        let head = output.writer.head(ending)
        try output.body.write(output.writer.tail(ending))
        switch output.place {
        case .output: try PartFile(descriptor: 1, path: "standard output").take(head, output.body)
        case .append: try PartFile(appending: output.path).take(head, output.body)
        case .folder, .file:
          guard !head.isEmpty else {
            try output.body.move(to: output.path)
            continue
          }
          let whole = try PartFile(path: output.path + ".new")
          try whole.take(head, output.body)
          try whole.move(to: output.path)
        }
      }
      for index in folders.indices {
        try folders[index].writer.finish(ending)
        try folders[index].folder.finish()
      }
    } catch let fault as FileFault {
      throw Failure(.incomplete, "the reports cannot be written: \(fault)")
    }
    return outputs.filter { $0.place != .output }.map(\.path) + folders.map { $0.folder.path + "/index.html" }
  }
}

/// A file that is being written, through a buffer.
final class PartFile {
  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  /// Whether it is of no use where it is: it waits to be put into its place.
  private var isWaiting = false

  /// A file that is removed with its last user, unless it was moved to its place.
  init(path: String) throws {
    self.path = path
    Interruption.shared.leaves(path)
    isWaiting = true
    descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileFault(path: path, code: errno) }
    buffer.reserveCapacity(1 << 18)
  }

  /// A file that is written behind what it holds.
  init(appending path: String) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileFault(path: path, code: errno) }
  }

  /// What is open already.
  init(descriptor: Int32, path: String) throws {
    self.path = path
    self.descriptor = dup(descriptor)
    guard self.descriptor >= 0 else { throw FileFault(path: path, code: errno) }
  }

  deinit {
    if isWaiting { remove() }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Writes a head and a body, and removes the body's own file.
  func take(_ head: [UInt8], _ body: PartFile) throws {
    try write(head)
    try append(contentsOf: body)
    try flush()
    body.remove()
  }

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
    isWaiting = false
    Interruption.shared.settled(path)
  }

  func remove() {
    unlink(path)
    isWaiting = false
    Interruption.shared.settled(path)
  }

  private func flush() throws {
    guard Terminal.writeAll(buffer, buffer.count, to: descriptor) else {
      throw FileFault(path: path, code: errno)
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
