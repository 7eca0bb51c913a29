// swift-format-ignore-file
// Made by protoc-gen-marketplace from conformance/test_messages_proto2.proto; change the schema and run scripts/generate.
import Protobuf

extension Protobuf_test_messagesProto2.ForeignEnumProto2: JSONEnum {
  static let jsonNames = JSONEnumNames("protobuf_test_messages.proto2.ForeignEnumProto2", [("FOREIGN_FOO", 0), ("FOREIGN_BAR", 1), ("FOREIGN_BAZ", 2)])
}

extension Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum: JSONEnum {
  static let jsonNames = JSONEnumNames("protobuf_test_messages.proto2.TestAllTypesProto2.NestedEnum", [("FOO", 0), ("BAR", 1), ("BAZ", 2), ("NEG", -1)])
}

extension Protobuf_test_messagesProto2.TestAllTypesProto2: JSONObjectMessage {
  static let jsonFields = JSONFields([("optionalInt32", "optional_int32"), ("optionalInt64", "optional_int64"), ("optionalUint32", "optional_uint32"), ("optionalUint64", "optional_uint64"), ("optionalSint32", "optional_sint32"), ("optionalSint64", "optional_sint64"), ("optionalFixed32", "optional_fixed32"), ("optionalFixed64", "optional_fixed64"), ("optionalSfixed32", "optional_sfixed32"), ("optionalSfixed64", "optional_sfixed64"), ("optionalFloat", "optional_float"), ("optionalDouble", "optional_double"), ("optionalBool", "optional_bool"), ("optionalString", "optional_string"), ("optionalBytes", "optional_bytes"), ("optionalNestedMessage", "optional_nested_message"), ("optionalForeignMessage", "optional_foreign_message"), ("optionalNestedEnum", "optional_nested_enum"), ("optionalForeignEnum", "optional_foreign_enum"), ("optionalStringPiece", "optional_string_piece"), ("optionalCord", "optional_cord"), ("recursiveMessage", "recursive_message"), ("repeatedInt32", "repeated_int32"), ("repeatedInt64", "repeated_int64"), ("repeatedUint32", "repeated_uint32"), ("repeatedUint64", "repeated_uint64"), ("repeatedSint32", "repeated_sint32"), ("repeatedSint64", "repeated_sint64"), ("repeatedFixed32", "repeated_fixed32"), ("repeatedFixed64", "repeated_fixed64"), ("repeatedSfixed32", "repeated_sfixed32"), ("repeatedSfixed64", "repeated_sfixed64"), ("repeatedFloat", "repeated_float"), ("repeatedDouble", "repeated_double"), ("repeatedBool", "repeated_bool"), ("repeatedString", "repeated_string"), ("repeatedBytes", "repeated_bytes"), ("repeatedNestedMessage", "repeated_nested_message"), ("repeatedForeignMessage", "repeated_foreign_message"), ("repeatedNestedEnum", "repeated_nested_enum"), ("repeatedForeignEnum", "repeated_foreign_enum"), ("repeatedStringPiece", "repeated_string_piece"), ("repeatedCord", "repeated_cord"), ("mapInt32Int32", "map_int32_int32"), ("mapInt64Int64", "map_int64_int64"), ("mapUint32Uint32", "map_uint32_uint32"), ("mapUint64Uint64", "map_uint64_uint64"), ("mapSint32Sint32", "map_sint32_sint32"), ("mapSint64Sint64", "map_sint64_sint64"), ("mapFixed32Fixed32", "map_fixed32_fixed32"), ("mapFixed64Fixed64", "map_fixed64_fixed64"), ("mapSfixed32Sfixed32", "map_sfixed32_sfixed32"), ("mapSfixed64Sfixed64", "map_sfixed64_sfixed64"), ("mapInt32Float", "map_int32_float"), ("mapInt32Double", "map_int32_double"), ("mapBoolBool", "map_bool_bool"), ("mapStringString", "map_string_string"), ("mapStringBytes", "map_string_bytes"), ("mapStringNestedMessage", "map_string_nested_message"), ("mapStringForeignMessage", "map_string_foreign_message"), ("mapStringNestedEnum", "map_string_nested_enum"), ("mapStringForeignEnum", "map_string_foreign_enum"), ("packedInt32", "packed_int32"), ("packedInt64", "packed_int64"), ("packedUint32", "packed_uint32"), ("packedUint64", "packed_uint64"), ("packedSint32", "packed_sint32"), ("packedSint64", "packed_sint64"), ("packedFixed32", "packed_fixed32"), ("packedFixed64", "packed_fixed64"), ("packedSfixed32", "packed_sfixed32"), ("packedSfixed64", "packed_sfixed64"), ("packedFloat", "packed_float"), ("packedDouble", "packed_double"), ("packedBool", "packed_bool"), ("packedNestedEnum", "packed_nested_enum"), ("unpackedInt32", "unpacked_int32"), ("unpackedInt64", "unpacked_int64"), ("unpackedUint32", "unpacked_uint32"), ("unpackedUint64", "unpacked_uint64"), ("unpackedSint32", "unpacked_sint32"), ("unpackedSint64", "unpacked_sint64"), ("unpackedFixed32", "unpacked_fixed32"), ("unpackedFixed64", "unpacked_fixed64"), ("unpackedSfixed32", "unpacked_sfixed32"), ("unpackedSfixed64", "unpacked_sfixed64"), ("unpackedFloat", "unpacked_float"), ("unpackedDouble", "unpacked_double"), ("unpackedBool", "unpacked_bool"), ("unpackedNestedEnum", "unpacked_nested_enum"), ("mapInt32NestedMessage", "map_int32_nested_message"), ("mapInt32Bool", "map_int32_bool"), ("oneofUint32", "oneof_uint32"), ("oneofNestedMessage", "oneof_nested_message"), ("oneofString", "oneof_string"), ("oneofBytes", "oneof_bytes"), ("oneofBool", "oneof_bool"), ("oneofUint64", "oneof_uint64"), ("oneofFloat", "oneof_float"), ("oneofDouble", "oneof_double"), ("oneofEnum", "oneof_enum"), ("data", "data"), ("multiwordgroupfield", "multiwordgroupfield"), ("defaultInt32", "default_int32"), ("defaultInt64", "default_int64"), ("defaultUint32", "default_uint32"), ("defaultUint64", "default_uint64"), ("defaultSint32", "default_sint32"), ("defaultSint64", "default_sint64"), ("defaultFixed32", "default_fixed32"), ("defaultFixed64", "default_fixed64"), ("defaultSfixed32", "default_sfixed32"), ("defaultSfixed64", "default_sfixed64"), ("defaultFloat", "default_float"), ("defaultDouble", "default_double"), ("defaultBool", "default_bool"), ("defaultString", "default_string"), ("defaultBytes", "default_bytes"), ("fieldname1", "fieldname1"), ("fieldName2", "field_name2"), ("FieldName3", "_field_name3"), ("fieldName4", "field__name4_"), ("field0name5", "field0name5"), ("field0Name6", "field_0_name6"), ("fieldName7", "fieldName7"), ("FieldName8", "FieldName8"), ("fieldName9", "field_Name9"), ("FieldName10", "Field_Name10"), ("FIELDNAME11", "FIELD_NAME11"), ("FIELDName12", "FIELD_name12"), ("FieldName13", "__field_name13"), ("FieldName14", "__Field_name14"), ("fieldName15", "field__name15"), ("fieldName16", "field__Name16"), ("fieldName17", "field_name17__"), ("FieldName18", "Field_name18__"), ("messageSetCorrect", "message_set_correct")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.optionalInt32)
    case 1: try reader.field(Int64Codec.self, into: &self.optionalInt64)
    case 2: try reader.field(UInt32Codec.self, into: &self.optionalUint32)
    case 3: try reader.field(UInt64Codec.self, into: &self.optionalUint64)
    case 4: try reader.field(SInt32Codec.self, into: &self.optionalSint32)
    case 5: try reader.field(SInt64Codec.self, into: &self.optionalSint64)
    case 6: try reader.field(Fixed32Codec.self, into: &self.optionalFixed32)
    case 7: try reader.field(Fixed64Codec.self, into: &self.optionalFixed64)
    case 8: try reader.field(SFixed32Codec.self, into: &self.optionalSfixed32)
    case 9: try reader.field(SFixed64Codec.self, into: &self.optionalSfixed64)
    case 10: try reader.field(FloatCodec.self, into: &self.optionalFloat)
    case 11: try reader.field(DoubleCodec.self, into: &self.optionalDouble)
    case 12: try reader.field(BoolCodec.self, into: &self.optionalBool)
    case 13: try reader.field(StringCodec.self, into: &self.optionalString)
    case 14: try reader.field(BytesCodec.self, into: &self.optionalBytes)
    case 15: try reader.field(MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, into: &self.optionalNestedMessage)
    case 16: try reader.field(MessageCodec<Protobuf_test_messagesProto2.ForeignMessageProto2>.self, into: &self.optionalForeignMessage)
    case 17: try reader.field(ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, into: &self.optionalNestedEnum)
    case 18: try reader.field(ClosedEnumCodec<Protobuf_test_messagesProto2.ForeignEnumProto2>.self, into: &self.optionalForeignEnum)
    case 19: try reader.field(StringCodec.self, into: &self.optionalStringPiece)
    case 20: try reader.field(StringCodec.self, into: &self.optionalCord)
    case 21: try reader.field(MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2>.self, into: &self.recursiveMessage)
    case 22: try reader.repeated(Int32Codec.self, into: &self.repeatedInt32)
    case 23: try reader.repeated(Int64Codec.self, into: &self.repeatedInt64)
    case 24: try reader.repeated(UInt32Codec.self, into: &self.repeatedUint32)
    case 25: try reader.repeated(UInt64Codec.self, into: &self.repeatedUint64)
    case 26: try reader.repeated(SInt32Codec.self, into: &self.repeatedSint32)
    case 27: try reader.repeated(SInt64Codec.self, into: &self.repeatedSint64)
    case 28: try reader.repeated(Fixed32Codec.self, into: &self.repeatedFixed32)
    case 29: try reader.repeated(Fixed64Codec.self, into: &self.repeatedFixed64)
    case 30: try reader.repeated(SFixed32Codec.self, into: &self.repeatedSfixed32)
    case 31: try reader.repeated(SFixed64Codec.self, into: &self.repeatedSfixed64)
    case 32: try reader.repeated(FloatCodec.self, into: &self.repeatedFloat)
    case 33: try reader.repeated(DoubleCodec.self, into: &self.repeatedDouble)
    case 34: try reader.repeated(BoolCodec.self, into: &self.repeatedBool)
    case 35: try reader.repeated(StringCodec.self, into: &self.repeatedString)
    case 36: try reader.repeated(BytesCodec.self, into: &self.repeatedBytes)
    case 37: try reader.repeated(MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, into: &self.repeatedNestedMessage)
    case 38: try reader.repeated(MessageCodec<Protobuf_test_messagesProto2.ForeignMessageProto2>.self, into: &self.repeatedForeignMessage)
    case 39: try reader.repeated(ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, into: &self.repeatedNestedEnum)
    case 40: try reader.repeated(ClosedEnumCodec<Protobuf_test_messagesProto2.ForeignEnumProto2>.self, into: &self.repeatedForeignEnum)
    case 41: try reader.repeated(StringCodec.self, into: &self.repeatedStringPiece)
    case 42: try reader.repeated(StringCodec.self, into: &self.repeatedCord)
    case 43: try reader.map(Int32Codec.self, Int32Codec.self, into: &self.mapInt32Int32)
    case 44: try reader.map(Int64Codec.self, Int64Codec.self, into: &self.mapInt64Int64)
    case 45: try reader.map(UInt32Codec.self, UInt32Codec.self, into: &self.mapUint32Uint32)
    case 46: try reader.map(UInt64Codec.self, UInt64Codec.self, into: &self.mapUint64Uint64)
    case 47: try reader.map(SInt32Codec.self, SInt32Codec.self, into: &self.mapSint32Sint32)
    case 48: try reader.map(SInt64Codec.self, SInt64Codec.self, into: &self.mapSint64Sint64)
    case 49: try reader.map(Fixed32Codec.self, Fixed32Codec.self, into: &self.mapFixed32Fixed32)
    case 50: try reader.map(Fixed64Codec.self, Fixed64Codec.self, into: &self.mapFixed64Fixed64)
    case 51: try reader.map(SFixed32Codec.self, SFixed32Codec.self, into: &self.mapSfixed32Sfixed32)
    case 52: try reader.map(SFixed64Codec.self, SFixed64Codec.self, into: &self.mapSfixed64Sfixed64)
    case 53: try reader.map(Int32Codec.self, FloatCodec.self, into: &self.mapInt32Float)
    case 54: try reader.map(Int32Codec.self, DoubleCodec.self, into: &self.mapInt32Double)
    case 55: try reader.map(BoolCodec.self, BoolCodec.self, into: &self.mapBoolBool)
    case 56: try reader.map(StringCodec.self, StringCodec.self, into: &self.mapStringString)
    case 57: try reader.map(StringCodec.self, BytesCodec.self, into: &self.mapStringBytes)
    case 58: try reader.map(StringCodec.self, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, into: &self.mapStringNestedMessage)
    case 59: try reader.map(StringCodec.self, MessageCodec<Protobuf_test_messagesProto2.ForeignMessageProto2>.self, into: &self.mapStringForeignMessage)
    case 60: try reader.map(StringCodec.self, ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, into: &self.mapStringNestedEnum)
    case 61: try reader.map(StringCodec.self, ClosedEnumCodec<Protobuf_test_messagesProto2.ForeignEnumProto2>.self, into: &self.mapStringForeignEnum)
    case 62: try reader.repeated(Int32Codec.self, into: &self.packedInt32)
    case 63: try reader.repeated(Int64Codec.self, into: &self.packedInt64)
    case 64: try reader.repeated(UInt32Codec.self, into: &self.packedUint32)
    case 65: try reader.repeated(UInt64Codec.self, into: &self.packedUint64)
    case 66: try reader.repeated(SInt32Codec.self, into: &self.packedSint32)
    case 67: try reader.repeated(SInt64Codec.self, into: &self.packedSint64)
    case 68: try reader.repeated(Fixed32Codec.self, into: &self.packedFixed32)
    case 69: try reader.repeated(Fixed64Codec.self, into: &self.packedFixed64)
    case 70: try reader.repeated(SFixed32Codec.self, into: &self.packedSfixed32)
    case 71: try reader.repeated(SFixed64Codec.self, into: &self.packedSfixed64)
    case 72: try reader.repeated(FloatCodec.self, into: &self.packedFloat)
    case 73: try reader.repeated(DoubleCodec.self, into: &self.packedDouble)
    case 74: try reader.repeated(BoolCodec.self, into: &self.packedBool)
    case 75: try reader.repeated(ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, into: &self.packedNestedEnum)
    case 76: try reader.repeated(Int32Codec.self, into: &self.unpackedInt32)
    case 77: try reader.repeated(Int64Codec.self, into: &self.unpackedInt64)
    case 78: try reader.repeated(UInt32Codec.self, into: &self.unpackedUint32)
    case 79: try reader.repeated(UInt64Codec.self, into: &self.unpackedUint64)
    case 80: try reader.repeated(SInt32Codec.self, into: &self.unpackedSint32)
    case 81: try reader.repeated(SInt64Codec.self, into: &self.unpackedSint64)
    case 82: try reader.repeated(Fixed32Codec.self, into: &self.unpackedFixed32)
    case 83: try reader.repeated(Fixed64Codec.self, into: &self.unpackedFixed64)
    case 84: try reader.repeated(SFixed32Codec.self, into: &self.unpackedSfixed32)
    case 85: try reader.repeated(SFixed64Codec.self, into: &self.unpackedSfixed64)
    case 86: try reader.repeated(FloatCodec.self, into: &self.unpackedFloat)
    case 87: try reader.repeated(DoubleCodec.self, into: &self.unpackedDouble)
    case 88: try reader.repeated(BoolCodec.self, into: &self.unpackedBool)
    case 89: try reader.repeated(ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, into: &self.unpackedNestedEnum)
    case 90: try reader.map(Int32Codec.self, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, into: &self.mapInt32NestedMessage)
    case 91: try reader.map(Int32Codec.self, BoolCodec.self, into: &self.mapInt32Bool)
    case 92: if let value = try reader.member(UInt32Codec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofUint32(value) }
    case 93: if let value = try reader.member(MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, isSet: self.oneofField != nil) { self.oneofField = .oneofNestedMessage(value) }
    case 94: if let value = try reader.member(StringCodec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofString(value) }
    case 95: if let value = try reader.member(BytesCodec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofBytes(value) }
    case 96: if let value = try reader.member(BoolCodec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofBool(value) }
    case 97: if let value = try reader.member(UInt64Codec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofUint64(value) }
    case 98: if let value = try reader.member(FloatCodec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofFloat(value) }
    case 99: if let value = try reader.member(DoubleCodec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofDouble(value) }
    case 100: if let value = try reader.member(ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, isSet: self.oneofField != nil) { self.oneofField = .oneofEnum(value) }
    case 101: try reader.field(MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.Data>.self, into: &self.data)
    case 102: try reader.field(MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.MultiWordGroupField>.self, into: &self.multiwordgroupfield)
    case 103: try reader.field(Int32Codec.self, into: &self.defaultInt32)
    case 104: try reader.field(Int64Codec.self, into: &self.defaultInt64)
    case 105: try reader.field(UInt32Codec.self, into: &self.defaultUint32)
    case 106: try reader.field(UInt64Codec.self, into: &self.defaultUint64)
    case 107: try reader.field(SInt32Codec.self, into: &self.defaultSint32)
    case 108: try reader.field(SInt64Codec.self, into: &self.defaultSint64)
    case 109: try reader.field(Fixed32Codec.self, into: &self.defaultFixed32)
    case 110: try reader.field(Fixed64Codec.self, into: &self.defaultFixed64)
    case 111: try reader.field(SFixed32Codec.self, into: &self.defaultSfixed32)
    case 112: try reader.field(SFixed64Codec.self, into: &self.defaultSfixed64)
    case 113: try reader.field(FloatCodec.self, into: &self.defaultFloat)
    case 114: try reader.field(DoubleCodec.self, into: &self.defaultDouble)
    case 115: try reader.field(BoolCodec.self, into: &self.defaultBool)
    case 116: try reader.field(StringCodec.self, into: &self.defaultString)
    case 117: try reader.field(BytesCodec.self, into: &self.defaultBytes)
    case 118: try reader.field(Int32Codec.self, into: &self.fieldname1)
    case 119: try reader.field(Int32Codec.self, into: &self.fieldName2)
    case 120: try reader.field(Int32Codec.self, into: &self.fieldName3)
    case 121: try reader.field(Int32Codec.self, into: &self.fieldName4)
    case 122: try reader.field(Int32Codec.self, into: &self.field0name5)
    case 123: try reader.field(Int32Codec.self, into: &self.field0Name6)
    case 124: try reader.field(Int32Codec.self, into: &self.fieldName7)
    case 125: try reader.field(Int32Codec.self, into: &self.fieldName8)
    case 126: try reader.field(Int32Codec.self, into: &self.fieldName9)
    case 127: try reader.field(Int32Codec.self, into: &self.fieldName10)
    case 128: try reader.field(Int32Codec.self, into: &self.fieldName11)
    case 129: try reader.field(Int32Codec.self, into: &self.fieldName12)
    case 130: try reader.field(Int32Codec.self, into: &self.fieldName13)
    case 131: try reader.field(Int32Codec.self, into: &self.fieldName14)
    case 132: try reader.field(Int32Codec.self, into: &self.fieldName15)
    case 133: try reader.field(Int32Codec.self, into: &self.fieldName16)
    case 134: try reader.field(Int32Codec.self, into: &self.fieldName17)
    case 135: try reader.field(Int32Codec.self, into: &self.fieldName18)
    case 136: try reader.field(MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrect>.self, into: &self.messageSetCorrect)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.optionalInt32 { try writer.field(fields[0], Int32Codec.self, value) }
    if let value = self.optionalInt64 { try writer.field(fields[1], Int64Codec.self, value) }
    if let value = self.optionalUint32 { try writer.field(fields[2], UInt32Codec.self, value) }
    if let value = self.optionalUint64 { try writer.field(fields[3], UInt64Codec.self, value) }
    if let value = self.optionalSint32 { try writer.field(fields[4], SInt32Codec.self, value) }
    if let value = self.optionalSint64 { try writer.field(fields[5], SInt64Codec.self, value) }
    if let value = self.optionalFixed32 { try writer.field(fields[6], Fixed32Codec.self, value) }
    if let value = self.optionalFixed64 { try writer.field(fields[7], Fixed64Codec.self, value) }
    if let value = self.optionalSfixed32 { try writer.field(fields[8], SFixed32Codec.self, value) }
    if let value = self.optionalSfixed64 { try writer.field(fields[9], SFixed64Codec.self, value) }
    if let value = self.optionalFloat { try writer.field(fields[10], FloatCodec.self, value) }
    if let value = self.optionalDouble { try writer.field(fields[11], DoubleCodec.self, value) }
    if let value = self.optionalBool { try writer.field(fields[12], BoolCodec.self, value) }
    if let value = self.optionalString { try writer.field(fields[13], StringCodec.self, value) }
    if let value = self.optionalBytes { try writer.field(fields[14], BytesCodec.self, value) }
    if let value = self.optionalNestedMessage { try writer.field(fields[15], MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, value) }
    if let value = self.optionalForeignMessage { try writer.field(fields[16], MessageCodec<Protobuf_test_messagesProto2.ForeignMessageProto2>.self, value) }
    if let value = self.optionalNestedEnum { try writer.field(fields[17], ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, value) }
    if let value = self.optionalForeignEnum { try writer.field(fields[18], ClosedEnumCodec<Protobuf_test_messagesProto2.ForeignEnumProto2>.self, value) }
    if let value = self.optionalStringPiece { try writer.field(fields[19], StringCodec.self, value) }
    if let value = self.optionalCord { try writer.field(fields[20], StringCodec.self, value) }
    if let value = self.recursiveMessage { try writer.field(fields[21], MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2>.self, value) }
    try writer.repeated(fields[22], Int32Codec.self, self.repeatedInt32)
    try writer.repeated(fields[23], Int64Codec.self, self.repeatedInt64)
    try writer.repeated(fields[24], UInt32Codec.self, self.repeatedUint32)
    try writer.repeated(fields[25], UInt64Codec.self, self.repeatedUint64)
    try writer.repeated(fields[26], SInt32Codec.self, self.repeatedSint32)
    try writer.repeated(fields[27], SInt64Codec.self, self.repeatedSint64)
    try writer.repeated(fields[28], Fixed32Codec.self, self.repeatedFixed32)
    try writer.repeated(fields[29], Fixed64Codec.self, self.repeatedFixed64)
    try writer.repeated(fields[30], SFixed32Codec.self, self.repeatedSfixed32)
    try writer.repeated(fields[31], SFixed64Codec.self, self.repeatedSfixed64)
    try writer.repeated(fields[32], FloatCodec.self, self.repeatedFloat)
    try writer.repeated(fields[33], DoubleCodec.self, self.repeatedDouble)
    try writer.repeated(fields[34], BoolCodec.self, self.repeatedBool)
    try writer.repeated(fields[35], StringCodec.self, self.repeatedString)
    try writer.repeated(fields[36], BytesCodec.self, self.repeatedBytes)
    try writer.repeated(fields[37], MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, self.repeatedNestedMessage)
    try writer.repeated(fields[38], MessageCodec<Protobuf_test_messagesProto2.ForeignMessageProto2>.self, self.repeatedForeignMessage)
    try writer.repeated(fields[39], ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, self.repeatedNestedEnum)
    try writer.repeated(fields[40], ClosedEnumCodec<Protobuf_test_messagesProto2.ForeignEnumProto2>.self, self.repeatedForeignEnum)
    try writer.repeated(fields[41], StringCodec.self, self.repeatedStringPiece)
    try writer.repeated(fields[42], StringCodec.self, self.repeatedCord)
    try writer.map(fields[43], Int32Codec.self, Int32Codec.self, self.mapInt32Int32)
    try writer.map(fields[44], Int64Codec.self, Int64Codec.self, self.mapInt64Int64)
    try writer.map(fields[45], UInt32Codec.self, UInt32Codec.self, self.mapUint32Uint32)
    try writer.map(fields[46], UInt64Codec.self, UInt64Codec.self, self.mapUint64Uint64)
    try writer.map(fields[47], SInt32Codec.self, SInt32Codec.self, self.mapSint32Sint32)
    try writer.map(fields[48], SInt64Codec.self, SInt64Codec.self, self.mapSint64Sint64)
    try writer.map(fields[49], Fixed32Codec.self, Fixed32Codec.self, self.mapFixed32Fixed32)
    try writer.map(fields[50], Fixed64Codec.self, Fixed64Codec.self, self.mapFixed64Fixed64)
    try writer.map(fields[51], SFixed32Codec.self, SFixed32Codec.self, self.mapSfixed32Sfixed32)
    try writer.map(fields[52], SFixed64Codec.self, SFixed64Codec.self, self.mapSfixed64Sfixed64)
    try writer.map(fields[53], Int32Codec.self, FloatCodec.self, self.mapInt32Float)
    try writer.map(fields[54], Int32Codec.self, DoubleCodec.self, self.mapInt32Double)
    try writer.map(fields[55], BoolCodec.self, BoolCodec.self, self.mapBoolBool)
    try writer.map(fields[56], StringCodec.self, StringCodec.self, self.mapStringString)
    try writer.map(fields[57], StringCodec.self, BytesCodec.self, self.mapStringBytes)
    try writer.map(fields[58], StringCodec.self, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, self.mapStringNestedMessage)
    try writer.map(fields[59], StringCodec.self, MessageCodec<Protobuf_test_messagesProto2.ForeignMessageProto2>.self, self.mapStringForeignMessage)
    try writer.map(fields[60], StringCodec.self, ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, self.mapStringNestedEnum)
    try writer.map(fields[61], StringCodec.self, ClosedEnumCodec<Protobuf_test_messagesProto2.ForeignEnumProto2>.self, self.mapStringForeignEnum)
    try writer.repeated(fields[62], Int32Codec.self, self.packedInt32)
    try writer.repeated(fields[63], Int64Codec.self, self.packedInt64)
    try writer.repeated(fields[64], UInt32Codec.self, self.packedUint32)
    try writer.repeated(fields[65], UInt64Codec.self, self.packedUint64)
    try writer.repeated(fields[66], SInt32Codec.self, self.packedSint32)
    try writer.repeated(fields[67], SInt64Codec.self, self.packedSint64)
    try writer.repeated(fields[68], Fixed32Codec.self, self.packedFixed32)
    try writer.repeated(fields[69], Fixed64Codec.self, self.packedFixed64)
    try writer.repeated(fields[70], SFixed32Codec.self, self.packedSfixed32)
    try writer.repeated(fields[71], SFixed64Codec.self, self.packedSfixed64)
    try writer.repeated(fields[72], FloatCodec.self, self.packedFloat)
    try writer.repeated(fields[73], DoubleCodec.self, self.packedDouble)
    try writer.repeated(fields[74], BoolCodec.self, self.packedBool)
    try writer.repeated(fields[75], ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, self.packedNestedEnum)
    try writer.repeated(fields[76], Int32Codec.self, self.unpackedInt32)
    try writer.repeated(fields[77], Int64Codec.self, self.unpackedInt64)
    try writer.repeated(fields[78], UInt32Codec.self, self.unpackedUint32)
    try writer.repeated(fields[79], UInt64Codec.self, self.unpackedUint64)
    try writer.repeated(fields[80], SInt32Codec.self, self.unpackedSint32)
    try writer.repeated(fields[81], SInt64Codec.self, self.unpackedSint64)
    try writer.repeated(fields[82], Fixed32Codec.self, self.unpackedFixed32)
    try writer.repeated(fields[83], Fixed64Codec.self, self.unpackedFixed64)
    try writer.repeated(fields[84], SFixed32Codec.self, self.unpackedSfixed32)
    try writer.repeated(fields[85], SFixed64Codec.self, self.unpackedSfixed64)
    try writer.repeated(fields[86], FloatCodec.self, self.unpackedFloat)
    try writer.repeated(fields[87], DoubleCodec.self, self.unpackedDouble)
    try writer.repeated(fields[88], BoolCodec.self, self.unpackedBool)
    try writer.repeated(fields[89], ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, self.unpackedNestedEnum)
    try writer.map(fields[90], Int32Codec.self, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, self.mapInt32NestedMessage)
    try writer.map(fields[91], Int32Codec.self, BoolCodec.self, self.mapInt32Bool)
    switch self.oneofField {
    case .oneofUint32(let value): try writer.field(fields[92], UInt32Codec.self, value)
    case .oneofNestedMessage(let value): try writer.field(fields[93], MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, value)
    case .oneofString(let value): try writer.field(fields[94], StringCodec.self, value)
    case .oneofBytes(let value): try writer.field(fields[95], BytesCodec.self, value)
    case .oneofBool(let value): try writer.field(fields[96], BoolCodec.self, value)
    case .oneofUint64(let value): try writer.field(fields[97], UInt64Codec.self, value)
    case .oneofFloat(let value): try writer.field(fields[98], FloatCodec.self, value)
    case .oneofDouble(let value): try writer.field(fields[99], DoubleCodec.self, value)
    case .oneofEnum(let value): try writer.field(fields[100], ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, value)
    case nil: break
    }
    if let value = self.data { try writer.field(fields[101], MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.Data>.self, value) }
    if let value = self.multiwordgroupfield { try writer.field(fields[102], MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.MultiWordGroupField>.self, value) }
    if let value = self.defaultInt32 { try writer.field(fields[103], Int32Codec.self, value) }
    if let value = self.defaultInt64 { try writer.field(fields[104], Int64Codec.self, value) }
    if let value = self.defaultUint32 { try writer.field(fields[105], UInt32Codec.self, value) }
    if let value = self.defaultUint64 { try writer.field(fields[106], UInt64Codec.self, value) }
    if let value = self.defaultSint32 { try writer.field(fields[107], SInt32Codec.self, value) }
    if let value = self.defaultSint64 { try writer.field(fields[108], SInt64Codec.self, value) }
    if let value = self.defaultFixed32 { try writer.field(fields[109], Fixed32Codec.self, value) }
    if let value = self.defaultFixed64 { try writer.field(fields[110], Fixed64Codec.self, value) }
    if let value = self.defaultSfixed32 { try writer.field(fields[111], SFixed32Codec.self, value) }
    if let value = self.defaultSfixed64 { try writer.field(fields[112], SFixed64Codec.self, value) }
    if let value = self.defaultFloat { try writer.field(fields[113], FloatCodec.self, value) }
    if let value = self.defaultDouble { try writer.field(fields[114], DoubleCodec.self, value) }
    if let value = self.defaultBool { try writer.field(fields[115], BoolCodec.self, value) }
    if let value = self.defaultString { try writer.field(fields[116], StringCodec.self, value) }
    if let value = self.defaultBytes { try writer.field(fields[117], BytesCodec.self, value) }
    if let value = self.fieldname1 { try writer.field(fields[118], Int32Codec.self, value) }
    if let value = self.fieldName2 { try writer.field(fields[119], Int32Codec.self, value) }
    if let value = self.fieldName3 { try writer.field(fields[120], Int32Codec.self, value) }
    if let value = self.fieldName4 { try writer.field(fields[121], Int32Codec.self, value) }
    if let value = self.field0name5 { try writer.field(fields[122], Int32Codec.self, value) }
    if let value = self.field0Name6 { try writer.field(fields[123], Int32Codec.self, value) }
    if let value = self.fieldName7 { try writer.field(fields[124], Int32Codec.self, value) }
    if let value = self.fieldName8 { try writer.field(fields[125], Int32Codec.self, value) }
    if let value = self.fieldName9 { try writer.field(fields[126], Int32Codec.self, value) }
    if let value = self.fieldName10 { try writer.field(fields[127], Int32Codec.self, value) }
    if let value = self.fieldName11 { try writer.field(fields[128], Int32Codec.self, value) }
    if let value = self.fieldName12 { try writer.field(fields[129], Int32Codec.self, value) }
    if let value = self.fieldName13 { try writer.field(fields[130], Int32Codec.self, value) }
    if let value = self.fieldName14 { try writer.field(fields[131], Int32Codec.self, value) }
    if let value = self.fieldName15 { try writer.field(fields[132], Int32Codec.self, value) }
    if let value = self.fieldName16 { try writer.field(fields[133], Int32Codec.self, value) }
    if let value = self.fieldName17 { try writer.field(fields[134], Int32Codec.self, value) }
    if let value = self.fieldName18 { try writer.field(fields[135], Int32Codec.self, value) }
    if let value = self.messageSetCorrect { try writer.field(fields[136], MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrect>.self, value) }
  }
}

