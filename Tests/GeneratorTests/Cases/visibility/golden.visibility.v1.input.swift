// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenVisibilityV1 {
  public struct Open: Protobuf.Message {
    public static var fullName: String { "golden.visibility.v1.Open" }

    public var name: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String = "") {
      self.name = name
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }

  public struct Secret: Protobuf.Message {
    public static var fullName: String { "golden.visibility.v1.Secret" }

    public var reason: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(reason: String = "") {
      self.reason = reason
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.reason = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.reason.isEmpty { writer.field(10, StringCodec.self, self.reason) }
    }
  }

  public struct Outer: Protobuf.Message {
    public static var fullName: String { "golden.visibility.v1.Outer" }

    public var open: GoldenVisibilityV1.Open? = nil
    public var secret: GoldenVisibilityV1.Secret? = nil
    public var secrets: [GoldenVisibilityV1.Secret] = []
    public var named: [String: GoldenVisibilityV1.Secret] = [:]
    public var kind: GoldenVisibilityV1.Outer.Kind? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(open: GoldenVisibilityV1.Open? = nil, secret: GoldenVisibilityV1.Secret? = nil, secrets: [GoldenVisibilityV1.Secret] = [], named: [String: GoldenVisibilityV1.Secret] = [:], kind: GoldenVisibilityV1.Outer.Kind? = nil) {
      self.open = open
      self.secret = secret
      self.secrets = secrets
      self.named = named
      self.kind = kind
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.open)
        case 18: try reader.message(into: &self.secret)
        case 26: try reader.append(MessageCodec<GoldenVisibilityV1.Secret>.self, to: &self.secrets)
        case 34: try reader.entry(StringCodec.self, MessageCodec<GoldenVisibilityV1.Secret>.self, into: &self.named)
        case 42:
          var value = GoldenVisibilityV1.Secret()
          if case .chosen(let earlier) = self.kind { value = earlier }
          self.kind = nil
          try reader.message(into: &value)
          self.kind = .chosen(value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.kind {
      case .chosen(let value): writer.field(42, MessageCodec<GoldenVisibilityV1.Secret>.self, value)
      case nil: break
      }
      writer.map(34, StringCodec.self, MessageCodec<GoldenVisibilityV1.Secret>.self, self.named)
      writer.repeated(26, MessageCodec<GoldenVisibilityV1.Secret>.self, self.secrets)
      if let value = self.secret { writer.field(18, MessageCodec<GoldenVisibilityV1.Secret>.self, value) }
      if let value = self.open { writer.field(10, MessageCodec<GoldenVisibilityV1.Open>.self, value) }
    }

    public enum Kind: Sendable, Equatable {
      case chosen(GoldenVisibilityV1.Secret)
    }
  }
}
