// swift-format-ignore-file
// Made by protoc-gen-marketplace from conformance/test_messages_proto3.proto; change the schema and run scripts/generate.
import Protobuf

extension Protobuf_test_messagesProto3 {
  enum ForeignEnum: OpenEnum, CaseIterable {
    case foreignFoo
    case foreignBar
    case foreignBaz
    /// A number that this schema does not name.
    case unrecognized(Int32)

    init() { self = .foreignFoo }

    init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .foreignFoo
      case 1: self = .foreignBar
      case 2: self = .foreignBaz
      default: self = .unrecognized(rawValue)
      }
    }

    var rawValue: Int32 {
      switch self {
      case .foreignFoo: 0
      case .foreignBar: 1
      case .foreignBaz: 2
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    static var allCases: [Protobuf_test_messagesProto3.ForeignEnum] { [.foreignFoo, .foreignBar, .foreignBaz] }
  }

  struct TestAllTypesProto3: Protobuf.Message {
    static var fullName: String { "protobuf_test_messages.proto3.TestAllTypesProto3" }

    var optionalInt32: Int32 = 0
    var optionalInt64: Int64 = 0
    var optionalUint32: UInt32 = 0
    var optionalUint64: UInt64 = 0
    var optionalSint32: Int32 = 0
    var optionalSint64: Int64 = 0
    var optionalFixed32: UInt32 = 0
    var optionalFixed64: UInt64 = 0
    var optionalSfixed32: Int32 = 0
    var optionalSfixed64: Int64 = 0
    var optionalFloat: Float = 0
    var optionalDouble: Double = 0
    var optionalBool: Bool = false
    var optionalString: String = ""
    var optionalBytes: [UInt8] = []
    var optionalNestedMessage: Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage? { get { _optionalNestedMessage.value } _modify { yield &_optionalNestedMessage.value } }
    private var _optionalNestedMessage = Indirect<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>()
    var optionalForeignMessage: Protobuf_test_messagesProto3.ForeignMessage? = nil
    var optionalNestedEnum: Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum = .foo
    var optionalForeignEnum: Protobuf_test_messagesProto3.ForeignEnum = .foreignFoo
    var optionalAliasedEnum: Protobuf_test_messagesProto3.TestAllTypesProto3.AliasedEnum = .aliasFoo
    var optionalStringPiece: String = ""
    var optionalCord: String = ""
    var recursiveMessage: Protobuf_test_messagesProto3.TestAllTypesProto3? { get { _recursiveMessage.value } _modify { yield &_recursiveMessage.value } }
    private var _recursiveMessage = Indirect<Protobuf_test_messagesProto3.TestAllTypesProto3>()
    var repeatedInt32: [Int32] = []
    var repeatedInt64: [Int64] = []
    var repeatedUint32: [UInt32] = []
    var repeatedUint64: [UInt64] = []
    var repeatedSint32: [Int32] = []
    var repeatedSint64: [Int64] = []
    var repeatedFixed32: [UInt32] = []
    var repeatedFixed64: [UInt64] = []
    var repeatedSfixed32: [Int32] = []
    var repeatedSfixed64: [Int64] = []
    var repeatedFloat: [Float] = []
    var repeatedDouble: [Double] = []
    var repeatedBool: [Bool] = []
    var repeatedString: [String] = []
    var repeatedBytes: [[UInt8]] = []
    var repeatedNestedMessage: [Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage] = []
    var repeatedForeignMessage: [Protobuf_test_messagesProto3.ForeignMessage] = []
    var repeatedNestedEnum: [Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum] = []
    var repeatedForeignEnum: [Protobuf_test_messagesProto3.ForeignEnum] = []
    var repeatedStringPiece: [String] = []
    var repeatedCord: [String] = []
    var mapInt32Int32: [Int32: Int32] = [:]
    var mapInt64Int64: [Int64: Int64] = [:]
    var mapUint32Uint32: [UInt32: UInt32] = [:]
    var mapUint64Uint64: [UInt64: UInt64] = [:]
    var mapSint32Sint32: [Int32: Int32] = [:]
    var mapSint64Sint64: [Int64: Int64] = [:]
    var mapFixed32Fixed32: [UInt32: UInt32] = [:]
    var mapFixed64Fixed64: [UInt64: UInt64] = [:]
    var mapSfixed32Sfixed32: [Int32: Int32] = [:]
    var mapSfixed64Sfixed64: [Int64: Int64] = [:]
    var mapInt32Float: [Int32: Float] = [:]
    var mapInt32Double: [Int32: Double] = [:]
    var mapBoolBool: [Bool: Bool] = [:]
    var mapStringString: [String: String] = [:]
    var mapStringBytes: [String: [UInt8]] = [:]
    var mapStringNestedMessage: [String: Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage] = [:]
    var mapStringForeignMessage: [String: Protobuf_test_messagesProto3.ForeignMessage] = [:]
    var mapStringNestedEnum: [String: Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum] = [:]
    var mapStringForeignEnum: [String: Protobuf_test_messagesProto3.ForeignEnum] = [:]
    var packedInt32: [Int32] = []
    var packedInt64: [Int64] = []
    var packedUint32: [UInt32] = []
    var packedUint64: [UInt64] = []
    var packedSint32: [Int32] = []
    var packedSint64: [Int64] = []
    var packedFixed32: [UInt32] = []
    var packedFixed64: [UInt64] = []
    var packedSfixed32: [Int32] = []
    var packedSfixed64: [Int64] = []
    var packedFloat: [Float] = []
    var packedDouble: [Double] = []
    var packedBool: [Bool] = []
    var packedNestedEnum: [Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum] = []
    var unpackedInt32: [Int32] = []
    var unpackedInt64: [Int64] = []
    var unpackedUint32: [UInt32] = []
    var unpackedUint64: [UInt64] = []
    var unpackedSint32: [Int32] = []
    var unpackedSint64: [Int64] = []
    var unpackedFixed32: [UInt32] = []
    var unpackedFixed64: [UInt64] = []
    var unpackedSfixed32: [Int32] = []
    var unpackedSfixed64: [Int64] = []
    var unpackedFloat: [Float] = []
    var unpackedDouble: [Double] = []
    var unpackedBool: [Bool] = []
    var unpackedNestedEnum: [Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum] = []
    var oneofField: Protobuf_test_messagesProto3.TestAllTypesProto3.OneofField? = nil
    var optionalBoolWrapper: GoogleProtobuf.BoolValue? = nil
    var optionalInt32Wrapper: GoogleProtobuf.Int32Value? = nil
    var optionalInt64Wrapper: GoogleProtobuf.Int64Value? = nil
    var optionalUint32Wrapper: GoogleProtobuf.UInt32Value? = nil
    var optionalUint64Wrapper: GoogleProtobuf.UInt64Value? = nil
    var optionalFloatWrapper: GoogleProtobuf.FloatValue? = nil
    var optionalDoubleWrapper: GoogleProtobuf.DoubleValue? = nil
    var optionalStringWrapper: GoogleProtobuf.StringValue? = nil
    var optionalBytesWrapper: GoogleProtobuf.BytesValue? = nil
    var repeatedBoolWrapper: [GoogleProtobuf.BoolValue] = []
    var repeatedInt32Wrapper: [GoogleProtobuf.Int32Value] = []
    var repeatedInt64Wrapper: [GoogleProtobuf.Int64Value] = []
    var repeatedUint32Wrapper: [GoogleProtobuf.UInt32Value] = []
    var repeatedUint64Wrapper: [GoogleProtobuf.UInt64Value] = []
    var repeatedFloatWrapper: [GoogleProtobuf.FloatValue] = []
    var repeatedDoubleWrapper: [GoogleProtobuf.DoubleValue] = []
    var repeatedStringWrapper: [GoogleProtobuf.StringValue] = []
    var repeatedBytesWrapper: [GoogleProtobuf.BytesValue] = []
    var optionalDuration: GoogleProtobuf.Duration? = nil
    var optionalTimestamp: GoogleProtobuf.Timestamp? = nil
    var optionalFieldMask: GoogleProtobuf.FieldMask? = nil
    var optionalStruct: GoogleProtobuf.Struct? = nil
    var optionalAny: GoogleProtobuf.`Any`? = nil
    var optionalValue: GoogleProtobuf.Value? = nil
    var optionalNullValue: GoogleProtobuf.NullValue = .nullValue
    var optionalEmpty: GoogleProtobuf.Empty? = nil
    var repeatedDuration: [GoogleProtobuf.Duration] = []
    var repeatedTimestamp: [GoogleProtobuf.Timestamp] = []
    var repeatedFieldmask: [GoogleProtobuf.FieldMask] = []
    var repeatedAny: [GoogleProtobuf.`Any`] = []
    var repeatedValue: [GoogleProtobuf.Value] = []
    var repeatedListValue: [GoogleProtobuf.ListValue] = []
    var repeatedEmpty: [GoogleProtobuf.Empty] = []
    var repeatedStruct: [GoogleProtobuf.Struct] = []
    /// How names become those of JSON.
    var fieldname1: Int32 = 0
    var fieldName2: Int32 = 0
    var fieldName3: Int32 = 0
    var fieldName4: Int32 = 0
    var field0name5: Int32 = 0
    var field0Name6: Int32 = 0
    var fieldName7: Int32 = 0
    var fieldName8: Int32 = 0
    var fieldName9: Int32 = 0
    var fieldName10: Int32 = 0
    var fieldName11: Int32 = 0
    var fieldName12: Int32 = 0
    var fieldName13: Int32 = 0
    var fieldName14: Int32 = 0
    var fieldName15: Int32 = 0
    var fieldName16: Int32 = 0
    var fieldName17: Int32 = 0
    var fieldName18: Int32 = 0
    var unknownFields = UnknownFields()

    init() {}

    init(optionalInt32: Int32 = 0, optionalInt64: Int64 = 0, optionalUint32: UInt32 = 0, optionalUint64: UInt64 = 0, optionalSint32: Int32 = 0, optionalSint64: Int64 = 0, optionalFixed32: UInt32 = 0, optionalFixed64: UInt64 = 0, optionalSfixed32: Int32 = 0, optionalSfixed64: Int64 = 0, optionalFloat: Float = 0, optionalDouble: Double = 0, optionalBool: Bool = false, optionalString: String = "", optionalBytes: [UInt8] = [], optionalNestedMessage: Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage? = nil, optionalForeignMessage: Protobuf_test_messagesProto3.ForeignMessage? = nil, optionalNestedEnum: Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum = .foo, optionalForeignEnum: Protobuf_test_messagesProto3.ForeignEnum = .foreignFoo, optionalAliasedEnum: Protobuf_test_messagesProto3.TestAllTypesProto3.AliasedEnum = .aliasFoo, optionalStringPiece: String = "", optionalCord: String = "", recursiveMessage: Protobuf_test_messagesProto3.TestAllTypesProto3? = nil, repeatedInt32: [Int32] = [], repeatedInt64: [Int64] = [], repeatedUint32: [UInt32] = [], repeatedUint64: [UInt64] = [], repeatedSint32: [Int32] = [], repeatedSint64: [Int64] = [], repeatedFixed32: [UInt32] = [], repeatedFixed64: [UInt64] = [], repeatedSfixed32: [Int32] = [], repeatedSfixed64: [Int64] = [], repeatedFloat: [Float] = [], repeatedDouble: [Double] = [], repeatedBool: [Bool] = [], repeatedString: [String] = [], repeatedBytes: [[UInt8]] = [], repeatedNestedMessage: [Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage] = [], repeatedForeignMessage: [Protobuf_test_messagesProto3.ForeignMessage] = [], repeatedNestedEnum: [Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum] = [], repeatedForeignEnum: [Protobuf_test_messagesProto3.ForeignEnum] = [], repeatedStringPiece: [String] = [], repeatedCord: [String] = [], mapInt32Int32: [Int32: Int32] = [:], mapInt64Int64: [Int64: Int64] = [:], mapUint32Uint32: [UInt32: UInt32] = [:], mapUint64Uint64: [UInt64: UInt64] = [:], mapSint32Sint32: [Int32: Int32] = [:], mapSint64Sint64: [Int64: Int64] = [:], mapFixed32Fixed32: [UInt32: UInt32] = [:], mapFixed64Fixed64: [UInt64: UInt64] = [:], mapSfixed32Sfixed32: [Int32: Int32] = [:], mapSfixed64Sfixed64: [Int64: Int64] = [:], mapInt32Float: [Int32: Float] = [:], mapInt32Double: [Int32: Double] = [:], mapBoolBool: [Bool: Bool] = [:], mapStringString: [String: String] = [:], mapStringBytes: [String: [UInt8]] = [:], mapStringNestedMessage: [String: Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage] = [:], mapStringForeignMessage: [String: Protobuf_test_messagesProto3.ForeignMessage] = [:], mapStringNestedEnum: [String: Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum] = [:], mapStringForeignEnum: [String: Protobuf_test_messagesProto3.ForeignEnum] = [:], packedInt32: [Int32] = [], packedInt64: [Int64] = [], packedUint32: [UInt32] = [], packedUint64: [UInt64] = [], packedSint32: [Int32] = [], packedSint64: [Int64] = [], packedFixed32: [UInt32] = [], packedFixed64: [UInt64] = [], packedSfixed32: [Int32] = [], packedSfixed64: [Int64] = [], packedFloat: [Float] = [], packedDouble: [Double] = [], packedBool: [Bool] = [], packedNestedEnum: [Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum] = [], unpackedInt32: [Int32] = [], unpackedInt64: [Int64] = [], unpackedUint32: [UInt32] = [], unpackedUint64: [UInt64] = [], unpackedSint32: [Int32] = [], unpackedSint64: [Int64] = [], unpackedFixed32: [UInt32] = [], unpackedFixed64: [UInt64] = [], unpackedSfixed32: [Int32] = [], unpackedSfixed64: [Int64] = [], unpackedFloat: [Float] = [], unpackedDouble: [Double] = [], unpackedBool: [Bool] = [], unpackedNestedEnum: [Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum] = [], oneofField: Protobuf_test_messagesProto3.TestAllTypesProto3.OneofField? = nil, optionalBoolWrapper: GoogleProtobuf.BoolValue? = nil, optionalInt32Wrapper: GoogleProtobuf.Int32Value? = nil, optionalInt64Wrapper: GoogleProtobuf.Int64Value? = nil, optionalUint32Wrapper: GoogleProtobuf.UInt32Value? = nil, optionalUint64Wrapper: GoogleProtobuf.UInt64Value? = nil, optionalFloatWrapper: GoogleProtobuf.FloatValue? = nil, optionalDoubleWrapper: GoogleProtobuf.DoubleValue? = nil, optionalStringWrapper: GoogleProtobuf.StringValue? = nil, optionalBytesWrapper: GoogleProtobuf.BytesValue? = nil, repeatedBoolWrapper: [GoogleProtobuf.BoolValue] = [], repeatedInt32Wrapper: [GoogleProtobuf.Int32Value] = [], repeatedInt64Wrapper: [GoogleProtobuf.Int64Value] = [], repeatedUint32Wrapper: [GoogleProtobuf.UInt32Value] = [], repeatedUint64Wrapper: [GoogleProtobuf.UInt64Value] = [], repeatedFloatWrapper: [GoogleProtobuf.FloatValue] = [], repeatedDoubleWrapper: [GoogleProtobuf.DoubleValue] = [], repeatedStringWrapper: [GoogleProtobuf.StringValue] = [], repeatedBytesWrapper: [GoogleProtobuf.BytesValue] = [], optionalDuration: GoogleProtobuf.Duration? = nil, optionalTimestamp: GoogleProtobuf.Timestamp? = nil, optionalFieldMask: GoogleProtobuf.FieldMask? = nil, optionalStruct: GoogleProtobuf.Struct? = nil, optionalAny: GoogleProtobuf.`Any`? = nil, optionalValue: GoogleProtobuf.Value? = nil, optionalNullValue: GoogleProtobuf.NullValue = .nullValue, optionalEmpty: GoogleProtobuf.Empty? = nil, repeatedDuration: [GoogleProtobuf.Duration] = [], repeatedTimestamp: [GoogleProtobuf.Timestamp] = [], repeatedFieldmask: [GoogleProtobuf.FieldMask] = [], repeatedAny: [GoogleProtobuf.`Any`] = [], repeatedValue: [GoogleProtobuf.Value] = [], repeatedListValue: [GoogleProtobuf.ListValue] = [], repeatedEmpty: [GoogleProtobuf.Empty] = [], repeatedStruct: [GoogleProtobuf.Struct] = [], fieldname1: Int32 = 0, fieldName2: Int32 = 0, fieldName3: Int32 = 0, fieldName4: Int32 = 0, field0name5: Int32 = 0, field0Name6: Int32 = 0, fieldName7: Int32 = 0, fieldName8: Int32 = 0, fieldName9: Int32 = 0, fieldName10: Int32 = 0, fieldName11: Int32 = 0, fieldName12: Int32 = 0, fieldName13: Int32 = 0, fieldName14: Int32 = 0, fieldName15: Int32 = 0, fieldName16: Int32 = 0, fieldName17: Int32 = 0, fieldName18: Int32 = 0) {
      self.optionalInt32 = optionalInt32
      self.optionalInt64 = optionalInt64
      self.optionalUint32 = optionalUint32
      self.optionalUint64 = optionalUint64
      self.optionalSint32 = optionalSint32
      self.optionalSint64 = optionalSint64
      self.optionalFixed32 = optionalFixed32
      self.optionalFixed64 = optionalFixed64
      self.optionalSfixed32 = optionalSfixed32
      self.optionalSfixed64 = optionalSfixed64
      self.optionalFloat = optionalFloat
      self.optionalDouble = optionalDouble
      self.optionalBool = optionalBool
      self.optionalString = optionalString
      self.optionalBytes = optionalBytes
      self.optionalNestedMessage = optionalNestedMessage
      self.optionalForeignMessage = optionalForeignMessage
      self.optionalNestedEnum = optionalNestedEnum
      self.optionalForeignEnum = optionalForeignEnum
      self.optionalAliasedEnum = optionalAliasedEnum
      self.optionalStringPiece = optionalStringPiece
      self.optionalCord = optionalCord
      self.recursiveMessage = recursiveMessage
      self.repeatedInt32 = repeatedInt32
      self.repeatedInt64 = repeatedInt64
      self.repeatedUint32 = repeatedUint32
      self.repeatedUint64 = repeatedUint64
      self.repeatedSint32 = repeatedSint32
      self.repeatedSint64 = repeatedSint64
      self.repeatedFixed32 = repeatedFixed32
      self.repeatedFixed64 = repeatedFixed64
      self.repeatedSfixed32 = repeatedSfixed32
      self.repeatedSfixed64 = repeatedSfixed64
      self.repeatedFloat = repeatedFloat
      self.repeatedDouble = repeatedDouble
      self.repeatedBool = repeatedBool
      self.repeatedString = repeatedString
      self.repeatedBytes = repeatedBytes
      self.repeatedNestedMessage = repeatedNestedMessage
      self.repeatedForeignMessage = repeatedForeignMessage
      self.repeatedNestedEnum = repeatedNestedEnum
      self.repeatedForeignEnum = repeatedForeignEnum
      self.repeatedStringPiece = repeatedStringPiece
      self.repeatedCord = repeatedCord
      self.mapInt32Int32 = mapInt32Int32
      self.mapInt64Int64 = mapInt64Int64
      self.mapUint32Uint32 = mapUint32Uint32
      self.mapUint64Uint64 = mapUint64Uint64
      self.mapSint32Sint32 = mapSint32Sint32
      self.mapSint64Sint64 = mapSint64Sint64
      self.mapFixed32Fixed32 = mapFixed32Fixed32
      self.mapFixed64Fixed64 = mapFixed64Fixed64
      self.mapSfixed32Sfixed32 = mapSfixed32Sfixed32
      self.mapSfixed64Sfixed64 = mapSfixed64Sfixed64
      self.mapInt32Float = mapInt32Float
      self.mapInt32Double = mapInt32Double
      self.mapBoolBool = mapBoolBool
      self.mapStringString = mapStringString
      self.mapStringBytes = mapStringBytes
      self.mapStringNestedMessage = mapStringNestedMessage
      self.mapStringForeignMessage = mapStringForeignMessage
      self.mapStringNestedEnum = mapStringNestedEnum
      self.mapStringForeignEnum = mapStringForeignEnum
      self.packedInt32 = packedInt32
      self.packedInt64 = packedInt64
      self.packedUint32 = packedUint32
      self.packedUint64 = packedUint64
      self.packedSint32 = packedSint32
      self.packedSint64 = packedSint64
      self.packedFixed32 = packedFixed32
      self.packedFixed64 = packedFixed64
      self.packedSfixed32 = packedSfixed32
      self.packedSfixed64 = packedSfixed64
      self.packedFloat = packedFloat
      self.packedDouble = packedDouble
      self.packedBool = packedBool
      self.packedNestedEnum = packedNestedEnum
      self.unpackedInt32 = unpackedInt32
      self.unpackedInt64 = unpackedInt64
      self.unpackedUint32 = unpackedUint32
      self.unpackedUint64 = unpackedUint64
      self.unpackedSint32 = unpackedSint32
      self.unpackedSint64 = unpackedSint64
      self.unpackedFixed32 = unpackedFixed32
      self.unpackedFixed64 = unpackedFixed64
      self.unpackedSfixed32 = unpackedSfixed32
      self.unpackedSfixed64 = unpackedSfixed64
      self.unpackedFloat = unpackedFloat
      self.unpackedDouble = unpackedDouble
      self.unpackedBool = unpackedBool
      self.unpackedNestedEnum = unpackedNestedEnum
      self.oneofField = oneofField
      self.optionalBoolWrapper = optionalBoolWrapper
      self.optionalInt32Wrapper = optionalInt32Wrapper
      self.optionalInt64Wrapper = optionalInt64Wrapper
      self.optionalUint32Wrapper = optionalUint32Wrapper
      self.optionalUint64Wrapper = optionalUint64Wrapper
      self.optionalFloatWrapper = optionalFloatWrapper
      self.optionalDoubleWrapper = optionalDoubleWrapper
      self.optionalStringWrapper = optionalStringWrapper
      self.optionalBytesWrapper = optionalBytesWrapper
      self.repeatedBoolWrapper = repeatedBoolWrapper
      self.repeatedInt32Wrapper = repeatedInt32Wrapper
      self.repeatedInt64Wrapper = repeatedInt64Wrapper
      self.repeatedUint32Wrapper = repeatedUint32Wrapper
      self.repeatedUint64Wrapper = repeatedUint64Wrapper
      self.repeatedFloatWrapper = repeatedFloatWrapper
      self.repeatedDoubleWrapper = repeatedDoubleWrapper
      self.repeatedStringWrapper = repeatedStringWrapper
      self.repeatedBytesWrapper = repeatedBytesWrapper
      self.optionalDuration = optionalDuration
      self.optionalTimestamp = optionalTimestamp
      self.optionalFieldMask = optionalFieldMask
      self.optionalStruct = optionalStruct
      self.optionalAny = optionalAny
      self.optionalValue = optionalValue
      self.optionalNullValue = optionalNullValue
      self.optionalEmpty = optionalEmpty
      self.repeatedDuration = repeatedDuration
      self.repeatedTimestamp = repeatedTimestamp
      self.repeatedFieldmask = repeatedFieldmask
      self.repeatedAny = repeatedAny
      self.repeatedValue = repeatedValue
      self.repeatedListValue = repeatedListValue
      self.repeatedEmpty = repeatedEmpty
      self.repeatedStruct = repeatedStruct
      self.fieldname1 = fieldname1
      self.fieldName2 = fieldName2
      self.fieldName3 = fieldName3
      self.fieldName4 = fieldName4
      self.field0name5 = field0name5
      self.field0Name6 = field0Name6
      self.fieldName7 = fieldName7
      self.fieldName8 = fieldName8
      self.fieldName9 = fieldName9
      self.fieldName10 = fieldName10
      self.fieldName11 = fieldName11
      self.fieldName12 = fieldName12
      self.fieldName13 = fieldName13
      self.fieldName14 = fieldName14
      self.fieldName15 = fieldName15
      self.fieldName16 = fieldName16
      self.fieldName17 = fieldName17
      self.fieldName18 = fieldName18
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.optionalInt32 = try reader.int32()
        case 16: self.optionalInt64 = try reader.int64()
        case 24: self.optionalUint32 = try reader.uint32()
        case 32: self.optionalUint64 = try reader.uint64()
        case 40: self.optionalSint32 = try reader.sint32()
        case 48: self.optionalSint64 = try reader.sint64()
        case 61: self.optionalFixed32 = try reader.fixed32()
        case 65: self.optionalFixed64 = try reader.fixed64()
        case 77: self.optionalSfixed32 = try reader.sfixed32()
        case 81: self.optionalSfixed64 = try reader.sfixed64()
        case 93: self.optionalFloat = try reader.float()
        case 97: self.optionalDouble = try reader.double()
        case 104: self.optionalBool = try reader.bool()
        case 114: self.optionalString = try reader.string()
        case 122: self.optionalBytes = try reader.bytes()
        case 146: try reader.message(into: &self.optionalNestedMessage)
        case 154: try reader.message(into: &self.optionalForeignMessage)
        case 168: self.optionalNestedEnum = try reader.enumeration()
        case 176: self.optionalForeignEnum = try reader.enumeration()
        case 184: self.optionalAliasedEnum = try reader.enumeration()
        case 194: self.optionalStringPiece = try reader.string()
        case 202: self.optionalCord = try reader.string()
        case 218: try reader.message(into: &self.recursiveMessage)
        case 248: self.repeatedInt32.append(try reader.int32())
        case 250: try reader.packed(Int32Codec.self, into: &self.repeatedInt32)
        case 256: self.repeatedInt64.append(try reader.int64())
        case 258: try reader.packed(Int64Codec.self, into: &self.repeatedInt64)
        case 264: self.repeatedUint32.append(try reader.uint32())
        case 266: try reader.packed(UInt32Codec.self, into: &self.repeatedUint32)
        case 272: self.repeatedUint64.append(try reader.uint64())
        case 274: try reader.packed(UInt64Codec.self, into: &self.repeatedUint64)
        case 280: self.repeatedSint32.append(try reader.sint32())
        case 282: try reader.packed(SInt32Codec.self, into: &self.repeatedSint32)
        case 288: self.repeatedSint64.append(try reader.sint64())
        case 290: try reader.packed(SInt64Codec.self, into: &self.repeatedSint64)
        case 301: self.repeatedFixed32.append(try reader.fixed32())
        case 298: try reader.packed(Fixed32Codec.self, into: &self.repeatedFixed32)
        case 305: self.repeatedFixed64.append(try reader.fixed64())
        case 306: try reader.packed(Fixed64Codec.self, into: &self.repeatedFixed64)
        case 317: self.repeatedSfixed32.append(try reader.sfixed32())
        case 314: try reader.packed(SFixed32Codec.self, into: &self.repeatedSfixed32)
        case 321: self.repeatedSfixed64.append(try reader.sfixed64())
        case 322: try reader.packed(SFixed64Codec.self, into: &self.repeatedSfixed64)
        case 333: self.repeatedFloat.append(try reader.float())
        case 330: try reader.packed(FloatCodec.self, into: &self.repeatedFloat)
        case 337: self.repeatedDouble.append(try reader.double())
        case 338: try reader.packed(DoubleCodec.self, into: &self.repeatedDouble)
        case 344: self.repeatedBool.append(try reader.bool())
        case 346: try reader.packed(BoolCodec.self, into: &self.repeatedBool)
        case 354: try reader.append(StringCodec.self, to: &self.repeatedString)
        case 362: try reader.append(BytesCodec.self, to: &self.repeatedBytes)
        case 386: try reader.append(MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, to: &self.repeatedNestedMessage)
        case 394: try reader.append(MessageCodec<Protobuf_test_messagesProto3.ForeignMessage>.self, to: &self.repeatedForeignMessage)
        case 408: self.repeatedNestedEnum.append(try reader.enumeration())
        case 410: try reader.packed(EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, into: &self.repeatedNestedEnum)
        case 416: self.repeatedForeignEnum.append(try reader.enumeration())
        case 418: try reader.packed(EnumCodec<Protobuf_test_messagesProto3.ForeignEnum>.self, into: &self.repeatedForeignEnum)
        case 434: try reader.append(StringCodec.self, to: &self.repeatedStringPiece)
        case 442: try reader.append(StringCodec.self, to: &self.repeatedCord)
        case 450: try reader.entry(Int32Codec.self, Int32Codec.self, into: &self.mapInt32Int32)
        case 458: try reader.entry(Int64Codec.self, Int64Codec.self, into: &self.mapInt64Int64)
        case 466: try reader.entry(UInt32Codec.self, UInt32Codec.self, into: &self.mapUint32Uint32)
        case 474: try reader.entry(UInt64Codec.self, UInt64Codec.self, into: &self.mapUint64Uint64)
        case 482: try reader.entry(SInt32Codec.self, SInt32Codec.self, into: &self.mapSint32Sint32)
        case 490: try reader.entry(SInt64Codec.self, SInt64Codec.self, into: &self.mapSint64Sint64)
        case 498: try reader.entry(Fixed32Codec.self, Fixed32Codec.self, into: &self.mapFixed32Fixed32)
        case 506: try reader.entry(Fixed64Codec.self, Fixed64Codec.self, into: &self.mapFixed64Fixed64)
        case 514: try reader.entry(SFixed32Codec.self, SFixed32Codec.self, into: &self.mapSfixed32Sfixed32)
        case 522: try reader.entry(SFixed64Codec.self, SFixed64Codec.self, into: &self.mapSfixed64Sfixed64)
        case 530: try reader.entry(Int32Codec.self, FloatCodec.self, into: &self.mapInt32Float)
        case 538: try reader.entry(Int32Codec.self, DoubleCodec.self, into: &self.mapInt32Double)
        case 546: try reader.entry(BoolCodec.self, BoolCodec.self, into: &self.mapBoolBool)
        case 554: try reader.entry(StringCodec.self, StringCodec.self, into: &self.mapStringString)
        case 562: try reader.entry(StringCodec.self, BytesCodec.self, into: &self.mapStringBytes)
        case 570: try reader.entry(StringCodec.self, MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, into: &self.mapStringNestedMessage)
        case 578: try reader.entry(StringCodec.self, MessageCodec<Protobuf_test_messagesProto3.ForeignMessage>.self, into: &self.mapStringForeignMessage)
        case 586: try reader.entry(StringCodec.self, EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, into: &self.mapStringNestedEnum)
        case 594: try reader.entry(StringCodec.self, EnumCodec<Protobuf_test_messagesProto3.ForeignEnum>.self, into: &self.mapStringForeignEnum)
        case 600: self.packedInt32.append(try reader.int32())
        case 602: try reader.packed(Int32Codec.self, into: &self.packedInt32)
        case 608: self.packedInt64.append(try reader.int64())
        case 610: try reader.packed(Int64Codec.self, into: &self.packedInt64)
        case 616: self.packedUint32.append(try reader.uint32())
        case 618: try reader.packed(UInt32Codec.self, into: &self.packedUint32)
        case 624: self.packedUint64.append(try reader.uint64())
        case 626: try reader.packed(UInt64Codec.self, into: &self.packedUint64)
        case 632: self.packedSint32.append(try reader.sint32())
        case 634: try reader.packed(SInt32Codec.self, into: &self.packedSint32)
        case 640: self.packedSint64.append(try reader.sint64())
        case 642: try reader.packed(SInt64Codec.self, into: &self.packedSint64)
        case 653: self.packedFixed32.append(try reader.fixed32())
        case 650: try reader.packed(Fixed32Codec.self, into: &self.packedFixed32)
        case 657: self.packedFixed64.append(try reader.fixed64())
        case 658: try reader.packed(Fixed64Codec.self, into: &self.packedFixed64)
        case 669: self.packedSfixed32.append(try reader.sfixed32())
        case 666: try reader.packed(SFixed32Codec.self, into: &self.packedSfixed32)
        case 673: self.packedSfixed64.append(try reader.sfixed64())
        case 674: try reader.packed(SFixed64Codec.self, into: &self.packedSfixed64)
        case 685: self.packedFloat.append(try reader.float())
        case 682: try reader.packed(FloatCodec.self, into: &self.packedFloat)
        case 689: self.packedDouble.append(try reader.double())
        case 690: try reader.packed(DoubleCodec.self, into: &self.packedDouble)
        case 696: self.packedBool.append(try reader.bool())
        case 698: try reader.packed(BoolCodec.self, into: &self.packedBool)
        case 704: self.packedNestedEnum.append(try reader.enumeration())
        case 706: try reader.packed(EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, into: &self.packedNestedEnum)
        case 712: self.unpackedInt32.append(try reader.int32())
        case 714: try reader.packed(Int32Codec.self, into: &self.unpackedInt32)
        case 720: self.unpackedInt64.append(try reader.int64())
        case 722: try reader.packed(Int64Codec.self, into: &self.unpackedInt64)
        case 728: self.unpackedUint32.append(try reader.uint32())
        case 730: try reader.packed(UInt32Codec.self, into: &self.unpackedUint32)
        case 736: self.unpackedUint64.append(try reader.uint64())
        case 738: try reader.packed(UInt64Codec.self, into: &self.unpackedUint64)
        case 744: self.unpackedSint32.append(try reader.sint32())
        case 746: try reader.packed(SInt32Codec.self, into: &self.unpackedSint32)
        case 752: self.unpackedSint64.append(try reader.sint64())
        case 754: try reader.packed(SInt64Codec.self, into: &self.unpackedSint64)
        case 765: self.unpackedFixed32.append(try reader.fixed32())
        case 762: try reader.packed(Fixed32Codec.self, into: &self.unpackedFixed32)
        case 769: self.unpackedFixed64.append(try reader.fixed64())
        case 770: try reader.packed(Fixed64Codec.self, into: &self.unpackedFixed64)
        case 781: self.unpackedSfixed32.append(try reader.sfixed32())
        case 778: try reader.packed(SFixed32Codec.self, into: &self.unpackedSfixed32)
        case 785: self.unpackedSfixed64.append(try reader.sfixed64())
        case 786: try reader.packed(SFixed64Codec.self, into: &self.unpackedSfixed64)
        case 797: self.unpackedFloat.append(try reader.float())
        case 794: try reader.packed(FloatCodec.self, into: &self.unpackedFloat)
        case 801: self.unpackedDouble.append(try reader.double())
        case 802: try reader.packed(DoubleCodec.self, into: &self.unpackedDouble)
        case 808: self.unpackedBool.append(try reader.bool())
        case 810: try reader.packed(BoolCodec.self, into: &self.unpackedBool)
        case 816: self.unpackedNestedEnum.append(try reader.enumeration())
        case 818: try reader.packed(EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, into: &self.unpackedNestedEnum)
        case 888: self.oneofField = .oneofUint32(try reader.uint32())
        case 898:
          var value = Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage()
          if case .oneofNestedMessage(let earlier) = self.oneofField { value = earlier }
          self.oneofField = nil
          try reader.message(into: &value)
          self.oneofField = .oneofNestedMessage(value)
        case 906: self.oneofField = .oneofString(try reader.string())
        case 914: self.oneofField = .oneofBytes(try reader.bytes())
        case 920: self.oneofField = .oneofBool(try reader.bool())
        case 928: self.oneofField = .oneofUint64(try reader.uint64())
        case 941: self.oneofField = .oneofFloat(try reader.float())
        case 945: self.oneofField = .oneofDouble(try reader.double())
        case 952: self.oneofField = .oneofEnum(try reader.enumeration())
        case 960: self.oneofField = .oneofNullValue(try reader.enumeration())
        case 1610: try reader.message(into: &self.optionalBoolWrapper)
        case 1618: try reader.message(into: &self.optionalInt32Wrapper)
        case 1626: try reader.message(into: &self.optionalInt64Wrapper)
        case 1634: try reader.message(into: &self.optionalUint32Wrapper)
        case 1642: try reader.message(into: &self.optionalUint64Wrapper)
        case 1650: try reader.message(into: &self.optionalFloatWrapper)
        case 1658: try reader.message(into: &self.optionalDoubleWrapper)
        case 1666: try reader.message(into: &self.optionalStringWrapper)
        case 1674: try reader.message(into: &self.optionalBytesWrapper)
        case 1690: try reader.append(MessageCodec<GoogleProtobuf.BoolValue>.self, to: &self.repeatedBoolWrapper)
        case 1698: try reader.append(MessageCodec<GoogleProtobuf.Int32Value>.self, to: &self.repeatedInt32Wrapper)
        case 1706: try reader.append(MessageCodec<GoogleProtobuf.Int64Value>.self, to: &self.repeatedInt64Wrapper)
        case 1714: try reader.append(MessageCodec<GoogleProtobuf.UInt32Value>.self, to: &self.repeatedUint32Wrapper)
        case 1722: try reader.append(MessageCodec<GoogleProtobuf.UInt64Value>.self, to: &self.repeatedUint64Wrapper)
        case 1730: try reader.append(MessageCodec<GoogleProtobuf.FloatValue>.self, to: &self.repeatedFloatWrapper)
        case 1738: try reader.append(MessageCodec<GoogleProtobuf.DoubleValue>.self, to: &self.repeatedDoubleWrapper)
        case 1746: try reader.append(MessageCodec<GoogleProtobuf.StringValue>.self, to: &self.repeatedStringWrapper)
        case 1754: try reader.append(MessageCodec<GoogleProtobuf.BytesValue>.self, to: &self.repeatedBytesWrapper)
        case 2410: try reader.message(into: &self.optionalDuration)
        case 2418: try reader.message(into: &self.optionalTimestamp)
        case 2426: try reader.message(into: &self.optionalFieldMask)
        case 2434: try reader.message(into: &self.optionalStruct)
        case 2442: try reader.message(into: &self.optionalAny)
        case 2450: try reader.message(into: &self.optionalValue)
        case 2456: self.optionalNullValue = try reader.enumeration()
        case 2466: try reader.message(into: &self.optionalEmpty)
        case 2490: try reader.append(MessageCodec<GoogleProtobuf.Duration>.self, to: &self.repeatedDuration)
        case 2498: try reader.append(MessageCodec<GoogleProtobuf.Timestamp>.self, to: &self.repeatedTimestamp)
        case 2506: try reader.append(MessageCodec<GoogleProtobuf.FieldMask>.self, to: &self.repeatedFieldmask)
        case 2522: try reader.append(MessageCodec<GoogleProtobuf.`Any`>.self, to: &self.repeatedAny)
        case 2530: try reader.append(MessageCodec<GoogleProtobuf.Value>.self, to: &self.repeatedValue)
        case 2538: try reader.append(MessageCodec<GoogleProtobuf.ListValue>.self, to: &self.repeatedListValue)
        case 2546: try reader.append(MessageCodec<GoogleProtobuf.Empty>.self, to: &self.repeatedEmpty)
        case 2594: try reader.append(MessageCodec<GoogleProtobuf.Struct>.self, to: &self.repeatedStruct)
        case 3208: self.fieldname1 = try reader.int32()
        case 3216: self.fieldName2 = try reader.int32()
        case 3224: self.fieldName3 = try reader.int32()
        case 3232: self.fieldName4 = try reader.int32()
        case 3240: self.field0name5 = try reader.int32()
        case 3248: self.field0Name6 = try reader.int32()
        case 3256: self.fieldName7 = try reader.int32()
        case 3264: self.fieldName8 = try reader.int32()
        case 3272: self.fieldName9 = try reader.int32()
        case 3280: self.fieldName10 = try reader.int32()
        case 3288: self.fieldName11 = try reader.int32()
        case 3296: self.fieldName12 = try reader.int32()
        case 3304: self.fieldName13 = try reader.int32()
        case 3312: self.fieldName14 = try reader.int32()
        case 3320: self.fieldName15 = try reader.int32()
        case 3328: self.fieldName16 = try reader.int32()
        case 3336: self.fieldName17 = try reader.int32()
        case 3344: self.fieldName18 = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.fieldName18 != 0 { writer.field(3344, Int32Codec.self, self.fieldName18) }
      if self.fieldName17 != 0 { writer.field(3336, Int32Codec.self, self.fieldName17) }
      if self.fieldName16 != 0 { writer.field(3328, Int32Codec.self, self.fieldName16) }
      if self.fieldName15 != 0 { writer.field(3320, Int32Codec.self, self.fieldName15) }
      if self.fieldName14 != 0 { writer.field(3312, Int32Codec.self, self.fieldName14) }
      if self.fieldName13 != 0 { writer.field(3304, Int32Codec.self, self.fieldName13) }
      if self.fieldName12 != 0 { writer.field(3296, Int32Codec.self, self.fieldName12) }
      if self.fieldName11 != 0 { writer.field(3288, Int32Codec.self, self.fieldName11) }
      if self.fieldName10 != 0 { writer.field(3280, Int32Codec.self, self.fieldName10) }
      if self.fieldName9 != 0 { writer.field(3272, Int32Codec.self, self.fieldName9) }
      if self.fieldName8 != 0 { writer.field(3264, Int32Codec.self, self.fieldName8) }
      if self.fieldName7 != 0 { writer.field(3256, Int32Codec.self, self.fieldName7) }
      if self.field0Name6 != 0 { writer.field(3248, Int32Codec.self, self.field0Name6) }
      if self.field0name5 != 0 { writer.field(3240, Int32Codec.self, self.field0name5) }
      if self.fieldName4 != 0 { writer.field(3232, Int32Codec.self, self.fieldName4) }
      if self.fieldName3 != 0 { writer.field(3224, Int32Codec.self, self.fieldName3) }
      if self.fieldName2 != 0 { writer.field(3216, Int32Codec.self, self.fieldName2) }
      if self.fieldname1 != 0 { writer.field(3208, Int32Codec.self, self.fieldname1) }
      writer.repeated(2594, MessageCodec<GoogleProtobuf.Struct>.self, self.repeatedStruct)
      writer.repeated(2546, MessageCodec<GoogleProtobuf.Empty>.self, self.repeatedEmpty)
      writer.repeated(2538, MessageCodec<GoogleProtobuf.ListValue>.self, self.repeatedListValue)
      writer.repeated(2530, MessageCodec<GoogleProtobuf.Value>.self, self.repeatedValue)
      writer.repeated(2522, MessageCodec<GoogleProtobuf.`Any`>.self, self.repeatedAny)
      writer.repeated(2506, MessageCodec<GoogleProtobuf.FieldMask>.self, self.repeatedFieldmask)
      writer.repeated(2498, MessageCodec<GoogleProtobuf.Timestamp>.self, self.repeatedTimestamp)
      writer.repeated(2490, MessageCodec<GoogleProtobuf.Duration>.self, self.repeatedDuration)
      if let value = self.optionalEmpty { writer.field(2466, MessageCodec<GoogleProtobuf.Empty>.self, value) }
      if self.optionalNullValue.rawValue != 0 { writer.field(2456, EnumCodec<GoogleProtobuf.NullValue>.self, self.optionalNullValue) }
      if let value = self.optionalValue { writer.field(2450, MessageCodec<GoogleProtobuf.Value>.self, value) }
      if let value = self.optionalAny { writer.field(2442, MessageCodec<GoogleProtobuf.`Any`>.self, value) }
      if let value = self.optionalStruct { writer.field(2434, MessageCodec<GoogleProtobuf.Struct>.self, value) }
      if let value = self.optionalFieldMask { writer.field(2426, MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
      if let value = self.optionalTimestamp { writer.field(2418, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.optionalDuration { writer.field(2410, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      writer.repeated(1754, MessageCodec<GoogleProtobuf.BytesValue>.self, self.repeatedBytesWrapper)
      writer.repeated(1746, MessageCodec<GoogleProtobuf.StringValue>.self, self.repeatedStringWrapper)
      writer.repeated(1738, MessageCodec<GoogleProtobuf.DoubleValue>.self, self.repeatedDoubleWrapper)
      writer.repeated(1730, MessageCodec<GoogleProtobuf.FloatValue>.self, self.repeatedFloatWrapper)
      writer.repeated(1722, MessageCodec<GoogleProtobuf.UInt64Value>.self, self.repeatedUint64Wrapper)
      writer.repeated(1714, MessageCodec<GoogleProtobuf.UInt32Value>.self, self.repeatedUint32Wrapper)
      writer.repeated(1706, MessageCodec<GoogleProtobuf.Int64Value>.self, self.repeatedInt64Wrapper)
      writer.repeated(1698, MessageCodec<GoogleProtobuf.Int32Value>.self, self.repeatedInt32Wrapper)
      writer.repeated(1690, MessageCodec<GoogleProtobuf.BoolValue>.self, self.repeatedBoolWrapper)
      if let value = self.optionalBytesWrapper { writer.field(1674, MessageCodec<GoogleProtobuf.BytesValue>.self, value) }
      if let value = self.optionalStringWrapper { writer.field(1666, MessageCodec<GoogleProtobuf.StringValue>.self, value) }
      if let value = self.optionalDoubleWrapper { writer.field(1658, MessageCodec<GoogleProtobuf.DoubleValue>.self, value) }
      if let value = self.optionalFloatWrapper { writer.field(1650, MessageCodec<GoogleProtobuf.FloatValue>.self, value) }
      if let value = self.optionalUint64Wrapper { writer.field(1642, MessageCodec<GoogleProtobuf.UInt64Value>.self, value) }
      if let value = self.optionalUint32Wrapper { writer.field(1634, MessageCodec<GoogleProtobuf.UInt32Value>.self, value) }
      if let value = self.optionalInt64Wrapper { writer.field(1626, MessageCodec<GoogleProtobuf.Int64Value>.self, value) }
      if let value = self.optionalInt32Wrapper { writer.field(1618, MessageCodec<GoogleProtobuf.Int32Value>.self, value) }
      if let value = self.optionalBoolWrapper { writer.field(1610, MessageCodec<GoogleProtobuf.BoolValue>.self, value) }
      switch self.oneofField {
      case .oneofNullValue(let value): writer.field(960, EnumCodec<GoogleProtobuf.NullValue>.self, value)
      case .oneofEnum(let value): writer.field(952, EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, value)
      case .oneofDouble(let value): writer.field(945, DoubleCodec.self, value)
      case .oneofFloat(let value): writer.field(941, FloatCodec.self, value)
      case .oneofUint64(let value): writer.field(928, UInt64Codec.self, value)
      case .oneofBool(let value): writer.field(920, BoolCodec.self, value)
      case .oneofBytes(let value): writer.field(914, BytesCodec.self, value)
      case .oneofString(let value): writer.field(906, StringCodec.self, value)
      case .oneofNestedMessage(let value): writer.field(898, MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, value)
      case .oneofUint32(let value): writer.field(888, UInt32Codec.self, value)
      case nil: break
      }
      writer.repeated(816, EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, self.unpackedNestedEnum)
      writer.repeated(808, BoolCodec.self, self.unpackedBool)
      writer.repeated(801, DoubleCodec.self, self.unpackedDouble)
      writer.repeated(797, FloatCodec.self, self.unpackedFloat)
      writer.repeated(785, SFixed64Codec.self, self.unpackedSfixed64)
      writer.repeated(781, SFixed32Codec.self, self.unpackedSfixed32)
      writer.repeated(769, Fixed64Codec.self, self.unpackedFixed64)
      writer.repeated(765, Fixed32Codec.self, self.unpackedFixed32)
      writer.repeated(752, SInt64Codec.self, self.unpackedSint64)
      writer.repeated(744, SInt32Codec.self, self.unpackedSint32)
      writer.repeated(736, UInt64Codec.self, self.unpackedUint64)
      writer.repeated(728, UInt32Codec.self, self.unpackedUint32)
      writer.repeated(720, Int64Codec.self, self.unpackedInt64)
      writer.repeated(712, Int32Codec.self, self.unpackedInt32)
      writer.packed(706, EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, self.packedNestedEnum)
      writer.packed(698, BoolCodec.self, self.packedBool)
      writer.packed(690, DoubleCodec.self, self.packedDouble)
      writer.packed(682, FloatCodec.self, self.packedFloat)
      writer.packed(674, SFixed64Codec.self, self.packedSfixed64)
      writer.packed(666, SFixed32Codec.self, self.packedSfixed32)
      writer.packed(658, Fixed64Codec.self, self.packedFixed64)
      writer.packed(650, Fixed32Codec.self, self.packedFixed32)
      writer.packed(642, SInt64Codec.self, self.packedSint64)
      writer.packed(634, SInt32Codec.self, self.packedSint32)
      writer.packed(626, UInt64Codec.self, self.packedUint64)
      writer.packed(618, UInt32Codec.self, self.packedUint32)
      writer.packed(610, Int64Codec.self, self.packedInt64)
      writer.packed(602, Int32Codec.self, self.packedInt32)
      writer.map(594, StringCodec.self, EnumCodec<Protobuf_test_messagesProto3.ForeignEnum>.self, self.mapStringForeignEnum)
      writer.map(586, StringCodec.self, EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, self.mapStringNestedEnum)
      writer.map(578, StringCodec.self, MessageCodec<Protobuf_test_messagesProto3.ForeignMessage>.self, self.mapStringForeignMessage)
      writer.map(570, StringCodec.self, MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, self.mapStringNestedMessage)
      writer.map(562, StringCodec.self, BytesCodec.self, self.mapStringBytes)
      writer.map(554, StringCodec.self, StringCodec.self, self.mapStringString)
      writer.map(546, BoolCodec.self, BoolCodec.self, self.mapBoolBool)
      writer.map(538, Int32Codec.self, DoubleCodec.self, self.mapInt32Double)
      writer.map(530, Int32Codec.self, FloatCodec.self, self.mapInt32Float)
      writer.map(522, SFixed64Codec.self, SFixed64Codec.self, self.mapSfixed64Sfixed64)
      writer.map(514, SFixed32Codec.self, SFixed32Codec.self, self.mapSfixed32Sfixed32)
      writer.map(506, Fixed64Codec.self, Fixed64Codec.self, self.mapFixed64Fixed64)
      writer.map(498, Fixed32Codec.self, Fixed32Codec.self, self.mapFixed32Fixed32)
      writer.map(490, SInt64Codec.self, SInt64Codec.self, self.mapSint64Sint64)
      writer.map(482, SInt32Codec.self, SInt32Codec.self, self.mapSint32Sint32)
      writer.map(474, UInt64Codec.self, UInt64Codec.self, self.mapUint64Uint64)
      writer.map(466, UInt32Codec.self, UInt32Codec.self, self.mapUint32Uint32)
      writer.map(458, Int64Codec.self, Int64Codec.self, self.mapInt64Int64)
      writer.map(450, Int32Codec.self, Int32Codec.self, self.mapInt32Int32)
      writer.repeated(442, StringCodec.self, self.repeatedCord)
      writer.repeated(434, StringCodec.self, self.repeatedStringPiece)
      writer.packed(418, EnumCodec<Protobuf_test_messagesProto3.ForeignEnum>.self, self.repeatedForeignEnum)
      writer.packed(410, EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, self.repeatedNestedEnum)
      writer.repeated(394, MessageCodec<Protobuf_test_messagesProto3.ForeignMessage>.self, self.repeatedForeignMessage)
      writer.repeated(386, MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, self.repeatedNestedMessage)
      writer.repeated(362, BytesCodec.self, self.repeatedBytes)
      writer.repeated(354, StringCodec.self, self.repeatedString)
      writer.packed(346, BoolCodec.self, self.repeatedBool)
      writer.packed(338, DoubleCodec.self, self.repeatedDouble)
      writer.packed(330, FloatCodec.self, self.repeatedFloat)
      writer.packed(322, SFixed64Codec.self, self.repeatedSfixed64)
      writer.packed(314, SFixed32Codec.self, self.repeatedSfixed32)
      writer.packed(306, Fixed64Codec.self, self.repeatedFixed64)
      writer.packed(298, Fixed32Codec.self, self.repeatedFixed32)
      writer.packed(290, SInt64Codec.self, self.repeatedSint64)
      writer.packed(282, SInt32Codec.self, self.repeatedSint32)
      writer.packed(274, UInt64Codec.self, self.repeatedUint64)
      writer.packed(266, UInt32Codec.self, self.repeatedUint32)
      writer.packed(258, Int64Codec.self, self.repeatedInt64)
      writer.packed(250, Int32Codec.self, self.repeatedInt32)
      if let value = self.recursiveMessage { writer.field(218, MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3>.self, value) }
      if !self.optionalCord.isEmpty { writer.field(202, StringCodec.self, self.optionalCord) }
      if !self.optionalStringPiece.isEmpty { writer.field(194, StringCodec.self, self.optionalStringPiece) }
      if self.optionalAliasedEnum.rawValue != 0 { writer.field(184, EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.AliasedEnum>.self, self.optionalAliasedEnum) }
      if self.optionalForeignEnum.rawValue != 0 { writer.field(176, EnumCodec<Protobuf_test_messagesProto3.ForeignEnum>.self, self.optionalForeignEnum) }
      if self.optionalNestedEnum.rawValue != 0 { writer.field(168, EnumCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum>.self, self.optionalNestedEnum) }
      if let value = self.optionalForeignMessage { writer.field(154, MessageCodec<Protobuf_test_messagesProto3.ForeignMessage>.self, value) }
      if let value = self.optionalNestedMessage { writer.field(146, MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage>.self, value) }
      if !self.optionalBytes.isEmpty { writer.field(122, BytesCodec.self, self.optionalBytes) }
      if !self.optionalString.isEmpty { writer.field(114, StringCodec.self, self.optionalString) }
      if self.optionalBool { writer.field(104, BoolCodec.self, self.optionalBool) }
      if self.optionalDouble.bitPattern != 0 { writer.field(97, DoubleCodec.self, self.optionalDouble) }
      if self.optionalFloat.bitPattern != 0 { writer.field(93, FloatCodec.self, self.optionalFloat) }
      if self.optionalSfixed64 != 0 { writer.field(81, SFixed64Codec.self, self.optionalSfixed64) }
      if self.optionalSfixed32 != 0 { writer.field(77, SFixed32Codec.self, self.optionalSfixed32) }
      if self.optionalFixed64 != 0 { writer.field(65, Fixed64Codec.self, self.optionalFixed64) }
      if self.optionalFixed32 != 0 { writer.field(61, Fixed32Codec.self, self.optionalFixed32) }
      if self.optionalSint64 != 0 { writer.field(48, SInt64Codec.self, self.optionalSint64) }
      if self.optionalSint32 != 0 { writer.field(40, SInt32Codec.self, self.optionalSint32) }
      if self.optionalUint64 != 0 { writer.field(32, UInt64Codec.self, self.optionalUint64) }
      if self.optionalUint32 != 0 { writer.field(24, UInt32Codec.self, self.optionalUint32) }
      if self.optionalInt64 != 0 { writer.field(16, Int64Codec.self, self.optionalInt64) }
      if self.optionalInt32 != 0 { writer.field(8, Int32Codec.self, self.optionalInt32) }
    }

    indirect enum OneofField: Sendable, Equatable {
      case oneofUint32(UInt32)
      case oneofNestedMessage(Protobuf_test_messagesProto3.TestAllTypesProto3.NestedMessage)
      case oneofString(String)
      case oneofBytes([UInt8])
      case oneofBool(Bool)
      case oneofUint64(UInt64)
      case oneofFloat(Float)
      case oneofDouble(Double)
      case oneofEnum(Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum)
      case oneofNullValue(GoogleProtobuf.NullValue)
    }

    enum NestedEnum: OpenEnum, CaseIterable {
      case foo
      case bar
      case baz
      case neg
      /// A number that this schema does not name.
      case unrecognized(Int32)

      init() { self = .foo }

      init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .foo
        case 1: self = .bar
        case 2: self = .baz
        case -1: self = .neg
        default: self = .unrecognized(rawValue)
        }
      }

      var rawValue: Int32 {
        switch self {
        case .foo: 0
        case .bar: 1
        case .baz: 2
        case .neg: -1
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      static var allCases: [Protobuf_test_messagesProto3.TestAllTypesProto3.NestedEnum] { [.foo, .bar, .baz, .neg] }
    }

    enum AliasedEnum: OpenEnum, CaseIterable {
      case aliasFoo
      case aliasBar
      case aliasBaz
      static var moo: Protobuf_test_messagesProto3.TestAllTypesProto3.AliasedEnum { .aliasBaz }
      static var moo_: Protobuf_test_messagesProto3.TestAllTypesProto3.AliasedEnum { .aliasBaz }
      static var bAz: Protobuf_test_messagesProto3.TestAllTypesProto3.AliasedEnum { .aliasBaz }
      /// A number that this schema does not name.
      case unrecognized(Int32)

      init() { self = .aliasFoo }

      init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .aliasFoo
        case 1: self = .aliasBar
        case 2: self = .aliasBaz
        default: self = .unrecognized(rawValue)
        }
      }

      var rawValue: Int32 {
        switch self {
        case .aliasFoo: 0
        case .aliasBar: 1
        case .aliasBaz: 2
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      static var allCases: [Protobuf_test_messagesProto3.TestAllTypesProto3.AliasedEnum] { [.aliasFoo, .aliasBar, .aliasBaz] }
    }

    struct NestedMessage: Protobuf.Message {
      static var fullName: String { "protobuf_test_messages.proto3.TestAllTypesProto3.NestedMessage" }

      var a: Int32 = 0
      var corecursive: Protobuf_test_messagesProto3.TestAllTypesProto3? { get { _corecursive.value } _modify { yield &_corecursive.value } }
      private var _corecursive = Indirect<Protobuf_test_messagesProto3.TestAllTypesProto3>()
      var unknownFields = UnknownFields()

      init() {}

      init(a: Int32 = 0, corecursive: Protobuf_test_messagesProto3.TestAllTypesProto3? = nil) {
        self.a = a
        self.corecursive = corecursive
      }

      mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 8: self.a = try reader.int32()
          case 18: try reader.message(into: &self.corecursive)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.corecursive { writer.field(18, MessageCodec<Protobuf_test_messagesProto3.TestAllTypesProto3>.self, value) }
        if self.a != 0 { writer.field(8, Int32Codec.self, self.a) }
      }
    }
  }

  struct ForeignMessage: Protobuf.Message {
    static var fullName: String { "protobuf_test_messages.proto3.ForeignMessage" }

    var c: Int32 = 0
    var unknownFields = UnknownFields()

    init() {}

    init(c: Int32 = 0) {
      self.c = c
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.c = try reader.int32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.c != 0 { writer.field(8, Int32Codec.self, self.c) }
    }
  }
}
