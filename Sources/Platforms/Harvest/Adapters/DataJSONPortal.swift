extension PortalAdapter {
  /// Any portal with a `data.json` of Project Open Data (platforms.md, section 8): DKAN 2, JKAN, …
  static let dataJSON = PortalAdapter(
    platform: "datajson",
    probes: [
      PortalProbe(path: "/data.json", isBelowPath: true, isDocument: true) { answer in
        DocumentShape.platform(of: answer.body, at: answer.url) == "datajson"
          ? ProbeVerdict(evidence: "a catalogue in the form of Project Open Data") : nil
      }
    ],
    harvest: { run in
      let isFile = run.root.hasSuffix(".json") || run.detection.isDocument
      try await run.document(isFile ? run.root : "\(run.root)/data.json", dialect: nil, from: run.start)
    })
}
