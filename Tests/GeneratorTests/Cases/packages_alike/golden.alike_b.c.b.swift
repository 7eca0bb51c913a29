// swift-format-ignore-file
// Made by protoc-gen-marketplace from b.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenAlike_bC {
  public struct Thing: Protobuf.Message {
    public static var fullName: String { "golden.alike_b.c.Thing" }

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
