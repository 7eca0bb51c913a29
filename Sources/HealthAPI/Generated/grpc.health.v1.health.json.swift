// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/health/v1/health.proto; change the schema and run scripts/generate.
import Protobuf

extension GrpcHealthV1.HealthCheckResponse.ServingStatus: JSONEnum {
  package static let jsonNames = JSONEnumNames("grpc.health.v1.HealthCheckResponse.ServingStatus", [("UNKNOWN", 0), ("SERVING", 1), ("NOT_SERVING", 2), ("SERVICE_UNKNOWN", 3)])
}

extension GrpcHealthV1.HealthCheckRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("service", "service")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.service)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.service.isEmpty { try writer.field(fields[0], StringCodec.self, self.service) }
  }
}

extension GrpcHealthV1.HealthCheckResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("status", "status")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<GrpcHealthV1.HealthCheckResponse.ServingStatus>.self, into: &self.status)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.status.rawValue != 0 { try writer.field(fields[0], EnumCodec<GrpcHealthV1.HealthCheckResponse.ServingStatus>.self, self.status) }
  }
}

extension GrpcHealthV1.HealthListRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GrpcHealthV1.HealthListResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("statuses", "statuses")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.map(StringCodec.self, MessageCodec<GrpcHealthV1.HealthCheckResponse>.self, into: &self.statuses)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.map(fields[0], StringCodec.self, MessageCodec<GrpcHealthV1.HealthCheckResponse>.self, self.statuses)
  }
}
