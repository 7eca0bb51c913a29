// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenServiceV1 {
  public struct Ask: Protobuf.Message {
    public static var fullName: String { "golden.service.v1.Ask" }

    public var unknownFields = UnknownFields()

    public init() {}

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }

  public struct Reply: Protobuf.Message {
    public static var fullName: String { "golden.service.v1.Reply" }

    public var unknownFields = UnknownFields()

    public init() {}

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }
}
