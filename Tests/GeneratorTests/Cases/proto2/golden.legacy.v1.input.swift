// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenLegacyV1 {
  public enum Tone: ClosedEnum, CaseIterable {
    case low
    case high
    public static var deep: GoldenLegacyV1.Tone { .low }

    public init() { self = .low }

    public init?(rawValue: Int32) {
      switch rawValue {
      case 2: self = .low
      case -1: self = .high
      default: return nil
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .low: 2
      case .high: -1
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [GoldenLegacyV1.Tone] { [.low, .high] }
  }

  public enum Shade: ClosedEnum, CaseIterable {
    case none
    case dark

    public init() { self = .none }

    public init?(rawValue: Int32) {
      switch rawValue {
      case 0: self = .none
      case 2: self = .dark
      default: return nil
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .none: 0
      case .dark: 2
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [GoldenLegacyV1.Shade] { [.none, .dark] }
  }

  public struct Legacy: Protobuf.Message {
    public static var fullName: String { "golden.legacy.v1.Legacy" }

    public var number: Int32? = nil
    public var tone: GoldenLegacyV1.Tone? = nil
    public var tones: [GoldenLegacyV1.Tone] = []
    public var packedTones: [GoldenLegacyV1.Tone] = []
    public var shadeByNumber: [Int32: GoldenLegacyV1.Shade] = [:]
    public var choice: GoldenLegacyV1.Legacy.Choice? = nil
    public var data: GoldenLegacyV1.Legacy.Data? { get { _data.value } _modify { yield &_data.value } }
    private var _data = Indirect<GoldenLegacyV1.Legacy.Data>()
    public var part: [GoldenLegacyV1.Legacy.Part] = []
    public var loose: [Int32] = []
    public var strict: GoldenLegacyV1.Strict? = nil
    public var stricts: [GoldenLegacyV1.Strict] = []
    public var strictByName: [String: GoldenLegacyV1.Strict] = [:]
    public var unknownFields = UnknownFields()

    public init() {}

    public init(number: Int32? = nil, tone: GoldenLegacyV1.Tone? = nil, tones: [GoldenLegacyV1.Tone] = [], packedTones: [GoldenLegacyV1.Tone] = [], shadeByNumber: [Int32: GoldenLegacyV1.Shade] = [:], choice: GoldenLegacyV1.Legacy.Choice? = nil, data: GoldenLegacyV1.Legacy.Data? = nil, part: [GoldenLegacyV1.Legacy.Part] = [], loose: [Int32] = [], strict: GoldenLegacyV1.Strict? = nil, stricts: [GoldenLegacyV1.Strict] = [], strictByName: [String: GoldenLegacyV1.Strict] = [:]) {
      self.number = number
      self.tone = tone
      self.tones = tones
      self.packedTones = packedTones
      self.shadeByNumber = shadeByNumber
      self.choice = choice
      self.data = data
      self.part = part
      self.loose = loose
      self.strict = strict
      self.stricts = stricts
      self.strictByName = strictByName
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.number = try reader.int32()
        case 16: try reader.closed(into: &self.tone, unknown: &self.unknownFields)
        case 24: try reader.append(closed: &self.tones, unknown: &self.unknownFields)
        case 26: try reader.packed(closed: &self.tones, unknown: &self.unknownFields)
        case 32: try reader.append(closed: &self.packedTones, unknown: &self.unknownFields)
        case 34: try reader.packed(closed: &self.packedTones, unknown: &self.unknownFields)
        case 42: try reader.entry(Int32Codec.self, closed: &self.shadeByNumber, unknown: &self.unknownFields)
        case 48:
          var value: GoldenLegacyV1.Tone?
          try reader.closed(into: &value, unknown: &self.unknownFields)
          if let value { self.choice = .chosen(value) }
        case 59:
          var value = GoldenLegacyV1.Legacy.Picked()
          if case .picked(let earlier) = self.choice { value = earlier }
          self.choice = nil
          try reader.group(into: &value)
          self.choice = .picked(value)
        case 1611: try reader.group(into: &self.data)
        case 1683: self.part.append(try reader.group())
        case 64: self.loose.append(try reader.int32())
        case 66: try reader.packed(Int32Codec.self, into: &self.loose)
        case 74: try reader.message(into: &self.strict)
        case 82: try reader.append(MessageCodec<GoldenLegacyV1.Strict>.self, to: &self.stricts)
        case 90: try reader.entry(StringCodec.self, MessageCodec<GoldenLegacyV1.Strict>.self, into: &self.strictByName)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.groups(1683, self.part)
      if let value = self.data { writer.group(1611, value) }
      writer.map(90, StringCodec.self, MessageCodec<GoldenLegacyV1.Strict>.self, self.strictByName)
      writer.repeated(82, MessageCodec<GoldenLegacyV1.Strict>.self, self.stricts)
      if let value = self.strict { writer.field(74, MessageCodec<GoldenLegacyV1.Strict>.self, value) }
      writer.repeated(64, Int32Codec.self, self.loose)
      switch self.choice {
      case .picked(let value): writer.group(59, value)
      case .chosen(let value): writer.field(48, ClosedEnumCodec<GoldenLegacyV1.Tone>.self, value)
      case nil: break
      }
      writer.map(42, Int32Codec.self, ClosedEnumCodec<GoldenLegacyV1.Shade>.self, self.shadeByNumber)
      writer.packed(34, ClosedEnumCodec<GoldenLegacyV1.Tone>.self, self.packedTones)
      writer.repeated(24, ClosedEnumCodec<GoldenLegacyV1.Tone>.self, self.tones)
      if let value = self.tone { writer.field(16, ClosedEnumCodec<GoldenLegacyV1.Tone>.self, value) }
      if let value = self.number { writer.field(8, Int32Codec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      if let value = self.data { if let missing = value.missingRequiredField { return missing } }
      if let value = self.strict { if let missing = value.missingRequiredField { return missing } }
      for value in self.stricts { if let missing = value.missingRequiredField { return missing } }
      for value in self.strictByName.values { if let missing = value.missingRequiredField { return missing } }
      return nil
    }

    public enum Choice: Sendable, Equatable {
      case chosen(GoldenLegacyV1.Tone)
      case picked(GoldenLegacyV1.Legacy.Picked)
    }

    public struct Picked: Protobuf.Message {
      public static var fullName: String { "golden.legacy.v1.Legacy.Picked" }

      public var name: String? = nil
      public var unknownFields = UnknownFields()

      public init() {}

      public init(name: String? = nil) {
        self.name = name
      }

      public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 60: return try reader.endGroup()
          case 10: self.name = try reader.string()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      public func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.name { writer.field(10, StringCodec.self, value) }
      }
    }

    public struct Data: Protobuf.Message {
      public static var fullName: String { "golden.legacy.v1.Legacy.Data" }

      public var count: Int32? = nil
      public var inner: GoldenLegacyV1.Legacy? { get { _inner.value } _modify { yield &_inner.value } }
      private var _inner = Indirect<GoldenLegacyV1.Legacy>()
      public var deeper: GoldenLegacyV1.Legacy.Data.Deeper? = nil
      public var unknownFields = UnknownFields()

      public init() {}

      public init(count: Int32? = nil, inner: GoldenLegacyV1.Legacy? = nil, deeper: GoldenLegacyV1.Legacy.Data.Deeper? = nil) {
        self.count = count
        self.inner = inner
        self.deeper = deeper
      }

      public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 1612: return try reader.endGroup()
          case 1616: self.count = try reader.int32()
          case 1626: try reader.message(into: &self.inner)
          case 1611: try reader.group(into: &self.deeper)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      public func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.inner { writer.field(1626, MessageCodec<GoldenLegacyV1.Legacy>.self, value) }
        if let value = self.count { writer.field(1616, Int32Codec.self, value) }
        if let value = self.deeper { writer.group(1611, value) }
      }

      public var missingRequiredField: UInt32? {
        if let value = self.inner { if let missing = value.missingRequiredField { return missing } }
        return nil
      }

      public struct Deeper: Protobuf.Message {
        public static var fullName: String { "golden.legacy.v1.Legacy.Data.Deeper" }

        public var text: String? = nil
        public var unknownFields = UnknownFields()

        public init() {}

        public init(text: String? = nil) {
          self.text = text
        }

        public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
          while true {
            let tag = try reader.nextTag()
            switch tag {
            case 0: return
            case 1612: return try reader.endGroup()
            case 10: self.text = try reader.string()
            default: try reader.unknown(tag, into: &self.unknownFields)
            }
          }
        }

        public func encode(into writer: inout WireWriter) {
          writer.unknown(self.unknownFields)
          if let value = self.text { writer.field(10, StringCodec.self, value) }
        }
      }
    }

    public struct Part: Protobuf.Message {
      public static var fullName: String { "golden.legacy.v1.Legacy.Part" }

      public var size: UInt32? = nil
      public var unknownFields = UnknownFields()

      public init() {}

      public init(size: UInt32? = nil) {
        self.size = size
      }

      public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 1684: return try reader.endGroup()
          case 8: self.size = try reader.uint32()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      public func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.size { writer.field(8, UInt32Codec.self, value) }
      }
    }
  }

  public struct Strict: Protobuf.Message {
    public static var fullName: String { "golden.legacy.v1.Strict" }

    public var id: String? = nil
    public var next: GoldenLegacyV1.Strict? { get { _next.value } _modify { yield &_next.value } }
    private var _next = Indirect<GoldenLegacyV1.Strict>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String? = nil, next: GoldenLegacyV1.Strict? = nil) {
      self.id = id
      self.next = next
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: try reader.message(into: &self.next)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.next { writer.field(18, MessageCodec<GoldenLegacyV1.Strict>.self, value) }
      if let value = self.id { writer.field(10, StringCodec.self, value) }
    }

    public var missingRequiredField: UInt32? {
      if self.id == nil { return 1 }
      if let value = self.next { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }
}
