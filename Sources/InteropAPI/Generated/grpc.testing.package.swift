// swift-format-ignore-file
// Made by protoc-gen-marketplace from package grpc.testing; change the schema and run scripts/generate.

/// The types and services of package `grpc.testing`.
package enum GrpcTesting {}
