// swift-format-ignore-file
// Made by protoc-gen-marketplace from package contract.v1; change the schema and run scripts/generate.

/// The types and services of package `contract.v1`.
public enum ContractV1 {}
