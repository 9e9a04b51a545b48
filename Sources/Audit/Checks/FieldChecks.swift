import Catalog

/// Says what was found in place of a usable value: nothing, or a raw value.
private func absence(_ subject: Subject, _ paths: [FieldPath]) -> String {
  for path in paths {
    if let source = subject.unusable(path), let raw = source.raw {
      return "\(source.name) is there but not usable: \(quoted(raw))"
    }
  }
  return "nothing is given"
}

/// A value for people: in quotes, on one line, cut when long.
func quoted(_ text: String, limit: Int = 80) -> String {
  let line = String(text.prefix(limit + 1).map { $0.isNewline ? " " : $0 })
  return line.count > limit ? "“\(line.prefix(limit))…”" : "“\(line)”"
}

/// How the value was called in the source, for evidence.
private func origin(_ subject: Subject, _ path: FieldPath) -> String {
  guard let field = path.field, let source = subject.entry.sources[field] else { return "" }
  return " (\(source.name))"
}

/// Passes when one of the fields has a usable value.
struct PresentCheck: Check {
  static let name = "present"
  static let summary = "one of the fields has a value"
  static let facts = ["found"]
  var fields: [FieldPath]

  init?(options: CheckOptions) {
    guard let fields = options.fields() else { return nil }
    self.fields = fields
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    for field in fields {
      if let value = subject.values(field).first {
        return .passed(evidence: quoted(value) + origin(subject, field))
      }
    }
    let found = absence(subject, fields)
    return .failed(["found": found], evidence: found)
  }
}

/// Passes when the field holds between `min` and `max` characters, markup not counted.
struct LengthCheck: Check {
  static let name = "length"
  static let summary = "the field holds between min and max characters, markup not counted"
  static let facts = ["length", "min", "max", "found"]
  var field: FieldPath
  var min: Int
  var max: Int
  var markup: Bool

  init?(options: CheckOptions) {
    guard let field = options.field() else { return nil }
    self.field = field
    min = options.integer("min") ?? 0
    max = options.integer("max") ?? Int.max
    markup = options.flag("markup") ?? false
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let value = subject.values(field).first ?? ""
    let length = markup ? value.count : PlainText.length(of: value, upTo: 10_000)
    let facts = ["length": "\(length)", "min": "\(min)", "max": "\(max)"]
    guard length >= min, length <= max else {
      let found = value.isEmpty ? absence(subject, [field]) : "\(length) characters: \(quoted(value))"
      return .failed(facts.merging(["found": found]) { $1 }, evidence: found)
    }
    return .passed(evidence: "\(length) characters" + origin(subject, field))
  }
}

/// Passes when the field differs from every one of the others, case and markup not counted.
struct DiffersCheck: Check {
  static let name = "differs"
  static let summary = "the field is not the same text as one of the others"
  static let facts = ["other", "found"]
  var field: FieldPath
  var others: [FieldPath]

  init?(options: CheckOptions) {
    guard let field = options.field(), let others = options.fields("from") else { return nil }
    self.field = field
    self.others = others
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    guard let value = subject.values(field).first else { return .notApplicable }
    let plain = PlainText.folded(value)
    for other in others where subject.values(other).contains(where: { PlainText.folded($0) == plain }) {
      return .failed(
        ["other": other.rawValue, "found": quoted(value)], evidence: "the same as \(other.rawValue)")
    }
    return .passed(evidence: quoted(value))
  }
}

/// Passes when the field has between `min` and `max` values.
struct CountCheck: Check {
  static let name = "count"
  static let summary = "the field has between min and max values"
  static let facts = ["count", "min", "max", "found"]
  var field: FieldPath
  var min: Int
  var max: Int

  init?(options: CheckOptions) {
    guard let field = options.field() else { return nil }
    self.field = field
    min = options.integer("min") ?? 1
    max = options.integer("max") ?? Int.max
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let values = subject.values(field)
    guard values.count >= min, values.count <= max else {
      let found = values.isEmpty ? absence(subject, [field]) : "\(values.count)"
      return .failed(
        ["count": "\(values.count)", "min": "\(min)", "max": "\(max)", "found": found], evidence: found)
    }
    let sample = values.prefix(3).map { quoted($0, limit: 40) }.joined(separator: ", ")
    return .passed(
      evidence: values.count > 3 ? "\(values.count): \(sample), …" : sample + origin(subject, field))
  }
}

/// Passes when one of the fields is an absolute address of one of the schemes.
struct URLCheck: Check {
  static let name = "url"
  static let summary = "one of the fields holds an absolute address"
  static let facts = ["found", "schemes"]
  var fields: [FieldPath]
  var schemes: [String]

  init?(options: CheckOptions) {
    guard let fields = options.fields() else { return nil }
    self.fields = fields
    schemes = options.texts("schemes") ?? ["http", "https"]
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    var first: String?
    var usable: [String] = []
    for field in fields {
      for value in subject.values(field) {
        if WebAddress.isAbsolute(value, schemes: schemes) { usable.append(value) } else { first = first ?? value }
      }
    }
    if let one = usable.first {
      return .passed(evidence: usable.count == 1 ? one : "\(usable.count) addresses, first \(one)")
    }
    let found = first.map { "not an absolute address: \(quoted($0))" } ?? absence(subject, fields)
    return .failed(["found": found, "schemes": schemes.joined(separator: ", ")], evidence: found)
  }
}