extension Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage: JSONObjectMessage {
  static let jsonFields = JSONFields([("a", "a"), ("corecursive", "corecursive")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.a)
    case 1: try reader.field(MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2>.self, into: &self.corecursive)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.a { try writer.field(fields[0], Int32Codec.self, value) }
    if let value = self.corecursive { try writer.field(fields[1], MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2>.self, value) }
  }
}

extension Protobuf_test_messagesProto2.TestAllTypesProto2.Data: JSONObjectMessage {
  static let jsonFields = JSONFields([("groupInt32", "group_int32"), ("groupUint32", "group_uint32")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.groupInt32)
    case 1: try reader.field(UInt32Codec.self, into: &self.groupUint32)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.groupInt32 { try writer.field(fields[0], Int32Codec.self, value) }
    if let value = self.groupUint32 { try writer.field(fields[1], UInt32Codec.self, value) }
  }
}

extension Protobuf_test_messagesProto2.TestAllTypesProto2.MultiWordGroupField: JSONObjectMessage {
  static let jsonFields = JSONFields([("groupInt32", "group_int32"), ("groupUint32", "group_uint32")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.groupInt32)
    case 1: try reader.field(UInt32Codec.self, into: &self.groupUint32)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.groupInt32 { try writer.field(fields[0], Int32Codec.self, value) }
    if let value = self.groupUint32 { try writer.field(fields[1], UInt32Codec.self, value) }
  }
}

