// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension Unpackaged {
  package struct Bare: Protobuf.Message {
    package static var fullName: String { "Bare" }

    package var value: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package init(value: Int32 = 0) {
      self.value = value
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.value = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.value != 0 { writer.field(8, Int32Codec.self, self.value) }
    }
  }
}
