// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenPlainV1 {
  public struct Plain: Protobuf.Message {
    public static var fullName: String { "golden.plain.v1.Plain" }

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
}
