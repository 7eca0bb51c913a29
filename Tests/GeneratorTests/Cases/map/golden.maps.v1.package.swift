// swift-format-ignore-file
// Made by protoc-gen-marketplace from package golden.maps.v1; change the schema and run scripts/generate.

/// The types and services of package `golden.maps.v1`.
public enum GoldenMapsV1 {}
