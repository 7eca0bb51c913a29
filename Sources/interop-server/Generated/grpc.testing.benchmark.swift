// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/testing/benchmark.proto; change the schema and run scripts/generate.
import Protobuf

extension GrpcTesting {
  enum PayloadType: OpenEnum, CaseIterable {
    /// Bytes that compress well.
    case compressable
    /// A number that this schema does not name.
    case unrecognized(Int32)

    init() { self = .compressable }

    init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .compressable
      default: self = .unrecognized(rawValue)
      }
    }

    var rawValue: Int32 {
      switch self {
      case .compressable: 0
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    static var allCases: [GrpcTesting.PayloadType] { [.compressable] }
  }

  /// Bytes that a call carries and nobody reads.
  struct Payload: Message {
    static var fullName: String { "grpc.testing.Payload" }

    var type: GrpcTesting.PayloadType = .compressable
    var body: [UInt8] = []
    var unknownFields = UnknownFields()

    init() {}

    init(type: GrpcTesting.PayloadType = .compressable, body: [UInt8] = []) {
      self.type = type
      self.body = body
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
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

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.body.isEmpty { writer.field(18, BytesCodec.self, self.body) }
      if self.type.rawValue != 0 { writer.field(8, EnumCodec<GrpcTesting.PayloadType>.self, self.type) }
    }
  }

  /// Asks for an answer of a given size.
  struct SimpleRequest: Message {
    static var fullName: String { "grpc.testing.SimpleRequest" }

    var responseType: GrpcTesting.PayloadType = .compressable
    /// The length of the answer's body in bytes.
    var responseSize: Int32 = 0
    var payload: GrpcTesting.Payload? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(responseType: GrpcTesting.PayloadType = .compressable, responseSize: Int32 = 0, payload: GrpcTesting.Payload? = nil) {
      self.responseType = responseType
      self.responseSize = responseSize
      self.payload = payload
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.responseType = try reader.enumeration()
        case 16: self.responseSize = try reader.int32()
        case 26: try reader.message(into: &self.payload)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.payload { writer.field(26, MessageCodec<GrpcTesting.Payload>.self, value) }
      if self.responseSize != 0 { writer.field(16, Int32Codec.self, self.responseSize) }
      if self.responseType.rawValue != 0 { writer.field(8, EnumCodec<GrpcTesting.PayloadType>.self, self.responseType) }
    }
  }

  /// The answer of the size asked for.
  struct SimpleResponse: Message {
    static var fullName: String { "grpc.testing.SimpleResponse" }

    var payload: GrpcTesting.Payload? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(payload: GrpcTesting.Payload? = nil) {
      self.payload = payload
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.payload)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.payload { writer.field(10, MessageCodec<GrpcTesting.Payload>.self, value) }
    }
  }
}
