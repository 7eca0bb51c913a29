// swift-format-ignore-file
// Made by protoc-gen-marketplace from package sandbox.v1; change the schema and run scripts/generate.

/// The types and services of package `sandbox.v1`.
public enum SandboxV1 {}
