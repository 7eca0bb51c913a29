// swift-format-ignore-file
// Made by protoc-gen-marketplace from connectrpc/conformance/v1/service.proto; change the schema and run scripts/generate.
import Protobuf

extension ConnectrpcConformanceV1 {
  /// What a method with one answer is to do.
  package struct UnaryResponseDefinition: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.UnaryResponseDefinition" }

    package var responseHeaders: [ConnectrpcConformanceV1.Header] = []
    package var response: ConnectrpcConformanceV1.UnaryResponseDefinition.Response? = nil
    package var responseTrailers: [ConnectrpcConformanceV1.Header] = []
    /// Ahead of the answer.
    package var responseDelayMs: UInt32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package init(responseHeaders: [ConnectrpcConformanceV1.Header] = [], response: ConnectrpcConformanceV1.UnaryResponseDefinition.Response? = nil, responseTrailers: [ConnectrpcConformanceV1.Header] = [], responseDelayMs: UInt32 = 0) {
      self.responseHeaders = responseHeaders
      self.response = response
      self.responseTrailers = responseTrailers
      self.responseDelayMs = responseDelayMs
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<ConnectrpcConformanceV1.Header>.self, to: &self.responseHeaders)
        case 18: self.response = .responseData(try reader.bytes())
        case 26:
          var value = ConnectrpcConformanceV1.Error()
          if case .error(let earlier) = self.response { value = earlier }
          self.response = nil
          try reader.message(into: &value)
          self.response = .error(value)
        case 34: try reader.append(MessageCodec<ConnectrpcConformanceV1.Header>.self, to: &self.responseTrailers)
        case 48: self.responseDelayMs = try reader.uint32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.responseDelayMs != 0 { writer.field(48, UInt32Codec.self, self.responseDelayMs) }
      writer.repeated(34, MessageCodec<ConnectrpcConformanceV1.Header>.self, self.responseTrailers)
      switch self.response {
      case .error(let value): writer.field(26, MessageCodec<ConnectrpcConformanceV1.Error>.self, value)
      case .responseData(let value): writer.field(18, BytesCodec.self, value)
      case nil: break
      }
      writer.repeated(10, MessageCodec<ConnectrpcConformanceV1.Header>.self, self.responseHeaders)
    }

    package enum Response: Sendable, Equatable {
      case responseData([UInt8])
      /// What was asked joins its details.
      case error(ConnectrpcConformanceV1.Error)
    }
  }

  /// What a method with many answers is to do.
  package struct StreamResponseDefinition: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.StreamResponseDefinition" }

    package var responseHeaders: [ConnectrpcConformanceV1.Header] = []
    package var responseData: [[UInt8]] = []
    /// Ahead of each answer.
    package var responseDelayMs: UInt32 = 0
    /// Behind the last answer. What was asked joins its details where there was none.
    package var error: ConnectrpcConformanceV1.Error? = nil
    package var responseTrailers: [ConnectrpcConformanceV1.Header] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(responseHeaders: [ConnectrpcConformanceV1.Header] = [], responseData: [[UInt8]] = [], responseDelayMs: UInt32 = 0, error: ConnectrpcConformanceV1.Error? = nil, responseTrailers: [ConnectrpcConformanceV1.Header] = []) {
      self.responseHeaders = responseHeaders
      self.responseData = responseData
      self.responseDelayMs = responseDelayMs
      self.error = error
      self.responseTrailers = responseTrailers
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<ConnectrpcConformanceV1.Header>.self, to: &self.responseHeaders)
        case 18: try reader.append(BytesCodec.self, to: &self.responseData)
        case 24: self.responseDelayMs = try reader.uint32()
        case 34: try reader.message(into: &self.error)
        case 42: try reader.append(MessageCodec<ConnectrpcConformanceV1.Header>.self, to: &self.responseTrailers)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(42, MessageCodec<ConnectrpcConformanceV1.Header>.self, self.responseTrailers)
      if let value = self.error { writer.field(34, MessageCodec<ConnectrpcConformanceV1.Error>.self, value) }
      if self.responseDelayMs != 0 { writer.field(24, UInt32Codec.self, self.responseDelayMs) }
      writer.repeated(18, BytesCodec.self, self.responseData)
      writer.repeated(10, MessageCodec<ConnectrpcConformanceV1.Header>.self, self.responseHeaders)
    }
  }

  package struct UnaryRequest: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.UnaryRequest" }

    package var responseDefinition: ConnectrpcConformanceV1.UnaryResponseDefinition? = nil
    /// Makes the request as long as it is to be.
    package var requestData: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(responseDefinition: ConnectrpcConformanceV1.UnaryResponseDefinition? = nil, requestData: [UInt8] = []) {
      self.responseDefinition = responseDefinition
      self.requestData = requestData
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.responseDefinition)
        case 18: self.requestData = try reader.bytes()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.requestData.isEmpty { writer.field(18, BytesCodec.self, self.requestData) }
      if let value = self.responseDefinition { writer.field(10, MessageCodec<ConnectrpcConformanceV1.UnaryResponseDefinition>.self, value) }
    }
  }

  package struct UnaryResponse: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.UnaryResponse" }

    package var payload: ConnectrpcConformanceV1.ConformancePayload? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(payload: ConnectrpcConformanceV1.ConformancePayload? = nil) {
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
      if let value = self.payload { writer.field(10, MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, value) }
    }
  }

  package struct IdempotentUnaryRequest: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.IdempotentUnaryRequest" }

    package var responseDefinition: ConnectrpcConformanceV1.UnaryResponseDefinition? = nil
    package var requestData: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(responseDefinition: ConnectrpcConformanceV1.UnaryResponseDefinition? = nil, requestData: [UInt8] = []) {
      self.responseDefinition = responseDefinition
      self.requestData = requestData
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.responseDefinition)
        case 18: self.requestData = try reader.bytes()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.requestData.isEmpty { writer.field(18, BytesCodec.self, self.requestData) }
      if let value = self.responseDefinition { writer.field(10, MessageCodec<ConnectrpcConformanceV1.UnaryResponseDefinition>.self, value) }
    }
  }

  package struct IdempotentUnaryResponse: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.IdempotentUnaryResponse" }

    package var payload: ConnectrpcConformanceV1.ConformancePayload? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(payload: ConnectrpcConformanceV1.ConformancePayload? = nil) {
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
      if let value = self.payload { writer.field(10, MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, value) }
    }
  }

  package struct ServerStreamRequest: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.ServerStreamRequest" }

    package var responseDefinition: ConnectrpcConformanceV1.StreamResponseDefinition? = nil
    package var requestData: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(responseDefinition: ConnectrpcConformanceV1.StreamResponseDefinition? = nil, requestData: [UInt8] = []) {
      self.responseDefinition = responseDefinition
      self.requestData = requestData
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.responseDefinition)
        case 18: self.requestData = try reader.bytes()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.requestData.isEmpty { writer.field(18, BytesCodec.self, self.requestData) }
      if let value = self.responseDefinition { writer.field(10, MessageCodec<ConnectrpcConformanceV1.StreamResponseDefinition>.self, value) }
    }
  }

  package struct ServerStreamResponse: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.ServerStreamResponse" }

    package var payload: ConnectrpcConformanceV1.ConformancePayload? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(payload: ConnectrpcConformanceV1.ConformancePayload? = nil) {
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
      if let value = self.payload { writer.field(10, MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, value) }
    }
  }

  package struct ClientStreamRequest: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.ClientStreamRequest" }

    /// Of the first request alone.
    package var responseDefinition: ConnectrpcConformanceV1.UnaryResponseDefinition? = nil
    package var requestData: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(responseDefinition: ConnectrpcConformanceV1.UnaryResponseDefinition? = nil, requestData: [UInt8] = []) {
      self.responseDefinition = responseDefinition
      self.requestData = requestData
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.responseDefinition)
        case 18: self.requestData = try reader.bytes()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.requestData.isEmpty { writer.field(18, BytesCodec.self, self.requestData) }
      if let value = self.responseDefinition { writer.field(10, MessageCodec<ConnectrpcConformanceV1.UnaryResponseDefinition>.self, value) }
    }
  }

  package struct ClientStreamResponse: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.ClientStreamResponse" }

    package var payload: ConnectrpcConformanceV1.ConformancePayload? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(payload: ConnectrpcConformanceV1.ConformancePayload? = nil) {
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
      if let value = self.payload { writer.field(10, MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, value) }
    }
  }

  package struct BidiStreamRequest: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.BidiStreamRequest" }

    /// Of the first request alone, and so is full_duplex.
    package var responseDefinition: ConnectrpcConformanceV1.StreamResponseDefinition? = nil
    /// An answer for each request as it comes.
    package var fullDuplex: Bool = false
    package var requestData: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(responseDefinition: ConnectrpcConformanceV1.StreamResponseDefinition? = nil, fullDuplex: Bool = false, requestData: [UInt8] = []) {
      self.responseDefinition = responseDefinition
      self.fullDuplex = fullDuplex
      self.requestData = requestData
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.responseDefinition)
        case 16: self.fullDuplex = try reader.bool()
        case 26: self.requestData = try reader.bytes()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.requestData.isEmpty { writer.field(26, BytesCodec.self, self.requestData) }
      if self.fullDuplex { writer.field(16, BoolCodec.self, self.fullDuplex) }
      if let value = self.responseDefinition { writer.field(10, MessageCodec<ConnectrpcConformanceV1.StreamResponseDefinition>.self, value) }
    }
  }

  package struct BidiStreamResponse: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.BidiStreamResponse" }

    package var payload: ConnectrpcConformanceV1.ConformancePayload? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(payload: ConnectrpcConformanceV1.ConformancePayload? = nil) {
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
      if let value = self.payload { writer.field(10, MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, value) }
    }
  }

  package struct UnimplementedRequest: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.UnimplementedRequest" }

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

  package struct UnimplementedResponse: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.UnimplementedResponse" }

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

  package struct ConformancePayload: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.ConformancePayload" }

    /// What the definition gave.
    package var data: [UInt8] = []
    package var requestInfo: ConnectrpcConformanceV1.ConformancePayload.RequestInfo? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(data: [UInt8] = [], requestInfo: ConnectrpcConformanceV1.ConformancePayload.RequestInfo? = nil) {
      self.data = data
      self.requestInfo = requestInfo
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.data = try reader.bytes()
        case 18: try reader.message(into: &self.requestInfo)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.requestInfo { writer.field(18, MessageCodec<ConnectrpcConformanceV1.ConformancePayload.RequestInfo>.self, value) }
      if !self.data.isEmpty { writer.field(10, BytesCodec.self, self.data) }
    }

    /// What was asked.
    package struct RequestInfo: Protobuf.Message {
      package static var fullName: String { "connectrpc.conformance.v1.ConformancePayload.RequestInfo" }

      package var requestHeaders: [ConnectrpcConformanceV1.Header] = []
      /// What was left of the deadline.
      package var timeoutMs: Int64? = nil
      /// Every request, or those since the last answer.
      package var requests: [GoogleProtobuf.`Any`] = []
      /// Of Connect's GET alone.
      package var connectGetInfo: ConnectrpcConformanceV1.ConformancePayload.ConnectGetInfo? = nil
      package var unknownFields = UnknownFields()

      package init() {}

      package init(requestHeaders: [ConnectrpcConformanceV1.Header] = [], timeoutMs: Int64? = nil, requests: [GoogleProtobuf.`Any`] = [], connectGetInfo: ConnectrpcConformanceV1.ConformancePayload.ConnectGetInfo? = nil) {
        self.requestHeaders = requestHeaders
        self.timeoutMs = timeoutMs
        self.requests = requests
        self.connectGetInfo = connectGetInfo
      }

      package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 10: try reader.append(MessageCodec<ConnectrpcConformanceV1.Header>.self, to: &self.requestHeaders)
          case 16: self.timeoutMs = try reader.int64()
          case 26: try reader.append(MessageCodec<GoogleProtobuf.`Any`>.self, to: &self.requests)
          case 34: try reader.message(into: &self.connectGetInfo)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.connectGetInfo { writer.field(34, MessageCodec<ConnectrpcConformanceV1.ConformancePayload.ConnectGetInfo>.self, value) }
        writer.repeated(26, MessageCodec<GoogleProtobuf.`Any`>.self, self.requests)
        if let value = self.timeoutMs { writer.field(16, Int64Codec.self, value) }
        writer.repeated(10, MessageCodec<ConnectrpcConformanceV1.Header>.self, self.requestHeaders)
      }
    }

    package struct ConnectGetInfo: Protobuf.Message {
      package static var fullName: String { "connectrpc.conformance.v1.ConformancePayload.ConnectGetInfo" }

      package var queryParams: [ConnectrpcConformanceV1.Header] = []
      package var unknownFields = UnknownFields()

      package init() {}

      package init(queryParams: [ConnectrpcConformanceV1.Header] = []) {
        self.queryParams = queryParams
      }

      package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 10: try reader.append(MessageCodec<ConnectrpcConformanceV1.Header>.self, to: &self.queryParams)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        writer.repeated(10, MessageCodec<ConnectrpcConformanceV1.Header>.self, self.queryParams)
      }
    }
  }

  package struct Error: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.Error" }

    package var code: ConnectrpcConformanceV1.Code = .unspecified
    /// Without it, any will do.
    package var message: String? = nil
    package var details: [GoogleProtobuf.`Any`] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(code: ConnectrpcConformanceV1.Code = .unspecified, message: String? = nil, details: [GoogleProtobuf.`Any`] = []) {
      self.code = code
      self.message = message
      self.details = details
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.code = try reader.enumeration()
        case 18: self.message = try reader.string()
        case 26: try reader.append(MessageCodec<GoogleProtobuf.`Any`>.self, to: &self.details)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(26, MessageCodec<GoogleProtobuf.`Any`>.self, self.details)
      if let value = self.message { writer.field(18, StringCodec.self, value) }
      if self.code.rawValue != 0 { writer.field(8, EnumCodec<ConnectrpcConformanceV1.Code>.self, self.code) }
    }
  }

  /// A name with its values, in their order.
  package struct Header: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.Header" }

    package var name: String = ""
    package var value: [String] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(name: String = "", value: [String] = []) {
      self.name = name
      self.value = value
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: try reader.append(StringCodec.self, to: &self.value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(18, StringCodec.self, self.value)
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }
}
