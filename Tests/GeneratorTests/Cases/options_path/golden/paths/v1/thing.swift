// swift-format-ignore-file
// Made by protoc-gen-marketplace from golden/paths/v1/thing.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenPathsV1 {
  package struct Thing: Protobuf.Message {
    package static var fullName: String { "golden.paths.v1.Thing" }

    package var name: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package init(name: String = "") {
      self.name = name
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }
}
