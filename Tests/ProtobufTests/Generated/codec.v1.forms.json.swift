// swift-format-ignore-file
// Made by protoc-gen-marketplace from codec/v1/forms.proto; change the schema and run scripts/generate.
import Protobuf

extension CodecV1.Named.Alias: JSONEnum {
  static let jsonNames = JSONEnumNames("codec.v1.Named.Alias", [("ALIAS_UNSPECIFIED", 0), ("ALIAS_ONE", 1), ("ALIAS_FIRST", 1)])
}

extension CodecV1.WellKnown: JSONObjectMessage {
  static let jsonFields = JSONFields([("timestamp", "timestamp"), ("duration", "duration"), ("mask", "mask"), ("struct", "struct"), ("value", "value"), ("list", "list"), ("any", "any"), ("empty", "empty"), ("doubleValue", "double_value"), ("floatValue", "float_value"), ("int64Value", "int64_value"), ("uint64Value", "uint64_value"), ("int32Value", "int32_value"), ("uint32Value", "uint32_value"), ("boolValue", "bool_value"), ("stringValue", "string_value"), ("bytesValue", "bytes_value"), ("nullValue", "null_value"), ("timestamps", "timestamps"), ("values", "values"), ("named", "named"), ("anys", "anys"), ("dynamic", "dynamic"), ("nothing", "nothing"), ("span", "span"), ("text", "text")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.timestamp)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.duration)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.mask)
    case 3: try reader.field(MessageCodec<GoogleProtobuf.Struct>.self, into: &self.`struct`)
    case 4: try reader.field(MessageCodec<GoogleProtobuf.Value>.self, into: &self.value)
    case 5: try reader.field(MessageCodec<GoogleProtobuf.ListValue>.self, into: &self.list)
    case 6: try reader.field(MessageCodec<GoogleProtobuf.`Any`>.self, into: &self.any)
    case 7: try reader.field(MessageCodec<GoogleProtobuf.Empty>.self, into: &self.empty)
    case 8: try reader.field(MessageCodec<GoogleProtobuf.DoubleValue>.self, into: &self.doubleValue)
    case 9: try reader.field(MessageCodec<GoogleProtobuf.FloatValue>.self, into: &self.floatValue)
    case 10: try reader.field(MessageCodec<GoogleProtobuf.Int64Value>.self, into: &self.int64Value)
    case 11: try reader.field(MessageCodec<GoogleProtobuf.UInt64Value>.self, into: &self.uint64Value)
    case 12: try reader.field(MessageCodec<GoogleProtobuf.Int32Value>.self, into: &self.int32Value)
    case 13: try reader.field(MessageCodec<GoogleProtobuf.UInt32Value>.self, into: &self.uint32Value)
    case 14: try reader.field(MessageCodec<GoogleProtobuf.BoolValue>.self, into: &self.boolValue)
    case 15: try reader.field(MessageCodec<GoogleProtobuf.StringValue>.self, into: &self.stringValue)
    case 16: try reader.field(MessageCodec<GoogleProtobuf.BytesValue>.self, into: &self.bytesValue)
    case 17: try reader.field(EnumCodec<GoogleProtobuf.NullValue>.self, into: &self.nullValue)
    case 18: try reader.repeated(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.timestamps)
    case 19: try reader.repeated(MessageCodec<GoogleProtobuf.Value>.self, into: &self.values)
    case 20: try reader.map(StringCodec.self, MessageCodec<GoogleProtobuf.Value>.self, into: &self.named)
    case 21: try reader.repeated(MessageCodec<GoogleProtobuf.`Any`>.self, into: &self.anys)
    case 22: if let value = try reader.member(MessageCodec<GoogleProtobuf.Value>.self, isSet: self.kind != nil) { self.kind = .dynamic(value) }
    case 23: if let value = try reader.member(EnumCodec<GoogleProtobuf.NullValue>.self, isSet: self.kind != nil) { self.kind = .nothing(value) }
    case 24: if let value = try reader.member(MessageCodec<GoogleProtobuf.Duration>.self, isSet: self.kind != nil) { self.kind = .span(value) }
    case 25: if let value = try reader.member(MessageCodec<GoogleProtobuf.StringValue>.self, isSet: self.kind != nil) { self.kind = .text(value) }
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.timestamp { try writer.field(fields[0], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.duration { try writer.field(fields[1], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    if let value = self.mask { try writer.field(fields[2], MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
    if let value = self.`struct` { try writer.field(fields[3], MessageCodec<GoogleProtobuf.Struct>.self, value) }
    if let value = self.value { try writer.field(fields[4], MessageCodec<GoogleProtobuf.Value>.self, value) }
    if let value = self.list { try writer.field(fields[5], MessageCodec<GoogleProtobuf.ListValue>.self, value) }
    if let value = self.any { try writer.field(fields[6], MessageCodec<GoogleProtobuf.`Any`>.self, value) }
    if let value = self.empty { try writer.field(fields[7], MessageCodec<GoogleProtobuf.Empty>.self, value) }
    if let value = self.doubleValue { try writer.field(fields[8], MessageCodec<GoogleProtobuf.DoubleValue>.self, value) }
    if let value = self.floatValue { try writer.field(fields[9], MessageCodec<GoogleProtobuf.FloatValue>.self, value) }
    if let value = self.int64Value { try writer.field(fields[10], MessageCodec<GoogleProtobuf.Int64Value>.self, value) }
    if let value = self.uint64Value { try writer.field(fields[11], MessageCodec<GoogleProtobuf.UInt64Value>.self, value) }
    if let value = self.int32Value { try writer.field(fields[12], MessageCodec<GoogleProtobuf.Int32Value>.self, value) }
    if let value = self.uint32Value { try writer.field(fields[13], MessageCodec<GoogleProtobuf.UInt32Value>.self, value) }
    if let value = self.boolValue { try writer.field(fields[14], MessageCodec<GoogleProtobuf.BoolValue>.self, value) }
    if let value = self.stringValue { try writer.field(fields[15], MessageCodec<GoogleProtobuf.StringValue>.self, value) }
    if let value = self.bytesValue { try writer.field(fields[16], MessageCodec<GoogleProtobuf.BytesValue>.self, value) }
    if writer.writesDefaults || self.nullValue.rawValue != 0 { try writer.field(fields[17], EnumCodec<GoogleProtobuf.NullValue>.self, self.nullValue) }
    try writer.repeated(fields[18], MessageCodec<GoogleProtobuf.Timestamp>.self, self.timestamps)
    try writer.repeated(fields[19], MessageCodec<GoogleProtobuf.Value>.self, self.values)
    try writer.map(fields[20], StringCodec.self, MessageCodec<GoogleProtobuf.Value>.self, self.named)
    try writer.repeated(fields[21], MessageCodec<GoogleProtobuf.`Any`>.self, self.anys)
    switch self.kind {
    case .dynamic(let value): try writer.field(fields[22], MessageCodec<GoogleProtobuf.Value>.self, value)
    case .nothing(let value): try writer.field(fields[23], EnumCodec<GoogleProtobuf.NullValue>.self, value)
    case .span(let value): try writer.field(fields[24], MessageCodec<GoogleProtobuf.Duration>.self, value)
    case .text(let value): try writer.field(fields[25], MessageCodec<GoogleProtobuf.StringValue>.self, value)
    case nil: break
    }
  }
}

extension CodecV1.Named: JSONObjectMessage {
  static let jsonFields = JSONFields([("@id", "renamed"), ("HTTPStatusCode", "HTTP_status__code"), ("Leading", "_leading"), ("maybeSet", "maybe_set"), ("secondChoice", "second_choice"), ("alias", "alias"), ("aliases", "aliases"), ("firstChoice", "first_choice"), ("last", "last")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.renamed)
    case 1: try reader.field(Int32Codec.self, into: &self.httpStatusCode)
    case 2: try reader.field(Int32Codec.self, into: &self.leading)
    case 3: try reader.field(Int32Codec.self, into: &self.maybeSet)
    case 4: if let value = try reader.member(StringCodec.self, isSet: self.choice != nil) { self.choice = .secondChoice(value) }
    case 5: try reader.field(EnumCodec<CodecV1.Named.Alias>.self, into: &self.alias)
    case 6: try reader.map(StringCodec.self, EnumCodec<CodecV1.Named.Alias>.self, into: &self.aliases)
    case 7: if let value = try reader.member(Int32Codec.self, isSet: self.choice != nil) { self.choice = .firstChoice(value) }
    case 8: try reader.field(StringCodec.self, into: &self.last)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.renamed != 0 { try writer.field(fields[0], Int32Codec.self, self.renamed) }
    if writer.writesDefaults || self.httpStatusCode != 0 { try writer.field(fields[1], Int32Codec.self, self.httpStatusCode) }
    if writer.writesDefaults || self.leading != 0 { try writer.field(fields[2], Int32Codec.self, self.leading) }
    if let value = self.maybeSet { try writer.field(fields[3], Int32Codec.self, value) }
    switch self.choice {
    case .secondChoice(let value): try writer.field(fields[4], StringCodec.self, value)
    case .firstChoice(let value): try writer.field(fields[7], Int32Codec.self, value)
    case nil: break
    }
    if writer.writesDefaults || self.alias.rawValue != 0 { try writer.field(fields[5], EnumCodec<CodecV1.Named.Alias>.self, self.alias) }
    try writer.map(fields[6], StringCodec.self, EnumCodec<CodecV1.Named.Alias>.self, self.aliases)
    if writer.writesDefaults || !self.last.isEmpty { try writer.field(fields[8], StringCodec.self, self.last) }
  }
}

extension CodecV1.Named.Empty: JSONObjectMessage {
  static let jsonFields = JSONFields([])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension CodecV1.Wide: JSONObjectMessage {
  static let jsonFields = JSONFields([("f1", "f1"), ("f2", "f2"), ("f3", "f3"), ("f4", "f4"), ("f5", "f5"), ("f6", "f6"), ("f7", "f7"), ("f8", "f8"), ("f9", "f9"), ("f10", "f10"), ("f11", "f11"), ("f12", "f12"), ("f13", "f13"), ("f14", "f14"), ("f15", "f15"), ("f16", "f16"), ("f17", "f17"), ("f18", "f18"), ("f19", "f19"), ("f20", "f20"), ("f21", "f21"), ("f22", "f22"), ("f23", "f23"), ("f24", "f24"), ("f25", "f25"), ("f26", "f26"), ("f27", "f27"), ("f28", "f28"), ("f29", "f29"), ("f30", "f30"), ("f31", "f31"), ("f32", "f32"), ("f33", "f33"), ("f34", "f34"), ("f35", "f35"), ("f36", "f36"), ("f37", "f37"), ("f38", "f38"), ("f39", "f39"), ("f40", "f40"), ("f41", "f41"), ("f42", "f42"), ("f43", "f43"), ("f44", "f44"), ("f45", "f45"), ("f46", "f46"), ("f47", "f47"), ("f48", "f48"), ("f49", "f49"), ("f50", "f50"), ("f51", "f51"), ("f52", "f52"), ("f53", "f53"), ("f54", "f54"), ("f55", "f55"), ("f56", "f56"), ("f57", "f57"), ("f58", "f58"), ("f59", "f59"), ("f60", "f60"), ("f61", "f61"), ("f62", "f62"), ("f63", "f63"), ("f64", "f64"), ("f65", "f65"), ("f66", "f66")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.f1)
    case 1: try reader.field(Int32Codec.self, into: &self.f2)
    case 2: try reader.field(Int32Codec.self, into: &self.f3)
    case 3: try reader.field(Int32Codec.self, into: &self.f4)
    case 4: try reader.field(Int32Codec.self, into: &self.f5)
    case 5: try reader.field(Int32Codec.self, into: &self.f6)
    case 6: try reader.field(Int32Codec.self, into: &self.f7)
    case 7: try reader.field(Int32Codec.self, into: &self.f8)
    case 8: try reader.field(Int32Codec.self, into: &self.f9)
    case 9: try reader.field(Int32Codec.self, into: &self.f10)
    case 10: try reader.field(Int32Codec.self, into: &self.f11)
    case 11: try reader.field(Int32Codec.self, into: &self.f12)
    case 12: try reader.field(Int32Codec.self, into: &self.f13)
    case 13: try reader.field(Int32Codec.self, into: &self.f14)
    case 14: try reader.field(Int32Codec.self, into: &self.f15)
    case 15: try reader.field(Int32Codec.self, into: &self.f16)
    case 16: try reader.field(Int32Codec.self, into: &self.f17)
    case 17: try reader.field(Int32Codec.self, into: &self.f18)
    case 18: try reader.field(Int32Codec.self, into: &self.f19)
    case 19: try reader.field(Int32Codec.self, into: &self.f20)
    case 20: try reader.field(Int32Codec.self, into: &self.f21)
    case 21: try reader.field(Int32Codec.self, into: &self.f22)
    case 22: try reader.field(Int32Codec.self, into: &self.f23)
    case 23: try reader.field(Int32Codec.self, into: &self.f24)
    case 24: try reader.field(Int32Codec.self, into: &self.f25)
    case 25: try reader.field(Int32Codec.self, into: &self.f26)
    case 26: try reader.field(Int32Codec.self, into: &self.f27)
    case 27: try reader.field(Int32Codec.self, into: &self.f28)
    case 28: try reader.field(Int32Codec.self, into: &self.f29)
    case 29: try reader.field(Int32Codec.self, into: &self.f30)
    case 30: try reader.field(Int32Codec.self, into: &self.f31)
    case 31: try reader.field(Int32Codec.self, into: &self.f32)
    case 32: try reader.field(Int32Codec.self, into: &self.f33)
    case 33: try reader.field(Int32Codec.self, into: &self.f34)
    case 34: try reader.field(Int32Codec.self, into: &self.f35)
    case 35: try reader.field(Int32Codec.self, into: &self.f36)
    case 36: try reader.field(Int32Codec.self, into: &self.f37)
    case 37: try reader.field(Int32Codec.self, into: &self.f38)
    case 38: try reader.field(Int32Codec.self, into: &self.f39)
    case 39: try reader.field(Int32Codec.self, into: &self.f40)
    case 40: try reader.field(Int32Codec.self, into: &self.f41)
    case 41: try reader.field(Int32Codec.self, into: &self.f42)
    case 42: try reader.field(Int32Codec.self, into: &self.f43)
    case 43: try reader.field(Int32Codec.self, into: &self.f44)
    case 44: try reader.field(Int32Codec.self, into: &self.f45)
    case 45: try reader.field(Int32Codec.self, into: &self.f46)
    case 46: try reader.field(Int32Codec.self, into: &self.f47)
    case 47: try reader.field(Int32Codec.self, into: &self.f48)
    case 48: try reader.field(Int32Codec.self, into: &self.f49)
    case 49: try reader.field(Int32Codec.self, into: &self.f50)
    case 50: try reader.field(Int32Codec.self, into: &self.f51)
    case 51: try reader.field(Int32Codec.self, into: &self.f52)
    case 52: try reader.field(Int32Codec.self, into: &self.f53)
    case 53: try reader.field(Int32Codec.self, into: &self.f54)
    case 54: try reader.field(Int32Codec.self, into: &self.f55)
    case 55: try reader.field(Int32Codec.self, into: &self.f56)
    case 56: try reader.field(Int32Codec.self, into: &self.f57)
    case 57: try reader.field(Int32Codec.self, into: &self.f58)
    case 58: try reader.field(Int32Codec.self, into: &self.f59)
    case 59: try reader.field(Int32Codec.self, into: &self.f60)
    case 60: try reader.field(Int32Codec.self, into: &self.f61)
    case 61: try reader.field(Int32Codec.self, into: &self.f62)
    case 62: try reader.field(Int32Codec.self, into: &self.f63)
    case 63: try reader.field(Int32Codec.self, into: &self.f64)
    case 64: try reader.field(Int32Codec.self, into: &self.f65)
    case 65: try reader.field(Int32Codec.self, into: &self.f66)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.f1 != 0 { try writer.field(fields[0], Int32Codec.self, self.f1) }
    if writer.writesDefaults || self.f2 != 0 { try writer.field(fields[1], Int32Codec.self, self.f2) }
    if writer.writesDefaults || self.f3 != 0 { try writer.field(fields[2], Int32Codec.self, self.f3) }
    if writer.writesDefaults || self.f4 != 0 { try writer.field(fields[3], Int32Codec.self, self.f4) }
    if writer.writesDefaults || self.f5 != 0 { try writer.field(fields[4], Int32Codec.self, self.f5) }
    if writer.writesDefaults || self.f6 != 0 { try writer.field(fields[5], Int32Codec.self, self.f6) }
    if writer.writesDefaults || self.f7 != 0 { try writer.field(fields[6], Int32Codec.self, self.f7) }
    if writer.writesDefaults || self.f8 != 0 { try writer.field(fields[7], Int32Codec.self, self.f8) }
    if writer.writesDefaults || self.f9 != 0 { try writer.field(fields[8], Int32Codec.self, self.f9) }
    if writer.writesDefaults || self.f10 != 0 { try writer.field(fields[9], Int32Codec.self, self.f10) }
    if writer.writesDefaults || self.f11 != 0 { try writer.field(fields[10], Int32Codec.self, self.f11) }
    if writer.writesDefaults || self.f12 != 0 { try writer.field(fields[11], Int32Codec.self, self.f12) }
    if writer.writesDefaults || self.f13 != 0 { try writer.field(fields[12], Int32Codec.self, self.f13) }
    if writer.writesDefaults || self.f14 != 0 { try writer.field(fields[13], Int32Codec.self, self.f14) }
    if writer.writesDefaults || self.f15 != 0 { try writer.field(fields[14], Int32Codec.self, self.f15) }
    if writer.writesDefaults || self.f16 != 0 { try writer.field(fields[15], Int32Codec.self, self.f16) }
    if writer.writesDefaults || self.f17 != 0 { try writer.field(fields[16], Int32Codec.self, self.f17) }
    if writer.writesDefaults || self.f18 != 0 { try writer.field(fields[17], Int32Codec.self, self.f18) }
    if writer.writesDefaults || self.f19 != 0 { try writer.field(fields[18], Int32Codec.self, self.f19) }
    if writer.writesDefaults || self.f20 != 0 { try writer.field(fields[19], Int32Codec.self, self.f20) }
    if writer.writesDefaults || self.f21 != 0 { try writer.field(fields[20], Int32Codec.self, self.f21) }
    if writer.writesDefaults || self.f22 != 0 { try writer.field(fields[21], Int32Codec.self, self.f22) }
    if writer.writesDefaults || self.f23 != 0 { try writer.field(fields[22], Int32Codec.self, self.f23) }
    if writer.writesDefaults || self.f24 != 0 { try writer.field(fields[23], Int32Codec.self, self.f24) }
    if writer.writesDefaults || self.f25 != 0 { try writer.field(fields[24], Int32Codec.self, self.f25) }
    if writer.writesDefaults || self.f26 != 0 { try writer.field(fields[25], Int32Codec.self, self.f26) }
    if writer.writesDefaults || self.f27 != 0 { try writer.field(fields[26], Int32Codec.self, self.f27) }
    if writer.writesDefaults || self.f28 != 0 { try writer.field(fields[27], Int32Codec.self, self.f28) }
    if writer.writesDefaults || self.f29 != 0 { try writer.field(fields[28], Int32Codec.self, self.f29) }
    if writer.writesDefaults || self.f30 != 0 { try writer.field(fields[29], Int32Codec.self, self.f30) }
    if writer.writesDefaults || self.f31 != 0 { try writer.field(fields[30], Int32Codec.self, self.f31) }
    if writer.writesDefaults || self.f32 != 0 { try writer.field(fields[31], Int32Codec.self, self.f32) }
    if writer.writesDefaults || self.f33 != 0 { try writer.field(fields[32], Int32Codec.self, self.f33) }
    if writer.writesDefaults || self.f34 != 0 { try writer.field(fields[33], Int32Codec.self, self.f34) }
    if writer.writesDefaults || self.f35 != 0 { try writer.field(fields[34], Int32Codec.self, self.f35) }
    if writer.writesDefaults || self.f36 != 0 { try writer.field(fields[35], Int32Codec.self, self.f36) }
    if writer.writesDefaults || self.f37 != 0 { try writer.field(fields[36], Int32Codec.self, self.f37) }
    if writer.writesDefaults || self.f38 != 0 { try writer.field(fields[37], Int32Codec.self, self.f38) }
    if writer.writesDefaults || self.f39 != 0 { try writer.field(fields[38], Int32Codec.self, self.f39) }
    if writer.writesDefaults || self.f40 != 0 { try writer.field(fields[39], Int32Codec.self, self.f40) }
    if writer.writesDefaults || self.f41 != 0 { try writer.field(fields[40], Int32Codec.self, self.f41) }
    if writer.writesDefaults || self.f42 != 0 { try writer.field(fields[41], Int32Codec.self, self.f42) }
    if writer.writesDefaults || self.f43 != 0 { try writer.field(fields[42], Int32Codec.self, self.f43) }
    if writer.writesDefaults || self.f44 != 0 { try writer.field(fields[43], Int32Codec.self, self.f44) }
    if writer.writesDefaults || self.f45 != 0 { try writer.field(fields[44], Int32Codec.self, self.f45) }
    if writer.writesDefaults || self.f46 != 0 { try writer.field(fields[45], Int32Codec.self, self.f46) }
    if writer.writesDefaults || self.f47 != 0 { try writer.field(fields[46], Int32Codec.self, self.f47) }
    if writer.writesDefaults || self.f48 != 0 { try writer.field(fields[47], Int32Codec.self, self.f48) }
    if writer.writesDefaults || self.f49 != 0 { try writer.field(fields[48], Int32Codec.self, self.f49) }
    if writer.writesDefaults || self.f50 != 0 { try writer.field(fields[49], Int32Codec.self, self.f50) }
    if writer.writesDefaults || self.f51 != 0 { try writer.field(fields[50], Int32Codec.self, self.f51) }
    if writer.writesDefaults || self.f52 != 0 { try writer.field(fields[51], Int32Codec.self, self.f52) }
    if writer.writesDefaults || self.f53 != 0 { try writer.field(fields[52], Int32Codec.self, self.f53) }
    if writer.writesDefaults || self.f54 != 0 { try writer.field(fields[53], Int32Codec.self, self.f54) }
    if writer.writesDefaults || self.f55 != 0 { try writer.field(fields[54], Int32Codec.self, self.f55) }
    if writer.writesDefaults || self.f56 != 0 { try writer.field(fields[55], Int32Codec.self, self.f56) }
    if writer.writesDefaults || self.f57 != 0 { try writer.field(fields[56], Int32Codec.self, self.f57) }
    if writer.writesDefaults || self.f58 != 0 { try writer.field(fields[57], Int32Codec.self, self.f58) }
    if writer.writesDefaults || self.f59 != 0 { try writer.field(fields[58], Int32Codec.self, self.f59) }
    if writer.writesDefaults || self.f60 != 0 { try writer.field(fields[59], Int32Codec.self, self.f60) }
    if writer.writesDefaults || self.f61 != 0 { try writer.field(fields[60], Int32Codec.self, self.f61) }
    if writer.writesDefaults || self.f62 != 0 { try writer.field(fields[61], Int32Codec.self, self.f62) }
    if writer.writesDefaults || self.f63 != 0 { try writer.field(fields[62], Int32Codec.self, self.f63) }
    if writer.writesDefaults || self.f64 != 0 { try writer.field(fields[63], Int32Codec.self, self.f64) }
    if writer.writesDefaults || self.f65 != 0 { try writer.field(fields[64], Int32Codec.self, self.f65) }
    if writer.writesDefaults || self.f66 != 0 { try writer.field(fields[65], Int32Codec.self, self.f66) }
  }
}
