// swift-format-ignore-file
// Made by protoc-gen-marketplace from package notifications.v1; change the schema and run scripts/generate.

/// The types and services of package `notifications.v1`.
public enum NotificationsV1 {}
