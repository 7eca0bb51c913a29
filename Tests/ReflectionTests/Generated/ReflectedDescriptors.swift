// swift-format-ignore-file
// Made by protoc-gen-marketplace from the descriptors of all files; change the schema and run scripts/generate.
import Protobuf

/// The schema files behind this module and all that they import, each behind its imports.
enum ReflectedDescriptors {
  static let files: [Protobuf.FileDescriptor] = [
    Protobuf.FileDescriptor(name: "reflected/v1/base.proto", dependencies: [], base64: "ChdyZWZsZWN0ZWQvdjEvYmFzZS5wcm90bxIMcmVmbGVjdGVkLnYxIpwCCgRCYXNlEhIKBG5hbWUYASABKAlSBG5hbWUSGAoGbnVtYmVyGAIgASgFSABSBm51bWJlchIzCgZuZXN0ZWQYAyABKAsyGS5yZWZsZWN0ZWQudjEuQmFzZS5OZXN0ZWRIAFIGbmVzdGVkGp8BCgZOZXN0ZWQSNQoFaW5uZXIYASABKA4yHy5yZWZsZWN0ZWQudjEuQmFzZS5OZXN0ZWQuSW5uZXJSBWlubmVyIhcKBUlubmVyEg4KCklOTkVSX05PTkUQADJFCgZ3aXRoaW4SEi5yZWZsZWN0ZWQudjEuQmFzZRhlIAEoCzIZLnJlZmxlY3RlZC52MS5CYXNlLk5lc3RlZFIGd2l0aGluKgUIZBDIAUIICgZjaG9pY2UqJAoES2luZBINCglLSU5EX05PTkUQABINCglLSU5EX1NPTUUQAQ=="),
    Protobuf.FileDescriptor(name: "reflected/v1/left.proto", dependencies: ["reflected/v1/base.proto"], base64: "ChdyZWZsZWN0ZWQvdjEvbGVmdC5wcm90bxIMcmVmbGVjdGVkLnYxGhdyZWZsZWN0ZWQvdjEvYmFzZS5wcm90byIuCgRMZWZ0EiYKBGJhc2UYASABKAsyEi5yZWZsZWN0ZWQudjEuQmFzZVIEYmFzZWIGcHJvdG8z"),
    Protobuf.FileDescriptor(name: "reflected/v1/right.proto", dependencies: ["reflected/v1/base.proto"], base64: "ChhyZWZsZWN0ZWQvdjEvcmlnaHQucHJvdG8SDHJlZmxlY3RlZC52MRoXcmVmbGVjdGVkL3YxL2Jhc2UucHJvdG8iLwoFUmlnaHQSJgoEYmFzZRgBIAEoCzISLnJlZmxlY3RlZC52MS5CYXNlUgRiYXNlOjsKBG5vdGUSEi5yZWZsZWN0ZWQudjEuQmFzZRhkIAEoCzITLnJlZmxlY3RlZC52MS5SaWdodFIEbm90ZQ=="),
    Protobuf.FileDescriptor(name: "reflected/v1/top.proto", dependencies: ["reflected/v1/left.proto", "reflected/v1/right.proto"], base64: "ChZyZWZsZWN0ZWQvdjEvdG9wLnByb3RvEgxyZWZsZWN0ZWQudjEaF3JlZmxlY3RlZC92MS9sZWZ0LnByb3RvGhhyZWZsZWN0ZWQvdjEvcmlnaHQucHJvdG8yPgoLU3dhcFNlcnZpY2USLwoEU3dhcBISLnJlZmxlY3RlZC52MS5MZWZ0GhMucmVmbGVjdGVkLnYxLlJpZ2h0YgZwcm90bzM="),
  ]
}
