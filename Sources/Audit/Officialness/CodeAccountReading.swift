extension Registers {
  /// Reads a register of public bodies' accounts on code hosts: code.gouv.fr's YAML, or any list of addresses.
  mutating func readAccounts(_ body: ArraySlice<UInt8>, isYAML: Bool, _ file: inout File) {
    file.kind = .codeAccounts
    if isYAML, readForges(body, &file) { return }
    for line in body.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).prefix(Self.rowLimit) {
      let text = String(decoding: line.prefix(2000), as: UTF8.self)
      if text.drop(while: \.isWhitespace).hasPrefix("#") { continue }
      var found = false
      for part in text.split(whereSeparator: { $0.isWhitespace || "\",;'<>()".contains($0) }) {
        guard let account = CodeAccount(String(part)) else { continue }
        codeAccounts.insert(account.key)
        found = true
      }
      if found { file.rows += 1 } else { file.skipped += 1 }
    }
  }

  /// A mapping of hosts: to their `owners`, the accounts of public bodies there; or, where a host has none, to what makes all of
  /// it theirs. An account or host that is `ignored_since` some day is passed over.
  private mutating func readForges(_ body: ArraySlice<UInt8>, _ file: inout File) -> Bool {
    let faults = NodeReader.Faults(file: file.name)
    guard body.count <= 16 << 20,
      let root = TableNode.root(yaml: String(decoding: body, as: UTF8.self), faults: faults)
    else { return false }
    let hosts = root.pairs.filter { $0.0.contains(".") && !$0.0.contains("/") }
    guard !hosts.isEmpty else { return false }
    for (name, node) in hosts {
      let host = name.lowercased()
      let isForge = node["forge"] != nil || node["owners"] != nil
      let owners = isForge ? node["owners"]?.pairs ?? [] : node.pairs
      if node["ignored_since"] != nil {
        file.skipped += 1
      } else if isForge, node["owners"] == nil {
        codeHosts.insert(host)
        file.rows += 1
      }
      for (owner, details) in owners {
        guard details["ignored_since"] == nil, node["ignored_since"] == nil else {
          file.skipped += 1
          continue
        }
        codeAccounts.insert("\(host)/\(owner.lowercased())")
        file.rows += 1
      }
    }
    return true
  }
}
