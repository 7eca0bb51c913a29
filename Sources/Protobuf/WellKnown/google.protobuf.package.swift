// swift-format-ignore-file
// Made by protoc-gen-marketplace from package google.protobuf; change the schema and run scripts/generate.

/// The types and services of package `google.protobuf`.
public enum GoogleProtobuf {}
