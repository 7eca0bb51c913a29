// swift-format-ignore-file
// Made by protoc-gen-marketplace from package golden.service.v1; change the schema and run scripts/generate.

/// The types and services of package `golden.service.v1`.
public enum GoldenServiceV1 {}
