/// The parts of the table that describe many licences at once.
extension LicenceTableBuilder {
  // MARK: Creative Commons

  mutating func readCreativeCommons(_ node: TableNode) {
    node.allow(["urls", "versions", "titles", "anchors", "elements", "ports"])
    let base = node.string("urls") ?? ""
    let titles = node.strings("titles")
    func title(_ set: ElementSet) -> String {
      ElementSet.named.filter { set.contains($0.set) }.compactMap { titles[$0.code] }.joined(separator: "-")
    }
    var sets: [ElementSet] = []
    for (version, list) in node["versions"]?.pairs ?? [] {
      guard let number = VersionNumber(version) else {
        faults.add(list.path, "\(version) is no version")
        continue
      }
      table.creativeCommons.versions.insert(number)
      for item in list.items {
        guard let code = item.text, let set = ElementSet(code: code) else {
          faults.add(item.path, "no such elements; known elements: by, nc, nd, sa")
          continue
        }
        if !sets.contains(set) { sets.append(set) }
        let licence = Licence(
          id: "cc-\(code)-\(version)", title: "Creative Commons \(title(set)) \(version)",
          family: .creativeCommons, version: version, terms: terms(named: code, path: item.path),
          elsewhere: Self.names(code: code, version: version), urls: ["\(base)\(code)/\(version)/"])
        table.creativeCommons.versioned[set, default: [:]][number] = add(licence, path: item.path)
      }
    }
    for set in sets {
      let newest = table.creativeCommons.versioned[set]?.max { $0.key.value < $1.key.value }?.value
      let ckan =
        [.by, [.by, .sa]].contains(set) ? ["ckan": "cc-\(set.code)", "datagouv": "cc-\(set.code)"] : [:]
      let licence = Licence(
        id: "cc-\(set.code)", title: "Creative Commons \(title(set))", family: .creativeCommons,
        terms: terms(named: set.code, path: node.path), elsewhere: ckan, urls: ["\(base)\(set.code)/"],
        prefer: newest.map { table.licences[$0].id })
      let index = add(licence, path: node.path)
      table.creativeCommons.unversioned[set] = index
      table.near.add(FoldedText("Creative Commons \(title(set))"), index)
    }
    readElements(node)
    for (code, port) in node["ports"]?.pairs ?? [] { readPort(code, port, base: base, title: title) }
    table.creativeCommons.someNonCommercial = table.byID["cc-nc"]
    addBareCodes(sets)
  }

  private static func names(code: String, version: String) -> [String: String] {
    let spdx = "CC-\(code.uppercased())-\(version)"
    let squeezed = code.uppercased().split(separator: "-").dropFirst().joined()
    let eu = "CC_BY\(squeezed)_\(version.split(separator: ".").joined(separator: "_"))"
    return version == "4.0"
      ? [
        "spdx": spdx, "eu": eu, "ckan": spdx, "dcatde": "cc-\(code)/4.0",
        "ods": spdx.replacing("CC-", with: "CC "),
      ]
      : ["spdx": spdx, "eu": eu]
  }

  private mutating func readElements(_ node: TableNode) {
    for anchor in node.texts("anchors") { addPhrase(anchor, .anchor, path: node.path) }
    for (code, list) in node["elements"]?.pairs ?? [] {
      guard let set = ElementSet(code: code) else {
        faults.add(list.path, "no such element; known elements: by, nc, nd, sa")
        continue
      }
      for item in list.items {
        guard let text = item.text else {
          faults.add(item.path, "expected a text")
          continue
        }
        addPhrase(text, .element(set), path: item.path)
        let folded = FoldedText(text).bytes
        if set != .by, folded.count >= 8 { table.creativeCommons.restrictions.append((folded, set)) }
        if set == .by, folded.count >= 10 { table.creativeCommons.attributions.append(folded) }
      }
    }
    // Codes in every order that is seen, alone and with the anchor.
    let codes = [
      "by", "nc", "nd", "sa", "by-sa", "by-nc", "by-nd", "by-nc-sa", "by-nc-nd", "by-sa-nc", "by-nd-nc",
      "nc-sa",
      "nc-nd", "nc-by", "sa-by", "nc-sa-by", "nc-by-sa", "nd-by",
    ]
    for code in codes {
      guard let set = ElementSet(code: code) else { continue }
      addPhrase(code, .code(set), path: node.path)
      addPhrase("cc-\(code)", .anchoredCode(set), path: node.path)
    }
  }

