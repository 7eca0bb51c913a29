// swift-format-ignore-file
// Made by protoc-gen-marketplace from package codec.v1; change the schema and run scripts/generate.

/// The types and services of package `codec.v1`.
enum CodecV1 {}
