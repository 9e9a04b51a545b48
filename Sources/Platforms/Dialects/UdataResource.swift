import Catalog

/// The mapping of a resource of udata, with the portal's own last check of it.
enum UdataResource {
  static func distribution(_ json: JSON) -> Distribution {
    var distribution = Distribution(id: json["id"].text ?? "")
    fill(&distribution, json)
    return distribution
  }

  private static func fill(_ distribution: inout Distribution, _ json: JSON) {
    distribution.title = json["title"].localizedText
    distribution.description = json["description"].localizedText
    // The file's own address comes first; the stable link (`latest`) only redirects to it.
    if let url = json["url"].text {
      if json["filetype"].equals("file") {
        distribution.downloadURLs = [url]
      } else {
        distribution.accessURLs = [url]
      }
    }
    if let latest = json["latest"].text, distribution.url != latest { distribution.accessURLs.append(latest) }
    distribution.format = json["format"].text
    distribution.mediaType = json["mime"].text
    let extras = json["extras"]
    distribution.byteSize =
      json["filesize"].byteSize ?? extras["analysis:content-length"].byteSize
      ?? extras["check:headers:content-length"].byteSize
    let checksum = json["checksum"]
    if let value = checksum["value"].text {
      distribution.checksum = Checksum(algorithm: checksum["type"].text, value: value)
    } else if let value = extras["analysis:checksum"].text {
      distribution.checksum = Checksum(algorithm: "sha1", value: value)
    }
    let harvest = json["harvest"]
    distribution.issued =
      json["created_at"].timestamp ?? json["published"].timestamp ?? harvest["issued_at"].timestamp
      ?? harvest["created_at"].timestamp
    distribution.modified =
      json["last_modified"].timestamp ?? harvest["modified_at"].timestamp ?? harvest["last_update"].timestamp
    distribution.portalCheck = check(extras)
    distribution.metrics.views = json["metrics"]["views"].int
    distribution.kind = kind(json, distribution)
  }

  private static func kind(_ json: JSON, _ distribution: Distribution) -> Distribution.Kind {
    switch json["type"].text {
    case "documentation": .documentation
    case "api": .api
    case "code": .attachment
    default:
      Distribution.Kind(
        format: distribution.format, mediaType: distribution.mediaType, url: distribution.url)
    }
  }

  /// What hydra, the portal's own crawler, saw last.
  static func check(_ extras: JSON) -> PortalCheck? {
    guard extras.isObject else { return nil }
    let check = PortalCheck(
      available: extras["check:available"].bool, status: extras["check:status"].int,
      checkedAt: extras["check:date"].timestamp,
      contentType: extras["check:headers:content-type"].text ?? extras["analysis:mime-type"].text,
      detail: extras["check:error"].text ?? (extras["check:timeout"].bool == true ? "timeout" : nil))
    let isEmpty =
      check.available == nil && check.status == nil && check.checkedAt == nil && check.detail == nil
    return isEmpty ? nil : check
  }
}
