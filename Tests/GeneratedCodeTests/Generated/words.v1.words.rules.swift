// swift-format-ignore-file
// Made by protoc-gen-marketplace from words/v1/words.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension WordsV1.Word: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.text.unicodeScalars.count >= 1) { violations.add(path, "text", "string.min_len", "must have at least 1 characters") }
  }
}

extension WordsV1.Word: RedactableMessage {
  mutating func redact(for application: Int32) {
    if application != 6 { self.secret = "" }
  }
  func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if application != 6, !self.secret.isEmpty { violations.hidden("secret") }
  }
}
