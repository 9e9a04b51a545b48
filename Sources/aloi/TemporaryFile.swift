import Catalog
import Platforms

/// A file for a while, removed with its last user.
final class TemporaryFile {
  private let file: ScratchFile
  /// Where it is.
  var path: String { file.path }

  init() throws {
    do { file = try ScratchFile() } catch { throw Failure(.incomplete, "\(error)") }
  }
}
