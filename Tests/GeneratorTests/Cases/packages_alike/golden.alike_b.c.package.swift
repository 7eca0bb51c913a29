// swift-format-ignore-file
// Made by protoc-gen-marketplace from package golden.alike_b.c; change the schema and run scripts/generate.

/// The types and services of package `golden.alike_b.c`.
public enum GoldenAlike_bC {}
