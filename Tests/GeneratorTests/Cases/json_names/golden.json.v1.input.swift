// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenJsonV1 {
  /// Names that JSON has by option, from digits and capitals, and of an alias; fields out of their order.
  public struct Named: Protobuf.Message {
    public static var fullName: String { "golden.json.v1.Named" }

    public var renamed: Int32 = 0
    public var httpStatusCode: Int32 = 0
    public var last: String = ""
    public var choice: GoldenJsonV1.Named.Choice? = nil
    public var kinds: [GoldenJsonV1.Named.Kind] = []
    public var named: [String: GoldenJsonV1.Named] = [:]
    public var maybe: [UInt8]? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(renamed: Int32 = 0, httpStatusCode: Int32 = 0, last: String = "", choice: GoldenJsonV1.Named.Choice? = nil, kinds: [GoldenJsonV1.Named.Kind] = [], named: [String: GoldenJsonV1.Named] = [:], maybe: [UInt8]? = nil) {
      self.renamed = renamed
      self.httpStatusCode = httpStatusCode
      self.last = last
      self.choice = choice
      self.kinds = kinds
      self.named = named
      self.maybe = maybe
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.renamed = try reader.int32()
        case 16: self.httpStatusCode = try reader.int32()
        case 74: self.last = try reader.string()
        case 64: self.choice = .firstChoice(try reader.int32())
        case 42: self.choice = .secondChoice(try reader.string())
        case 48: self.kinds.append(try reader.enumeration())
        case 50: try reader.packed(EnumCodec<GoldenJsonV1.Named.Kind>.self, into: &self.kinds)
        case 58: try reader.entry(StringCodec.self, MessageCodec<GoldenJsonV1.Named>.self, into: &self.named)
        case 34: self.maybe = try reader.bytes()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.last.isEmpty { writer.field(74, StringCodec.self, self.last) }
      switch self.choice {
      case .firstChoice(let value): writer.field(64, Int32Codec.self, value)
      default: break
      }
      writer.map(58, StringCodec.self, MessageCodec<GoldenJsonV1.Named>.self, self.named)
      writer.packed(50, EnumCodec<GoldenJsonV1.Named.Kind>.self, self.kinds)
      switch self.choice {
      case .secondChoice(let value): writer.field(42, StringCodec.self, value)
      default: break
      }
      if let value = self.maybe { writer.field(34, BytesCodec.self, value) }
      if self.httpStatusCode != 0 { writer.field(16, Int32Codec.self, self.httpStatusCode) }
      if self.renamed != 0 { writer.field(8, Int32Codec.self, self.renamed) }
    }

    public enum Choice: Sendable, Equatable {
      case firstChoice(Int32)
      case secondChoice(String)
    }

    public enum Kind: OpenEnum, CaseIterable {
      case jsonNames_
      case allCases_
      public static var alsoAllCases: GoldenJsonV1.Named.Kind { .allCases_ }
      /// A number that this schema does not name.
      case unrecognized(Int32)

      public init() { self = .jsonNames_ }

      public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .jsonNames_
        case 1: self = .allCases_
        default: self = .unrecognized(rawValue)
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .jsonNames_: 0
        case .allCases_: 1
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      public static var allCases: [GoldenJsonV1.Named.Kind] { [.jsonNames_, .allCases_] }
    }

    public struct Empty: Protobuf.Message {
      public static var fullName: String { "golden.json.v1.Named.Empty" }

      public var unknownFields = UnknownFields()

      public init() {}

      public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      public func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
      }
    }
  }
}
