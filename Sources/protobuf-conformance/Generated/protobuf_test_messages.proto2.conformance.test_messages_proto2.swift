// swift-format-ignore-file
// Made by protoc-gen-marketplace from conformance/test_messages_proto2.proto; change the schema and run scripts/generate.
import Protobuf

extension Protobuf_test_messagesProto2 {
  enum ForeignEnumProto2: ClosedEnum, CaseIterable {
    case foreignFoo
    case foreignBar
    case foreignBaz

    init() { self = .foreignFoo }

    init?(rawValue: Int32) {
      switch rawValue {
      case 0: self = .foreignFoo
      case 1: self = .foreignBar
      case 2: self = .foreignBaz
      default: return nil
      }
    }

    var rawValue: Int32 {
      switch self {
      case .foreignFoo: 0
      case .foreignBar: 1
      case .foreignBaz: 2
      }
    }

    /// The numbers that the schema names, in its order.
    static var allCases: [Protobuf_test_messagesProto2.ForeignEnumProto2] { [.foreignFoo, .foreignBar, .foreignBaz] }
  }

  struct TestAllTypesProto2: Protobuf.Message {
    static var fullName: String { "protobuf_test_messages.proto2.TestAllTypesProto2" }

    var optionalInt32: Int32? = nil
    var optionalInt64: Int64? = nil
    var optionalUint32: UInt32? = nil
    var optionalUint64: UInt64? = nil
    var optionalSint32: Int32? = nil
    var optionalSint64: Int64? = nil
    var optionalFixed32: UInt32? = nil
    var optionalFixed64: UInt64? = nil
    var optionalSfixed32: Int32? = nil
    var optionalSfixed64: Int64? = nil
    var optionalFloat: Float? = nil
    var optionalDouble: Double? = nil
    var optionalBool: Bool? = nil
    var optionalString: String? = nil
    var optionalBytes: [UInt8]? = nil
    var optionalNestedMessage: Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage? { get { _optionalNestedMessage.value } _modify { yield &_optionalNestedMessage.value } }
    private var _optionalNestedMessage = Indirect<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>()
    var optionalForeignMessage: Protobuf_test_messagesProto2.ForeignMessageProto2? = nil
    var optionalNestedEnum: Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum? = nil
    var optionalForeignEnum: Protobuf_test_messagesProto2.ForeignEnumProto2? = nil
    var optionalStringPiece: String? = nil
    var optionalCord: String? = nil
    var recursiveMessage: Protobuf_test_messagesProto2.TestAllTypesProto2? { get { _recursiveMessage.value } _modify { yield &_recursiveMessage.value } }
    private var _recursiveMessage = Indirect<Protobuf_test_messagesProto2.TestAllTypesProto2>()
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
    var repeatedNestedMessage: [Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage] = []
    var repeatedForeignMessage: [Protobuf_test_messagesProto2.ForeignMessageProto2] = []
    var repeatedNestedEnum: [Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum] = []
    var repeatedForeignEnum: [Protobuf_test_messagesProto2.ForeignEnumProto2] = []
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
    var mapStringNestedMessage: [String: Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage] = [:]
    var mapStringForeignMessage: [String: Protobuf_test_messagesProto2.ForeignMessageProto2] = [:]
    var mapStringNestedEnum: [String: Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum] = [:]
    var mapStringForeignEnum: [String: Protobuf_test_messagesProto2.ForeignEnumProto2] = [:]
    var mapInt32NestedMessage: [Int32: Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage] = [:]
    var mapInt32Bool: [Int32: Bool] = [:]
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
    var packedNestedEnum: [Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum] = []
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
    var unpackedNestedEnum: [Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum] = []
    var oneofField: Protobuf_test_messagesProto2.TestAllTypesProto2.OneofField? = nil
    var data: Protobuf_test_messagesProto2.TestAllTypesProto2.Data? = nil
    var multiwordgroupfield: Protobuf_test_messagesProto2.TestAllTypesProto2.MultiWordGroupField? = nil
    var defaultInt32: Int32? = nil
    var defaultInt64: Int64? = nil
    var defaultUint32: UInt32? = nil
    var defaultUint64: UInt64? = nil
    var defaultSint32: Int32? = nil
    var defaultSint64: Int64? = nil
    var defaultFixed32: UInt32? = nil
    var defaultFixed64: UInt64? = nil
    var defaultSfixed32: Int32? = nil
    var defaultSfixed64: Int64? = nil
    var defaultFloat: Float? = nil
    var defaultDouble: Double? = nil
    var defaultBool: Bool? = nil
    var defaultString: String? = nil
    var defaultBytes: [UInt8]? = nil
    /// How names become those of JSON.
    var fieldname1: Int32? = nil
    var fieldName2: Int32? = nil
    var fieldName3: Int32? = nil
    var fieldName4: Int32? = nil
    var field0name5: Int32? = nil
    var field0Name6: Int32? = nil
    var fieldName7: Int32? = nil
    var fieldName8: Int32? = nil
    var fieldName9: Int32? = nil
    var fieldName10: Int32? = nil
    var fieldName11: Int32? = nil
    var fieldName12: Int32? = nil
    var fieldName13: Int32? = nil
    var fieldName14: Int32? = nil
    var fieldName15: Int32? = nil
    var fieldName16: Int32? = nil
    var fieldName17: Int32? = nil
    var fieldName18: Int32? = nil
    var messageSetCorrect: Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrect? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(optionalInt32: Int32? = nil, optionalInt64: Int64? = nil, optionalUint32: UInt32? = nil, optionalUint64: UInt64? = nil, optionalSint32: Int32? = nil, optionalSint64: Int64? = nil, optionalFixed32: UInt32? = nil, optionalFixed64: UInt64? = nil, optionalSfixed32: Int32? = nil, optionalSfixed64: Int64? = nil, optionalFloat: Float? = nil, optionalDouble: Double? = nil, optionalBool: Bool? = nil, optionalString: String? = nil, optionalBytes: [UInt8]? = nil, optionalNestedMessage: Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage? = nil, optionalForeignMessage: Protobuf_test_messagesProto2.ForeignMessageProto2? = nil, optionalNestedEnum: Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum? = nil, optionalForeignEnum: Protobuf_test_messagesProto2.ForeignEnumProto2? = nil, optionalStringPiece: String? = nil, optionalCord: String? = nil, recursiveMessage: Protobuf_test_messagesProto2.TestAllTypesProto2? = nil, repeatedInt32: [Int32] = [], repeatedInt64: [Int64] = [], repeatedUint32: [UInt32] = [], repeatedUint64: [UInt64] = [], repeatedSint32: [Int32] = [], repeatedSint64: [Int64] = [], repeatedFixed32: [UInt32] = [], repeatedFixed64: [UInt64] = [], repeatedSfixed32: [Int32] = [], repeatedSfixed64: [Int64] = [], repeatedFloat: [Float] = [], repeatedDouble: [Double] = [], repeatedBool: [Bool] = [], repeatedString: [String] = [], repeatedBytes: [[UInt8]] = [], repeatedNestedMessage: [Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage] = [], repeatedForeignMessage: [Protobuf_test_messagesProto2.ForeignMessageProto2] = [], repeatedNestedEnum: [Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum] = [], repeatedForeignEnum: [Protobuf_test_messagesProto2.ForeignEnumProto2] = [], repeatedStringPiece: [String] = [], repeatedCord: [String] = [], mapInt32Int32: [Int32: Int32] = [:], mapInt64Int64: [Int64: Int64] = [:], mapUint32Uint32: [UInt32: UInt32] = [:], mapUint64Uint64: [UInt64: UInt64] = [:], mapSint32Sint32: [Int32: Int32] = [:], mapSint64Sint64: [Int64: Int64] = [:], mapFixed32Fixed32: [UInt32: UInt32] = [:], mapFixed64Fixed64: [UInt64: UInt64] = [:], mapSfixed32Sfixed32: [Int32: Int32] = [:], mapSfixed64Sfixed64: [Int64: Int64] = [:], mapInt32Float: [Int32: Float] = [:], mapInt32Double: [Int32: Double] = [:], mapBoolBool: [Bool: Bool] = [:], mapStringString: [String: String] = [:], mapStringBytes: [String: [UInt8]] = [:], mapStringNestedMessage: [String: Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage] = [:], mapStringForeignMessage: [String: Protobuf_test_messagesProto2.ForeignMessageProto2] = [:], mapStringNestedEnum: [String: Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum] = [:], mapStringForeignEnum: [String: Protobuf_test_messagesProto2.ForeignEnumProto2] = [:], mapInt32NestedMessage: [Int32: Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage] = [:], mapInt32Bool: [Int32: Bool] = [:], packedInt32: [Int32] = [], packedInt64: [Int64] = [], packedUint32: [UInt32] = [], packedUint64: [UInt64] = [], packedSint32: [Int32] = [], packedSint64: [Int64] = [], packedFixed32: [UInt32] = [], packedFixed64: [UInt64] = [], packedSfixed32: [Int32] = [], packedSfixed64: [Int64] = [], packedFloat: [Float] = [], packedDouble: [Double] = [], packedBool: [Bool] = [], packedNestedEnum: [Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum] = [], unpackedInt32: [Int32] = [], unpackedInt64: [Int64] = [], unpackedUint32: [UInt32] = [], unpackedUint64: [UInt64] = [], unpackedSint32: [Int32] = [], unpackedSint64: [Int64] = [], unpackedFixed32: [UInt32] = [], unpackedFixed64: [UInt64] = [], unpackedSfixed32: [Int32] = [], unpackedSfixed64: [Int64] = [], unpackedFloat: [Float] = [], unpackedDouble: [Double] = [], unpackedBool: [Bool] = [], unpackedNestedEnum: [Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum] = [], oneofField: Protobuf_test_messagesProto2.TestAllTypesProto2.OneofField? = nil, data: Protobuf_test_messagesProto2.TestAllTypesProto2.Data? = nil, multiwordgroupfield: Protobuf_test_messagesProto2.TestAllTypesProto2.MultiWordGroupField? = nil, defaultInt32: Int32? = nil, defaultInt64: Int64? = nil, defaultUint32: UInt32? = nil, defaultUint64: UInt64? = nil, defaultSint32: Int32? = nil, defaultSint64: Int64? = nil, defaultFixed32: UInt32? = nil, defaultFixed64: UInt64? = nil, defaultSfixed32: Int32? = nil, defaultSfixed64: Int64? = nil, defaultFloat: Float? = nil, defaultDouble: Double? = nil, defaultBool: Bool? = nil, defaultString: String? = nil, defaultBytes: [UInt8]? = nil, fieldname1: Int32? = nil, fieldName2: Int32? = nil, fieldName3: Int32? = nil, fieldName4: Int32? = nil, field0name5: Int32? = nil, field0Name6: Int32? = nil, fieldName7: Int32? = nil, fieldName8: Int32? = nil, fieldName9: Int32? = nil, fieldName10: Int32? = nil, fieldName11: Int32? = nil, fieldName12: Int32? = nil, fieldName13: Int32? = nil, fieldName14: Int32? = nil, fieldName15: Int32? = nil, fieldName16: Int32? = nil, fieldName17: Int32? = nil, fieldName18: Int32? = nil, messageSetCorrect: Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrect? = nil) {
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
      self.mapInt32NestedMessage = mapInt32NestedMessage
      self.mapInt32Bool = mapInt32Bool
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
      self.data = data
      self.multiwordgroupfield = multiwordgroupfield
      self.defaultInt32 = defaultInt32
      self.defaultInt64 = defaultInt64
      self.defaultUint32 = defaultUint32
      self.defaultUint64 = defaultUint64
      self.defaultSint32 = defaultSint32
      self.defaultSint64 = defaultSint64
      self.defaultFixed32 = defaultFixed32
      self.defaultFixed64 = defaultFixed64
      self.defaultSfixed32 = defaultSfixed32
      self.defaultSfixed64 = defaultSfixed64
      self.defaultFloat = defaultFloat
      self.defaultDouble = defaultDouble
      self.defaultBool = defaultBool
      self.defaultString = defaultString
      self.defaultBytes = defaultBytes
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
      self.messageSetCorrect = messageSetCorrect
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
        case 168: try reader.closed(into: &self.optionalNestedEnum, unknown: &self.unknownFields)
        case 176: try reader.closed(into: &self.optionalForeignEnum, unknown: &self.unknownFields)
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
        case 386: try reader.append(MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, to: &self.repeatedNestedMessage)
        case 394: try reader.append(MessageCodec<Protobuf_test_messagesProto2.ForeignMessageProto2>.self, to: &self.repeatedForeignMessage)
        case 408: try reader.append(closed: &self.repeatedNestedEnum, unknown: &self.unknownFields)
        case 410: try reader.packed(closed: &self.repeatedNestedEnum, unknown: &self.unknownFields)
        case 416: try reader.append(closed: &self.repeatedForeignEnum, unknown: &self.unknownFields)
        case 418: try reader.packed(closed: &self.repeatedForeignEnum, unknown: &self.unknownFields)
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
        case 570: try reader.entry(StringCodec.self, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, into: &self.mapStringNestedMessage)
        case 578: try reader.entry(StringCodec.self, MessageCodec<Protobuf_test_messagesProto2.ForeignMessageProto2>.self, into: &self.mapStringForeignMessage)
        case 586: try reader.entry(StringCodec.self, closed: &self.mapStringNestedEnum, unknown: &self.unknownFields)
        case 594: try reader.entry(StringCodec.self, closed: &self.mapStringForeignEnum, unknown: &self.unknownFields)
        case 826: try reader.entry(Int32Codec.self, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, into: &self.mapInt32NestedMessage)
        case 834: try reader.entry(Int32Codec.self, BoolCodec.self, into: &self.mapInt32Bool)
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
        case 704: try reader.append(closed: &self.packedNestedEnum, unknown: &self.unknownFields)
        case 706: try reader.packed(closed: &self.packedNestedEnum, unknown: &self.unknownFields)
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
        case 816: try reader.append(closed: &self.unpackedNestedEnum, unknown: &self.unknownFields)
        case 818: try reader.packed(closed: &self.unpackedNestedEnum, unknown: &self.unknownFields)
        case 888: self.oneofField = .oneofUint32(try reader.uint32())
        case 898:
          var value = Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage()
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
        case 952:
          var value: Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum?
          try reader.closed(into: &value, unknown: &self.unknownFields)
          if let value { self.oneofField = .oneofEnum(value) }
        case 1611: try reader.group(into: &self.data)
        case 1635: try reader.group(into: &self.multiwordgroupfield)
        case 1928: self.defaultInt32 = try reader.int32()
        case 1936: self.defaultInt64 = try reader.int64()
        case 1944: self.defaultUint32 = try reader.uint32()
        case 1952: self.defaultUint64 = try reader.uint64()
        case 1960: self.defaultSint32 = try reader.sint32()
        case 1968: self.defaultSint64 = try reader.sint64()
        case 1981: self.defaultFixed32 = try reader.fixed32()
        case 1985: self.defaultFixed64 = try reader.fixed64()
        case 1997: self.defaultSfixed32 = try reader.sfixed32()
        case 2001: self.defaultSfixed64 = try reader.sfixed64()
        case 2013: self.defaultFloat = try reader.float()
        case 2017: self.defaultDouble = try reader.double()
        case 2024: self.defaultBool = try reader.bool()
        case 2034: self.defaultString = try reader.string()
        case 2042: self.defaultBytes = try reader.bytes()
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
        case 4002: try reader.message(into: &self.messageSetCorrect)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.messageSetCorrect { writer.field(4002, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrect>.self, value) }
      if let value = self.fieldName18 { writer.field(3344, Int32Codec.self, value) }
      if let value = self.fieldName17 { writer.field(3336, Int32Codec.self, value) }
      if let value = self.fieldName16 { writer.field(3328, Int32Codec.self, value) }
      if let value = self.fieldName15 { writer.field(3320, Int32Codec.self, value) }
      if let value = self.fieldName14 { writer.field(3312, Int32Codec.self, value) }
      if let value = self.fieldName13 { writer.field(3304, Int32Codec.self, value) }
      if let value = self.fieldName12 { writer.field(3296, Int32Codec.self, value) }
      if let value = self.fieldName11 { writer.field(3288, Int32Codec.self, value) }
      if let value = self.fieldName10 { writer.field(3280, Int32Codec.self, value) }
      if let value = self.fieldName9 { writer.field(3272, Int32Codec.self, value) }
      if let value = self.fieldName8 { writer.field(3264, Int32Codec.self, value) }
      if let value = self.fieldName7 { writer.field(3256, Int32Codec.self, value) }
      if let value = self.field0Name6 { writer.field(3248, Int32Codec.self, value) }
      if let value = self.field0name5 { writer.field(3240, Int32Codec.self, value) }
      if let value = self.fieldName4 { writer.field(3232, Int32Codec.self, value) }
      if let value = self.fieldName3 { writer.field(3224, Int32Codec.self, value) }
      if let value = self.fieldName2 { writer.field(3216, Int32Codec.self, value) }
      if let value = self.fieldname1 { writer.field(3208, Int32Codec.self, value) }
      if let value = self.defaultBytes { writer.field(2042, BytesCodec.self, value) }
      if let value = self.defaultString { writer.field(2034, StringCodec.self, value) }
      if let value = self.defaultBool { writer.field(2024, BoolCodec.self, value) }
      if let value = self.defaultDouble { writer.field(2017, DoubleCodec.self, value) }
      if let value = self.defaultFloat { writer.field(2013, FloatCodec.self, value) }
      if let value = self.defaultSfixed64 { writer.field(2001, SFixed64Codec.self, value) }
      if let value = self.defaultSfixed32 { writer.field(1997, SFixed32Codec.self, value) }
      if let value = self.defaultFixed64 { writer.field(1985, Fixed64Codec.self, value) }
      if let value = self.defaultFixed32 { writer.field(1981, Fixed32Codec.self, value) }
      if let value = self.defaultSint64 { writer.field(1968, SInt64Codec.self, value) }
      if let value = self.defaultSint32 { writer.field(1960, SInt32Codec.self, value) }
      if let value = self.defaultUint64 { writer.field(1952, UInt64Codec.self, value) }
      if let value = self.defaultUint32 { writer.field(1944, UInt32Codec.self, value) }
      if let value = self.defaultInt64 { writer.field(1936, Int64Codec.self, value) }
      if let value = self.defaultInt32 { writer.field(1928, Int32Codec.self, value) }
      if let value = self.multiwordgroupfield { writer.group(1635, value) }
      if let value = self.data { writer.group(1611, value) }
      switch self.oneofField {
      case .oneofEnum(let value): writer.field(952, ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, value)
      case .oneofDouble(let value): writer.field(945, DoubleCodec.self, value)
      case .oneofFloat(let value): writer.field(941, FloatCodec.self, value)
      case .oneofUint64(let value): writer.field(928, UInt64Codec.self, value)
      case .oneofBool(let value): writer.field(920, BoolCodec.self, value)
      case .oneofBytes(let value): writer.field(914, BytesCodec.self, value)
      case .oneofString(let value): writer.field(906, StringCodec.self, value)
      case .oneofNestedMessage(let value): writer.field(898, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, value)
      case .oneofUint32(let value): writer.field(888, UInt32Codec.self, value)
      case nil: break
      }
      writer.map(834, Int32Codec.self, BoolCodec.self, self.mapInt32Bool)
      writer.map(826, Int32Codec.self, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, self.mapInt32NestedMessage)
      writer.repeated(816, ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, self.unpackedNestedEnum)
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
      writer.packed(706, ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, self.packedNestedEnum)
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
      writer.map(594, StringCodec.self, ClosedEnumCodec<Protobuf_test_messagesProto2.ForeignEnumProto2>.self, self.mapStringForeignEnum)
      writer.map(586, StringCodec.self, ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, self.mapStringNestedEnum)
      writer.map(578, StringCodec.self, MessageCodec<Protobuf_test_messagesProto2.ForeignMessageProto2>.self, self.mapStringForeignMessage)
      writer.map(570, StringCodec.self, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, self.mapStringNestedMessage)
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
      writer.repeated(416, ClosedEnumCodec<Protobuf_test_messagesProto2.ForeignEnumProto2>.self, self.repeatedForeignEnum)
      writer.repeated(408, ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, self.repeatedNestedEnum)
      writer.repeated(394, MessageCodec<Protobuf_test_messagesProto2.ForeignMessageProto2>.self, self.repeatedForeignMessage)
      writer.repeated(386, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, self.repeatedNestedMessage)
      writer.repeated(362, BytesCodec.self, self.repeatedBytes)
      writer.repeated(354, StringCodec.self, self.repeatedString)
      writer.repeated(344, BoolCodec.self, self.repeatedBool)
      writer.repeated(337, DoubleCodec.self, self.repeatedDouble)
      writer.repeated(333, FloatCodec.self, self.repeatedFloat)
      writer.repeated(321, SFixed64Codec.self, self.repeatedSfixed64)
      writer.repeated(317, SFixed32Codec.self, self.repeatedSfixed32)
      writer.repeated(305, Fixed64Codec.self, self.repeatedFixed64)
      writer.repeated(301, Fixed32Codec.self, self.repeatedFixed32)
      writer.repeated(288, SInt64Codec.self, self.repeatedSint64)
      writer.repeated(280, SInt32Codec.self, self.repeatedSint32)
      writer.repeated(272, UInt64Codec.self, self.repeatedUint64)
      writer.repeated(264, UInt32Codec.self, self.repeatedUint32)
      writer.repeated(256, Int64Codec.self, self.repeatedInt64)
      writer.repeated(248, Int32Codec.self, self.repeatedInt32)
      if let value = self.recursiveMessage { writer.field(218, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2>.self, value) }
      if let value = self.optionalCord { writer.field(202, StringCodec.self, value) }
      if let value = self.optionalStringPiece { writer.field(194, StringCodec.self, value) }
      if let value = self.optionalForeignEnum { writer.field(176, ClosedEnumCodec<Protobuf_test_messagesProto2.ForeignEnumProto2>.self, value) }
      if let value = self.optionalNestedEnum { writer.field(168, ClosedEnumCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum>.self, value) }
      if let value = self.optionalForeignMessage { writer.field(154, MessageCodec<Protobuf_test_messagesProto2.ForeignMessageProto2>.self, value) }
      if let value = self.optionalNestedMessage { writer.field(146, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage>.self, value) }
      if let value = self.optionalBytes { writer.field(122, BytesCodec.self, value) }
      if let value = self.optionalString { writer.field(114, StringCodec.self, value) }
      if let value = self.optionalBool { writer.field(104, BoolCodec.self, value) }
      if let value = self.optionalDouble { writer.field(97, DoubleCodec.self, value) }
      if let value = self.optionalFloat { writer.field(93, FloatCodec.self, value) }
      if let value = self.optionalSfixed64 { writer.field(81, SFixed64Codec.self, value) }
      if let value = self.optionalSfixed32 { writer.field(77, SFixed32Codec.self, value) }
      if let value = self.optionalFixed64 { writer.field(65, Fixed64Codec.self, value) }
      if let value = self.optionalFixed32 { writer.field(61, Fixed32Codec.self, value) }
      if let value = self.optionalSint64 { writer.field(48, SInt64Codec.self, value) }
      if let value = self.optionalSint32 { writer.field(40, SInt32Codec.self, value) }
      if let value = self.optionalUint64 { writer.field(32, UInt64Codec.self, value) }
      if let value = self.optionalUint32 { writer.field(24, UInt32Codec.self, value) }
      if let value = self.optionalInt64 { writer.field(16, Int64Codec.self, value) }
      if let value = self.optionalInt32 { writer.field(8, Int32Codec.self, value) }
    }

