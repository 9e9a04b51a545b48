import Audit

extension PhraseBook {
  /// Reads a book and checks it whole against the rulebook whose English it translates.
  ///
  /// - Parameters:
  ///   - yaml: the text of the file.
  ///   - file: its name, for faults.
  ///   - rulebook: the rulebook that the book was written for.
  /// - Throws: `FaultyFile` with every fault: unknown keys and rules, texts that are missing, places that the English has not. A rule
  ///   without any French stays English: a missing translation stops no audit.
  public init(yaml: String, file: String, rulebook: Rulebook) throws {
    let faults = NodeReader.Faults(file: file)
    guard let root = NodeReader.root(yaml: yaml, faults: faults) else {
      throw FaultyFile(faults: faults.list)
    }
    self.init()
    language = root.required("language")?.text() ?? ""
    if let book = root.value("rulebook") {
      rulebookTitle = Self.spaced(book.required("title"))
      rulebookSummary = Self.spaced(book.required("summary"))
      book.finish()
    }
    readAxes(root, rulebook)
    readRules(root, rulebook)
    for kind in NameKind.allCases {
      guard let list = root.required(kind.rawValue) else { continue }
      names[kind] = Dictionary(
        list.keys.map { ($0, Self.spaced(list.required($0)) ?? "") }, uniquingKeysWith: { first, _ in first })
    }
    readSentences(root)
    originals = Self.originals(of: rulebook)
    root.finish()
    guard faults.list.isEmpty else { throw FaultyFile(faults: faults.list) }
  }

  private static func spaced(_ reader: NodeReader?) -> String? {
    reader?.text().map { FrenchTypography.spaced($0) }
  }

  private mutating func readAxes(_ root: NodeReader, _ rulebook: Rulebook) {
    guard let list = root.required("axes") else { return }
    for axis in rulebook.axes {
      guard let reader = list.required(axis.id) else { continue }
      axes[axis.id] = AxisTexts(
        title: Self.spaced(reader.required("title")) ?? "",
        question: Self.spaced(reader.required("question")) ?? "")
      if let neutral = axis.neutral { fixed[neutral.reason] = Self.spaced(reader.required("neutral")) }
      reader.finish()
    }
    list.finish()
  }

  private mutating func readRules(_ root: NodeReader, _ rulebook: Rulebook) {
    guard let list = root.required("rules") else { return }
    for rule in rulebook.rules {
      guard let reader = list.value(rule.id) else { continue }
      rules[rule.id] = RuleTexts(
        title: Self.spaced(reader.required("title")) ?? "", why: Self.spaced(reader.required("why")) ?? "",
        fix: Self.spaced(reader.required("fix")) ?? "")
      if let message = reader.required("message"), let text = message.text() {
        let pattern = PhrasePattern(rule.message.text)
        messages[rule.id] = Sentence(
          pattern: pattern,
          template: PhraseTemplate(text, names: pattern.names) { message.fault($0) })
      }
      reader.finish()
    }
    list.finish()
  }

  private mutating func readSentences(_ root: NodeReader) {
    var seen: Set<String> = []
    for reader in root.required("sentences")?.items() ?? [] {
      guard let english = reader.required("en")?.text(), let translation = reader.required("fr")?.text()
      else {
        continue
      }
      reader.finish()
      guard seen.insert(english).inserted else {
        reader.fault("the sentence '\(english)' is there already")
        continue
      }
      let pattern = PhrasePattern(english) { reader.fault($0, at: "en") }
      if pattern.names.isEmpty {
        fixed[english] = FrenchTypography.spaced(translation)
      } else {
        sentences.add(
          Sentence(
            pattern: pattern,
            template: PhraseTemplate(translation, names: pattern.names) { reader.fault($0, at: "fr") }))
      }
    }
  }
}
