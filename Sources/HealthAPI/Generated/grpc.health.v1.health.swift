// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/health/v1/health.proto; change the schema and run scripts/generate.
import Protobuf

extension GrpcHealthV1 {
  /// Asks for one service.
  package struct HealthCheckRequest: Protobuf.Message {
    package static var fullName: String { "grpc.health.v1.HealthCheckRequest" }

    /// The full name, `package.Service`; empty for the server as a whole.
    package var service: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package init(service: String = "") {
      self.service = service
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.service = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.service.isEmpty { writer.field(10, StringCodec.self, self.service) }
    }
  }

  /// A service's state.
  package struct HealthCheckResponse: Protobuf.Message {
    package static var fullName: String { "grpc.health.v1.HealthCheckResponse" }

    package var status: GrpcHealthV1.HealthCheckResponse.ServingStatus = .unknown
    package var unknownFields = UnknownFields()

    package init() {}

    package init(status: GrpcHealthV1.HealthCheckResponse.ServingStatus = .unknown) {
      self.status = status
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.status = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.status.rawValue != 0 { writer.field(8, EnumCodec<GrpcHealthV1.HealthCheckResponse.ServingStatus>.self, self.status) }
    }

    /// Whether calls are worth making.
    package enum ServingStatus: OpenEnum, CaseIterable {
      case unknown
      case serving
      case notServing
      /// Of Watch alone: the service is not known.
      case serviceUnknown
      /// A number that this schema does not name.
      case unrecognized(Int32)

      package init() { self = .unknown }

      package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unknown
        case 1: self = .serving
        case 2: self = .notServing
        case 3: self = .serviceUnknown
        default: self = .unrecognized(rawValue)
        }
      }

      package var rawValue: Int32 {
        switch self {
        case .unknown: 0
        case .serving: 1
        case .notServing: 2
        case .serviceUnknown: 3
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      package static var allCases: [GrpcHealthV1.HealthCheckResponse.ServingStatus] { [.unknown, .serving, .notServing, .serviceUnknown] }
    }
  }

  /// Asks for every service.
  package struct HealthListRequest: Protobuf.Message {
    package static var fullName: String { "grpc.health.v1.HealthListRequest" }

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

  /// Every service's state.
  package struct HealthListResponse: Protobuf.Message {
    package static var fullName: String { "grpc.health.v1.HealthListResponse" }

    /// By the service's name.
    package var statuses: [String: GrpcHealthV1.HealthCheckResponse] = [:]
    package var unknownFields = UnknownFields()

    package init() {}

    package init(statuses: [String: GrpcHealthV1.HealthCheckResponse] = [:]) {
      self.statuses = statuses
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.entry(StringCodec.self, MessageCodec<GrpcHealthV1.HealthCheckResponse>.self, into: &self.statuses)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.map(10, StringCodec.self, MessageCodec<GrpcHealthV1.HealthCheckResponse>.self, self.statuses)
    }
  }
}
