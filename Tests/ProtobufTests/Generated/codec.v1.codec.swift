// swift-format-ignore-file
// Made by protoc-gen-marketplace from codec/v1/codec.proto; change the schema and run scripts/generate.
import Protobuf

extension CodecV1 {
  enum Colour: OpenEnum, CaseIterable {
    case unspecified
    case red
    case negative
    /// A number that this schema does not name.
    case unrecognized(Int32)

    init() { self = .unspecified }

    init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .red
      case -1: self = .negative
      default: self = .unrecognized(rawValue)
      }
    }

    var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .red: 1
      case .negative: -1
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    static var allCases: [CodecV1.Colour] { [.unspecified, .red, .negative] }
  }

  struct Scalars: Protobuf.Message {
    static var fullName: String { "codec.v1.Scalars" }

    var aDouble: Double = 0
    var aFloat: Float = 0
    var anInt32: Int32 = 0
    var anInt64: Int64 = 0
    var aUint32: UInt32 = 0
    var aUint64: UInt64 = 0
    var aSint32: Int32 = 0
    var aSint64: Int64 = 0
    var aFixed32: UInt32 = 0
    var aFixed64: UInt64 = 0
    var aSfixed32: Int32 = 0
    var aSfixed64: Int64 = 0
    var aBool: Bool = false
    var aString: String = ""
    var someBytes: [UInt8] = []
    var colour: CodecV1.Colour = .unspecified
    var unknownFields = UnknownFields()

    init() {}

    init(aDouble: Double = 0, aFloat: Float = 0, anInt32: Int32 = 0, anInt64: Int64 = 0, aUint32: UInt32 = 0, aUint64: UInt64 = 0, aSint32: Int32 = 0, aSint64: Int64 = 0, aFixed32: UInt32 = 0, aFixed64: UInt64 = 0, aSfixed32: Int32 = 0, aSfixed64: Int64 = 0, aBool: Bool = false, aString: String = "", someBytes: [UInt8] = [], colour: CodecV1.Colour = .unspecified) {
      self.aDouble = aDouble
      self.aFloat = aFloat
      self.anInt32 = anInt32
      self.anInt64 = anInt64
      self.aUint32 = aUint32
      self.aUint64 = aUint64
      self.aSint32 = aSint32
      self.aSint64 = aSint64
      self.aFixed32 = aFixed32
      self.aFixed64 = aFixed64
      self.aSfixed32 = aSfixed32
      self.aSfixed64 = aSfixed64
      self.aBool = aBool
      self.aString = aString
      self.someBytes = someBytes
      self.colour = colour
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 9: self.aDouble = try reader.double()
        case 21: self.aFloat = try reader.float()
        case 24: self.anInt32 = try reader.int32()
        case 32: self.anInt64 = try reader.int64()
        case 40: self.aUint32 = try reader.uint32()
        case 48: self.aUint64 = try reader.uint64()
        case 56: self.aSint32 = try reader.sint32()
        case 64: self.aSint64 = try reader.sint64()
        case 77: self.aFixed32 = try reader.fixed32()
        case 81: self.aFixed64 = try reader.fixed64()
        case 93: self.aSfixed32 = try reader.sfixed32()
        case 97: self.aSfixed64 = try reader.sfixed64()
        case 104: self.aBool = try reader.bool()
        case 114: self.aString = try reader.string()
        case 122: self.someBytes = try reader.bytes()
        case 128: self.colour = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.colour.rawValue != 0 { writer.field(128, EnumCodec<CodecV1.Colour>.self, self.colour) }
      if !self.someBytes.isEmpty { writer.field(122, BytesCodec.self, self.someBytes) }
      if !self.aString.isEmpty { writer.field(114, StringCodec.self, self.aString) }
      if self.aBool { writer.field(104, BoolCodec.self, self.aBool) }
      if self.aSfixed64 != 0 { writer.field(97, SFixed64Codec.self, self.aSfixed64) }
      if self.aSfixed32 != 0 { writer.field(93, SFixed32Codec.self, self.aSfixed32) }
      if self.aFixed64 != 0 { writer.field(81, Fixed64Codec.self, self.aFixed64) }
      if self.aFixed32 != 0 { writer.field(77, Fixed32Codec.self, self.aFixed32) }
      if self.aSint64 != 0 { writer.field(64, SInt64Codec.self, self.aSint64) }
      if self.aSint32 != 0 { writer.field(56, SInt32Codec.self, self.aSint32) }
      if self.aUint64 != 0 { writer.field(48, UInt64Codec.self, self.aUint64) }
      if self.aUint32 != 0 { writer.field(40, UInt32Codec.self, self.aUint32) }
      if self.anInt64 != 0 { writer.field(32, Int64Codec.self, self.anInt64) }
      if self.anInt32 != 0 { writer.field(24, Int32Codec.self, self.anInt32) }
      if self.aFloat.bitPattern != 0 { writer.field(21, FloatCodec.self, self.aFloat) }
      if self.aDouble.bitPattern != 0 { writer.field(9, DoubleCodec.self, self.aDouble) }
    }
  }

  struct Optionals: Protobuf.Message {
    static var fullName: String { "codec.v1.Optionals" }

    var anInt32: Int32? = nil
    var aString: String? = nil
    var aBool: Bool? = nil
    var colour: CodecV1.Colour? = nil
    var someBytes: [UInt8]? = nil
    var aDouble: Double? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(anInt32: Int32? = nil, aString: String? = nil, aBool: Bool? = nil, colour: CodecV1.Colour? = nil, someBytes: [UInt8]? = nil, aDouble: Double? = nil) {
      self.anInt32 = anInt32
      self.aString = aString
      self.aBool = aBool
      self.colour = colour
      self.someBytes = someBytes
      self.aDouble = aDouble
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.anInt32 = try reader.int32()
        case 18: self.aString = try reader.string()
        case 24: self.aBool = try reader.bool()
        case 32: self.colour = try reader.enumeration()
        case 42: self.someBytes = try reader.bytes()
        case 49: self.aDouble = try reader.double()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.aDouble { writer.field(49, DoubleCodec.self, value) }
      if let value = self.someBytes { writer.field(42, BytesCodec.self, value) }
      if let value = self.colour { writer.field(32, EnumCodec<CodecV1.Colour>.self, value) }
      if let value = self.aBool { writer.field(24, BoolCodec.self, value) }
      if let value = self.aString { writer.field(18, StringCodec.self, value) }
      if let value = self.anInt32 { writer.field(8, Int32Codec.self, value) }
    }
  }

  struct Repeated: Protobuf.Message {
    static var fullName: String { "codec.v1.Repeated" }

    var doubles: [Double] = []
    var floats: [Float] = []
    var int32s: [Int32] = []
    var int64s: [Int64] = []
    var uint32s: [UInt32] = []
    var uint64s: [UInt64] = []
    var sint32s: [Int32] = []
    var sint64s: [Int64] = []
    var fixed32s: [UInt32] = []
    var fixed64s: [UInt64] = []
    var sfixed32s: [Int32] = []
    var sfixed64s: [Int64] = []
    var bools: [Bool] = []
    var strings: [String] = []
    var byteStrings: [[UInt8]] = []
    var colours: [CodecV1.Colour] = []
    var messages: [CodecV1.Scalars] = []
    var unpacked: [Int32] = []
    var unknownFields = UnknownFields()

    init() {}

    init(doubles: [Double] = [], floats: [Float] = [], int32s: [Int32] = [], int64s: [Int64] = [], uint32s: [UInt32] = [], uint64s: [UInt64] = [], sint32s: [Int32] = [], sint64s: [Int64] = [], fixed32s: [UInt32] = [], fixed64s: [UInt64] = [], sfixed32s: [Int32] = [], sfixed64s: [Int64] = [], bools: [Bool] = [], strings: [String] = [], byteStrings: [[UInt8]] = [], colours: [CodecV1.Colour] = [], messages: [CodecV1.Scalars] = [], unpacked: [Int32] = []) {
      self.doubles = doubles
      self.floats = floats
      self.int32s = int32s
      self.int64s = int64s
      self.uint32s = uint32s
      self.uint64s = uint64s
      self.sint32s = sint32s
      self.sint64s = sint64s
      self.fixed32s = fixed32s
      self.fixed64s = fixed64s
      self.sfixed32s = sfixed32s
      self.sfixed64s = sfixed64s
      self.bools = bools
      self.strings = strings
      self.byteStrings = byteStrings
      self.colours = colours
      self.messages = messages
      self.unpacked = unpacked
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 9: self.doubles.append(try reader.double())
        case 10: try reader.packed(DoubleCodec.self, into: &self.doubles)
        case 21: self.floats.append(try reader.float())
        case 18: try reader.packed(FloatCodec.self, into: &self.floats)
        case 24: self.int32s.append(try reader.int32())
        case 26: try reader.packed(Int32Codec.self, into: &self.int32s)
        case 32: self.int64s.append(try reader.int64())
        case 34: try reader.packed(Int64Codec.self, into: &self.int64s)
        case 40: self.uint32s.append(try reader.uint32())
        case 42: try reader.packed(UInt32Codec.self, into: &self.uint32s)
        case 48: self.uint64s.append(try reader.uint64())
        case 50: try reader.packed(UInt64Codec.self, into: &self.uint64s)
        case 56: self.sint32s.append(try reader.sint32())
        case 58: try reader.packed(SInt32Codec.self, into: &self.sint32s)
        case 64: self.sint64s.append(try reader.sint64())
        case 66: try reader.packed(SInt64Codec.self, into: &self.sint64s)
        case 77: self.fixed32s.append(try reader.fixed32())
        case 74: try reader.packed(Fixed32Codec.self, into: &self.fixed32s)
        case 81: self.fixed64s.append(try reader.fixed64())
        case 82: try reader.packed(Fixed64Codec.self, into: &self.fixed64s)
        case 93: self.sfixed32s.append(try reader.sfixed32())
        case 90: try reader.packed(SFixed32Codec.self, into: &self.sfixed32s)
        case 97: self.sfixed64s.append(try reader.sfixed64())
        case 98: try reader.packed(SFixed64Codec.self, into: &self.sfixed64s)
        case 104: self.bools.append(try reader.bool())
        case 106: try reader.packed(BoolCodec.self, into: &self.bools)
        case 114: try reader.append(StringCodec.self, to: &self.strings)
        case 122: try reader.append(BytesCodec.self, to: &self.byteStrings)
        case 128: self.colours.append(try reader.enumeration())
        case 130: try reader.packed(EnumCodec<CodecV1.Colour>.self, into: &self.colours)
        case 138: try reader.append(MessageCodec<CodecV1.Scalars>.self, to: &self.messages)
        case 144: self.unpacked.append(try reader.int32())
        case 146: try reader.packed(Int32Codec.self, into: &self.unpacked)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(144, Int32Codec.self, self.unpacked)
      writer.repeated(138, MessageCodec<CodecV1.Scalars>.self, self.messages)
      writer.packed(130, EnumCodec<CodecV1.Colour>.self, self.colours)
      writer.repeated(122, BytesCodec.self, self.byteStrings)
      writer.repeated(114, StringCodec.self, self.strings)
      writer.packed(106, BoolCodec.self, self.bools)
      writer.packed(98, SFixed64Codec.self, self.sfixed64s)
      writer.packed(90, SFixed32Codec.self, self.sfixed32s)
      writer.packed(82, Fixed64Codec.self, self.fixed64s)
      writer.packed(74, Fixed32Codec.self, self.fixed32s)
      writer.packed(66, SInt64Codec.self, self.sint64s)
      writer.packed(58, SInt32Codec.self, self.sint32s)
      writer.packed(50, UInt64Codec.self, self.uint64s)
      writer.packed(42, UInt32Codec.self, self.uint32s)
      writer.packed(34, Int64Codec.self, self.int64s)
      writer.packed(26, Int32Codec.self, self.int32s)
      writer.packed(18, FloatCodec.self, self.floats)
      writer.packed(10, DoubleCodec.self, self.doubles)
    }
  }

  struct Maps: Protobuf.Message {
    static var fullName: String { "codec.v1.Maps" }

    var numbers: [String: Int32] = [:]
    var names: [Int32: String] = [:]
    var colours: [Bool: CodecV1.Colour] = [:]
    var messages: [UInt64: CodecV1.Scalars] = [:]
    var byteStrings: [Int32: [UInt8]] = [:]
    var doubles: [Int64: Double] = [:]
    var unknownFields = UnknownFields()

    init() {}

    init(numbers: [String: Int32] = [:], names: [Int32: String] = [:], colours: [Bool: CodecV1.Colour] = [:], messages: [UInt64: CodecV1.Scalars] = [:], byteStrings: [Int32: [UInt8]] = [:], doubles: [Int64: Double] = [:]) {
      self.numbers = numbers
      self.names = names
      self.colours = colours
      self.messages = messages
      self.byteStrings = byteStrings
      self.doubles = doubles
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.entry(StringCodec.self, Int32Codec.self, into: &self.numbers)
        case 18: try reader.entry(Int32Codec.self, StringCodec.self, into: &self.names)
        case 26: try reader.entry(BoolCodec.self, EnumCodec<CodecV1.Colour>.self, into: &self.colours)
        case 34: try reader.entry(UInt64Codec.self, MessageCodec<CodecV1.Scalars>.self, into: &self.messages)
        case 42: try reader.entry(SInt32Codec.self, BytesCodec.self, into: &self.byteStrings)
        case 50: try reader.entry(SFixed64Codec.self, DoubleCodec.self, into: &self.doubles)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.map(50, SFixed64Codec.self, DoubleCodec.self, self.doubles)
      writer.map(42, SInt32Codec.self, BytesCodec.self, self.byteStrings)
      writer.map(34, UInt64Codec.self, MessageCodec<CodecV1.Scalars>.self, self.messages)
      writer.map(26, BoolCodec.self, EnumCodec<CodecV1.Colour>.self, self.colours)
      writer.map(18, Int32Codec.self, StringCodec.self, self.names)
      writer.map(10, StringCodec.self, Int32Codec.self, self.numbers)
    }
  }

  struct Choice: Protobuf.Message {
    static var fullName: String { "codec.v1.Choice" }

    var value: CodecV1.Choice.Value? = nil
    var after: String = ""
    var unknownFields = UnknownFields()

    init() {}

    init(value: CodecV1.Choice.Value? = nil, after: String = "") {
      self.value = value
      self.after = after
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.value = .number(try reader.int32())
        case 18: self.value = .text(try reader.string())
        case 26:
          var value = CodecV1.Scalars()
          if case .scalars(let earlier) = self.value { value = earlier }
          self.value = nil
          try reader.message(into: &value)
          self.value = .scalars(value)
        case 34:
          var value = CodecV1.Choice()
          if case .choice(let earlier) = self.value { value = earlier }
          self.value = nil
          try reader.message(into: &value)
          self.value = .choice(value)
        case 42: self.after = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.after.isEmpty { writer.field(42, StringCodec.self, self.after) }
      switch self.value {
      case .choice(let value): writer.field(34, MessageCodec<CodecV1.Choice>.self, value)
      case .scalars(let value): writer.field(26, MessageCodec<CodecV1.Scalars>.self, value)
      case .text(let value): writer.field(18, StringCodec.self, value)
      case .number(let value): writer.field(8, Int32Codec.self, value)
      case nil: break
      }
    }

    indirect enum Value: Sendable, Equatable {
      case number(Int32)
      case text(String)
      case scalars(CodecV1.Scalars)
      case choice(CodecV1.Choice)
    }
  }

  /// A message that holds itself, once and many times.
  struct Tree: Protobuf.Message {
    static var fullName: String { "codec.v1.Tree" }

    var value: Int32 = 0
    var left: CodecV1.Tree? { get { _left.value } _modify { yield &_left.value } }
    private var _left = Indirect<CodecV1.Tree>()
    var right: CodecV1.Tree? { get { _right.value } _modify { yield &_right.value } }
    private var _right = Indirect<CodecV1.Tree>()
    var children: [CodecV1.Tree] = []
    var scalars: CodecV1.Scalars? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(value: Int32 = 0, left: CodecV1.Tree? = nil, right: CodecV1.Tree? = nil, children: [CodecV1.Tree] = [], scalars: CodecV1.Scalars? = nil) {
      self.value = value
      self.left = left
      self.right = right
      self.children = children
      self.scalars = scalars
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.value = try reader.int32()
        case 18: try reader.message(into: &self.left)
        case 26: try reader.message(into: &self.right)
        case 34: try reader.append(MessageCodec<CodecV1.Tree>.self, to: &self.children)
        case 42: try reader.message(into: &self.scalars)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.scalars { writer.field(42, MessageCodec<CodecV1.Scalars>.self, value) }
      writer.repeated(34, MessageCodec<CodecV1.Tree>.self, self.children)
      if let value = self.right { writer.field(26, MessageCodec<CodecV1.Tree>.self, value) }
      if let value = self.left { writer.field(18, MessageCodec<CodecV1.Tree>.self, value) }
      if self.value != 0 { writer.field(8, Int32Codec.self, self.value) }
    }
  }

  /// What an API carries all day.
  struct Invoice: Protobuf.Message {
    static var fullName: String { "codec.v1.Invoice" }

    var id: String = ""
    var orderId: String = ""
    var customerName: String = ""
    var issuedAt: GoogleProtobuf.Timestamp? = nil
    var totalMinorUnits: Int64 = 0
    var currencyCode: String = ""
    var state: CodecV1.Colour = .unspecified
    var lines: [CodecV1.InvoiceLine] = []
    var labels: [String: String] = [:]
    var version: UInt64 = 0
    var unknownFields = UnknownFields()

    init() {}

    init(id: String = "", orderId: String = "", customerName: String = "", issuedAt: GoogleProtobuf.Timestamp? = nil, totalMinorUnits: Int64 = 0, currencyCode: String = "", state: CodecV1.Colour = .unspecified, lines: [CodecV1.InvoiceLine] = [], labels: [String: String] = [:], version: UInt64 = 0) {
      self.id = id
      self.orderId = orderId
      self.customerName = customerName
      self.issuedAt = issuedAt
      self.totalMinorUnits = totalMinorUnits
      self.currencyCode = currencyCode
      self.state = state
      self.lines = lines
      self.labels = labels
      self.version = version
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.orderId = try reader.string()
        case 26: self.customerName = try reader.string()
        case 34: try reader.message(into: &self.issuedAt)
        case 40: self.totalMinorUnits = try reader.int64()
        case 50: self.currencyCode = try reader.string()
        case 56: self.state = try reader.enumeration()
        case 66: try reader.append(MessageCodec<CodecV1.InvoiceLine>.self, to: &self.lines)
        case 74: try reader.entry(StringCodec.self, StringCodec.self, into: &self.labels)
        case 80: self.version = try reader.uint64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.version != 0 { writer.field(80, UInt64Codec.self, self.version) }
      writer.map(74, StringCodec.self, StringCodec.self, self.labels)
      writer.repeated(66, MessageCodec<CodecV1.InvoiceLine>.self, self.lines)
      if self.state.rawValue != 0 { writer.field(56, EnumCodec<CodecV1.Colour>.self, self.state) }
      if !self.currencyCode.isEmpty { writer.field(50, StringCodec.self, self.currencyCode) }
      if self.totalMinorUnits != 0 { writer.field(40, Int64Codec.self, self.totalMinorUnits) }
      if let value = self.issuedAt { writer.field(34, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.customerName.isEmpty { writer.field(26, StringCodec.self, self.customerName) }
      if !self.orderId.isEmpty { writer.field(18, StringCodec.self, self.orderId) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  struct InvoiceLine: Protobuf.Message {
    static var fullName: String { "codec.v1.InvoiceLine" }

    var title: String = ""
    var tariffTenThousandths: Int64 = 0
    var quantityThousandths: Int64 = 0
    var grossMinorUnits: Int64 = 0
    var discountMinorUnits: Int64 = 0
    var unit: String = ""
    var vatBasisPoints: Int32 = 0
    var unknownFields = UnknownFields()

    init() {}

    init(title: String = "", tariffTenThousandths: Int64 = 0, quantityThousandths: Int64 = 0, grossMinorUnits: Int64 = 0, discountMinorUnits: Int64 = 0, unit: String = "", vatBasisPoints: Int32 = 0) {
      self.title = title
      self.tariffTenThousandths = tariffTenThousandths
      self.quantityThousandths = quantityThousandths
      self.grossMinorUnits = grossMinorUnits
      self.discountMinorUnits = discountMinorUnits
      self.unit = unit
      self.vatBasisPoints = vatBasisPoints
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.title = try reader.string()
        case 16: self.tariffTenThousandths = try reader.int64()
        case 24: self.quantityThousandths = try reader.int64()
        case 32: self.grossMinorUnits = try reader.int64()
        case 40: self.discountMinorUnits = try reader.int64()
        case 50: self.unit = try reader.string()
        case 56: self.vatBasisPoints = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.vatBasisPoints != 0 { writer.field(56, Int32Codec.self, self.vatBasisPoints) }
      if !self.unit.isEmpty { writer.field(50, StringCodec.self, self.unit) }
      if self.discountMinorUnits != 0 { writer.field(40, Int64Codec.self, self.discountMinorUnits) }
      if self.grossMinorUnits != 0 { writer.field(32, Int64Codec.self, self.grossMinorUnits) }
      if self.quantityThousandths != 0 { writer.field(24, Int64Codec.self, self.quantityThousandths) }
      if self.tariffTenThousandths != 0 { writer.field(16, Int64Codec.self, self.tariffTenThousandths) }
      if !self.title.isEmpty { writer.field(10, StringCodec.self, self.title) }
    }
  }
}
