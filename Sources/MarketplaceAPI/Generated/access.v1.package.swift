// swift-format-ignore-file
// Made by protoc-gen-marketplace from package access.v1; change the schema and run scripts/generate.

/// The types and services of package `access.v1`.
public enum AccessV1 {}
