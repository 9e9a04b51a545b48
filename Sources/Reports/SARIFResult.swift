import Audit
import Catalog

extension JSONWriter {
  /// Writes the tool with its rules.
  mutating func driver(_ header: ReportHeader) {
    object { json in
      json.member("name", "Aloi")
      json.member("version", header.version)
      json.member("semanticVersion", header.version)
      json.key("rules")
      json.array { json in
        for rule in header.rulebook.rules {
          json.newline()
          json.rule(rule, in: header.rulebook)
        }
      }
    }
  }

  private mutating func rule(_ rule: Rule, in rulebook: Rulebook) {
    let axis = rulebook.axes[rule.axis]
    object { json in
      json.member("id", rule.id)
      json.member("name", SARIF.name(of: rule.id))
      json.key("shortDescription")
      json.object { $0.member("text", rule.title) }
      json.key("fullDescription")
      json.object { $0.member("text", rule.why) }
      json.key("help")
      json.object { json in
        json.member("text", "\(rule.why)\n\nHow to mend it: \(rule.fix)")
        json.member(
          "markdown",
          "**\(rule.title)**\n\n\(rule.why)\n\n**How to mend it.** \(rule.fix)\n\n"
            + "*Axis: \(axis.title). \(plain(rule.points)) points."
            + (rule.source.isEmpty ? "*" : " Source: \(rule.source)*"))
      }
      json.key("defaultConfiguration")
      json.object { $0.member("level", SARIF.level(of: rule.severity)) }
      json.key("properties")
      json.object { json in
        json.key("tags")
        json.array { json in for tag in [axis.id] + rule.tags { json.value(tag) } }
        json.member("problem.severity", rule.severity == .info ? "recommendation" : rule.severity.rawValue)
      }
    }
  }

  /// Writes whether the audit came to an end, and what has to be known about it.
  mutating func invocation(_ end: ReportEnding) {
    object { json in
      json.member("executionSuccessful", end.gate?.verdict.outcome != .undecided)
      json.key("toolExecutionNotifications")
      json.array { json in
        for text in end.warnings + end.catalogueFindings.map(\.text) + (end.gate?.verdict.unseen ?? []) {
          json.object { json in
            json.member("level", "warning")
            json.key("message")
            json.object { $0.member("text", SARIF.message(text)) }
          }
        }
      }
    }
  }

  /// Writes one finding.
  mutating func result(_ finding: Finding, in audited: AuditedEntry, header: ReportHeader) {
    let entry = audited.entry
    let distribution = finding.link.map { audited.links[$0].distribution }
    object { json in
      json.result(header.rulebook.rules[finding.rule], finding.severity)
      json.key("message")
      json.object { $0.member("text", SARIF.message("\(entry.title.best ?? entry.id): \(finding.message)")) }
      json.location(entry.origin.location ?? header.location) { json in
        json.key("logicalLocations")
        json.array { json in
          json.object { json in
            json.member("name", plainLine(entry.title.best ?? entry.id))
            json.member("fullyQualifiedName", plainLine(entry.id + (distribution.map { "/\($0.id)" } ?? "")))
            json.member("kind", distribution == nil ? "dataset" : "distribution")
          }
        }
      }
      json.key("partialFingerprints")
      json.object { $0.member("aloiFinding/v1", finding.fingerprint) }
      json.standing(finding.standing, header)
      json.key("properties")
      json.object { json in
        json.member("entry", entry.id)
        if let url = distribution?.url { json.member("distribution", url) }
      }
    }
  }

  /// Writes one result for the findings of a rule that did not fit.
  mutating func rest(of rule: Rule, count: Int, header: ReportHeader) {
    object { json in
      json.result(rule, rule.severity)
      json.key("message")
      json.object {
        $0.member("text", "\(count) more findings of this rule: \(rule.title). All are in report.json.")
      }
      json.location(header.location) { _ in }
      json.key("partialFingerprints")
      json.object { $0.member("aloiFinding/v1", "rest:\(rule.id)") }
    }
  }

  private mutating func result(_ rule: Rule, _ severity: Rule.Severity) {
    member("ruleId", rule.id)
    member("ruleIndex", rule.index)
    member("level", SARIF.level(of: severity))
  }

  /// Writes where the finding is: the catalogue's file. Catalogues are read as streams, so the line is the first.
  private mutating func location(_ location: String, _ more: (inout JSONWriter) -> Void) {
    key("locations")
    array { json in
      json.object { json in
        json.key("physicalLocation")
        json.object { json in
          json.key("artifactLocation")
          json.object { $0.member("uri", SARIF.uri(location)) }
          json.key("region")
          json.object { $0.member("startLine", 1) }
        }
        more(&json)
      }
    }
  }

  private mutating func standing(_ standing: Standing, _ header: ReportHeader) {
    switch standing {
    case .open: if header.hasBaseline { member("baselineState", "new") }
    case .known: member("baselineState", "unchanged")
    case .suppressed(let suppression):
      key("suppressions")
      array { json in
        json.object { json in
          json.member("kind", "external")
          json.member("status", "accepted")
          json.member(
            "justification", plainLine("\(suppression.reason) (until \(suppression.expires))", limit: 600))
        }
      }
    }
  }
}

/// Words and texts of SARIF.
enum SARIF {
  static func level(of severity: Rule.Severity) -> String {
    severity == .info ? "note" : severity.rawValue
  }

  /// `completeness/title` as `CompletenessTitle`.
  static func name(of id: String) -> String {
    id.split { !$0.isLetter && !$0.isNumber }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// A text in which nothing is a link: SARIF's plain texts know `[text](target)`.
  static func message(_ text: String) -> String {
    plainLine(text, limit: 1_000).replacing("\\", with: "\\\\").replacing("[", with: "\\[")
      .replacing("]", with: "\\]")
  }

  /// A file or address as a URI reference; an absolute path as a `file:` address.
  static func uri(_ location: String) -> String {
    let path = sourcePath(location)
    guard !path.isEmpty, path != "-" else { return "stdin" }
    var result = path.hasPrefix("/") ? "file://" : ""
    let isAddress = path.hasPrefix("https://") || path.hasPrefix("http://")
    let kept = isAddress ? ":/?#&=%;+,@!$'()*[]" : "/@!$&'()*+,;="
    for byte in path.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain = byte < 0x80 && (scalar.properties.isAlphabetic || (0x30...0x39).contains(byte))
      if isPlain || "-._~".utf8.contains(byte) || kept.utf8.contains(byte) {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = Array("0123456789ABCDEF")
        result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return result
  }
}
