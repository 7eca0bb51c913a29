// swift-format-ignore-file
// Made by protoc-gen-marketplace from connectrpc/conformance/v1/client_compat.proto; change the schema and run scripts/generate.
import Protobuf

extension ConnectrpcConformanceV1.ClientCompatRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("testName", "test_name"), ("httpVersion", "http_version"), ("protocol", "protocol"), ("codec", "codec"), ("compression", "compression"), ("host", "host"), ("port", "port"), ("serverTlsCert", "server_tls_cert"), ("clientTlsCreds", "client_tls_creds"), ("messageReceiveLimit", "message_receive_limit"), ("service", "service"), ("method", "method"), ("streamType", "stream_type"), ("useGetHttpMethod", "use_get_http_method"), ("requestHeaders", "request_headers"), ("requestMessages", "request_messages"), ("timeoutMs", "timeout_ms"), ("requestDelayMs", "request_delay_ms"), ("cancel", "cancel")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.testName)
    case 1: try reader.field(EnumCodec<ConnectrpcConformanceV1.HTTPVersion>.self, into: &self.httpVersion)
    case 2: try reader.field(EnumCodec<ConnectrpcConformanceV1.ProtocolEnum>.self, into: &self.`protocol`)
    case 3: try reader.field(EnumCodec<ConnectrpcConformanceV1.Codec>.self, into: &self.codec)
    case 4: try reader.field(EnumCodec<ConnectrpcConformanceV1.Compression>.self, into: &self.compression)
    case 5: try reader.field(StringCodec.self, into: &self.host)
    case 6: try reader.field(UInt32Codec.self, into: &self.port)
    case 7: try reader.field(BytesCodec.self, into: &self.serverTlsCert)
    case 8: try reader.field(MessageCodec<ConnectrpcConformanceV1.TLSCreds>.self, into: &self.clientTlsCreds)
    case 9: try reader.field(UInt32Codec.self, into: &self.messageReceiveLimit)
    case 10: try reader.field(StringCodec.self, into: &self.service)
    case 11: try reader.field(StringCodec.self, into: &self.method)
    case 12: try reader.field(EnumCodec<ConnectrpcConformanceV1.StreamType>.self, into: &self.streamType)
    case 13: try reader.field(BoolCodec.self, into: &self.useGetHttpMethod)
    case 14: try reader.repeated(MessageCodec<ConnectrpcConformanceV1.Header>.self, into: &self.requestHeaders)
    case 15: try reader.repeated(MessageCodec<GoogleProtobuf.`Any`>.self, into: &self.requestMessages)
    case 16: try reader.field(UInt32Codec.self, into: &self.timeoutMs)
    case 17: try reader.field(UInt32Codec.self, into: &self.requestDelayMs)
    case 18: try reader.field(MessageCodec<ConnectrpcConformanceV1.ClientCompatRequest.Cancel>.self, into: &self.cancel)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.testName.isEmpty { try writer.field(fields[0], StringCodec.self, self.testName) }
    if writer.writesDefaults || self.httpVersion.rawValue != 0 { try writer.field(fields[1], EnumCodec<ConnectrpcConformanceV1.HTTPVersion>.self, self.httpVersion) }
    if writer.writesDefaults || self.`protocol`.rawValue != 0 { try writer.field(fields[2], EnumCodec<ConnectrpcConformanceV1.ProtocolEnum>.self, self.`protocol`) }
    if writer.writesDefaults || self.codec.rawValue != 0 { try writer.field(fields[3], EnumCodec<ConnectrpcConformanceV1.Codec>.self, self.codec) }
    if writer.writesDefaults || self.compression.rawValue != 0 { try writer.field(fields[4], EnumCodec<ConnectrpcConformanceV1.Compression>.self, self.compression) }
    if writer.writesDefaults || !self.host.isEmpty { try writer.field(fields[5], StringCodec.self, self.host) }
    if writer.writesDefaults || self.port != 0 { try writer.field(fields[6], UInt32Codec.self, self.port) }
    if writer.writesDefaults || !self.serverTlsCert.isEmpty { try writer.field(fields[7], BytesCodec.self, self.serverTlsCert) }
    if let value = self.clientTlsCreds { try writer.field(fields[8], MessageCodec<ConnectrpcConformanceV1.TLSCreds>.self, value) }
    if writer.writesDefaults || self.messageReceiveLimit != 0 { try writer.field(fields[9], UInt32Codec.self, self.messageReceiveLimit) }
    if let value = self.service { try writer.field(fields[10], StringCodec.self, value) }
    if let value = self.method { try writer.field(fields[11], StringCodec.self, value) }
    if writer.writesDefaults || self.streamType.rawValue != 0 { try writer.field(fields[12], EnumCodec<ConnectrpcConformanceV1.StreamType>.self, self.streamType) }
    if writer.writesDefaults || self.useGetHttpMethod { try writer.field(fields[13], BoolCodec.self, self.useGetHttpMethod) }
    try writer.repeated(fields[14], MessageCodec<ConnectrpcConformanceV1.Header>.self, self.requestHeaders)
    try writer.repeated(fields[15], MessageCodec<GoogleProtobuf.`Any`>.self, self.requestMessages)
    if let value = self.timeoutMs { try writer.field(fields[16], UInt32Codec.self, value) }
    if writer.writesDefaults || self.requestDelayMs != 0 { try writer.field(fields[17], UInt32Codec.self, self.requestDelayMs) }
    if let value = self.cancel { try writer.field(fields[18], MessageCodec<ConnectrpcConformanceV1.ClientCompatRequest.Cancel>.self, value) }
  }
}

