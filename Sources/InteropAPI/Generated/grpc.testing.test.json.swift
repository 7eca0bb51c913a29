// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/testing/test.proto; change the schema and run scripts/generate.
import Protobuf

extension GrpcTesting.PayloadType: JSONEnum {
  package static let jsonNames = JSONEnumNames("grpc.testing.PayloadType", [("COMPRESSABLE", 0)])
}

extension GrpcTesting.Empty: JSONObjectMessage {
  package static let jsonFields = JSONFields([])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GrpcTesting.Payload: JSONObjectMessage {
  package static let jsonFields = JSONFields([("type", "type"), ("body", "body")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<GrpcTesting.PayloadType>.self, into: &self.type)
    case 1: try reader.field(BytesCodec.self, into: &self.body)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.type.rawValue != 0 { try writer.field(fields[0], EnumCodec<GrpcTesting.PayloadType>.self, self.type) }
    if writer.writesDefaults || !self.body.isEmpty { try writer.field(fields[1], BytesCodec.self, self.body) }
  }
}

extension GrpcTesting.BoolValue: JSONObjectMessage {
  package static let jsonFields = JSONFields([("value", "value")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BoolCodec.self, into: &self.value)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.value { try writer.field(fields[0], BoolCodec.self, self.value) }
  }
}

extension GrpcTesting.EchoStatus: JSONObjectMessage {
  package static let jsonFields = JSONFields([("code", "code"), ("message", "message")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.code)
    case 1: try reader.field(StringCodec.self, into: &self.message)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.code != 0 { try writer.field(fields[0], Int32Codec.self, self.code) }
    if writer.writesDefaults || !self.message.isEmpty { try writer.field(fields[1], StringCodec.self, self.message) }
  }
}

extension GrpcTesting.SimpleRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("responseType", "response_type"), ("responseSize", "response_size"), ("payload", "payload"), ("responseCompressed", "response_compressed"), ("responseStatus", "response_status"), ("expectCompressed", "expect_compressed")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<GrpcTesting.PayloadType>.self, into: &self.responseType)
    case 1: try reader.field(Int32Codec.self, into: &self.responseSize)
    case 2: try reader.field(MessageCodec<GrpcTesting.Payload>.self, into: &self.payload)
    case 3: try reader.field(MessageCodec<GrpcTesting.BoolValue>.self, into: &self.responseCompressed)
    case 4: try reader.field(MessageCodec<GrpcTesting.EchoStatus>.self, into: &self.responseStatus)
    case 5: try reader.field(MessageCodec<GrpcTesting.BoolValue>.self, into: &self.expectCompressed)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.responseType.rawValue != 0 { try writer.field(fields[0], EnumCodec<GrpcTesting.PayloadType>.self, self.responseType) }
    if writer.writesDefaults || self.responseSize != 0 { try writer.field(fields[1], Int32Codec.self, self.responseSize) }
    if let value = self.payload { try writer.field(fields[2], MessageCodec<GrpcTesting.Payload>.self, value) }
    if let value = self.responseCompressed { try writer.field(fields[3], MessageCodec<GrpcTesting.BoolValue>.self, value) }
    if let value = self.responseStatus { try writer.field(fields[4], MessageCodec<GrpcTesting.EchoStatus>.self, value) }
    if let value = self.expectCompressed { try writer.field(fields[5], MessageCodec<GrpcTesting.BoolValue>.self, value) }
  }
}

extension GrpcTesting.SimpleResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("payload", "payload")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcTesting.Payload>.self, into: &self.payload)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payload { try writer.field(fields[0], MessageCodec<GrpcTesting.Payload>.self, value) }
  }
}

extension GrpcTesting.StreamingInputCallRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("payload", "payload"), ("expectCompressed", "expect_compressed")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcTesting.Payload>.self, into: &self.payload)
    case 1: try reader.field(MessageCodec<GrpcTesting.BoolValue>.self, into: &self.expectCompressed)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payload { try writer.field(fields[0], MessageCodec<GrpcTesting.Payload>.self, value) }
    if let value = self.expectCompressed { try writer.field(fields[1], MessageCodec<GrpcTesting.BoolValue>.self, value) }
  }
}

extension GrpcTesting.StreamingInputCallResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("aggregatedPayloadSize", "aggregated_payload_size")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.aggregatedPayloadSize)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.aggregatedPayloadSize != 0 { try writer.field(fields[0], Int32Codec.self, self.aggregatedPayloadSize) }
  }
}

extension GrpcTesting.ResponseParameters: JSONObjectMessage {
  package static let jsonFields = JSONFields([("size", "size"), ("intervalUs", "interval_us"), ("compressed", "compressed")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.size)
    case 1: try reader.field(Int32Codec.self, into: &self.intervalUs)
    case 2: try reader.field(MessageCodec<GrpcTesting.BoolValue>.self, into: &self.compressed)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.size != 0 { try writer.field(fields[0], Int32Codec.self, self.size) }
    if writer.writesDefaults || self.intervalUs != 0 { try writer.field(fields[1], Int32Codec.self, self.intervalUs) }
    if let value = self.compressed { try writer.field(fields[2], MessageCodec<GrpcTesting.BoolValue>.self, value) }
  }
}

extension GrpcTesting.StreamingOutputCallRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("responseType", "response_type"), ("responseParameters", "response_parameters"), ("payload", "payload"), ("responseStatus", "response_status")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<GrpcTesting.PayloadType>.self, into: &self.responseType)
    case 1: try reader.repeated(MessageCodec<GrpcTesting.ResponseParameters>.self, into: &self.responseParameters)
    case 2: try reader.field(MessageCodec<GrpcTesting.Payload>.self, into: &self.payload)
    case 3: try reader.field(MessageCodec<GrpcTesting.EchoStatus>.self, into: &self.responseStatus)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.responseType.rawValue != 0 { try writer.field(fields[0], EnumCodec<GrpcTesting.PayloadType>.self, self.responseType) }
    try writer.repeated(fields[1], MessageCodec<GrpcTesting.ResponseParameters>.self, self.responseParameters)
    if let value = self.payload { try writer.field(fields[2], MessageCodec<GrpcTesting.Payload>.self, value) }
    if let value = self.responseStatus { try writer.field(fields[3], MessageCodec<GrpcTesting.EchoStatus>.self, value) }
  }
}

extension GrpcTesting.StreamingOutputCallResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("payload", "payload")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcTesting.Payload>.self, into: &self.payload)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payload { try writer.field(fields[0], MessageCodec<GrpcTesting.Payload>.self, value) }
  }
}
