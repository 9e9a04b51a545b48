import Foundation

/// Portals of older versions and rarer kinds.
extension ReplayPortal {
  static let older: [ReplayPortal] = [
    opendatasoft20, dkanNested, dkan2, sitemapIndex, arcGISOfDCAT, hydraRelative, emptyCKAN,
  ]

  /// Version 2.0: the dataset stands beside its links.
  static let opendatasoft20 = ReplayPortal(platform: "opendatasoft", count: 260) { r, origin in
    if r.path == "/" { return .page("<html><ods-catalog></ods-catalog></html>") }
    guard r.path == "/api/explore/v2.0/catalog/datasets" else { return nil }
    let (start, size) = (r.number("offset", 0), min(100, r.number("limit", 10)))
    let items = list(slice(start, size, of: 260)) { n in
      #"{"links":[{"rel":"self","href":"\#(origin)/api/explore/v2.0/catalog/datasets/\#(id(n))"}],"dataset":\#(odsDataset(n))}"#
    }
    return .json(#"{"total_count":260,"links":[],"datasets":\#(items)}"#)
  }

  /// DKAN 1: no search, a list in the list, dates in words.
  static let dkanNested = ReplayPortal(platform: "ckan", count: 130, reports: false) { r, _ in
    if r.path == "/" {
      return .page(
        #"<html><head><meta name="Generator" content="Drupal 7 (http://drupal.org)"></head><body class="dkan">x</body></html>"#
      )
    }
    switch r.path {
    case "/api/3/action/package_list": return .json(#"{"success":true,"result":["set-00000"]}"#)
    case "/api/3/action/current_package_list_with_resources":
      let page = slice(r.number("offset", 0), r.number("limit", 10), of: 130)
      return .json(#"{"help":"x","success":true,"result":[\#(list(page, dkanPackage))]}"#)
    default: return nil
    }
  }

  static func dkanPackage(_ n: Int) -> String {
    """
    {"id":"\(id(n))","name":"\(id(n))","title":"Jeu \(n)","notes":"<p>Texte</p>","license_title":"Licence Ouverte",
    "metadata_modified":"jeu, 19/12/2019 - 03:00","private":false,
    "resources":[{"id":"r\(n)","url":"https://files.example.org/\(n).csv","size":"42 octets","name":"F"}]}
    """
  }

  /// DKAN 2: a data.json, and an interface below the same path as udata's.
  static let dkan2 = ReplayPortal(platform: "datajson", count: 77, reports: false) { r, _ in
    switch r.path {
    case "/data.json": .json(dataJSONDocument(77))
    case "/api/1/metastore/schemas/dataset/items": .json("[]")
    default: nil
    }
  }

  /// A sitemap of sitemaps, one of them compressed.
  static let sitemapIndex = ReplayPortal(platform: "schema.org", count: 24, reports: false) { r, origin in
    let xml = ["Content-Type: application/xml"]
    func urls(_ range: Range<Int>) -> String {
      "<urlset>" + range.map { "<url><loc>\(origin)/dataset/\($0)</loc></url>" }.joined() + "</urlset>"
    }
    switch r.path {
    case "/sitemap.xml":
      return Reply(
        headers: xml,
        body: "<sitemapindex><sitemap><loc>\(origin)/sitemap-dataset-1.xml</loc></sitemap>"
          + "<sitemap><loc>\(origin)/sitemap-2.xml.gz</loc></sitemap></sitemapindex>")
    case "/sitemap-dataset-1.xml": return Reply(headers: xml, body: urls(0..<10))
    case "/sitemap-2.xml.gz":
      return Reply(headers: ["Content-Type: application/gzip"], bytes: Gzip.stored(Array(urls(10..<24).utf8)))
    default:
      return r.path.hasPrefix("/dataset/") ? sitemap.answer(r, origin) : nil
    }
  }

  /// ArcGIS Hub with its feed in DCAT-AP only.
  static let arcGISOfDCAT = ReplayPortal(platform: "arcgis", count: 31, reports: false) { r, _ in
    guard r.path == "/api/feed/dcat-ap/2.0.1.json" else { return nil }
    let items = list(0..<31) { n in
      #"{"@id":"https://data.example.org/d/\#(n)","@type":"dcat:Dataset","dct:title":"Dataset \#(n)","dct:identifier":"\#(id(n))"}"#
    }
    return .json(
      #"{"@context":{"dcat":"http://www.w3.org/ns/dcat#","dct":"http://purl.org/dc/terms/"},"@id":"https://data.example.org/","@type":"dcat:Catalog","dcat:dataset":\#(items)}"#
    )
  }

  /// hydra:next as a relative address.
  static let hydraRelative = ReplayPortal(platform: "dcat", count: 25) { r, _ in
    guard r.path == "/catalog.ttl" else { return nil }
    let number = r.number("page", 1)
    let next = number < 3 ? " ; hydra:next <?page=\(number + 1)>" : ""
    let paging =
      "<https://data.example.org/catalog> a dcat:Catalog ; hydra:totalItems 25 .\n"
      + "<?page=\(number)> a hydra:PartialCollectionView\(next) .\n"
    return turtle(slice((number - 1) * 10, 10, of: 25), paging: paging)
  }

  /// A portal that has just been set up.
  static let emptyCKAN = ReplayPortal(platform: "ckan", count: 0) { r, _ in
    if let status = status(r) { return status }
    return r.path == "/api/3/action/package_search"
      ? .json(#"{"success":true,"result":{"count":0,"results":[]}}"#) : nil
  }
}

/// Gzip without compression (RFC 1951, 3.2.4), for a server's body.
enum Gzip {
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
    var rest = bytes[...]
    repeat {
      let part = rest.prefix(65_535)
      rest = rest.dropFirst(part.count)
      let length = UInt16(part.count)
      out.append(rest.isEmpty ? 1 : 0)
      out += [UInt8(length & 255), UInt8(length >> 8), UInt8(~length & 255), UInt8(~length >> 8)]
      out += part
    } while !rest.isEmpty
    for number in [crc(bytes), UInt32(bytes.count)] {
      out += (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    return out
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}
