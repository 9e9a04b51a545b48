/// The classes of nodes that matter to a catalogue.
struct NodeClass: OptionSet, Sendable {
  let rawValue: UInt16

  /// `dcat:Catalog`
  static let catalogue = NodeClass(rawValue: 1)
  /// `dcat:Dataset`
  static let dataset = NodeClass(rawValue: 2)
  /// `dcat:DatasetSeries`
  static let series = NodeClass(rawValue: 4)
  /// `dcat:DataService`
  static let service = NodeClass(rawValue: 8)
  /// `dcat:Distribution`
  static let distribution = NodeClass(rawValue: 16)
  /// `schema:Dataset`
  static let schemaDataset = NodeClass(rawValue: 32)
  /// `schema:DataCatalog`
  static let schemaCatalogue = NodeClass(rawValue: 64)
  /// `dcat:CatalogRecord`
  static let record = NodeClass(rawValue: 128)
}
