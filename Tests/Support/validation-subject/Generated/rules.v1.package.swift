// swift-format-ignore-file
// Made by protoc-gen-marketplace from package rules.v1; change the schema and run scripts/generate.

/// The types and services of package `rules.v1`.
enum RulesV1 {}
