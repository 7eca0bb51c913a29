// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/collections.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension RulesV1.Item: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.number > 5) { violations.add(path, "number", "int32.gt", "must be > 5") }
  }
}

extension RulesV1.Lists: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.bounded.count >= 1) { violations.add(path, "bounded", "repeated.min_items", "must have at least 1 items") }
    if !(self.bounded.count <= 2) { violations.add(path, "bounded", "repeated.max_items", "must have at most 2 items") }
    if !(self.texts.isUnique) { violations.add(path, "texts", "repeated.unique", "must not have an item twice") }
    if !(self.reals.isUnique) { violations.add(path, "reals", "repeated.unique", "must not have an item twice") }
    if !(self.datas.isUnique) { violations.add(path, "datas", "repeated.unique", "must not have an item twice") }
    for (index, value) in self.numbers.enumerated() {
      if !(value > 0 && value < 10) { violations.add(path, "numbers[\(index)]", "int32.gt_lt", "must be > 0 and < 10") }
    }
    for (index, value) in self.patterns.enumerated() {
      if !Self.patternOfPatternsItems.matches(value) { violations.add(path, "patterns[\(index)]", "string.pattern", "must match ^a") }
    }
    for (index, value) in self.zeros.enumerated() {
      if value != 0 {
        if !(value > 5) { violations.add(path, "zeros[\(index)]", "int32.gt", "must be > 5") }
      }
    }
    if !(self.items.count <= 2) { violations.add(path, "items", "repeated.max_items", "must have at most 2 items") }
    for (index, value) in self.items.enumerated() {
      violations.nested(path, "items[\(index)]", value)
    }
    if !self.optional.isEmpty {
      if !(self.optional.count >= 2) { violations.add(path, "optional_", "repeated.min_items", "must have at least 2 items") }
    }
    if !(!self.required.isEmpty) {
      violations.add(path, "required", "required", "must be set")
    } else {
      if !(self.required.count >= 2) { violations.add(path, "required", "repeated.min_items", "must have at least 2 items") }
    }
  }
  private static let patternOfPatternsItems = RPC.FieldPattern(steps: [4, 0, 0, 1, 0, 0, 0, 0, 0], sets: [[97, 97]])
}

extension RulesV1.Maps: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.bounded.count >= 1) { violations.add(path, "bounded", "map.min_pairs", "must have at least 1 entries") }
    if !(self.bounded.count <= 2) { violations.add(path, "bounded", "map.max_pairs", "must have at most 2 entries") }
    for (key, value) in self.named.sorted(by: { StringCodec.precedes($0.key, $1.key) }) {
      if !(key.unicodeScalars.count >= 2) { violations.add(path, "named[\"\(key)\"]", "string.min_len", "must have at least 2 characters") }
      if !Self.patternOfNamedKeys.matches(key) { violations.add(path, "named[\"\(key)\"]", "string.pattern", "must match ^[a-z]*$") }
      if !(value > 5) { violations.add(path, "named[\"\(key)\"]", "int32.gt", "must be > 5") }
    }
    for (key, value) in self.numbered.sorted(by: { Int64Codec.precedes($0.key, $1.key) }) {
      if !(key < 5) { violations.add(path, "numbered[\(key)]", "int64.lt", "must be < 5") }
      violations.nested(path, "numbered[\(key)]", value)
    }
    for (key, value) in self.flagged.sorted(by: { BoolCodec.precedes($0.key, $1.key) }) {
      if !(key == true) { violations.add(path, "flagged[\(key)]", "bool.const", "must be true") }
      if value.isEmpty { violations.add(path, "flagged[\(key)]", "string.email_empty", "must be an e-mail address, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isEmail(value) { violations.add(path, "flagged[\(key)]", "string.email", "must be an e-mail address") }
    }
  }
  private static let patternOfNamedKeys = RPC.FieldPattern(steps: [4, 0, 0, 2, 2, 4, 1, 0, 0, 3, 1, 0, 5, 0, 0, 0, 0, 0], sets: [[97, 122]])
}
