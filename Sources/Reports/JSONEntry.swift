import Audit
import Catalog

/// Writes audited entries as `report.json` has them. What a rule says of itself is written once, and not for every entry.
struct JSONEntry: Sendable {
  /// Bytes that are there for good, without a counter of references that all cores would wait for.
  private typealias Text = UnsafeBufferPointer<UInt8>

  private struct RuleText {
    let points: Double
    let title: Text
    /// A signal up to its evidence, by outcome, where it has all of its points or none.
    let passed: Text
    let failed: Text
    let notAssessed: Text
    let advice: Text
    let finding: Text

    init(_ rule: Rule, keep: ([UInt8]) -> Text) {
      points = rule.points
      title = keep(
        JSONWriter.members { json in
          json.member("rule", rule.id)
          json.member("title", rule.title)
        })
      passed = keep(Self.beginning(title, .passed, rule.points, of: rule.points))
      failed = keep(Self.beginning(title, .failed, 0, of: rule.points))
      notAssessed = keep(Self.beginning(title, .notAssessed, 0, of: rule.points))
      advice = keep(JSONWriter.members { $0.member("advice", rule.fix) })
      finding = keep(
        JSONWriter.members { json in
          json.member("rule", rule.id)
          json.member("severity", rule.severity.rawValue)
        })
    }

    /// A signal of the rule up to its evidence; `nil` where it has a part of its points.
    func beginning(of signal: Signal) -> Text? {
      switch signal.outcome {
      case .passed where signal.points == points && signal.outOf == points: passed
      case .failed where signal.points == 0 && signal.outOf == points: failed
      case .notAssessed where signal.points == 0 && signal.outOf == points: notAssessed
      default: nil
      }
    }

    static func beginning(
      _ title: Text, _ outcome: Signal.Outcome, _ points: Double, of outOf: Double
    ) -> [UInt8] {
      JSONWriter.members { json in
        json.members(title)
        json.member("outcome", outcome.rawValue)
        json.member("points", points)
        json.member("outOf", outOf)
      }
    }
  }

  /// The texts of all rules, and the memory that they stand in.
  private final class RuleTexts: @unchecked Sendable {
    let all: [RuleText]
    private let memory: [UnsafeMutableBufferPointer<UInt8>]

    init(_ rules: [Rule]) {
      var memory: [UnsafeMutableBufferPointer<UInt8>] = []
      all = rules.map { rule in
        RuleText(rule) { bytes in
          let kept = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
          _ = kept.initialize(from: bytes)
          memory.append(kept)
          return Text(kept)
        }
      }
      self.memory = memory
    }

    deinit { for part in memory { part.deallocate() } }
  }

  /// The bytes that most entries need, and no more than a few need more.
  static let usualSize = 1 << 14

  private let axes: [Axis]
  private let rules: RuleTexts

  /// The entries of audits with a rulebook.
  init(rulebook: Rulebook) {
    axes = rulebook.axes
    rules = RuleTexts(rulebook.rules)
  }

  /// The text of one entry, without a line break.
  func write(_ audited: AuditedEntry, to json: inout JSONWriter) {
    let evidence = audited.evidence
    json.object { json in
      json.member("id", evidence.entry.id)
      json.member("title", evidence.entry.title.best)
      json.member("publisher", evidence.entry.publisher?.name)
      json.member("landingPage", evidence.entry.landingPage)
      json.member("kind", evidence.entry.kind.rawValue)
      json.member("score", audited.score)
      json.member("shownScore", audited.shownScore)
      json.member("tier", audited.tier?.id)
      json.member("provisional", audited.provisional)
      json.member("assessedWeight", audited.assessedWeight)
      json.key("axes")
      json.object { json in
        for (axis, result) in zip(axes, audited.axes) {
          json.key(named: axis.id)
          write(result, of: audited, to: &json)
        }
      }
      json.key("licence")
      json.licence(audited.licence.answer)
      json.key("distributions")
      json.array { json in for link in audited.links { json.distribution(link) } }
      json.key("findings")
      json.array { json in
        // As everywhere here: what is looked at in its place is not copied.
        audited.findings.withUnsafeBufferPointer { findings in
          for at in findings.indices { write(findings[at], of: audited, to: &json) }
        }
      }
      if let score = evidence.entry.portalScore {
        json.key("portalScore")
        json.object { json in
          json.member("name", score.name)
          json.member("value", score.value)
          json.member("maximum", score.maximum)
          if !score.unmet.isEmpty {
            json.key("unmet")
            json.array { json in for name in score.unmet { json.value(name) } }
          }
        }
      }
      json.metrics(evidence.entry.metrics)
      if !evidence.entry.notes.isEmpty {
        json.key("notes")
        json.array { json in
          for note in evidence.entry.notes {
            json.object { json in
              json.member("code", note.code)
              json.member("field", note.field?.rawValue)
              json.member("detail", note.detail)
            }
          }
        }
      }
    }
  }

