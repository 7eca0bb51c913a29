// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenNamesV1.TypeEnum: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.names.v1.Type", [("TYPE_UNSPECIFIED", 0), ("TYPE_DEFAULT", 1), ("TYPE_SELF", 2), ("TYPE_INIT", 3), ("TYPE_NONE", 4), ("TYPE_SOME", 5), ("TYPE_RAW_VALUE", 6), ("TYPE_ALL_CASES", 7), ("TYPE_UNRECOGNIZED", 8), ("TYPE_HASH_VALUE", 9), ("TYPE_HASH", 10), ("TYPE_TYPE", 11), ("TYPE_JSON_NAMES", 12)])
}

extension GoldenNamesV1.Aliased: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.names.v1.Aliased", [("ALIASED_A", 0), ("ALIASED_B", 0)])
}

extension GoldenNamesV1.Cased: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.names.v1.Cased", [("CASED_ONE", 0), ("CASED_one", 0), ("CASED_One", 0), ("CASED_2D", 3)])
}

extension GoldenNamesV1.ProtocolEnum: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.names.v1.Protocol", [("PROTOCOL_UNSPECIFIED", 0)])
}

extension GoldenNamesV1.`Any`: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenNamesV1.SelfMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenNamesV1.TypeMessageMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenNamesV1.TypeEnumMessage: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenNamesV1.Fields: JSONObjectMessage {
  public static let jsonFields = JSONFields([("self", "self"), ("init", "init"), ("class", "class"), ("description", "description"), ("in", "in"), ("unknownFields", "unknown_fields"), ("fooBar", "foo_bar"), ("2d", "_2d"), ("URLPath", "URLPath"), ("Type", "Type"), ("protocol", "protocol"), ("any", "any"), ("message", "message"), ("hashValue", "hashValue"), ("fullName", "full_name"), ("jsonFields", "json_fields"), ("", "_"), ("encode", "encode"), ("merge", "merge"), ("encoded", "encoded"), ("writer", "writer"), ("reader", "reader"), ("tag", "tag"), ("value", "value"), ("debugDescription", "debug_description")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.self_)
    case 1: try reader.field(StringCodec.self, into: &self.init_)
    case 2: try reader.field(StringCodec.self, into: &self.`class`)
    case 3: try reader.field(StringCodec.self, into: &self.description)
    case 4: try reader.field(StringCodec.self, into: &self.`in`)
    case 5: try reader.field(StringCodec.self, into: &self.unknownFields_)
    case 6: try reader.field(StringCodec.self, into: &self.fooBar)
    case 7: try reader.field(StringCodec.self, into: &self._2d)
    case 8: try reader.field(StringCodec.self, into: &self.urlPath)
    case 9: try reader.field(EnumCodec<GoldenNamesV1.TypeEnum>.self, into: &self.type)
    case 10: try reader.field(EnumCodec<GoldenNamesV1.ProtocolEnum>.self, into: &self.`protocol`)
    case 11: try reader.field(MessageCodec<GoldenNamesV1.`Any`>.self, into: &self.any)
    case 12: try reader.field(MessageCodec<GoldenNamesV1.Message>.self, into: &self.message)
    case 13: try reader.field(StringCodec.self, into: &self.hashValue)
    case 14: try reader.field(StringCodec.self, into: &self.fullName)
    case 15: try reader.field(StringCodec.self, into: &self.jsonFields)
    case 16: try reader.field(StringCodec.self, into: &self.__)
    case 17: try reader.field(StringCodec.self, into: &self.encode)
    case 18: try reader.field(StringCodec.self, into: &self.merge)
    case 19: try reader.field(StringCodec.self, into: &self.encoded)
    case 20: try reader.field(StringCodec.self, into: &self.writer)
    case 21: try reader.field(StringCodec.self, into: &self.reader)
    case 22: try reader.field(StringCodec.self, into: &self.tag)
    case 23: try reader.field(StringCodec.self, into: &self.value)
    case 24: try reader.field(StringCodec.self, into: &self.debugDescription)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.self_.isEmpty { try writer.field(fields[0], StringCodec.self, self.self_) }
    if writer.writesDefaults || !self.init_.isEmpty { try writer.field(fields[1], StringCodec.self, self.init_) }
    if writer.writesDefaults || !self.`class`.isEmpty { try writer.field(fields[2], StringCodec.self, self.`class`) }
    if writer.writesDefaults || !self.description.isEmpty { try writer.field(fields[3], StringCodec.self, self.description) }
    if writer.writesDefaults || !self.`in`.isEmpty { try writer.field(fields[4], StringCodec.self, self.`in`) }
    if writer.writesDefaults || !self.unknownFields_.isEmpty { try writer.field(fields[5], StringCodec.self, self.unknownFields_) }
    if writer.writesDefaults || !self.fooBar.isEmpty { try writer.field(fields[6], StringCodec.self, self.fooBar) }
    if writer.writesDefaults || !self._2d.isEmpty { try writer.field(fields[7], StringCodec.self, self._2d) }
    if writer.writesDefaults || !self.urlPath.isEmpty { try writer.field(fields[8], StringCodec.self, self.urlPath) }
    if writer.writesDefaults || self.type.rawValue != 0 { try writer.field(fields[9], EnumCodec<GoldenNamesV1.TypeEnum>.self, self.type) }
    if writer.writesDefaults || self.`protocol`.rawValue != 0 { try writer.field(fields[10], EnumCodec<GoldenNamesV1.ProtocolEnum>.self, self.`protocol`) }
    if let value = self.any { try writer.field(fields[11], MessageCodec<GoldenNamesV1.`Any`>.self, value) }
    if let value = self.message { try writer.field(fields[12], MessageCodec<GoldenNamesV1.Message>.self, value) }
    if writer.writesDefaults || !self.hashValue.isEmpty { try writer.field(fields[13], StringCodec.self, self.hashValue) }
    if writer.writesDefaults || !self.fullName.isEmpty { try writer.field(fields[14], StringCodec.self, self.fullName) }
    if writer.writesDefaults || !self.jsonFields.isEmpty { try writer.field(fields[15], StringCodec.self, self.jsonFields) }
    if writer.writesDefaults || !self.__.isEmpty { try writer.field(fields[16], StringCodec.self, self.__) }
    if writer.writesDefaults || !self.encode.isEmpty { try writer.field(fields[17], StringCodec.self, self.encode) }
    if writer.writesDefaults || !self.merge.isEmpty { try writer.field(fields[18], StringCodec.self, self.merge) }
    if writer.writesDefaults || !self.encoded.isEmpty { try writer.field(fields[19], StringCodec.self, self.encoded) }
    if writer.writesDefaults || !self.writer.isEmpty { try writer.field(fields[20], StringCodec.self, self.writer) }
    if writer.writesDefaults || !self.reader.isEmpty { try writer.field(fields[21], StringCodec.self, self.reader) }
    if writer.writesDefaults || !self.tag.isEmpty { try writer.field(fields[22], StringCodec.self, self.tag) }
    if writer.writesDefaults || !self.value.isEmpty { try writer.field(fields[23], StringCodec.self, self.value) }
    if writer.writesDefaults || !self.debugDescription.isEmpty { try writer.field(fields[24], StringCodec.self, self.debugDescription) }
  }
}

