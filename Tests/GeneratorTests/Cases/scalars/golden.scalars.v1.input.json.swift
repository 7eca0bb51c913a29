// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenScalarsV1.Colour: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.scalars.v1.Colour", [("COLOUR_UNSPECIFIED", 0), ("COLOUR_RED", 1), ("COLOUR_2", 2)])
}

extension GoldenScalarsV1.Scalars: JSONObjectMessage {
  public static let jsonFields = JSONFields([("a", "a"), ("b", "b"), ("c", "c"), ("d", "d"), ("e", "e"), ("f", "f"), ("g", "g"), ("h", "h"), ("i", "i"), ("j", "j"), ("k", "k"), ("l", "l"), ("m", "m"), ("organizationId", "organization_id"), ("o", "o"), ("p", "p"), ("q", "q"), ("r", "r")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(DoubleCodec.self, into: &self.a)
    case 1: try reader.field(FloatCodec.self, into: &self.b)
    case 2: try reader.field(Int32Codec.self, into: &self.c)
    case 3: try reader.field(Int64Codec.self, into: &self.d)
    case 4: try reader.field(UInt32Codec.self, into: &self.e)
    case 5: try reader.field(UInt64Codec.self, into: &self.f)
    case 6: try reader.field(SInt32Codec.self, into: &self.g)
    case 7: try reader.field(SInt64Codec.self, into: &self.h)
    case 8: try reader.field(Fixed32Codec.self, into: &self.i)
    case 9: try reader.field(Fixed64Codec.self, into: &self.j)
    case 10: try reader.field(SFixed32Codec.self, into: &self.k)
    case 11: try reader.field(SFixed64Codec.self, into: &self.l)
    case 12: try reader.field(BoolCodec.self, into: &self.m)
    case 13: try reader.field(StringCodec.self, into: &self.organizationId)
    case 14: try reader.field(BytesCodec.self, into: &self.o)
    case 15: try reader.field(EnumCodec<GoldenScalarsV1.Colour>.self, into: &self.p)
    case 16: try reader.repeated(Int32Codec.self, into: &self.q)
    case 17: try reader.repeated(Int32Codec.self, into: &self.r)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.a.bitPattern != 0 { try writer.field(fields[0], DoubleCodec.self, self.a) }
    if writer.writesDefaults || self.b.bitPattern != 0 { try writer.field(fields[1], FloatCodec.self, self.b) }
    if writer.writesDefaults || self.c != 0 { try writer.field(fields[2], Int32Codec.self, self.c) }
    if writer.writesDefaults || self.d != 0 { try writer.field(fields[3], Int64Codec.self, self.d) }
    if writer.writesDefaults || self.e != 0 { try writer.field(fields[4], UInt32Codec.self, self.e) }
    if writer.writesDefaults || self.f != 0 { try writer.field(fields[5], UInt64Codec.self, self.f) }
    if writer.writesDefaults || self.g != 0 { try writer.field(fields[6], SInt32Codec.self, self.g) }
    if writer.writesDefaults || self.h != 0 { try writer.field(fields[7], SInt64Codec.self, self.h) }
    if writer.writesDefaults || self.i != 0 { try writer.field(fields[8], Fixed32Codec.self, self.i) }
    if writer.writesDefaults || self.j != 0 { try writer.field(fields[9], Fixed64Codec.self, self.j) }
    if writer.writesDefaults || self.k != 0 { try writer.field(fields[10], SFixed32Codec.self, self.k) }
    if writer.writesDefaults || self.l != 0 { try writer.field(fields[11], SFixed64Codec.self, self.l) }
    if writer.writesDefaults || self.m { try writer.field(fields[12], BoolCodec.self, self.m) }
    if writer.writesDefaults || !self.organizationId.isEmpty { try writer.field(fields[13], StringCodec.self, self.organizationId) }
    if writer.writesDefaults || !self.o.isEmpty { try writer.field(fields[14], BytesCodec.self, self.o) }
    if writer.writesDefaults || self.p.rawValue != 0 { try writer.field(fields[15], EnumCodec<GoldenScalarsV1.Colour>.self, self.p) }
    try writer.repeated(fields[16], Int32Codec.self, self.q)
    try writer.repeated(fields[17], Int32Codec.self, self.r)
  }
}
