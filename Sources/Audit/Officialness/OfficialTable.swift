/// The vetted part of what is known about public bodies: `rules/official.yaml`.
public struct OfficialTable: Sendable {
  /// A national register that can be fetched.
  public struct Source: Sendable, Hashable {
    /// Its short name.
    public var id: String
    /// The file it is kept in.
    public var file: String
    /// What it is.
    public var title: String
    /// Where it is fetched.
    public var url: String
    /// Its licence's id.
    public var licence: String
    /// After how many days it should be fetched again.
    public var staleAfterDays: Int
  }

  /// Reserved suffixes, with the country of each.
  private(set) var suffixes: [String: String] = [:]
  /// Recognised portals, by host.
  private(set) var portals: Set<String> = []
  /// Hosts that prove nothing, nor does anything under them.
  private(set) var sharedHosts: Set<String> = []
  /// Hosts whose first path segment is an account.
  private(set) var codeHosts: Set<String> = []
  /// Badges of portals that make an organisation a public body, or keep it from being one.
  private(set) var publicBadges: Set<String> = []
  private(set) var notPublicBadges: Set<String> = []
  /// How names are compared.
  private(set) var names = NameFolding()
  /// Sites to which pages of every public body link.
  private(set) var commonSites: Set<String> = []
  /// What legal notices, privacy policies and terms are called, folded, without blanks.
  private(set) var policies: [String] = []
  /// The registers that can be fetched.
  public private(set) var sources: [Source] = []

  /// Reads the table.
  /// - Throws: ``FaultyFile`` with every fault.
  public init(yaml: String, file: String) throws {
    let faults = NodeReader.Faults(file: file)
    guard let root = TableNode.root(yaml: yaml, faults: faults) else { throw FaultyFile(faults: faults.list) }
    root.allow([
      "suffixes", "portals", "sharedHosts", "codeHosts", "badges", "names", "commonSites", "policies",
      "registers",
    ])
    for (country, list) in root["suffixes"]?.pairs ?? [] {
      for item in list.items {
        guard let suffix = Self.host(item) else { continue }
        suffixes[suffix] = country
      }
    }
    portals = Set((root["portals"]?.items ?? []).compactMap(Self.host))
    sharedHosts = Set((root["sharedHosts"]?.items ?? []).compactMap(Self.host))
    codeHosts = Set((root["codeHosts"]?.items ?? []).compactMap(Self.host))
    if let badges = root["badges"] {
      badges.allow(["public", "notPublic"])
      publicBadges = Set(badges.texts("public"))
      notPublicBadges = Set(badges.texts("notPublic"))
    }
    if let node = root["names"] {
      node.allow(["dropped", "meanings"])
      names = NameFolding(dropped: node.texts("dropped"), meanings: node.strings("meanings"))
    }
    commonSites = Set((root["commonSites"]?.items ?? []).compactMap(Self.host))
    policies = root.texts("policies").map { String(decoding: FoldedText($0).bytes, as: UTF8.self) }
    for node in root["registers"]?.items ?? [] {
      node.allow(["id", "file", "title", "url", "licence", "staleAfterDays"])
      guard let id = node.string("id"), let name = node.string("file"), let url = node.string("url") else {
        faults.add(node.path, "id, file and url are needed")
        continue
      }
      guard !name.contains("/"), !name.hasPrefix(".") else {
        faults.add("\(node.path).file", "a plain file name is needed")
        continue
      }
      sources.append(
        Source(
          id: id, file: name, title: node.string("title") ?? id, url: url,
          licence: node.string("licence") ?? "",
          staleAfterDays: node.string("staleAfterDays").flatMap { Int($0) } ?? 90))
    }
    guard faults.list.isEmpty else { throw FaultyFile(faults: faults.list) }
  }

  private static func host(_ node: TableNode) -> String? {
    guard let text = node.text, !text.isEmpty, text == text.lowercased(), !text.contains("/"),
      !text.hasPrefix(".")
    else {
      node.faults.add(node.path, "a host in lower case is needed, without scheme, path or leading dot")
      return nil
    }
    return text
  }

  /// The reserved suffix that a host stands under, or is.
  func reservedSuffix(of host: String) -> String? { Self.match(host) { suffixes[$0] != nil } }

  /// The recognised portal that a host is: itself, or its `www.`.
  func portal(_ host: String) -> String? {
    let plain = WebAddress.plain(host)
    return portals.contains(plain) ? plain : nil
  }

  /// The recognised portal that a host is part of, such as the files of `static.data.gouv.fr`. Whoever has an account there
  /// publishes there: the host speaks for the portal, not for the publisher.
  func hostingPortal(_ host: String) -> String? { Self.match(host) { portals.contains($0) } }

  /// Whether a host is, or is part of, a site to which pages of every public body link.
  func isCommon(_ host: String) -> Bool { Self.match(host) { commonSites.contains($0) } != nil }

  /// The longest of a host and its parents that a test accepts.
  static func match(_ host: String, _ test: (String) -> Bool) -> String? {
    var rest = host[...]
    while true {
      if test(String(rest)) { return String(rest) }
      guard let dot = rest.firstIndex(of: ".") else { return nil }
      rest = rest[rest.index(after: dot)...]
    }
  }
}

/// How organisations' names are compared: without accents, case, articles and legal forms.
struct NameFolding: Sendable {
  private var dropped: Set<String> = []
  private var meanings: [(words: [String], meaning: [String])] = []

  init() {}

  init(dropped: [String], meanings: [String: String]) {
    self.dropped = Set(dropped)
    self.meanings = meanings.map { (Self.words($0.key), Self.words($0.value)) }
      .sorted {
        $0.words.count > $1.words.count
          || ($0.words.count == $1.words.count && $0.words.lexicographicallyPrecedes($1.words))
      }
  }

  private static func words(_ text: String) -> [String] {
    let folded = FoldedText(text)
    // The pieces of a word that has capitals inside (`GrandLyon`) count as one.
    var words: [String] = []
    for (index, piece) in folded.pieces.enumerated() {
      let part = String(decoding: folded.bytes(of: index), as: UTF8.self)
      if piece.gap == .none, index > 0 { words[words.count - 1] += part } else { words.append(part) }
    }
    return words
  }

  /// The words of a name that count, joined; `nil` where none is left, or too little to tell anyone by.
  func key(_ name: String) -> String? {
    var words = Self.words(String(name.prefix(300))).filter { !dropped.contains($0) }
    for (form, meaning) in meanings where words.starts(with: form) {
      words.replaceSubrange(0..<form.count, with: meaning)
      break
    }
    let key = words.joined(separator: " ")
    return key.utf8.count >= 3 ? key : nil
  }
}
