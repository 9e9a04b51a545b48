/// Builds the index of a ``LicenceTable`` from its YAML.
struct LicenceTableBuilder {
  let faults: NodeReader.Faults
  var table = LicenceIndex()
  private var terms: [String: LicenceTerms] = [:]

  init(file: String) { faults = NodeReader.Faults(file: file) }

  mutating func build(_ yaml: String) throws -> LicenceIndex {
    guard let root = TableNode.root(yaml: yaml, faults: faults) else { throw FaultyFile(faults: faults.list) }
    root.allow([
      "terms", "words", "months", "places", "registries", "creativeCommons", "licences", "others", "gnu",
      "software",
      "also",
    ])
    readTerms(root)
    for node in root["licences"]?.items ?? [] { readLicence(node) }
    if let node = root["creativeCommons"] { readCreativeCommons(node) }
    for node in root["gnu"]?.items ?? [] { readGNU(node) }
    if let node = root["software"] { readSoftware(node) }
    if let node = root["also"] { readAlso(node) }
    if let node = root["others"] { readOthers(node) }
    if let node = root["words"] { readWords(node) }
    if let node = root["places"] { readPlaces(node) }
    for month in root.texts("months") { table.months.add(FoldedText(month).bytes[...], true) }
    for prefix in root.texts("registries") {
      table.registries.append(LicenceAddress(prefix).full + (prefix.last == "#" ? [0x23] : [0x2F]))
    }
    for (index, licence) in table.licences.enumerated() {
      if let prefer = licence.prefer, table.byID[prefer] == nil {
        faults.add("licences", "\(licence.id): prefer names \(prefer), which is no licence of the table")
      }
      for url in licence.urls { addAddress(url, index, path: licence.id) }
      addTitle(of: licence, index)
    }
    if !faults.list.isEmpty { throw FaultyFile(faults: faults.list) }
    return table
  }

  /// A title is a name of its licence, where it is that of no other. Those of Creative Commons are read by their elements.
  private mutating func addTitle(of licence: Licence, _ index: Int) {
    let title = FoldedText(licence.title)
    guard licence.family != .creativeCommons, table.phrases.find(title.bytes[...]) == nil else { return }
    table.whole.add(title.bytes[...], .init(licence: index, isID: false))
    if licence.version == nil { table.reordered.add(title, index) }
  }

  // MARK: Parts shared by every kind of licence

  private mutating func readTerms(_ root: TableNode) {
    for (name, node) in root["terms"]?.pairs ?? [] {
      let values = node.items
      guard values.count == 5 else {
        faults.add(
          node.path, "expected five values: open, redistributable, attribution, shareAlike, commercial")
        continue
      }
      let flags = values.map(\.bool)
      var terms = LicenceTerms()
      (terms.open, terms.redistributable, terms.attribution) = (flags[0], flags[1], flags[2])
      (terms.shareAlike, terms.commercial) = (flags[3], flags[4])
      self.terms[name] = terms
    }
  }

  func terms(named name: String, path: String) -> LicenceTerms {
    if let found = terms[name] { return found }
    faults.add(path, "no such terms: \(name); known terms: \(terms.keys.sorted().joined(separator: ", "))")
    return LicenceTerms()
  }

  /// Adds a licence and its own id.
  @discardableResult
  mutating func add(_ licence: Licence, path: String) -> Int {
    let index = table.licences.count
    var licence = licence
    // What the decree does not name has to be homologated; of what is only a kind of licence nothing can be said.
    if licence.frenchPublicBody == nil, !licence.isGeneric { licence.frenchPublicBody = false }
    if table.byID[licence.id] != nil { faults.add(path, "the id \(licence.id) is there twice") }
    table.licences.append(licence)
    table.byID[licence.id] = index
    addWhole(licence.id, index, isID: true, path: path)
    for (_, name) in licence.elsewhere { addWhole(name, index, isID: true, path: path) }
    return index
  }

  /// Adds a text that is the whole of a statement. Two licences may not share one.
  mutating func addWhole(_ text: String, _ licence: Int, isID: Bool, path: String) {
    let folded = FoldedText(text)
    guard !folded.bytes.isEmpty else {
      faults.add(path, "\"\(text)\" has neither letters nor digits")
      return
    }
    if let known = table.whole.add(folded.bytes[...], .init(licence: licence, isID: isID)),
      known.licence != licence
    {
      let other = table.licences[known.licence].id
      faults.add(path, "\"\(text)\" is already a name of \(other)")
    }
    if !isID { table.near.add(folded, licence) }
  }

  /// Adds a text with every way to write a version in the place of `{v}`.
  mutating func addWhole(_ text: String, version: String?, _ licence: Int, path: String) {
    guard text.contains("{v}") else {
      addWhole(text, licence, isID: false, path: path)
      return
    }
    guard let version else {
      faults.add(path, "\"\(text)\": only a licence with a version can stand for {v}")
      return
    }
    for form in VersionForms.all(of: version) {
      addWhole(text.replacing("{v}", with: " \(form) "), licence, isID: false, path: path)
    }
  }

  /// Adds a phrase that may stand in a longer text.
  mutating func addPhrase(_ text: String, _ mark: LicenceMark, path: String) {
    let folded = FoldedText(text)
    guard !folded.bytes.isEmpty else {
      faults.add(path, "\"\(text)\" has neither letters nor digits")
      return
    }
    guard let known = table.phrases.add(folded.bytes[...], mark), known != mark else { return }
    if case .family(let new) = mark, case .family(let old) = known {
      let names = [old, new].map { table.families[$0].base ?? table.families[$0].newest ?? 0 }
      faults.add(
        path,
        "\"\(text)\" is a name of both \(table.licences[names[0]].id) and \(table.licences[names[1]].id)")
    }
  }

