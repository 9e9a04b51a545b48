/// The licence of an address at creativecommons.org, whatever its scheme, language and page.
struct CreativeCommonsAddress {
  var licence: Int
  var port: String?

  /// The parts of a path that a licence's code follows.
  private static let folders: Set<String> = [
    "licenses", "licences", "license", "licence", "publicdomain", "l", "p",
  ]

  init?(_ address: LicenceAddress, in storage: LicenceTable.Storage) {
    var table: LicenceIndex { storage.index }
    let host = address.host
    guard
      host.starts(with: "creativecommons.".utf8) || host.suffix(20).elementsEqual(".creativecommons.org".utf8)
        || host.elementsEqual("licensebuttons.net".utf8)
    else { return nil }
    var segments = address.segments[...]
    while let first = segments.first, !Self.folders.contains(String(decoding: first, as: UTF8.self)) {
      segments = segments.dropFirst()
    }
    guard segments.popFirst() != nil, let name = segments.popFirst() else { return nil }
    let code = String(decoding: name, as: UTF8.self)
    let version = segments.popFirst().map { String(decoding: $0, as: UTF8.self) }
    let rest = segments.first.map { String(decoding: $0, as: UTF8.self) }
    if code == "zero" || code == "cc0" || code == "mark" {
      guard version == nil || version == "1.0",
        let index = table.byID[code == "mark" ? "cc-pdm-1.0" : "cc0-1.0"]
      else { return nil }
      licence = index
      return
    }
    // Once there was a licence of share-alike alone.
    if code == "sa", version == nil || version == "1.0", let index = table.byID["cc-sa-1.0"] {
      licence = index
      return
    }
    guard let set = ElementSet(code: code) else {
      // `sampling+`: no elements, but an id.
      guard let known = table.whole.find(FoldedText("cc-\(code)").bytes[...]), known.isID,
        version == nil || version == table.licences[known.licence].version
      else { return nil }
      licence = known.licence
      return
    }
    var commons: CreativeCommonsTable { table.creativeCommons }
    // In the first versions attribution was a choice.
    if !set.contains(.by), let number = version.flatMap({ VersionNumber($0) }), number.value < 2_005 {
      guard set.contains(.nc), let index = commons.someNonCommercial else { return nil }
      licence = index
      return
    }
    guard let version, !version.isEmpty, (0x30...0x39).contains(version.utf8.first ?? 0) else {
      // `…/licenses/by/igo`
      if let version, let port = commons.portCodes.find(Array(version.utf8)[...]),
        let complete = set.completed, let index = commons.onlyLicence(complete, of: port)
      {
        licence = index
        self.port = commons.ports[port].code
        return
      }
      guard let complete = set.completed, let index = commons.unversioned[complete] else { return nil }
      licence = index
      return
    }
    guard let number = VersionNumber(version) else { return nil }
    if let rest, let port = commons.portCodes.find(Array((rest == "scotland" ? "uk" : rest).utf8)[...]),
      number.value < 4000
    {
      self.port = commons.ports[port].code
      if let index = commons.ports[port].licences[set]?[number] {
        licence = index
        return
      }
    } else if let rest, LicenceAddress.isLanguage(rest), number.value < 4000 {
      port = rest
    }
    guard
      let index = commons.versioned[set]?[number] ?? set.completed.flatMap({ commons.versioned[$0]?[number] })
    else { return nil }
    licence = index
  }
}