extension GoldenNamesV1.Words: JSONObjectMessage {
  public static let jsonFields = JSONFields([("actor", "actor"), ("async", "async"), ("await", "await"), ("borrowing", "borrowing"), ("consume", "consume"), ("consuming", "consuming"), ("copy", "copy"), ("discard", "discard"), ("each", "each"), ("get", "get"), ("isolated", "isolated"), ("macro", "macro"), ("nonisolated", "nonisolated"), ("package", "package"), ("sending", "sending"), ("set", "set"), ("some", "some"), ("then", "then"), ("unsafe", "unsafe"), ("yield", "yield"), ("inout", "inout"), ("throws", "throws"), ("try", "try"), ("var", "var"), ("where", "where"), ("super", "super"), ("Any", "Any"), ("nil", "nil"), ("default", "default"), ("switch", "switch")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BoolCodec.self, into: &self.actor)
    case 1: try reader.field(BoolCodec.self, into: &self.async)
    case 2: try reader.field(BoolCodec.self, into: &self.`await`)
    case 3: try reader.field(BoolCodec.self, into: &self.borrowing)
    case 4: try reader.field(BoolCodec.self, into: &self.consume)
    case 5: try reader.field(BoolCodec.self, into: &self.consuming)
    case 6: try reader.field(BoolCodec.self, into: &self.copy)
    case 7: try reader.field(BoolCodec.self, into: &self.discard)
    case 8: try reader.field(BoolCodec.self, into: &self.`each`)
    case 9: try reader.field(BoolCodec.self, into: &self.get)
    case 10: try reader.field(BoolCodec.self, into: &self.isolated)
    case 11: try reader.field(BoolCodec.self, into: &self.macro)
    case 12: try reader.field(BoolCodec.self, into: &self.nonisolated)
    case 13: try reader.field(BoolCodec.self, into: &self.package)
    case 14: try reader.field(BoolCodec.self, into: &self.sending)
    case 15: try reader.field(BoolCodec.self, into: &self.set)
    case 16: try reader.field(BoolCodec.self, into: &self.some)
    case 17: try reader.field(BoolCodec.self, into: &self.then)
    case 18: try reader.field(BoolCodec.self, into: &self.unsafe)
    case 19: try reader.field(BoolCodec.self, into: &self.yield)
    case 20: try reader.field(BoolCodec.self, into: &self.`inout`)
    case 21: try reader.field(BoolCodec.self, into: &self.`throws`)
    case 22: try reader.field(BoolCodec.self, into: &self.`try`)
    case 23: try reader.field(BoolCodec.self, into: &self.`var`)
    case 24: try reader.field(BoolCodec.self, into: &self.`where`)
    case 25: try reader.field(BoolCodec.self, into: &self.`super`)
    case 26: try reader.field(BoolCodec.self, into: &self.any)
    case 27: try reader.field(BoolCodec.self, into: &self.`nil`)
    case 28: try reader.field(BoolCodec.self, into: &self.`default`)
    case 29: try reader.field(BoolCodec.self, into: &self.`switch`)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.actor { try writer.field(fields[0], BoolCodec.self, self.actor) }
    if writer.writesDefaults || self.async { try writer.field(fields[1], BoolCodec.self, self.async) }
    if writer.writesDefaults || self.`await` { try writer.field(fields[2], BoolCodec.self, self.`await`) }
    if writer.writesDefaults || self.borrowing { try writer.field(fields[3], BoolCodec.self, self.borrowing) }
    if writer.writesDefaults || self.consume { try writer.field(fields[4], BoolCodec.self, self.consume) }
    if writer.writesDefaults || self.consuming { try writer.field(fields[5], BoolCodec.self, self.consuming) }
    if writer.writesDefaults || self.copy { try writer.field(fields[6], BoolCodec.self, self.copy) }
    if writer.writesDefaults || self.discard { try writer.field(fields[7], BoolCodec.self, self.discard) }
    if writer.writesDefaults || self.`each` { try writer.field(fields[8], BoolCodec.self, self.`each`) }
    if writer.writesDefaults || self.get { try writer.field(fields[9], BoolCodec.self, self.get) }
    if writer.writesDefaults || self.isolated { try writer.field(fields[10], BoolCodec.self, self.isolated) }
    if writer.writesDefaults || self.macro { try writer.field(fields[11], BoolCodec.self, self.macro) }
    if writer.writesDefaults || self.nonisolated { try writer.field(fields[12], BoolCodec.self, self.nonisolated) }
    if writer.writesDefaults || self.package { try writer.field(fields[13], BoolCodec.self, self.package) }
    if writer.writesDefaults || self.sending { try writer.field(fields[14], BoolCodec.self, self.sending) }
    if writer.writesDefaults || self.set { try writer.field(fields[15], BoolCodec.self, self.set) }
    if writer.writesDefaults || self.some { try writer.field(fields[16], BoolCodec.self, self.some) }
    if writer.writesDefaults || self.then { try writer.field(fields[17], BoolCodec.self, self.then) }
    if writer.writesDefaults || self.unsafe { try writer.field(fields[18], BoolCodec.self, self.unsafe) }
    if writer.writesDefaults || self.yield { try writer.field(fields[19], BoolCodec.self, self.yield) }
    if writer.writesDefaults || self.`inout` { try writer.field(fields[20], BoolCodec.self, self.`inout`) }
    if writer.writesDefaults || self.`throws` { try writer.field(fields[21], BoolCodec.self, self.`throws`) }
    if writer.writesDefaults || self.`try` { try writer.field(fields[22], BoolCodec.self, self.`try`) }
    if writer.writesDefaults || self.`var` { try writer.field(fields[23], BoolCodec.self, self.`var`) }
    if writer.writesDefaults || self.`where` { try writer.field(fields[24], BoolCodec.self, self.`where`) }
    if writer.writesDefaults || self.`super` { try writer.field(fields[25], BoolCodec.self, self.`super`) }
    if writer.writesDefaults || self.any { try writer.field(fields[26], BoolCodec.self, self.any) }
    if writer.writesDefaults || self.`nil` { try writer.field(fields[27], BoolCodec.self, self.`nil`) }
    if writer.writesDefaults || self.`default` { try writer.field(fields[28], BoolCodec.self, self.`default`) }
    if writer.writesDefaults || self.`switch` { try writer.field(fields[29], BoolCodec.self, self.`switch`) }
  }
}

