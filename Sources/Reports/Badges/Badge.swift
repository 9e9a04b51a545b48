/// A small picture with a label and a value: self-contained SVG, readable on light and dark pages and by screen readers.
struct Badge {
  /// The colours of values; white stands out from each at least 4.5 to 1 (WCAG 2.2, 1.4.3).
  enum Colour: String, CaseIterable {
    case green = "#1b6e3a"
    case olive = "#4a6b00"
    case amber = "#8a5a00"
    case red = "#b3261e"
    case grey = "#5f6368"
  }

  /// The colour of the label's field.
  static let labelColour = "#333333"

  /// What is measured, in the badge's language.
  var label: String
  /// What came of it.
  var value: String
  var colour: Colour
  /// The language's tag.
  var language: String
  /// What it is about, for screen readers and as a tip.
  var title: String
  /// Rulebook, evidence and licence, in a line.
  var provenance: String

  var svg: [UInt8] {
    let left = Self.width(of: label) + 12
    let right = Self.width(of: value) + 12
    let width = left + right
    let label = XML.text(label)
    let value = XML.text(value)
    var text = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"20\""
    text += " viewBox=\"0 0 \(width) 20\" role=\"img\" xml:lang=\"\(language)\" aria-labelledby=\"t\">\n"
    text += "<title id=\"t\">\(XML.text(title))</title>\n<desc>\(XML.text(provenance))</desc>\n"
    text += "<clipPath id=\"r\"><rect width=\"\(width)\" height=\"20\" rx=\"3\"/></clipPath>\n"
    text += "<g clip-path=\"url(#r)\"><rect width=\"\(left)\" height=\"20\" fill=\"\(Self.labelColour)\"/>"
    text += "<rect x=\"\(left)\" width=\"\(right)\" height=\"20\" fill=\"\(colour.rawValue)\"/></g>\n"
    text += "<g fill=\"#ffffff\" font-family=\"Verdana,DejaVu Sans,Geneva,sans-serif\" font-size=\"11\""
    text += " aria-hidden=\"true\">"
    // The length is given, so that another font fills the same room.
    text += "<text x=\"6\" y=\"14\" textLength=\"\(left - 12)\">\(label)</text>"
    text +=
      "<text x=\"\(left + 6)\" y=\"14\" textLength=\"\(right - 12)\" font-weight=\"bold\">\(value)</text>"
    return Array((text + "</g>\n</svg>\n").utf8)
  }

  /// About how wide a text is at 11 pixels, in whole pixels.
  static func width(of text: String) -> Int {
    let tenths = text.unicodeScalars.reduce(0) { $0 + (widths[$1] ?? (($1.value < 0x300) ? 72 : 110)) }
    return max(10, (tenths + 9) / 10)
  }

  /// The widths of characters in tenths of a pixel; those not here are as wide as an ordinary letter.
  private static let widths: [Unicode.Scalar: Int] = {
    let groups: [(Int, String)] = [
      (34, "'’"), (36, "ijl"), (43, " \u{A0}.,ftI!()[]"), (52, "r:;-–/|"), (60, "csz"),
      (67, "aàâäbdegéèêëhknñopqôöuùûüvxyç"), (72, "0123456789JLT?"), (80, "ABCDEÉÈÊFGHKNOÔPQRSUVXYZ_+=<>"),
      (102, "wMW%"), (110, "m@…"),
    ]
    var widths: [Unicode.Scalar: Int] = [:]
    for (width, letters) in groups { for letter in letters.unicodeScalars { widths[letter] = width } }
    return widths
  }()
}
