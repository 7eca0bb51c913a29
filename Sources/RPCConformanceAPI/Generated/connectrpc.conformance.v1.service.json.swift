// swift-format-ignore-file
// Made by protoc-gen-marketplace from connectrpc/conformance/v1/service.proto; change the schema and run scripts/generate.
import Protobuf

extension ConnectrpcConformanceV1.UnaryResponseDefinition: JSONObjectMessage {
  package static let jsonFields = JSONFields([("responseHeaders", "response_headers"), ("responseData", "response_data"), ("error", "error"), ("responseTrailers", "response_trailers"), ("responseDelayMs", "response_delay_ms")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<ConnectrpcConformanceV1.Header>.self, into: &self.responseHeaders)
    case 1: if let value = try reader.member(BytesCodec.self, isSet: self.response != nil) { self.response = .responseData(value) }
    case 2: if let value = try reader.member(MessageCodec<ConnectrpcConformanceV1.Error>.self, isSet: self.response != nil) { self.response = .error(value) }
    case 3: try reader.repeated(MessageCodec<ConnectrpcConformanceV1.Header>.self, into: &self.responseTrailers)
    case 4: try reader.field(UInt32Codec.self, into: &self.responseDelayMs)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<ConnectrpcConformanceV1.Header>.self, self.responseHeaders)
    switch self.response {
    case .responseData(let value): try writer.field(fields[1], BytesCodec.self, value)
    case .error(let value): try writer.field(fields[2], MessageCodec<ConnectrpcConformanceV1.Error>.self, value)
    case nil: break
    }
    try writer.repeated(fields[3], MessageCodec<ConnectrpcConformanceV1.Header>.self, self.responseTrailers)
    if writer.writesDefaults || self.responseDelayMs != 0 { try writer.field(fields[4], UInt32Codec.self, self.responseDelayMs) }
  }
}

extension ConnectrpcConformanceV1.StreamResponseDefinition: JSONObjectMessage {
  package static let jsonFields = JSONFields([("responseHeaders", "response_headers"), ("responseData", "response_data"), ("responseDelayMs", "response_delay_ms"), ("error", "error"), ("responseTrailers", "response_trailers")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<ConnectrpcConformanceV1.Header>.self, into: &self.responseHeaders)
    case 1: try reader.repeated(BytesCodec.self, into: &self.responseData)
    case 2: try reader.field(UInt32Codec.self, into: &self.responseDelayMs)
    case 3: try reader.field(MessageCodec<ConnectrpcConformanceV1.Error>.self, into: &self.error)
    case 4: try reader.repeated(MessageCodec<ConnectrpcConformanceV1.Header>.self, into: &self.responseTrailers)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<ConnectrpcConformanceV1.Header>.self, self.responseHeaders)
    try writer.repeated(fields[1], BytesCodec.self, self.responseData)
    if writer.writesDefaults || self.responseDelayMs != 0 { try writer.field(fields[2], UInt32Codec.self, self.responseDelayMs) }
    if let value = self.error { try writer.field(fields[3], MessageCodec<ConnectrpcConformanceV1.Error>.self, value) }
    try writer.repeated(fields[4], MessageCodec<ConnectrpcConformanceV1.Header>.self, self.responseTrailers)
  }
}

extension ConnectrpcConformanceV1.UnaryRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("responseDefinition", "response_definition"), ("requestData", "request_data")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<ConnectrpcConformanceV1.UnaryResponseDefinition>.self, into: &self.responseDefinition)
    case 1: try reader.field(BytesCodec.self, into: &self.requestData)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.responseDefinition { try writer.field(fields[0], MessageCodec<ConnectrpcConformanceV1.UnaryResponseDefinition>.self, value) }
    if writer.writesDefaults || !self.requestData.isEmpty { try writer.field(fields[1], BytesCodec.self, self.requestData) }
  }
}

extension ConnectrpcConformanceV1.UnaryResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("payload", "payload")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, into: &self.payload)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payload { try writer.field(fields[0], MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, value) }
  }
}

extension ConnectrpcConformanceV1.IdempotentUnaryRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("responseDefinition", "response_definition"), ("requestData", "request_data")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<ConnectrpcConformanceV1.UnaryResponseDefinition>.self, into: &self.responseDefinition)
    case 1: try reader.field(BytesCodec.self, into: &self.requestData)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.responseDefinition { try writer.field(fields[0], MessageCodec<ConnectrpcConformanceV1.UnaryResponseDefinition>.self, value) }
    if writer.writesDefaults || !self.requestData.isEmpty { try writer.field(fields[1], BytesCodec.self, self.requestData) }
  }
}

extension ConnectrpcConformanceV1.IdempotentUnaryResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("payload", "payload")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, into: &self.payload)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payload { try writer.field(fields[0], MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, value) }
  }
}

extension ConnectrpcConformanceV1.ServerStreamRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("responseDefinition", "response_definition"), ("requestData", "request_data")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<ConnectrpcConformanceV1.StreamResponseDefinition>.self, into: &self.responseDefinition)
    case 1: try reader.field(BytesCodec.self, into: &self.requestData)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.responseDefinition { try writer.field(fields[0], MessageCodec<ConnectrpcConformanceV1.StreamResponseDefinition>.self, value) }
    if writer.writesDefaults || !self.requestData.isEmpty { try writer.field(fields[1], BytesCodec.self, self.requestData) }
  }
}

