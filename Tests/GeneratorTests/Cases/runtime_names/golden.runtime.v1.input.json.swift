// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenRuntimeV1.SendableEnum: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.runtime.v1.Sendable", [("SENDABLE_UNSPECIFIED", 0)])
}

extension GoldenRuntimeV1.Nests.UInt8: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.runtime.v1.Nests.UInt8", [("UINT8_UNSPECIFIED", 0)])
}

extension GoldenRuntimeV1.Nests.Int32: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.runtime.v1.Nests.Int32", [("INT32_UNSPECIFIED", 0)])
}

extension GoldenRuntimeV1.StringMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([("text", "text")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.text)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[0], StringCodec.self, self.text) }
  }
}

extension GoldenRuntimeV1.Int32Message: JSONObjectMessage {
  public static let jsonFields = JSONFields([("number", "number")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.number)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.number != 0 { try writer.field(fields[0], Int32Codec.self, self.number) }
  }
}

extension GoldenRuntimeV1.Optional: JSONObjectMessage {
  public static let jsonFields = JSONFields([("bool", "bool")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GoldenRuntimeV1.BoolMessage>.self, into: &self.bool)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.bool { try writer.field(fields[0], MessageCodec<GoldenRuntimeV1.BoolMessage>.self, value) }
  }
}

extension GoldenRuntimeV1.BoolMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenRuntimeV1.Array: JSONObjectMessage {
  public static let jsonFields = JSONFields([("strings", "strings")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(StringCodec.self, into: &self.strings)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], StringCodec.self, self.strings)
  }
}

extension GoldenRuntimeV1.SwiftMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenRuntimeV1.ProtobufMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenRuntimeV1.RPCMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenRuntimeV1.WireReaderMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenRuntimeV1.UnknownFieldsMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenRuntimeV1.Nests: JSONObjectMessage {
  public static let jsonFields = JSONFields([("text", "text"), ("string", "string"), ("data", "data"), ("byte", "byte"), ("number", "number"), ("messages", "messages"), ("swift", "swift")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.text)
    case 1: try reader.field(MessageCodec<GoldenRuntimeV1.Nests.String>.self, into: &self.string)
    case 2: try reader.field(BytesCodec.self, into: &self.data)
    case 3: try reader.field(EnumCodec<GoldenRuntimeV1.Nests.UInt8>.self, into: &self.byte)
    case 4: try reader.field(EnumCodec<GoldenRuntimeV1.Nests.Int32>.self, into: &self.number)
    case 5: try reader.map(StringCodec.self, MessageCodec<GoldenRuntimeV1.Nests.Message>.self, into: &self.messages)
    case 6: try reader.field(MessageCodec<GoldenRuntimeV1.Nests.SwiftMessage>.self, into: &self.swift)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[0], StringCodec.self, self.text) }
    if let value = self.string { try writer.field(fields[1], MessageCodec<GoldenRuntimeV1.Nests.String>.self, value) }
    if writer.writesDefaults || !self.data.isEmpty { try writer.field(fields[2], BytesCodec.self, self.data) }
    if writer.writesDefaults || self.byte.rawValue != 0 { try writer.field(fields[3], EnumCodec<GoldenRuntimeV1.Nests.UInt8>.self, self.byte) }
    if writer.writesDefaults || self.number.rawValue != 0 { try writer.field(fields[4], EnumCodec<GoldenRuntimeV1.Nests.Int32>.self, self.number) }
    try writer.map(fields[5], StringCodec.self, MessageCodec<GoldenRuntimeV1.Nests.Message>.self, self.messages)
    if let value = self.swift { try writer.field(fields[6], MessageCodec<GoldenRuntimeV1.Nests.SwiftMessage>.self, value) }
  }
}

extension GoldenRuntimeV1.Nests.String: JSONObjectMessage {
  public static let jsonFields = JSONFields([("message", "message")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GoldenRuntimeV1.Nests.String.Message>.self, into: &self.message)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.message { try writer.field(fields[0], MessageCodec<GoldenRuntimeV1.Nests.String.Message>.self, value) }
  }
}

extension GoldenRuntimeV1.Nests.String.Message: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenRuntimeV1.Nests.Message: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenRuntimeV1.Nests.SwiftMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenRuntimeV1.Nests.WireWriter: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
