extension PortalAdapter {
  /// GeoNetwork: DCAT over CSW (platforms.md, section 9).
  static let geoNetwork = PortalAdapter(
    platform: "geonetwork",
    pathMarks: ["/geonetwork"],
    homeMark: { page in
      page.contains("geonetwork") || page.contains("gn-app") ? "the home page names GeoNetwork" : nil
    },
    probes: [
      PortalProbe(
        path: "/geonetwork/srv/eng/csw?service=CSW&version=2.0.2&request=GetCapabilities", needsMark: true,
        isDocument: true,
        accepts: { answer in
          LoweredBytes(answer.body).contains(Array("capabilities".utf8))
            && LoweredBytes(answer.body).contains(Array("/csw/2.0.2".utf8))
            ? ProbeVerdict(evidence: "a catalogue service (CSW 2.0.2) of GeoNetwork") : nil
        })
    ],
    harvest: { run in
      // The root is the address of the service itself, or the host's.
      let root = PortalAddress(run.root)
      let service =
        root?.path.contains("/csw") == true ? root?.text ?? run.root : "\(run.root)/geonetwork/srv/eng/csw"
      try await DCATPortal.harvest(
        run,
        at: "\(service)?service=CSW&version=2.0.2&request=GetRecords&resultType=results&elementSetName=full"
          + "&typeNames=csw:Record&outputSchema=http%3A%2F%2Fwww.w3.org%2Fns%2Fdcat%23&maxRecords=100&startPosition=1"
      )
    })
}
