import Catalog
import Foundation
import Platforms
import Testing

@Suite struct ProbeTests {
  @Test func probe() throws {
    let base = URL(fileURLWithPath: SharedFolder.path)
    for folder in ["catalogs", "fixtures"] {
      let all = FileManager.default.enumerator(at: base.appendingPathComponent(folder), includingPropertiesForKeys: nil)!
      for case let url as URL in all.allObjects.sorted(by: { ($0 as! URL).path < ($1 as! URL).path }) {
        guard ["json", "jsonl", "ndjson", "jsonld"].contains(url.pathExtension) else { continue }
        var n = 0, d = 0, r: [String] = [], info: CatalogueInfo?
        var error = ""
        do {
          try DocumentReader().read(FileSource(path: url.path), location: "f") { event in
            switch event {
            case .entry(let e): n += 1; d += e.distributions.count
            case .refused(let x): r.append(x.reason)
            case .catalogue(let c): info = c
            }
          }
        } catch let e as ReadError { error = "\(e.reason) \(e.detail.prefix(90))" }
        print(url.path.dropFirst(base.path.count), n, d, "refused", r.count, r.first ?? "", info?.platform ?? "-", info?.reportedTotal ?? -1, error)
      }
    }
  }
}
