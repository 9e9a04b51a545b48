import Audit
import Foundation
import Testing

/// Every licence that the shared vocabularies name: each of its ids, addresses and titles is understood as one and the same.
@Suite(.enabled(if: SharedFolder.exists)) struct LicenceVocabulariesTests {
  private struct Named {
    var key: String
    var texts: [String]
  }

  private let table: LicenceTable
  init() throws {
    table = try LicenceTable(yaml: SharedRules.text("licences.yaml"), file: "rules/licences.yaml")
  }

  private func json(_ path: String) throws -> Any {
    try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: SharedFolder.path + "/" + path)))
  }

  /// The items of one of the EU's tables.
  private func items(_ path: String) throws -> [Named] {
    let table = try #require(try json(path) as? [String: Any])
    return try #require(table["items"] as? [[String: Any]]).map { item in
      let code = item["code"] as? String ?? ""
      let label = (item["label"] as? [String: String])?["en"] ?? ""
      let matches = (item["matches"] ?? item["exactMatch"]) as? [String] ?? []
      return Named(key: code, texts: [item["uri"] as? String ?? "", code, label] + matches)
    }
  }

  /// Whether two ids are one licence, but for a version or jurisdiction that one of them leaves out.
  private func isOne(_ a: String, _ b: String) -> Bool {
    a == b || a.hasPrefix(b + "-") || b.hasPrefix(a + "-")
  }

  private func check(_ all: [Named], none: Set<String>, mistaken: Set<String>) {
    for named in all {
      let ids = Set(named.texts.filter { !$0.isEmpty }.compactMap { table.normalise(text: $0).id })
      #expect(ids.isEmpty == none.contains(named.key), "\(named.key): \(ids)")
      let agree = ids.allSatisfy { a in ids.allSatisfy { isOne(a, $0) } }
      // Entries of the vocabularies that point at another licence than the one they name.
      #expect(agree != mistaken.contains(named.key), "\(named.key): \(ids)")
    }
  }

  @Test func theTableOfTheEUIsUnderstood() throws {
    let all = try items("vocabularies/eu-licence.json")
    #expect(all.count == 174)
    check(all, none: [], mistaken: ["DLDE_ZERO_2_0", "MIROS", "OGL_ROU_1_0"])
  }

  @Test func theFurtherLicencesOfTheQualityAssessmentAreUnderstood() throws {
    let all = try items("vocabularies/mqa-extra-licences.json")
    #expect(all.count == 110)
    check(all, none: [], mistaken: ["OGLROU_1_0"])
  }

  @Test func theOpenDefinitionListIsUnderstood() throws {
    let list = try #require(try json("vocabularies/okfn-licenses-all.json") as? [String: [String: Any]])
    let all = list.map { key, item in
      Named(key: key, texts: [key, item["title"] as? String ?? "", item["url"] as? String ?? ""])
    }
    #expect(all.count > 110)
    // A licence of one program's source code, which no list of licences names by another id.
    check(all, none: ["mitre"], mistaken: ["FAL-1.3"])
  }

  @Test func theLicencesOfDataGouvAreUnderstood() throws {
    let list = try #require(try json("registers/datagouv-licenses.json") as? [[String: Any]])
    let all = list.map { item in
      Named(
        key: item["id"] as? String ?? "",
        texts: [item["id"] as? String ?? "", item["title"] as? String ?? "", item["url"] as? String ?? ""]
          + (item["alternate_titles"] as? [String] ?? []) + (item["alternate_urls"] as? [String] ?? []))
    }
    #expect(all.count == 12)
    check(all, none: [], mistaken: [])
  }

  @Test func theDataLicencesOfSPDXAreUnderstoodByIdTitleAndAddress() throws {
    let list = try #require(try json("vocabularies/spdx-license-list.json") as? [String: [String: Any]])
    let families = [
      "CC-", "CC0-", "CDLA-", "C-UDA-", "DL-DE-", "etalab-", "NLOD-", "OGL-", "OGDL-", "O-UDA-", "ODbL-",
      "ODC-",
      "PDDL-", "EUPL-", "LAL-", "GFDL-1.3-o", "MIT", "Apache-2", "GPL-3.0-o", "AGPL-3.0-o",
    ]
    let whole: Set<String> = ["MIT"]
    var count = 0
    for (key, item) in list
    where families.contains(where: { whole.contains($0) ? key == $0 : key.hasPrefix($0) }) {
      count += 1
      let own = table.normalise(text: key).id
      #expect(own == key.lowercased() || own == Self.ours[key], "\(key): \(own ?? "none")")
      for text in ["https://spdx.org/licenses/\(key).html", item["name"] as? String ?? key] {
        let id = table.normalise(text: text).id
        #expect(id.map { isOne($0, own ?? "") } ?? false, "\(key): \(text): \(id ?? "none")")
      }
    }
    #expect(count > 70)
  }

  /// SPDX ids that are another one with us.
  private static let ours = [
    "etalab-2.0": "lo-2.0", "CC-PDDC": "cc-pddc", "OGL-Canada-2.0": "ogl-canada-2.0",
  ]
}
