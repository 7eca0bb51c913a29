// swift-format-ignore-file
// Made by protoc-gen-marketplace from conformance/conformance.proto; change the schema and run scripts/generate.
import Protobuf

extension Conformance.WireFormat: JSONEnum {
  static let jsonNames = JSONEnumNames("conformance.WireFormat", [("UNSPECIFIED", 0), ("PROTOBUF", 1), ("JSON", 2), ("JSPB", 3), ("TEXT_FORMAT", 4)])
}

extension Conformance.TestCategory: JSONEnum {
  static let jsonNames = JSONEnumNames("conformance.TestCategory", [("UNSPECIFIED_TEST", 0), ("BINARY_TEST", 1), ("JSON_TEST", 2), ("JSON_IGNORE_UNKNOWN_PARSING_TEST", 3), ("JSPB_TEST", 4), ("TEXT_FORMAT_TEST", 5)])
}

extension Conformance.TestStatus: JSONObjectMessage {
  static let jsonFields = JSONFields([("name", "name"), ("failureMessage", "failure_message"), ("matchedName", "matched_name")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(StringCodec.self, into: &self.failureMessage)
    case 2: try reader.field(StringCodec.self, into: &self.matchedName)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    if writer.writesDefaults || !self.failureMessage.isEmpty { try writer.field(fields[1], StringCodec.self, self.failureMessage) }
    if writer.writesDefaults || !self.matchedName.isEmpty { try writer.field(fields[2], StringCodec.self, self.matchedName) }
  }
}

extension Conformance.FailureSet: JSONObjectMessage {
  static let jsonFields = JSONFields([("test", "test")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<Conformance.TestStatus>.self, into: &self.test)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<Conformance.TestStatus>.self, self.test)
  }
}

extension Conformance.ConformanceRequest: JSONObjectMessage {
  static let jsonFields = JSONFields([("protobufPayload", "protobuf_payload"), ("jsonPayload", "json_payload"), ("requestedOutputFormat", "requested_output_format"), ("messageType", "message_type"), ("testCategory", "test_category"), ("jspbEncodingOptions", "jspb_encoding_options"), ("jspbPayload", "jspb_payload"), ("textPayload", "text_payload"), ("printUnknownFields", "print_unknown_fields")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(BytesCodec.self, isSet: self.payload != nil) { self.payload = .protobufPayload(value) }
    case 1: if let value = try reader.member(StringCodec.self, isSet: self.payload != nil) { self.payload = .jsonPayload(value) }
    case 2: try reader.field(EnumCodec<Conformance.WireFormat>.self, into: &self.requestedOutputFormat)
    case 3: try reader.field(StringCodec.self, into: &self.messageType)
    case 4: try reader.field(EnumCodec<Conformance.TestCategory>.self, into: &self.testCategory)
    case 5: try reader.field(MessageCodec<Conformance.JspbEncodingConfig>.self, into: &self.jspbEncodingOptions)
    case 6: if let value = try reader.member(StringCodec.self, isSet: self.payload != nil) { self.payload = .jspbPayload(value) }
    case 7: if let value = try reader.member(StringCodec.self, isSet: self.payload != nil) { self.payload = .textPayload(value) }
    case 8: try reader.field(BoolCodec.self, into: &self.printUnknownFields)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.payload {
    case .protobufPayload(let value): try writer.field(fields[0], BytesCodec.self, value)
    case .jsonPayload(let value): try writer.field(fields[1], StringCodec.self, value)
    case .jspbPayload(let value): try writer.field(fields[6], StringCodec.self, value)
    case .textPayload(let value): try writer.field(fields[7], StringCodec.self, value)
    case nil: break
    }
    if writer.writesDefaults || self.requestedOutputFormat.rawValue != 0 { try writer.field(fields[2], EnumCodec<Conformance.WireFormat>.self, self.requestedOutputFormat) }
    if writer.writesDefaults || !self.messageType.isEmpty { try writer.field(fields[3], StringCodec.self, self.messageType) }
    if writer.writesDefaults || self.testCategory.rawValue != 0 { try writer.field(fields[4], EnumCodec<Conformance.TestCategory>.self, self.testCategory) }
    if let value = self.jspbEncodingOptions { try writer.field(fields[5], MessageCodec<Conformance.JspbEncodingConfig>.self, value) }
    if writer.writesDefaults || self.printUnknownFields { try writer.field(fields[8], BoolCodec.self, self.printUnknownFields) }
  }
}

extension Conformance.ConformanceResponse: JSONObjectMessage {
  static let jsonFields = JSONFields([("parseError", "parse_error"), ("runtimeError", "runtime_error"), ("protobufPayload", "protobuf_payload"), ("jsonPayload", "json_payload"), ("skipped", "skipped"), ("serializeError", "serialize_error"), ("jspbPayload", "jspb_payload"), ("textPayload", "text_payload"), ("timeoutError", "timeout_error")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(StringCodec.self, isSet: self.result != nil) { self.result = .parseError(value) }
    case 1: if let value = try reader.member(StringCodec.self, isSet: self.result != nil) { self.result = .runtimeError(value) }
    case 2: if let value = try reader.member(BytesCodec.self, isSet: self.result != nil) { self.result = .protobufPayload(value) }
    case 3: if let value = try reader.member(StringCodec.self, isSet: self.result != nil) { self.result = .jsonPayload(value) }
    case 4: if let value = try reader.member(StringCodec.self, isSet: self.result != nil) { self.result = .skipped(value) }
    case 5: if let value = try reader.member(StringCodec.self, isSet: self.result != nil) { self.result = .serializeError(value) }
    case 6: if let value = try reader.member(StringCodec.self, isSet: self.result != nil) { self.result = .jspbPayload(value) }
    case 7: if let value = try reader.member(StringCodec.self, isSet: self.result != nil) { self.result = .textPayload(value) }
    case 8: if let value = try reader.member(StringCodec.self, isSet: self.result != nil) { self.result = .timeoutError(value) }
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.result {
    case .parseError(let value): try writer.field(fields[0], StringCodec.self, value)
    case .runtimeError(let value): try writer.field(fields[1], StringCodec.self, value)
    case .protobufPayload(let value): try writer.field(fields[2], BytesCodec.self, value)
    case .jsonPayload(let value): try writer.field(fields[3], StringCodec.self, value)
    case .skipped(let value): try writer.field(fields[4], StringCodec.self, value)
    case .serializeError(let value): try writer.field(fields[5], StringCodec.self, value)
    case .jspbPayload(let value): try writer.field(fields[6], StringCodec.self, value)
    case .textPayload(let value): try writer.field(fields[7], StringCodec.self, value)
    case .timeoutError(let value): try writer.field(fields[8], StringCodec.self, value)
    case nil: break
    }
  }
}

extension Conformance.JspbEncodingConfig: JSONObjectMessage {
  static let jsonFields = JSONFields([("useJspbArrayAnyFormat", "use_jspb_array_any_format")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BoolCodec.self, into: &self.useJspbArrayAnyFormat)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.useJspbArrayAnyFormat { try writer.field(fields[0], BoolCodec.self, self.useJspbArrayAnyFormat) }
  }
}
