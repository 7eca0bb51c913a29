// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the product never depends on the library it is compared with.
let package = Package(
  name: "streaming-peer",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "marketplace", path: "../.."),
    .package(url: "https://github.com/grpc/grpc-swift-2", exact: "2.4.3"),
    .package(url: "https://github.com/grpc/grpc-swift-nio-transport", exact: "2.9.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
  ],
  targets: [
    .executableTarget(
      name: "streaming-peer",
      dependencies: [
        "InteropMessages",
        .product(name: "Protobuf", package: "marketplace"),
        .product(name: "GRPCCore", package: "grpc-swift-2"),
        .product(name: "GRPCNIOTransportHTTP2Posix", package: "grpc-swift-nio-transport"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    // The main package's files, by a link: they are no product of it.
    .target(
      name: "InteropMessages",
      dependencies: [.product(name: "RPC", package: "marketplace"), .product(name: "Protobuf", package: "marketplace")]),
  ],
  swiftLanguageModes: [.v6]
)
