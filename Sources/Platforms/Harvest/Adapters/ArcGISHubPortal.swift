import Catalog

extension PortalAdapter {
  /// ArcGIS Hub, by its feeds (platforms.md, sections 8 and 9).
  static let arcGISHub = PortalAdapter(
    platform: "arcgis",
    pathMarks: ["/api/feed/"],
    homeMark: { page in
      page.contains("arcgis hub") || page.contains("hub.arcgis.com") || page.contains("opendata-ui")
        ? "the home page names ArcGIS Hub" : nil
    },
    probes: [
      PortalProbe(path: "/api/feed/dcat-us/1.1.json", needsMark: true, isDocument: true) { answer in
        DocumentShape.platform(of: answer.body, at: answer.url) == "datajson"
          ? ProbeVerdict(evidence: "a feed of ArcGIS Hub in DCAT-US") : nil
      },
      PortalProbe(path: "/api/feed/dcat-ap/2.0.1.json", isDocument: true) { answer in
        DocumentShape.platform(of: answer.body, at: answer.url) == "dcat"
          ? ProbeVerdict(evidence: "a feed of ArcGIS Hub in DCAT-AP") : nil
      },
    ],
    harvest: { run in
      do {
        try await run.document("\(run.root)/api/feed/dcat-us/1.1.json", dialect: "datajson", from: run.start)
      } catch let error as HarvestError where [400, 404, 410].contains(error.status ?? 0) {
        try await DCATPortal.harvest(run, at: "\(run.root)/api/feed/dcat-ap/2.0.1.json")
      }
    })
}