/// Passes when one of the fields is a date that is not in the future.
struct DateCheck: Check {
  static let name = "date"
  static let summary = "one of the fields is a date, not in the future unless that is allowed"
  static let facts = ["found"]
  var fields: [FieldPath]
  var future: Bool

  init?(options: CheckOptions) {
    guard let fields = options.fields() else { return nil }
    self.fields = fields
    future = options.flag("future") ?? false
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    var late: (FieldPath, Timestamp)?
    for field in fields {
      for date in subject.dates(field) {
        // A day's grace: a date without a zone may be tomorrow's in the auditor's.
        if future || date <= subject.evidence.now.adding(seconds: 86_400) {
          return .passed(evidence: date.day + origin(subject, field))
        }
        late = late ?? (field, date)
      }
    }
    let found =
      late.map { "\($0.0.rawValue) is in the future: \($0.1.day)" } ?? absence(subject, fields)
    return .failed(["found": found], evidence: found)
  }
}

/// Passes when a value of the field matches the pattern.
struct PatternCheck: Check {
  static let name = "pattern"
  static let summary = "a value of one of the fields matches a pattern: text with * for any characters, case not counted"
  static let facts = ["found", "patterns"]
  var fields: [FieldPath]
  var patterns: [Wildcard]

  init?(options: CheckOptions) {
    guard let fields = options.fields() else { return nil }
    guard let patterns = options.texts("any"), !patterns.isEmpty else {
      options.reader.fault("the key 'any' needs at least one pattern")
      return nil
    }
    self.fields = fields
    self.patterns = patterns.map(Wildcard.init)
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    var first: String?
    for field in fields {
      for value in subject.values(field) {
        if patterns.contains(where: { $0.matches(value) }) { return .passed(evidence: quoted(value)) }
        first = first ?? value
      }
    }
    let found = first.map { quoted($0) } ?? absence(subject, fields)
    return .failed(
      ["found": found, "patterns": patterns.map(\.text).joined(separator: ", ")], evidence: found)
  }
}

/// Passes when a value of the field is one of those listed.
struct OneOfCheck: Check {
  static let name = "one-of"
  static let summary = "a value of the field is one of those listed; of an address only its last part counts"
  static let facts = ["found"]
  var field: FieldPath
  var values: Set<String>

  init?(options: CheckOptions) {
    guard let field = options.field() else { return nil }
    guard let values = options.texts("values"), !values.isEmpty else {
      options.reader.fault("the key 'values' needs at least one value")
      return nil
    }
    self.field = field
    self.values = Set(values.map { PlainText.term($0) })
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let found = subject.values(field)
    if let hit = found.first(where: { values.contains(PlainText.term($0)) }) {
      return .passed(evidence: quoted(hit))
    }
    let text = found.first.map { quoted($0) } ?? absence(subject, [field])
    return .failed(["found": text], evidence: text)
  }
}

/// Passes when the field has a value that is none of those listed.
struct NotOneOfCheck: Check {
  static let name = "not-one-of"
  static let summary = "the field has a value that is none of those listed; of an address only its last part counts"
  static let facts = ["found"]
  var inner: OneOfCheck

  init?(options: CheckOptions) {
    guard let inner = OneOfCheck(options: options) else { return nil }
    self.inner = inner
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    let found = subject.values(inner.field)
    if let good = found.first(where: { !inner.values.contains(PlainText.term($0)) }) {
      return .passed(evidence: quoted(good) + origin(subject, inner.field))
    }
    let text = found.first.map { quoted($0) } ?? absence(subject, [inner.field])
    return .failed(["found": text], evidence: text)
  }
}

/// Passes when every one of its checks passes.
struct AllOfCheck: Check {
  static let name = "all-of"
  static let summary = "every check of the list passes"
  static let facts = ["found"]
  var checks: [any Check]

  init?(options: CheckOptions) {
    guard let checks = options.checks() else { return nil }
    self.checks = checks
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    var evidence: [String] = []
    for check in checks {
      switch check.outcome(for: subject) {
      case .passed(let seen): evidence.append(seen)
      case .notApplicable: continue
      case let other: return other
      }
    }
    return evidence.isEmpty ? .notApplicable : .passed(evidence: evidence[0])
  }
}

/// Passes when one of its checks passes.
struct AnyOfCheck: Check {
  static let name = "any-of"
  static let summary = "one check of the list passes"
  static let facts = ["found"]
  var checks: [any Check]

  init?(options: CheckOptions) {
    guard let checks = options.checks() else { return nil }
    self.checks = checks
  }

  func outcome(for subject: Subject) -> CheckOutcome {
    var best: CheckOutcome = .notApplicable
    for check in checks {
      let outcome = check.outcome(for: subject)
      switch (outcome, best) {
      case (.passed, _): return outcome
      case (.failed, .notApplicable), (.notAssessed, .notApplicable): best = outcome
      case (.notAssessed, .failed(_, _, let share)) where share == 0: best = outcome
      case (.failed(_, _, let share), .failed(_, _, let other)) where share > other: best = outcome
      default: continue
      }
    }
    return best
  }
}
