import Catalog

/// Decodes `data:` addresses (RFC 2397), which need no network.
enum DataURL {
  /// The most bytes that are decoded: the beginning is all that is judged.
  static let limit = 4096

  /// Whether an address is one.
  static func isOne(_ text: String) -> Bool {
    text.utf8.first.map { $0 | 0x20 == 0x64 } == true && text.prefix(5).lowercased() == "data:"
  }

  /// The observation of a `data:` address.
  static func check(_ target: LinkTarget, now: Timestamp) -> Observation {
    let rest = Array(target.url.utf8.dropFirst(5))
    guard let comma = rest.firstIndex(of: 0x2C) else {
      return Observation(target, .invalidURL, "a data: address without a comma", now)
    }
    let parameters = String(decoding: rest[..<comma].prefix(512), as: UTF8.self).lowercased()
    let isBase64 = parameters.hasSuffix(";base64")
    let payload = rest[(comma + 1)...].prefix { $0 != 0x23 }
    guard let bytes = isBase64 ? base64(payload) : CharacterSet.unescaped(payload, limit: limit) else {
      return Observation(target, .invalidURL, "a data: address whose base64 is broken", now)
    }
    let type = parameters.prefix { $0 != ";" }
    let contentType = type.isEmpty ? "text/plain" : String(type)
    let answer = Answer(status: 200, headers: "content-type: \(contentType)\n", body: bytes)
    answer.status = 0
    let declaration = Declaration(format: target.format, mediaType: target.mediaType)
    let judge = Judge(request: .plain, scheme: .https, declaration: declaration, now: now)
    var observation = Observation(target, nil, nil, now)
    if case .finish(let reason?, let detail) = judge.content(answer) {
      observation = Observation(target, reason, detail, now)
    }
    observation.finalURL = target.url
    observation.contentType = contentType
    observation.sniffedFormat = answer.sniffed?.rawValue
    observation.contentLength = bytes.count < limit ? Int64(bytes.count) : nil
    return observation
  }

  /// Forgiving base64, as browsers read it; `nil` for other characters.
  private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let plain = CharacterSet.unescaped(bytes.prefix(limit * 4), limit: limit)
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in plain {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x47
      case 0x30...0x39: value = byte + 4
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case 0x3D, 0x09, 0x0A, 0x0C, 0x0D, 0x20: continue
      default: return nil
      }
      bits = bits << 6 | UInt32(value)
      count += 1
      if count % 4 == 0 {
        result += [
          UInt8(truncatingIfNeeded: bits >> 16), UInt8(truncatingIfNeeded: bits >> 8),
          UInt8(truncatingIfNeeded: bits),
        ]
        bits = 0
      }
    }
    switch count % 4 {
    case 2: result.append(UInt8(truncatingIfNeeded: bits >> 4))
    case 3: result += [UInt8(truncatingIfNeeded: bits >> 10), UInt8(truncatingIfNeeded: bits >> 2)]
    case 1: return nil
    default: break
    }
    return result
  }
}

extension Observation {
  /// An observation of a target with its reason.
  init(_ target: LinkTarget, _ reason: LinkReason?, _ detail: String?, _ now: Timestamp) {
    self.init(url: target.url, state: reason?.state ?? .available)
    self.reason = reason?.rawValue
    self.detail = detail
    checkedAt = now
  }
}