    indirect enum OneofField: Sendable, Equatable {
      case oneofUint32(UInt32)
      case oneofNestedMessage(Protobuf_test_messagesProto2.TestAllTypesProto2.NestedMessage)
      case oneofString(String)
      case oneofBytes([UInt8])
      case oneofBool(Bool)
      case oneofUint64(UInt64)
      case oneofFloat(Float)
      case oneofDouble(Double)
      case oneofEnum(Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum)
    }

    enum NestedEnum: ClosedEnum, CaseIterable {
      case foo
      case bar
      case baz
      case neg

      init() { self = .foo }

      init?(rawValue: Int32) {
        switch rawValue {
        case 0: self = .foo
        case 1: self = .bar
        case 2: self = .baz
        case -1: self = .neg
        default: return nil
        }
      }

      var rawValue: Int32 {
        switch self {
        case .foo: 0
        case .bar: 1
        case .baz: 2
        case .neg: -1
        }
      }

      /// The numbers that the schema names, in its order.
      static var allCases: [Protobuf_test_messagesProto2.TestAllTypesProto2.NestedEnum] { [.foo, .bar, .baz, .neg] }
    }

    struct NestedMessage: Protobuf.Message {
      static var fullName: String { "protobuf_test_messages.proto2.TestAllTypesProto2.NestedMessage" }

