import Protobuf
import RPC

/// `string text = 1 [min_len 1]; string secret = 2`, the secret for application 1 alone: what the generator makes of it, by hand.
struct Note: Message, ValidatedMessage, RedactableMessage, AuditedMessage {
  static let fullName = "test.v1.Note"
  var text = ""
  var secret = ""
  var unknownFields = UnknownFields()

  init() {}

  init(_ text: String, secret: String = "") {
    self.text = text
    self.secret = secret
  }

  mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
    while true {
      let tag = try reader.nextTag()
      switch tag {
      case 0: return
      case 10: text = try reader.string()
      case 18: secret = try reader.string()
      default: try reader.unknown(tag, into: &unknownFields)
      }
    }
  }

  func encode(into writer: inout WireWriter) {
    writer.unknown(unknownFields)
    if !secret.isEmpty { writer.field(18, StringCodec.self, secret) }
    if !text.isEmpty { writer.field(10, StringCodec.self, text) }
  }

  func validate(path: String, into violations: inout [FieldViolation]) {
    if text.isEmpty { violations.add(path, "text", "string.min_len", "must not be empty") }
  }

  mutating func redact(for application: Int32) {
    if application != 1 { secret = "" }
  }

  func hiddenFields(from application: Int32, into violations: inout [FieldViolation]) {
    if application != 1, !secret.isEmpty { violations.hidden("secret") }
  }

  func auditedText(at path: String) -> String? { path == "text" ? text : nil }
}

extension Note: JSONObjectMessage {
  static let jsonFields = JSONFields([("text", "text"), ("secret", "secret")])

  mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &text)
    case 1: try reader.field(StringCodec.self, into: &secret)
    default: break
    }
  }

  func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if !text.isEmpty { try writer.field(fields[0], StringCodec.self, text) }
    if !secret.isEmpty { try writer.field(fields[1], StringCodec.self, secret) }
  }
}
