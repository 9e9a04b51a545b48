import Audit
import Catalog

/// Where the pages and badges of publishers and entries are: the same in every edition, and safe as a file's name.
public enum RankingPath {
  /// A publisher's folder name: its key where that is plain, else a digest of it.
  public static func publisher(_ territory: Territory) -> String {
    let isPlain =
      !territory.key.isEmpty && territory.key.utf8.count <= 40
      && territory.key.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x2D
      }
    return isPlain ? territory.key : "x" + digest(territory.key)
  }

  /// An entry's name below a folder of at most 256 siblings: `3f/9c0a…`.
  public static func entry(_ entry: Entry, of territory: Territory?) -> String {
    let digest = digest("\(territory?.key ?? "")\n\(entry.origin.location ?? "")\n\(entry.id)")
    return "\(digest.prefix(2))/\(digest.dropFirst(2))"
  }

  private static func digest(_ text: String) -> String {
    String(Registers.checksum(Array(text.utf8)).prefix(16))
  }
}
