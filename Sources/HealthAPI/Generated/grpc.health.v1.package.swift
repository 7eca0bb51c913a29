// swift-format-ignore-file
// Made by protoc-gen-marketplace from package grpc.health.v1; change the schema and run scripts/generate.

/// The types and services of package `grpc.health.v1`.
package enum GrpcHealthV1 {}
