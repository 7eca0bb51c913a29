// swift-format-ignore-file
// Made by protoc-gen-marketplace from opentelemetry/proto/collector/trace/v1/trace_service.proto; change the schema and run scripts/generate.
import Protobuf

extension OpentelemetryProtoCollectorTraceV1 {
  package struct ExportTraceServiceRequest: Protobuf.Message {
    package static var fullName: String { "opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest" }

    package var resourceSpans: [OpentelemetryProtoTraceV1.ResourceSpans] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(resourceSpans: [OpentelemetryProtoTraceV1.ResourceSpans] = []) {
      self.resourceSpans = resourceSpans
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<OpentelemetryProtoTraceV1.ResourceSpans>.self, to: &self.resourceSpans)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<OpentelemetryProtoTraceV1.ResourceSpans>.self, self.resourceSpans)
    }
  }

  package struct ExportTraceServiceResponse: Protobuf.Message {
    package static var fullName: String { "opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse" }

    /// Unset where all were taken.
    package var partialSuccess: OpentelemetryProtoCollectorTraceV1.ExportTracePartialSuccess? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(partialSuccess: OpentelemetryProtoCollectorTraceV1.ExportTracePartialSuccess? = nil) {
      self.partialSuccess = partialSuccess
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.partialSuccess)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.partialSuccess { writer.field(10, MessageCodec<OpentelemetryProtoCollectorTraceV1.ExportTracePartialSuccess>.self, value) }
    }
  }

  package struct ExportTracePartialSuccess: Protobuf.Message {
    package static var fullName: String { "opentelemetry.proto.collector.trace.v1.ExportTracePartialSuccess" }

    package var rejectedSpans: Int64 = 0
    /// Why.
    package var errorMessage: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package init(rejectedSpans: Int64 = 0, errorMessage: String = "") {
      self.rejectedSpans = rejectedSpans
      self.errorMessage = errorMessage
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.rejectedSpans = try reader.int64()
        case 18: self.errorMessage = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.errorMessage.isEmpty { writer.field(18, StringCodec.self, self.errorMessage) }
      if self.rejectedSpans != 0 { writer.field(8, Int64Codec.self, self.rejectedSpans) }
    }
  }
}
