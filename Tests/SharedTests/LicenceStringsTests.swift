import Audit
import Foundation
import Testing

/// The labelled strings of the shared folder.
@Suite(.enabled(if: SharedFolder.exists)) struct LicenceStringsTests {
  @Test func atMostOneIn200IsWrongAndNearlyAllAreRight() throws {
    let table = try LicenceTable(yaml: SharedRules.text("licences.yaml"), file: "rules/licences.yaml")
    let rows = SharedCSV.rows(
      try String(contentsOfFile: SharedFolder.path + "/licences/licence-strings.csv", encoding: .utf8))
    #expect(rows.count == 1380)
    var right = 0
    var wrong: [String] = []
    var judged = 0
    for row in rows {
      guard let expected = row["expected_id"], !expected.isEmpty, let text = row["text"] else { continue }
      judged += 1
      let id = table.normalise(text: text).id
      if id == expected { right += 1 } else if let id { wrong.append("\(text): \(id), not \(expected)") }
    }
    #expect(judged == 392)
    #expect(wrong.count * 200 <= judged, "\(wrong)")
    #expect(right * 100 >= judged * 97)
  }
}
