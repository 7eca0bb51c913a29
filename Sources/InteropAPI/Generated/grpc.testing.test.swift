// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/testing/test.proto; change the schema and run scripts/generate.
import Protobuf

extension GrpcTesting {
  package enum PayloadType: OpenEnum, CaseIterable {
    /// Bytes that compress well.
    case compressable
    /// A number that this schema does not name.
    case unrecognized(Int32)

    package init() { self = .compressable }

    package init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .compressable
      default: self = .unrecognized(rawValue)
      }
    }

    package var rawValue: Int32 {
      switch self {
      case .compressable: 0
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    package static var allCases: [GrpcTesting.PayloadType] { [.compressable] }
  }

  package struct Empty: Protobuf.Message {
    package static var fullName: String { "grpc.testing.Empty" }

    package var unknownFields = UnknownFields()

    package init() {}

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }

  /// Bytes that a call carries and nobody reads.
  package struct Payload: Protobuf.Message {
    package static var fullName: String { "grpc.testing.Payload" }

    package var type: GrpcTesting.PayloadType = .compressable
    package var body: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(type: GrpcTesting.PayloadType = .compressable, body: [UInt8] = []) {
      self.type = type
      self.body = body
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.type = try reader.enumeration()
        case 18: self.body = try reader.bytes()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.body.isEmpty { writer.field(18, BytesCodec.self, self.body) }
      if self.type.rawValue != 0 { writer.field(8, EnumCodec<GrpcTesting.PayloadType>.self, self.type) }
    }
  }

  /// A bool that says whether it was set.
  package struct BoolValue: Protobuf.Message {
    package static var fullName: String { "grpc.testing.BoolValue" }

    package var value: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package init(value: Bool = false) {
      self.value = value
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.value = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.value { writer.field(8, BoolCodec.self, self.value) }
    }
  }

  /// A status that the server is to answer with; nothing special when its code is 0.
  package struct EchoStatus: Protobuf.Message {
    package static var fullName: String { "grpc.testing.EchoStatus" }

    package var code: Int32 = 0
    package var message: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package init(code: Int32 = 0, message: String = "") {
      self.code = code
      self.message = message
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.code = try reader.int32()
        case 18: self.message = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.message.isEmpty { writer.field(18, StringCodec.self, self.message) }
      if self.code != 0 { writer.field(8, Int32Codec.self, self.code) }
    }
  }

  /// Asks for an answer of a given size.
  package struct SimpleRequest: Protobuf.Message {
    package static var fullName: String { "grpc.testing.SimpleRequest" }

    package var responseType: GrpcTesting.PayloadType = .compressable
    /// The length of the answer's body in bytes.
    package var responseSize: Int32 = 0
    package var payload: GrpcTesting.Payload? = nil
    /// Whether the answer is to be compressed.
    package var responseCompressed: GrpcTesting.BoolValue? = nil
    package var responseStatus: GrpcTesting.EchoStatus? = nil
    /// Whether this message is: INVALID_ARGUMENT when it is not as it says.
    package var expectCompressed: GrpcTesting.BoolValue? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(responseType: GrpcTesting.PayloadType = .compressable, responseSize: Int32 = 0, payload: GrpcTesting.Payload? = nil, responseCompressed: GrpcTesting.BoolValue? = nil, responseStatus: GrpcTesting.EchoStatus? = nil, expectCompressed: GrpcTesting.BoolValue? = nil) {
      self.responseType = responseType
      self.responseSize = responseSize
      self.payload = payload
      self.responseCompressed = responseCompressed
      self.responseStatus = responseStatus
      self.expectCompressed = expectCompressed
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.responseType = try reader.enumeration()
        case 16: self.responseSize = try reader.int32()
        case 26: try reader.message(into: &self.payload)
        case 50: try reader.message(into: &self.responseCompressed)
        case 58: try reader.message(into: &self.responseStatus)
        case 66: try reader.message(into: &self.expectCompressed)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.expectCompressed { writer.field(66, MessageCodec<GrpcTesting.BoolValue>.self, value) }
      if let value = self.responseStatus { writer.field(58, MessageCodec<GrpcTesting.EchoStatus>.self, value) }
      if let value = self.responseCompressed { writer.field(50, MessageCodec<GrpcTesting.BoolValue>.self, value) }
      if let value = self.payload { writer.field(26, MessageCodec<GrpcTesting.Payload>.self, value) }
      if self.responseSize != 0 { writer.field(16, Int32Codec.self, self.responseSize) }
      if self.responseType.rawValue != 0 { writer.field(8, EnumCodec<GrpcTesting.PayloadType>.self, self.responseType) }
    }
  }

  /// The answer of the size asked for.
  package struct SimpleResponse: Protobuf.Message {
    package static var fullName: String { "grpc.testing.SimpleResponse" }

    package var payload: GrpcTesting.Payload? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(payload: GrpcTesting.Payload? = nil) {
      self.payload = payload
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.payload)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.payload { writer.field(10, MessageCodec<GrpcTesting.Payload>.self, value) }
    }
  }

  package struct StreamingInputCallRequest: Protobuf.Message {
    package static var fullName: String { "grpc.testing.StreamingInputCallRequest" }

    package var payload: GrpcTesting.Payload? = nil
    /// Whether this message is compressed: INVALID_ARGUMENT when it is not as it says.
    package var expectCompressed: GrpcTesting.BoolValue? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(payload: GrpcTesting.Payload? = nil, expectCompressed: GrpcTesting.BoolValue? = nil) {
      self.payload = payload
      self.expectCompressed = expectCompressed
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.payload)
        case 18: try reader.message(into: &self.expectCompressed)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.expectCompressed { writer.field(18, MessageCodec<GrpcTesting.BoolValue>.self, value) }
      if let value = self.payload { writer.field(10, MessageCodec<GrpcTesting.Payload>.self, value) }
    }
  }

  package struct StreamingInputCallResponse: Protobuf.Message {
    package static var fullName: String { "grpc.testing.StreamingInputCallResponse" }

    /// The length of all bodies together.
    package var aggregatedPayloadSize: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package init(aggregatedPayloadSize: Int32 = 0) {
      self.aggregatedPayloadSize = aggregatedPayloadSize
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.aggregatedPayloadSize = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.aggregatedPayloadSize != 0 { writer.field(8, Int32Codec.self, self.aggregatedPayloadSize) }
    }
  }

  /// One of the answers asked for.
  package struct ResponseParameters: Protobuf.Message {
    package static var fullName: String { "grpc.testing.ResponseParameters" }

    /// The length of its body in bytes.
    package var size: Int32 = 0
    /// How long to wait before it.
    package var intervalUs: Int32 = 0
    /// Whether this one is to be compressed.
    package var compressed: GrpcTesting.BoolValue? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(size: Int32 = 0, intervalUs: Int32 = 0, compressed: GrpcTesting.BoolValue? = nil) {
      self.size = size
      self.intervalUs = intervalUs
      self.compressed = compressed
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.size = try reader.int32()
        case 16: self.intervalUs = try reader.int32()
        case 26: try reader.message(into: &self.compressed)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.compressed { writer.field(26, MessageCodec<GrpcTesting.BoolValue>.self, value) }
      if self.intervalUs != 0 { writer.field(16, Int32Codec.self, self.intervalUs) }
      if self.size != 0 { writer.field(8, Int32Codec.self, self.size) }
    }
  }

  /// Asks for any number of answers.
  package struct StreamingOutputCallRequest: Protobuf.Message {
    package static var fullName: String { "grpc.testing.StreamingOutputCallRequest" }

    package var responseType: GrpcTesting.PayloadType = .compressable
    package var responseParameters: [GrpcTesting.ResponseParameters] = []
    package var payload: GrpcTesting.Payload? = nil
    package var responseStatus: GrpcTesting.EchoStatus? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(responseType: GrpcTesting.PayloadType = .compressable, responseParameters: [GrpcTesting.ResponseParameters] = [], payload: GrpcTesting.Payload? = nil, responseStatus: GrpcTesting.EchoStatus? = nil) {
      self.responseType = responseType
      self.responseParameters = responseParameters
      self.payload = payload
      self.responseStatus = responseStatus
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.responseType = try reader.enumeration()
        case 18: try reader.append(MessageCodec<GrpcTesting.ResponseParameters>.self, to: &self.responseParameters)
        case 26: try reader.message(into: &self.payload)
        case 58: try reader.message(into: &self.responseStatus)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.responseStatus { writer.field(58, MessageCodec<GrpcTesting.EchoStatus>.self, value) }
      if let value = self.payload { writer.field(26, MessageCodec<GrpcTesting.Payload>.self, value) }
      writer.repeated(18, MessageCodec<GrpcTesting.ResponseParameters>.self, self.responseParameters)
      if self.responseType.rawValue != 0 { writer.field(8, EnumCodec<GrpcTesting.PayloadType>.self, self.responseType) }
    }
  }

  package struct StreamingOutputCallResponse: Protobuf.Message {
    package static var fullName: String { "grpc.testing.StreamingOutputCallResponse" }

    package var payload: GrpcTesting.Payload? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(payload: GrpcTesting.Payload? = nil) {
      self.payload = payload
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.payload)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.payload { writer.field(10, MessageCodec<GrpcTesting.Payload>.self, value) }
    }
  }
}
