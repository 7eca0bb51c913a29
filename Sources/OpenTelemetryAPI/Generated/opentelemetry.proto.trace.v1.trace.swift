// swift-format-ignore-file
// Made by protoc-gen-marketplace from opentelemetry/proto/trace/v1/trace.proto; change the schema and run scripts/generate.
import Protobuf

extension OpentelemetryProtoTraceV1 {
  /// The spans of one process.
  package struct ResourceSpans: Protobuf.Message {
    package static var fullName: String { "opentelemetry.proto.trace.v1.ResourceSpans" }

    package var resource: OpentelemetryProtoResourceV1.Resource? = nil
    package var scopeSpans: [OpentelemetryProtoTraceV1.ScopeSpans] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(resource: OpentelemetryProtoResourceV1.Resource? = nil, scopeSpans: [OpentelemetryProtoTraceV1.ScopeSpans] = []) {
      self.resource = resource
      self.scopeSpans = scopeSpans
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.resource)
        case 18: try reader.append(MessageCodec<OpentelemetryProtoTraceV1.ScopeSpans>.self, to: &self.scopeSpans)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(18, MessageCodec<OpentelemetryProtoTraceV1.ScopeSpans>.self, self.scopeSpans)
      if let value = self.resource { writer.field(10, MessageCodec<OpentelemetryProtoResourceV1.Resource>.self, value) }
    }
  }

  package struct ScopeSpans: Protobuf.Message {
    package static var fullName: String { "opentelemetry.proto.trace.v1.ScopeSpans" }

    package var scope: OpentelemetryProtoCommonV1.InstrumentationScope? = nil
    package var spans: [OpentelemetryProtoTraceV1.Span] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(scope: OpentelemetryProtoCommonV1.InstrumentationScope? = nil, spans: [OpentelemetryProtoTraceV1.Span] = []) {
      self.scope = scope
      self.spans = spans
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.scope)
        case 18: try reader.append(MessageCodec<OpentelemetryProtoTraceV1.Span>.self, to: &self.spans)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(18, MessageCodec<OpentelemetryProtoTraceV1.Span>.self, self.spans)
      if let value = self.scope { writer.field(10, MessageCodec<OpentelemetryProtoCommonV1.InstrumentationScope>.self, value) }
    }
  }

  /// A part of a trace, with its beginning and its end.
  package struct Span: Protobuf.Message {
    package static var fullName: String { "opentelemetry.proto.trace.v1.Span" }

    /// 16 bytes.
    package var traceId: [UInt8] = []
    /// 8 bytes.
    package var spanId: [UInt8] = []
    /// W3C's `tracestate`.
    package var traceState: String = ""
    /// 8 bytes; none for the first span of a trace.
    package var parentSpanId: [UInt8] = []
    package var name: String = ""
    package var kind: OpentelemetryProtoTraceV1.Span.SpanKind = .unspecified
    package var startTimeUnixNano: UInt64 = 0
    package var endTimeUnixNano: UInt64 = 0
    package var attributes: [OpentelemetryProtoCommonV1.KeyValue] = []
    package var events: [OpentelemetryProtoTraceV1.Span.Event] = []
    /// Events that were above the bound.
    package var droppedEventsCount: UInt32 = 0
    package var links: [OpentelemetryProtoTraceV1.Span.Link] = []
    package var status: OpentelemetryProtoTraceV1.Status? = nil
    /// W3C's trace flags.
    package var flags: UInt32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package init(traceId: [UInt8] = [], spanId: [UInt8] = [], traceState: String = "", parentSpanId: [UInt8] = [], name: String = "", kind: OpentelemetryProtoTraceV1.Span.SpanKind = .unspecified, startTimeUnixNano: UInt64 = 0, endTimeUnixNano: UInt64 = 0, attributes: [OpentelemetryProtoCommonV1.KeyValue] = [], events: [OpentelemetryProtoTraceV1.Span.Event] = [], droppedEventsCount: UInt32 = 0, links: [OpentelemetryProtoTraceV1.Span.Link] = [], status: OpentelemetryProtoTraceV1.Status? = nil, flags: UInt32 = 0) {
      self.traceId = traceId
      self.spanId = spanId
      self.traceState = traceState
      self.parentSpanId = parentSpanId
      self.name = name
      self.kind = kind
      self.startTimeUnixNano = startTimeUnixNano
      self.endTimeUnixNano = endTimeUnixNano
      self.attributes = attributes
      self.events = events
      self.droppedEventsCount = droppedEventsCount
      self.links = links
      self.status = status
      self.flags = flags
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.traceId = try reader.bytes()
        case 18: self.spanId = try reader.bytes()
        case 26: self.traceState = try reader.string()
        case 34: self.parentSpanId = try reader.bytes()
        case 42: self.name = try reader.string()
        case 48: self.kind = try reader.enumeration()
        case 57: self.startTimeUnixNano = try reader.fixed64()
        case 65: self.endTimeUnixNano = try reader.fixed64()
        case 74: try reader.append(MessageCodec<OpentelemetryProtoCommonV1.KeyValue>.self, to: &self.attributes)
        case 90: try reader.append(MessageCodec<OpentelemetryProtoTraceV1.Span.Event>.self, to: &self.events)
        case 96: self.droppedEventsCount = try reader.uint32()
        case 106: try reader.append(MessageCodec<OpentelemetryProtoTraceV1.Span.Link>.self, to: &self.links)
        case 122: try reader.message(into: &self.status)
        case 133: self.flags = try reader.fixed32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.flags != 0 { writer.field(133, Fixed32Codec.self, self.flags) }
      if let value = self.status { writer.field(122, MessageCodec<OpentelemetryProtoTraceV1.Status>.self, value) }
      writer.repeated(106, MessageCodec<OpentelemetryProtoTraceV1.Span.Link>.self, self.links)
      if self.droppedEventsCount != 0 { writer.field(96, UInt32Codec.self, self.droppedEventsCount) }
      writer.repeated(90, MessageCodec<OpentelemetryProtoTraceV1.Span.Event>.self, self.events)
      writer.repeated(74, MessageCodec<OpentelemetryProtoCommonV1.KeyValue>.self, self.attributes)
      if self.endTimeUnixNano != 0 { writer.field(65, Fixed64Codec.self, self.endTimeUnixNano) }
      if self.startTimeUnixNano != 0 { writer.field(57, Fixed64Codec.self, self.startTimeUnixNano) }
      if self.kind.rawValue != 0 { writer.field(48, EnumCodec<OpentelemetryProtoTraceV1.Span.SpanKind>.self, self.kind) }
      if !self.name.isEmpty { writer.field(42, StringCodec.self, self.name) }
      if !self.parentSpanId.isEmpty { writer.field(34, BytesCodec.self, self.parentSpanId) }
      if !self.traceState.isEmpty { writer.field(26, StringCodec.self, self.traceState) }
      if !self.spanId.isEmpty { writer.field(18, BytesCodec.self, self.spanId) }
      if !self.traceId.isEmpty { writer.field(10, BytesCodec.self, self.traceId) }
    }

    package enum SpanKind: OpenEnum, CaseIterable {
      case unspecified
      case `internal`
      case server
      case client
      case producer
      case consumer
      /// A number that this schema does not name.
      case unrecognized(Int32)

      package init() { self = .unspecified }

      package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .`internal`
        case 2: self = .server
        case 3: self = .client
        case 4: self = .producer
        case 5: self = .consumer
        default: self = .unrecognized(rawValue)
        }
      }

      package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .`internal`: 1
        case .server: 2
        case .client: 3
        case .producer: 4
        case .consumer: 5
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      package static var allCases: [OpentelemetryProtoTraceV1.Span.SpanKind] { [.unspecified, .`internal`, .server, .client, .producer, .consumer] }
    }

    /// Something that happened within it.
    package struct Event: Protobuf.Message {
      package static var fullName: String { "opentelemetry.proto.trace.v1.Span.Event" }

      package var timeUnixNano: UInt64 = 0
      package var name: String = ""
      package var attributes: [OpentelemetryProtoCommonV1.KeyValue] = []
      package var unknownFields = UnknownFields()

      package init() {}

      package init(timeUnixNano: UInt64 = 0, name: String = "", attributes: [OpentelemetryProtoCommonV1.KeyValue] = []) {
        self.timeUnixNano = timeUnixNano
        self.name = name
        self.attributes = attributes
      }

      package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 9: self.timeUnixNano = try reader.fixed64()
          case 18: self.name = try reader.string()
          case 26: try reader.append(MessageCodec<OpentelemetryProtoCommonV1.KeyValue>.self, to: &self.attributes)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(26, MessageCodec<OpentelemetryProtoCommonV1.KeyValue>.self, self.attributes)
        if !self.name.isEmpty { writer.field(18, StringCodec.self, self.name) }
        if self.timeUnixNano != 0 { writer.field(9, Fixed64Codec.self, self.timeUnixNano) }
      }
    }

    /// A span of this or another trace that has to do with it.
    package struct Link: Protobuf.Message {
      package static var fullName: String { "opentelemetry.proto.trace.v1.Span.Link" }

      package var traceId: [UInt8] = []
      package var spanId: [UInt8] = []
      package var traceState: String = ""
      package var attributes: [OpentelemetryProtoCommonV1.KeyValue] = []
      package var flags: UInt32 = 0
      package var unknownFields = UnknownFields()

      package init() {}

      package init(traceId: [UInt8] = [], spanId: [UInt8] = [], traceState: String = "", attributes: [OpentelemetryProtoCommonV1.KeyValue] = [], flags: UInt32 = 0) {
        self.traceId = traceId
        self.spanId = spanId
        self.traceState = traceState
        self.attributes = attributes
        self.flags = flags
      }

      package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 10: self.traceId = try reader.bytes()
          case 18: self.spanId = try reader.bytes()
          case 26: self.traceState = try reader.string()
          case 34: try reader.append(MessageCodec<OpentelemetryProtoCommonV1.KeyValue>.self, to: &self.attributes)
          case 53: self.flags = try reader.fixed32()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.flags != 0 { writer.field(53, Fixed32Codec.self, self.flags) }
        writer.repeated(34, MessageCodec<OpentelemetryProtoCommonV1.KeyValue>.self, self.attributes)
        if !self.traceState.isEmpty { writer.field(26, StringCodec.self, self.traceState) }
        if !self.spanId.isEmpty { writer.field(18, BytesCodec.self, self.spanId) }
        if !self.traceId.isEmpty { writer.field(10, BytesCodec.self, self.traceId) }
      }
    }
  }

  package struct Status: Protobuf.Message {
    package static var fullName: String { "opentelemetry.proto.trace.v1.Status" }

    package var message: String = ""
    package var code: OpentelemetryProtoTraceV1.Status.StatusCode = .unset
    package var unknownFields = UnknownFields()

    package init() {}

    package init(message: String = "", code: OpentelemetryProtoTraceV1.Status.StatusCode = .unset) {
      self.message = message
      self.code = code
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 18: self.message = try reader.string()
        case 24: self.code = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.code.rawValue != 0 { writer.field(24, EnumCodec<OpentelemetryProtoTraceV1.Status.StatusCode>.self, self.code) }
      if !self.message.isEmpty { writer.field(18, StringCodec.self, self.message) }
    }

    package enum StatusCode: OpenEnum, CaseIterable {
      case unset
      case ok
      case error
      /// A number that this schema does not name.
      case unrecognized(Int32)

      package init() { self = .unset }

      package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unset
        case 1: self = .ok
        case 2: self = .error
        default: self = .unrecognized(rawValue)
        }
      }

      package var rawValue: Int32 {
        switch self {
        case .unset: 0
        case .ok: 1
        case .error: 2
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      package static var allCases: [OpentelemetryProtoTraceV1.Status.StatusCode] { [.unset, .ok, .error] }
    }
  }
}
