/// How one platform is recognised and read. A new platform is one file with one such value, and one line in ``all``.
struct PortalAdapter: Sendable {
  /// The platform's name, as in `--platform`.
  var platform: String
  /// Parts of a path that only this platform has; what comes before them is the root.
  var pathMarks: [String] = []
  /// What on the home page, or in its header fields, speaks for this platform; `nil` for nothing.
  var homeMark: @Sendable (HomePage) -> String? = { _ in nil }
  /// The requests that tell, in order; the first answer of the right shape decides.
  var probes: [PortalProbe] = []
  /// Reads the portal from where the run starts to its end.
  var harvest: @Sendable (PortalRun) async throws -> Void

  /// All platforms in the order of their probes: look-alikes come after those they resemble.
  static let all: [PortalAdapter] = [
    .dataFair, .opendatasoft, .udata, .ckan, .piveau, .socrata, .arcGISHub, .geoNetwork, .dataJSON, .dcat,
    .schemaOrg, .shiny,
  ]

  /// The adapter of a name.
  static func named(_ platform: String) -> PortalAdapter? {
    func plain(_ name: String) -> String { name.lowercased().filter { $0.isLetter } }
    return all.first { plain($0.platform) == plain(platform) }
  }
}

/// A request that tells whether a portal is of a platform, by the shape of its answer.
struct PortalProbe: Sendable {
  /// The path and query below the root.
  var path: String
  /// Whether the portal may stand below a path of its host, and the probe is made there too.
  var isBelowPath = false
  /// Whether it is only made where something speaks for the platform.
  var needsMark = false
  /// Whether the answer may be a large document, of which the beginning is enough.
  var isDocument = false
  /// Whether the answer is the whole catalogue, which is then read from this very address.
  var isCatalogue = false
  /// The platform's evidence in an answer; `nil` where the shape is another.
  var accepts: @Sendable (ProbeAnswer) -> ProbeVerdict?
}

/// What an answer of the right shape says.
struct ProbeVerdict: Sendable, Equatable {
  /// What gave the platform away.
  var evidence: String
  /// The portal's title.
  var title: String?
  /// The platform, where the probe tells two of them apart.
  var platform: String?
}

/// The answer to a probe.
struct ProbeAnswer {
  var url: String
  var status: Int
  var headers: [(name: String, value: String)]
  var body: [UInt8]

  /// The body as JSON; missing where it is none.
  var json: JSON {
    guard let plain = try? PageReading.plain(body, url: url) else { return .missing }
    return PageReading.whole(plain, limits: ReadLimits()) ?? .missing
  }

  /// What the body is, in a few words.
  var summary: String {
    switch DocumentKind(body[...]) {
    case .json:
      let keys = json.members.prefix(5).compactMap { $0.key.string }.joined(separator: ", ")
      return "\(status), JSON\(keys.isEmpty ? "" : " with \(keys)")"
    case .jsonLD: return "\(status), JSON-LD"
    case .turtle, .nTriples, .nQuads, .triG: return "\(status), RDF or text"
    case .rdfXML: return "\(status), XML"
    case .csv: return "\(status), CSV"
    case .html: return "\(status), an HTML page"
    case .empty: return "\(status), nothing"
    case .other(let name): return "\(status), \(name)"
    }
  }
}
