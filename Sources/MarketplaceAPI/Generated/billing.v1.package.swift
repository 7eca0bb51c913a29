// swift-format-ignore-file
// Made by protoc-gen-marketplace from package billing.v1; change the schema and run scripts/generate.

/// The types and services of package `billing.v1`.
public enum BillingV1 {}
