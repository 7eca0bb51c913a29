// swift-format-ignore-file
// Made by protoc-gen-marketplace from connectrpc/conformance/v1/client_compat.proto; change the schema and run scripts/generate.
import Protobuf

extension ConnectrpcConformanceV1 {
  /// A call to make.
  package struct ClientCompatRequest: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.ClientCompatRequest" }

    package var testName: String = ""
    package var httpVersion: ConnectrpcConformanceV1.HTTPVersion = .unspecified
    package var `protocol`: ConnectrpcConformanceV1.ProtocolEnum = .unspecified
    package var codec: ConnectrpcConformanceV1.Codec = .unspecified
    package var compression: ConnectrpcConformanceV1.Compression = .unspecified
    package var host: String = ""
    package var port: UInt32 = 0
    /// In PEM, trusted; empty for plaintext.
    package var serverTlsCert: [UInt8] = []
    /// What the client shows of itself.
    package var clientTlsCreds: ConnectrpcConformanceV1.TLSCreds? = nil
    /// The largest message that is taken; 0 for any.
    package var messageReceiveLimit: UInt32 = 0
    package var service: String? = nil
    package var method: String? = nil
    package var streamType: ConnectrpcConformanceV1.StreamType = .unspecified
    package var useGetHttpMethod: Bool = false
    package var requestHeaders: [ConnectrpcConformanceV1.Header] = []
    /// All of the method's request.
    package var requestMessages: [GoogleProtobuf.`Any`] = []
    package var timeoutMs: UInt32? = nil
    /// Ahead of each message of a streamed request.
    package var requestDelayMs: UInt32 = 0
    package var cancel: ConnectrpcConformanceV1.ClientCompatRequest.Cancel? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(testName: String = "", httpVersion: ConnectrpcConformanceV1.HTTPVersion = .unspecified, `protocol`: ConnectrpcConformanceV1.ProtocolEnum = .unspecified, codec: ConnectrpcConformanceV1.Codec = .unspecified, compression: ConnectrpcConformanceV1.Compression = .unspecified, host: String = "", port: UInt32 = 0, serverTlsCert: [UInt8] = [], clientTlsCreds: ConnectrpcConformanceV1.TLSCreds? = nil, messageReceiveLimit: UInt32 = 0, service: String? = nil, method: String? = nil, streamType: ConnectrpcConformanceV1.StreamType = .unspecified, useGetHttpMethod: Bool = false, requestHeaders: [ConnectrpcConformanceV1.Header] = [], requestMessages: [GoogleProtobuf.`Any`] = [], timeoutMs: UInt32? = nil, requestDelayMs: UInt32 = 0, cancel: ConnectrpcConformanceV1.ClientCompatRequest.Cancel? = nil) {
      self.testName = testName
      self.httpVersion = httpVersion
      self.`protocol` = `protocol`
      self.codec = codec
      self.compression = compression
      self.host = host
      self.port = port
      self.serverTlsCert = serverTlsCert
      self.clientTlsCreds = clientTlsCreds
      self.messageReceiveLimit = messageReceiveLimit
      self.service = service
      self.method = method
      self.streamType = streamType
      self.useGetHttpMethod = useGetHttpMethod
      self.requestHeaders = requestHeaders
      self.requestMessages = requestMessages
      self.timeoutMs = timeoutMs
      self.requestDelayMs = requestDelayMs
      self.cancel = cancel
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.testName = try reader.string()
        case 16: self.httpVersion = try reader.enumeration()
        case 24: self.`protocol` = try reader.enumeration()
        case 32: self.codec = try reader.enumeration()
        case 40: self.compression = try reader.enumeration()
        case 50: self.host = try reader.string()
        case 56: self.port = try reader.uint32()
        case 66: self.serverTlsCert = try reader.bytes()
        case 74: try reader.message(into: &self.clientTlsCreds)
        case 80: self.messageReceiveLimit = try reader.uint32()
        case 90: self.service = try reader.string()
        case 98: self.method = try reader.string()
        case 104: self.streamType = try reader.enumeration()
        case 112: self.useGetHttpMethod = try reader.bool()
        case 122: try reader.append(MessageCodec<ConnectrpcConformanceV1.Header>.self, to: &self.requestHeaders)
        case 130: try reader.append(MessageCodec<GoogleProtobuf.`Any`>.self, to: &self.requestMessages)
        case 136: self.timeoutMs = try reader.uint32()
        case 144: self.requestDelayMs = try reader.uint32()
        case 154: try reader.message(into: &self.cancel)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.cancel { writer.field(154, MessageCodec<ConnectrpcConformanceV1.ClientCompatRequest.Cancel>.self, value) }
      if self.requestDelayMs != 0 { writer.field(144, UInt32Codec.self, self.requestDelayMs) }
      if let value = self.timeoutMs { writer.field(136, UInt32Codec.self, value) }
      writer.repeated(130, MessageCodec<GoogleProtobuf.`Any`>.self, self.requestMessages)
      writer.repeated(122, MessageCodec<ConnectrpcConformanceV1.Header>.self, self.requestHeaders)
      if self.useGetHttpMethod { writer.field(112, BoolCodec.self, self.useGetHttpMethod) }
      if self.streamType.rawValue != 0 { writer.field(104, EnumCodec<ConnectrpcConformanceV1.StreamType>.self, self.streamType) }
      if let value = self.method { writer.field(98, StringCodec.self, value) }
      if let value = self.service { writer.field(90, StringCodec.self, value) }
      if self.messageReceiveLimit != 0 { writer.field(80, UInt32Codec.self, self.messageReceiveLimit) }
      if let value = self.clientTlsCreds { writer.field(74, MessageCodec<ConnectrpcConformanceV1.TLSCreds>.self, value) }
      if !self.serverTlsCert.isEmpty { writer.field(66, BytesCodec.self, self.serverTlsCert) }
      if self.port != 0 { writer.field(56, UInt32Codec.self, self.port) }
      if !self.host.isEmpty { writer.field(50, StringCodec.self, self.host) }
      if self.compression.rawValue != 0 { writer.field(40, EnumCodec<ConnectrpcConformanceV1.Compression>.self, self.compression) }
      if self.codec.rawValue != 0 { writer.field(32, EnumCodec<ConnectrpcConformanceV1.Codec>.self, self.codec) }
      if self.`protocol`.rawValue != 0 { writer.field(24, EnumCodec<ConnectrpcConformanceV1.ProtocolEnum>.self, self.`protocol`) }
      if self.httpVersion.rawValue != 0 { writer.field(16, EnumCodec<ConnectrpcConformanceV1.HTTPVersion>.self, self.httpVersion) }
      if !self.testName.isEmpty { writer.field(10, StringCodec.self, self.testName) }
    }