extension GoldenNamesV1.Message: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenNamesV1.optional_snake: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenNamesV1.optionalSnake: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenNamesV1.Oneofs: JSONObjectMessage {
  public static let jsonFields = JSONFields([("self", "self"), ("init", "init"), ("none", "none"), ("some", "some"), ("default", "default"), ("number", "number"), ("text", "text"), ("length", "length"), ("depth", "depth"), ("nestedKind", "nestedKind")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(StringCodec.self, isSet: self.kind != nil) { self.kind = .self_(value) }
    case 1: if let value = try reader.member(StringCodec.self, isSet: self.kind != nil) { self.kind = .init_(value) }
    case 2: if let value = try reader.member(StringCodec.self, isSet: self.kind != nil) { self.kind = .none_(value) }
    case 3: if let value = try reader.member(MessageCodec<GoldenNamesV1.`Any`>.self, isSet: self.kind != nil) { self.kind = .some_(value) }
    case 4: if let value = try reader.member(StringCodec.self, isSet: self.kind != nil) { self.kind = .`default`(value) }
    case 5: if let value = try reader.member(Int32Codec.self, isSet: self.type != nil) { self.type = .number(value) }
    case 6: if let value = try reader.member(Int32Codec.self, isSet: self.unknownFieldsOneof != nil) { self.unknownFieldsOneof = .text(value) }
    case 7: if let value = try reader.member(Int32Codec.self, isSet: self.string != nil) { self.string = .length(value) }
    case 8: if let value = try reader.member(Int32Codec.self, isSet: self.nested != nil) { self.nested = .depth(value) }
    case 9: try reader.field(MessageCodec<GoldenNamesV1.Oneofs.nested_kind>.self, into: &self.nestedKind)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.kind {
    case .self_(let value): try writer.field(fields[0], StringCodec.self, value)
    case .init_(let value): try writer.field(fields[1], StringCodec.self, value)
    case .none_(let value): try writer.field(fields[2], StringCodec.self, value)
    case .some_(let value): try writer.field(fields[3], MessageCodec<GoldenNamesV1.`Any`>.self, value)
    case .`default`(let value): try writer.field(fields[4], StringCodec.self, value)
    case nil: break
    }
    switch self.type {
    case .number(let value): try writer.field(fields[5], Int32Codec.self, value)
    case nil: break
    }
    switch self.unknownFieldsOneof {
    case .text(let value): try writer.field(fields[6], Int32Codec.self, value)
    case nil: break
    }
    switch self.string {
    case .length(let value): try writer.field(fields[7], Int32Codec.self, value)
    case nil: break
    }
    switch self.nested {
    case .depth(let value): try writer.field(fields[8], Int32Codec.self, value)
    case nil: break
    }
    if let value = self.nestedKind { try writer.field(fields[9], MessageCodec<GoldenNamesV1.Oneofs.nested_kind>.self, value) }
  }
}

extension GoldenNamesV1.Oneofs.Nested: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension GoldenNamesV1.Oneofs.nested_kind: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
