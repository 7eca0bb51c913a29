// swift-format-ignore-file
// Made by protoc-gen-marketplace from codec/v1/legacy.proto; change the schema and run scripts/generate.
import Protobuf

extension CodecV1 {
  enum Tone: ClosedEnum, CaseIterable {
    case low
    case high
    static var deep: CodecV1.Tone { .low }

    init() { self = .low }

    init?(rawValue: Int32) {
      switch rawValue {
      case 2: self = .low
      case -1: self = .high
      default: return nil
      }
    }

    var rawValue: Int32 {
      switch self {
      case .low: 2
      case .high: -1
      }
    }

    /// The numbers that the schema names, in its order.
    static var allCases: [CodecV1.Tone] { [.low, .high] }
  }

  enum Shade: ClosedEnum, CaseIterable {
    case none
    case dark

    init() { self = .none }

    init?(rawValue: Int32) {
      switch rawValue {
      case 0: self = .none
      case 2: self = .dark
      default: return nil
      }
    }

    var rawValue: Int32 {
      switch self {
      case .none: 0
      case .dark: 2
      }
    }

    /// The numbers that the schema names, in its order.
    static var allCases: [CodecV1.Shade] { [.none, .dark] }
  }

  struct Legacy: Protobuf.Message {
    static var fullName: String { "codec.v1.Legacy" }

    var number: Int32? = nil
    var tone: CodecV1.Tone? = nil
    var tones: [CodecV1.Tone] = []
    var packedTones: [CodecV1.Tone] = []
    var shadeByNumber: [Int32: CodecV1.Shade] = [:]
    var choice: CodecV1.Legacy.Choice? = nil
    var data: CodecV1.Legacy.Data? { get { _data.value } _modify { yield &_data.value } }
    private var _data = Indirect<CodecV1.Legacy.Data>()
    var part: [CodecV1.Legacy.Part] = []
    var loose: [Int32] = []
    var strict: CodecV1.Strict? = nil
    var stricts: [CodecV1.Strict] = []
    var strictByName: [String: CodecV1.Strict] = [:]
    var unknownFields = UnknownFields()

    init() {}

    init(number: Int32? = nil, tone: CodecV1.Tone? = nil, tones: [CodecV1.Tone] = [], packedTones: [CodecV1.Tone] = [], shadeByNumber: [Int32: CodecV1.Shade] = [:], choice: CodecV1.Legacy.Choice? = nil, data: CodecV1.Legacy.Data? = nil, part: [CodecV1.Legacy.Part] = [], loose: [Int32] = [], strict: CodecV1.Strict? = nil, stricts: [CodecV1.Strict] = [], strictByName: [String: CodecV1.Strict] = [:]) {
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

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
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
          var value: CodecV1.Tone?
          try reader.closed(into: &value, unknown: &self.unknownFields)
          if let value { self.choice = .chosen(value) }
        case 59:
          var value = CodecV1.Legacy.Picked()
          if case .picked(let earlier) = self.choice { value = earlier }
          self.choice = nil
          try reader.group(into: &value)
          self.choice = .picked(value)
        case 1611: try reader.group(into: &self.data)
        case 1683: self.part.append(try reader.group())
        case 64: self.loose.append(try reader.int32())
        case 66: try reader.packed(Int32Codec.self, into: &self.loose)
        case 74: try reader.message(into: &self.strict)
        case 82: try reader.append(MessageCodec<CodecV1.Strict>.self, to: &self.stricts)
        case 90: try reader.entry(StringCodec.self, MessageCodec<CodecV1.Strict>.self, into: &self.strictByName)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.groups(1683, self.part)
      if let value = self.data { writer.group(1611, value) }
      writer.map(90, StringCodec.self, MessageCodec<CodecV1.Strict>.self, self.strictByName)
      writer.repeated(82, MessageCodec<CodecV1.Strict>.self, self.stricts)
      if let value = self.strict { writer.field(74, MessageCodec<CodecV1.Strict>.self, value) }
      writer.repeated(64, Int32Codec.self, self.loose)
      switch self.choice {
      case .picked(let value): writer.group(59, value)
      case .chosen(let value): writer.field(48, ClosedEnumCodec<CodecV1.Tone>.self, value)
      case nil: break
      }
      writer.map(42, Int32Codec.self, ClosedEnumCodec<CodecV1.Shade>.self, self.shadeByNumber)
      writer.packed(34, ClosedEnumCodec<CodecV1.Tone>.self, self.packedTones)
      writer.repeated(24, ClosedEnumCodec<CodecV1.Tone>.self, self.tones)
      if let value = self.tone { writer.field(16, ClosedEnumCodec<CodecV1.Tone>.self, value) }
      if let value = self.number { writer.field(8, Int32Codec.self, value) }
    }

