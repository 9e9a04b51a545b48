import Audit
import Catalog

/// The drawings of the site: inline SVG whose colours are the style sheet's. Each has its figures as text beside it.
enum SiteCharts {
  /// A distribution of scores in bands of five points.
  ///
  /// - Parameters:
  ///   - bins: twenty counts.
  ///   - marks: lines across it, such as the median, with the class that styles them.
  static func histogram(_ bins: [Int], marks: [(at: Double, name: String)], frame: SiteFrame, label: String)
    -> SiteValue
  {
    let (width, base) = (640.0, 172.0)
    let most = Double(max(1, bins.max() ?? 1))
    let step = width / Double(bins.count)
    var svg = open("0 0 640 200", label, "chart histogram")
    for (index, count) in bins.enumerated() where count > 0 {
      let score = Double(index) * 100 / Double(bins.count)
      let tall = max(1.5, 138 * Double(count) / most)
      let tier = frame.rulebook.tier(of: score).map(frame.tierClass) ?? "t-none"
      let from = frame.language.number(Int(score))
      let to = frame.language.number(Int(score) + 100 / bins.count)
      svg += "<rect class=\"bar \(tier)\" x=\"\(f(Double(index) * step + 1))\" y=\"\(f(base - tall))\""
      svg +=
        " width=\"\(f(step - 2))\" height=\"\(f(tall))\"><title>\(from)–\(to)\(frame.language.code == "fr" ? "\u{A0}" : ""): \(frame.language.number(count))</title></rect>"
      svg += "<text class=\"count\" x=\"\(f((Double(index) + 0.5) * step))\" y=\"\(f(base - tall - 5))\">"
      svg += "\(frame.language.number(count))</text>"
    }
    svg += "<line class=\"axis\" x1=\"0\" x2=\"640\" y1=\"172.5\" y2=\"172.5\"/>"
    for tick in stride(from: 0, through: 100, by: 20) {
      let anchor = tick == 0 ? "start" : tick == 100 ? "end" : "middle"
      svg +=
        "<text class=\"tick\" text-anchor=\"\(anchor)\" x=\"\(f(Double(tick) * 6.4))\" y=\"190\">\(tick)</text>"
    }
    for mark in marks {
      let x = f(min(max(mark.at, 0), 100) * 6.4)
      svg += "<line class=\"mark\" x1=\"\(x)\" x2=\"\(x)\" y1=\"18\" y2=\"172\"/>"
      svg +=
        "<text class=\"mark-name\" text-anchor=\"\(mark.at > 80 ? "end" : "start")\" dx=\"\(mark.at > 80 ? -4 : 4)\" x=\"\(x)\" y=\"14\">"
      svg += escaped(mark.name) + "</text>"
    }
    return .markup(Array((svg + "</svg>").utf8))
  }

  /// One axis: the middle half of the publishers as a box, their median, and the mean over all entries as a dot.
  static func strip(_ middle: RankedPublisher.Quartiles?, mean: Double?, label: String) -> SiteValue {
    var svg = open("0 0 400 28", label, "chart strip")
    svg += "<line class=\"rail\" x1=\"0\" x2=\"400\" y1=\"14\" y2=\"14\"/>"
    for tick in [0, 25, 50, 75, 100] {
      let x = f(min(399.5, max(0.5, Double(tick) * 4)))
      svg += "<line class=\"notch\" x1=\"\(x)\" x2=\"\(x)\" y1=\"10\" y2=\"18\"/>"
    }
    if let middle {
      let width = max(2, (middle.upper - middle.lower) * 4)
      svg +=
        "<rect class=\"box\" x=\"\(f(middle.lower * 4))\" y=\"6\" width=\"\(f(width))\" height=\"16\" rx=\"2\"/>"
      svg +=
        "<line class=\"median\" x1=\"\(f(middle.median * 4))\" x2=\"\(f(middle.median * 4))\" y1=\"3\" y2=\"25\"/>"
    }
    if let mean {
      svg += "<circle class=\"mean\" cx=\"\(f(min(395, max(5, mean * 4))))\" cy=\"14\" r=\"5\"/>"
    }
    return .markup(Array((svg + "</svg>").utf8))
  }

  /// Shares of a whole as one bar; the names are in the list beside it.
  static func shares(_ parts: [(share: Double, style: String, name: String)], label: String) -> SiteValue {
    var svg = open("0 0 640 22", label, "chart shares", stretch: true)
    var x = 0.0
    for part in parts where part.share > 0 {
      let width = part.share * 640
      svg +=
        "<rect class=\"\(part.style)\" x=\"\(f(x))\" y=\"0\" width=\"\(f(max(0.5, width - 1)))\" height=\"22\">"
      svg += "<title>\(escaped(part.name))</title></rect>"
      x += width
    }
    return .markup(Array((svg + "</svg>").utf8))
  }

  /// An interval on the scale from 0 to 100, with a value on it.
  static func interval(_ range: ClosedRange<Double>?, value: Double, label: String) -> SiteValue {
    var svg = open("0 0 400 28", label, "chart strip")
    svg += "<line class=\"rail\" x1=\"0\" x2=\"400\" y1=\"14\" y2=\"14\"/>"
    if let range {
      let width = max(2, (range.upperBound - range.lowerBound) * 4)
      svg +=
        "<rect class=\"box\" x=\"\(f(range.lowerBound * 4))\" y=\"6\" width=\"\(f(width))\" height=\"16\" rx=\"2\"/>"
    }
    svg += "<circle class=\"mean\" cx=\"\(f(min(395, max(5, value * 4))))\" cy=\"14\" r=\"5\"/>"
    return .markup(Array((svg + "</svg>").utf8))
  }

  /// The beginning of a drawing that says in words what it shows.
  static func open(_ box: String, _ label: String, _ style: String, stretch: Bool = false) -> String {
    "<svg class=\"\(style)\" viewBox=\"\(box)\" role=\"img\" aria-label=\"\(escaped(label))\""
      + (stretch ? " preserveAspectRatio=\"none\"" : "") + ">"
  }

  static func escaped(_ text: String) -> String { String(decoding: HTMLText.escaped(text), as: UTF8.self) }

  /// A coordinate with at most one decimal.
  static func f(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }
}
