import Audit

extension JSONWriter {
  /// Writes what changed, as `report.json` has it.
  mutating func changes(_ changes: CatalogueChanges) {
    object { json in
      json.member("since", changes.reference)
      json.member("added", changes.added)
      json.member("changed", changes.changed)
      json.member("removed", changes.removedCount)
      json.member("unchanged", changes.unchanged)
      json.member("scoreBefore", changes.means?.before)
      json.member("scoreAfter", changes.means?.after)
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
    }
  }
}
