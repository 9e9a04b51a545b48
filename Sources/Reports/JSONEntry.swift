import Audit
import Catalog

extension JSONWriter {
  /// Writes one audited entry as `report.json` has it.
  mutating func entry(_ audited: AuditedEntry, rulebook: Rulebook) {
    let entry = audited.entry
    object { json in
      json.member("id", entry.id)
      json.member("title", entry.title.best)
      json.member("publisher", entry.publisher?.name)
      json.member("landingPage", entry.landingPage)
      json.member("kind", entry.kind.rawValue)
      json.member("score", audited.score)
      json.member("shownScore", audited.shownScore)
      json.member("tier", audited.tier?.id)
      json.member("provisional", audited.provisional)
      json.member("assessedWeight", audited.assessedWeight)
      json.key("axes")
      json.object { json in
        for (axis, result) in zip(rulebook.axes, audited.axes) {
          json.key(axis.id)
          json.axis(result, audited: audited, rulebook: rulebook)
        }
      }
      json.key("licence")
      json.licence(audited.licence.answer)
      json.key("distributions")
      json.array { json in for link in audited.links { json.distribution(link) } }
      json.key("findings")
      json.array { json in
        for finding in audited.findings {
          let rule = rulebook.rules[finding.rule]
          json.object { json in
            json.member("rule", rule.id)
            json.member("severity", finding.severity.rawValue)
            json.member("message", finding.message)
            json.member("advice", rule.fix)
            json.member("distribution", finding.link.map { audited.links[$0].distribution.id })
            json.member("fingerprint", finding.fingerprint)
            json.standing(finding.standing)
          }
        }
      }
      if let score = entry.portalScore {
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
      json.metrics(entry.metrics)
      if !entry.notes.isEmpty {
        json.key("notes")
        json.array { json in
          for note in entry.notes {
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

  private mutating func axis(_ result: AxisResult, audited: AuditedEntry, rulebook: Rulebook) {
    object { json in
      json.member("score", result.score)
      json.member("shownScore", result.score.map(shown))
      json.member("reason", result.reason)
      json.key("signals")
      json.array { json in
        for signal in result.signals {
          let rule = rulebook.rules[signal.rule]
          json.object { json in
            json.member("rule", rule.id)
            json.member("title", rule.title)
            json.member("outcome", signal.outcome.rawValue)
            json.member("points", signal.points)
            json.member("outOf", signal.outOf)
            json.member("evidence", signal.evidence)
            json.member("advice", signal.outcome == .passed ? nil : rule.fix)
            if let link = signal.link { json.member("distribution", audited.links[link].distribution.id) }
          }
        }
      }
    }
  }

  private mutating func distribution(_ link: Evidence.Link) {
    let distribution = link.distribution
    object { json in
      json.member("id", distribution.id)
      json.member("url", distribution.url)
      json.member("title", distribution.title.best)
      json.member("format", distribution.format ?? distribution.mediaType)
      json.member("kind", distribution.kind.rawValue)
      json.member("state", link.state.rawValue)
      json.member("status", link.observation?.status)
      json.member("reason", link.observation?.reason)
      json.member("detail", link.observation?.detail)
      json.member("checkedAt", link.observation?.checkedAt?.description)
      json.member("finalURL", link.observation?.finalURL)
      if let seen = link.observation { json.history(of: seen) }
      if let size = distribution.byteSize { json.member("byteSize", Int(size)) }
      json.metrics(distribution.metrics)
      json.portalCheck(distribution.portalCheck)
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
  }
}
