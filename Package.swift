// swift-tools-version: 6.2
import PackageDescription

/// Every target of ours: warnings are errors.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "aloi",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "aloi", targets: ["aloi"]),
    // For Benchmarks, which is a package of its own.
    .library(name: "AloiAudit", targets: ["Audit", "Catalog"]),
    .library(name: "AloiStore", targets: ["Catalog", "Store"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // C libraries of the system: a module map and typed inline wrappers, no logic.
    .systemLibrary(
      name: "CLibcurl", pkgConfig: "libcurl",
      providers: [.apt(["libcurl4-openssl-dev"]), .brew(["curl"])]),
    .systemLibrary(
      name: "CLibsimdjson", pkgConfig: "simdjson",
      providers: [.apt(["libsimdjson-dev"]), .brew(["simdjson"])]),
    .systemLibrary(
      name: "CLibserd", pkgConfig: "serd-0",
      providers: [.apt(["libserd-dev"]), .brew(["serd"])]),
    .systemLibrary(
      name: "CLibxml2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CLibpsl", pkgConfig: "libpsl",
      providers: [.apt(["libpsl-dev"]), .brew(["libpsl"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "CSimdjson", dependencies: ["CLibsimdjson"]),
    .target(name: "CLinkLoop", dependencies: ["CLibcurl", "CZlib"]),
    .target(name: "CSHA256"),

    // The rooms. The arrows between them are those of CONTRIBUTING.md, and no others.
    .target(name: "Catalog", swiftSettings: strict),
    .target(
      name: "Platforms",
      dependencies: ["Catalog", "CSimdjson", "CLibserd", "CLibxml2", "CZlib"],
      exclude: ["RDF/README.md"], swiftSettings: strict),
    .target(
      name: "Links",
      dependencies: [
        "Catalog", "CLinkLoop", "CLibpsl",
        .product(name: "DequeModule", package: "swift-collections"),
        .product(name: "HeapModule", package: "swift-collections"),
      ],
      exclude: ["README.md"], swiftSettings: strict),
    .target(
      name: "Audit", dependencies: ["Catalog", "CSHA256", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "Store", dependencies: ["Catalog", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .target(name: "Reports", dependencies: ["Audit", "Catalog"], swiftSettings: strict),
    .executableTarget(
      name: "aloi",
      dependencies: [
        "Catalog", "Platforms", "Links", "Audit", "Store", "Reports", "rules", "reports",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // Data, embedded in the program by the C compiler's #embed.
    .target(
      name: "rules", path: "rules", exclude: ["rulebooks", "formats.yaml", "french.yaml", "licences.yaml"],
      sources: ["rules.c"]),
    .target(
      name: "reports", path: "reports", exclude: ["schema", "templates", "README.md"],
      sources: ["reports.c"]),

    // Tests: one target a room. Every module that a test imports is named, or a change of it would not rebuild the test.
    .testTarget(name: "CatalogTests", dependencies: ["Catalog"], swiftSettings: strict),
    .testTarget(name: "PlatformsTests", dependencies: ["Platforms", "Catalog"], swiftSettings: strict),
    .testTarget(
      name: "LinksTests", dependencies: ["Links", "CLinkLoop", "Catalog"], swiftSettings: strict),
    .testTarget(
      name: "AuditTests", dependencies: ["Audit", "Catalog", "CSHA256", "rules"], swiftSettings: strict),
    .testTarget(
      name: "StoreTests",
      dependencies: ["Store", "Catalog", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Audit", "Catalog", "Platforms", "reports", "rules"], swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests", dependencies: ["aloi", "Catalog"], exclude: ["Cases"], swiftSettings: strict),
    .testTarget(
      name: "SharedTests", dependencies: ["Platforms", "Audit", "Catalog", "Links", "rules"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .gnu17,
  cxxLanguageStandard: .cxx17
)