      var a: Int32? = nil
      var corecursive: Protobuf_test_messagesProto2.TestAllTypesProto2? { get { _corecursive.value } _modify { yield &_corecursive.value } }
      private var _corecursive = Indirect<Protobuf_test_messagesProto2.TestAllTypesProto2>()
      var unknownFields = UnknownFields()

      init() {}

      init(a: Int32? = nil, corecursive: Protobuf_test_messagesProto2.TestAllTypesProto2? = nil) {
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
        if let value = self.corecursive { writer.field(18, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2>.self, value) }
        if let value = self.a { writer.field(8, Int32Codec.self, value) }
      }
    }

    struct Data: Protobuf.Message {
      static var fullName: String { "protobuf_test_messages.proto2.TestAllTypesProto2.Data" }

      var groupInt32: Int32? = nil
      var groupUint32: UInt32? = nil
      var unknownFields = UnknownFields()

      init() {}

      init(groupInt32: Int32? = nil, groupUint32: UInt32? = nil) {
        self.groupInt32 = groupInt32
        self.groupUint32 = groupUint32
      }

      mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 1612: return try reader.endGroup()
          case 1616: self.groupInt32 = try reader.int32()
          case 1624: self.groupUint32 = try reader.uint32()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.groupUint32 { writer.field(1624, UInt32Codec.self, value) }
        if let value = self.groupInt32 { writer.field(1616, Int32Codec.self, value) }
      }
    }

