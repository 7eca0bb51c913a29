// swift-format-ignore-file
// Made by protoc-gen-marketplace from package golden.oneofs.v1; change the schema and run scripts/generate.

/// The types and services of package `golden.oneofs.v1`.
public enum GoldenOneofsV1 {}
