// swift-format-ignore-file
// Made by protoc-gen-marketplace from a.proto; change the schema and run scripts/generate.
import Protobuf

extension Golden_alikeB_c {
  public struct Thing: Protobuf.Message {
    public static var fullName: String { "golden_alike.b_c.Thing" }

    public var other: GoldenAlike_bC.Thing? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(other: GoldenAlike_bC.Thing? = nil) {
      self.other = other
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.other)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.other { writer.field(10, MessageCodec<GoldenAlike_bC.Thing>.self, value) }
    }
  }
}
