// Feeds the licence normaliser. `Tests/Fuzz/run` builds and runs it from the root of the package, where it reads
// rules/licences.yaml.
import Audit
import Foundation

private let table: LicenceTable = {
  do {
    let yaml = try String(contentsOfFile: "rules/licences.yaml", encoding: .utf8)
    return try LicenceTable(yaml: yaml, file: "rules/licences.yaml")
  } catch { fatalError("\(error)") }
}()

/// Feeds one input; what must hold whatever it is, is checked here.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let answer = table.normalise(text: text)
  precondition((answer.id == nil) == (answer.method == nil))
  precondition((0...1).contains(answer.confidence))
  precondition(!answer.isSeveral || answer.id == nil)
  // An answer never changes when its text is only wrapped in blanks.
  precondition(table.normalise(text: " \(text)\n").id == answer.id || text.utf8.count > 60_000)
  return 0
}
