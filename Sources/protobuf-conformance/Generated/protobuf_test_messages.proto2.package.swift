// swift-format-ignore-file
// Made by protoc-gen-marketplace from package protobuf_test_messages.proto2; change the schema and run scripts/generate.

/// The types and services of package `protobuf_test_messages.proto2`.
enum Protobuf_test_messagesProto2 {}
