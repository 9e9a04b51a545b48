import Catalog

extension LicenceTable {
  /// What to do about what an entry says of its licence.
  func advice(on verdict: LicenceVerdict, of entry: Entry) -> [LicenceVerdict.Advice] {
    LicenceAdvice(table: self, entry: entry, verdict: verdict).all
  }
}

/// What a publisher can do about an entry's licence, with the value to write on its platform.
struct LicenceAdvice {
  let table: LicenceTable
  let entry: Entry
  let verdict: LicenceVerdict

  var all: [LicenceVerdict.Advice] {
    var advice: [LicenceVerdict.Advice] = []
    switch verdict.clarity {
    case .absent: advice.append(absent)
    case .unknownText: advice.append(unknownText)
    case .openUnnamed: advice.append(unnamed)
    case .contradictory: advice.append(contradiction)
    case .notOpen: advice.append(notOpen)
    case .open: break
    }
    if let version = versionMissing { advice.append(version) }
    if verdict.isPartial {
      advice.append(
        .init(
          code: "partial",
          text:
            "\(verdict.silent) of the distributions state no licence while others do: state it on the dataset",
          value: verdict.answer.licence.flatMap { value(for: $0) }))
    }
    if let port = verdict.answer.port, let licence = verdict.answer.licence {
      advice.append(
        .init(
          code: "port",
          text: "the \(port.uppercased()) adaptation of \(licence.title) is named: say 4.0, which needs none",
          value: nil))
    }
    return advice
  }

  private var proposal: Licence? {
    return table[isFrench ? "lo-2.0" : "cc-by-4.0"]
  }

  /// Whether the entry is of a French publisher or portal, by its number, its licences or its portal's host.
  private var isFrench: Bool {
    if verdict.named.contains(where: { table[$0]?.country == "fr" }) { return true }
    if let number = entry.publisher?.businessNumber, BusinessNumber(number) != nil { return true }
    let portal = entry.origin.portalURL ?? entry.landingPage ?? entry.uri ?? entry.distributions.first?.url
    guard let host = portal.flatMap(WebAddress.host(of:)) else { return platform == "udata" }
    return host.hasSuffix(".fr")
  }

  /// A value to write where any open licence would do.
  private var example: String? { proposal.flatMap { value(for: $0) } }

  private var absent: LicenceVerdict.Advice {
    let said =
      verdict.readings.first.map { " (\"\(LicenceJudgement.shortened($0.answer.text))\" is none)" } ?? ""
    return .init(
      code: "absent", text: "no licence is stated\(said): without one nobody may reuse the data",
      value: example)
  }

  private var unknownText: LicenceVerdict.Advice {
    let reading = verdict.readings.first { $0.answer.id == nil } ?? verdict.readings.first
    let text = LicenceJudgement.shortened(reading?.answer.text ?? "")
    guard reading?.isPointer == true else {
      return .init(
        code: "unknown-text", text: "\"\(text)\" names no known licence: name one by its id or its address",
        value: example)
    }
    return .init(
      code: "terms-elsewhere", text: "\"\(text)\" only sends the reader elsewhere: name the licence itself",
      value: example)
  }

  private var unnamed: LicenceVerdict.Advice {
    let id = verdict.answer.id ?? "other-open"
    return .init(
      code: "unnamed", text: "`\(id)` names no licence: say which one it is",
      value: example)
  }

  private var notOpen: LicenceVerdict.Advice {
    guard let licence = verdict.answer.licence, !licence.isGeneric else {
      return .init(
        code: "not-open", text: "the terms are not open", value: example)
    }
    let why =
      licence.terms.commercial == false
      ? "it forbids commercial use" : licence.id.contains("-nd") ? "it forbids changes" : "it is not open"
    return .init(
      code: "not-open", text: "\(licence.title) is recognised, but \(why)",
      value: example)
  }

  private var contradiction: LicenceVerdict.Advice {
    var dataset: [String] = []
    var counts: [(id: String, count: Int)] = []
    for reading in verdict.readings {
      let ids = reading.answer.isSeveral ? reading.answer.candidates : [reading.answer.id].compactMap { $0 }
      for id in ids {
        if reading.distribution == nil {
          if !dataset.contains(id) { dataset.append(id) }
        } else if let at = counts.firstIndex(where: { $0.id == id }) {
          counts[at].count += 1
        } else {
          counts.append((id, 1))
        }
      }
    }
    var parts: [String] = []
    if !dataset.isEmpty { parts.append("the dataset says \(dataset.joined(separator: " and "))") }
    for (id, count) in counts {
      parts.append("\(count) \(count == 1 ? "distribution says" : "distributions say") \(id)")
    }
    return .init(code: "contradiction", text: parts.joined(separator: ", ") + ": keep one", value: nil)
  }

  private var versionMissing: LicenceVerdict.Advice? {
    guard let licence = verdict.answer.licence, let prefer = licence.prefer, let newer = table[prefer],
      let version = newer.version
    else { return nil }
    return .init(
      code: "version-missing", text: "\(licence.title) without a version: say \(version)",
      value: value(for: newer))
  }

  private var platform: String { entry.origin.platform ?? "" }

  /// The value to write on the entry's platform.
  private func value(for licence: Licence) -> String? {
    switch platform {
    case "udata": licence.elsewhere["datagouv"].map { "license: \($0)" }
    case "ckan": (licence.elsewhere["ckan"] ?? licence.elsewhere["spdx"]).map { "license_id: \($0)" }
    case "opendatasoft": (licence.elsewhere["ods"] ?? licence.title) + " (licence)"
    case "datajson": licence.urls.first.map { "license: \($0)" }
    default:
      licence.elsewhere["eu"].map {
        "dct:license <http://publications.europa.eu/resource/authority/licence/\($0)>"
      }
        ?? licence.urls.first.map { "dct:license <\($0)>" }
    }
  }
}
