// swift-format-ignore-file
// Made by protoc-gen-marketplace from package golden.paths.v1; change the schema and run scripts/generate.

/// The types and services of package `golden.paths.v1`.
package enum GoldenPathsV1 {}
