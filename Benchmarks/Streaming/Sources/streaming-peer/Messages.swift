import GRPCCore
import Protobuf

/// The product's own messages and codec, so that what differs between the two servers is all but those.
struct Messages<Content: Protobuf.Message>: MessageSerializer, MessageDeserializer {
  func serialize<Bytes: GRPCContiguousBytes>(_ message: Content) throws -> Bytes { Bytes(message.encoded()) }

  func deserialize<Bytes: GRPCContiguousBytes>(_ bytes: Bytes) throws -> Content {
    try bytes.withUnsafeBytes { try Content(decoding: $0) }
  }
}
