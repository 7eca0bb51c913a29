// swift-format-ignore-file
// Made by protoc-gen-marketplace from package golden_alike.b_c; change the schema and run scripts/generate.

/// The types and services of package `golden_alike.b_c`.
public enum Golden_alikeB_c {}
