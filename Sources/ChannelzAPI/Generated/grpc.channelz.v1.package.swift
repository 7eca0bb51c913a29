// swift-format-ignore-file
// Made by protoc-gen-marketplace from package grpc.channelz.v1; change the schema and run scripts/generate.

/// The types and services of package `grpc.channelz.v1`.
package enum GrpcChannelzV1 {}