    /// When to cancel; right behind the end of the request unless it says otherwise.
    package struct Cancel: Protobuf.Message {
      package static var fullName: String { "connectrpc.conformance.v1.ClientCompatRequest.Cancel" }

      package var cancelTiming: ConnectrpcConformanceV1.ClientCompatRequest.Cancel.CancelTiming? = nil
      package var unknownFields = UnknownFields()

      package init() {}

      package init(cancelTiming: ConnectrpcConformanceV1.ClientCompatRequest.Cancel.CancelTiming? = nil) {
        self.cancelTiming = cancelTiming
      }

      package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 10:
            var value = GoogleProtobuf.Empty()
            if case .beforeCloseSend(let earlier) = self.cancelTiming { value = earlier }
            self.cancelTiming = nil
            try reader.message(into: &value)
            self.cancelTiming = .beforeCloseSend(value)
          case 16: self.cancelTiming = .afterCloseSendMs(try reader.uint32())
          case 24: self.cancelTiming = .afterNumResponses(try reader.uint32())
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        switch self.cancelTiming {
        case .afterNumResponses(let value): writer.field(24, UInt32Codec.self, value)
        case .afterCloseSendMs(let value): writer.field(16, UInt32Codec.self, value)
        case .beforeCloseSend(let value): writer.field(10, MessageCodec<GoogleProtobuf.Empty>.self, value)
        case nil: break
        }
      }

