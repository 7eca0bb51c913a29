// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/reflection/v1/reflection.proto; change the schema and run scripts/generate.
import Protobuf

extension GrpcReflectionV1 {
  /// One question.
  package struct ServerReflectionRequest: Protobuf.Message {
    package static var fullName: String { "grpc.reflection.v1.ServerReflectionRequest" }

    /// The host that the question is for, which a server may tell its answers apart by.
    package var host: String = ""
    package var messageRequest: GrpcReflectionV1.ServerReflectionRequest.MessageRequest? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(host: String = "", messageRequest: GrpcReflectionV1.ServerReflectionRequest.MessageRequest? = nil) {
      self.host = host
      self.messageRequest = messageRequest
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.host = try reader.string()
        case 26: self.messageRequest = .fileByFilename(try reader.string())
        case 34: self.messageRequest = .fileContainingSymbol(try reader.string())
        case 42:
          var value = GrpcReflectionV1.ExtensionRequest()
          if case .fileContainingExtension(let earlier) = self.messageRequest { value = earlier }
          self.messageRequest = nil
          try reader.message(into: &value)
          self.messageRequest = .fileContainingExtension(value)
        case 50: self.messageRequest = .allExtensionNumbersOfType(try reader.string())
        case 58: self.messageRequest = .listServices(try reader.string())
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.messageRequest {
      case .listServices(let value): writer.field(58, StringCodec.self, value)
      case .allExtensionNumbersOfType(let value): writer.field(50, StringCodec.self, value)
      case .fileContainingExtension(let value): writer.field(42, MessageCodec<GrpcReflectionV1.ExtensionRequest>.self, value)
      case .fileContainingSymbol(let value): writer.field(34, StringCodec.self, value)
      case .fileByFilename(let value): writer.field(26, StringCodec.self, value)
      case nil: break
      }
      if !self.host.isEmpty { writer.field(10, StringCodec.self, self.host) }
    }

    package enum MessageRequest: Sendable, Equatable {
      /// The file of this name, as other files import it.
      case fileByFilename(String)
      /// The file that declares this full name: `package.Service.Method`, `package.Message.field`.
      case fileContainingSymbol(String)
      /// The file that declares this extension.
      case fileContainingExtension(GrpcReflectionV1.ExtensionRequest)
      /// The numbers of all extensions of the message of this full name.
      case allExtensionNumbersOfType(String)
      /// The full names of all services; the text says nothing.
      case listServices(String)
    }
  }

  /// An extension, by what it extends and its field number.
  package struct ExtensionRequest: Protobuf.Message {
    package static var fullName: String { "grpc.reflection.v1.ExtensionRequest" }

    /// The full name of the message that is extended.
    package var containingType: String = ""
    package var extensionNumber: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package init(containingType: String = "", extensionNumber: Int32 = 0) {
      self.containingType = containingType
      self.extensionNumber = extensionNumber
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.containingType = try reader.string()
        case 16: self.extensionNumber = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.extensionNumber != 0 { writer.field(16, Int32Codec.self, self.extensionNumber) }
      if !self.containingType.isEmpty { writer.field(10, StringCodec.self, self.containingType) }
    }
  }

