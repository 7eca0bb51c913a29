// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenScalarsV1 {
  /// How it looks.
  public enum Colour: OpenEnum, CaseIterable {
    /// Not said.
    case unspecified
    case red
    case _2
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .red
      case 2: self = ._2
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .red: 1
      case ._2: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [GoldenScalarsV1.Colour] { [.unspecified, .red, ._2] }
  }

  /// One of each.
  public struct Scalars: Protobuf.Message {
    public static var fullName: String { "golden.scalars.v1.Scalars" }

    /// A comment behind the field.
    public var a: Double = 0
    public var b: Float = 0
    public var c: Int32 = 0
    public var d: Int64 = 0
    public var e: UInt32 = 0
    public var f: UInt64 = 0
    public var g: Int32 = 0
    public var h: Int64 = 0
    public var i: UInt32 = 0
    public var j: UInt64 = 0
    public var k: Int32 = 0
    public var l: Int64 = 0
    public var m: Bool = false
    /// The name.
    ///
    /// In Russian.
    public var organizationId: String = ""
    public var o: [UInt8] = []
    public var p: GoldenScalarsV1.Colour = .unspecified
    public var q: [Int32] = []
    public var r: [Int32] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(a: Double = 0, b: Float = 0, c: Int32 = 0, d: Int64 = 0, e: UInt32 = 0, f: UInt64 = 0, g: Int32 = 0, h: Int64 = 0, i: UInt32 = 0, j: UInt64 = 0, k: Int32 = 0, l: Int64 = 0, m: Bool = false, organizationId: String = "", o: [UInt8] = [], p: GoldenScalarsV1.Colour = .unspecified, q: [Int32] = [], r: [Int32] = []) {
      self.a = a
      self.b = b
      self.c = c
      self.d = d
      self.e = e
      self.f = f
      self.g = g
      self.h = h
      self.i = i
      self.j = j
      self.k = k
      self.l = l
      self.m = m
      self.organizationId = organizationId
      self.o = o
      self.p = p
      self.q = q
      self.r = r
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 9: self.a = try reader.double()
        case 21: self.b = try reader.float()
        case 24: self.c = try reader.int32()
        case 32: self.d = try reader.int64()
        case 40: self.e = try reader.uint32()
        case 48: self.f = try reader.uint64()
        case 56: self.g = try reader.sint32()
        case 64: self.h = try reader.sint64()
        case 77: self.i = try reader.fixed32()
        case 81: self.j = try reader.fixed64()
        case 93: self.k = try reader.sfixed32()
        case 97: self.l = try reader.sfixed64()
        case 104: self.m = try reader.bool()
        case 114: self.organizationId = try reader.string()
        case 122: self.o = try reader.bytes()
        case 128: self.p = try reader.enumeration()
        case 136: self.q.append(try reader.int32())
        case 138: try reader.packed(Int32Codec.self, into: &self.q)
        case 144: self.r.append(try reader.int32())
        case 146: try reader.packed(Int32Codec.self, into: &self.r)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(144, Int32Codec.self, self.r)
      writer.packed(138, Int32Codec.self, self.q)
      if self.p.rawValue != 0 { writer.field(128, EnumCodec<GoldenScalarsV1.Colour>.self, self.p) }
      if !self.o.isEmpty { writer.field(122, BytesCodec.self, self.o) }
      if !self.organizationId.isEmpty { writer.field(114, StringCodec.self, self.organizationId) }
      if self.m { writer.field(104, BoolCodec.self, self.m) }
      if self.l != 0 { writer.field(97, SFixed64Codec.self, self.l) }
      if self.k != 0 { writer.field(93, SFixed32Codec.self, self.k) }
      if self.j != 0 { writer.field(81, Fixed64Codec.self, self.j) }
      if self.i != 0 { writer.field(77, Fixed32Codec.self, self.i) }
      if self.h != 0 { writer.field(64, SInt64Codec.self, self.h) }
      if self.g != 0 { writer.field(56, SInt32Codec.self, self.g) }
      if self.f != 0 { writer.field(48, UInt64Codec.self, self.f) }
      if self.e != 0 { writer.field(40, UInt32Codec.self, self.e) }
      if self.d != 0 { writer.field(32, Int64Codec.self, self.d) }
      if self.c != 0 { writer.field(24, Int32Codec.self, self.c) }
      if self.b.bitPattern != 0 { writer.field(21, FloatCodec.self, self.b) }
      if self.a.bitPattern != 0 { writer.field(9, DoubleCodec.self, self.a) }
    }
  }
}
