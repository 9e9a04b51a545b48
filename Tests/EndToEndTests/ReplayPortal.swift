import Foundation

/// A portal of each platform with datasets made up for it, with the paging, limits and header fields of the real ones.
struct ReplayPortal: Sendable, CustomStringConvertible {
  var platform: String
  /// What the report calls it.
  var count: Int
  /// The total that the portal reports, where it does.
  var reports = true
  var answer: @Sendable (PortalServer.Request, String) -> PortalServer.Reply?

  var description: String { platform }

  typealias Request = PortalServer.Request
  typealias Reply = PortalServer.Reply

  /// The numbers of a page.
  static func slice(_ start: Int, _ size: Int, of count: Int) -> Range<Int> {
    min(start, count)..<min(count, start + max(0, size))
  }

  static func list(_ numbers: Range<Int>, _ item: (Int) -> String) -> String {
    "[" + numbers.map(item).joined(separator: ",") + "]"
  }

  static func id(_ number: Int) -> String { String(format: "set-%05d", number) }

  static let all: [ReplayPortal] =
    [
      ckan, ckanLists, ckanNames, udata, udataOfVersion2, opendatasoft, opendatasoftPaged, opendatasoftOld,
      socrata,
      dataFair, piveau, arcGIS, dataJSON, hydraView, hydraLiterals, geoNetwork, sitemap, shiny,
    ] + older

  // MARK: - CKAN

  static func package(_ n: Int) -> String {
    """
    {"id":"\(id(n))","name":"\(id(n))","title":"Dataset \(n)","notes":"What dataset \(n) is about.",
    "metadata_modified":"2026-01-02T03:04:05","license_id":"lov2","private":false,"tags":[{"name":"t\(n % 7)"}],
    "resources":[{"id":"r\(n)","url":"https://files.example.org/\(n).csv","format":"CSV","name":"File \(n)"}]}
    """
  }

