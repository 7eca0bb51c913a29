// swift-format-ignore-file
// Made by protoc-gen-marketplace from codec/v1/codec.proto; change the schema and run scripts/generate.
import Protobuf

extension CodecV1.Colour: JSONEnum {
  static let jsonNames = JSONEnumNames("codec.v1.Colour", [("COLOUR_UNSPECIFIED", 0), ("COLOUR_RED", 1), ("COLOUR_NEGATIVE", -1)])
}

extension CodecV1.Scalars: JSONObjectMessage {
  static let jsonFields = JSONFields([("aDouble", "a_double"), ("aFloat", "a_float"), ("anInt32", "an_int32"), ("anInt64", "an_int64"), ("aUint32", "a_uint32"), ("aUint64", "a_uint64"), ("aSint32", "a_sint32"), ("aSint64", "a_sint64"), ("aFixed32", "a_fixed32"), ("aFixed64", "a_fixed64"), ("aSfixed32", "a_sfixed32"), ("aSfixed64", "a_sfixed64"), ("aBool", "a_bool"), ("aString", "a_string"), ("someBytes", "some_bytes"), ("colour", "colour")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(DoubleCodec.self, into: &self.aDouble)
    case 1: try reader.field(FloatCodec.self, into: &self.aFloat)
    case 2: try reader.field(Int32Codec.self, into: &self.anInt32)
    case 3: try reader.field(Int64Codec.self, into: &self.anInt64)
    case 4: try reader.field(UInt32Codec.self, into: &self.aUint32)
    case 5: try reader.field(UInt64Codec.self, into: &self.aUint64)
    case 6: try reader.field(SInt32Codec.self, into: &self.aSint32)
    case 7: try reader.field(SInt64Codec.self, into: &self.aSint64)
    case 8: try reader.field(Fixed32Codec.self, into: &self.aFixed32)
    case 9: try reader.field(Fixed64Codec.self, into: &self.aFixed64)
    case 10: try reader.field(SFixed32Codec.self, into: &self.aSfixed32)
    case 11: try reader.field(SFixed64Codec.self, into: &self.aSfixed64)
    case 12: try reader.field(BoolCodec.self, into: &self.aBool)
    case 13: try reader.field(StringCodec.self, into: &self.aString)
    case 14: try reader.field(BytesCodec.self, into: &self.someBytes)
    case 15: try reader.field(EnumCodec<CodecV1.Colour>.self, into: &self.colour)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.aDouble.bitPattern != 0 { try writer.field(fields[0], DoubleCodec.self, self.aDouble) }
    if writer.writesDefaults || self.aFloat.bitPattern != 0 { try writer.field(fields[1], FloatCodec.self, self.aFloat) }
    if writer.writesDefaults || self.anInt32 != 0 { try writer.field(fields[2], Int32Codec.self, self.anInt32) }
    if writer.writesDefaults || self.anInt64 != 0 { try writer.field(fields[3], Int64Codec.self, self.anInt64) }
    if writer.writesDefaults || self.aUint32 != 0 { try writer.field(fields[4], UInt32Codec.self, self.aUint32) }
    if writer.writesDefaults || self.aUint64 != 0 { try writer.field(fields[5], UInt64Codec.self, self.aUint64) }
    if writer.writesDefaults || self.aSint32 != 0 { try writer.field(fields[6], SInt32Codec.self, self.aSint32) }
    if writer.writesDefaults || self.aSint64 != 0 { try writer.field(fields[7], SInt64Codec.self, self.aSint64) }
    if writer.writesDefaults || self.aFixed32 != 0 { try writer.field(fields[8], Fixed32Codec.self, self.aFixed32) }
    if writer.writesDefaults || self.aFixed64 != 0 { try writer.field(fields[9], Fixed64Codec.self, self.aFixed64) }
    if writer.writesDefaults || self.aSfixed32 != 0 { try writer.field(fields[10], SFixed32Codec.self, self.aSfixed32) }
    if writer.writesDefaults || self.aSfixed64 != 0 { try writer.field(fields[11], SFixed64Codec.self, self.aSfixed64) }
    if writer.writesDefaults || self.aBool { try writer.field(fields[12], BoolCodec.self, self.aBool) }
    if writer.writesDefaults || !self.aString.isEmpty { try writer.field(fields[13], StringCodec.self, self.aString) }
    if writer.writesDefaults || !self.someBytes.isEmpty { try writer.field(fields[14], BytesCodec.self, self.someBytes) }
    if writer.writesDefaults || self.colour.rawValue != 0 { try writer.field(fields[15], EnumCodec<CodecV1.Colour>.self, self.colour) }
  }
}

extension CodecV1.Optionals: JSONObjectMessage {
  static let jsonFields = JSONFields([("anInt32", "an_int32"), ("aString", "a_string"), ("aBool", "a_bool"), ("colour", "colour"), ("someBytes", "some_bytes"), ("aDouble", "a_double")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.anInt32)
    case 1: try reader.field(StringCodec.self, into: &self.aString)
    case 2: try reader.field(BoolCodec.self, into: &self.aBool)
    case 3: try reader.field(EnumCodec<CodecV1.Colour>.self, into: &self.colour)
    case 4: try reader.field(BytesCodec.self, into: &self.someBytes)
    case 5: try reader.field(DoubleCodec.self, into: &self.aDouble)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.anInt32 { try writer.field(fields[0], Int32Codec.self, value) }
    if let value = self.aString { try writer.field(fields[1], StringCodec.self, value) }
    if let value = self.aBool { try writer.field(fields[2], BoolCodec.self, value) }
    if let value = self.colour { try writer.field(fields[3], EnumCodec<CodecV1.Colour>.self, value) }
    if let value = self.someBytes { try writer.field(fields[4], BytesCodec.self, value) }
    if let value = self.aDouble { try writer.field(fields[5], DoubleCodec.self, value) }
  }
}

extension CodecV1.Repeated: JSONObjectMessage {
  static let jsonFields = JSONFields([("doubles", "doubles"), ("floats", "floats"), ("int32s", "int32s"), ("int64s", "int64s"), ("uint32s", "uint32s"), ("uint64s", "uint64s"), ("sint32s", "sint32s"), ("sint64s", "sint64s"), ("fixed32s", "fixed32s"), ("fixed64s", "fixed64s"), ("sfixed32s", "sfixed32s"), ("sfixed64s", "sfixed64s"), ("bools", "bools"), ("strings", "strings"), ("byteStrings", "byte_strings"), ("colours", "colours"), ("messages", "messages"), ("unpacked", "unpacked")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(DoubleCodec.self, into: &self.doubles)
    case 1: try reader.repeated(FloatCodec.self, into: &self.floats)
    case 2: try reader.repeated(Int32Codec.self, into: &self.int32s)
    case 3: try reader.repeated(Int64Codec.self, into: &self.int64s)
    case 4: try reader.repeated(UInt32Codec.self, into: &self.uint32s)
    case 5: try reader.repeated(UInt64Codec.self, into: &self.uint64s)
    case 6: try reader.repeated(SInt32Codec.self, into: &self.sint32s)
    case 7: try reader.repeated(SInt64Codec.self, into: &self.sint64s)
    case 8: try reader.repeated(Fixed32Codec.self, into: &self.fixed32s)
    case 9: try reader.repeated(Fixed64Codec.self, into: &self.fixed64s)
    case 10: try reader.repeated(SFixed32Codec.self, into: &self.sfixed32s)
    case 11: try reader.repeated(SFixed64Codec.self, into: &self.sfixed64s)
    case 12: try reader.repeated(BoolCodec.self, into: &self.bools)
    case 13: try reader.repeated(StringCodec.self, into: &self.strings)
    case 14: try reader.repeated(BytesCodec.self, into: &self.byteStrings)
    case 15: try reader.repeated(EnumCodec<CodecV1.Colour>.self, into: &self.colours)
    case 16: try reader.repeated(MessageCodec<CodecV1.Scalars>.self, into: &self.messages)
    case 17: try reader.repeated(Int32Codec.self, into: &self.unpacked)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], DoubleCodec.self, self.doubles)
    try writer.repeated(fields[1], FloatCodec.self, self.floats)
    try writer.repeated(fields[2], Int32Codec.self, self.int32s)
    try writer.repeated(fields[3], Int64Codec.self, self.int64s)
    try writer.repeated(fields[4], UInt32Codec.self, self.uint32s)
    try writer.repeated(fields[5], UInt64Codec.self, self.uint64s)
    try writer.repeated(fields[6], SInt32Codec.self, self.sint32s)
    try writer.repeated(fields[7], SInt64Codec.self, self.sint64s)
    try writer.repeated(fields[8], Fixed32Codec.self, self.fixed32s)
    try writer.repeated(fields[9], Fixed64Codec.self, self.fixed64s)
    try writer.repeated(fields[10], SFixed32Codec.self, self.sfixed32s)
    try writer.repeated(fields[11], SFixed64Codec.self, self.sfixed64s)
    try writer.repeated(fields[12], BoolCodec.self, self.bools)
    try writer.repeated(fields[13], StringCodec.self, self.strings)
    try writer.repeated(fields[14], BytesCodec.self, self.byteStrings)
    try writer.repeated(fields[15], EnumCodec<CodecV1.Colour>.self, self.colours)
    try writer.repeated(fields[16], MessageCodec<CodecV1.Scalars>.self, self.messages)
    try writer.repeated(fields[17], Int32Codec.self, self.unpacked)
  }
}