      package enum CancelTiming: Sendable, Equatable {
        /// In place of the end of the request.
        case beforeCloseSend(GoogleProtobuf.Empty)
        /// So long behind the end of the request.
        case afterCloseSendMs(UInt32)
        /// Behind so many answers.
        case afterNumResponses(UInt32)
      }
    }
  }

  /// What became of it.
  package struct ClientCompatResponse: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.ClientCompatResponse" }

    package var testName: String = ""
    package var result: ConnectrpcConformanceV1.ClientCompatResponse.Result? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(testName: String = "", result: ConnectrpcConformanceV1.ClientCompatResponse.Result? = nil) {
      self.testName = testName
      self.result = result
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.testName = try reader.string()
        case 18:
          var value = ConnectrpcConformanceV1.ClientResponseResult()
          if case .response(let earlier) = self.result { value = earlier }
          self.result = nil
          try reader.message(into: &value)
          self.result = .response(value)
        case 26:
          var value = ConnectrpcConformanceV1.ClientErrorResult()
          if case .error(let earlier) = self.result { value = earlier }
          self.result = nil
          try reader.message(into: &value)
          self.result = .error(value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.result {
      case .error(let value): writer.field(26, MessageCodec<ConnectrpcConformanceV1.ClientErrorResult>.self, value)
      case .response(let value): writer.field(18, MessageCodec<ConnectrpcConformanceV1.ClientResponseResult>.self, value)
      case nil: break
      }
      if !self.testName.isEmpty { writer.field(10, StringCodec.self, self.testName) }
    }

    package enum Result: Sendable, Equatable {
      case response(ConnectrpcConformanceV1.ClientResponseResult)
      /// The call could not be made at all.
      case error(ConnectrpcConformanceV1.ClientErrorResult)
    }
  }

  /// How a call went.
  package struct ClientResponseResult: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.ClientResponseResult" }

    package var responseHeaders: [ConnectrpcConformanceV1.Header] = []
    package var payloads: [ConnectrpcConformanceV1.ConformancePayload] = []
    package var error: ConnectrpcConformanceV1.Error? = nil
    package var responseTrailers: [ConnectrpcConformanceV1.Header] = []
    /// Messages of the request that found the call over.
    package var numUnsentRequests: Int32 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package init(responseHeaders: [ConnectrpcConformanceV1.Header] = [], payloads: [ConnectrpcConformanceV1.ConformancePayload] = [], error: ConnectrpcConformanceV1.Error? = nil, responseTrailers: [ConnectrpcConformanceV1.Header] = [], numUnsentRequests: Int32 = 0) {
      self.responseHeaders = responseHeaders
      self.payloads = payloads
      self.error = error
      self.responseTrailers = responseTrailers
      self.numUnsentRequests = numUnsentRequests
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<ConnectrpcConformanceV1.Header>.self, to: &self.responseHeaders)
        case 18: try reader.append(MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, to: &self.payloads)
        case 26: try reader.message(into: &self.error)
        case 34: try reader.append(MessageCodec<ConnectrpcConformanceV1.Header>.self, to: &self.responseTrailers)
        case 40: self.numUnsentRequests = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.numUnsentRequests != 0 { writer.field(40, Int32Codec.self, self.numUnsentRequests) }
      writer.repeated(34, MessageCodec<ConnectrpcConformanceV1.Header>.self, self.responseTrailers)
      if let value = self.error { writer.field(26, MessageCodec<ConnectrpcConformanceV1.Error>.self, value) }
      writer.repeated(18, MessageCodec<ConnectrpcConformanceV1.ConformancePayload>.self, self.payloads)
      writer.repeated(10, MessageCodec<ConnectrpcConformanceV1.Header>.self, self.responseHeaders)
    }
  }

  /// Why a call could not be made.
  package struct ClientErrorResult: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.ClientErrorResult" }

    package var message: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package init(message: String = "") {
      self.message = message
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.message = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.message.isEmpty { writer.field(10, StringCodec.self, self.message) }
    }
  }
}
