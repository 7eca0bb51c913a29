// swift-format-ignore-file
// Made by protoc-gen-marketplace from package grpc.reflection.v1alpha; change the schema and run scripts/generate.

/// The types and services of package `grpc.reflection.v1alpha`.
package enum GrpcReflectionV1alpha {}