extension Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrect: JSONObjectMessage {
  static let jsonFields = JSONFields([])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrectExtension1: JSONObjectMessage {
  static let jsonFields = JSONFields([("str", "str")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.str)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.str { try writer.field(fields[0], StringCodec.self, value) }
  }
}

extension Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrectExtension2: JSONObjectMessage {
  static let jsonFields = JSONFields([("i", "i"), ("subMsg", "sub_msg")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.i)
    case 1: try reader.field(MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrect>.self, into: &self.subMsg)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.i { try writer.field(fields[0], Int32Codec.self, value) }
    if let value = self.subMsg { try writer.field(fields[1], MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrect>.self, value) }
  }
}

extension Protobuf_test_messagesProto2.TestAllTypesProto2.ExtensionWithOneof: JSONObjectMessage {
  static let jsonFields = JSONFields([("a", "a"), ("b", "b")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(Int32Codec.self, isSet: self.oneofField != nil) { self.oneofField = .a(value) }
    case 1: if let value = try reader.member(Int32Codec.self, isSet: self.oneofField != nil) { self.oneofField = .b(value) }
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.oneofField {
    case .a(let value): try writer.field(fields[0], Int32Codec.self, value)
    case .b(let value): try writer.field(fields[1], Int32Codec.self, value)
    case nil: break
    }
  }
}

extension Protobuf_test_messagesProto2.ForeignMessageProto2: JSONObjectMessage {
  static let jsonFields = JSONFields([("c", "c")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.c)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.c { try writer.field(fields[0], Int32Codec.self, value) }
  }
}

extension Protobuf_test_messagesProto2.GroupField: JSONObjectMessage {
  static let jsonFields = JSONFields([("groupInt32", "group_int32"), ("groupUint32", "group_uint32")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.groupInt32)
    case 1: try reader.field(UInt32Codec.self, into: &self.groupUint32)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.groupInt32 { try writer.field(fields[0], Int32Codec.self, value) }
    if let value = self.groupUint32 { try writer.field(fields[1], UInt32Codec.self, value) }
  }
}
