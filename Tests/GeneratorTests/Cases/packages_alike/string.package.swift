// swift-format-ignore-file
// Made by protoc-gen-marketplace from package string; change the schema and run scripts/generate.

/// The types and services of package `string`.
public enum StringPackage {}