extension ConnectrpcConformanceV1.ClientCompatRequest.Cancel: JSONObjectMessage {
  package static let jsonFields = JSONFields([("beforeCloseSend", "before_close_send"), ("afterCloseSendMs", "after_close_send_ms"), ("afterNumResponses", "after_num_responses")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(MessageCodec<GoogleProtobuf.Empty>.self, isSet: self.cancelTiming != nil) { self.cancelTiming = .beforeCloseSend(value) }
    case 1: if let value = try reader.member(UInt32Codec.self, isSet: self.cancelTiming != nil) { self.cancelTiming = .afterCloseSendMs(value) }
    case 2: if let value = try reader.member(UInt32Codec.self, isSet: self.cancelTiming != nil) { self.cancelTiming = .afterNumResponses(value) }
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.cancelTiming {
    case .beforeCloseSend(let value): try writer.field(fields[0], MessageCodec<GoogleProtobuf.Empty>.self, value)
    case .afterCloseSendMs(let value): try writer.field(fields[1], UInt32Codec.self, value)
    case .afterNumResponses(let value): try writer.field(fields[2], UInt32Codec.self, value)
    case nil: break
    }
  }
}

extension ConnectrpcConformanceV1.ClientCompatResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("testName", "test_name"), ("response", "response"), ("error", "error")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.testName)
    case 1: if let value = try reader.member(MessageCodec<ConnectrpcConformanceV1.ClientResponseResult>.self, isSet: self.result != nil) { self.result = .response(value) }
    case 2: if let value = try reader.member(MessageCodec<ConnectrpcConformanceV1.ClientErrorResult>.self, isSet: self.result != nil) { self.result = .error(value) }
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.testName.isEmpty { try writer.field(fields[0], StringCodec.self, self.testName) }
    switch self.result {
    case .response(let value): try writer.field(fields[1], MessageCodec<ConnectrpcConformanceV1.ClientResponseResult>.self, value)
    case .error(let value): try writer.field(fields[2], MessageCodec<ConnectrpcConformanceV1.ClientErrorResult>.self, value)
    case nil: break
    }
  }
}

extension ConnectrpcConformanceV1.ClientResponseResult: JSONObjectMessage {
  package static let jsonFields = JSONFields([("responseHeaders", "response_headers"), ("payloads", "payloads"), ("error", "error"), ("responseTrailers", "response_trailers"), ("numUnsentRequests", "num_unsent_requests")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<ConnectrpcConformanceV1.Header>.self, into: &self.responseHeaders)
    case 1: try reader.repeated(MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, into: &self.payloads)
    case 2: try reader.field(MessageCodec<ConnectrpcConformanceV1.Error>.self, into: &self.error)
    case 3: try reader.repeated(MessageCodec<ConnectrpcConformanceV1.Header>.self, into: &self.responseTrailers)
    case 4: try reader.field(Int32Codec.self, into: &self.numUnsentRequests)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<ConnectrpcConformanceV1.Header>.self, self.responseHeaders)
    try writer.repeated(fields[1], MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, self.payloads)
    if let value = self.error { try writer.field(fields[2], MessageCodec<ConnectrpcConformanceV1.Error>.self, value) }
    try writer.repeated(fields[3], MessageCodec<ConnectrpcConformanceV1.Header>.self, self.responseTrailers)
    if writer.writesDefaults || self.numUnsentRequests != 0 { try writer.field(fields[4], Int32Codec.self, self.numUnsentRequests) }
  }
}

extension ConnectrpcConformanceV1.ClientErrorResult: JSONObjectMessage {
  package static let jsonFields = JSONFields([("message", "message")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.message)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.message.isEmpty { try writer.field(fields[0], StringCodec.self, self.message) }
  }
}
