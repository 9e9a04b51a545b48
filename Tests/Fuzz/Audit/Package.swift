// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the normal build knows nothing of it. `Tests/Fuzz/run` builds it with
// --sanitize=fuzzer --sanitize=address.
let library: [SwiftSetting] = [.unsafeFlags(["-parse-as-library"])]

let package = Package(
  name: "AuditFuzz",
  dependencies: [.package(name: "aloi", path: "../../..")],
  targets: [
    .executableTarget(
      name: "licence", dependencies: [.product(name: "AloiAudit", package: "aloi")], path: "Licence",
      swiftSettings: library),
    .executableTarget(
      name: "rulebook", dependencies: [.product(name: "AloiAudit", package: "aloi")], path: "Rulebook",
      swiftSettings: library),
  ]
)
