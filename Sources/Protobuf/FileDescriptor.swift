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
      var bytes: [UInt8] = []
      bytes.reserveCapacity(text.count / 4 * 3)
      var bits: UInt32 = 0
      var count: UInt32 = 0
      for character in text {
        guard let value = Self.value(of: character) else { break }
        bits = bits << 6 | value
        count += 6
        if count >= 8 {
          count -= 8
          bytes.append(UInt8(truncatingIfNeeded: bits >> count))
        }
      }
      return bytes
    }
  }

  private static func value(of character: UInt8) -> UInt32? {
    switch character {
    case 0x41...0x5A: UInt32(character) - 0x41
    case 0x61...0x7A: UInt32(character) - 0x61 + 26
    case 0x30...0x39: UInt32(character) - 0x30 + 52
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
  }
}
