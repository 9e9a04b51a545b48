extension PortalAdapter {
  /// A Shiny application: one page that is all there is (platforms.md, section 10).
  static let shiny = PortalAdapter(
    platform: "shiny",
    homeMark: { page in
      if PortalAddress(page.url)?.host.hasSuffix(".shinyapps.io") == true { return "a host of shinyapps.io" }
      return page.contains("shiny-javascript") || page.contains("application/shiny-singletons")
        || page.contains("shiny-input-container") ? "the page has Shiny's parts" : nil
    },
    harvest: { run in try await run.document(run.root, dialect: nil, from: run.start) })
}
