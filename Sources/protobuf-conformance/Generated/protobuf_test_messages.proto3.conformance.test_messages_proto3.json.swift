// swift-format-ignore-file
// Made by protoc-gen-marketplace from conformance/test_messages_proto3.proto; change the schema and run scripts/generate.
import Protobuf

extension Protobuf_test_messagesProto3.ForeignEnum: JSONEnum {
  static let jsonNames = JSONEnumNames("protobuf_test_messages.proto3.ForeignEnum", [("FOREIGN_FOO", 0), ("FOREIGN_BAR", 1), ("FOREIGN_BAZ", 2)])
}

extension Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum: JSONEnum {
  static let jsonNames = JSONEnumNames("protobuf_test_messages.proto3.TestAllTypesProto3.NestedEnum", [("FOO", 0), ("BAR", 1), ("BAZ", 2), ("NEG", -1)])
}

extension Protobuf_test_messagesProto3.TestAllTypesProto3.AliasedEnum: JSONEnum {
  static let jsonNames = JSONEnumNames("protobuf_test_messages.proto3.TestAllTypesProto3.AliasedEnum", [("ALIAS_FOO", 0), ("ALIAS_BAR", 1), ("ALIAS_BAZ", 2), ("MOO", 2), ("moo", 2), ("bAz", 2)])
}

