// swift-format-ignore-file
// Made by protoc-gen-marketplace from opentelemetry/proto/common/v1/common.proto; change the schema and run scripts/generate.
import Protobuf

extension OpentelemetryProtoCommonV1 {
  /// A value of an attribute.
  package struct AnyValue: Protobuf.Message {
    package static var fullName: String { "opentelemetry.proto.common.v1.AnyValue" }

    package var value: OpentelemetryProtoCommonV1.AnyValue.Value? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(value: OpentelemetryProtoCommonV1.AnyValue.Value? = nil) {
      self.value = value
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.value = .stringValue(try reader.string())
        case 16: self.value = .boolValue(try reader.bool())
        case 24: self.value = .intValue(try reader.int64())
        case 33: self.value = .doubleValue(try reader.double())
        case 42:
          var value = OpentelemetryProtoCommonV1.ArrayValue()
          if case .arrayValue(let earlier) = self.value { value = earlier }
          self.value = nil
          try reader.message(into: &value)
          self.value = .arrayValue(value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.value {
      case .arrayValue(let value): writer.field(42, MessageCodec<OpentelemetryProtoCommonV1.ArrayValue>.self, value)
      case .doubleValue(let value): writer.field(33, DoubleCodec.self, value)
      case .intValue(let value): writer.field(24, Int64Codec.self, value)
      case .boolValue(let value): writer.field(16, BoolCodec.self, value)
      case .stringValue(let value): writer.field(10, StringCodec.self, value)
      case nil: break
      }
    }

    package enum Value: Sendable, Equatable {
      case stringValue(String)
      case boolValue(Bool)
      case intValue(Int64)
      case doubleValue(Double)
      case arrayValue(OpentelemetryProtoCommonV1.ArrayValue)
    }
  }

  package struct ArrayValue: Protobuf.Message {
    package static var fullName: String { "opentelemetry.proto.common.v1.ArrayValue" }

    package var values: [OpentelemetryProtoCommonV1.AnyValue] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(values: [OpentelemetryProtoCommonV1.AnyValue] = []) {
      self.values = values
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<OpentelemetryProtoCommonV1.AnyValue>.self, to: &self.values)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<OpentelemetryProtoCommonV1.AnyValue>.self, self.values)
    }
  }

  /// An attribute.
  package struct KeyValue: Protobuf.Message {
    package static var fullName: String { "opentelemetry.proto.common.v1.KeyValue" }

    package var key: String = ""
    package var value: OpentelemetryProtoCommonV1.AnyValue? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(key: String = "", value: OpentelemetryProtoCommonV1.AnyValue? = nil) {
      self.key = key
      self.value = value
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.key = try reader.string()
        case 18: try reader.message(into: &self.value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.value { writer.field(18, MessageCodec<OpentelemetryProtoCommonV1.AnyValue>.self, value) }
      if !self.key.isEmpty { writer.field(10, StringCodec.self, self.key) }
    }
  }

  /// What made the spans.
  package struct InstrumentationScope: Protobuf.Message {
    package static var fullName: String { "opentelemetry.proto.common.v1.InstrumentationScope" }

    package var name: String = ""
    package var version: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package init(name: String = "", version: String = "") {
      self.name = name
      self.version = version
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: self.version = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.version.isEmpty { writer.field(18, StringCodec.self, self.version) }
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }
}