  mutating func addAddress(_ url: String, _ licence: Int, path: String) {
    let address = LicenceAddress(url)
    guard address.full == address.plain else {
      // Its query or fragment is what tells it from other pages.
      if let known = table.addresses.add(address.full[...], licence), known != licence {
        faults.add(path, "\(url) is already an address of \(table.licences[known].id)")
      }
      return
    }
    for form in [address.full, address.plain] {
      if let known = table.addresses.add(form[...], licence), known != licence, form == address.full {
        faults.add(path, "\(url) is already an address of \(table.licences[known].id)")
      }
    }
    // These forms are only a convenience: the first licence that has one keeps it.
    for form in [address.stripped, address.withoutLanguage].compactMap({ $0 }) {
      table.addresses.add(form[...], licence)
    }
  }

  private static let licenceKeys = [
    "id", "title", "family", "country", "version", "terms", "frenchPublicBody", "prefer", "as", "ids",
    "names",
    "only", "urls", "place", "versions", "besides", "codes", "bare", "common", "own",
  ]

  private func licence(_ node: TableNode, defaults: Licence?) -> Licence {
    let id = node.string("id") ?? defaults?.id ?? ""
    if id.isEmpty { faults.add(node.path, "id is missing") }
    var licence = Licence(
      id: id, title: node.string("title") ?? defaults?.title ?? id, family: defaults?.family,
      version: node.string("version"), country: node.string("country") ?? defaults?.country,
      terms: defaults?.terms ?? LicenceTerms(),
      frenchPublicBody: node.bool("frenchPublicBody") ?? defaults?.frenchPublicBody,
      elsewhere: node.strings("as"), urls: node.texts("urls"), prefer: node.string("prefer"))
    if let name = node.string("family") {
      licence.family = Licence.Family(rawValue: name)
      if licence.family == nil {
        let known = Licence.Family.allCases.map(\.rawValue).joined(separator: ", ")
        faults.add(node.path, "no such family: \(name); known families: \(known)")
      }
    }
    if let name = node.string("terms") { licence.terms = terms(named: name, path: node.path) }
    return licence
  }

  // MARK: Named licences

  private mutating func readLicence(_ node: TableNode) {
    node.allow(Self.licenceKeys)
    let base = licence(node, defaults: nil)
    let index = add(base, path: node.path)
    var family = NamedFamily(base: index)
    family.isPlaceName = node.bool("place") ?? false
    family.isGeneric = base.isGeneric
    family.isBare = node.bool("bare") ?? false
    family.isCommon = node.bool("common") ?? false
    family.ownVersion = node.string("own").flatMap { VersionNumber($0) }
    if let version = base.version {
      guard let number = VersionNumber(version) else {
        faults.add(node.path, "\(version) is no version")
        return
      }
      family.versions[number] = index
    }
    let slot = table.families.count
    table.families.append(family)
    var versions: [(version: String, licence: Int)] = base.version.map { [($0, index)] } ?? []
    for (version, child) in node["versions"]?.pairs ?? [] {
      child.allow(Self.licenceKeys)
      var defaults = base
      defaults.id = "\(base.id)-\(version)"
      var licence = licence(child, defaults: defaults)
      licence.version = version
      let own = add(licence, path: child.path)
      guard let number = VersionNumber(version) else {
        faults.add(child.path, "\(version) is no version")
        continue
      }
      table.families[slot].versions[number] = own
      versions.append((version, own))
      let single = table.families.count
      table.families.append(NamedFamily(base: own, versions: [number: own]))
      for name in child.texts("names") { addPhrase(name, .family(single), path: child.path) }
      for id in child.texts("ids") { addWhole(id, own, isID: true, path: child.path) }
      for text in child.texts("only") { addWhole(text, version: version, own, path: child.path) }
    }
    if let main = node.string("besides") { table.companions[index] = main }
    for id in node.texts("ids") { addWhole(id, index, isID: true, path: node.path) }
    for text in node.texts("only") {
      guard text.contains("{v}") else {
        addWhole(text, index, isID: false, path: node.path)
        continue
      }
      for (version, licence) in versions { addWhole(text, version: version, licence, path: node.path) }
    }
    for name in node.texts("names") {
      addPhrase(name, .family(slot), path: node.path)
      table.near.add(FoldedText(name), index)
      if !family.isPlaceName { table.reordered.add(FoldedText(name), index) }
      table.families[slot].addWords(of: FoldedText(name))
    }
    addCodes(node, table.families[slot])
  }

  /// Adds the short codes of a family.
  mutating func addCodes(_ node: TableNode, _ family: NamedFamily) {
    let codes = node.texts("codes")
    guard !codes.isEmpty else { return }
    var family = family
    family.isCode = true
    family.isCommon = false
    let slot = table.families.count
    table.families.append(family)
    for code in codes { addPhrase(code, .family(slot), path: node.path) }
  }
}

/// The ways to write a version.
enum VersionForms {
  /// `2.0`, `2`, `v2.0`, `v2`, `version 2.0`, `version 2`.
  static func all(of version: String) -> [String] {
    var numbers = [version]
    if version.hasSuffix(".0") { numbers.append(String(version.dropLast(2))) }
    return numbers.flatMap { [$0, "v\($0)", "version \($0)"] }
  }
}