  private mutating func readPort(
    _ code: String, _ node: TableNode, base: String, title: (ElementSet) -> String
  ) {
    node.allow(["names", "licences", "only"])
    let index = table.creativeCommons.ports.count
    var port = CreativeCommonsTable.Port(code: code)
    port.onlyVersion = node.string("only").flatMap { VersionNumber($0) }
    for text in node.texts("licences") {
      guard let dash = text.lastIndex(of: "-"), let set = ElementSet(code: String(text[..<dash])),
        let number = VersionNumber(String(text[text.index(after: dash)...]))
      else {
        faults.add(node.path, "\(text) is not elements and a version, such as by-sa-3.0")
        continue
      }
      let version = String(text[text.index(after: dash)...])
      let spdx = "CC-\(set.code.uppercased())-\(version)-\(code.uppercased())"
      var elsewhere = ["spdx": spdx]
      if version == "3.0", ["at", "de", "nl"].contains(code) {
        let squeezed = set.code.uppercased().split(separator: "-").dropFirst().joined()
        elsewhere["eu"] = "CC_BY\(squeezed)_3_0_\(code.uppercased())"
      }
      let licence = Licence(
        id: spdx.lowercased(), title: "Creative Commons \(title(set)) \(version) \(code.uppercased())",
        family: .creativeCommons, version: version, country: code,
        terms: terms(named: set.code, path: node.path), elsewhere: elsewhere,
        urls: ["\(base)\(set.code)/\(version)/\(code)/"])
      port.licences[set, default: [:]][number] = add(licence, path: node.path)
    }
    table.creativeCommons.ports.append(port)
    table.creativeCommons.portCodes.add(Array(code.utf8)[...], index)
    for name in node.texts("names") { addPhrase(name, .port(index), path: node.path) }
  }

  /// `by-sa`, `by-nc-4.0`: codes of two elements or more name a licence even without the anchor.
  private mutating func addBareCodes(_ sets: [ElementSet]) {
    for set in sets where set != .by {
      if let index = table.creativeCommons.unversioned[set] {
        addWhole(set.code, index, isID: true, path: set.code)
      }
      for (_, index) in table.creativeCommons.versioned[set] ?? [:] {
        let id = table.licences[index].id.dropFirst(3)
        addWhole(String(id), index, isID: true, path: String(id))
      }
    }
    if let index = table.creativeCommons.unversioned[[.by, .nd]] {
      addWhole("cc-nd", index, isID: true, path: "cc-nd")
    }
    if let index = table.creativeCommons.unversioned[[.by, .sa]] {
      addWhole("cc-sa", index, isID: true, path: "cc-sa")
    }
  }

  // MARK: Programs

  mutating func readGNU(_ node: TableNode) {
    node.allow(["id", "title", "names", "codes", "versions"])
    guard let id = node.string("id"), let title = node.string("title") else {
      faults.add(node.path, "id and title are needed")
      return
    }
    let terms = terms(named: "copyleft", path: node.path)
    let base = add(
      Licence(id: id, title: title, family: .software, terms: terms, frenchPublicBody: true), path: node.path)
    var family = NamedFamily(base: base)
    for version in node.texts("versions") {
      guard let number = VersionNumber(version) else {
        faults.add(node.path, "\(version) is no version")
        continue
      }
      for (suffix, words) in [("", ""), ("-only", " only"), ("-or-later", " or later")] {
        let spdx = "\(id.uppercased())-\(version)\(suffix)"
        let index = add(
          Licence(
            id: spdx.lowercased(), title: "\(title) \(version)\(words)", family: .software, version: version,
            terms: terms, frenchPublicBody: true, elsewhere: ["spdx": spdx]), path: node.path)
        switch suffix {
        case "-only": family.only[number] = index
        case "-or-later": family.later[number] = index
        default: family.versions[number] = index
        }
      }
      if let later = family.later[number] {
        addWhole("\(id)-\(version)+", later, isID: true, path: node.path)
      }
    }
    let slot = table.families.count
    table.families.append(family)
    for name in node.texts("names") {
      addPhrase(name, .family(slot), path: node.path)
      table.near.add(FoldedText(name), base)
    }
    addCodes(node, family)
  }

