// swift-format-ignore-file
// Made by protoc-gen-marketplace from package opentelemetry.proto.resource.v1; change the schema and run scripts/generate.

/// The types and services of package `opentelemetry.proto.resource.v1`.
package enum OpentelemetryProtoResourceV1 {}