  private func write(_ finding: Finding, of audited: AuditedEntry, to json: inout JSONWriter) {
    json.object { json in
      let rule = rules.all[finding.rule]
      json.members(rule.finding)
      json.member("message", finding.message)
      json.members(rule.advice)
      json.member("distribution", finding.link.map { audited.links[$0].distribution.id })
      json.member("fingerprint", finding.fingerprint)
      json.standing(finding.standing)
    }
  }

  private func write(_ result: AxisResult, of audited: AuditedEntry, to json: inout JSONWriter) {
    json.object { json in
      json.member("score", result.score)
      json.member("shownScore", result.score.map(shown))
      json.member("reason", result.reason)
      json.key("signals")
      json.array { json in
        result.signals.withUnsafeBufferPointer { signals in
          for at in signals.indices { write(signals[at], of: audited, to: &json) }
        }
      }
    }
  }

  private func write(_ signal: Signal, of audited: AuditedEntry, to json: inout JSONWriter) {
    json.object { json in
      let rule = rules.all[signal.rule]
      if let beginning = rule.beginning(of: signal) {
        json.members(beginning)
      } else {
        json.members(RuleText.beginning(rule.title, signal.outcome, signal.points, of: signal.outOf))
      }
      json.member("evidence", signal.evidence)
      if signal.outcome == .passed {
        json.key("advice")
        json.value(String?.none)
      } else {
        json.members(rule.advice)
      }
      if let link = signal.link { json.member("distribution", audited.links[link].distribution.id) }
    }
  }

}

extension JSONWriter {
  fileprivate mutating func distribution(_ link: Evidence.Link) {
    object { json in
      json.member("id", link.distribution.id)
      json.member("url", link.url)
      json.member("title", link.distribution.title.best)
      json.member("format", link.distribution.format ?? link.distribution.mediaType)
      json.member("kind", link.distribution.kind.rawValue)
      json.member("state", link.state.rawValue)
      json.member("status", link.observation?.status)
      json.member("reason", link.observation?.reason)
      json.member("detail", link.observation?.detail)
      json.member("checkedAt", link.observation?.checkedAt?.description)
      json.member("finalURL", link.observation?.finalURL)
      if let size = link.distribution.byteSize { json.member("byteSize", Int(size)) }
      json.metrics(link.distribution.metrics)
      json.portalCheck(link.distribution.portalCheck)
      if let seen = link.observation { json.history(of: seen) }
    }
  }
}

extension JSONWriter {
  /// Writes what is known of a link beside its verdict, where it is known.
  fileprivate mutating func history(of seen: Observation) {
    if let secure = seen.httpsURL { member("httpsURL", secure) }
    if let end = seen.certificateEnd { member("certificateEnd", end.description) }
    if seen.consecutiveFailures > 0 { member("consecutiveFailures", seen.consecutiveFailures) }
    if let uptime = seen.uptime {
      key("uptime")
      object { json in
        json.member("audits", uptime.audits)
        json.member("answered", uptime.answered)
        json.member("share", uptime.share)
      }
    }
  }
}

extension JSONWriter {
  /// Writes what a finding means to the gate, where that is not the ordinary thing.
  fileprivate mutating func standing(_ standing: Standing) {
    switch standing {
    case .open: break
    case .known: member("standing", "known")
    case .suppressed(let suppression):
      member("standing", "suppressed")
      key("suppression")
      object { json in json.suppression(suppression) }
    }
  }
}

extension JSONWriter {
  /// Writes a licence as `aloi licence` has it; an entry that says nothing of one has a licence of nothing but nulls.
  public mutating func licence(_ answer: LicenceAnswer?) {
    object { json in json.licenceMembers(answer) }
  }

  /// Writes the members of a licence, in the order of the contract.
  public mutating func licenceMembers(_ answer: LicenceAnswer?) {
    let licence = answer?.licence
    member("text", answer?.text)
    member("id", licence?.id)
    member("family", licence?.family?.rawValue)
    member("version", licence?.version)
    member("open", licence?.terms.open)
    member("redistributable", licence?.terms.redistributable)
    member("attribution", licence?.terms.attribution)
    member("shareAlike", licence?.terms.shareAlike)
    member("commercial", licence?.terms.commercial)
    member("method", answer?.method?.rawValue)
    member("confidence", answer?.confidence ?? 0)
    member("frenchPublicBody", licence?.frenchPublicBody)
  }
}
