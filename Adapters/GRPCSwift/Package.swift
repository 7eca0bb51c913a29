// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// A package of its own, so that the product never depends on another gRPC library.
let package = Package(
  name: "marketplace-grpc-swift",
  platforms: [.macOS(.v26), .iOS(.v26)],
  products: [.library(name: "GRPCSwiftChannel", targets: ["GRPCSwiftChannel"])],
  dependencies: [
    .package(name: "marketplace", path: "../.."),
    .package(url: "https://github.com/grpc/grpc-swift-2", exact: "2.4.3"),
    .package(url: "https://github.com/grpc/grpc-swift-nio-transport", exact: "2.9.2"),
  ],
  targets: [
    .target(
      name: "GRPCSwiftChannel",
      dependencies: [
        .product(name: "RPC", package: "marketplace"),
        .product(name: "Protobuf", package: "marketplace"),
        .product(name: "GRPCCore", package: "grpc-swift-2"),
      ], swiftSettings: settings),
    // The main package's files, by a link: they are no product of it.
    .target(
      name: "InteropStubs",
      dependencies: [.product(name: "RPC", package: "marketplace"), .product(name: "Protobuf", package: "marketplace")],
      path: "Tests/InteropStubs", swiftSettings: settings),
    .testTarget(
      name: "GRPCSwiftChannelTests",
      dependencies: [
        "GRPCSwiftChannel", "InteropStubs",
        .product(name: "RPC", package: "marketplace"),
        .product(name: "Protobuf", package: "marketplace"),
        .product(name: "MarketplaceAPI", package: "marketplace"),
        .product(name: "GRPCCore", package: "grpc-swift-2"),
        .product(name: "GRPCNIOTransportHTTP2Posix", package: "grpc-swift-nio-transport"),
      ], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
