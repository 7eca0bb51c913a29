// swift-format-ignore-file
// Made by protoc-gen-marketplace from package refunds.v1; change the schema and run scripts/generate.

/// The types and services of package `refunds.v1`.
public enum RefundsV1 {}
