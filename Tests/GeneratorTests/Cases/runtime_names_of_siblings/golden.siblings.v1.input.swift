// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenSiblingsV1 {
  public struct Plain: Protobuf.Message {
    public static var fullName: String { "golden.siblings.v1.Plain" }

    public var text: String = ""
    public var parts: [[UInt8]] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(text: String = "", parts: [[UInt8]] = []) {
      self.text = text
      self.parts = parts
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.text = try reader.string()
        case 18: try reader.append(BytesCodec.self, to: &self.parts)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(18, BytesCodec.self, self.parts)
      if !self.text.isEmpty { writer.field(10, StringCodec.self, self.text) }
    }
  }
}
