/// What one page of a catalogue says of the others.
public struct RDFPage: Sendable, Equatable {
  /// The address of the next page, absolute where the document's base is known.
  public var nextPage: String?
  /// How many items all pages have together, as stated.
  public var totalItems: Int?
  /// Where the next records of a CSW answer begin; 0 says that there are none.
  public var nextRecord: Int?
  /// Statements that this page added, repeated ones included.
  public var statements = 0
}

/// What a graph holds, as sets.
public struct RDFCounts: Sendable, Equatable {
  /// Distinct statements.
  public var statements = 0
  /// Nodes of class `dcat:Dataset`.
  public var datasets = 0
  /// Nodes of class `dcat:Distribution`.
  public var distributions = 0
  /// Nodes of class `dcat:DataService`.
  public var services = 0
  /// Nodes of class `dcat:DatasetSeries`.
  public var series = 0
  /// Nodes of class `dcat:Distribution` that no dataset lists.
  public var orphanDistributions = 0
  /// Nodes of class `dcat:Dataset` that another entry speaks of, and of which nothing else is said.
  public var undescribedDatasets = 0
  /// Nodes that the catalogue lists as a dataset, and of which nothing at all is said.
  public var missingDatasets = 0

  /// Nothing.
  public init() {}
}