  static func status(_ r: Request) -> Reply? {
    r.path == "/api/3/action/status_show"
      ? .json(#"{"success":true,"result":{"ckan_version":"2.12.0","site_title":"Replay"}}"#) : nil
  }

  /// Caps its pages at 40, whatever is asked.
  static let ckan = ReplayPortal(platform: "ckan", count: 137) { r, _ in
    if let status = status(r) { return status }
    guard r.path == "/api/3/action/package_search" else { return nil }
    let page = slice(r.number("start", 0), min(40, r.number("rows", 10)), of: 137)
    return .json(#"{"success":true,"result":{"count":137,"results":\#(list(page, package))}}"#)
  }

  /// Its search is switched off.
  static let ckanLists = ReplayPortal(platform: "ckan", count: 230, reports: false) { r, _ in
    if let status = status(r) { return status }
    guard r.path == "/api/3/action/current_package_list_with_resources" else { return nil }
    let page = slice(r.number("offset", 0), r.number("limit", 10), of: 230)
    return .json(#"{"success":true,"result":\#(list(page, package))}"#)
  }

  static let ckanNames = ReplayPortal(platform: "ckan", count: 45) { r, _ in
    if let status = status(r) { return status }
    switch r.path {
    case "/api/3/action/package_list":
      return .json(#"{"success":true,"result":\#(list(0..<45) { "\"\(id($0))\"" })}"#)
    case "/api/3/action/package_show":
      guard let n = r.query["id"].flatMap({ Int($0.suffix(5)) }) else { return nil }
      return .json(#"{"success":true,"result":\#(package(n))}"#)
    default: return nil
    }
  }

  // MARK: - udata

  static func dataset(_ n: Int, resources: String) -> String {
    """
    {"id":"\(id(n))","slug":"dataset-\(n)","title":"Dataset \(n)","description":"About \(n).","organization":null,
    "owner":null,"license":"lov2","frequency":"annual","last_modified":"2026-01-02T03:04:05+00:00","tags":["a"],
    "resources":\(resources)}
    """
  }

  static func resource(_ n: Int, _ k: Int = 0) -> String {
    #"{"id":"r\#(n)-\#(k)","title":"File","url":"https://files.example.org/\#(n)-\#(k).csv","format":"csv","type":"main"}"#
  }

  /// Names its inner host in the links to the next page, as behind a proxy.
  static let udata = ReplayPortal(platform: "udata", count: 230) { r, _ in
    guard r.path == "/api/1/datasets/" else { return nil }
    let (number, size) = (r.number("page", 1), r.number("page_size", 20))
    let page = slice((number - 1) * size, size, of: 230)
    let next =
      number * size < 230
      ? "\"http://udata.internal:7000/api/1/datasets/?page=\(number + 1)&page_size=\(size)&sort=created\""
      : "null"
    let data = list(page) { dataset($0, resources: "[\(resource($0))]") }
    return .json(
      #"{"data":\#(data),"page":\#(number),"page_size":\#(size),"total":230,"next_page":\#(next)}"#)
  }

  /// Its first version works for one dataset only, and resources come in pages of their own.
  static let udataOfVersion2 = ReplayPortal(platform: "udata", count: 23) { r, origin in
    if r.path == "/api/1/datasets/", r.number("page_size", 20) == 1 {
      return .json(#"{"data":[],"page":1,"page_size":1,"total":23,"next_page":null}"#)
    }
    let (number, size) = (r.number("page", 1), r.number("page_size", 20))
    if r.path == "/api/2/datasets/" {
      let next = number * size < 23 ? "\"\(origin)/api/2/datasets/?page=\(number + 1)\"" : "null"
      let data = list(slice((number - 1) * size, size, of: 23)) { n in
        dataset(
          n,
          resources:
            #"{"rel":"subsection","href":"\#(origin)/api/2/datasets/\#(id(n))/resources/","total":120}"#)
      }
      return .json(
        #"{"data":\#(data),"page":\#(number),"page_size":\#(size),"total":23,"next_page":\#(next)}"#)
    }
    guard r.path.hasPrefix("/api/2/datasets/"), r.path.hasSuffix("/resources/") else { return nil }
    let n = Int(r.path.dropFirst(16).prefix(9).suffix(5)) ?? 0
    let next = number * size < 120 ? "\"\(origin)/next\"" : "null"
    let data = list(slice((number - 1) * size, size, of: 120)) { resource(n, $0) }
    return .json(#"{"data":\#(data),"page":\#(number),"total":120,"next_page":\#(next)}"#)
  }

  // MARK: - Opendatasoft

  static func odsDataset(_ n: Int) -> String {
    """
    {"dataset_id":"\(id(n))","dataset_uid":"da_\(n)","has_records":true,"features":[],"attachments":[],"fields":[],
    "metas":{"default":{"title":"Dataset \(n)","description":"About","license":"Licence Ouverte v2.0","records_count":3,
    "modified":"2026-01-02T03:04:05+00:00"}}}
    """
  }

  static let opendatasoft = ReplayPortal(platform: "opendatasoft", count: 333) { r, _ in
    switch r.path {
    case "/api/explore/v2.1/catalog/datasets":
      let page = slice(r.number("offset", 0), min(100, r.number("limit", 10)), of: 333)
      return .json(#"{"total_count":333,"results":\#(list(page, odsDataset))}"#)
    case "/api/explore/v2.1/catalog/exports/json": return .json(list(0..<333, odsDataset))
    default: return nil
    }
  }

  /// Without exports, and with the real limits of paging.
  static let opendatasoftPaged = ReplayPortal(platform: "opendatasoft", count: 333) { r, _ in
    guard r.path == "/api/explore/v2.1/catalog/datasets" else { return nil }
    let (start, size) = (r.number("offset", 0), r.number("limit", 10))
    guard size <= 100, start + size < 10_000 else {
      return Reply(status: 400, body: #"{"message":"limit","error_code":"InvalidRESTParameterError"}"#)
    }
    return .json(#"{"total_count":333,"results":\#(list(slice(start, size, of: 333), odsDataset))}"#)
  }

  /// Version 1.0, which its home page gives away.
  static let opendatasoftOld = ReplayPortal(platform: "opendatasoft", count: 1200) { r, _ in
    if r.path == "/" { return .page("<html><body class='opendatasoft'>Portal</body></html>") }
    guard r.path == "/api/datasets/1.0/search/" else { return nil }
    let page = slice(r.number("start", 0), min(1000, r.number("rows", 10)), of: 1200)
    let items = list(page) {
      #"{"datasetid":"\#(id($0))","metas":{"title":"Dataset \#($0)","license":"ODbL"},"has_records":true}"#
    }
    return .json(#"{"nhits":1200,"parameters":{"rows":10},"datasets":\#(items)}"#)
  }

  // MARK: - Socrata, data-fair, piveau

  static let socrata = ReplayPortal(platform: "socrata", count: 250) { r, _ in
    if r.path == "/" {
      return .page("<html><title>Data</title></html>", ["X-Socrata-Region: aws-us-east-1-fedramp-prod"])
    }
    guard r.path == "/api/catalog/v1" else { return nil }
    let after = r.query["scroll_id"].flatMap { Int($0.suffix(4)) }.map { $0 + 1 } ?? 0
    let page = slice(after, min(100, r.number("limit", 100)), of: 250)
    let items = list(page) { n in
      let key = String(format: "aaaa-%04d", n)
      return """
        {"resource":{"id":"\(key)","name":"Dataset \(n)","description":"About","type":"dataset",
        "createdAt":"2026-01-02T03:04:05.000Z","lens_view_type":"tabular"},"classification":{"tags":["a"]},
        "metadata":{"domain":"data.example.org","license":"Public Domain"},"permalink":"https://data.example.org/d/\(key)"}
        """
    }
    return .json(#"{"results":\#(items),"resultSetSize":250,"timings":{"serviceMillis":1}}"#)
  }

  static let dataFair = ReplayPortal(platform: "data-fair", count: 215) { r, origin in
    guard r.path == "/data-fair/api/v1/catalog/datasets" else {
      // Its face of Opendatasoft is no catalogue.
      return r.path.hasPrefix("/api/explore")
        ? Reply(status: 410, body: #"{"message":"Cette API n'est plus servie"}"#) : nil
    }
    let (start, size) = (r.number("skip", 0), r.number("size", 12))
    guard start + size <= 10_000 else { return Reply(status: 400, body: "\"too far\"") }
    let items = list(slice(start, size, of: 215)) { n in
      #"{"id":"\#(id(n))","slug":"s\#(n)","title":"Dataset \#(n)","href":"\#(origin)/data-fair/api/v1/datasets/\#(id(n))","createdAt":"2026-01-02T03:04:05Z","dataUpdatedAt":"2026-01-02T03:04:05Z","license":{"title":"ODbL","href":"https://opendatacommons.org/licenses/odbl/"}}"#
    }
    return .json(#"{"count":215,"results":\#(items)}"#)
  }

  /// Needs its tokens beyond the first page, and has CKAN's face too.
  static let piveau = ReplayPortal(platform: "piveau", count: 260) { r, _ in
    if r.path == "/api/hub/search/ckan/package_search" {
      return .json(#"{"success":true,"result":{"count":260}}"#)
    }
    guard r.path == "/api/hub/search/search" else { return nil }
    var start = 0
    if let sort = r.query["searchAfterSort"] {
      guard r.query["pitId"] == "pit-1" else { return Reply(status: 400, body: "bad pit") }
      start = Int(sort.filter(\.isNumber)) ?? 0
    }
    let page = slice(start, r.number("limit", 10), of: 260)
    let items = list(page) { n in
      #"{"id":"\#(id(n))","title":{"fr":"Jeu \#(n)"},"description":{"fr":"Texte"},"catalog":{"id":"c","title":{"fr":"C"}},"distributions":[{"id":"d\#(n)","access_url":["https://files.example.org/\#(n)"]}]}"#
    }
    let tokens =
      r.query["searchAfter"] == "true" ? #","pitId":"pit-1","searchAfterSort":["\#(page.upperBound)"]"# : ""
    return .json(#"{"result":{"count":260,"results":\#(items)\#(tokens)}}"#)
  }

  // MARK: - Documents and graphs

  static func dataJSONDocument(_ count: Int) -> String {
    let items = list(0..<count) { n in
      #"{"@type":"dcat:Dataset","identifier":"\#(id(n))","title":"Dataset \#(n)","description":"About","accessLevel":"public","modified":"2026-01-02","publisher":{"name":"Town"},"distribution":[{"downloadURL":"https://files.example.org/\#(n).csv","mediaType":"text/csv"}]}"#
    }
    return
      #"{"@type":"dcat:Catalog","conformsTo":"https://project-open-data.cio.gov/v1.1/schema","dataset":\#(items)}"#
  }

  static let arcGIS = ReplayPortal(platform: "arcgis", count: 320, reports: false) { r, _ in
    switch r.path {
    case "/": .page("<html><body>ArcGIS Hub opendata-ui</body></html>")
    case "/api/feed/dcat-us/1.1.json", "/data.json": .json(dataJSONDocument(320))
    default: nil
    }
  }

  /// Longer than what detection looks at.
  static let dataJSON = ReplayPortal(platform: "datajson", count: 2600, reports: false) { r, _ in
    r.path == "/data.json" ? .json(dataJSONDocument(2600)) : nil
  }

  static func turtle(_ numbers: Range<Int>, paging: String) -> Reply {
    var text = "@prefix dcat: <http://www.w3.org/ns/dcat#> .\n@prefix dct: <http://purl.org/dc/terms/> .\n"
    text += "@prefix hydra: <http://www.w3.org/ns/hydra/core#> .\n\(paging)\n"
    for n in numbers {
      text += "<https://data.example.org/catalog> dcat:dataset <https://data.example.org/set/\(n)> .\n"
      text +=
        "<https://data.example.org/set/\(n)> a dcat:Dataset ; dct:title \"Dataset \(n)\" ; dct:identifier \"\(n)\" .\n"
    }
    return Reply(headers: ["Content-Type: application/x-turtle"], body: text)
  }

  /// hydra:PartialCollectionView with IRIs, one host change away as behind a proxy.
  static let hydraView = ReplayPortal(platform: "dcat", count: 25) { r, _ in
    guard r.path == "/catalog.ttl" else { return nil }
    let number = r.number("page", 1)
    var paging =
      "<https://data.example.org/catalog> a dcat:Catalog ; hydra:totalItems 25 ; hydra:view <http://inner.example.org/catalog.ttl?page=\(number)> .\n"
    paging += "<http://inner.example.org/catalog.ttl?page=\(number)> a hydra:PartialCollectionView"
    if number < 3 { paging += " ; hydra:next <http://inner.example.org/catalog.ttl?page=\(number + 1)>" }
    return turtle(slice((number - 1) * 10, 10, of: 25), paging: paging + " .")
  }

  /// hydra:PagedCollection with literals, and a last page that leads back to the first.
  static let hydraLiterals = ReplayPortal(platform: "dcat", count: 25) { r, origin in
    guard r.path == "/catalog.ttl" else { return nil }
    let number = r.number("page", 1)
    let next = "\(origin)/catalog.ttl?page=\(number < 3 ? number + 1 : 1)"
    let paging = """
      <https://data.example.org/catalog> a dcat:Catalog .
      <\(origin)/catalog.ttl?page=\(number)> a hydra:PagedCollection ; hydra:totalItems 25 ; hydra:nextPage "\(next)" .
      """
    return turtle(slice((number - 1) * 10, 10, of: 25), paging: paging)
  }

  /// CSW with positions.
  static let geoNetwork = ReplayPortal(platform: "geonetwork", count: 23) { r, _ in
    if r.path == "/" { return .page("<html><body class='gn-app'>GeoNetwork</body></html>") }
    guard r.path == "/geonetwork/srv/eng/csw" else { return nil }
    let xml = ["Content-Type: application/xml"]
    guard r.query["request"] == "GetRecords" else {
      return Reply(
        headers: xml, body: "<csw:Capabilities xmlns:csw=\"http://www.opengis.net/cat/csw/2.0.2\"/>")
    }
    let start = r.number("startPosition", 1)
    let page = slice(start - 1, 10, of: 23)
    let records = page.map { n in
      "<dcat:Dataset rdf:about=\"https://geo.example.org/\(n)\"><dct:title>Dataset \(n)</dct:title><dct:identifier>\(n)</dct:identifier></dcat:Dataset>"
    }.joined()
    let next = page.upperBound >= 23 ? 0 : page.upperBound + 1
    return Reply(
      headers: xml,
      body: """
        <?xml version="1.0"?><csw:GetRecordsResponse xmlns:csw="http://www.opengis.net/cat/csw/2.0.2">
        <csw:SearchResults numberOfRecordsMatched="23" numberOfRecordsReturned="\(page.count)" nextRecord="\(next)">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/">
        \(records)</rdf:RDF></csw:SearchResults></csw:GetRecordsResponse>
        """)
  }

  /// Pages with ld+json that a sitemap of sitemaps lists; one of them is closed to programs.
  static let sitemap = ReplayPortal(platform: "schema.org", count: 30, reports: false) { r, origin in
    let xml = ["Content-Type: application/xml"]
    switch r.path {
    case "/robots.txt":
      return Reply(headers: ["Content-Type: text/plain"], body: "User-agent: *\nDisallow: /dataset/closed\n")
    case "/sitemap.xml":
      let pages = (0..<30).map { "<url><loc>\(origin)/dataset/\($0)</loc></url>" }.joined()
      return Reply(headers: xml, body: "<urlset>\(pages)<url><loc>\(origin)/about</loc></url></urlset>")
    default:
      guard r.path.hasPrefix("/dataset/"), let n = Int(r.path.dropFirst(9)) else { return nil }
      return .page(
        #"<html><script type="application/ld+json">{"@context":"https://schema.org/","@type":"Dataset","identifier":"\#(id(n))","name":"Dataset \#(n)","description":"About"}</script></html>"#
      )
    }
  }

  static let shiny = ReplayPortal(platform: "shiny", count: 1, reports: false) { r, _ in
    r.path == "/"
      ? .page(
        #"<!DOCTYPE html><html><head><title>App</title><script type="application/shiny-singletons"></script><script src="shiny-javascript-1.7.4/shiny.min.js"></script></head><body></body></html>"#
      )
      : nil
  }
}
