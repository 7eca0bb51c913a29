// swift-format-ignore-file
// Made by protoc-gen-marketplace from package reflected.v1; change the schema and run scripts/generate.

/// The types and services of package `reflected.v1`.
enum ReflectedV1 {}
