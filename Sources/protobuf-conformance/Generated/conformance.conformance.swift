// swift-format-ignore-file
// Made by protoc-gen-marketplace from conformance/conformance.proto; change the schema and run scripts/generate.
import Protobuf

extension Conformance {
  enum WireFormat: OpenEnum, CaseIterable {
    case unspecified
    case protobuf
    case json
    case jspb
    case textFormat
    /// A number that this schema does not name.
    case unrecognized(Int32)

    init() { self = .unspecified }

    init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .protobuf
      case 2: self = .json
      case 3: self = .jspb
      case 4: self = .textFormat
      default: self = .unrecognized(rawValue)
      }
    }

    var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .protobuf: 1
      case .json: 2
      case .jspb: 3
      case .textFormat: 4
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    static var allCases: [Conformance.WireFormat] { [.unspecified, .protobuf, .json, .jspb, .textFormat] }
  }

  enum TestCategory: OpenEnum, CaseIterable {
    case unspecifiedTest
    case binaryTest
    case jsonTest
    /// JSON is read as JSON_TEST reads it, but for fields that the message does not have: those are left out.
    case jsonIgnoreUnknownParsingTest
    case jspbTest
    case textFormatTest
    /// A number that this schema does not name.
    case unrecognized(Int32)

    init() { self = .unspecifiedTest }

    init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecifiedTest
      case 1: self = .binaryTest
      case 2: self = .jsonTest
      case 3: self = .jsonIgnoreUnknownParsingTest
      case 4: self = .jspbTest
      case 5: self = .textFormatTest
      default: self = .unrecognized(rawValue)
      }
    }

    var rawValue: Int32 {
      switch self {
      case .unspecifiedTest: 0
      case .binaryTest: 1
      case .jsonTest: 2
      case .jsonIgnoreUnknownParsingTest: 3
      case .jspbTest: 4
      case .textFormatTest: 5
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    static var allCases: [Conformance.TestCategory] { [.unspecifiedTest, .binaryTest, .jsonTest, .jsonIgnoreUnknownParsingTest, .jspbTest, .textFormatTest] }
  }

  struct TestStatus: Protobuf.Message {
    static var fullName: String { "conformance.TestStatus" }

    var name: String = ""
    var failureMessage: String = ""
    var matchedName: String = ""
    var unknownFields = UnknownFields()

    init() {}

    init(name: String = "", failureMessage: String = "", matchedName: String = "") {
      self.name = name
      self.failureMessage = failureMessage
      self.matchedName = matchedName
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: self.failureMessage = try reader.string()
        case 26: self.matchedName = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.matchedName.isEmpty { writer.field(26, StringCodec.self, self.matchedName) }
      if !self.failureMessage.isEmpty { writer.field(18, StringCodec.self, self.failureMessage) }
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }

  /// The answer, in `protobuf_payload`, to a request for this message type: the tests that are expected to fail.
  struct FailureSet: Protobuf.Message {
    static var fullName: String { "conformance.FailureSet" }

    var test: [Conformance.TestStatus] = []
    var unknownFields = UnknownFields()

    init() {}

    init(test: [Conformance.TestStatus] = []) {
      self.test = test
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 18: try reader.append(MessageCodec<Conformance.TestStatus>.self, to: &self.test)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(18, MessageCodec<Conformance.TestStatus>.self, self.test)
    }
  }

  /// A message to read and to write again.
  struct ConformanceRequest: Protobuf.Message {
    static var fullName: String { "conformance.ConformanceRequest" }

    var payload: Conformance.ConformanceRequest.Payload? = nil
    /// What to write it as.
    var requestedOutputFormat: Conformance.WireFormat = .unspecified
    /// Its full name.
    var messageType: String = ""
    var testCategory: Conformance.TestCategory = .unspecifiedTest
    var jspbEncodingOptions: Conformance.JspbEncodingConfig? = nil
    /// Of the text format.
    var printUnknownFields: Bool = false
    var unknownFields = UnknownFields()

    init() {}

    init(payload: Conformance.ConformanceRequest.Payload? = nil, requestedOutputFormat: Conformance.WireFormat = .unspecified, messageType: String = "", testCategory: Conformance.TestCategory = .unspecifiedTest, jspbEncodingOptions: Conformance.JspbEncodingConfig? = nil, printUnknownFields: Bool = false) {
      self.payload = payload
      self.requestedOutputFormat = requestedOutputFormat
      self.messageType = messageType
      self.testCategory = testCategory
      self.jspbEncodingOptions = jspbEncodingOptions
      self.printUnknownFields = printUnknownFields
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.payload = .protobufPayload(try reader.bytes())
        case 18: self.payload = .jsonPayload(try reader.string())
        case 58: self.payload = .jspbPayload(try reader.string())
        case 66: self.payload = .textPayload(try reader.string())
        case 24: self.requestedOutputFormat = try reader.enumeration()
        case 34: self.messageType = try reader.string()
        case 40: self.testCategory = try reader.enumeration()
        case 50: try reader.message(into: &self.jspbEncodingOptions)
        case 72: self.printUnknownFields = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.printUnknownFields { writer.field(72, BoolCodec.self, self.printUnknownFields) }
      switch self.payload {
      case .textPayload(let value): writer.field(66, StringCodec.self, value)
      case .jspbPayload(let value): writer.field(58, StringCodec.self, value)
      default: break
      }
      if let value = self.jspbEncodingOptions { writer.field(50, MessageCodec<Conformance.JspbEncodingConfig>.self, value) }
      if self.testCategory.rawValue != 0 { writer.field(40, EnumCodec<Conformance.TestCategory>.self, self.testCategory) }
      if !self.messageType.isEmpty { writer.field(34, StringCodec.self, self.messageType) }
      if self.requestedOutputFormat.rawValue != 0 { writer.field(24, EnumCodec<Conformance.WireFormat>.self, self.requestedOutputFormat) }
      switch self.payload {
      case .jsonPayload(let value): writer.field(18, StringCodec.self, value)
      case .protobufPayload(let value): writer.field(10, BytesCodec.self, value)
      default: break
      }
    }

    enum Payload: Sendable, Equatable {
      case protobufPayload([UInt8])
      case jsonPayload(String)
      case jspbPayload(String)
      case textPayload(String)
    }
  }

  struct ConformanceResponse: Protobuf.Message {
    static var fullName: String { "conformance.ConformanceResponse" }

    var result: Conformance.ConformanceResponse.Result? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(result: Conformance.ConformanceResponse.Result? = nil) {
      self.result = result
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.result = .parseError(try reader.string())
        case 50: self.result = .serializeError(try reader.string())
        case 74: self.result = .timeoutError(try reader.string())
        case 18: self.result = .runtimeError(try reader.string())
        case 26: self.result = .protobufPayload(try reader.bytes())
        case 34: self.result = .jsonPayload(try reader.string())
        case 42: self.result = .skipped(try reader.string())
        case 58: self.result = .jspbPayload(try reader.string())
        case 66: self.result = .textPayload(try reader.string())
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.result {
      case .timeoutError(let value): writer.field(74, StringCodec.self, value)
      case .textPayload(let value): writer.field(66, StringCodec.self, value)
      case .jspbPayload(let value): writer.field(58, StringCodec.self, value)
      case .serializeError(let value): writer.field(50, StringCodec.self, value)
      case .skipped(let value): writer.field(42, StringCodec.self, value)
      case .jsonPayload(let value): writer.field(34, StringCodec.self, value)
      case .protobufPayload(let value): writer.field(26, BytesCodec.self, value)
      case .runtimeError(let value): writer.field(18, StringCodec.self, value)
      case .parseError(let value): writer.field(10, StringCodec.self, value)
      case nil: break
      }
    }

    enum Result: Sendable, Equatable {
      /// The payload is not the message; often the right answer.
      case parseError(String)
      /// The message was read and has no form in the format asked for.
      case serializeError(String)
      /// Set by the suite, of a program that does not answer.
      case timeoutError(String)
      /// Whatever else went wrong; never the right answer.
      case runtimeError(String)
      case protobufPayload([UInt8])
      case jsonPayload(String)
      /// Why this program does not take the test.
      case skipped(String)
      case jspbPayload(String)
      case textPayload(String)
    }
  }

  struct JspbEncodingConfig: Protobuf.Message {
    static var fullName: String { "conformance.JspbEncodingConfig" }

    var useJspbArrayAnyFormat: Bool = false
    var unknownFields = UnknownFields()

    init() {}

    init(useJspbArrayAnyFormat: Bool = false) {
      self.useJspbArrayAnyFormat = useJspbArrayAnyFormat
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.useJspbArrayAnyFormat = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.useJspbArrayAnyFormat { writer.field(8, BoolCodec.self, self.useJspbArrayAnyFormat) }
    }
  }
}