extension ConnectrpcConformanceV1.ServerStreamResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("payload", "payload")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, into: &self.payload)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payload { try writer.field(fields[0], MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, value) }
  }
}

extension ConnectrpcConformanceV1.ClientStreamRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("responseDefinition", "response_definition"), ("requestData", "request_data")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<ConnectrpcConformanceV1.UnaryResponseDefinition>.self, into: &self.responseDefinition)
    case 1: try reader.field(BytesCodec.self, into: &self.requestData)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.responseDefinition { try writer.field(fields[0], MessageCodec<ConnectrpcConformanceV1.UnaryResponseDefinition>.self, value) }
    if writer.writesDefaults || !self.requestData.isEmpty { try writer.field(fields[1], BytesCodec.self, self.requestData) }
  }
}

extension ConnectrpcConformanceV1.ClientStreamResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("payload", "payload")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, into: &self.payload)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payload { try writer.field(fields[0], MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, value) }
  }
}

extension ConnectrpcConformanceV1.BidiStreamRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("responseDefinition", "response_definition"), ("fullDuplex", "full_duplex"), ("requestData", "request_data")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<ConnectrpcConformanceV1.StreamResponseDefinition>.self, into: &self.responseDefinition)
    case 1: try reader.field(BoolCodec.self, into: &self.fullDuplex)
    case 2: try reader.field(BytesCodec.self, into: &self.requestData)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.responseDefinition { try writer.field(fields[0], MessageCodec<ConnectrpcConformanceV1.StreamResponseDefinition>.self, value) }
    if writer.writesDefaults || self.fullDuplex { try writer.field(fields[1], BoolCodec.self, self.fullDuplex) }
    if writer.writesDefaults || !self.requestData.isEmpty { try writer.field(fields[2], BytesCodec.self, self.requestData) }
  }
}

extension ConnectrpcConformanceV1.BidiStreamResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("payload", "payload")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, into: &self.payload)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.payload { try writer.field(fields[0], MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, value) }
  }
}

extension ConnectrpcConformanceV1.UnimplementedRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension ConnectrpcConformanceV1.UnimplementedResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension ConnectrpcConformanceV1.ConformancePayload: JSONObjectMessage {
  package static let jsonFields = JSONFields([("data", "data"), ("requestInfo", "request_info")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BytesCodec.self, into: &self.data)
    case 1: try reader.field(MessageCodec<ConnectrpcConformanceV1.ConformancePayload.RequestInfo>.self, into: &self.requestInfo)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.data.isEmpty { try writer.field(fields[0], BytesCodec.self, self.data) }
    if let value = self.requestInfo { try writer.field(fields[1], MessageCodec<ConnectrpcConformanceV1.ConformancePayload.RequestInfo>.self, value) }
  }
}

extension ConnectrpcConformanceV1.ConformancePayload.RequestInfo: JSONObjectMessage {
  package static let jsonFields = JSONFields([("requestHeaders", "request_headers"), ("timeoutMs", "timeout_ms"), ("requests", "requests"), ("connectGetInfo", "connect_get_info")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<ConnectrpcConformanceV1.Header>.self, into: &self.requestHeaders)
    case 1: try reader.field(Int64Codec.self, into: &self.timeoutMs)
    case 2: try reader.repeated(MessageCodec<GoogleProtobuf.`Any`>.self, into: &self.requests)
    case 3: try reader.field(MessageCodec<ConnectrpcConformanceV1.ConformancePayload.ConnectGetInfo>.self, into: &self.connectGetInfo)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<ConnectrpcConformanceV1.Header>.self, self.requestHeaders)
    if let value = self.timeoutMs { try writer.field(fields[1], Int64Codec.self, value) }
    try writer.repeated(fields[2], MessageCodec<GoogleProtobuf.`Any`>.self, self.requests)
    if let value = self.connectGetInfo { try writer.field(fields[3], MessageCodec<ConnectrpcConformanceV1.ConformancePayload.ConnectGetInfo>.self, value) }
  }
}

extension ConnectrpcConformanceV1.ConformancePayload.ConnectGetInfo: JSONObjectMessage {
  package static let jsonFields = JSONFields([("queryParams", "query_params")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<ConnectrpcConformanceV1.Header>.self, into: &self.queryParams)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<ConnectrpcConformanceV1.Header>.self, self.queryParams)
  }
}

extension ConnectrpcConformanceV1.Error: JSONObjectMessage {
  package static let jsonFields = JSONFields([("code", "code"), ("message", "message"), ("details", "details")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<ConnectrpcConformanceV1.Code>.self, into: &self.code)
    case 1: try reader.field(StringCodec.self, into: &self.message)
    case 2: try reader.repeated(MessageCodec<GoogleProtobuf.`Any`>.self, into: &self.details)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.code.rawValue != 0 { try writer.field(fields[0], EnumCodec<ConnectrpcConformanceV1.Code>.self, self.code) }
    if let value = self.message { try writer.field(fields[1], StringCodec.self, value) }
    try writer.repeated(fields[2], MessageCodec<GoogleProtobuf.`Any`>.self, self.details)
  }
}

extension ConnectrpcConformanceV1.Header: JSONObjectMessage {
  package static let jsonFields = JSONFields([("name", "name"), ("value", "value")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.repeated(StringCodec.self, into: &self.value)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    try writer.repeated(fields[1], StringCodec.self, self.value)
  }
}
