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

  /// An entry's key, which is its badge's name below a folder of at most 256 siblings: `3f/9c0a…`.
  public static func entry(_ entry: Entry, of territory: Territory?, copy: Int = 0) -> String {
    let digest = digest(
      "\(territory?.key ?? "")\n\(entry.origin.location ?? "")\n\(entry.id)" + (copy > 0 ? "\n\(copy)" : ""))
    return "\(digest.prefix(2))/\(digest.dropFirst(2))"
  }

  /// The folder of the entries that belong to nobody of the register.
  static let unmatched = "_unmatched"
  /// How many cards a page of the site holds.
  static let cardsPerPage = 20

  /// The name of a page of cards.
  static func cards(_ page: Int) -> String { "cards-\(page).html" }

  /// The place of a card on its page.
  static func anchor(_ page: String) -> String { "e" + page.prefix(2) + page.dropFirst(3) }

  /// Where the card of an entry is on the site, below a language's folder, by how many of its publisher's came before it.
  static func card(_ page: String, number: Int, in folder: String) -> String {
    "publishers/\(folder)/\(cards(1 + number / cardsPerPage))#\(anchor(page))"
  }

  private static func digest(_ text: String) -> String {
    String(Registers.checksum(Array(text.utf8)).prefix(16))
  }
}
