// swift-format-ignore-file
// Made by protoc-gen-marketplace from package marketplace.v1; change the schema and run scripts/generate.

/// The types and services of package `marketplace.v1`.
public enum MarketplaceV1 {}
