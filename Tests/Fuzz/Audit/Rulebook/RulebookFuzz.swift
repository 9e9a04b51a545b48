// Feeds the loaders of rulebooks and formats, and the date reader. `Tests/Fuzz/run` builds and runs it.
import Audit
import Catalog

/// Feeds one input; whatever it is, it is read or refused.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  do {
    let book = try Rulebook(yaml: text, file: "fuzz.yaml")
    precondition(!book.rules.isEmpty)
  } catch let faulty as FaultyFile {
    precondition(!faulty.faults.isEmpty)
  } catch { fatalError("\(error)") }
  _ = try? FormatTable(yaml: text, file: "fuzz.yaml")
  if let date = Timestamp(text) { precondition(Timestamp(date.description) == date) }
  return 0
}
