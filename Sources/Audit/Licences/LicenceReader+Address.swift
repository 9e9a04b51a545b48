/// The licence that an address names.
extension LicenceReader {
  /// The licence whose address it is.
  func read(_ address: LicenceAddress) -> Finding? {
    if let licence = table.addresses.find(address.full[...]) ?? table.addresses.find(address.plain[...]) {
      return finding(licence, address, 1)
    }
    if let found = CreativeCommonsAddress(address, in: storage) {
      var finding = finding(found.licence, address, 1)
      finding.port = found.port
      return finding
    }
    if let licence = table.addresses.find(address.stripped[...]) { return finding(licence, address, 0.98) }
    if let plain = address.withoutLanguage, let licence = table.addresses.find(plain[...]) {
      return finding(licence, address, 0.98)
    }
    for prefix in table.registries where address.full.starts(with: prefix) {
      let rest = address.full[prefix.count...].prefix { $0 != 0x3F && ($0 != 0x23 || prefix.last == 0x23) }
      for form in [Array(rest), LicenceAddress.strip([0x2F] + rest)] {
        let folded = FoldedText(form)
        if let found = table.whole.find(folded.bytes[...]), found.isID {
          return finding(found.licence, address, 1)
        }
      }
      return nil
    }
    return nil
  }

  private func finding(_ licence: Int, _ address: LicenceAddress, _ confidence: Double) -> Finding {
    Finding(
      licence: licence, method: .url, confidence: confidence,
      matchedOn: String(decoding: address.plain, as: UTF8.self))
  }

  static let places: Set<String> = ["dataset", "datasets", "explore", "jeux-de-donnees", "datensatz"]

  /// The licence that a page of Wikipedia is about, by a name of two words and more: `…/wiki/Open_Government_Licence`.
  private func readArticle(_ address: LicenceAddress) -> Finding? {
    let segments = address.segments
    guard address.host.suffix(14).elementsEqual(".wikipedia.org".utf8), segments.count == 2 else {
      return nil
    }
    let title = FoldedText(Array(segments[1]))
    guard title.pieces.count > 1, case .family(let slot)? = table.phrases.find(title.bytes[...]),
      let licence = table.families[slot].base, !table.licences[licence].isGeneric
    else { return nil }
    return Finding(
      licence: licence, method: .pattern, confidence: 0.7, matchedOn: title.text(title.pieces.indices))
  }

  /// The licence that the last parts of an unknown address name: `…/licence-ouverte-v2.0.pdf`, `…/odbl`.
  func readPath(of address: LicenceAddress) -> Finding? {
    if let found = readArticle(address) { return found }
    let segments = address.segments
    // A dataset's name is no licence: `…/dataset/licence-ouverte-debits-de-boissons`.
    guard !segments.dropLast().contains(where: { Self.places.contains(String(decoding: $0, as: UTF8.self)) })
    else { return nil }
    let last = segments.suffix(2)
    guard let first = last.first, let end = last.last else { return nil }
    if address.full.count > address.plain.count, address.full[address.plain.count] == 0x23, isLicencePage(end)
    {
      // `…/licences#odbl`
      let fragment = FoldedText(Array(address.full[(address.plain.count + 1)...]))
      if let found = table.whole.find(fragment.bytes[...]), found.isID, fragment.bytes.count > 2 {
        return Finding(
          licence: found.licence, method: .pattern, confidence: 0.7,
          matchedOn: fragment.text(fragment.pieces.indices))
      }
      return readEnd(fragment)
    }
    return readEnd(FoldedText(Array(address.plain[first.startIndex..<end.endIndex])))
  }

  /// Whether a page is about licences, by the last part of its path.
  private func isLicencePage(_ segment: ArraySlice<UInt8>) -> Bool {
    table.licenceStems.begins(segment) || segment.starts(with: "terms".utf8)
  }

  /// The licence that the end of an address names.
  private func readEnd(_ text: FoldedText) -> Finding? {
    guard text.pieces.count <= 16, !text.bytes.isEmpty else { return nil }
    var named = NamedReading(
      storage: storage, text: text, scan: PhraseScan(text: text, storage: storage))
    named.isPath = true
    let findings = named.read()
    guard findings.list.count == 1, var found = findings.list.first, found.method != .near,
      !table.licences[found.licence].isGeneric
    else { return nil }
    found.method = .pattern
    found.confidence = 0.7
    return found
  }
}