extension CodecV1.Maps: JSONObjectMessage {
  static let jsonFields = JSONFields([("numbers", "numbers"), ("names", "names"), ("colours", "colours"), ("messages", "messages"), ("byteStrings", "byte_strings"), ("doubles", "doubles")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.map(StringCodec.self, Int32Codec.self, into: &self.numbers)
    case 1: try reader.map(Int32Codec.self, StringCodec.self, into: &self.names)
    case 2: try reader.map(BoolCodec.self, EnumCodec<CodecV1.Colour>.self, into: &self.colours)
    case 3: try reader.map(UInt64Codec.self, MessageCodec<CodecV1.Scalars>.self, into: &self.messages)
    case 4: try reader.map(SInt32Codec.self, BytesCodec.self, into: &self.byteStrings)
    case 5: try reader.map(SFixed64Codec.self, DoubleCodec.self, into: &self.doubles)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.map(fields[0], StringCodec.self, Int32Codec.self, self.numbers)
    try writer.map(fields[1], Int32Codec.self, StringCodec.self, self.names)
    try writer.map(fields[2], BoolCodec.self, EnumCodec<CodecV1.Colour>.self, self.colours)
    try writer.map(fields[3], UInt64Codec.self, MessageCodec<CodecV1.Scalars>.self, self.messages)
    try writer.map(fields[4], SInt32Codec.self, BytesCodec.self, self.byteStrings)
    try writer.map(fields[5], SFixed64Codec.self, DoubleCodec.self, self.doubles)
  }
}

extension CodecV1.Choice: JSONObjectMessage {
  static let jsonFields = JSONFields([("number", "number"), ("text", "text"), ("scalars", "scalars"), ("choice", "choice"), ("after", "after")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(Int32Codec.self, isSet: self.value != nil) { self.value = .number(value) }
    case 1: if let value = try reader.member(StringCodec.self, isSet: self.value != nil) { self.value = .text(value) }
    case 2: if let value = try reader.member(MessageCodec<CodecV1.Scalars>.self, isSet: self.value != nil) { self.value = .scalars(value) }
    case 3: if let value = try reader.member(MessageCodec<CodecV1.Choice>.self, isSet: self.value != nil) { self.value = .choice(value) }
    case 4: try reader.field(StringCodec.self, into: &self.after)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.value {
    case .number(let value): try writer.field(fields[0], Int32Codec.self, value)
    case .text(let value): try writer.field(fields[1], StringCodec.self, value)
    case .scalars(let value): try writer.field(fields[2], MessageCodec<CodecV1.Scalars>.self, value)
    case .choice(let value): try writer.field(fields[3], MessageCodec<CodecV1.Choice>.self, value)
    case nil: break
    }
    if writer.writesDefaults || !self.after.isEmpty { try writer.field(fields[4], StringCodec.self, self.after) }
  }
}

extension CodecV1.Tree: JSONObjectMessage {
  static let jsonFields = JSONFields([("value", "value"), ("left", "left"), ("right", "right"), ("children", "children"), ("scalars", "scalars")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.value)
    case 1: try reader.field(MessageCodec<CodecV1.Tree>.self, into: &self.left)
    case 2: try reader.field(MessageCodec<CodecV1.Tree>.self, into: &self.right)
    case 3: try reader.repeated(MessageCodec<CodecV1.Tree>.self, into: &self.children)
    case 4: try reader.field(MessageCodec<CodecV1.Scalars>.self, into: &self.scalars)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.value != 0 { try writer.field(fields[0], Int32Codec.self, self.value) }
    if let value = self.left { try writer.field(fields[1], MessageCodec<CodecV1.Tree>.self, value) }
    if let value = self.right { try writer.field(fields[2], MessageCodec<CodecV1.Tree>.self, value) }
    try writer.repeated(fields[3], MessageCodec<CodecV1.Tree>.self, self.children)
    if let value = self.scalars { try writer.field(fields[4], MessageCodec<CodecV1.Scalars>.self, value) }
  }
}

extension CodecV1.Invoice: JSONObjectMessage {
  static let jsonFields = JSONFields([("id", "id"), ("orderId", "order_id"), ("customerName", "customer_name"), ("issuedAt", "issued_at"), ("totalMinorUnits", "total_minor_units"), ("currencyCode", "currency_code"), ("state", "state"), ("lines", "lines"), ("labels", "labels"), ("version", "version")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.orderId)
    case 2: try reader.field(StringCodec.self, into: &self.customerName)
    case 3: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.issuedAt)
    case 4: try reader.field(Int64Codec.self, into: &self.totalMinorUnits)
    case 5: try reader.field(StringCodec.self, into: &self.currencyCode)
    case 6: try reader.field(EnumCodec<CodecV1.Colour>.self, into: &self.state)
    case 7: try reader.repeated(MessageCodec<CodecV1.InvoiceLine>.self, into: &self.lines)
    case 8: try reader.map(StringCodec.self, StringCodec.self, into: &self.labels)
    case 9: try reader.field(UInt64Codec.self, into: &self.version)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[1], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.customerName.isEmpty { try writer.field(fields[2], StringCodec.self, self.customerName) }
    if let value = self.issuedAt { try writer.field(fields[3], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || self.totalMinorUnits != 0 { try writer.field(fields[4], Int64Codec.self, self.totalMinorUnits) }
    if writer.writesDefaults || !self.currencyCode.isEmpty { try writer.field(fields[5], StringCodec.self, self.currencyCode) }
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[6], EnumCodec<CodecV1.Colour>.self, self.state) }
    try writer.repeated(fields[7], MessageCodec<CodecV1.InvoiceLine>.self, self.lines)
    try writer.map(fields[8], StringCodec.self, StringCodec.self, self.labels)
    if writer.writesDefaults || self.version != 0 { try writer.field(fields[9], UInt64Codec.self, self.version) }
  }
}

extension CodecV1.InvoiceLine: JSONObjectMessage {
  static let jsonFields = JSONFields([("title", "title"), ("tariffTenThousandths", "tariff_ten_thousandths"), ("quantityThousandths", "quantity_thousandths"), ("grossMinorUnits", "gross_minor_units"), ("discountMinorUnits", "discount_minor_units"), ("unit", "unit"), ("vatBasisPoints", "vat_basis_points")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.title)
    case 1: try reader.field(Int64Codec.self, into: &self.tariffTenThousandths)
    case 2: try reader.field(Int64Codec.self, into: &self.quantityThousandths)
    case 3: try reader.field(Int64Codec.self, into: &self.grossMinorUnits)
    case 4: try reader.field(Int64Codec.self, into: &self.discountMinorUnits)
    case 5: try reader.field(StringCodec.self, into: &self.unit)
    case 6: try reader.field(Int32Codec.self, into: &self.vatBasisPoints)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[0], StringCodec.self, self.title) }
    if writer.writesDefaults || self.tariffTenThousandths != 0 { try writer.field(fields[1], Int64Codec.self, self.tariffTenThousandths) }
    if writer.writesDefaults || self.quantityThousandths != 0 { try writer.field(fields[2], Int64Codec.self, self.quantityThousandths) }
    if writer.writesDefaults || self.grossMinorUnits != 0 { try writer.field(fields[3], Int64Codec.self, self.grossMinorUnits) }
    if writer.writesDefaults || self.discountMinorUnits != 0 { try writer.field(fields[4], Int64Codec.self, self.discountMinorUnits) }
    if writer.writesDefaults || !self.unit.isEmpty { try writer.field(fields[5], StringCodec.self, self.unit) }
    if writer.writesDefaults || self.vatBasisPoints != 0 { try writer.field(fields[6], Int32Codec.self, self.vatBasisPoints) }
  }
}
