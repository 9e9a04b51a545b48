import Catalog

/// Feeds one input to everything in Links that reads hostile bytes; the first byte says which. Beyond not crashing: what
/// was repaired once needs no repair again, and the short way through an address agrees with the long one.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: size))
  guard let kind = bytes.first else { return 0 }
  let rest = Array(bytes.dropFirst())
  switch kind % 5 {
  case 0: address(rest)
  case 1: redirect(rest)
  case 2: headers(rest)
  case 3: content(rest)
  default: line(rest)
  }
  return 0
}

private func address(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  guard let address = try? AddressParser.parse(text) else { return }
  guard let again = try? AddressParser.parse(address.text) else {
    fatalError("not read again: \(address.text)")
  }
  precondition(
    again.text == address.text && !again.isRepaired, "repaired again: \(address.text) \(again.text)")
  precondition(address.text.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "not ASCII: \(address.text)")
  precondition(
    (try? AddressParser.parse(bytes: Array(address.text.utf8))) == again, "two ways: \(address.text)")
  precondition(!address.host.isEmpty && (1...65_535).contains(address.port))
  _ = address.sibling(7)
  _ = address.shown
  _ = address.literal?.refusal
}

private func redirect(_ bytes: [UInt8]) {
  for text in ["https://user:pw@example.org:8443/a/b/c.csv?x=1", "http://127.0.0.1/"] {
    guard let base = try? AddressParser.parse(text),
      let next = try? AddressParser.parse(bytes: bytes, base: base)
    else { continue }
    precondition((try? AddressParser.parse(next.text))?.text == next.text, "not read again: \(next.text)")
  }
}

private func headers(_ bytes: [UInt8]) {
  let fields = bytes.withUnsafeBufferPointer { AnswerHeaders($0) }
  _ = AnswerHeaders.seconds(fields.retryAfter, now: Timestamp(seconds: 1_795_334_400))
  _ = fields.rateResetSeconds(now: Timestamp(seconds: 1_795_334_400))
  _ = Fetching.fields(bytes)
}

private func content(_ bytes: [UInt8]) {
  let text = String(decoding: bytes.prefix(40), as: UTF8.self)
  let encoded = bytes.first.map { $0 & 1 == 1 } ?? false
  let answer = Answer(status: 200, headers: encoded ? "Content-Encoding: gzip\n" : "", body: bytes)
  let judge = Judge(
    request: .ranged, scheme: .https, declaration: Declaration(format: text, mediaType: text),
    now: Timestamp(seconds: 0))
  _ = judge.step(answer)
}

private func line(_ bytes: [UInt8]) {
  if let target = try? TargetLine.read(bytes), DataURL.isOne(target.url) {
    _ = DataURL.check(target, now: Timestamp(seconds: 0))
  }
  _ = TargetLine.answered(bytes)
  guard let seen = ObservationRecord.read(bytes) else { return }
  var written: [UInt8] = []
  ObservationLine.append(seen, to: &written)
  precondition(TargetLine.answered(written.dropLast())?.url == seen.url, "a line that is not read back")
}
