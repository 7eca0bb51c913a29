// swift-format-ignore-file
// Made by protoc-gen-marketplace from package money.v1; change the schema and run scripts/generate.

/// The types and services of package `money.v1`.
public enum MoneyV1 {}
