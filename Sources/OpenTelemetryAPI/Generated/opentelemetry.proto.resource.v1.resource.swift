// swift-format-ignore-file
// Made by protoc-gen-marketplace from opentelemetry/proto/resource/v1/resource.proto; change the schema and run scripts/generate.
import Protobuf

extension OpentelemetryProtoResourceV1 {
  /// Whose spans they are: `service.name` first of all.
  package struct Resource: Protobuf.Message {
    package static var fullName: String { "opentelemetry.proto.resource.v1.Resource" }

    package var attributes: [OpentelemetryProtoCommonV1.KeyValue] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(attributes: [OpentelemetryProtoCommonV1.KeyValue] = []) {
      self.attributes = attributes
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<OpentelemetryProtoCommonV1.KeyValue>.self, to: &self.attributes)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<OpentelemetryProtoCommonV1.KeyValue>.self, self.attributes)
    }
  }
}