  /// The answer to one question.
  package struct ServerReflectionResponse: Protobuf.Message {
    package static var fullName: String { "grpc.reflection.v1.ServerReflectionResponse" }

    /// The question's host.
    package var validHost: String = ""
    package var originalRequest: GrpcReflectionV1.ServerReflectionRequest? = nil
    package var messageResponse: GrpcReflectionV1.ServerReflectionResponse.MessageResponse? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(validHost: String = "", originalRequest: GrpcReflectionV1.ServerReflectionRequest? = nil, messageResponse: GrpcReflectionV1.ServerReflectionResponse.MessageResponse? = nil) {
      self.validHost = validHost
      self.originalRequest = originalRequest
      self.messageResponse = messageResponse
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.validHost = try reader.string()
        case 18: try reader.message(into: &self.originalRequest)
        case 34:
          var value = GrpcReflectionV1.FileDescriptorResponse()
          if case .fileDescriptorResponse(let earlier) = self.messageResponse { value = earlier }
          self.messageResponse = nil
          try reader.message(into: &value)
          self.messageResponse = .fileDescriptorResponse(value)
        case 42:
          var value = GrpcReflectionV1.ExtensionNumberResponse()
          if case .allExtensionNumbersResponse(let earlier) = self.messageResponse { value = earlier }
          self.messageResponse = nil
          try reader.message(into: &value)
          self.messageResponse = .allExtensionNumbersResponse(value)
        case 50:
          var value = GrpcReflectionV1.ListServiceResponse()
          if case .listServicesResponse(let earlier) = self.messageResponse { value = earlier }
          self.messageResponse = nil
          try reader.message(into: &value)
          self.messageResponse = .listServicesResponse(value)
        case 58:
          var value = GrpcReflectionV1.ErrorResponse()
          if case .errorResponse(let earlier) = self.messageResponse { value = earlier }
          self.messageResponse = nil
          try reader.message(into: &value)
          self.messageResponse = .errorResponse(value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.messageResponse {
      case .errorResponse(let value): writer.field(58, MessageCodec<GrpcReflectionV1.ErrorResponse>.self, value)
      case .listServicesResponse(let value): writer.field(50, MessageCodec<GrpcReflectionV1.ListServiceResponse>.self, value)
      case .allExtensionNumbersResponse(let value): writer.field(42, MessageCodec<GrpcReflectionV1.ExtensionNumberResponse>.self, value)
      case .fileDescriptorResponse(let value): writer.field(34, MessageCodec<GrpcReflectionV1.FileDescriptorResponse>.self, value)
      case nil: break
      }
      if let value = self.originalRequest { writer.field(18, MessageCodec<GrpcReflectionV1.ServerReflectionRequest>.self, value) }
      if !self.validHost.isEmpty { writer.field(10, StringCodec.self, self.validHost) }
    }

    package enum MessageResponse: Sendable, Equatable {
      /// To file_by_filename, file_containing_symbol and file_containing_extension.
      case fileDescriptorResponse(GrpcReflectionV1.FileDescriptorResponse)
      /// To all_extension_numbers_of_type.
      case allExtensionNumbersResponse(GrpcReflectionV1.ExtensionNumberResponse)
      /// To list_services.
      case listServicesResponse(GrpcReflectionV1.ListServiceResponse)
      /// To a question without an answer.
      case errorResponse(GrpcReflectionV1.ErrorResponse)
    }
  }

  /// The file asked for, and what it imports.
  package struct FileDescriptorResponse: Protobuf.Message {
    package static var fullName: String { "grpc.reflection.v1.FileDescriptorResponse" }

    /// Each an encoded google.protobuf.FileDescriptorProto. What an earlier answer of the same call held may be left out.
    package var fileDescriptorProto: [[UInt8]] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(fileDescriptorProto: [[UInt8]] = []) {
      self.fileDescriptorProto = fileDescriptorProto
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(BytesCodec.self, to: &self.fileDescriptorProto)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, BytesCodec.self, self.fileDescriptorProto)
    }
  }

  package struct ExtensionNumberResponse: Protobuf.Message {
    package static var fullName: String { "grpc.reflection.v1.ExtensionNumberResponse" }

    /// The full name of the message that is extended.
    package var baseTypeName: String = ""
    /// In no particular order.
    package var extensionNumber: [Int32] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(baseTypeName: String = "", extensionNumber: [Int32] = []) {
      self.baseTypeName = baseTypeName
      self.extensionNumber = extensionNumber
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.baseTypeName = try reader.string()
        case 16: self.extensionNumber.append(try reader.int32())
        case 18: try reader.packed(Int32Codec.self, into: &self.extensionNumber)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.packed(18, Int32Codec.self, self.extensionNumber)
      if !self.baseTypeName.isEmpty { writer.field(10, StringCodec.self, self.baseTypeName) }
    }
  }

  package struct ListServiceResponse: Protobuf.Message {
    package static var fullName: String { "grpc.reflection.v1.ListServiceResponse" }

    package var service: [GrpcReflectionV1.ServiceResponse] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(service: [GrpcReflectionV1.ServiceResponse] = []) {
      self.service = service
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<GrpcReflectionV1.ServiceResponse>.self, to: &self.service)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<GrpcReflectionV1.ServiceResponse>.self, self.service)
    }
  }

  package struct ServiceResponse: Protobuf.Message {
    package static var fullName: String { "grpc.reflection.v1.ServiceResponse" }

    /// The full name, `package.Service`.
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

  /// Why a question has no answer.
  package struct ErrorResponse: Protobuf.Message {
    package static var fullName: String { "grpc.reflection.v1.ErrorResponse" }

    /// A gRPC status code, NOT_FOUND first of all.
    package var errorCode: Int32 = 0
    package var errorMessage: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package init(errorCode: Int32 = 0, errorMessage: String = "") {
      self.errorCode = errorCode
      self.errorMessage = errorMessage
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.errorCode = try reader.int32()
        case 18: self.errorMessage = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.errorMessage.isEmpty { writer.field(18, StringCodec.self, self.errorMessage) }
      if self.errorCode != 0 { writer.field(8, Int32Codec.self, self.errorCode) }
    }
  }
}
