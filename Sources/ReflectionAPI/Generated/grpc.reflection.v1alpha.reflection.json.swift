// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/reflection/v1alpha/reflection.proto; change the schema and run scripts/generate.
import Protobuf

extension GrpcReflectionV1alpha.ServerReflectionRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("host", "host"), ("fileByFilename", "file_by_filename"), ("fileContainingSymbol", "file_containing_symbol"), ("fileContainingExtension", "file_containing_extension"), ("allExtensionNumbersOfType", "all_extension_numbers_of_type"), ("listServices", "list_services")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.host)
    case 1: if let value = try reader.member(StringCodec.self, isSet: self.messageRequest != nil) { self.messageRequest = .fileByFilename(value) }
    case 2: if let value = try reader.member(StringCodec.self, isSet: self.messageRequest != nil) { self.messageRequest = .fileContainingSymbol(value) }
    case 3: if let value = try reader.member(MessageCodec<GrpcReflectionV1alpha.ExtensionRequest>.self, isSet: self.messageRequest != nil) { self.messageRequest = .fileContainingExtension(value) }
    case 4: if let value = try reader.member(StringCodec.self, isSet: self.messageRequest != nil) { self.messageRequest = .allExtensionNumbersOfType(value) }
    case 5: if let value = try reader.member(StringCodec.self, isSet: self.messageRequest != nil) { self.messageRequest = .listServices(value) }
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.host.isEmpty { try writer.field(fields[0], StringCodec.self, self.host) }
    switch self.messageRequest {
    case .fileByFilename(let value): try writer.field(fields[1], StringCodec.self, value)
    case .fileContainingSymbol(let value): try writer.field(fields[2], StringCodec.self, value)
    case .fileContainingExtension(let value): try writer.field(fields[3], MessageCodec<GrpcReflectionV1alpha.ExtensionRequest>.self, value)
    case .allExtensionNumbersOfType(let value): try writer.field(fields[4], StringCodec.self, value)
    case .listServices(let value): try writer.field(fields[5], StringCodec.self, value)
    case nil: break
    }
  }
}

extension GrpcReflectionV1alpha.ExtensionRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("containingType", "containing_type"), ("extensionNumber", "extension_number")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.containingType)
    case 1: try reader.field(Int32Codec.self, into: &self.extensionNumber)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.containingType.isEmpty { try writer.field(fields[0], StringCodec.self, self.containingType) }
    if writer.writesDefaults || self.extensionNumber != 0 { try writer.field(fields[1], Int32Codec.self, self.extensionNumber) }
  }
}

extension GrpcReflectionV1alpha.ServerReflectionResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("validHost", "valid_host"), ("originalRequest", "original_request"), ("fileDescriptorResponse", "file_descriptor_response"), ("allExtensionNumbersResponse", "all_extension_numbers_response"), ("listServicesResponse", "list_services_response"), ("errorResponse", "error_response")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.validHost)
    case 1: try reader.field(MessageCodec<GrpcReflectionV1alpha.ServerReflectionRequest>.self, into: &self.originalRequest)
    case 2: if let value = try reader.member(MessageCodec<GrpcReflectionV1alpha.FileDescriptorResponse>.self, isSet: self.messageResponse != nil) { self.messageResponse = .fileDescriptorResponse(value) }
    case 3: if let value = try reader.member(MessageCodec<GrpcReflectionV1alpha.ExtensionNumberResponse>.self, isSet: self.messageResponse != nil) { self.messageResponse = .allExtensionNumbersResponse(value) }
    case 4: if let value = try reader.member(MessageCodec<GrpcReflectionV1alpha.ListServiceResponse>.self, isSet: self.messageResponse != nil) { self.messageResponse = .listServicesResponse(value) }
    case 5: if let value = try reader.member(MessageCodec<GrpcReflectionV1alpha.ErrorResponse>.self, isSet: self.messageResponse != nil) { self.messageResponse = .errorResponse(value) }
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.validHost.isEmpty { try writer.field(fields[0], StringCodec.self, self.validHost) }
    if let value = self.originalRequest { try writer.field(fields[1], MessageCodec<GrpcReflectionV1alpha.ServerReflectionRequest>.self, value) }
    switch self.messageResponse {
    case .fileDescriptorResponse(let value): try writer.field(fields[2], MessageCodec<GrpcReflectionV1alpha.FileDescriptorResponse>.self, value)
    case .allExtensionNumbersResponse(let value): try writer.field(fields[3], MessageCodec<GrpcReflectionV1alpha.ExtensionNumberResponse>.self, value)
    case .listServicesResponse(let value): try writer.field(fields[4], MessageCodec<GrpcReflectionV1alpha.ListServiceResponse>.self, value)
    case .errorResponse(let value): try writer.field(fields[5], MessageCodec<GrpcReflectionV1alpha.ErrorResponse>.self, value)
    case nil: break
    }
  }
}

extension GrpcReflectionV1alpha.FileDescriptorResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("fileDescriptorProto", "file_descriptor_proto")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(BytesCodec.self, into: &self.fileDescriptorProto)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], BytesCodec.self, self.fileDescriptorProto)
  }
}

extension GrpcReflectionV1alpha.ExtensionNumberResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("baseTypeName", "base_type_name"), ("extensionNumber", "extension_number")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.baseTypeName)
    case 1: try reader.repeated(Int32Codec.self, into: &self.extensionNumber)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.baseTypeName.isEmpty { try writer.field(fields[0], StringCodec.self, self.baseTypeName) }
    try writer.repeated(fields[1], Int32Codec.self, self.extensionNumber)
  }
}

extension GrpcReflectionV1alpha.ListServiceResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("service", "service")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<GrpcReflectionV1alpha.ServiceResponse>.self, into: &self.service)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<GrpcReflectionV1alpha.ServiceResponse>.self, self.service)
  }
}

extension GrpcReflectionV1alpha.ServiceResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("name", "name")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
  }
}

extension GrpcReflectionV1alpha.ErrorResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("errorCode", "error_code"), ("errorMessage", "error_message")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.errorCode)
    case 1: try reader.field(StringCodec.self, into: &self.errorMessage)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.errorCode != 0 { try writer.field(fields[0], Int32Codec.self, self.errorCode) }
    if writer.writesDefaults || !self.errorMessage.isEmpty { try writer.field(fields[1], StringCodec.self, self.errorMessage) }
  }
}
