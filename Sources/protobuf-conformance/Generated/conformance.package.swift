// swift-format-ignore-file
// Made by protoc-gen-marketplace from package conformance; change the schema and run scripts/generate.

/// The types and services of package `conformance`.
enum Conformance {}