  /// Licences whose title without its version is shared by their other versions.
  mutating func readSoftware(_ node: TableNode) {
    var slots: [[UInt8]: Int] = [:]
    for (terms, list) in node.pairs {
      let flags = self.terms(named: terms, path: list.path)
      for (spdx, value) in list.pairs {
        guard let title = value.text else {
          faults.add(value.path, "expected a title")
          continue
        }
        let words = title.split(separator: " ")
        let last = words.last.map { String($0) } ?? ""
        let version = last.first?.isNumber == true ? last : nil
        let licence = Licence(
          id: spdx.lowercased(), title: title, family: .software,
          version: version.map { $0.contains(".") ? $0 : "\($0).0" }, terms: flags,
          elsewhere: ["spdx": spdx])
        let index = add(licence, path: value.path)
        let name = version == nil ? title : words.dropLast().joined(separator: " ")
        let key = FoldedText(name).bytes
        let slot = slots[key] ?? table.families.count
        if slot == table.families.count {
          table.families.append(NamedFamily(base: nil))
          slots[key] = slot
        }
        if let version, let number = VersionNumber(version) {
          table.families[slot].versions[number] = index
        } else {
          table.families[slot].base = index
        }
        addPhrase(name, .family(slot), path: value.path)
        for name in Self.translations(of: name) { addPhrase(name, .family(slot), path: value.path) }
        // `EUPL v1.2`
        if let version = licence.version, spdx.hasSuffix("-\(version)") {
          let code = spdx.dropLast(version.count + 1)
          for form in VersionForms.all(of: version) {
            addWhole("\(code) \(form)", index, isID: true, path: value.path)
          }
        }
      }
    }
  }

  /// *Apache License* in the languages that only turn its last word: *Apache-Lizenz*, *Licencia Apache*.
  private static func translations(of name: String) -> [String] {
    guard
      let stem = [" License", " Licence"].first(where: { name.hasSuffix($0) }).map({ name.dropLast($0.count) }
      )
    else { return [] }
    return ["licence", "licencia", "licenza", "licença"].map { "\($0) \(stem)" }
      + ["lizenz", "licentie", "licens", "lisens"].map { "\(stem) \($0)" }
  }

  /// Other names of licences that are described elsewhere in the table.
  mutating func readAlso(_ node: TableNode) {
    for (id, value) in node.pairs {
      value.allow(["ids", "names", "only", "shared", "urls"])
      guard let index = table.byID[id] else {
        faults.add(value.path, "no such licence")
        continue
      }
      for text in value.texts("ids") { addWhole(text, index, isID: true, path: value.path) }
      for text in value.texts("only") { addWhole(text, index, isID: false, path: value.path) }
      let slot = table.families.count
      var versions: [VersionNumber: Int] = [:]
      if let number = table.licences[index].version.flatMap({ VersionNumber($0) }) {
        versions[number] = index
      }
      let names = value.texts("names")
      if !names.isEmpty { table.families.append(NamedFamily(base: index, versions: versions)) }
      for name in names {
        addPhrase(name, .family(slot), path: value.path)
        table.near.add(FoldedText(name), index)
      }
      let shared = value.texts("shared")
      if !shared.isEmpty {
        guard
          let family = table.families.firstIndex(where: {
            $0.versions.count > 1 && $0.versions.values.contains(index)
          })
        else {
          faults.add(value.path, "shared: \(id) has no other versions to share a name with")
          continue
        }
        for name in shared { addPhrase(name, .family(family), path: value.path) }
      }
      table.licences[index].urls += value.texts("urls")
    }
  }

  /// CKAN's *Other (…)* in every language.
  mutating func readOthers(_ node: TableNode) {
    node.allow(["other", "kinds"])
    let others = node.texts("other").map { FoldedText($0).bytes }
    for (id, list) in node["kinds"]?.pairs ?? [] {
      guard let index = table.byID[id] else {
        faults.add(list.path, "no such licence")
        continue
      }
      for kind in list.items.compactMap(\.text) {
        let folded = FoldedText(kind).bytes
        for other in others { table.whole.add((other + folded)[...], .init(licence: index, isID: false)) }
      }
    }
  }

  mutating func readPlaces(_ node: TableNode) {
    node.allow(["abroad", "home", "countries"])
    for (code, names) in node["countries"]?.pairs ?? [] {
      for name in names.items.compactMap(\.text) { table.countries.add(FoldedText(name).bytes[...], code) }
    }
    for (key, isHome) in [("abroad", false), ("home", true)] {
      for text in node.texts(key) { table.places.add(FoldedText(text).bytes[...], isHome) }
    }
  }

  mutating func readWords(_ node: TableNode) {
    let stems = ["commerce", "derivation", "sharing", "licence", "refuses", "comparison"]
    node.allow(LicenceMark.Word.allCases.map(\.rawValue) + stems)
    for word in LicenceMark.Word.allCases {
      for text in node.texts(word.rawValue) { addPhrase(text, .word(word), path: node.path) }
    }
    table.commerceStems = StemSet(node.texts("commerce"))
    table.comparisonStems = StemSet(node.texts("comparison"))
    table.sharingStems = StemSet(node.texts("sharing"))
    table.licenceStems = StemSet(node.texts("licence"))
    table.derivationStems = StemSet(node.texts("derivation"))
    table.plainStems = StemSet(node.texts("commerce") + node.texts("derivation"))
    for text in node.texts("refuses") { table.refusals.add(FoldedText(text).bytes[...], true) }
  }
}
