// swift-tools-version: 6.2
import PackageDescription

// Outside of the normal build: libFuzzer over the reading of documents. See README.md.
let package = Package(
  name: "FuzzJSON",
  targets: [
    .systemLibrary(name: "CLibsimdjson", path: "Links/CLibsimdjson", pkgConfig: "simdjson"),
    .systemLibrary(name: "CLibserd", path: "Links/CLibserd", pkgConfig: "serd-0"),
    .systemLibrary(name: "CLibxml2", path: "Links/CLibxml2", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CZlib", path: "Links/CZlib", pkgConfig: "zlib"),
    .target(name: "CSimdjson", dependencies: ["CLibsimdjson"], path: "Links/CSimdjson"),
    .target(name: "Catalog", path: "Links/Catalog"),
    .target(
      name: "Platforms", dependencies: ["Catalog", "CSimdjson", "CLibserd", "CLibxml2", "CZlib"],
      path: "Links/Platforms",
      swiftSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"])]),
    .executableTarget(
      name: "FuzzJSON", dependencies: ["Platforms", "Catalog"],
      swiftSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
  ],
  cxxLanguageStandard: .cxx17
)
