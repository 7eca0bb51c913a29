// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenValidatorsV1 {
  public enum State: OpenEnum, CaseIterable {
    case unspecified
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [GoldenValidatorsV1.State] { [.unspecified] }
  }

  public struct Free: Protobuf.Message {
    public static var fullName: String { "golden.validators.v1.Free" }

    public var any: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(any: String = "") {
      self.any = any
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.any = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.any.isEmpty { writer.field(10, StringCodec.self, self.any) }
    }
  }

  public struct Line: Protobuf.Message {
    public static var fullName: String { "golden.validators.v1.Line" }

    public var quantity: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(quantity: Int64 = 0) {
      self.quantity = quantity
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.quantity = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.quantity != 0 { writer.field(8, Int64Codec.self, self.quantity) }
    }
  }

  public struct Request: Protobuf.Message {
    public static var fullName: String { "golden.validators.v1.Request" }

    public var title: String = ""
    public var lines: [GoldenValidatorsV1.Line] = []
    public var state: GoldenValidatorsV1.State = .unspecified
    public var which: GoldenValidatorsV1.Request.Which? = nil
    public var span: GoogleProtobuf.Duration? = nil
    public var ignored: GoldenValidatorsV1.Line? = nil
    public var free: GoldenValidatorsV1.Free? = nil
    public var code: String = ""
    public var counts: [String: Int32] = [:]
    public var tags: [String] = []
    public var at: GoogleProtobuf.Timestamp? = nil
    public var share: Double = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(title: String = "", lines: [GoldenValidatorsV1.Line] = [], state: GoldenValidatorsV1.State = .unspecified, which: GoldenValidatorsV1.Request.Which? = nil, span: GoogleProtobuf.Duration? = nil, ignored: GoldenValidatorsV1.Line? = nil, free: GoldenValidatorsV1.Free? = nil, code: String = "", counts: [String: Int32] = [:], tags: [String] = [], at: GoogleProtobuf.Timestamp? = nil, share: Double = 0) {
      self.title = title
      self.lines = lines
      self.state = state
      self.which = which
      self.span = span
      self.ignored = ignored
      self.free = free
      self.code = code
      self.counts = counts
      self.tags = tags
      self.at = at
      self.share = share
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.title = try reader.string()
        case 18: try reader.append(MessageCodec<GoldenValidatorsV1.Line>.self, to: &self.lines)
        case 24: self.state = try reader.enumeration()
        case 34: self.which = .id(try reader.string())
        case 42:
          var value = GoldenValidatorsV1.Line()
          if case .line(let earlier) = self.which { value = earlier }
          self.which = nil
          try reader.message(into: &value)
          self.which = .line(value)
        case 50: try reader.message(into: &self.span)
        case 58: try reader.message(into: &self.ignored)
        case 66: try reader.message(into: &self.free)
        case 74: self.code = try reader.string()
        case 82: try reader.entry(StringCodec.self, Int32Codec.self, into: &self.counts)
        case 90: try reader.append(StringCodec.self, to: &self.tags)
        case 98: try reader.message(into: &self.at)
        case 105: self.share = try reader.double()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.share.bitPattern != 0 { writer.field(105, DoubleCodec.self, self.share) }
      if let value = self.at { writer.field(98, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      writer.repeated(90, StringCodec.self, self.tags)
      writer.map(82, StringCodec.self, Int32Codec.self, self.counts)
      if !self.code.isEmpty { writer.field(74, StringCodec.self, self.code) }
      if let value = self.free { writer.field(66, MessageCodec<GoldenValidatorsV1.Free>.self, value) }
      if let value = self.ignored { writer.field(58, MessageCodec<GoldenValidatorsV1.Line>.self, value) }
      if let value = self.span { writer.field(50, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      switch self.which {
      case .line(let value): writer.field(42, MessageCodec<GoldenValidatorsV1.Line>.self, value)
      case .id(let value): writer.field(34, StringCodec.self, value)
      case nil: break
      }
      if self.state.rawValue != 0 { writer.field(24, EnumCodec<GoldenValidatorsV1.State>.self, self.state) }
      writer.repeated(18, MessageCodec<GoldenValidatorsV1.Line>.self, self.lines)
      if !self.title.isEmpty { writer.field(10, StringCodec.self, self.title) }
    }

    public enum Which: Sendable, Equatable {
      case id(String)
      case line(GoldenValidatorsV1.Line)
    }
  }
}
