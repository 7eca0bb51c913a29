// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenOneofsV1 {
  public struct Choice: Protobuf.Message {
    public static var fullName: String { "golden.oneofs.v1.Choice" }

    /// Which one.
    public var kind: GoldenOneofsV1.Choice.KindOneof? = nil
    public var between: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(kind: GoldenOneofsV1.Choice.KindOneof? = nil, between: String = "") {
      self.kind = kind
      self.between = between
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 24: self.kind = .number(try reader.int32())
        case 10:
          var value = GoldenOneofsV1.Choice()
          if case .choice(let earlier) = self.kind { value = earlier }
          self.kind = nil
          try reader.message(into: &value)
          self.kind = .choice(value)
        case 58: self.kind = .text(try reader.string())
        case 42: self.between = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.kind {
      case .text(let value): writer.field(58, StringCodec.self, value)
      default: break
      }
      if !self.between.isEmpty { writer.field(42, StringCodec.self, self.between) }
      switch self.kind {
      case .number(let value): writer.field(24, Int32Codec.self, value)
      case .choice(let value): writer.field(10, MessageCodec<GoldenOneofsV1.Choice>.self, value)
      default: break
      }
    }

    /// Which one.
    public indirect enum KindOneof: Sendable, Equatable {
      /// A number.
      case number(Int32)
      case choice(GoldenOneofsV1.Choice)
      case text(String)
    }

    public struct Kind: Protobuf.Message {
      public static var fullName: String { "golden.oneofs.v1.Choice.Kind" }

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
