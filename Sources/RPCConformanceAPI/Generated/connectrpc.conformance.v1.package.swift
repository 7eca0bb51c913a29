// swift-format-ignore-file
// Made by protoc-gen-marketplace from package connectrpc.conformance.v1; change the schema and run scripts/generate.

/// The types and services of package `connectrpc.conformance.v1`.
package enum ConnectrpcConformanceV1 {}
