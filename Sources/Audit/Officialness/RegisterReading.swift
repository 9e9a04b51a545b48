extension Registers {
  /// The longest file that is read, in bytes.
  public static let sizeLimit = 512 << 20
  /// The most rows that are taken from one file.
  static let rowLimit = 5_000_000

  /// Reads a file of a register, whose kind is told by its columns; by its name where the columns do not tell.
  ///
  /// Known are the Observatoire's organisations, the list of administrations, data.gouv.fr's organisations, lists of
  /// domains (CSV, or one address a line), INSEE's operators and exclusions (JSON), denied hosts and code-host accounts.
  @discardableResult
  public mutating func read(name: String, bytes: [UInt8]) -> File {
    let base = name.split(separator: "/").last.map { $0.lowercased() } ?? name.lowercased()
    var body = bytes[...]
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
    var file = File(name: name, kind: nil, rows: 0, skipped: 0)
    if base.contains("comptes") || base.contains("accounts") || base.contains("codegouv") {
      readAccounts(body, isYAML: base.hasSuffix(".yml") || base.hasSuffix(".yaml"), &file)
    } else if base.hasSuffix(".json") {
      readJSON(body, base, &file)
    } else if base.hasSuffix(".txt") {
      readHosts(
        body, isDenied: base.contains("denied") || base.contains("deny") || base.contains("exclu"), &file)
    } else if base.hasSuffix(".csv") || base.hasSuffix(".tsv") {
      readCSV(body, &file)
    }
    files.append(file)
    return file
  }

  // MARK: CSV

  private mutating func readCSV(_ body: ArraySlice<UInt8>, _ file: inout File) {
    var rows = CSVRows(body)
    guard let header = rows.next() else { return }
    let columns = Dictionary(
      header.enumerated().map { ($1.lowercased().filter { !$0.isWhitespace }, $0) },
      uniquingKeysWith: { first, _ in first })
    func column(_ names: String...) -> Int? { names.lazy.compactMap { columns[$0] }.first }
    let siren = column("siren", "numéro_siren", "numero_siren")
    let register = file.name
    if let siren, let name = column("nom"),
      column("url-ptf", "url_platform", "id-datagouv", "id_datagouv") != nil
    {
      file.kind = .observatory
      let layout = ObservatoryLayout(
        siren: siren, name: name, type: column("type"), platform: column("url-ptf", "url_platform"),
        page: column("url-datagouv"), portalID: column("id-datagouv", "id_datagouv"),
        otherName: column("id-ods"))
      read(&rows, &file) { registers, row in registers.addObservatory(row, layout, register) }
    } else if let siren, let name = column("nom_complet", "denomination", "dénomination") {
      file.kind = .administrations
      let nature = column("nature_juridique")
      let marks = [
        "a_mission_service_public_administratif", "est_administration_d_etat", "est_collectivite",
        "est_service_public", "administration",
      ].compactMap { column($0) }
      read(&rows, &file) { registers, row in
        guard let number = BusinessNumber(row.cell(siren)), !row.cell(name).isEmpty else { return false }
        // Where the list says of a row that it is none of these, it is not one of them.
        let isNone = ["false", "0", "f", "non"]
        if !marks.isEmpty, marks.allSatisfy({ isNone.contains(row.cell($0).lowercased()) }) { return false }
        registers.add(
          Institution(
            siren: number.siren, name: row.cell(name), standing: .publicBody,
            kind: nature.map { row.cell($0) },
            register: register))
        return true
      }
    } else if let id = column("id"), let name = column("name"), let badges = column("badges") {
      file.kind = .datagouvOrganisations
      let number = column("business_number_id")
      let (url, slug) = (column("url"), column("slug"))
      read(&rows, &file) { registers, row in
        registers.addPortalOrganisation(
          id: row.cell(id), name: row.cell(name), badges: row.cell(badges),
          number: number.map { row.cell($0) },
          url: url.map { row.cell($0) }, slug: slug.map { row.cell($0) }, register: register)
      }
    } else if let host = column("domain", "domaine", "nom_de_domaine", "host")
      ?? (column("url") == nil && column("siren", "type", "category") != nil ? column("name") : nil)
    {
      file.kind = .domains
      read(&rows, &file) { registers, row in
        registers.addDomain(row.cell(host), siren: siren.map { row.cell($0) }, register: register)
      }
    }
  }

  private mutating func read(
    _ rows: inout CSVRows, _ file: inout File, _ use: (inout Registers, [String]) -> Bool
  ) {
    while let row = rows.next(), file.rows < Self.rowLimit {
      if row.count == 1, row[0].isEmpty { continue }
      if use(&self, row) { file.rows += 1 } else { file.skipped += 1 }
    }
  }

  struct ObservatoryLayout {
    var siren: Int
    var name: Int
    var type: Int?
    var platform: Int?
    var page: Int?
    var portalID: Int?
    var otherName: Int?
  }

  private mutating func addObservatory(_ row: [String], _ layout: ObservatoryLayout, _ register: String)
    -> Bool
  {
    let name = row.cell(layout.name)
    guard let number = BusinessNumber(row.cell(layout.siren)), !name.isEmpty else { return false }
    let type = layout.type.map { row.cell($0) }
    // DSPT: private operators and mixed companies to whom a service is delegated.
    let standing: Institution.Standing =
      type == "DSPT" && !number.isOfPublicBodies ? .delegate : .publicBody
    let platform = layout.platform.map { row.cell($0) } ?? ""
    let host = WebAddress.host(of: platform)
    let page = layout.page.map { row.cell($0) } ?? ""
    add(
      Institution(
        siren: number.siren, name: name, standing: standing, kind: type, register: register,
        portalHosts: [host].compactMap { $0 }),
      otherNames: [layout.otherName.map { row.cell($0) } ?? ""].filter { $0.contains(where: \.isLetter) },
      portalIDs: [layout.portalID.map { row.cell($0) } ?? ""],
      portalURLs: [page, platform].filter { !$0.isEmpty })
    return true
  }

  private mutating func addPortalOrganisation(
    id: String, name: String, badges: String, number: String?, url: String?, slug: String?, register: String
  ) -> Bool {
    guard !id.isEmpty, !name.isEmpty else { return false }
    // `public-service,certified`, or a list as JSON or Python write it.
    let marks = badges.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    let isPrivate = marks.contains("company") || marks.contains("association")
    let isPublic = marks.contains("public-service") || marks.contains("local-authority")
    let siren = number.flatMap { BusinessNumber($0) }?.siren
    // Without a badge the portal says nothing of what the organisation is.
    guard isPrivate || isPublic || siren != nil else { return false }
    add(
      Institution(
        siren: siren, name: name, standing: isPrivate ? .privateBody : isPublic ? .publicBody : .unknown,
        kind: marks.joined(separator: ", "), register: register, portalHosts: ["www.data.gouv.fr"]),
      portalIDs: [id, slug ?? ""], portalURLs: [url].compactMap { $0 })
    return true
  }

  // MARK: Hosts

  private mutating func readHosts(_ body: ArraySlice<UInt8>, isDenied: Bool, _ file: inout File) {
    file.kind = isDenied ? .deniedHosts : .domains
    for line in body.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(Self.rowLimit) {
      let text = String(decoding: line.prefix(2000), as: UTF8.self)
      if text.hasPrefix("#") { continue }
      if isDenied {
        guard let host = Self.host(text) else {
          file.skipped += 1
          continue
        }
        deniedHosts.insert(host)
        file.rows += 1
      } else if addDomain(text, siren: nil, register: file.name) {
        file.rows += 1
      } else {
        file.skipped += 1
      }
    }
  }

  /// The host of an address or of a bare name; `nil` for one label.
  static func host(_ text: String) -> String? {
    let trimmed = text.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? ""
    let host =
      trimmed.contains("://") ? WebAddress.host(of: trimmed) : WebAddress.host(of: "http://\(trimmed)")
    guard let host, host.contains("."), host.utf8.count <= 253, !host.contains("*") else { return nil }
    return WebAddress.plain(host)
  }

  private mutating func addDomain(_ text: String, siren: String?, register: String) -> Bool {
    guard let host = Self.host(text) else { return false }
    let number = siren.flatMap { BusinessNumber($0) }?.siren
    if let known = domains[host], known.siren != nil || number == nil { return true }
    domains[host] = Domain(siren: number, register: register)
    return true
  }

  // MARK: JSON and accounts

  private mutating func readJSON(_ body: ArraySlice<UInt8>, _ base: String, _ file: inout File) {
    let pairs = FlatJSON.pairs(body)
    if base.contains("natures_juridiques") {
      // Codes of legal categories: they need SIRENE beside them, which is not read.
      file.kind = .legalCategories
      file.rows = pairs.count
      return
    }
    let isExclusion = base.contains("blacklist") || base.contains("exclu")
    for (key, name) in pairs {
      guard let number = BusinessNumber(key) else {
        file.skipped += 1
        continue
      }
      file.rows += 1
      if isExclusion {
        excluded.insert(number.siren)
      } else {
        add(
          Institution(
            siren: number.siren, name: name, standing: .publicBody, kind: "State operator",
            register: file.name))
      }
    }
    if file.rows > 0 { file.kind = isExclusion ? .excluded : .operators }
  }
}

extension [String] {
  /// A cell without blanks at its ends; empty where the row is short.
  fileprivate func cell(_ index: Int) -> String {
    guard indices.contains(index) else { return "" }
    let text = self[index]
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    return String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
