// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/small.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension RulesV1.Small: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.yes {
      if !(value == true) { violations.add(path, "yes", "bool.const", "must be true") }
    }
    if let value = self.no {
      if !(value == false) { violations.add(path, "no", "bool.const", "must be false") }
    }
    if let value = self.const {
      if !(value.rawValue == 1) { violations.add(path, "const_", "enum.const", "must be 1") }
    }
    if let value = self.defined {
      if case .unrecognized = value { violations.add(path, "defined", "enum.defined_only", "must be a value that the schema names") }
    }
    if let value = self.oneOf {
      if !([1, 7] as [Int32]).contains(value.rawValue) { violations.add(path, "one_of", "enum.in", "must be one of [1, 7]") }
    }
    if let value = self.noneOf {
      if ([0, 5] as [Int32]).contains(value.rawValue) { violations.add(path, "none_of", "enum.not_in", "must be none of [0, 5]") }
    }
    if let value = self.anyIn {
      if !(["type.googleapis.com/a.A", "b"] as [String]).contains(where: value.typeUrl.isExactly) { violations.add(path, "any_in", "any.in", "must be one of [\"type.googleapis.com/a.A\", \"b\"]") }
    }
    if let value = self.anyNotIn {
      if (["type.googleapis.com/a.A", "b"] as [String]).contains(where: value.typeUrl.isExactly) { violations.add(path, "any_not_in", "any.not_in", "must be none of [\"type.googleapis.com/a.A\", \"b\"]") }
    }
    if let value = self.mask {
      if !(value.paths.elementsEqual(["a", "b.c"] as [String], by: { $0.isExactly($1) })) { violations.add(path, "mask", "field_mask.const", "must be exactly [\"a\", \"b.c\"]") }
    }
    if let value = self.maskIn {
      if !(value.paths.allSatisfy((["a", "b.c"] as [String]).covers)) { violations.add(path, "mask_in", "field_mask.in", "must hold no paths but those at or below [\"a\", \"b.c\"]") }
    }
    if let value = self.maskNotIn {
      if value.paths.contains(where: (["a", "b.c"] as [String]).covers) { violations.add(path, "mask_not_in", "field_mask.not_in", "must hold no path at or below [\"a\", \"b.c\"]") }
    }
    if let value = self.text {
      if !(value.value.unicodeScalars.count >= 2) { violations.add(path, "text", "string.min_len", "must have at least 2 characters") }
      if !(value.value.unicodeScalars.count <= 3) { violations.add(path, "text", "string.max_len", "must have at most 3 characters") }
    }
    if let value = self.number {
      if !(value.value > 5) { violations.add(path, "number", "uint64.gt", "must be > 5") }
    }
    if let value = self.flag {
      if !(value.value == true) { violations.add(path, "flag", "bool.const", "must be true") }
    }
    if let value = self.data {
      if !(value.value.count >= 2) { violations.add(path, "data", "bytes.min_len", "must have at least 2 bytes") }
    }
  }
}
