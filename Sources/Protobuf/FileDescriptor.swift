/// A schema file as it was compiled: what server reflection hands out.
public struct FileDescriptor: Sendable {
  /// The path that other files import it by, `billing/v1/invoice.proto`.
  public let name: String
  /// The files it imports.
  public let dependencies: [String]
  private let base64: StaticString

  /// `base64`: the encoded `google.protobuf.FileDescriptorProto`, by RFC 4648 §4, with padding.
  public init(name: String, dependencies: [String], base64: StaticString) {
    (self.name, self.dependencies, self.base64) = (name, dependencies, base64)
  }

  /// The encoded `google.protobuf.FileDescriptorProto`, without comments and places. Made anew on each call.
  public var encoded: [UInt8] {
    base64.withUTF8Buffer { text in
      guard let bytes = Base64.decode(UnsafeRawBufferPointer(text)) else { preconditionFailure("\(name) is not in Base64") }
      return bytes
    }
  }
}
