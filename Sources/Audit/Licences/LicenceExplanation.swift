extension LicenceAnswer {
  /// The answer in words: which step matched, on what, what it means, how sure it is, what else was named or near.
  public var explanation: String {
    var lines = ["\"\(LicenceJudgement.shortened(text))\""]
    guard let licence, let method else {
      if isSeveral {
        let joint = isChoice ? "offers a choice of" : "names several licences"
        lines.append("  no single licence: the text \(joint) \(candidates.joined(separator: ", "))")
      } else if candidates.isEmpty {
        lines.append("  no licence that is known is named here")
      } else {
        lines.append(
          "  no licence: it is near \(candidates.joined(separator: ", ")), but that would be a guess")
      }
      return lines.joined(separator: "\n")
    }
    lines.append("  \(licence.id): \(licence.title)")
    lines.append(
      "  found by \(Self.words(method)) \"\(matchedOn ?? "")\", sure to \(Int((confidence * 100).rounded())) %"
    )
    lines.append("  \(licence.terms.words)")
    if let port {
      lines.append(
        "  the adaptation for \(port.uppercased()) has no id of its own: the unported licence is given")
    }
    if let prefer = licence.prefer {
      lines.append("  no version is stated: `\(prefer)` would leave no doubt")
    }
    if licence.isGeneric { lines.append("  this names no licence, only a kind of one") }
    if let french = licence.frenchPublicBody {
      lines.append(
        "  a French public body \(french ? "may" : "may not") use it without homologation (CRPA D323-2-1)")
    }
    let other = licence.elsewhere.sorted { $0.key < $1.key }.map { "\($0.key) `\($0.value)`" }
    if !other.isEmpty { lines.append("  elsewhere: \(other.joined(separator: ", "))") }
    if !candidates.isEmpty { lines.append("  also named or near: \(candidates.joined(separator: ", "))") }
    return lines.joined(separator: "\n")
  }

  private static func words(_ method: Method) -> String {
    switch method {
    case .id: "its id"
    case .url: "its address"
    case .title: "its title"
    case .pattern: "its name inside the text,"
    case .near: "a near miss of"
    }
  }
}

extension LicenceTerms {
  /// `open, attribution, commercial use allowed`.
  var words: String {
    let flags: [(Bool?, String, String)] = [
      (open, "open", "not open"), (redistributable, "may be passed on", "may not be passed on"),
      (attribution, "attribution", "no attribution"), (shareAlike, "share-alike", "no share-alike"),
      (commercial, "commercial use allowed", "no commercial use"),
    ]
    let said = flags.compactMap { flag, yes, no in flag.map { $0 ? yes : no } }
    return said.isEmpty ? "what it allows is not known" : said.joined(separator: ", ")
  }
}
