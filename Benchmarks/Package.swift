// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "aloi", path: "..")],
  targets: [
    .executableTarget(name: "licences", dependencies: [.product(name: "AloiAudit", package: "aloi")]),
    .executableTarget(name: "measure", dependencies: [.product(name: "AloiStore", package: "aloi")])
  ]
)
