// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenJsonV1.Named.Kind: JSONEnum {
  public static let jsonNames = JSONEnumNames("golden.json.v1.Named.Kind", [("JSON_NAMES", 0), ("ALL_CASES", 1), ("ALSO_ALL_CASES", 1)])
}

extension GoldenJsonV1.Named: JSONObjectMessage {
  public static let jsonFields = JSONFields([("@\"id\"", "renamed"), ("HTTPStatusCode", "HTTP_status__code"), ("maybe", "maybe"), ("secondChoice", "second_choice"), ("kinds", "kinds"), ("named", "named"), ("firstChoice", "first_choice"), ("last", "last")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.renamed)
    case 1: try reader.field(Int32Codec.self, into: &self.httpStatusCode)
    case 2: try reader.field(BytesCodec.self, into: &self.maybe)
    case 3: if let value = try reader.member(StringCodec.self, isSet: self.choice != nil) { self.choice = .secondChoice(value) }
    case 4: try reader.repeated(EnumCodec<GoldenJsonV1.Named.Kind>.self, into: &self.kinds)
    case 5: try reader.map(StringCodec.self, MessageCodec<GoldenJsonV1.Named>.self, into: &self.named)
    case 6: if let value = try reader.member(Int32Codec.self, isSet: self.choice != nil) { self.choice = .firstChoice(value) }
    case 7: try reader.field(StringCodec.self, into: &self.last)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.renamed != 0 { try writer.field(fields[0], Int32Codec.self, self.renamed) }
    if writer.writesDefaults || self.httpStatusCode != 0 { try writer.field(fields[1], Int32Codec.self, self.httpStatusCode) }
    if let value = self.maybe { try writer.field(fields[2], BytesCodec.self, value) }
    switch self.choice {
    case .secondChoice(let value): try writer.field(fields[3], StringCodec.self, value)
    case .firstChoice(let value): try writer.field(fields[6], Int32Codec.self, value)
    case nil: break
    }
    try writer.repeated(fields[4], EnumCodec<GoldenJsonV1.Named.Kind>.self, self.kinds)
    try writer.map(fields[5], StringCodec.self, MessageCodec<GoldenJsonV1.Named>.self, self.named)
    if writer.writesDefaults || !self.last.isEmpty { try writer.field(fields[7], StringCodec.self, self.last) }
  }
}

extension GoldenJsonV1.Named.Empty: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
