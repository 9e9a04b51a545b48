/// The entities of HTML that stand in licence texts.
enum HTMLEntity {
  /// The scalar of `233` or `xE9`, without the sharp sign.
  static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    var value: UInt32 = 0
    let isHex = digits.first == 0x78 || digits.first == 0x58
    let rest = isHex ? digits.dropFirst() : digits
    let radix: UInt32 = isHex ? 16 : 10
    guard !rest.isEmpty, rest.count <= 6 else { return nil }
    for byte in rest {
      guard let digit = TextEscapes.digit(byte).map(UInt32.init), digit < radix else { return nil }
      value = value * radix + digit
    }
    return Unicode.Scalar(value)
  }

  /// The letter of a name such as `eacute`, or a named sign.
  static func named(_ name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    if name.elementsEqual("copy".utf8) { return "©" }
    if name.elementsEqual("ndash".utf8) || name.elementsEqual("mdash".utf8) { return "–" }
    if name.elementsEqual("quot".utf8) || name.elementsEqual("apos".utf8) { return "’" }
    if name.elementsEqual("rsquo".utf8) || name.elementsEqual("lsquo".utf8) { return "’" }
    if name.elementsEqual("rdquo".utf8) || name.elementsEqual("ldquo".utf8) { return "’" }
    if name.elementsEqual("laquo".utf8) || name.elementsEqual("raquo".utf8) { return "«" }
    if name.elementsEqual("szlig".utf8) { return "ß" }
    if name.elementsEqual("aelig".utf8) || name.elementsEqual("AElig".utf8) { return "æ" }
    if name.elementsEqual("oelig".utf8) || name.elementsEqual("OElig".utf8) { return "œ" }
    guard let letter = name.first, let at = accented.firstIndex(where: { $0.0 == letter }) else { return nil }
    for accent in ["acute", "grave", "circ", "uml", "cedil", "tilde", "ring", "slash", "caron"]
    where name.dropFirst().elementsEqual(accent.utf8) {
      return accented[at].1
    }
    return nil
  }

  /// One letter with an accent for each plain letter: which accent is of no account, it is folded away.
  private static let accented: [(UInt8, Unicode.Scalar)] = [
    (0x61, "à"), (0x41, "À"), (0x65, "é"), (0x45, "É"), (0x69, "î"), (0x49, "Î"), (0x6F, "ô"), (0x4F, "Ô"),
    (0x75, "ù"), (0x55, "Ù"), (0x63, "ç"), (0x43, "Ç"), (0x6E, "ñ"), (0x4E, "Ñ"), (0x79, "ý"), (0x59, "Ý"),
    (0x73, "š"), (0x53, "Š"), (0x7A, "ž"), (0x5A, "Ž"),
  ]
}
