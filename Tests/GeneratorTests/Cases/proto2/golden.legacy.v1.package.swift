// swift-format-ignore-file
// Made by protoc-gen-marketplace from package golden.legacy.v1; change the schema and run scripts/generate.

/// The types and services of package `golden.legacy.v1`.
public enum GoldenLegacyV1 {}
