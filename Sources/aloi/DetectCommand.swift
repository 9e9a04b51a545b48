import ArgumentParser
import Catalog
import Links
import Platforms

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `aloi detect`: which platform or format, by what evidence.
struct DetectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "detect",
    abstract: "Finds out which platform or format an address or a file is, and says why.",
    discussion: """
      At most twelve requests are made, and none is believed by its status alone. What is printed as the platform can be
      passed to `aloi audit --platform`.

      Examples:
        aloi detect https://data.example.fr
        aloi detect catalogue.ttl --json

      Exit codes: 0 recognised · 2 not recognised · 3 the address could not be reached.
      """)

  @Argument(help: "A portal's or catalogue's address, or a file.")
  var source: String

  @Flag(help: "One JSON object on one line.")
  var json = false

  @Flag(help: "Also ask loopback and private networks.")
  var allowPrivateAddresses = false

  @Option(help: ArgumentHelp("How the program names itself to servers.", valueName: "text"))
  var userAgent: String?

  func run() async throws {
    let detection: Detection
    do {
      detection = try await detect()
    } catch let error as FetchError {
      throw Failure(.incomplete, error.description)
    } catch let error as HarvestError {
      let isUnknown = ["not-recognised", "invalid-url"].contains(error.reason)
      throw Failure(isUnknown ? .usage : .incomplete, error.description)
    } catch let error as ReadError {
      throw Failure(.usage, error.description)
    }
    Terminal.write(json ? try line(detection) : page(detection), to: .output)
  }

  private func detect() async throws -> Detection {
    let source = source
    guard CatalogueReading.isWeb(source) else {
      return try await onThread { try Harvester.detect(file: source) }
    }
    var options = LinkOptions()
    options.userAgent = userAgent ?? Aloi.userAgent
    options.allowPrivateAddresses = allowPrivateAddresses
    let harvester = Harvester(
      fetch: makeFetch(options), keys: PortalKeys(environment: Terminal.environment))
    return try await harvester.detect(source)
  }

  private func page(_ detection: Detection) -> String {
    let isOn = ColorChoice.auto.isOn(for: .output)
    var text = "\(isOn ? "\u{1B}[1m" : "")\(shown(detection.platform))\(isOn ? "\u{1B}[0m" : "")"
    text += detection.isDocument ? ", a catalogue that is one document\n" : ", a portal\n"
    if let title = detection.title { text += "title     \(shown(title))\n" }
    text += "\(detection.isDocument ? "document " : "root     ") \(shown(detection.root))\n"
    if let scope = detection.scope { text += "catalogue \(shown(scope))\n" }
    for evidence in detection.evidence { text += "because   \(shown(evidence))\n" }
    if !detection.tried.isEmpty { text += "\nrequests\n" }
    for probe in detection.tried { text += "  \(shown(probe.url))  \(shown(probe.outcome))\n" }
    return text
  }

  /// Text of strangers without what would steer a terminal.
  private func shown(_ text: String) -> String {
    String(
      text.unicodeScalars.prefix(400).map { $0.properties.generalCategory == .control ? " " : Character($0) })
  }

  private struct Line: Encodable {
    var source: String
    var platform: String
    var root: String
    var document: Bool
    var title: String?
    var catalogue: String?
    var evidence: [String]
    var requests: [Detection.Probe]
  }

  private func line(_ detection: Detection) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = Line(
      source: source, platform: detection.platform, root: detection.root, document: detection.isDocument,
      title: detection.title, catalogue: detection.scope, evidence: detection.evidence,
      requests: detection.tried)
    return String(decoding: try encoder.encode(line), as: UTF8.self) + "\n"
  }
}
