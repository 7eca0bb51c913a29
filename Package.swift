// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A floor of the house: it imports the floors it lists and nothing else.
func floor(
  _ name: String, on dependencies: [Target.Dependency] = [], path: String? = nil, settings: [SwiftSetting] = settings
) -> Target {
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

/// Of what runs for every frame: each object there belongs to one loop, and debug builds, which the tests run, check for overlapping
/// accesses at run time. Releases leave that out (see ARCHITECTURE).
let hot = settings + [.unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))]

func tests(of name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, swiftSettings: settings)
}

/// What every slice of the domain stands on.
let slice: [Target.Dependency] = ["Domain", "Access", "AccessTokens", "MarketplaceAPI", "RPC", "Protobuf", "Postgres"]

/// Pages that a program reads once, as it starts, and then holds: the names that a static runtime exports and nobody looks up, and where
/// addresses are to be written, which packs to a fortieth (see ARCHITECTURE).
let lean: [LinkerSetting] = [
  .unsafeFlags(
    ["-use-ld=lld", "-Xlinker", "--no-export-dynamic", "-Xlinker", "-z", "-Xlinker", "pack-relative-relocs"],
    .when(platforms: [.linux], configuration: .release))
]

func program(_ name: String, on dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies + [.product(name: "ArgumentParser", package: "swift-argument-parser")],
    swiftSettings: settings, linkerSettings: lean)
}

let metrics = Target.Dependency.product(name: "CoreMetrics", package: "swift-metrics")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let lifecycle = Target.Dependency.product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let tracing = Target.Dependency.product(name: "Tracing", package: "swift-distributed-tracing")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")

