import Audit

/// The map: every publisher with a position, as a mark whose shape and colour are its tier's and whose size is that of its catalogue.
struct SiteMap {
  /// A part of the world in its own frame on the drawing.
  private struct Window {
    var name: String
    var west: Double
    var north: Double
    var east: Double
    var south: Double
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    /// A place on the drawing; `nil` where it lies elsewhere.
    func project(_ longitude: Double, _ latitude: Double) -> (x: Double, y: Double)? {
      guard (west...east).contains(longitude), (south...north).contains(latitude) else { return nil }
      return (
        x + (longitude - west) / (east - west) * width, y + (north - latitude) / (north - south) * height
      )
    }
  }

  /// Degrees to lengths as at 46.5° north: east and west are 0.688 of north and south.
  private static let mainland = Window(
    name: "", west: -5.4, north: 51.3, east: 9.8, south: 41.2, x: 10, y: 10, width: 640, height: 618)

  private static let overseas: [Window] = {
    let places: [(String, Double, Double, Double, Double)] = [
      ("gp", -61.95, 16.60, -60.95, 15.75), ("mq", -61.35, 14.95, -60.70, 14.33),
      ("gf", -54.90, 6.10, -51.30, 1.90),
      ("re", 55.10, -20.75, 55.95, -21.50), ("yt", 44.95, -12.55, 45.40, -13.10),
      ("pm", -56.60, 47.20, -55.90, 46.70),
      ("nc", 163.20, -19.20, 168.40, -23.00), ("pf", -153.00, -15.80, -148.80, -18.30),
    ]
    return places.enumerated().map { at, place in
      Window(
        name: place.0, west: place.1, north: place.2, east: place.3, south: place.4,
        x: 700, y: 18 + Double(at) * 78, width: 84, height: 58)
    }
  }()

  let frame: SiteFrame

  /// The drawing of the publishers that have a position, and how many those are.
  func drawing(_ publishers: [RankedPublisher], label: String) -> (svg: SiteValue, placed: Int) {
    var svg = SiteCharts.open("0 0 800 640", label, "chart map")
    svg = svg.replacing("role=\"img\"", with: "role=\"group\"")
    svg +=
      "<g class=\"land\" aria-hidden=\"true\">" + outline(SiteFranceOutline.mainland)
      + outline(SiteFranceOutline.corsica)
    for window in Self.overseas {
      svg +=
        "<rect x=\"\(SiteCharts.f(window.x))\" y=\"\(SiteCharts.f(window.y))\" width=\"\(SiteCharts.f(window.width))\" height=\"\(SiteCharts.f(window.height))\" rx=\"4\"/>"
      svg +=
        "<text x=\"\(SiteCharts.f(window.x + window.width / 2))\" y=\"\(SiteCharts.f(window.y + window.height + 12))\">"
      svg += SiteCharts.escaped(frame.labels.name("map.\(window.name)", else: window.name)) + "</text>"
    }
    svg += "</g>"
    var placed = 0
    // The largest first, so that the small ones lie upon them.
    let ordered = publishers.enumerated().sorted {
      ($1.element.summary.entries, $0.offset) < ($0.element.summary.entries, $1.offset)
    }
    for (_, publisher) in ordered {
      guard let place = Self.place(of: publisher.territory) else { continue }
      placed += 1
      svg += mark(publisher, place)
    }
    return (.markup(Array((svg + "</svg>").utf8)), placed)
  }

  /// Whether a publisher has a place on the map.
  static func isPlaced(_ territory: Territory) -> Bool { place(of: territory) != nil }

  private static func place(of territory: Territory) -> (x: Double, y: Double)? {
    guard let longitude = territory.longitude, let latitude = territory.latitude else { return nil }
    if let place = mainland.project(longitude, latitude) { return place }
    return overseas.lazy.compactMap { $0.project(longitude, latitude) }.first
  }

  private func outline(_ points: [(Double, Double)]) -> String {
    var path = "<path d=\""
    for (at, point) in points.enumerated() {
      guard let place = Self.mainland.project(point.0, point.1) else { continue }
      path += (at == 0 ? "M" : "L") + SiteCharts.f(place.x) + " " + SiteCharts.f(place.y)
    }
    return path + "Z\"/>"
  }

  private func mark(_ publisher: RankedPublisher, _ place: (x: Double, y: Double)) -> String {
    let score = publisher.unranked == nil ? publisher.shrunkScore ?? publisher.score : nil
    let tier = score.flatMap { frame.rulebook.tier(of: $0) }
    let style = tier.map(frame.tierClass) ?? "t-none"
    let size = min(11, 3.2 + 1.1 * Double(publisher.summary.entries).squareRoot().squareRoot() * 1.6)
    var title =
      publisher.territory.name.isEmpty
      ? frame.labels.name("unnamed", else: "") : HTMLText.plain(publisher.territory.name, limit: 80)
    title += " · " + (score.map { frame.shownScore($0) } ?? frame.labels.name("tier.none", else: "–"))
    if let tier { title += ", \(frame.tierName(tier))" }
    let name = SiteCharts.escaped(title)
    let href = "publishers/\(RankingPath.publisher(publisher.territory))/index.html"
    return "<a href=\"\(href)\" class=\"\(style)\" aria-label=\"\(name)\"><title>\(name)</title>"
      + Self.shape(style, place.x, place.y, size) + "</a>"
  }

  /// A shape a tier: disc, square, diamond, triangle, and a ring where there is none.
  static func shape(_ style: String, _ x: Double, _ y: Double, _ size: Double) -> String {
    let f = SiteCharts.f
    switch style {
    case "t1":
      let half = size * 0.88
      return
        "<rect x=\"\(f(x - half))\" y=\"\(f(y - half))\" width=\"\(f(2 * half))\" height=\"\(f(2 * half))\"/>"
    case "t2":
      let half = size * 1.2
      return
        "<path d=\"M\(f(x)) \(f(y - half))L\(f(x + half)) \(f(y))L\(f(x)) \(f(y + half))L\(f(x - half)) \(f(y))Z\"/>"
    case "t3":
      let half = size * 1.15
      return
        "<path d=\"M\(f(x)) \(f(y - half))L\(f(x + half)) \(f(y + half * 0.8))L\(f(x - half)) \(f(y + half * 0.8))Z\"/>"
    default: return "<circle cx=\"\(f(x))\" cy=\"\(f(y))\" r=\"\(f(size))\"/>"
    }
  }
}