    var missingRequiredField: UInt32? {
      if let value = self.data { if let missing = value.missingRequiredField { return missing } }
      if let value = self.strict { if let missing = value.missingRequiredField { return missing } }
      for value in self.stricts { if let missing = value.missingRequiredField { return missing } }
      for value in self.strictByName.values { if let missing = value.missingRequiredField { return missing } }
      return nil
    }

    enum Choice: Sendable, Equatable {
      case chosen(CodecV1.Tone)
      case picked(CodecV1.Legacy.Picked)
    }

    struct Picked: Protobuf.Message {
      static var fullName: String { "codec.v1.Legacy.Picked" }

      var name: String? = nil
      var unknownFields = UnknownFields()

      init() {}

      init(name: String? = nil) {
        self.name = name
      }

      mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
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

      func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.name { writer.field(10, StringCodec.self, value) }
      }
    }

    struct Data: Protobuf.Message {
      static var fullName: String { "codec.v1.Legacy.Data" }

      var count: Int32? = nil
      var inner: CodecV1.Legacy? { get { _inner.value } _modify { yield &_inner.value } }
      private var _inner = Indirect<CodecV1.Legacy>()
      var deeper: CodecV1.Legacy.Data.Deeper? = nil
      var unknownFields = UnknownFields()

      init() {}

      init(count: Int32? = nil, inner: CodecV1.Legacy? = nil, deeper: CodecV1.Legacy.Data.Deeper? = nil) {
        self.count = count
        self.inner = inner
        self.deeper = deeper
      }

      mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
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

      func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.inner { writer.field(1626, MessageCodec<CodecV1.Legacy>.self, value) }
        if let value = self.count { writer.field(1616, Int32Codec.self, value) }
        if let value = self.deeper { writer.group(1611, value) }
      }

      var missingRequiredField: UInt32? {
        if let value = self.inner { if let missing = value.missingRequiredField { return missing } }
        return nil
      }

      struct Deeper: Protobuf.Message {
        static var fullName: String { "codec.v1.Legacy.Data.Deeper" }

        var text: String? = nil
        var unknownFields = UnknownFields()

        init() {}

        init(text: String? = nil) {
          self.text = text
        }

        mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
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

        func encode(into writer: inout WireWriter) {
          writer.unknown(self.unknownFields)
          if let value = self.text { writer.field(10, StringCodec.self, value) }
        }
      }
    }

    struct Part: Protobuf.Message {
      static var fullName: String { "codec.v1.Legacy.Part" }

      var size: UInt32? = nil
      var unknownFields = UnknownFields()

      init() {}

      init(size: UInt32? = nil) {
        self.size = size
      }

      mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
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

      func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.size { writer.field(8, UInt32Codec.self, value) }
      }
    }
  }

  struct Strict: Protobuf.Message {
    static var fullName: String { "codec.v1.Strict" }

    var id: String? = nil
    var next: CodecV1.Strict? { get { _next.value } _modify { yield &_next.value } }
    private var _next = Indirect<CodecV1.Strict>()
    var unknownFields = UnknownFields()

    init() {}

    init(id: String? = nil, next: CodecV1.Strict? = nil) {
      self.id = id
      self.next = next
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
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

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.next { writer.field(18, MessageCodec<CodecV1.Strict>.self, value) }
      if let value = self.id { writer.field(10, StringCodec.self, value) }
    }

    var missingRequiredField: UInt32? {
      if self.id == nil { return 1 }
      if let value = self.next { if let missing = value.missingRequiredField { return missing } }
      return nil
    }
  }
}
