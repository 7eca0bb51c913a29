// swift-format-ignore-file
// Made by protoc-gen-marketplace from package partners.v1; change the schema and run scripts/generate.

/// The types and services of package `partners.v1`.
public enum PartnersV1 {}
