// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the product never depends on the library it is compared with.
let package = Package(
  name: "codec-benchmark",
  products: [
    .library(name: "AllocationCounter", type: .dynamic, targets: ["AllocationCounter"])
  ],
  dependencies: [
    .package(name: "marketplace", path: "../.."),
    .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0"),
  ],
  targets: [
    // The messages that `Sources/codec-benchmark/Generated` holds are made by Benchmarks/codec.py, by both generators.
    .executableTarget(
      name: "codec-benchmark",
      dependencies: [
        .product(name: "Protobuf", package: "marketplace"),
        .product(name: "SwiftProtobuf", package: "swift-protobuf"),
      ]),
    // Preloaded where allocations are counted, and only there.
    .target(name: "AllocationCounter"),
  ]
)
