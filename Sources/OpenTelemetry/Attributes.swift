import OpenTelemetryAPI
import Tracing

/// Attributes in OTLP's form, by name.
extension [OpentelemetryProtoCommonV1.KeyValue] {
  init(_ attributes: SpanAttributes) {
    self = []
    attributes.forEach { name, value in append(.init(key: name, value: .init(value))) }
    sort { $0.key < $1.key }
  }
}

extension OpentelemetryProtoCommonV1.AnyValue {
  init(_ value: SpanAttribute) {
    switch value {
    case .int32(let value): self.init(value: .intValue(Int64(value)))
    case .int64(let value): self.init(value: .intValue(value))
    case .double(let value): self.init(value: .doubleValue(value))
    case .bool(let value): self.init(value: .boolValue(value))
    case .string(let value): self.init(value: .stringValue(value))
    case .stringConvertible(let value): self.init(value: .stringValue("\(value)"))
    case .int32Array(let values): self.init(list: values.map { .init(value: .intValue(Int64($0))) })
    case .int64Array(let values): self.init(list: values.map { .init(value: .intValue($0)) })
    case .doubleArray(let values): self.init(list: values.map { .init(value: .doubleValue($0)) })
    case .boolArray(let values): self.init(list: values.map { .init(value: .boolValue($0)) })
    case .stringArray(let values): self.init(list: values.map { .init(value: .stringValue($0)) })
    case .stringConvertibleArray(let values): self.init(list: values.map { .init(value: .stringValue("\($0)")) })
    // The enumeration asks not to be switched over as a whole.
    default: self.init(value: .stringValue("\(value)"))
    }
  }

  private init(list: [Self]) { self.init(value: .arrayValue(.init(values: list))) }
}

extension OpentelemetryProtoTraceV1.Span.SpanKind {
  init(_ kind: SpanKind) {
    switch kind {
    case .server: self = .server
    case .client: self = .client
    case .producer: self = .producer
    case .consumer: self = .consumer
    case .internal: self = .`internal`
    }
  }
}
