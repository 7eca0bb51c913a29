// swift-format-ignore-file
// Made by protoc-gen-marketplace from package opentelemetry.proto.common.v1; change the schema and run scripts/generate.

/// The types and services of package `opentelemetry.proto.common.v1`.
package enum OpentelemetryProtoCommonV1 {}
