// swift-tools-version: 6.2
import PackageDescription

// Warnings stop the build where changes are judged, and only there: a newer compiler must not lock a user out.
let strict: [SwiftSetting] = Context.environment["CI"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
  name: "fieldbook",
  products: [
    .executable(name: "fieldbook", targets: ["fieldbook-cli"]),
    .executable(name: "fieldbook-bench", targets: ["fieldbook-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CPlatform"),
    .target(
      name: "Age",
      dependencies: [
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "CryptoExtras", package: "swift-crypto"),
      ], swiftSettings: strict),
    .target(name: "Canvas", swiftSettings: strict),
    .target(name: "Notebook", swiftSettings: strict),
    .target(
      name: "Vault",
      dependencies: ["Age", "Notebook", "CPlatform", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(
      name: "Tables", dependencies: ["Notebook", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(name: "Fieldbook", dependencies: ["Canvas", "Notebook", "Tables"], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["Canvas", "CNcurses", "CPlatform"], swiftSettings: strict),
    .executableTarget(
      name: "fieldbook-cli",
      dependencies: [
        "Age", "Canvas", "Notebook", "Vault", "Tables", "Fieldbook", "Terminal", "CPlatform",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .executableTarget(
      name: "fieldbook-bench",
      dependencies: [
        "Age", "Canvas", "Notebook", "Vault", "Tables", "Fieldbook", "Terminal", "FieldbookTestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .target(
      name: "FieldbookTestSupport", dependencies: ["Canvas", "Notebook", "Tables", "Fieldbook"],
      swiftSettings: strict),
    .testTarget(name: "AgeTests", dependencies: ["Age"], swiftSettings: strict),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas"], swiftSettings: strict),
    .testTarget(name: "NotebookTests", dependencies: ["Notebook"], swiftSettings: strict),
    .testTarget(name: "VaultTests", dependencies: ["Vault", "Age", "Notebook", "Tables"], exclude: ["Golden"],
      swiftSettings: strict),
    .testTarget(
      name: "TablesTests", dependencies: ["Tables", "Notebook", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .testTarget(
      name: "FieldbookTests", dependencies: ["Fieldbook", "FieldbookTestSupport"],
      exclude: ["Snapshots"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal", "Canvas"], swiftSettings: strict),
    .testTarget(
      name: "Scenarios", dependencies: ["Fieldbook", "FieldbookTestSupport"], swiftSettings: strict),
    .testTarget(
      name: "EndToEnd", dependencies: ["fieldbook-cli", "Age", "Notebook", "Tables", "Vault"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
