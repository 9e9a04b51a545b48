import Catalog

/// Feeds one input to one parser, and on to the mapping and the counts. The first byte's lowest bit says
/// whether a second, fixed document is in the graph already; which parser it is, is decided by the build.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let first = bytes.first else { return 0 }
  var limits = ReadLimits()
  limits.entryBytes = 1 << 20
  limits.graphStatements = 100_000
  var graph = RDFGraph(limits: limits)
  if first & 1 == 1 {
    let dcat = "http://www.w3.org/ns/dcat#"
    let known = "<http://a> a <\(dcat)Catalog> ; <\(dcat)dataset> <b>, _:x ."
    _ = try? graph.add(
      MemorySource(Array(known.utf8)), syntax: .turtle, location: "known", baseIRI: "http://a")
  }
  #if FUZZ_XML
    let syntax = RDFReader.Syntax.rdfXML
  #elseif FUZZ_JSONLD
    let syntax = RDFReader.Syntax.jsonLD
  #else
    let syntax: RDFReader.Syntax = first & 2 == 2 ? .triG : first & 4 == 4 ? .nTriples : .turtle
  #endif
  _ = try? graph.add(
    MemorySource(Array(bytes.dropFirst())), syntax: syntax, location: "fuzz", baseIRI: "http://data.example/c"
  )
  let counts = graph.counts()
  var entries = 0
  try? graph.read { if case .entry(let entry) = $0, !entry.id.isEmpty { entries += 1 } }
  precondition(entries <= counts.statements + 1, "more entries than statements")
  return 0
}