    struct MultiWordGroupField: Protobuf.Message {
      static var fullName: String { "protobuf_test_messages.proto2.TestAllTypesProto2.MultiWordGroupField" }

      var groupInt32: Int32? = nil
      var groupUint32: UInt32? = nil
      var unknownFields = UnknownFields()

      init() {}

      init(groupInt32: Int32? = nil, groupUint32: UInt32? = nil) {
        self.groupInt32 = groupInt32
        self.groupUint32 = groupUint32
      }

      mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 1636: return try reader.endGroup()
          case 1640: self.groupInt32 = try reader.int32()
          case 1648: self.groupUint32 = try reader.uint32()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.groupUint32 { writer.field(1648, UInt32Codec.self, value) }
        if let value = self.groupInt32 { writer.field(1640, Int32Codec.self, value) }
      }
    }

    /// The framing that came before extensions: a group for each.
    struct MessageSetCorrect: Protobuf.Message {
      static var fullName: String { "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrect" }

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

    struct MessageSetCorrectExtension1: Protobuf.Message {
      static var fullName: String { "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension1" }

      var str: String? = nil
      var unknownFields = UnknownFields()

      init() {}

      init(str: String? = nil) {
        self.str = str
      }

      mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 202: self.str = try reader.string()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.str { writer.field(202, StringCodec.self, value) }
      }
    }

    struct MessageSetCorrectExtension2: Protobuf.Message {
      static var fullName: String { "protobuf_test_messages.proto2.TestAllTypesProto2.MessageSetCorrectExtension2" }

      var i: Int32? = nil
      var subMsg: Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrect? = nil
      var unknownFields = UnknownFields()

      init() {}

      init(i: Int32? = nil, subMsg: Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrect? = nil) {
        self.i = i
        self.subMsg = subMsg
      }

      mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 72: self.i = try reader.int32()
          case 82: try reader.message(into: &self.subMsg)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.subMsg { writer.field(82, MessageCodec<Protobuf_test_messagesProto2.TestAllTypesProto2.MessageSetCorrect>.self, value) }
        if let value = self.i { writer.field(72, Int32Codec.self, value) }
      }
    }

    struct ExtensionWithOneof: Protobuf.Message {
      static var fullName: String { "protobuf_test_messages.proto2.TestAllTypesProto2.ExtensionWithOneof" }

      var oneofField: Protobuf_test_messagesProto2.TestAllTypesProto2.ExtensionWithOneof.OneofField? = nil
      var unknownFields = UnknownFields()

      init() {}

      init(oneofField: Protobuf_test_messagesProto2.TestAllTypesProto2.ExtensionWithOneof.OneofField? = nil) {
        self.oneofField = oneofField
      }

      mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 8: self.oneofField = .a(try reader.int32())
          case 16: self.oneofField = .b(try reader.int32())
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        switch self.oneofField {
        case .b(let value): writer.field(16, Int32Codec.self, value)
        case .a(let value): writer.field(8, Int32Codec.self, value)
        case nil: break
        }
      }

      enum OneofField: Sendable, Equatable {
        case a(Int32)
        case b(Int32)
      }
    }
  }

  struct ForeignMessageProto2: Protobuf.Message {
    static var fullName: String { "protobuf_test_messages.proto2.ForeignMessageProto2" }

    var c: Int32? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(c: Int32? = nil) {
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
      if let value = self.c { writer.field(8, Int32Codec.self, value) }
    }
  }

  struct GroupField: Protobuf.Message {
    static var fullName: String { "protobuf_test_messages.proto2.GroupField" }

    var groupInt32: Int32? = nil
    var groupUint32: UInt32? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(groupInt32: Int32? = nil, groupUint32: UInt32? = nil) {
      self.groupInt32 = groupInt32
      self.groupUint32 = groupUint32
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 972: return try reader.endGroup()
        case 976: self.groupInt32 = try reader.int32()
        case 984: self.groupUint32 = try reader.uint32()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.groupUint32 { writer.field(984, UInt32Codec.self, value) }
      if let value = self.groupInt32 { writer.field(976, Int32Codec.self, value) }
    }
  }
}
