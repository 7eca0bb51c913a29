// swift-format-ignore-file
// Made by protoc-gen-marketplace from the descriptors of all files; change the schema and run scripts/generate.
import Protobuf

/// The schema files behind this module and all that they import, each behind its imports.
public enum AloneDescriptors {
  public static let files: [Protobuf.FileDescriptor] = [
    Protobuf.FileDescriptor(name: "input.proto", dependencies: [], base64: "CgtpbnB1dC5wcm90bxIIYWxvbmUudjEiGwoFQWxvbmUSEgoEbmFtZRgBIAEoCVIEbmFtZWIGcHJvdG8z"),
  ]
}
