// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/numbers.proto; change the schema and run scripts/generate.
import Protobuf

extension RulesV1 {
  struct FloatNumbers: Protobuf.Message {
    static var fullName: String { "rules.v1.FloatNumbers" }

    var const: Float? = nil
    var lt: Float? = nil
    var lte: Float? = nil
    var gt: Float? = nil
    var gte: Float? = nil
    var gtLt: Float? = nil
    var gtLte: Float? = nil
    var gteLt: Float? = nil
    var gteLte: Float? = nil
    var outsideGtLt: Float? = nil
    var outsideGtLte: Float? = nil
    var outsideGteLt: Float? = nil
    var outsideGteLte: Float? = nil
    var oneOf: Float? = nil
    var noneOf: Float? = nil
    var lone: Float? = nil
    var finite: Float? = nil
    var fraction: Float? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: Float? = nil, lt: Float? = nil, lte: Float? = nil, gt: Float? = nil, gte: Float? = nil, gtLt: Float? = nil, gtLte: Float? = nil, gteLt: Float? = nil, gteLte: Float? = nil, outsideGtLt: Float? = nil, outsideGtLte: Float? = nil, outsideGteLt: Float? = nil, outsideGteLte: Float? = nil, oneOf: Float? = nil, noneOf: Float? = nil, lone: Float? = nil, finite: Float? = nil, fraction: Float? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.lone = lone
      self.finite = finite
      self.fraction = fraction
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 13: self.const = try reader.float()
        case 21: self.lt = try reader.float()
        case 29: self.lte = try reader.float()
        case 37: self.gt = try reader.float()
        case 45: self.gte = try reader.float()
        case 53: self.gtLt = try reader.float()
        case 61: self.gtLte = try reader.float()
        case 69: self.gteLt = try reader.float()
        case 77: self.gteLte = try reader.float()
        case 85: self.outsideGtLt = try reader.float()
        case 93: self.outsideGtLte = try reader.float()
        case 101: self.outsideGteLt = try reader.float()
        case 109: self.outsideGteLte = try reader.float()
        case 117: self.oneOf = try reader.float()
        case 125: self.noneOf = try reader.float()
        case 133: self.lone = try reader.float()
        case 141: self.finite = try reader.float()
        case 149: self.fraction = try reader.float()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.fraction { writer.field(149, FloatCodec.self, value) }
      if let value = self.finite { writer.field(141, FloatCodec.self, value) }
      if let value = self.lone { writer.field(133, FloatCodec.self, value) }
      if let value = self.noneOf { writer.field(125, FloatCodec.self, value) }
      if let value = self.oneOf { writer.field(117, FloatCodec.self, value) }
      if let value = self.outsideGteLte { writer.field(109, FloatCodec.self, value) }
      if let value = self.outsideGteLt { writer.field(101, FloatCodec.self, value) }
      if let value = self.outsideGtLte { writer.field(93, FloatCodec.self, value) }
      if let value = self.outsideGtLt { writer.field(85, FloatCodec.self, value) }
      if let value = self.gteLte { writer.field(77, FloatCodec.self, value) }
      if let value = self.gteLt { writer.field(69, FloatCodec.self, value) }
      if let value = self.gtLte { writer.field(61, FloatCodec.self, value) }
      if let value = self.gtLt { writer.field(53, FloatCodec.self, value) }
      if let value = self.gte { writer.field(45, FloatCodec.self, value) }
      if let value = self.gt { writer.field(37, FloatCodec.self, value) }
      if let value = self.lte { writer.field(29, FloatCodec.self, value) }
      if let value = self.lt { writer.field(21, FloatCodec.self, value) }
      if let value = self.const { writer.field(13, FloatCodec.self, value) }
    }
  }

  struct DoubleNumbers: Protobuf.Message {
    static var fullName: String { "rules.v1.DoubleNumbers" }

    var const: Double? = nil
    var lt: Double? = nil
    var lte: Double? = nil
    var gt: Double? = nil
    var gte: Double? = nil
    var gtLt: Double? = nil
    var gtLte: Double? = nil
    var gteLt: Double? = nil
    var gteLte: Double? = nil
    var outsideGtLt: Double? = nil
    var outsideGtLte: Double? = nil
    var outsideGteLt: Double? = nil
    var outsideGteLte: Double? = nil
    var oneOf: Double? = nil
    var noneOf: Double? = nil
    var lone: Double? = nil
    var finite: Double? = nil
    var fraction: Double? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: Double? = nil, lt: Double? = nil, lte: Double? = nil, gt: Double? = nil, gte: Double? = nil, gtLt: Double? = nil, gtLte: Double? = nil, gteLt: Double? = nil, gteLte: Double? = nil, outsideGtLt: Double? = nil, outsideGtLte: Double? = nil, outsideGteLt: Double? = nil, outsideGteLte: Double? = nil, oneOf: Double? = nil, noneOf: Double? = nil, lone: Double? = nil, finite: Double? = nil, fraction: Double? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.lone = lone
      self.finite = finite
      self.fraction = fraction
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 9: self.const = try reader.double()
        case 17: self.lt = try reader.double()
        case 25: self.lte = try reader.double()
        case 33: self.gt = try reader.double()
        case 41: self.gte = try reader.double()
        case 49: self.gtLt = try reader.double()
        case 57: self.gtLte = try reader.double()
        case 65: self.gteLt = try reader.double()
        case 73: self.gteLte = try reader.double()
        case 81: self.outsideGtLt = try reader.double()
        case 89: self.outsideGtLte = try reader.double()
        case 97: self.outsideGteLt = try reader.double()
        case 105: self.outsideGteLte = try reader.double()
        case 113: self.oneOf = try reader.double()
        case 121: self.noneOf = try reader.double()
        case 129: self.lone = try reader.double()
        case 137: self.finite = try reader.double()
        case 145: self.fraction = try reader.double()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.fraction { writer.field(145, DoubleCodec.self, value) }
      if let value = self.finite { writer.field(137, DoubleCodec.self, value) }
      if let value = self.lone { writer.field(129, DoubleCodec.self, value) }
      if let value = self.noneOf { writer.field(121, DoubleCodec.self, value) }
      if let value = self.oneOf { writer.field(113, DoubleCodec.self, value) }
      if let value = self.outsideGteLte { writer.field(105, DoubleCodec.self, value) }
      if let value = self.outsideGteLt { writer.field(97, DoubleCodec.self, value) }
      if let value = self.outsideGtLte { writer.field(89, DoubleCodec.self, value) }
      if let value = self.outsideGtLt { writer.field(81, DoubleCodec.self, value) }
      if let value = self.gteLte { writer.field(73, DoubleCodec.self, value) }
      if let value = self.gteLt { writer.field(65, DoubleCodec.self, value) }
      if let value = self.gtLte { writer.field(57, DoubleCodec.self, value) }
      if let value = self.gtLt { writer.field(49, DoubleCodec.self, value) }
      if let value = self.gte { writer.field(41, DoubleCodec.self, value) }
      if let value = self.gt { writer.field(33, DoubleCodec.self, value) }
      if let value = self.lte { writer.field(25, DoubleCodec.self, value) }
      if let value = self.lt { writer.field(17, DoubleCodec.self, value) }
      if let value = self.const { writer.field(9, DoubleCodec.self, value) }
    }
  }

  struct Int32Numbers: Protobuf.Message {
    static var fullName: String { "rules.v1.Int32Numbers" }

    var const: Int32? = nil
    var lt: Int32? = nil
    var lte: Int32? = nil
    var gt: Int32? = nil
    var gte: Int32? = nil
    var gtLt: Int32? = nil
    var gtLte: Int32? = nil
    var gteLt: Int32? = nil
    var gteLte: Int32? = nil
    var outsideGtLt: Int32? = nil
    var outsideGtLte: Int32? = nil
    var outsideGteLt: Int32? = nil
    var outsideGteLte: Int32? = nil
    var oneOf: Int32? = nil
    var noneOf: Int32? = nil
    var lone: Int32? = nil
    var negative: Int32? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: Int32? = nil, lt: Int32? = nil, lte: Int32? = nil, gt: Int32? = nil, gte: Int32? = nil, gtLt: Int32? = nil, gtLte: Int32? = nil, gteLt: Int32? = nil, gteLte: Int32? = nil, outsideGtLt: Int32? = nil, outsideGtLte: Int32? = nil, outsideGteLt: Int32? = nil, outsideGteLte: Int32? = nil, oneOf: Int32? = nil, noneOf: Int32? = nil, lone: Int32? = nil, negative: Int32? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.lone = lone
      self.negative = negative
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.const = try reader.int32()
        case 16: self.lt = try reader.int32()
        case 24: self.lte = try reader.int32()
        case 32: self.gt = try reader.int32()
        case 40: self.gte = try reader.int32()
        case 48: self.gtLt = try reader.int32()
        case 56: self.gtLte = try reader.int32()
        case 64: self.gteLt = try reader.int32()
        case 72: self.gteLte = try reader.int32()
        case 80: self.outsideGtLt = try reader.int32()
        case 88: self.outsideGtLte = try reader.int32()
        case 96: self.outsideGteLt = try reader.int32()
        case 104: self.outsideGteLte = try reader.int32()
        case 112: self.oneOf = try reader.int32()
        case 120: self.noneOf = try reader.int32()
        case 128: self.lone = try reader.int32()
        case 136: self.negative = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.negative { writer.field(136, Int32Codec.self, value) }
      if let value = self.lone { writer.field(128, Int32Codec.self, value) }
      if let value = self.noneOf { writer.field(120, Int32Codec.self, value) }
      if let value = self.oneOf { writer.field(112, Int32Codec.self, value) }
      if let value = self.outsideGteLte { writer.field(104, Int32Codec.self, value) }
      if let value = self.outsideGteLt { writer.field(96, Int32Codec.self, value) }
      if let value = self.outsideGtLte { writer.field(88, Int32Codec.self, value) }
      if let value = self.outsideGtLt { writer.field(80, Int32Codec.self, value) }
      if let value = self.gteLte { writer.field(72, Int32Codec.self, value) }
      if let value = self.gteLt { writer.field(64, Int32Codec.self, value) }
      if let value = self.gtLte { writer.field(56, Int32Codec.self, value) }
      if let value = self.gtLt { writer.field(48, Int32Codec.self, value) }
      if let value = self.gte { writer.field(40, Int32Codec.self, value) }
      if let value = self.gt { writer.field(32, Int32Codec.self, value) }
      if let value = self.lte { writer.field(24, Int32Codec.self, value) }
      if let value = self.lt { writer.field(16, Int32Codec.self, value) }
      if let value = self.const { writer.field(8, Int32Codec.self, value) }
    }
  }

  struct Int64Numbers: Protobuf.Message {
    static var fullName: String { "rules.v1.Int64Numbers" }

    var const: Int64? = nil
    var lt: Int64? = nil
    var lte: Int64? = nil
    var gt: Int64? = nil
    var gte: Int64? = nil
    var gtLt: Int64? = nil
    var gtLte: Int64? = nil
    var gteLt: Int64? = nil
    var gteLte: Int64? = nil
    var outsideGtLt: Int64? = nil
    var outsideGtLte: Int64? = nil
    var outsideGteLt: Int64? = nil
    var outsideGteLte: Int64? = nil
    var oneOf: Int64? = nil
    var noneOf: Int64? = nil
    var lone: Int64? = nil
    var negative: Int64? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: Int64? = nil, lt: Int64? = nil, lte: Int64? = nil, gt: Int64? = nil, gte: Int64? = nil, gtLt: Int64? = nil, gtLte: Int64? = nil, gteLt: Int64? = nil, gteLte: Int64? = nil, outsideGtLt: Int64? = nil, outsideGtLte: Int64? = nil, outsideGteLt: Int64? = nil, outsideGteLte: Int64? = nil, oneOf: Int64? = nil, noneOf: Int64? = nil, lone: Int64? = nil, negative: Int64? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.lone = lone
      self.negative = negative
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.const = try reader.int64()
        case 16: self.lt = try reader.int64()
        case 24: self.lte = try reader.int64()
        case 32: self.gt = try reader.int64()
        case 40: self.gte = try reader.int64()
        case 48: self.gtLt = try reader.int64()
        case 56: self.gtLte = try reader.int64()
        case 64: self.gteLt = try reader.int64()
        case 72: self.gteLte = try reader.int64()
        case 80: self.outsideGtLt = try reader.int64()
        case 88: self.outsideGtLte = try reader.int64()
        case 96: self.outsideGteLt = try reader.int64()
        case 104: self.outsideGteLte = try reader.int64()
        case 112: self.oneOf = try reader.int64()
        case 120: self.noneOf = try reader.int64()
        case 128: self.lone = try reader.int64()
        case 136: self.negative = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.negative { writer.field(136, Int64Codec.self, value) }
      if let value = self.lone { writer.field(128, Int64Codec.self, value) }
      if let value = self.noneOf { writer.field(120, Int64Codec.self, value) }
      if let value = self.oneOf { writer.field(112, Int64Codec.self, value) }
      if let value = self.outsideGteLte { writer.field(104, Int64Codec.self, value) }
      if let value = self.outsideGteLt { writer.field(96, Int64Codec.self, value) }
      if let value = self.outsideGtLte { writer.field(88, Int64Codec.self, value) }
      if let value = self.outsideGtLt { writer.field(80, Int64Codec.self, value) }
      if let value = self.gteLte { writer.field(72, Int64Codec.self, value) }
      if let value = self.gteLt { writer.field(64, Int64Codec.self, value) }
      if let value = self.gtLte { writer.field(56, Int64Codec.self, value) }
      if let value = self.gtLt { writer.field(48, Int64Codec.self, value) }
      if let value = self.gte { writer.field(40, Int64Codec.self, value) }
      if let value = self.gt { writer.field(32, Int64Codec.self, value) }
      if let value = self.lte { writer.field(24, Int64Codec.self, value) }
      if let value = self.lt { writer.field(16, Int64Codec.self, value) }
      if let value = self.const { writer.field(8, Int64Codec.self, value) }
    }
  }

  struct Uint32Numbers: Protobuf.Message {
    static var fullName: String { "rules.v1.Uint32Numbers" }

    var const: UInt32? = nil
    var lt: UInt32? = nil
    var lte: UInt32? = nil
    var gt: UInt32? = nil
    var gte: UInt32? = nil
    var gtLt: UInt32? = nil
    var gtLte: UInt32? = nil
    var gteLt: UInt32? = nil
    var gteLte: UInt32? = nil
    var outsideGtLt: UInt32? = nil
    var outsideGtLte: UInt32? = nil
    var outsideGteLt: UInt32? = nil
    var outsideGteLte: UInt32? = nil
    var oneOf: UInt32? = nil
    var noneOf: UInt32? = nil
    var lone: UInt32? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: UInt32? = nil, lt: UInt32? = nil, lte: UInt32? = nil, gt: UInt32? = nil, gte: UInt32? = nil, gtLt: UInt32? = nil, gtLte: UInt32? = nil, gteLt: UInt32? = nil, gteLte: UInt32? = nil, outsideGtLt: UInt32? = nil, outsideGtLte: UInt32? = nil, outsideGteLt: UInt32? = nil, outsideGteLte: UInt32? = nil, oneOf: UInt32? = nil, noneOf: UInt32? = nil, lone: UInt32? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.lone = lone
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.const = try reader.uint32()
        case 16: self.lt = try reader.uint32()
        case 24: self.lte = try reader.uint32()
        case 32: self.gt = try reader.uint32()
        case 40: self.gte = try reader.uint32()
        case 48: self.gtLt = try reader.uint32()
        case 56: self.gtLte = try reader.uint32()
        case 64: self.gteLt = try reader.uint32()
        case 72: self.gteLte = try reader.uint32()
        case 80: self.outsideGtLt = try reader.uint32()
        case 88: self.outsideGtLte = try reader.uint32()
        case 96: self.outsideGteLt = try reader.uint32()
        case 104: self.outsideGteLte = try reader.uint32()
        case 112: self.oneOf = try reader.uint32()
        case 120: self.noneOf = try reader.uint32()
        case 128: self.lone = try reader.uint32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.lone { writer.field(128, UInt32Codec.self, value) }
      if let value = self.noneOf { writer.field(120, UInt32Codec.self, value) }
      if let value = self.oneOf { writer.field(112, UInt32Codec.self, value) }
      if let value = self.outsideGteLte { writer.field(104, UInt32Codec.self, value) }
      if let value = self.outsideGteLt { writer.field(96, UInt32Codec.self, value) }
      if let value = self.outsideGtLte { writer.field(88, UInt32Codec.self, value) }
      if let value = self.outsideGtLt { writer.field(80, UInt32Codec.self, value) }
      if let value = self.gteLte { writer.field(72, UInt32Codec.self, value) }
      if let value = self.gteLt { writer.field(64, UInt32Codec.self, value) }
      if let value = self.gtLte { writer.field(56, UInt32Codec.self, value) }
      if let value = self.gtLt { writer.field(48, UInt32Codec.self, value) }
      if let value = self.gte { writer.field(40, UInt32Codec.self, value) }
      if let value = self.gt { writer.field(32, UInt32Codec.self, value) }
      if let value = self.lte { writer.field(24, UInt32Codec.self, value) }
      if let value = self.lt { writer.field(16, UInt32Codec.self, value) }
      if let value = self.const { writer.field(8, UInt32Codec.self, value) }
    }
  }

  struct Uint64Numbers: Protobuf.Message {
    static var fullName: String { "rules.v1.Uint64Numbers" }

    var const: UInt64? = nil
    var lt: UInt64? = nil
    var lte: UInt64? = nil
    var gt: UInt64? = nil
    var gte: UInt64? = nil
    var gtLt: UInt64? = nil
    var gtLte: UInt64? = nil
    var gteLt: UInt64? = nil
    var gteLte: UInt64? = nil
    var outsideGtLt: UInt64? = nil
    var outsideGtLte: UInt64? = nil
    var outsideGteLt: UInt64? = nil
    var outsideGteLte: UInt64? = nil
    var oneOf: UInt64? = nil
    var noneOf: UInt64? = nil
    var lone: UInt64? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: UInt64? = nil, lt: UInt64? = nil, lte: UInt64? = nil, gt: UInt64? = nil, gte: UInt64? = nil, gtLt: UInt64? = nil, gtLte: UInt64? = nil, gteLt: UInt64? = nil, gteLte: UInt64? = nil, outsideGtLt: UInt64? = nil, outsideGtLte: UInt64? = nil, outsideGteLt: UInt64? = nil, outsideGteLte: UInt64? = nil, oneOf: UInt64? = nil, noneOf: UInt64? = nil, lone: UInt64? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.lone = lone
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.const = try reader.uint64()
        case 16: self.lt = try reader.uint64()
        case 24: self.lte = try reader.uint64()
        case 32: self.gt = try reader.uint64()
        case 40: self.gte = try reader.uint64()
        case 48: self.gtLt = try reader.uint64()
        case 56: self.gtLte = try reader.uint64()
        case 64: self.gteLt = try reader.uint64()
        case 72: self.gteLte = try reader.uint64()
        case 80: self.outsideGtLt = try reader.uint64()
        case 88: self.outsideGtLte = try reader.uint64()
        case 96: self.outsideGteLt = try reader.uint64()
        case 104: self.outsideGteLte = try reader.uint64()
        case 112: self.oneOf = try reader.uint64()
        case 120: self.noneOf = try reader.uint64()
        case 128: self.lone = try reader.uint64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.lone { writer.field(128, UInt64Codec.self, value) }
      if let value = self.noneOf { writer.field(120, UInt64Codec.self, value) }
      if let value = self.oneOf { writer.field(112, UInt64Codec.self, value) }
      if let value = self.outsideGteLte { writer.field(104, UInt64Codec.self, value) }
      if let value = self.outsideGteLt { writer.field(96, UInt64Codec.self, value) }
      if let value = self.outsideGtLte { writer.field(88, UInt64Codec.self, value) }
      if let value = self.outsideGtLt { writer.field(80, UInt64Codec.self, value) }
      if let value = self.gteLte { writer.field(72, UInt64Codec.self, value) }
      if let value = self.gteLt { writer.field(64, UInt64Codec.self, value) }
      if let value = self.gtLte { writer.field(56, UInt64Codec.self, value) }
      if let value = self.gtLt { writer.field(48, UInt64Codec.self, value) }
      if let value = self.gte { writer.field(40, UInt64Codec.self, value) }
      if let value = self.gt { writer.field(32, UInt64Codec.self, value) }
      if let value = self.lte { writer.field(24, UInt64Codec.self, value) }
      if let value = self.lt { writer.field(16, UInt64Codec.self, value) }
      if let value = self.const { writer.field(8, UInt64Codec.self, value) }
    }
  }

  struct Sint32Numbers: Protobuf.Message {
    static var fullName: String { "rules.v1.Sint32Numbers" }

    var const: Int32? = nil
    var lt: Int32? = nil
    var lte: Int32? = nil
    var gt: Int32? = nil
    var gte: Int32? = nil
    var gtLt: Int32? = nil
    var gtLte: Int32? = nil
    var gteLt: Int32? = nil
    var gteLte: Int32? = nil
    var outsideGtLt: Int32? = nil
    var outsideGtLte: Int32? = nil
    var outsideGteLt: Int32? = nil
    var outsideGteLte: Int32? = nil
    var oneOf: Int32? = nil
    var noneOf: Int32? = nil
    var lone: Int32? = nil
    var negative: Int32? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: Int32? = nil, lt: Int32? = nil, lte: Int32? = nil, gt: Int32? = nil, gte: Int32? = nil, gtLt: Int32? = nil, gtLte: Int32? = nil, gteLt: Int32? = nil, gteLte: Int32? = nil, outsideGtLt: Int32? = nil, outsideGtLte: Int32? = nil, outsideGteLt: Int32? = nil, outsideGteLte: Int32? = nil, oneOf: Int32? = nil, noneOf: Int32? = nil, lone: Int32? = nil, negative: Int32? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.lone = lone
      self.negative = negative
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.const = try reader.sint32()
        case 16: self.lt = try reader.sint32()
        case 24: self.lte = try reader.sint32()
        case 32: self.gt = try reader.sint32()
        case 40: self.gte = try reader.sint32()
        case 48: self.gtLt = try reader.sint32()
        case 56: self.gtLte = try reader.sint32()
        case 64: self.gteLt = try reader.sint32()
        case 72: self.gteLte = try reader.sint32()
        case 80: self.outsideGtLt = try reader.sint32()
        case 88: self.outsideGtLte = try reader.sint32()
        case 96: self.outsideGteLt = try reader.sint32()
        case 104: self.outsideGteLte = try reader.sint32()
        case 112: self.oneOf = try reader.sint32()
        case 120: self.noneOf = try reader.sint32()
        case 128: self.lone = try reader.sint32()
        case 136: self.negative = try reader.sint32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.negative { writer.field(136, SInt32Codec.self, value) }
      if let value = self.lone { writer.field(128, SInt32Codec.self, value) }
      if let value = self.noneOf { writer.field(120, SInt32Codec.self, value) }
      if let value = self.oneOf { writer.field(112, SInt32Codec.self, value) }
      if let value = self.outsideGteLte { writer.field(104, SInt32Codec.self, value) }
      if let value = self.outsideGteLt { writer.field(96, SInt32Codec.self, value) }
      if let value = self.outsideGtLte { writer.field(88, SInt32Codec.self, value) }
      if let value = self.outsideGtLt { writer.field(80, SInt32Codec.self, value) }
      if let value = self.gteLte { writer.field(72, SInt32Codec.self, value) }
      if let value = self.gteLt { writer.field(64, SInt32Codec.self, value) }
      if let value = self.gtLte { writer.field(56, SInt32Codec.self, value) }
      if let value = self.gtLt { writer.field(48, SInt32Codec.self, value) }
      if let value = self.gte { writer.field(40, SInt32Codec.self, value) }
      if let value = self.gt { writer.field(32, SInt32Codec.self, value) }
      if let value = self.lte { writer.field(24, SInt32Codec.self, value) }
      if let value = self.lt { writer.field(16, SInt32Codec.self, value) }
      if let value = self.const { writer.field(8, SInt32Codec.self, value) }
    }
  }

  struct Sint64Numbers: Protobuf.Message {
    static var fullName: String { "rules.v1.Sint64Numbers" }

    var const: Int64? = nil
    var lt: Int64? = nil
    var lte: Int64? = nil
    var gt: Int64? = nil
    var gte: Int64? = nil
    var gtLt: Int64? = nil
    var gtLte: Int64? = nil
    var gteLt: Int64? = nil
    var gteLte: Int64? = nil
    var outsideGtLt: Int64? = nil
    var outsideGtLte: Int64? = nil
    var outsideGteLt: Int64? = nil
    var outsideGteLte: Int64? = nil
    var oneOf: Int64? = nil
    var noneOf: Int64? = nil
    var lone: Int64? = nil
    var negative: Int64? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: Int64? = nil, lt: Int64? = nil, lte: Int64? = nil, gt: Int64? = nil, gte: Int64? = nil, gtLt: Int64? = nil, gtLte: Int64? = nil, gteLt: Int64? = nil, gteLte: Int64? = nil, outsideGtLt: Int64? = nil, outsideGtLte: Int64? = nil, outsideGteLt: Int64? = nil, outsideGteLte: Int64? = nil, oneOf: Int64? = nil, noneOf: Int64? = nil, lone: Int64? = nil, negative: Int64? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.lone = lone
      self.negative = negative
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.const = try reader.sint64()
        case 16: self.lt = try reader.sint64()
        case 24: self.lte = try reader.sint64()
        case 32: self.gt = try reader.sint64()
        case 40: self.gte = try reader.sint64()
        case 48: self.gtLt = try reader.sint64()
        case 56: self.gtLte = try reader.sint64()
        case 64: self.gteLt = try reader.sint64()
        case 72: self.gteLte = try reader.sint64()
        case 80: self.outsideGtLt = try reader.sint64()
        case 88: self.outsideGtLte = try reader.sint64()
        case 96: self.outsideGteLt = try reader.sint64()
        case 104: self.outsideGteLte = try reader.sint64()
        case 112: self.oneOf = try reader.sint64()
        case 120: self.noneOf = try reader.sint64()
        case 128: self.lone = try reader.sint64()
        case 136: self.negative = try reader.sint64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.negative { writer.field(136, SInt64Codec.self, value) }
      if let value = self.lone { writer.field(128, SInt64Codec.self, value) }
      if let value = self.noneOf { writer.field(120, SInt64Codec.self, value) }
      if let value = self.oneOf { writer.field(112, SInt64Codec.self, value) }
      if let value = self.outsideGteLte { writer.field(104, SInt64Codec.self, value) }
      if let value = self.outsideGteLt { writer.field(96, SInt64Codec.self, value) }
      if let value = self.outsideGtLte { writer.field(88, SInt64Codec.self, value) }
      if let value = self.outsideGtLt { writer.field(80, SInt64Codec.self, value) }
      if let value = self.gteLte { writer.field(72, SInt64Codec.self, value) }
      if let value = self.gteLt { writer.field(64, SInt64Codec.self, value) }
      if let value = self.gtLte { writer.field(56, SInt64Codec.self, value) }
      if let value = self.gtLt { writer.field(48, SInt64Codec.self, value) }
      if let value = self.gte { writer.field(40, SInt64Codec.self, value) }
      if let value = self.gt { writer.field(32, SInt64Codec.self, value) }
      if let value = self.lte { writer.field(24, SInt64Codec.self, value) }
      if let value = self.lt { writer.field(16, SInt64Codec.self, value) }
      if let value = self.const { writer.field(8, SInt64Codec.self, value) }
    }
  }

  struct Fixed32Numbers: Protobuf.Message {
    static var fullName: String { "rules.v1.Fixed32Numbers" }

    var const: UInt32? = nil
    var lt: UInt32? = nil
    var lte: UInt32? = nil
    var gt: UInt32? = nil
    var gte: UInt32? = nil
    var gtLt: UInt32? = nil
    var gtLte: UInt32? = nil
    var gteLt: UInt32? = nil
    var gteLte: UInt32? = nil
    var outsideGtLt: UInt32? = nil
    var outsideGtLte: UInt32? = nil
    var outsideGteLt: UInt32? = nil
    var outsideGteLte: UInt32? = nil
    var oneOf: UInt32? = nil
    var noneOf: UInt32? = nil
    var lone: UInt32? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: UInt32? = nil, lt: UInt32? = nil, lte: UInt32? = nil, gt: UInt32? = nil, gte: UInt32? = nil, gtLt: UInt32? = nil, gtLte: UInt32? = nil, gteLt: UInt32? = nil, gteLte: UInt32? = nil, outsideGtLt: UInt32? = nil, outsideGtLte: UInt32? = nil, outsideGteLt: UInt32? = nil, outsideGteLte: UInt32? = nil, oneOf: UInt32? = nil, noneOf: UInt32? = nil, lone: UInt32? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.lone = lone
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 13: self.const = try reader.fixed32()
        case 21: self.lt = try reader.fixed32()
        case 29: self.lte = try reader.fixed32()
        case 37: self.gt = try reader.fixed32()
        case 45: self.gte = try reader.fixed32()
        case 53: self.gtLt = try reader.fixed32()
        case 61: self.gtLte = try reader.fixed32()
        case 69: self.gteLt = try reader.fixed32()
        case 77: self.gteLte = try reader.fixed32()
        case 85: self.outsideGtLt = try reader.fixed32()
        case 93: self.outsideGtLte = try reader.fixed32()
        case 101: self.outsideGteLt = try reader.fixed32()
        case 109: self.outsideGteLte = try reader.fixed32()
        case 117: self.oneOf = try reader.fixed32()
        case 125: self.noneOf = try reader.fixed32()
        case 133: self.lone = try reader.fixed32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.lone { writer.field(133, Fixed32Codec.self, value) }
      if let value = self.noneOf { writer.field(125, Fixed32Codec.self, value) }
      if let value = self.oneOf { writer.field(117, Fixed32Codec.self, value) }
      if let value = self.outsideGteLte { writer.field(109, Fixed32Codec.self, value) }
      if let value = self.outsideGteLt { writer.field(101, Fixed32Codec.self, value) }
      if let value = self.outsideGtLte { writer.field(93, Fixed32Codec.self, value) }
      if let value = self.outsideGtLt { writer.field(85, Fixed32Codec.self, value) }
      if let value = self.gteLte { writer.field(77, Fixed32Codec.self, value) }
      if let value = self.gteLt { writer.field(69, Fixed32Codec.self, value) }
      if let value = self.gtLte { writer.field(61, Fixed32Codec.self, value) }
      if let value = self.gtLt { writer.field(53, Fixed32Codec.self, value) }
      if let value = self.gte { writer.field(45, Fixed32Codec.self, value) }
      if let value = self.gt { writer.field(37, Fixed32Codec.self, value) }
      if let value = self.lte { writer.field(29, Fixed32Codec.self, value) }
      if let value = self.lt { writer.field(21, Fixed32Codec.self, value) }
      if let value = self.const { writer.field(13, Fixed32Codec.self, value) }
    }
  }

  struct Fixed64Numbers: Protobuf.Message {
    static var fullName: String { "rules.v1.Fixed64Numbers" }

    var const: UInt64? = nil
    var lt: UInt64? = nil
    var lte: UInt64? = nil
    var gt: UInt64? = nil
    var gte: UInt64? = nil
    var gtLt: UInt64? = nil
    var gtLte: UInt64? = nil
    var gteLt: UInt64? = nil
    var gteLte: UInt64? = nil
    var outsideGtLt: UInt64? = nil
    var outsideGtLte: UInt64? = nil
    var outsideGteLt: UInt64? = nil
    var outsideGteLte: UInt64? = nil
    var oneOf: UInt64? = nil
    var noneOf: UInt64? = nil
    var lone: UInt64? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: UInt64? = nil, lt: UInt64? = nil, lte: UInt64? = nil, gt: UInt64? = nil, gte: UInt64? = nil, gtLt: UInt64? = nil, gtLte: UInt64? = nil, gteLt: UInt64? = nil, gteLte: UInt64? = nil, outsideGtLt: UInt64? = nil, outsideGtLte: UInt64? = nil, outsideGteLt: UInt64? = nil, outsideGteLte: UInt64? = nil, oneOf: UInt64? = nil, noneOf: UInt64? = nil, lone: UInt64? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.lone = lone
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 9: self.const = try reader.fixed64()
        case 17: self.lt = try reader.fixed64()
        case 25: self.lte = try reader.fixed64()
        case 33: self.gt = try reader.fixed64()
        case 41: self.gte = try reader.fixed64()
        case 49: self.gtLt = try reader.fixed64()
        case 57: self.gtLte = try reader.fixed64()
        case 65: self.gteLt = try reader.fixed64()
        case 73: self.gteLte = try reader.fixed64()
        case 81: self.outsideGtLt = try reader.fixed64()
        case 89: self.outsideGtLte = try reader.fixed64()
        case 97: self.outsideGteLt = try reader.fixed64()
        case 105: self.outsideGteLte = try reader.fixed64()
        case 113: self.oneOf = try reader.fixed64()
        case 121: self.noneOf = try reader.fixed64()
        case 129: self.lone = try reader.fixed64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.lone { writer.field(129, Fixed64Codec.self, value) }
      if let value = self.noneOf { writer.field(121, Fixed64Codec.self, value) }
      if let value = self.oneOf { writer.field(113, Fixed64Codec.self, value) }
      if let value = self.outsideGteLte { writer.field(105, Fixed64Codec.self, value) }
      if let value = self.outsideGteLt { writer.field(97, Fixed64Codec.self, value) }
      if let value = self.outsideGtLte { writer.field(89, Fixed64Codec.self, value) }
      if let value = self.outsideGtLt { writer.field(81, Fixed64Codec.self, value) }
      if let value = self.gteLte { writer.field(73, Fixed64Codec.self, value) }
      if let value = self.gteLt { writer.field(65, Fixed64Codec.self, value) }
      if let value = self.gtLte { writer.field(57, Fixed64Codec.self, value) }
      if let value = self.gtLt { writer.field(49, Fixed64Codec.self, value) }
      if let value = self.gte { writer.field(41, Fixed64Codec.self, value) }
      if let value = self.gt { writer.field(33, Fixed64Codec.self, value) }
      if let value = self.lte { writer.field(25, Fixed64Codec.self, value) }
      if let value = self.lt { writer.field(17, Fixed64Codec.self, value) }
      if let value = self.const { writer.field(9, Fixed64Codec.self, value) }
    }
  }

  struct Sfixed32Numbers: Protobuf.Message {
    static var fullName: String { "rules.v1.Sfixed32Numbers" }

    var const: Int32? = nil
    var lt: Int32? = nil
    var lte: Int32? = nil
    var gt: Int32? = nil
    var gte: Int32? = nil
    var gtLt: Int32? = nil
    var gtLte: Int32? = nil
    var gteLt: Int32? = nil
    var gteLte: Int32? = nil
    var outsideGtLt: Int32? = nil
    var outsideGtLte: Int32? = nil
    var outsideGteLt: Int32? = nil
    var outsideGteLte: Int32? = nil
    var oneOf: Int32? = nil
    var noneOf: Int32? = nil
    var lone: Int32? = nil
    var negative: Int32? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: Int32? = nil, lt: Int32? = nil, lte: Int32? = nil, gt: Int32? = nil, gte: Int32? = nil, gtLt: Int32? = nil, gtLte: Int32? = nil, gteLt: Int32? = nil, gteLte: Int32? = nil, outsideGtLt: Int32? = nil, outsideGtLte: Int32? = nil, outsideGteLt: Int32? = nil, outsideGteLte: Int32? = nil, oneOf: Int32? = nil, noneOf: Int32? = nil, lone: Int32? = nil, negative: Int32? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.lone = lone
      self.negative = negative
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 13: self.const = try reader.sfixed32()
        case 21: self.lt = try reader.sfixed32()
        case 29: self.lte = try reader.sfixed32()
        case 37: self.gt = try reader.sfixed32()
        case 45: self.gte = try reader.sfixed32()
        case 53: self.gtLt = try reader.sfixed32()
        case 61: self.gtLte = try reader.sfixed32()
        case 69: self.gteLt = try reader.sfixed32()
        case 77: self.gteLte = try reader.sfixed32()
        case 85: self.outsideGtLt = try reader.sfixed32()
        case 93: self.outsideGtLte = try reader.sfixed32()
        case 101: self.outsideGteLt = try reader.sfixed32()
        case 109: self.outsideGteLte = try reader.sfixed32()
        case 117: self.oneOf = try reader.sfixed32()
        case 125: self.noneOf = try reader.sfixed32()
        case 133: self.lone = try reader.sfixed32()
        case 141: self.negative = try reader.sfixed32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.negative { writer.field(141, SFixed32Codec.self, value) }
      if let value = self.lone { writer.field(133, SFixed32Codec.self, value) }
      if let value = self.noneOf { writer.field(125, SFixed32Codec.self, value) }
      if let value = self.oneOf { writer.field(117, SFixed32Codec.self, value) }
      if let value = self.outsideGteLte { writer.field(109, SFixed32Codec.self, value) }
      if let value = self.outsideGteLt { writer.field(101, SFixed32Codec.self, value) }
      if let value = self.outsideGtLte { writer.field(93, SFixed32Codec.self, value) }
      if let value = self.outsideGtLt { writer.field(85, SFixed32Codec.self, value) }
      if let value = self.gteLte { writer.field(77, SFixed32Codec.self, value) }
      if let value = self.gteLt { writer.field(69, SFixed32Codec.self, value) }
      if let value = self.gtLte { writer.field(61, SFixed32Codec.self, value) }
      if let value = self.gtLt { writer.field(53, SFixed32Codec.self, value) }
      if let value = self.gte { writer.field(45, SFixed32Codec.self, value) }
      if let value = self.gt { writer.field(37, SFixed32Codec.self, value) }
      if let value = self.lte { writer.field(29, SFixed32Codec.self, value) }
      if let value = self.lt { writer.field(21, SFixed32Codec.self, value) }
      if let value = self.const { writer.field(13, SFixed32Codec.self, value) }
    }
  }

  struct Sfixed64Numbers: Protobuf.Message {
    static var fullName: String { "rules.v1.Sfixed64Numbers" }

    var const: Int64? = nil
    var lt: Int64? = nil
    var lte: Int64? = nil
    var gt: Int64? = nil
    var gte: Int64? = nil
    var gtLt: Int64? = nil
    var gtLte: Int64? = nil
    var gteLt: Int64? = nil
    var gteLte: Int64? = nil
    var outsideGtLt: Int64? = nil
    var outsideGtLte: Int64? = nil
    var outsideGteLt: Int64? = nil
    var outsideGteLte: Int64? = nil
    var oneOf: Int64? = nil
    var noneOf: Int64? = nil
    var lone: Int64? = nil
    var negative: Int64? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: Int64? = nil, lt: Int64? = nil, lte: Int64? = nil, gt: Int64? = nil, gte: Int64? = nil, gtLt: Int64? = nil, gtLte: Int64? = nil, gteLt: Int64? = nil, gteLte: Int64? = nil, outsideGtLt: Int64? = nil, outsideGtLte: Int64? = nil, outsideGteLt: Int64? = nil, outsideGteLte: Int64? = nil, oneOf: Int64? = nil, noneOf: Int64? = nil, lone: Int64? = nil, negative: Int64? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
      self.lone = lone
      self.negative = negative
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 9: self.const = try reader.sfixed64()
        case 17: self.lt = try reader.sfixed64()
        case 25: self.lte = try reader.sfixed64()
        case 33: self.gt = try reader.sfixed64()
        case 41: self.gte = try reader.sfixed64()
        case 49: self.gtLt = try reader.sfixed64()
        case 57: self.gtLte = try reader.sfixed64()
        case 65: self.gteLt = try reader.sfixed64()
        case 73: self.gteLte = try reader.sfixed64()
        case 81: self.outsideGtLt = try reader.sfixed64()
        case 89: self.outsideGtLte = try reader.sfixed64()
        case 97: self.outsideGteLt = try reader.sfixed64()
        case 105: self.outsideGteLte = try reader.sfixed64()
        case 113: self.oneOf = try reader.sfixed64()
        case 121: self.noneOf = try reader.sfixed64()
        case 129: self.lone = try reader.sfixed64()
        case 137: self.negative = try reader.sfixed64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.negative { writer.field(137, SFixed64Codec.self, value) }
      if let value = self.lone { writer.field(129, SFixed64Codec.self, value) }
      if let value = self.noneOf { writer.field(121, SFixed64Codec.self, value) }
      if let value = self.oneOf { writer.field(113, SFixed64Codec.self, value) }
      if let value = self.outsideGteLte { writer.field(105, SFixed64Codec.self, value) }
      if let value = self.outsideGteLt { writer.field(97, SFixed64Codec.self, value) }
      if let value = self.outsideGtLte { writer.field(89, SFixed64Codec.self, value) }
      if let value = self.outsideGtLt { writer.field(81, SFixed64Codec.self, value) }
      if let value = self.gteLte { writer.field(73, SFixed64Codec.self, value) }
      if let value = self.gteLt { writer.field(65, SFixed64Codec.self, value) }
      if let value = self.gtLte { writer.field(57, SFixed64Codec.self, value) }
      if let value = self.gtLt { writer.field(49, SFixed64Codec.self, value) }
      if let value = self.gte { writer.field(41, SFixed64Codec.self, value) }
      if let value = self.gt { writer.field(33, SFixed64Codec.self, value) }
      if let value = self.lte { writer.field(25, SFixed64Codec.self, value) }
      if let value = self.lt { writer.field(17, SFixed64Codec.self, value) }
      if let value = self.const { writer.field(9, SFixed64Codec.self, value) }
    }
  }
}
