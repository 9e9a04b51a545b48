import Catalog

/// How a graph is written down, a subject at a time.
enum RDFSyntax: Sendable {
  case turtle
  case jsonLD

  /// What stands before the first subject.
  var opening: String {
    switch self {
    case .turtle:
      return RDF.prefixes.map { "@prefix \($0.name): <\($0.iri)> .\n" }.joined() + "\n"
    case .jsonLD:
      var json = JSONWriter()
      json.object { json in for prefix in RDF.prefixes { json.member(named: prefix.name, prefix.iri) } }
      return "{\"@context\":\(json.text),\n\"@graph\":[\n"
    }
  }

  /// What stands after the last subject.
  var closing: String { self == .turtle ? "" : "\n]}\n" }

  /// Subjects as they stand in the file; `isFirst` when nothing stands before them.
  func text(of nodes: [RDFNode], isFirst: Bool) -> [UInt8] {
    switch self {
    case .turtle: return Array(nodes.map(Self.turtle).joined().utf8)
    case .jsonLD:
      var bytes: [UInt8] = []
      for (index, node) in nodes.enumerated() {
        if !isFirst || index > 0 { bytes += Array(",\n".utf8) }
        bytes += Self.json(node)
      }
      return bytes
    }
  }

  // MARK: Turtle

  private static func turtle(_ node: RDFNode) -> String {
    var text = node.id.map { "<\($0)>" } ?? "[]"
    text += " a \(node.types.joined(separator: ", "))"
    for (name, value) in node.properties { text += " ;\n  \(name) \(turtle(value))" }
    return text + " .\n"
  }

  private static func turtle(_ value: RDFNode.Value) -> String {
    switch value {
    case .iri(let iri): "<\(iri)>"
    case .name(let name): name
    case .text(let text, let language): "\"\(escaped(text))\"" + (language.map { "@\($0)" } ?? "")
    case .decimal(let number): "\"\(RDF.decimal(number))\"^^xsd:decimal"
    case .integer(let number): "\"\(number)\"^^xsd:integer"
    case .time(let time): "\"\(time)\"^^xsd:dateTime"
    }
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in line(text).unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// A text of a catalogue on one line, the same in both syntaxes.
  private static func line(_ text: String) -> String { plainLine(text, limit: 2_000) }

  // MARK: JSON-LD

  private static func json(_ node: RDFNode) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      if let id = node.id { json.member("@id", id) }
      json.key("@type")
      json.array { json in for type in node.types { json.value(type) } }
      var done: [String] = []
      for (name, _) in node.properties where !done.contains(name) {
        done.append(name)
        let values = node.properties.filter { $0.name == name }.map(\.value)
        json.key(named: name)
        if values.count == 1 {
          Self.write(values[0], &json)
        } else {
          json.array { json in for value in values { Self.write(value, &json) } }
        }
      }
    }
    return json.bytes
  }

  private static func write(_ value: RDFNode.Value, _ json: inout JSONWriter) {
    json.object { json in
      switch value {
      case .iri(let iri): json.member("@id", iri)
      case .name(let name): json.member("@id", name)
      case .text(let text, let language):
        json.member("@value", line(text))
        if let language { json.member("@language", language) }
      case .decimal(let number):
        json.member("@value", RDF.decimal(number))
        json.member("@type", "xsd:decimal")
      case .integer(let number):
        json.member("@value", "\(number)")
        json.member("@type", "xsd:integer")
      case .time(let time):
        json.member("@value", time.description)
        json.member("@type", "xsd:dateTime")
      }
    }
  }
}