let package = Package(
  name: "marketplace",
  platforms: [.macOS(.v26), .iOS(.v26)],
  products: [
    .library(name: "Protobuf", targets: ["Protobuf"]),
    .library(name: "RPC", targets: ["RPC"]),
    .library(name: "MarketplaceAPI", targets: ["MarketplaceAPI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-configuration", exact: "1.4.0", traits: []),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", exact: "1.7.3"),
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", exact: "0.2.0"),
  ],
  targets: [
    .systemLibrary(name: "CNghttp2", pkgConfig: "libnghttp2", providers: [.apt(["libnghttp2-dev"])]),
    .systemLibrary(name: "CProtobufC", pkgConfig: "libprotobuf-c", providers: [.apt(["libprotobuf-c-dev"])]),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),

    .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    .systemLibrary(name: "CLinux"),

    floor("Metering"),
    floor("EventLoop", on: ["Metering", "CLinux"], settings: hot),
    floor("Spelling"),
    floor("Bounds", on: ["EventLoop", "Spelling"]),
    floor("Protobuf"),
    floor("HTTP2", on: ["CNghttp2"], settings: hot),
    floor("TLS", on: ["COpenSSL"], settings: hot),
    floor("RPC", on: ["Protobuf"]),
    floor("HealthAPI", on: ["RPC", "Protobuf"]),
    floor(
      "RPCHTTP2", on: ["HealthAPI", "RPC", "Protobuf", "HTTP2", "TLS", "Bounds", "EventLoop", "Metering", "CZlib"], settings: hot),
    floor(
      "LimitSources", on: ["Bounds", "Protobuf", logging, .product(name: "Configuration", package: "swift-configuration")]),
    floor("Instruments", on: ["Metering", metrics]),
    floor("Observability", on: ["RPCHTTP2", "EventLoop", "Metering"]),
    floor("StructuredLog", on: ["RPCHTTP2", "RPC", "EventLoop", "CLinux", logging]),
    floor("ServerLifetime", on: ["RPCHTTP2", "EventLoop", lifecycle, logging]),
    floor("ChannelzAPI", on: ["RPC", "Protobuf"]),
    floor("Channelz", on: ["ChannelzAPI", "RPCHTTP2", "HTTP2", "TLS", "RPC", "Protobuf", "EventLoop"]),
    floor("RPCTracing", on: ["RPC", tracing]),
    floor("OpenTelemetryAPI", on: ["RPC", "Protobuf"]),
    floor("OpenTelemetry", on: ["OpenTelemetryAPI", "RPC", "Protobuf", tracing]),
    floor("Health", on: ["HealthAPI", "RPC", "Protobuf"]),
    floor("ReflectionAPI", on: ["RPC", "Protobuf"]),
    floor("Reflection", on: ["ReflectionAPI", "RPC", "Protobuf"]),
    floor("MarketplaceAPI", on: ["RPC", "Protobuf"]),
    floor("Postgres", on: ["CPostgres", "Bounds", "EventLoop", "Metering"]),
    .target(
      name: "Schema", dependencies: ["Postgres"], path: "Sources/Schema",
      resources: [
        .embedInCode("Migrations/0001_tenancy.sql"), .embedInCode("Migrations/0002_catalogue.sql"),
        .embedInCode("Migrations/0003_orders.sql"), .embedInCode("Migrations/0004_billing.sql"),
        .embedInCode("Migrations/0005_refunds.sql"), .embedInCode("Migrations/0006_events.sql"),
        .embedInCode("Migrations/0007_definer_triggers.sql"),
        .embedInCode("Migrations/0008_access_version.sql"),
        .embedInCode("Migrations/0009_kept_events.sql"),
        .embedInCode("Migrations/0010_deliveries.sql"),
        .embedInCode("Migrations/0011_passed_position.sql"),
        .embedInCode("Migrations/0012_unchanged_totals.sql"),
        .embedInCode("Migrations/0013_order_work.sql"),
        .embedInCode("Migrations/0014_order_work_validated.sql"),
        .embedInCode("Migrations/0015_credentials.sql"),
        .embedInCode("Migrations/0016_deleted_drafts.sql"),
        .embedInCode("Migrations/0017_deleted_drafts_validated.sql"),
        .embedInCode("Migrations/0018_administration.sql"),
        .embedInCode("Migrations/0019_sign_in_allowances.sql"),
        .embedInCode("Migrations/0020_audit.sql"),
        .embedInCode("Migrations/0021_managed_catalogue.sql"),
        .embedInCode("Migrations/0022_validated_services.sql"),
        .embedInCode("Migrations/0023_saved_cards.sql"),
        .embedInCode("Migrations/0024_saved_cards_validated.sql"),
        .embedInCode("Migrations/0025_certificates.sql"),
      ], swiftSettings: settings),
    floor("SandboxAPI", on: ["RPC", "Protobuf"]),
    floor("Sandbox", on: ["SandboxAPI", "Protobuf", "EventLoop", "Domain"]),
    program("sandbox-provider", on: ["Sandbox", "SandboxAPI", "StructuredLog", "RPCHTTP2", "RPC", "EventLoop", logging]),

    .systemLibrary(name: "CArgon2", providers: [.apt(["libargon2-dev"])]),
    floor("AccessTokens", on: ["RPC", crypto]),
    floor(
      "Access",
      on: [
        "AccessTokens", "RPC", "Protobuf", "Bounds", "EventLoop", "Metering", "Postgres", "Domain", "MarketplaceAPI", "TLS",
        "CArgon2", crypto,
      ]),

    floor("Domain"),
    floor("Administration", on: slice + ["EventLoop"]),
    floor("StopPoints"),
    floor("Timers", on: ["Domain", "Access", "Postgres", "EventLoop", "Metering"]),
    floor("Billing", on: slice + ["Timers", "StopPoints"]),
    floor("Refunds", on: slice + ["Timers", "Billing", "StopPoints"]),
    floor("Orders", on: slice + ["Billing", "Refunds"]),
    floor("Partners", on: slice + ["Billing", "Orders", "Notifications"]),
    floor("Catalog", on: slice),
    floor("Customers", on: slice),
    floor("Notifications", on: slice + ["EventLoop", "Metering", crypto]),
    floor("Retention", on: ["Postgres", "EventLoop", "Metering"]),
    floor("Transfers", on: ["CCurl", "EventLoop"]),
    floor("Deliveries", on: slice + ["Transfers", "EventLoop", "Bounds", "Metering"]),
    floor(
      "Demo",
      on: ["MarketplaceAPI", "Protobuf", "Access", "Domain", "Timers", "Billing", "Refunds", "Orders", "EventLoop", "Postgres"]),
    floor("Invariants", on: ["Postgres", "EventLoop"]),

    program(
      "marketplace-server",
      on: slice + ["Timers", "Billing", "Refunds", "Orders", "Partners", "Catalog", "Customers", "Notifications"]
        + ["Retention", "Deliveries", "Administration", "Demo", "Schema", "Invariants"]
        + [
          "SandboxAPI", "Channelz", "Health", "Reflection", "Instruments", "Metering", "Observability", "LimitSources", "Bounds",
        ]
        + [
          "ServerLifetime", "StructuredLog", "RPCTracing", "OpenTelemetry", "RPCHTTP2", "EventLoop", lifecycle, logging, metrics,
        ]),
    floor("ClientOptions", on: ["RPCHTTP2", .product(name: "ArgumentParser", package: "swift-argument-parser")]),
    program(
      "marketplace",
      on: ["ClientOptions", "MarketplaceAPI", "SandboxAPI", "DynamicCalls", "RPCHTTP2", "RPC", "Protobuf", "EventLoop"]),

    floor("Load", on: [.product(name: "Histogram", package: "hdrhistogram-swift")]),
    program(
      "marketplace-load",
      on: [
        "ClientOptions", "Load", "MarketplaceAPI", "SandboxAPI", "InteropAPI", "CCurl", "CLinux", "RPCHTTP2", "RPC", "Protobuf",
        "EventLoop",
      ]),

    .target(
      name: "CDescriptors", dependencies: ["CProtobufC"], path: "codegen/CDescriptors", exclude: ["README.md", "plugin.proto"],
      publicHeadersPath: "include"),
    floor("DynamicMessages", on: ["CDescriptors", "CProtobufC", "Protobuf"]),
    floor("DynamicCalls", on: ["DynamicMessages", "ReflectionAPI", "RPC", "Protobuf", "Spelling"]),
    floor("Generator", on: ["CDescriptors", "CProtobufC", "Protobuf"], path: "codegen/Generator"),
    .executableTarget(
      name: "protoc-gen-marketplace", dependencies: ["Generator"], path: "codegen/protoc-gen-marketplace",
      swiftSettings: settings),

    floor("RPCConformanceAPI", on: ["RPC", "Protobuf"]),
    .executableTarget(
      name: "conformance-server", dependencies: ["RPCConformanceAPI", "RPCHTTP2", "RPC", "Protobuf", "EventLoop"],
      swiftSettings: settings),
    .executableTarget(
      name: "conformance-client", dependencies: ["RPCConformanceAPI", "RPCHTTP2", "RPC", "Protobuf", "EventLoop"],
      swiftSettings: settings),
    floor("InteropAPI", on: ["RPC", "Protobuf"]),
    .executableTarget(
      name: "interop-server",
      dependencies: [
        "InteropAPI", "AccessTokens", "Channelz", "Health", "Reflection", "Instruments", "Observability", "LimitSources",
        "ServerLifetime", "StructuredLog", "RPCTracing", "OpenTelemetry", "RPCHTTP2", "RPC", "Protobuf", "EventLoop", lifecycle,
        logging, metrics,
      ],
      swiftSettings: settings, linkerSettings: lean),
    .executableTarget(
      name: "interop-client", dependencies: ["InteropAPI", "RPCHTTP2", "RPC", "Protobuf"], swiftSettings: settings),
    .executableTarget(
      name: "benchmark-client",
      dependencies: [
        "MarketplaceAPI", "SandboxAPI", "RPCHTTP2", "RPC", "EventLoop",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/Client", swiftSettings: settings),
    .executableTarget(name: "protobuf-conformance", dependencies: ["Protobuf"], swiftSettings: settings),

    floor("TestPostgres", on: ["CPostgres", "EventLoop", "Postgres", "Schema"], path: "Tests/Support/TestPostgres"),
    .target(name: "CDifferential", dependencies: ["CProtobufC"], path: "Tests/Support/CDifferential"),
    floor("TestProtoc", path: "Tests/Support/TestProtoc"),
    floor("TestRandom", path: "Tests/Support/TestRandom"),
    floor("TestCertificates", on: ["COpenSSL"], path: "Tests/Support/TestCertificates"),
    .executableTarget(
      name: "validation-subject", dependencies: ["RPC", "Protobuf"], path: "Tests/Support/validation-subject",
      swiftSettings: settings),

    tests(of: "Protobuf", on: ["DynamicMessages", "CDifferential", "CDescriptors", "CProtobufC", "TestProtoc", "TestRandom"]),
    .testTarget(name: "GeneratedCodeTests", dependencies: ["RPC", "Protobuf"], swiftSettings: settings),
    .testTarget(
      name: "GeneratorTests", dependencies: ["protoc-gen-marketplace", "MarketplaceAPI", "RPC", "Protobuf"], exclude: ["Cases"],
      swiftSettings: settings),
    tests(of: "DynamicMessages", on: ["Protobuf", "TestProtoc"]),
    tests(
      of: "DynamicCalls", on: ["DynamicMessages", "ReflectionAPI", "InteropAPI", "RPC", "Protobuf", "TestProtoc", "TestRandom"]),
    tests(of: "Metering"),
    tests(of: "Instruments", on: ["Metering", metrics]),
    tests(of: "Spelling"),
    tests(of: "Bounds", on: ["EventLoop"]),
    tests(of: "StructuredLog", on: ["RPCHTTP2", "RPC", "EventLoop", logging]),
    tests(of: "LimitSources", on: ["Bounds", "RPCHTTP2", "EventLoop"]),
    tests(of: "EventLoop"),
    tests(of: "Domain"),
    tests(of: "Timers", on: ["Access", "Domain", "EventLoop", "Metering", "Postgres", "TestPostgres"]),
    tests(of: "Billing", on: ["Access", "Domain", "EventLoop", "Postgres", "Timers", "TestPostgres", "TestRandom"]),
    tests(of: "Refunds", on: ["Domain", "Billing"]),
    tests(of: "Orders", on: ["Access", "Domain", "Billing", "Refunds", "EventLoop", "Postgres", "Timers", "TestPostgres"]),
    tests(of: "HTTP2", on: ["TestRandom"]),
    tests(of: "TLS", on: ["COpenSSL", "TestCertificates", "TestRandom"]),
    tests(of: "RPC", on: ["Protobuf"]),
    tests(of: "Reflection", on: ["ReflectionAPI", "RPC", "Protobuf"]),
    tests(of: "Channelz", on: ["ChannelzAPI", "RPCHTTP2", "RPC", "Protobuf", "EventLoop"]),
    tests(
      of: "OpenTelemetry",
      on: ["OpenTelemetryAPI", "RPCTracing", "RPC", "RPCHTTP2", "Protobuf", "EventLoop", "TestRandom", tracing]),
    tests(of: "Health", on: ["HealthAPI", "RPC", "RPCHTTP2", "EventLoop"]),
    tests(
      of: "RPCHTTP2",
      on: [
        "HealthAPI", "Bounds", "Metering", "RPC", "Protobuf", "HTTP2", "EventLoop", "CNghttp2", "TLS", "TestCertificates",
        "TestRandom",
      ]),
    tests(of: "Postgres", on: ["EventLoop", "Metering", "Schema", "TestPostgres", "TestRandom"]),
    tests(of: "Schema", on: ["Domain", "EventLoop", "Postgres", "TestPostgres", "TestRandom"]),
    tests(of: "Notifications", on: slice + ["EventLoop", "Metering", "RPCHTTP2", "TestPostgres", crypto]),
    tests(of: "Retention", on: ["EventLoop", "Metering", "Postgres", "TestPostgres"]),
    tests(of: "Transfers"),
    tests(of: "Deliveries", on: slice + ["EventLoop"]),
    tests(of: "Sandbox", on: ["SandboxAPI", "Protobuf", "EventLoop", "Domain"]),
    tests(of: "AccessTokens", on: ["RPC", "TestRandom"]),
    tests(of: "Administration", on: ["Access", "Domain", "MarketplaceAPI"]),
    tests(of: "Access", on: ["AccessTokens", "MarketplaceAPI", "Postgres", "RPC", "TestCertificates", crypto]),
    tests(
      of: "Catalog",
      on: ["Access", "AccessTokens", "Demo", "TestPostgres", "EventLoop", "MarketplaceAPI", "Postgres", "RPC", "RPCHTTP2"]),
    tests(of: "Demo", on: ["Access", "Invariants", "TestPostgres", "EventLoop", "Postgres"]),
    tests(of: "Invariants", on: ["Demo", "TestPostgres", "EventLoop", "Postgres"]),
    tests(of: "Load"),
    .testTarget(
      name: "MarketplaceClientTests",
      dependencies: ["marketplace", "ClientOptions", "MarketplaceAPI", "RPCHTTP2", "RPC", "EventLoop"]
        + [.product(name: "ArgumentParser", package: "swift-argument-parser")], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
