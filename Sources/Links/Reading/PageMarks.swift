/// What a page says of itself: that it is a firewall's, that it stands for something missing, and what it is like.
struct PageMarks: Sendable, Equatable {
  /// A firewall's page, or one that asks for a proof of being human.
  var isChallenge = false
  /// It says that something was not found.
  var saysNotFound = false
  /// It is a service's message of an error.
  var isError = false
  /// The page's title, hashed; 0 without one.
  var title: UInt64 = 0
  /// All that was read of it, hashed.
  var body: UInt64 = 0

  init() {}

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let lower = bytes.map { CharacterSet.lower($0) }
    lower.withUnsafeBufferPointer { b in
      body = Self.hash(b[...])
      isChallenge = Self.challenges.contains { Sniffer.contains(b, 0, $0) }
      var words = b.count < 1024 ? b[...] : b[0..<0]
      if let open = Sniffer.find(b, 0, "<title"), let start = Sniffer.find(b, open, ">") {
        let end = Sniffer.find(b, start, "</title") ?? min(b.count, start + 300)
        let text = b[(start + 1)..<max(start + 1, end)]
        title = Self.hash(text)
        if words.isEmpty { words = text }
      }
      if b.count >= 1024, words.isEmpty, let heading = Sniffer.find(b, 0, "<h1") {
        words = b[heading..<min(b.count, heading + 300)]
      }
      let found = UnsafeBufferPointer(rebasing: words)
      saysNotFound = Self.absences.contains { Sniffer.contains(found, 0, $0) }
    }
  }

  /// FNV-1a: the same in every run.
  private static func hash(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }

  /// Texts that only such pages hold, in lower case.
  private static let challenges: [StaticString] = [
    "_cf_chl_opt", "cf-browser-verification", "<title>just a moment...", "attention required! | cloudflare",
    "request unsuccessful. incapsula incident", "_incapsula_resource", "awswafintegration",
    "awswafcookiedomainlist",
    "pardon our interruption", "px-captcha", "captcha-delivery.com", "datadome", "geo.captcha",
    "the requested url was rejected. please consult with your administrator", "sucuri website firewall",
    "ddos protection by", "ddos-guard", "verify you are human", "checking your browser before accessing",
    "errors.edgesuite.net", "radware bot manager", "/_fec_sbu/",
    "this request was blocked by the security rules",
    "anubis_challenge", "making sure you&#39;re not a bot", "making sure you're not a bot", "fortiguard",
    "mod_security",
  ]

  /// What pages say that stand for something missing, in lower case and UTF-8.
  private static let absences: [StaticString] = [
    "404", "not found", "notfound", "no longer available", "does not exist", "doesn't exist", "introuvable",
    "non trouv", "n'existe p", "n’existe p", "inexistant", "n'est plus disponible", "nicht gefunden",
    "existiert nicht",
    "no encontrad", "no existe", "non trovat", "non esiste", "niet gevonden", "não encontrad",
    "nie znaleziono",
    "nenalezen", "hittades inte", "ikke funnet", "ikke fundet", "ei löytynyt", "page missing", "unavailable",
  ]
}
