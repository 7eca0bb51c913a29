// swift-format-ignore-file
// Made by protoc-gen-marketplace from google/protobuf/struct.proto; change the schema and run scripts/generate.

extension GoogleProtobuf {
  /// `NullValue` is a singleton enumeration to represent the null value for the
  /// `Value` type union.
  ///
  ///  The JSON representation for `NullValue` is JSON `null`.
  public enum NullValue: OpenEnum, CaseIterable {
    /// Null value.
    case nullValue
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .nullValue }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .nullValue
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .nullValue: 0
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [GoogleProtobuf.NullValue] { [.nullValue] }
  }

  /// `Struct` represents a structured data value, consisting of fields
  /// which map to dynamically typed values. In some languages, `Struct`
  /// might be supported by a native representation. For example, in
  /// scripting languages like JS a struct is represented as an
  /// object. The details of that representation are described together
  /// with the proto support for the language.
  ///
  /// The JSON representation for `Struct` is JSON object.
  public struct Struct: Protobuf.Message {
    public static var fullName: String { "google.protobuf.Struct" }

    /// Unordered map of dynamically typed values.
    public var fields: [String: GoogleProtobuf.Value] = [:]
    public var unknownFields = UnknownFields()

    public init() {}

    public init(fields: [String: GoogleProtobuf.Value] = [:]) {
      self.fields = fields
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.entry(StringCodec.self, MessageCodec<GoogleProtobuf.Value>.self, into: &self.fields)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.map(10, StringCodec.self, MessageCodec<GoogleProtobuf.Value>.self, self.fields)
    }
  }

  /// `Value` represents a dynamically typed value which can be either
  /// null, a number, a string, a boolean, a recursive struct value, or a
  /// list of values. A producer of value is expected to set one of these
  /// variants. Absence of any variant indicates an error.
  ///
  /// The JSON representation for `Value` is JSON value.
  public struct Value: Protobuf.Message {
    public static var fullName: String { "google.protobuf.Value" }

    /// The kind of value.
    public var kind: GoogleProtobuf.Value.Kind? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(kind: GoogleProtobuf.Value.Kind? = nil) {
      self.kind = kind
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.kind = .nullValue(try reader.enumeration())
        case 17: self.kind = .numberValue(try reader.double())
        case 26: self.kind = .stringValue(try reader.string())
        case 32: self.kind = .boolValue(try reader.bool())
        case 42:
          var value = GoogleProtobuf.Struct()
          if case .structValue(let earlier) = self.kind { value = earlier }
          self.kind = nil
          try reader.message(into: &value)
          self.kind = .structValue(value)
        case 50:
          var value = GoogleProtobuf.ListValue()
          if case .listValue(let earlier) = self.kind { value = earlier }
          self.kind = nil
          try reader.message(into: &value)
          self.kind = .listValue(value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.kind {
      case .listValue(let value): writer.field(50, MessageCodec<GoogleProtobuf.ListValue>.self, value)
      case .structValue(let value): writer.field(42, MessageCodec<GoogleProtobuf.Struct>.self, value)
      case .boolValue(let value): writer.field(32, BoolCodec.self, value)
      case .stringValue(let value): writer.field(26, StringCodec.self, value)
      case .numberValue(let value): writer.field(17, DoubleCodec.self, value)
      case .nullValue(let value): writer.field(8, EnumCodec<GoogleProtobuf.NullValue>.self, value)
      case nil: break
      }
    }

    /// The kind of value.
    public enum Kind: Sendable, Equatable {
      /// Represents a null value.
      case nullValue(GoogleProtobuf.NullValue)
      /// Represents a double value.
      case numberValue(Double)
      /// Represents a string value.
      case stringValue(String)
      /// Represents a boolean value.
      case boolValue(Bool)
      /// Represents a structured value.
      case structValue(GoogleProtobuf.Struct)
      /// Represents a repeated `Value`.
      case listValue(GoogleProtobuf.ListValue)
    }
  }

  /// `ListValue` is a wrapper around a repeated field of values.
  ///
  /// The JSON representation for `ListValue` is JSON array.
  public struct ListValue: Protobuf.Message {
    public static var fullName: String { "google.protobuf.ListValue" }

    /// Repeated field of dynamically typed values.
    public var values: [GoogleProtobuf.Value] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(values: [GoogleProtobuf.Value] = []) {
      self.values = values
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<GoogleProtobuf.Value>.self, to: &self.values)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(10, MessageCodec<GoogleProtobuf.Value>.self, self.values)
    }
  }
}
