// swift-format-ignore-file
// Made by protoc-gen-marketplace from package golden.names.v1; change the schema and run scripts/generate.

/// The types and services of package `golden.names.v1`.
public enum GoldenNamesV1 {}