extension Protobuf_test_messagesProto3.TestAllTypesProto3: JSONObjectMessage {
  static let jsonFields = JSONFields([("optionalInt32", "optional_int32"), ("optionalInt64", "optional_int64"), ("optionalUint32", "optional_uint32"), ("optionalUint64", "optional_uint64"), ("optionalSint32", "optional_sint32"), ("optionalSint64", "optional_sint64"), ("optionalFixed32", "optional_fixed32"), ("optionalFixed64", "optional_fixed64"), ("optionalSfixed32", "optional_sfixed32"), ("optionalSfixed64", "optional_sfixed64"), ("optionalFloat", "optional_float"), ("optionalDouble", "optional_double"), ("optionalBool", "optional_bool"), ("optionalString", "optional_string"), ("optionalBytes", "optional_bytes"), ("optionalNestedMessage", "optional_nested_message"), ("optionalForeignMessage", "optional_foreign_message"), ("optionalNestedEnum", "optional_nested_enum"), ("optionalForeignEnum", "optional_foreign_enum"), ("optionalAliasedEnum", "optional_aliased_enum"), ("optionalStringPiece", "optional_string_piece"), ("optionalCord", "optional_cord"), ("recursiveMessage", "recursive_message"), ("repeatedInt32", "repeated_int32"), ("repeatedInt64", "repeated_int64"), ("repeatedUint32", "repeated_uint32"), ("repeatedUint64", "repeated_uint64"), ("repeatedSint32", "repeated_sint32"), ("repeatedSint64", "repeated_sint64"), ("repeatedFixed32", "repeated_fixed32"), ("repeatedFixed64", "repeated_fixed64"), ("repeatedSfixed32", "repeated_sfixed32"), ("repeatedSfixed64", "repeated_sfixed64"), ("repeatedFloat", "repeated_float"), ("repeatedDouble", "repeated_double"), ("repeatedBool", "repeated_bool"), ("repeatedString", "repeated_string"), ("repeatedBytes", "repeated_bytes"), ("repeatedNestedMessage", "repeated_nested_message"), ("repeatedForeignMessage", "repeated_foreign_message"), ("repeatedNestedEnum", "repeated_nested_enum"), ("repeatedForeignEnum", "repeated_foreign_enum"), ("repeatedStringPiece", "repeated_string_piece"), ("repeatedCord", "repeated_cord"), ("mapInt32Int32", "map_int32_int32"), ("mapInt64Int64", "map_int64_int64"), ("mapUint32Uint32", "map_uint32_uint32"), ("mapUint64Uint64", "map_uint64_uint64"), ("mapSint32Sint32", "map_sint32_sint32"), ("mapSint64Sint64", "map_sint64_sint64"), ("mapFixed32Fixed32", "map_fixed32_fixed32"), ("mapFixed64Fixed64", "map_fixed64_fixed64"), ("mapSfixed32Sfixed32", "map_sfixed32_sfixed32"), ("mapSfixed64Sfixed64", "map_sfixed64_sfixed64"), ("mapInt32Float", "map_int32_float"), ("mapInt32Double", "map_int32_double"), ("mapBoolBool", "map_bool_bool"), ("mapStringString", "map_string_string"), ("mapStringBytes", "map_string_bytes"), ("mapStringNestedMessage", "map_string_nested_message"), ("mapStringForeignMessage", "map_string_foreign_message"), ("mapStringNestedEnum", "map_string_nested_enum"), ("mapStringForeignEnum", "map_string_foreign_enum"), ("packedInt32", "packed_int32"), ("packedInt64", "packed_int64"), ("packedUint32", "packed_uint32"), ("packedUint64", "packed_uint64"), ("packedSint32", "packed_sint32"), ("packedSint64", "packed_sint64"), ("packedFixed32", "packed_fixed32"), ("packedFixed64", "packed_fixed64"), ("packedSfixed32", "packed_sfixed32"), ("packedSfixed64", "packed_sfixed64"), ("packedFloat", "packed_float"), ("packedDouble", "packed_double"), ("packedBool", "packed_bool"), ("packedNestedEnum", "packed_nested_enum"), ("unpackedInt32", "unpacked_int32"), ("unpackedInt64", "unpacked_int64"), ("unpackedUint32", "unpacked_uint32"), ("unpackedUint64", "unpacked_uint64"), ("unpackedSint32", "unpacked_sint32"), ("unpackedSint64", "unpacked_sint64"), ("unpackedFixed32", "unpacked_fixed32"), ("unpackedFixed64", "unpacked_fixed64"), ("unpackedSfixed32", "unpacked_sfixed32"), ("unpackedSfixed64", "unpacked_sfixed64"), ("unpackedFloat", "unpacked_float"), ("unpackedDouble", "unpacked_double"), ("unpackedBool", "unpacked_bool"), ("unpackedNestedEnum", "unpacked_nested_enum"), ("oneofUint32", "oneof_uint32"), ("oneofNestedMessage", "oneof_nested_message"), ("oneofString", "oneof_string"), ("oneofBytes", "oneof_bytes"), ("oneofBool", "oneof_bool"), ("oneofUint64", "oneof_uint64"), ("oneofFloat", "oneof_float"), ("oneofDouble", "oneof_double"), ("oneofEnum", "oneof_enum"), ("oneofNullValue", "oneof_null_value"), ("optionalBoolWrapper", "optional_bool_wrapper"), ("optionalInt32Wrapper", "optional_int32_wrapper"), ("optionalInt64Wrapper", "optional_int64_wrapper"), ("optionalUint32Wrapper", "optional_uint32_wrapper"), ("optionalUint64Wrapper", "optional_uint64_wrapper"), ("optionalFloatWrapper", "optional_float_wrapper"), ("optionalDoubleWrapper", "optional_double_wrapper"), ("optionalStringWrapper", "optional_string_wrapper"), ("optionalBytesWrapper", "optional_bytes_wrapper"), ("repeatedBoolWrapper", "repeated_bool_wrapper"), ("repeatedInt32Wrapper", "repeated_int32_wrapper"), ("repeatedInt64Wrapper", "repeated_int64_wrapper"), ("repeatedUint32Wrapper", "repeated_uint32_wrapper"), ("repeatedUint64Wrapper", "repeated_uint64_wrapper"), ("repeatedFloatWrapper", "repeated_float_wrapper"), ("repeatedDoubleWrapper", "repeated_double_wrapper"), ("repeatedStringWrapper", "repeated_string_wrapper"), ("repeatedBytesWrapper", "repeated_bytes_wrapper"), ("optionalDuration", "optional_duration"), ("optionalTimestamp", "optional_timestamp"), ("optionalFieldMask", "optional_field_mask"), ("optionalStruct", "optional_struct"), ("optionalAny", "optional_any"), ("optionalValue", "optional_value"), ("optionalNullValue", "optional_null_value"), ("optionalEmpty", "optional_empty"), ("repeatedDuration", "repeated_duration"), ("repeatedTimestamp", "repeated_timestamp"), ("repeatedFieldmask", "repeated_fieldmask"), ("repeatedAny", "repeated_any"), ("repeatedValue", "repeated_value"), ("repeatedListValue", "repeated_list_value"), ("repeatedEmpty", "repeated_empty"), ("repeatedStruct", "repeated_struct"), ("fieldname1", "fieldname1"), ("fieldName2", "field_name2"), ("FieldName3", "_field_name3"), ("fieldName4", "field__name4_"), ("field0name5", "field0name5"), ("field0Name6", "field_0_name6"), ("fieldName7", "fieldName7"), ("FieldName8", "FieldName8"), ("fieldName9", "field_Name9"), ("FieldName10", "Field_Name10"), ("FIELDNAME11", "FIELD_NAME11"), ("FIELDName12", "FIELD_name12"), ("FieldName13", "__field_name13"), ("FieldName14", "__Field_name14"), ("fieldName15", "field__name15"), ("fieldName16", "field__Name16"), ("fieldName17", "field_name17__"), ("FieldName18", "Field_name18__")])

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
    case 15: try reader.field(MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, into: &self.optionalNestedMessage)
    case 16: try reader.field(MessageCodec<Protobuf_test_messagesProto3.ForeignMessage>.self, into: &self.optionalForeignMessage)
    case 17: try reader.field(EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, into: &self.optionalNestedEnum)
    case 18: try reader.field(EnumCodec<Protobuf_test_messagesProto3.ForeignEnum>.self, into: &self.optionalForeignEnum)
    case 19: try reader.field(EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.AliasedEnum>.self, into: &self.optionalAliasedEnum)
    case 20: try reader.field(StringCodec.self, into: &self.optionalStringPiece)
    case 21: try reader.field(StringCodec.self, into: &self.optionalCord)
    case 22: try reader.field(MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3>.self, into: &self.recursiveMessage)
    case 23: try reader.repeated(Int32Codec.self, into: &self.repeatedInt32)
    case 24: try reader.repeated(Int64Codec.self, into: &self.repeatedInt64)
    case 25: try reader.repeated(UInt32Codec.self, into: &self.repeatedUint32)
    case 26: try reader.repeated(UInt64Codec.self, into: &self.repeatedUint64)
    case 27: try reader.repeated(SInt32Codec.self, into: &self.repeatedSint32)
    case 28: try reader.repeated(SInt64Codec.self, into: &self.repeatedSint64)
    case 29: try reader.repeated(Fixed32Codec.self, into: &self.repeatedFixed32)
    case 30: try reader.repeated(Fixed64Codec.self, into: &self.repeatedFixed64)
    case 31: try reader.repeated(SFixed32Codec.self, into: &self.repeatedSfixed32)
    case 32: try reader.repeated(SFixed64Codec.self, into: &self.repeatedSfixed64)
    case 33: try reader.repeated(FloatCodec.self, into: &self.repeatedFloat)
    case 34: try reader.repeated(DoubleCodec.self, into: &self.repeatedDouble)
    case 35: try reader.repeated(BoolCodec.self, into: &self.repeatedBool)
    case 36: try reader.repeated(StringCodec.self, into: &self.repeatedString)
    case 37: try reader.repeated(BytesCodec.self, into: &self.repeatedBytes)
    case 38: try reader.repeated(MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, into: &self.repeatedNestedMessage)
    case 39: try reader.repeated(MessageCodec<Protobuf_test_messagesProto3.ForeignMessage>.self, into: &self.repeatedForeignMessage)
    case 40: try reader.repeated(EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, into: &self.repeatedNestedEnum)
    case 41: try reader.repeated(EnumCodec<Protobuf_test_messagesProto3.ForeignEnum>.self, into: &self.repeatedForeignEnum)
    case 42: try reader.repeated(StringCodec.self, into: &self.repeatedStringPiece)
    case 43: try reader.repeated(StringCodec.self, into: &self.repeatedCord)
    case 44: try reader.map(Int32Codec.self, Int32Codec.self, into: &self.mapInt32Int32)
    case 45: try reader.map(Int64Codec.self, Int64Codec.self, into: &self.mapInt64Int64)
    case 46: try reader.map(UInt32Codec.self, UInt32Codec.self, into: &self.mapUint32Uint32)
    case 47: try reader.map(UInt64Codec.self, UInt64Codec.self, into: &self.mapUint64Uint64)
    case 48: try reader.map(SInt32Codec.self, SInt32Codec.self, into: &self.mapSint32Sint32)
    case 49: try reader.map(SInt64Codec.self, SInt64Codec.self, into: &self.mapSint64Sint64)
    case 50: try reader.map(Fixed32Codec.self, Fixed32Codec.self, into: &self.mapFixed32Fixed32)
    case 51: try reader.map(Fixed64Codec.self, Fixed64Codec.self, into: &self.mapFixed64Fixed64)
    case 52: try reader.map(SFixed32Codec.self, SFixed32Codec.self, into: &self.mapSfixed32Sfixed32)
    case 53: try reader.map(SFixed64Codec.self, SFixed64Codec.self, into: &self.mapSfixed64Sfixed64)
    case 54: try reader.map(Int32Codec.self, FloatCodec.self, into: &self.mapInt32Float)
    case 55: try reader.map(Int32Codec.self, DoubleCodec.self, into: &self.mapInt32Double)
    case 56: try reader.map(BoolCodec.self, BoolCodec.self, into: &self.mapBoolBool)
    case 57: try reader.map(StringCodec.self, StringCodec.self, into: &self.mapStringString)
    case 58: try reader.map(StringCodec.self, BytesCodec.self, into: &self.mapStringBytes)
    case 59: try reader.map(StringCodec.self, MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, into: &self.mapStringNestedMessage)
    case 60: try reader.map(StringCodec.self, MessageCodec<Protobuf_test_messagesProto3.ForeignMessage>.self, into: &self.mapStringForeignMessage)
    case 61: try reader.map(StringCodec.self, EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, into: &self.mapStringNestedEnum)
    case 62: try reader.map(StringCodec.self, EnumCodec<Protobuf_test_messagesProto3.ForeignEnum>.self, into: &self.mapStringForeignEnum)
    case 63: try reader.repeated(Int32Codec.self, into: &self.packedInt32)
    case 64: try reader.repeated(Int64Codec.self, into: &self.packedInt64)
    case 65: try reader.repeated(UInt32Codec.self, into: &self.packedUint32)
    case 66: try reader.repeated(UInt64Codec.self, into: &self.packedUint64)
    case 67: try reader.repeated(SInt32Codec.self, into: &self.packedSint32)
    case 68: try reader.repeated(SInt64Codec.self, into: &self.packedSint64)
    case 69: try reader.repeated(Fixed32Codec.self, into: &self.packedFixed32)
    case 70: try reader.repeated(Fixed64Codec.self, into: &self.packedFixed64)
    case 71: try reader.repeated(SFixed32Codec.self, into: &self.packedSfixed32)
    case 72: try reader.repeated(SFixed64Codec.self, into: &self.packedSfixed64)
    case 73: try reader.repeated(FloatCodec.self, into: &self.packedFloat)
    case 74: try reader.repeated(DoubleCodec.self, into: &self.packedDouble)
    case 75: try reader.repeated(BoolCodec.self, into: &self.packedBool)
    case 76: try reader.repeated(EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, into: &self.packedNestedEnum)
    case 77: try reader.repeated(Int32Codec.self, into: &self.unpackedInt32)
    case 78: try reader.repeated(Int64Codec.self, into: &self.unpackedInt64)
    case 79: try reader.repeated(UInt32Codec.self, into: &self.unpackedUint32)
    case 80: try reader.repeated(UInt64Codec.self, into: &self.unpackedUint64)
    case 81: try reader.repeated(SInt32Codec.self, into: &self.unpackedSint32)
    case 82: try reader.repeated(SInt64Codec.self, into: &self.unpackedSint64)
    case 83: try reader.repeated(Fixed32Codec.self, into: &self.unpackedFixed32)
    case 84: try reader.repeated(Fixed64Codec.self, into: &self.unpackedFixed64)
    case 85: try reader.repeated(SFixed32Codec.self, into: &self.unpackedSfixed32)
    case 86: try reader.repeated(SFixed64Codec.self, into: &self.unpackedSfixed64)
    case 87: try reader.repeated(FloatCodec.self, into: &self.unpackedFloat)
    case 88: try reader.repeated(DoubleCodec.self, into: &self.unpackedDouble)
    case 89: try reader.repeated(BoolCodec.self, into: &self.unpackedBool)
    case 90: try reader.repeated(EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, into: &self.unpackedNestedEnum)
    case 91: if let value = try reader.member(UInt32Codec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofUint32(value) }
    case 92: if let value = try reader.member(MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, isSet: self.oneofField != nil) { self.oneofField = .oneofNestedMessage(value) }
    case 93: if let value = try reader.member(StringCodec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofString(value) }
    case 94: if let value = try reader.member(BytesCodec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofBytes(value) }
    case 95: if let value = try reader.member(BoolCodec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofBool(value) }
    case 96: if let value = try reader.member(UInt64Codec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofUint64(value) }
    case 97: if let value = try reader.member(FloatCodec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofFloat(value) }
    case 98: if let value = try reader.member(DoubleCodec.self, isSet: self.oneofField != nil) { self.oneofField = .oneofDouble(value) }
    case 99: if let value = try reader.member(EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, isSet: self.oneofField != nil) { self.oneofField = .oneofEnum(value) }
    case 100: if let value = try reader.member(EnumCodec<GoogleProtobuf.NullValue>.self, isSet: self.oneofField != nil) { self.oneofField = .oneofNullValue(value) }
    case 101: try reader.field(MessageCodec<GoogleProtobuf.BoolValue>.self, into: &self.optionalBoolWrapper)
    case 102: try reader.field(MessageCodec<GoogleProtobuf.Int32Value>.self, into: &self.optionalInt32Wrapper)
    case 103: try reader.field(MessageCodec<GoogleProtobuf.Int64Value>.self, into: &self.optionalInt64Wrapper)
    case 104: try reader.field(MessageCodec<GoogleProtobuf.UInt32Value>.self, into: &self.optionalUint32Wrapper)
    case 105: try reader.field(MessageCodec<GoogleProtobuf.UInt64Value>.self, into: &self.optionalUint64Wrapper)
    case 106: try reader.field(MessageCodec<GoogleProtobuf.FloatValue>.self, into: &self.optionalFloatWrapper)
    case 107: try reader.field(MessageCodec<GoogleProtobuf.DoubleValue>.self, into: &self.optionalDoubleWrapper)
    case 108: try reader.field(MessageCodec<GoogleProtobuf.StringValue>.self, into: &self.optionalStringWrapper)
    case 109: try reader.field(MessageCodec<GoogleProtobuf.BytesValue>.self, into: &self.optionalBytesWrapper)
    case 110: try reader.repeated(MessageCodec<GoogleProtobuf.BoolValue>.self, into: &self.repeatedBoolWrapper)
    case 111: try reader.repeated(MessageCodec<GoogleProtobuf.Int32Value>.self, into: &self.repeatedInt32Wrapper)
    case 112: try reader.repeated(MessageCodec<GoogleProtobuf.Int64Value>.self, into: &self.repeatedInt64Wrapper)
    case 113: try reader.repeated(MessageCodec<GoogleProtobuf.UInt32Value>.self, into: &self.repeatedUint32Wrapper)
    case 114: try reader.repeated(MessageCodec<GoogleProtobuf.UInt64Value>.self, into: &self.repeatedUint64Wrapper)
    case 115: try reader.repeated(MessageCodec<GoogleProtobuf.FloatValue>.self, into: &self.repeatedFloatWrapper)
    case 116: try reader.repeated(MessageCodec<GoogleProtobuf.DoubleValue>.self, into: &self.repeatedDoubleWrapper)
    case 117: try reader.repeated(MessageCodec<GoogleProtobuf.StringValue>.self, into: &self.repeatedStringWrapper)
    case 118: try reader.repeated(MessageCodec<GoogleProtobuf.BytesValue>.self, into: &self.repeatedBytesWrapper)
    case 119: try reader.field(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.optionalDuration)
    case 120: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.optionalTimestamp)
    case 121: try reader.field(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.optionalFieldMask)
    case 122: try reader.field(MessageCodec<GoogleProtobuf.Struct>.self, into: &self.optionalStruct)
    case 123: try reader.field(MessageCodec<GoogleProtobuf.`Any`>.self, into: &self.optionalAny)
    case 124: try reader.field(MessageCodec<GoogleProtobuf.Value>.self, into: &self.optionalValue)
    case 125: try reader.field(EnumCodec<GoogleProtobuf.NullValue>.self, into: &self.optionalNullValue)
    case 126: try reader.field(MessageCodec<GoogleProtobuf.Empty>.self, into: &self.optionalEmpty)
    case 127: try reader.repeated(MessageCodec<GoogleProtobuf.Duration>.self, into: &self.repeatedDuration)
    case 128: try reader.repeated(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.repeatedTimestamp)
    case 129: try reader.repeated(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.repeatedFieldmask)
    case 130: try reader.repeated(MessageCodec<GoogleProtobuf.`Any`>.self, into: &self.repeatedAny)
    case 131: try reader.repeated(MessageCodec<GoogleProtobuf.Value>.self, into: &self.repeatedValue)
    case 132: try reader.repeated(MessageCodec<GoogleProtobuf.ListValue>.self, into: &self.repeatedListValue)
    case 133: try reader.repeated(MessageCodec<GoogleProtobuf.Empty>.self, into: &self.repeatedEmpty)
    case 134: try reader.repeated(MessageCodec<GoogleProtobuf.Struct>.self, into: &self.repeatedStruct)
    case 135: try reader.field(Int32Codec.self, into: &self.fieldname1)
    case 136: try reader.field(Int32Codec.self, into: &self.fieldName2)
    case 137: try reader.field(Int32Codec.self, into: &self.fieldName3)
    case 138: try reader.field(Int32Codec.self, into: &self.fieldName4)
    case 139: try reader.field(Int32Codec.self, into: &self.field0name5)
    case 140: try reader.field(Int32Codec.self, into: &self.field0Name6)
    case 141: try reader.field(Int32Codec.self, into: &self.fieldName7)
    case 142: try reader.field(Int32Codec.self, into: &self.fieldName8)
    case 143: try reader.field(Int32Codec.self, into: &self.fieldName9)
    case 144: try reader.field(Int32Codec.self, into: &self.fieldName10)
    case 145: try reader.field(Int32Codec.self, into: &self.fieldName11)
    case 146: try reader.field(Int32Codec.self, into: &self.fieldName12)
    case 147: try reader.field(Int32Codec.self, into: &self.fieldName13)
    case 148: try reader.field(Int32Codec.self, into: &self.fieldName14)
    case 149: try reader.field(Int32Codec.self, into: &self.fieldName15)
    case 150: try reader.field(Int32Codec.self, into: &self.fieldName16)
    case 151: try reader.field(Int32Codec.self, into: &self.fieldName17)
    case 152: try reader.field(Int32Codec.self, into: &self.fieldName18)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.optionalInt32 != 0 { try writer.field(fields[0], Int32Codec.self, self.optionalInt32) }
    if writer.writesDefaults || self.optionalInt64 != 0 { try writer.field(fields[1], Int64Codec.self, self.optionalInt64) }
    if writer.writesDefaults || self.optionalUint32 != 0 { try writer.field(fields[2], UInt32Codec.self, self.optionalUint32) }
    if writer.writesDefaults || self.optionalUint64 != 0 { try writer.field(fields[3], UInt64Codec.self, self.optionalUint64) }
    if writer.writesDefaults || self.optionalSint32 != 0 { try writer.field(fields[4], SInt32Codec.self, self.optionalSint32) }
    if writer.writesDefaults || self.optionalSint64 != 0 { try writer.field(fields[5], SInt64Codec.self, self.optionalSint64) }
    if writer.writesDefaults || self.optionalFixed32 != 0 { try writer.field(fields[6], Fixed32Codec.self, self.optionalFixed32) }
    if writer.writesDefaults || self.optionalFixed64 != 0 { try writer.field(fields[7], Fixed64Codec.self, self.optionalFixed64) }
    if writer.writesDefaults || self.optionalSfixed32 != 0 { try writer.field(fields[8], SFixed32Codec.self, self.optionalSfixed32) }
    if writer.writesDefaults || self.optionalSfixed64 != 0 { try writer.field(fields[9], SFixed64Codec.self, self.optionalSfixed64) }
    if writer.writesDefaults || self.optionalFloat.bitPattern != 0 { try writer.field(fields[10], FloatCodec.self, self.optionalFloat) }
    if writer.writesDefaults || self.optionalDouble.bitPattern != 0 { try writer.field(fields[11], DoubleCodec.self, self.optionalDouble) }
    if writer.writesDefaults || self.optionalBool { try writer.field(fields[12], BoolCodec.self, self.optionalBool) }
    if writer.writesDefaults || !self.optionalString.isEmpty { try writer.field(fields[13], StringCodec.self, self.optionalString) }
    if writer.writesDefaults || !self.optionalBytes.isEmpty { try writer.field(fields[14], BytesCodec.self, self.optionalBytes) }
    if let value = self.optionalNestedMessage { try writer.field(fields[15], MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, value) }
    if let value = self.optionalForeignMessage { try writer.field(fields[16], MessageCodec<Protobuf_test_messagesProto3.ForeignMessage>.self, value) }
    if writer.writesDefaults || self.optionalNestedEnum.rawValue != 0 { try writer.field(fields[17], EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, self.optionalNestedEnum) }
    if writer.writesDefaults || self.optionalForeignEnum.rawValue != 0 { try writer.field(fields[18], EnumCodec<Protobuf_test_messagesProto3.ForeignEnum>.self, self.optionalForeignEnum) }
    if writer.writesDefaults || self.optionalAliasedEnum.rawValue != 0 { try writer.field(fields[19], EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.AliasedEnum>.self, self.optionalAliasedEnum) }
    if writer.writesDefaults || !self.optionalStringPiece.isEmpty { try writer.field(fields[20], StringCodec.self, self.optionalStringPiece) }
    if writer.writesDefaults || !self.optionalCord.isEmpty { try writer.field(fields[21], StringCodec.self, self.optionalCord) }
    if let value = self.recursiveMessage { try writer.field(fields[22], MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3>.self, value) }
    try writer.repeated(fields[23], Int32Codec.self, self.repeatedInt32)
    try writer.repeated(fields[24], Int64Codec.self, self.repeatedInt64)
    try writer.repeated(fields[25], UInt32Codec.self, self.repeatedUint32)
    try writer.repeated(fields[26], UInt64Codec.self, self.repeatedUint64)
    try writer.repeated(fields[27], SInt32Codec.self, self.repeatedSint32)
    try writer.repeated(fields[28], SInt64Codec.self, self.repeatedSint64)
    try writer.repeated(fields[29], Fixed32Codec.self, self.repeatedFixed32)
    try writer.repeated(fields[30], Fixed64Codec.self, self.repeatedFixed64)
    try writer.repeated(fields[31], SFixed32Codec.self, self.repeatedSfixed32)
    try writer.repeated(fields[32], SFixed64Codec.self, self.repeatedSfixed64)
    try writer.repeated(fields[33], FloatCodec.self, self.repeatedFloat)
    try writer.repeated(fields[34], DoubleCodec.self, self.repeatedDouble)
    try writer.repeated(fields[35], BoolCodec.self, self.repeatedBool)
    try writer.repeated(fields[36], StringCodec.self, self.repeatedString)
    try writer.repeated(fields[37], BytesCodec.self, self.repeatedBytes)
    try writer.repeated(fields[38], MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, self.repeatedNestedMessage)
    try writer.repeated(fields[39], MessageCodec<Protobuf_test_messagesProto3.ForeignMessage>.self, self.repeatedForeignMessage)
    try writer.repeated(fields[40], EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, self.repeatedNestedEnum)
    try writer.repeated(fields[41], EnumCodec<Protobuf_test_messagesProto3.ForeignEnum>.self, self.repeatedForeignEnum)
    try writer.repeated(fields[42], StringCodec.self, self.repeatedStringPiece)
    try writer.repeated(fields[43], StringCodec.self, self.repeatedCord)
    try writer.map(fields[44], Int32Codec.self, Int32Codec.self, self.mapInt32Int32)
    try writer.map(fields[45], Int64Codec.self, Int64Codec.self, self.mapInt64Int64)
    try writer.map(fields[46], UInt32Codec.self, UInt32Codec.self, self.mapUint32Uint32)
    try writer.map(fields[47], UInt64Codec.self, UInt64Codec.self, self.mapUint64Uint64)
    try writer.map(fields[48], SInt32Codec.self, SInt32Codec.self, self.mapSint32Sint32)
    try writer.map(fields[49], SInt64Codec.self, SInt64Codec.self, self.mapSint64Sint64)
    try writer.map(fields[50], Fixed32Codec.self, Fixed32Codec.self, self.mapFixed32Fixed32)
    try writer.map(fields[51], Fixed64Codec.self, Fixed64Codec.self, self.mapFixed64Fixed64)
    try writer.map(fields[52], SFixed32Codec.self, SFixed32Codec.self, self.mapSfixed32Sfixed32)
    try writer.map(fields[53], SFixed64Codec.self, SFixed64Codec.self, self.mapSfixed64Sfixed64)
    try writer.map(fields[54], Int32Codec.self, FloatCodec.self, self.mapInt32Float)
    try writer.map(fields[55], Int32Codec.self, DoubleCodec.self, self.mapInt32Double)
    try writer.map(fields[56], BoolCodec.self, BoolCodec.self, self.mapBoolBool)
    try writer.map(fields[57], StringCodec.self, StringCodec.self, self.mapStringString)
    try writer.map(fields[58], StringCodec.self, BytesCodec.self, self.mapStringBytes)
    try writer.map(fields[59], StringCodec.self, MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, self.mapStringNestedMessage)
    try writer.map(fields[60], StringCodec.self, MessageCodec<Protobuf_test_messagesProto3.ForeignMessage>.self, self.mapStringForeignMessage)
    try writer.map(fields[61], StringCodec.self, EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, self.mapStringNestedEnum)
    try writer.map(fields[62], StringCodec.self, EnumCodec<Protobuf_test_messagesProto3.ForeignEnum>.self, self.mapStringForeignEnum)
    try writer.repeated(fields[63], Int32Codec.self, self.packedInt32)
    try writer.repeated(fields[64], Int64Codec.self, self.packedInt64)
    try writer.repeated(fields[65], UInt32Codec.self, self.packedUint32)
    try writer.repeated(fields[66], UInt64Codec.self, self.packedUint64)
    try writer.repeated(fields[67], SInt32Codec.self, self.packedSint32)
    try writer.repeated(fields[68], SInt64Codec.self, self.packedSint64)
    try writer.repeated(fields[69], Fixed32Codec.self, self.packedFixed32)
    try writer.repeated(fields[70], Fixed64Codec.self, self.packedFixed64)
    try writer.repeated(fields[71], SFixed32Codec.self, self.packedSfixed32)
    try writer.repeated(fields[72], SFixed64Codec.self, self.packedSfixed64)
    try writer.repeated(fields[73], FloatCodec.self, self.packedFloat)
    try writer.repeated(fields[74], DoubleCodec.self, self.packedDouble)
    try writer.repeated(fields[75], BoolCodec.self, self.packedBool)
    try writer.repeated(fields[76], EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, self.packedNestedEnum)
    try writer.repeated(fields[77], Int32Codec.self, self.unpackedInt32)
    try writer.repeated(fields[78], Int64Codec.self, self.unpackedInt64)
    try writer.repeated(fields[79], UInt32Codec.self, self.unpackedUint32)
    try writer.repeated(fields[80], UInt64Codec.self, self.unpackedUint64)
    try writer.repeated(fields[81], SInt32Codec.self, self.unpackedSint32)
    try writer.repeated(fields[82], SInt64Codec.self, self.unpackedSint64)
    try writer.repeated(fields[83], Fixed32Codec.self, self.unpackedFixed32)
    try writer.repeated(fields[84], Fixed64Codec.self, self.unpackedFixed64)
    try writer.repeated(fields[85], SFixed32Codec.self, self.unpackedSfixed32)
    try writer.repeated(fields[86], SFixed64Codec.self, self.unpackedSfixed64)
    try writer.repeated(fields[87], FloatCodec.self, self.unpackedFloat)
    try writer.repeated(fields[88], DoubleCodec.self, self.unpackedDouble)
    try writer.repeated(fields[89], BoolCodec.self, self.unpackedBool)
    try writer.repeated(fields[90], EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, self.unpackedNestedEnum)
    switch self.oneofField {
    case .oneofUint32(let value): try writer.field(fields[91], UInt32Codec.self, value)
    case .oneofNestedMessage(let value): try writer.field(fields[92], MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, value)
    case .oneofString(let value): try writer.field(fields[93], StringCodec.self, value)
    case .oneofBytes(let value): try writer.field(fields[94], BytesCodec.self, value)
    case .oneofBool(let value): try writer.field(fields[95], BoolCodec.self, value)
    case .oneofUint64(let value): try writer.field(fields[96], UInt64Codec.self, value)
    case .oneofFloat(let value): try writer.field(fields[97], FloatCodec.self, value)
    case .oneofDouble(let value): try writer.field(fields[98], DoubleCodec.self, value)
    case .oneofEnum(let value): try writer.field(fields[99], EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, value)
    case .oneofNullValue(let value): try writer.field(fields[100], EnumCodec<GoogleProtobuf.NullValue>.self, value)
    case nil: break
    }
    if let value = self.optionalBoolWrapper { try writer.field(fields[101], MessageCodec<GoogleProtobuf.BoolValue>.self, value) }
    if let value = self.optionalInt32Wrapper { try writer.field(fields[102], MessageCodec<GoogleProtobuf.Int32Value>.self, value) }
    if let value = self.optionalInt64Wrapper { try writer.field(fields[103], MessageCodec<GoogleProtobuf.Int64Value>.self, value) }
    if let value = self.optionalUint32Wrapper { try writer.field(fields[104], MessageCodec<GoogleProtobuf.UInt32Value>.self, value) }
    if let value = self.optionalUint64Wrapper { try writer.field(fields[105], MessageCodec<GoogleProtobuf.UInt64Value>.self, value) }
    if let value = self.optionalFloatWrapper { try writer.field(fields[106], MessageCodec<GoogleProtobuf.FloatValue>.self, value) }
    if let value = self.optionalDoubleWrapper { try writer.field(fields[107], MessageCodec<GoogleProtobuf.DoubleValue>.self, value) }
    if let value = self.optionalStringWrapper { try writer.field(fields[108], MessageCodec<GoogleProtobuf.StringValue>.self, value) }
    if let value = self.optionalBytesWrapper { try writer.field(fields[109], MessageCodec<GoogleProtobuf.BytesValue>.self, value) }
    try writer.repeated(fields[110], MessageCodec<GoogleProtobuf.BoolValue>.self, self.repeatedBoolWrapper)
    try writer.repeated(fields[111], MessageCodec<GoogleProtobuf.Int32Value>.self, self.repeatedInt32Wrapper)
    try writer.repeated(fields[112], MessageCodec<GoogleProtobuf.Int64Value>.self, self.repeatedInt64Wrapper)
    try writer.repeated(fields[113], MessageCodec<GoogleProtobuf.UInt32Value>.self, self.repeatedUint32Wrapper)
    try writer.repeated(fields[114], MessageCodec<GoogleProtobuf.UInt64Value>.self, self.repeatedUint64Wrapper)
    try writer.repeated(fields[115], MessageCodec<GoogleProtobuf.FloatValue>.self, self.repeatedFloatWrapper)
    try writer.repeated(fields[116], MessageCodec<GoogleProtobuf.DoubleValue>.self, self.repeatedDoubleWrapper)
    try writer.repeated(fields[117], MessageCodec<GoogleProtobuf.StringValue>.self, self.repeatedStringWrapper)
    try writer.repeated(fields[118], MessageCodec<GoogleProtobuf.BytesValue>.self, self.repeatedBytesWrapper)
    if let value = self.optionalDuration { try writer.field(fields[119], MessageCodec<GoogleProtobuf.Duration>.self, value) }
    if let value = self.optionalTimestamp { try writer.field(fields[120], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.optionalFieldMask { try writer.field(fields[121], MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
    if let value = self.optionalStruct { try writer.field(fields[122], MessageCodec<GoogleProtobuf.Struct>.self, value) }
    if let value = self.optionalAny { try writer.field(fields[123], MessageCodec<GoogleProtobuf.`Any`>.self, value) }
    if let value = self.optionalValue { try writer.field(fields[124], MessageCodec<GoogleProtobuf.Value>.self, value) }
    if writer.writesDefaults || self.optionalNullValue.rawValue != 0 { try writer.field(fields[125], EnumCodec<GoogleProtobuf.NullValue>.self, self.optionalNullValue) }
    if let value = self.optionalEmpty { try writer.field(fields[126], MessageCodec<GoogleProtobuf.Empty>.self, value) }
    try writer.repeated(fields[127], MessageCodec<GoogleProtobuf.Duration>.self, self.repeatedDuration)
    try writer.repeated(fields[128], MessageCodec<GoogleProtobuf.Timestamp>.self, self.repeatedTimestamp)
    try writer.repeated(fields[129], MessageCodec<GoogleProtobuf.FieldMask>.self, self.repeatedFieldmask)
    try writer.repeated(fields[130], MessageCodec<GoogleProtobuf.`Any`>.self, self.repeatedAny)
    try writer.repeated(fields[131], MessageCodec<GoogleProtobuf.Value>.self, self.repeatedValue)
    try writer.repeated(fields[132], MessageCodec<GoogleProtobuf.ListValue>.self, self.repeatedListValue)
    try writer.repeated(fields[133], MessageCodec<GoogleProtobuf.Empty>.self, self.repeatedEmpty)
    try writer.repeated(fields[134], MessageCodec<GoogleProtobuf.Struct>.self, self.repeatedStruct)
    if writer.writesDefaults || self.fieldname1 != 0 { try writer.field(fields[135], Int32Codec.self, self.fieldname1) }
    if writer.writesDefaults || self.fieldName2 != 0 { try writer.field(fields[136], Int32Codec.self, self.fieldName2) }
    if writer.writesDefaults || self.fieldName3 != 0 { try writer.field(fields[137], Int32Codec.self, self.fieldName3) }
    if writer.writesDefaults || self.fieldName4 != 0 { try writer.field(fields[138], Int32Codec.self, self.fieldName4) }
    if writer.writesDefaults || self.field0name5 != 0 { try writer.field(fields[139], Int32Codec.self, self.field0name5) }
    if writer.writesDefaults || self.field0Name6 != 0 { try writer.field(fields[140], Int32Codec.self, self.field0Name6) }
    if writer.writesDefaults || self.fieldName7 != 0 { try writer.field(fields[141], Int32Codec.self, self.fieldName7) }
    if writer.writesDefaults || self.fieldName8 != 0 { try writer.field(fields[142], Int32Codec.self, self.fieldName8) }
    if writer.writesDefaults || self.fieldName9 != 0 { try writer.field(fields[143], Int32Codec.self, self.fieldName9) }
    if writer.writesDefaults || self.fieldName10 != 0 { try writer.field(fields[144], Int32Codec.self, self.fieldName10) }
    if writer.writesDefaults || self.fieldName11 != 0 { try writer.field(fields[145], Int32Codec.self, self.fieldName11) }
    if writer.writesDefaults || self.fieldName12 != 0 { try writer.field(fields[146], Int32Codec.self, self.fieldName12) }
    if writer.writesDefaults || self.fieldName13 != 0 { try writer.field(fields[147], Int32Codec.self, self.fieldName13) }
    if writer.writesDefaults || self.fieldName14 != 0 { try writer.field(fields[148], Int32Codec.self, self.fieldName14) }
    if writer.writesDefaults || self.fieldName15 != 0 { try writer.field(fields[149], Int32Codec.self, self.fieldName15) }
    if writer.writesDefaults || self.fieldName16 != 0 { try writer.field(fields[150], Int32Codec.self, self.fieldName16) }
    if writer.writesDefaults || self.fieldName17 != 0 { try writer.field(fields[151], Int32Codec.self, self.fieldName17) }
    if writer.writesDefaults || self.fieldName18 != 0 { try writer.field(fields[152], Int32Codec.self, self.fieldName18) }
  }
}

extension Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage: JSONObjectMessage {
  static let jsonFields = JSONFields([("a", "a"), ("corecursive", "corecursive")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.a)
    case 1: try reader.field(MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3>.self, into: &self.corecursive)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.a != 0 { try writer.field(fields[0], Int32Codec.self, self.a) }
    if let value = self.corecursive { try writer.field(fields[1], MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3>.self, value) }
  }
}

extension Protobuf_test_messagesProto3.ForeignMessage: JSONObjectMessage {
  static let jsonFields = JSONFields([("c", "c")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.c)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.c != 0 { try writer.field(fields[0], Int32Codec.self, self.c) }
  }
}
