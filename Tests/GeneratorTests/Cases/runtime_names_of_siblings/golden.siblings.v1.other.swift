// swift-format-ignore-file
// Made by protoc-gen-marketplace from other.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenSiblingsV1 {
  public struct Message: Protobuf.Message {
    public static var fullName: String { "golden.siblings.v1.Message" }

    public var text: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(text: String = "") {
      self.text = text
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.text = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.text.isEmpty { writer.field(10, StringCodec.self, self.text) }
    }
  }

  public struct StringMessage: Protobuf.Message {
    public static var fullName: String { "golden.siblings.v1.String" }

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

  public struct EquatableMessage: Protobuf.Message {
    public static var fullName: String { "golden.siblings.v1.Equatable" }

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
