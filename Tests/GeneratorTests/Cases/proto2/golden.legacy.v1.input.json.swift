// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenLegacyV1.Tone: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.legacy.v1.Tone", [("TONE_LOW", 2), ("TONE_HIGH", -1), ("TONE_DEEP", 2)])
}

extension GoldenLegacyV1.Shade: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.legacy.v1.Shade", [("SHADE_NONE", 0), ("SHADE_DARK", 2)])
}

extension GoldenLegacyV1.Legacy: JSONObjectMessage {
  public static let jsonFields = JSONFields([("number", "number"), ("tone", "tone"), ("tones", "tones"), ("packedTones", "packed_tones"), ("shadeByNumber", "shade_by_number"), ("chosen", "chosen"), ("picked", "picked"), ("loose", "loose"), ("strict", "strict"), ("stricts", "stricts"), ("strictByName", "strict_by_name"), ("data", "data"), ("part", "part")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.number)
    case 1: try reader.field(ClosedEnumCodec<GoldenLegacyV1.Tone>.self, into: &self.tone)
    case 2: try reader.repeated(ClosedEnumCodec<GoldenLegacyV1.Tone>.self, into: &self.tones)
    case 3: try reader.repeated(ClosedEnumCodec<GoldenLegacyV1.Tone>.self, into: &self.packedTones)
    case 4: try reader.map(Int32Codec.self, ClosedEnumCodec<GoldenLegacyV1.Shade>.self, into: &self.shadeByNumber)
    case 5: if let value = try reader.member(ClosedEnumCodec<GoldenLegacyV1.Tone>.self, isSet: self.choice != nil) { self.choice = .chosen(value) }
    case 6: if let value = try reader.member(MessageCodec<GoldenLegacyV1.Legacy.Picked>.self, isSet: self.choice != nil) { self.choice = .picked(value) }
    case 7: try reader.repeated(Int32Codec.self, into: &self.loose)
    case 8: try reader.field(MessageCodec<GoldenLegacyV1.Strict>.self, into: &self.strict)
    case 9: try reader.repeated(MessageCodec<GoldenLegacyV1.Strict>.self, into: &self.stricts)
    case 10: try reader.map(StringCodec.self, MessageCodec<GoldenLegacyV1.Strict>.self, into: &self.strictByName)
    case 11: try reader.field(MessageCodec<GoldenLegacyV1.Legacy.Data>.self, into: &self.data)
    case 12: try reader.repeated(MessageCodec<GoldenLegacyV1.Legacy.Part>.self, into: &self.part)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.number { try writer.field(fields[0], Int32Codec.self, value) }
    if let value = self.tone { try writer.field(fields[1], ClosedEnumCodec<GoldenLegacyV1.Tone>.self, value) }
    try writer.repeated(fields[2], ClosedEnumCodec<GoldenLegacyV1.Tone>.self, self.tones)
    try writer.repeated(fields[3], ClosedEnumCodec<GoldenLegacyV1.Tone>.self, self.packedTones)
    try writer.map(fields[4], Int32Codec.self, ClosedEnumCodec<GoldenLegacyV1.Shade>.self, self.shadeByNumber)
    switch self.choice {
    case .chosen(let value): try writer.field(fields[5], ClosedEnumCodec<GoldenLegacyV1.Tone>.self, value)
    case .picked(let value): try writer.field(fields[6], MessageCodec<GoldenLegacyV1.Legacy.Picked>.self, value)
    case nil: break
    }
    try writer.repeated(fields[7], Int32Codec.self, self.loose)
    if let value = self.strict { try writer.field(fields[8], MessageCodec<GoldenLegacyV1.Strict>.self, value) }
    try writer.repeated(fields[9], MessageCodec<GoldenLegacyV1.Strict>.self, self.stricts)
    try writer.map(fields[10], StringCodec.self, MessageCodec<GoldenLegacyV1.Strict>.self, self.strictByName)
    if let value = self.data { try writer.field(fields[11], MessageCodec<GoldenLegacyV1.Legacy.Data>.self, value) }
    try writer.repeated(fields[12], MessageCodec<GoldenLegacyV1.Legacy.Part>.self, self.part)
  }
}

extension GoldenLegacyV1.Legacy.Picked: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.name { try writer.field(fields[0], StringCodec.self, value) }
  }
}

extension GoldenLegacyV1.Legacy.Data: JSONObjectMessage {
  public static let jsonFields = JSONFields([("deeper", "deeper"), ("count", "count"), ("inner", "inner")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GoldenLegacyV1.Legacy.Data.Deeper>.self, into: &self.deeper)
    case 1: try reader.field(Int32Codec.self, into: &self.count)
    case 2: try reader.field(MessageCodec<GoldenLegacyV1.Legacy>.self, into: &self.inner)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.deeper { try writer.field(fields[0], MessageCodec<GoldenLegacyV1.Legacy.Data.Deeper>.self, value) }
    if let value = self.count { try writer.field(fields[1], Int32Codec.self, value) }
    if let value = self.inner { try writer.field(fields[2], MessageCodec<GoldenLegacyV1.Legacy>.self, value) }
  }
}

extension GoldenLegacyV1.Legacy.Data.Deeper: JSONObjectMessage {
  public static let jsonFields = JSONFields([("text", "text")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.text)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.text { try writer.field(fields[0], StringCodec.self, value) }
  }
}

extension GoldenLegacyV1.Legacy.Part: JSONObjectMessage {
  public static let jsonFields = JSONFields([("size", "size")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(UInt32Codec.self, into: &self.size)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.size { try writer.field(fields[0], UInt32Codec.self, value) }
  }
}

extension GoldenLegacyV1.Strict: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("next", "next")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(MessageCodec<GoldenLegacyV1.Strict>.self, into: &self.next)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.id { try writer.field(fields[0], StringCodec.self, value) }
    if let value = self.next { try writer.field(fields[1], MessageCodec<GoldenLegacyV1.Strict>.self, value) }
  }
}
