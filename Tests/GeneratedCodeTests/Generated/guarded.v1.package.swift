// swift-format-ignore-file
// Made by protoc-gen-marketplace from package guarded.v1; change the schema and run scripts/generate.

/// The types and services of package `guarded.v1`.
enum GuardedV1 {}
