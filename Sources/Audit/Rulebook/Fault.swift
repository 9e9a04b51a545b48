/// One thing wrong with a rulebook or a vocabulary.
public struct Fault: Sendable, Hashable, CustomStringConvertible {
  /// The file.
  public var file: String
  /// The path inside it, such as `rules[3].check.size`; empty for the file as a whole.
  public var path: String
  /// What is wrong, with the known choices where there are some.
  public var problem: String

  /// Ready to print.
  public var description: String {
    path.isEmpty ? "\(file): \(problem)" : "\(file): at \(path): \(problem)"
  }
}

/// Everything wrong with a rulebook or a vocabulary: the one error of loading.
public struct FaultyFile: Error, Sendable, CustomStringConvertible {
  /// Every fault, in the order of the file.
  public var faults: [Fault]

  /// An error of these faults.
  package init(faults: [Fault]) { self.faults = faults }

  /// Ready to print: a line a fault.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
