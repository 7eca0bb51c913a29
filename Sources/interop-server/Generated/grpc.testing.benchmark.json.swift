// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/testing/benchmark.proto; change the schema and run scripts/generate.
import Protobuf

extension GrpcTesting.PayloadType: JSONEnum {
  static let jsonNames = JSONEnumNames("grpc.testing.PayloadType", [("COMPRESSABLE", 0)])
}

extension GrpcTesting.Payload: JSONObjectMessage {
  static let jsonFields = JSONFields([("type", "type"), ("body", "body")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<GrpcTesting.PayloadType>.self, into: &self.type)
    case 1: try reader.field(BytesCodec.self, into: &self.body)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.type.rawValue != 0 { try writer.field(fields[0], EnumCodec<GrpcTesting.PayloadType>.self, self.type) }
    if writer.writesDefaults || !self.body.isEmpty { try writer.field(fields[1], BytesCodec.self, self.body) }
  }
}

extension GrpcTesting.SimpleRequest: JSONObjectMessage {
  static let jsonFields = JSONFields([("responseType", "response_type"), ("responseSize", "response_size"), ("payload", "payload")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<GrpcTesting.PayloadType>.self, into: &self.responseType)
    case 1: try reader.field(Int32Codec.self, into: &self.responseSize)
    case 2: try reader.field(MessageCodec<GrpcTesting.Payload>.self, into: &self.payload)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.responseType.rawValue != 0 { try writer.field(fields[0], EnumCodec<GrpcTesting.PayloadType>.self, self.responseType) }
    if writer.writesDefaults || self.responseSize != 0 { try writer.field(fields[1], Int32Codec.self, self.responseSize) }
    if let value = self.payload { try writer.field(fields[2], MessageCodec<GrpcTesting.Payload>.self, value) }
  }
}

extension GrpcTesting.SimpleResponse: JSONObjectMessage {
  static let jsonFields = JSONFields([("payload", "payload")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcTesting.Payload>.self, into: &self.payload)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payload { try writer.field(fields[0], MessageCodec<GrpcTesting.Payload>.self, value) }
  }
}
