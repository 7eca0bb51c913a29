// swift-format-ignore-file
// Made by protoc-gen-marketplace from codec/v1/forms.proto; change the schema and run scripts/generate.
import Protobuf

extension CodecV1 {
  struct WellKnown: Protobuf.Message {
    static var fullName: String { "codec.v1.WellKnown" }

    var timestamp: GoogleProtobuf.Timestamp? = nil
    var duration: GoogleProtobuf.Duration? = nil
    var mask: GoogleProtobuf.FieldMask? = nil
    var `struct`: GoogleProtobuf.Struct? = nil
    var value: GoogleProtobuf.Value? = nil
    var list: GoogleProtobuf.ListValue? = nil
    var any: GoogleProtobuf.`Any`? = nil
    var empty: GoogleProtobuf.Empty? = nil
    var doubleValue: GoogleProtobuf.DoubleValue? = nil
    var floatValue: GoogleProtobuf.FloatValue? = nil
    var int64Value: GoogleProtobuf.Int64Value? = nil
    var uint64Value: GoogleProtobuf.UInt64Value? = nil
    var int32Value: GoogleProtobuf.Int32Value? = nil
    var uint32Value: GoogleProtobuf.UInt32Value? = nil
    var boolValue: GoogleProtobuf.BoolValue? = nil
    var stringValue: GoogleProtobuf.StringValue? = nil
    var bytesValue: GoogleProtobuf.BytesValue? = nil
    var nullValue: GoogleProtobuf.NullValue = .nullValue
    var timestamps: [GoogleProtobuf.Timestamp] = []
    var values: [GoogleProtobuf.Value] = []
    var named: [String: GoogleProtobuf.Value] = [:]
    var anys: [GoogleProtobuf.`Any`] = []
    var kind: CodecV1.WellKnown.Kind? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(timestamp: GoogleProtobuf.Timestamp? = nil, duration: GoogleProtobuf.Duration? = nil, mask: GoogleProtobuf.FieldMask? = nil, `struct`: GoogleProtobuf.Struct? = nil, value: GoogleProtobuf.Value? = nil, list: GoogleProtobuf.ListValue? = nil, any: GoogleProtobuf.`Any`? = nil, empty: GoogleProtobuf.Empty? = nil, doubleValue: GoogleProtobuf.DoubleValue? = nil, floatValue: GoogleProtobuf.FloatValue? = nil, int64Value: GoogleProtobuf.Int64Value? = nil, uint64Value: GoogleProtobuf.UInt64Value? = nil, int32Value: GoogleProtobuf.Int32Value? = nil, uint32Value: GoogleProtobuf.UInt32Value? = nil, boolValue: GoogleProtobuf.BoolValue? = nil, stringValue: GoogleProtobuf.StringValue? = nil, bytesValue: GoogleProtobuf.BytesValue? = nil, nullValue: GoogleProtobuf.NullValue = .nullValue, timestamps: [GoogleProtobuf.Timestamp] = [], values: [GoogleProtobuf.Value] = [], named: [String: GoogleProtobuf.Value] = [:], anys: [GoogleProtobuf.`Any`] = [], kind: CodecV1.WellKnown.Kind? = nil) {
      self.timestamp = timestamp
      self.duration = duration
      self.mask = mask
      self.`struct` = `struct`
      self.value = value
      self.list = list
      self.any = any
      self.empty = empty
      self.doubleValue = doubleValue
      self.floatValue = floatValue
      self.int64Value = int64Value
      self.uint64Value = uint64Value
      self.int32Value = int32Value
      self.uint32Value = uint32Value
      self.boolValue = boolValue
      self.stringValue = stringValue
      self.bytesValue = bytesValue
      self.nullValue = nullValue
      self.timestamps = timestamps
      self.values = values
      self.named = named
      self.anys = anys
      self.kind = kind
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.timestamp)
        case 18: try reader.message(into: &self.duration)
        case 26: try reader.message(into: &self.mask)
        case 34: try reader.message(into: &self.`struct`)
        case 42: try reader.message(into: &self.value)
        case 50: try reader.message(into: &self.list)
        case 58: try reader.message(into: &self.any)
        case 66: try reader.message(into: &self.empty)
        case 74: try reader.message(into: &self.doubleValue)
        case 82: try reader.message(into: &self.floatValue)
        case 90: try reader.message(into: &self.int64Value)
        case 98: try reader.message(into: &self.uint64Value)
        case 106: try reader.message(into: &self.int32Value)
        case 114: try reader.message(into: &self.uint32Value)
        case 122: try reader.message(into: &self.boolValue)
        case 130: try reader.message(into: &self.stringValue)
        case 138: try reader.message(into: &self.bytesValue)
        case 144: self.nullValue = try reader.enumeration()
        case 154: try reader.append(MessageCodec<GoogleProtobuf.Timestamp>.self, to: &self.timestamps)
        case 162: try reader.append(MessageCodec<GoogleProtobuf.Value>.self, to: &self.values)
        case 170: try reader.entry(StringCodec.self, MessageCodec<GoogleProtobuf.Value>.self, into: &self.named)
        case 178: try reader.append(MessageCodec<GoogleProtobuf.`Any`>.self, to: &self.anys)
        case 186:
          var value = GoogleProtobuf.Value()
          if case .dynamic(let earlier) = self.kind { value = earlier }
          self.kind = nil
          try reader.message(into: &value)
          self.kind = .dynamic(value)
        case 192: self.kind = .nothing(try reader.enumeration())
        case 202:
          var value = GoogleProtobuf.Duration()
          if case .span(let earlier) = self.kind { value = earlier }
          self.kind = nil
          try reader.message(into: &value)
          self.kind = .span(value)
        case 210:
          var value = GoogleProtobuf.StringValue()
          if case .text(let earlier) = self.kind { value = earlier }
          self.kind = nil
          try reader.message(into: &value)
          self.kind = .text(value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.kind {
      case .text(let value): writer.field(210, MessageCodec<GoogleProtobuf.StringValue>.self, value)
      case .span(let value): writer.field(202, MessageCodec<GoogleProtobuf.Duration>.self, value)
      case .nothing(let value): writer.field(192, EnumCodec<GoogleProtobuf.NullValue>.self, value)
      case .dynamic(let value): writer.field(186, MessageCodec<GoogleProtobuf.Value>.self, value)
      case nil: break
      }
      writer.repeated(178, MessageCodec<GoogleProtobuf.`Any`>.self, self.anys)
      writer.map(170, StringCodec.self, MessageCodec<GoogleProtobuf.Value>.self, self.named)
      writer.repeated(162, MessageCodec<GoogleProtobuf.Value>.self, self.values)
      writer.repeated(154, MessageCodec<GoogleProtobuf.Timestamp>.self, self.timestamps)
      if self.nullValue.rawValue != 0 { writer.field(144, EnumCodec<GoogleProtobuf.NullValue>.self, self.nullValue) }
      if let value = self.bytesValue { writer.field(138, MessageCodec<GoogleProtobuf.BytesValue>.self, value) }
      if let value = self.stringValue { writer.field(130, MessageCodec<GoogleProtobuf.StringValue>.self, value) }
      if let value = self.boolValue { writer.field(122, MessageCodec<GoogleProtobuf.BoolValue>.self, value) }
      if let value = self.uint32Value { writer.field(114, MessageCodec<GoogleProtobuf.UInt32Value>.self, value) }
      if let value = self.int32Value { writer.field(106, MessageCodec<GoogleProtobuf.Int32Value>.self, value) }
      if let value = self.uint64Value { writer.field(98, MessageCodec<GoogleProtobuf.UInt64Value>.self, value) }
      if let value = self.int64Value { writer.field(90, MessageCodec<GoogleProtobuf.Int64Value>.self, value) }
      if let value = self.floatValue { writer.field(82, MessageCodec<GoogleProtobuf.FloatValue>.self, value) }
      if let value = self.doubleValue { writer.field(74, MessageCodec<GoogleProtobuf.DoubleValue>.self, value) }
      if let value = self.empty { writer.field(66, MessageCodec<GoogleProtobuf.Empty>.self, value) }
      if let value = self.any { writer.field(58, MessageCodec<GoogleProtobuf.`Any`>.self, value) }
      if let value = self.list { writer.field(50, MessageCodec<GoogleProtobuf.ListValue>.self, value) }
      if let value = self.value { writer.field(42, MessageCodec<GoogleProtobuf.Value>.self, value) }
      if let value = self.`struct` { writer.field(34, MessageCodec<GoogleProtobuf.Struct>.self, value) }
      if let value = self.mask { writer.field(26, MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
      if let value = self.duration { writer.field(18, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.timestamp { writer.field(10, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    }

    enum Kind: Sendable, Equatable {
      case dynamic(GoogleProtobuf.Value)
      case nothing(GoogleProtobuf.NullValue)
      case span(GoogleProtobuf.Duration)
      case text(GoogleProtobuf.StringValue)
    }
  }

  /// Names that are not the usual ones.
  struct Named: Protobuf.Message {
    static var fullName: String { "codec.v1.Named" }

    var renamed: Int32 = 0
    var httpStatusCode: Int32 = 0
    var leading: Int32 = 0
    var maybeSet: Int32? = nil
    /// A number below its neighbours' in the schema's order.
    var last: String = ""
    var choice: CodecV1.Named.Choice? = nil
    var alias: CodecV1.Named.Alias = .unspecified
    var aliases: [String: CodecV1.Named.Alias] = [:]
    var unknownFields = UnknownFields()

    init() {}

    init(renamed: Int32 = 0, httpStatusCode: Int32 = 0, leading: Int32 = 0, maybeSet: Int32? = nil, last: String = "", choice: CodecV1.Named.Choice? = nil, alias: CodecV1.Named.Alias = .unspecified, aliases: [String: CodecV1.Named.Alias] = [:]) {
      self.renamed = renamed
      self.httpStatusCode = httpStatusCode
      self.leading = leading
      self.maybeSet = maybeSet
      self.last = last
      self.choice = choice
      self.alias = alias
      self.aliases = aliases
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.renamed = try reader.int32()
        case 16: self.httpStatusCode = try reader.int32()
        case 24: self.leading = try reader.int32()
        case 32: self.maybeSet = try reader.int32()
        case 74: self.last = try reader.string()
        case 64: self.choice = .firstChoice(try reader.int32())
        case 42: self.choice = .secondChoice(try reader.string())
        case 48: self.alias = try reader.enumeration()
        case 58: try reader.entry(StringCodec.self, EnumCodec<CodecV1.Named.Alias>.self, into: &self.aliases)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.last.isEmpty { writer.field(74, StringCodec.self, self.last) }
      switch self.choice {
      case .firstChoice(let value): writer.field(64, Int32Codec.self, value)
      default: break
      }
      writer.map(58, StringCodec.self, EnumCodec<CodecV1.Named.Alias>.self, self.aliases)
      if self.alias.rawValue != 0 { writer.field(48, EnumCodec<CodecV1.Named.Alias>.self, self.alias) }
      switch self.choice {
      case .secondChoice(let value): writer.field(42, StringCodec.self, value)
      default: break
      }
      if let value = self.maybeSet { writer.field(32, Int32Codec.self, value) }
      if self.leading != 0 { writer.field(24, Int32Codec.self, self.leading) }
      if self.httpStatusCode != 0 { writer.field(16, Int32Codec.self, self.httpStatusCode) }
      if self.renamed != 0 { writer.field(8, Int32Codec.self, self.renamed) }
    }

    enum Choice: Sendable, Equatable {
      case firstChoice(Int32)
      case secondChoice(String)
    }

    enum Alias: OpenEnum, CaseIterable {
      case unspecified
      case one
      static var first: CodecV1.Named.Alias { .one }
      /// A number that this schema does not name.
      case unrecognized(Int32)

      init() { self = .unspecified }

      init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .one
        default: self = .unrecognized(rawValue)
        }
      }

      var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .one: 1
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      static var allCases: [CodecV1.Named.Alias] { [.unspecified, .one] }
    }

    struct Empty: Protobuf.Message {
      static var fullName: String { "codec.v1.Named.Empty" }

      var unknownFields = UnknownFields()

      init() {}

      mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
      }
    }
  }

  /// More fields than a word has bits.
  struct Wide: Protobuf.Message {
    static var fullName: String { "codec.v1.Wide" }

    var f1: Int32 = 0
    var f2: Int32 = 0
    var f3: Int32 = 0
    var f4: Int32 = 0
    var f5: Int32 = 0
    var f6: Int32 = 0
    var f7: Int32 = 0
    var f8: Int32 = 0
    var f9: Int32 = 0
    var f10: Int32 = 0
    var f11: Int32 = 0
    var f12: Int32 = 0
    var f13: Int32 = 0
    var f14: Int32 = 0
    var f15: Int32 = 0
    var f16: Int32 = 0
    var f17: Int32 = 0
    var f18: Int32 = 0
    var f19: Int32 = 0
    var f20: Int32 = 0
    var f21: Int32 = 0
    var f22: Int32 = 0
    var f23: Int32 = 0
    var f24: Int32 = 0
    var f25: Int32 = 0
    var f26: Int32 = 0
    var f27: Int32 = 0
    var f28: Int32 = 0
    var f29: Int32 = 0
    var f30: Int32 = 0
    var f31: Int32 = 0
    var f32: Int32 = 0
    var f33: Int32 = 0
    var f34: Int32 = 0
    var f35: Int32 = 0
    var f36: Int32 = 0
    var f37: Int32 = 0
    var f38: Int32 = 0
    var f39: Int32 = 0
    var f40: Int32 = 0
    var f41: Int32 = 0
    var f42: Int32 = 0
    var f43: Int32 = 0
    var f44: Int32 = 0
    var f45: Int32 = 0
    var f46: Int32 = 0
    var f47: Int32 = 0
    var f48: Int32 = 0
    var f49: Int32 = 0
    var f50: Int32 = 0
    var f51: Int32 = 0
    var f52: Int32 = 0
    var f53: Int32 = 0
    var f54: Int32 = 0
    var f55: Int32 = 0
    var f56: Int32 = 0
    var f57: Int32 = 0
    var f58: Int32 = 0
    var f59: Int32 = 0
    var f60: Int32 = 0
    var f61: Int32 = 0
    var f62: Int32 = 0
    var f63: Int32 = 0
    var f64: Int32 = 0
    var f65: Int32 = 0
    var f66: Int32 = 0
    var unknownFields = UnknownFields()

    init() {}

    init(f1: Int32 = 0, f2: Int32 = 0, f3: Int32 = 0, f4: Int32 = 0, f5: Int32 = 0, f6: Int32 = 0, f7: Int32 = 0, f8: Int32 = 0, f9: Int32 = 0, f10: Int32 = 0, f11: Int32 = 0, f12: Int32 = 0, f13: Int32 = 0, f14: Int32 = 0, f15: Int32 = 0, f16: Int32 = 0, f17: Int32 = 0, f18: Int32 = 0, f19: Int32 = 0, f20: Int32 = 0, f21: Int32 = 0, f22: Int32 = 0, f23: Int32 = 0, f24: Int32 = 0, f25: Int32 = 0, f26: Int32 = 0, f27: Int32 = 0, f28: Int32 = 0, f29: Int32 = 0, f30: Int32 = 0, f31: Int32 = 0, f32: Int32 = 0, f33: Int32 = 0, f34: Int32 = 0, f35: Int32 = 0, f36: Int32 = 0, f37: Int32 = 0, f38: Int32 = 0, f39: Int32 = 0, f40: Int32 = 0, f41: Int32 = 0, f42: Int32 = 0, f43: Int32 = 0, f44: Int32 = 0, f45: Int32 = 0, f46: Int32 = 0, f47: Int32 = 0, f48: Int32 = 0, f49: Int32 = 0, f50: Int32 = 0, f51: Int32 = 0, f52: Int32 = 0, f53: Int32 = 0, f54: Int32 = 0, f55: Int32 = 0, f56: Int32 = 0, f57: Int32 = 0, f58: Int32 = 0, f59: Int32 = 0, f60: Int32 = 0, f61: Int32 = 0, f62: Int32 = 0, f63: Int32 = 0, f64: Int32 = 0, f65: Int32 = 0, f66: Int32 = 0) {
      self.f1 = f1
      self.f2 = f2
      self.f3 = f3
      self.f4 = f4
      self.f5 = f5
      self.f6 = f6
      self.f7 = f7
      self.f8 = f8
      self.f9 = f9
      self.f10 = f10
      self.f11 = f11
      self.f12 = f12
      self.f13 = f13
      self.f14 = f14
      self.f15 = f15
      self.f16 = f16
      self.f17 = f17
      self.f18 = f18
      self.f19 = f19
      self.f20 = f20
      self.f21 = f21
      self.f22 = f22
      self.f23 = f23
      self.f24 = f24
      self.f25 = f25
      self.f26 = f26
      self.f27 = f27
      self.f28 = f28
      self.f29 = f29
      self.f30 = f30
      self.f31 = f31
      self.f32 = f32
      self.f33 = f33
      self.f34 = f34
      self.f35 = f35
      self.f36 = f36
      self.f37 = f37
      self.f38 = f38
      self.f39 = f39
      self.f40 = f40
      self.f41 = f41
      self.f42 = f42
      self.f43 = f43
      self.f44 = f44
      self.f45 = f45
      self.f46 = f46
      self.f47 = f47
      self.f48 = f48
      self.f49 = f49
      self.f50 = f50
      self.f51 = f51
      self.f52 = f52
      self.f53 = f53
      self.f54 = f54
      self.f55 = f55
      self.f56 = f56
      self.f57 = f57
      self.f58 = f58
      self.f59 = f59
      self.f60 = f60
      self.f61 = f61
      self.f62 = f62
      self.f63 = f63
      self.f64 = f64
      self.f65 = f65
      self.f66 = f66
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.f1 = try reader.int32()
        case 16: self.f2 = try reader.int32()
        case 24: self.f3 = try reader.int32()
        case 32: self.f4 = try reader.int32()
        case 40: self.f5 = try reader.int32()
        case 48: self.f6 = try reader.int32()
        case 56: self.f7 = try reader.int32()
        case 64: self.f8 = try reader.int32()
        case 72: self.f9 = try reader.int32()
        case 80: self.f10 = try reader.int32()
        case 88: self.f11 = try reader.int32()
        case 96: self.f12 = try reader.int32()
        case 104: self.f13 = try reader.int32()
        case 112: self.f14 = try reader.int32()
        case 120: self.f15 = try reader.int32()
        case 128: self.f16 = try reader.int32()
        case 136: self.f17 = try reader.int32()
        case 144: self.f18 = try reader.int32()
        case 152: self.f19 = try reader.int32()
        case 160: self.f20 = try reader.int32()
        case 168: self.f21 = try reader.int32()
        case 176: self.f22 = try reader.int32()
        case 184: self.f23 = try reader.int32()
        case 192: self.f24 = try reader.int32()
        case 200: self.f25 = try reader.int32()
        case 208: self.f26 = try reader.int32()
        case 216: self.f27 = try reader.int32()
        case 224: self.f28 = try reader.int32()
        case 232: self.f29 = try reader.int32()
        case 240: self.f30 = try reader.int32()
        case 248: self.f31 = try reader.int32()
        case 256: self.f32 = try reader.int32()
        case 264: self.f33 = try reader.int32()
        case 272: self.f34 = try reader.int32()
        case 280: self.f35 = try reader.int32()
        case 288: self.f36 = try reader.int32()
        case 296: self.f37 = try reader.int32()
        case 304: self.f38 = try reader.int32()
        case 312: self.f39 = try reader.int32()
        case 320: self.f40 = try reader.int32()
        case 328: self.f41 = try reader.int32()
        case 336: self.f42 = try reader.int32()
        case 344: self.f43 = try reader.int32()
        case 352: self.f44 = try reader.int32()
        case 360: self.f45 = try reader.int32()
        case 368: self.f46 = try reader.int32()
        case 376: self.f47 = try reader.int32()
        case 384: self.f48 = try reader.int32()
        case 392: self.f49 = try reader.int32()
        case 400: self.f50 = try reader.int32()
        case 408: self.f51 = try reader.int32()
        case 416: self.f52 = try reader.int32()
        case 424: self.f53 = try reader.int32()
        case 432: self.f54 = try reader.int32()
        case 440: self.f55 = try reader.int32()
        case 448: self.f56 = try reader.int32()
        case 456: self.f57 = try reader.int32()
        case 464: self.f58 = try reader.int32()
        case 472: self.f59 = try reader.int32()
        case 480: self.f60 = try reader.int32()
        case 488: self.f61 = try reader.int32()
        case 496: self.f62 = try reader.int32()
        case 504: self.f63 = try reader.int32()
        case 512: self.f64 = try reader.int32()
        case 520: self.f65 = try reader.int32()
        case 528: self.f66 = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.f66 != 0 { writer.field(528, Int32Codec.self, self.f66) }
      if self.f65 != 0 { writer.field(520, Int32Codec.self, self.f65) }
      if self.f64 != 0 { writer.field(512, Int32Codec.self, self.f64) }
      if self.f63 != 0 { writer.field(504, Int32Codec.self, self.f63) }
      if self.f62 != 0 { writer.field(496, Int32Codec.self, self.f62) }
      if self.f61 != 0 { writer.field(488, Int32Codec.self, self.f61) }
      if self.f60 != 0 { writer.field(480, Int32Codec.self, self.f60) }
      if self.f59 != 0 { writer.field(472, Int32Codec.self, self.f59) }
      if self.f58 != 0 { writer.field(464, Int32Codec.self, self.f58) }
      if self.f57 != 0 { writer.field(456, Int32Codec.self, self.f57) }
      if self.f56 != 0 { writer.field(448, Int32Codec.self, self.f56) }
      if self.f55 != 0 { writer.field(440, Int32Codec.self, self.f55) }
      if self.f54 != 0 { writer.field(432, Int32Codec.self, self.f54) }
      if self.f53 != 0 { writer.field(424, Int32Codec.self, self.f53) }
      if self.f52 != 0 { writer.field(416, Int32Codec.self, self.f52) }
      if self.f51 != 0 { writer.field(408, Int32Codec.self, self.f51) }
      if self.f50 != 0 { writer.field(400, Int32Codec.self, self.f50) }
      if self.f49 != 0 { writer.field(392, Int32Codec.self, self.f49) }
      if self.f48 != 0 { writer.field(384, Int32Codec.self, self.f48) }
      if self.f47 != 0 { writer.field(376, Int32Codec.self, self.f47) }
      if self.f46 != 0 { writer.field(368, Int32Codec.self, self.f46) }
      if self.f45 != 0 { writer.field(360, Int32Codec.self, self.f45) }
      if self.f44 != 0 { writer.field(352, Int32Codec.self, self.f44) }
      if self.f43 != 0 { writer.field(344, Int32Codec.self, self.f43) }
      if self.f42 != 0 { writer.field(336, Int32Codec.self, self.f42) }
      if self.f41 != 0 { writer.field(328, Int32Codec.self, self.f41) }
      if self.f40 != 0 { writer.field(320, Int32Codec.self, self.f40) }
      if self.f39 != 0 { writer.field(312, Int32Codec.self, self.f39) }
      if self.f38 != 0 { writer.field(304, Int32Codec.self, self.f38) }
      if self.f37 != 0 { writer.field(296, Int32Codec.self, self.f37) }
      if self.f36 != 0 { writer.field(288, Int32Codec.self, self.f36) }
      if self.f35 != 0 { writer.field(280, Int32Codec.self, self.f35) }
      if self.f34 != 0 { writer.field(272, Int32Codec.self, self.f34) }
      if self.f33 != 0 { writer.field(264, Int32Codec.self, self.f33) }
      if self.f32 != 0 { writer.field(256, Int32Codec.self, self.f32) }
      if self.f31 != 0 { writer.field(248, Int32Codec.self, self.f31) }
      if self.f30 != 0 { writer.field(240, Int32Codec.self, self.f30) }
      if self.f29 != 0 { writer.field(232, Int32Codec.self, self.f29) }
      if self.f28 != 0 { writer.field(224, Int32Codec.self, self.f28) }
      if self.f27 != 0 { writer.field(216, Int32Codec.self, self.f27) }
      if self.f26 != 0 { writer.field(208, Int32Codec.self, self.f26) }
      if self.f25 != 0 { writer.field(200, Int32Codec.self, self.f25) }
      if self.f24 != 0 { writer.field(192, Int32Codec.self, self.f24) }
      if self.f23 != 0 { writer.field(184, Int32Codec.self, self.f23) }
      if self.f22 != 0 { writer.field(176, Int32Codec.self, self.f22) }
      if self.f21 != 0 { writer.field(168, Int32Codec.self, self.f21) }
      if self.f20 != 0 { writer.field(160, Int32Codec.self, self.f20) }
      if self.f19 != 0 { writer.field(152, Int32Codec.self, self.f19) }
      if self.f18 != 0 { writer.field(144, Int32Codec.self, self.f18) }
      if self.f17 != 0 { writer.field(136, Int32Codec.self, self.f17) }
      if self.f16 != 0 { writer.field(128, Int32Codec.self, self.f16) }
      if self.f15 != 0 { writer.field(120, Int32Codec.self, self.f15) }
      if self.f14 != 0 { writer.field(112, Int32Codec.self, self.f14) }
      if self.f13 != 0 { writer.field(104, Int32Codec.self, self.f13) }
      if self.f12 != 0 { writer.field(96, Int32Codec.self, self.f12) }
      if self.f11 != 0 { writer.field(88, Int32Codec.self, self.f11) }
      if self.f10 != 0 { writer.field(80, Int32Codec.self, self.f10) }
      if self.f9 != 0 { writer.field(72, Int32Codec.self, self.f9) }
      if self.f8 != 0 { writer.field(64, Int32Codec.self, self.f8) }
      if self.f7 != 0 { writer.field(56, Int32Codec.self, self.f7) }
      if self.f6 != 0 { writer.field(48, Int32Codec.self, self.f6) }
      if self.f5 != 0 { writer.field(40, Int32Codec.self, self.f5) }
      if self.f4 != 0 { writer.field(32, Int32Codec.self, self.f4) }
      if self.f3 != 0 { writer.field(24, Int32Codec.self, self.f3) }
      if self.f2 != 0 { writer.field(16, Int32Codec.self, self.f2) }
      if self.f1 != 0 { writer.field(8, Int32Codec.self, self.f1) }
    }
  }
}
