// swift-format-ignore-file
// Made by protoc-gen-marketplace from package words.v1; change the schema and run scripts/generate.

/// The types and services of package `words.v1`.
enum WordsV1 {}
