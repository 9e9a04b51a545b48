import Audit

extension JSONWriter {
  /// Writes what changed, as `report.json` has it.
  mutating func changes(_ changes: CatalogueChanges, rulebook: Rulebook) {
    object { json in
      json.member("since", changes.reference)
      json.member("basis", changes.basis.rawValue)
      json.member("added", changes.added)
      json.member("changed", changes.changed)
      json.member("removed", changes.removedCount)
      json.member("unchanged", changes.unchanged)
      json.member("scoreBefore", changes.score?.before)
      json.member("scoreAfter", changes.score?.after)
      json.key("axes")
      json.object { json in
        for (axis, movement) in zip(rulebook.axes, changes.axes) {
          json.key(named: axis.id)
          json.object { json in
            json.member("before", movement?.before)
            json.member("after", movement?.after)
          }
        }
      }
      json.key("entries")
      json.array { json in
        for change in changes.changes {
          json.object { json in
            json.member("id", change.id)
            json.member("title", change.title)
            json.member("new", change.isNew)
            json.member("before", change.before)
            json.member("after", change.after)
          }
        }
      }
      json.key("removedEntries")
      json.array { json in for id in changes.removed { json.value(id) } }
      json.findings("new", changes.newFindings)
      json.findings("fixed", changes.fixedFindings)
    }
  }

  private mutating func findings(_ name: String, _ list: (count: Int, first: [CatalogueChanges.FindingLine]))
  {
    member(named: "\(name)FindingsCount", list.count)
    key(named: "\(name)Findings")
    array { json in
      for line in list.first {
        json.object { json in
          json.member("fingerprint", line.finding.fingerprint)
          json.member("rule", line.finding.rule)
          json.member("entry", line.entry)
          json.member("message", line.finding.message)
        }
      }
    }
  }
}
