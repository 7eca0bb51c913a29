// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GoldenValidatorsV1.Line: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.quantity > 0 && self.quantity <= 1000000) { violations.add(path, "quantity", "int64.gt_lte", "must be > 0 and <= 1000000") }
  }
}

extension GoldenValidatorsV1.Request: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !self.title.isEmpty {
      if !(self.title.unicodeScalars.count >= 4) { violations.add(path, "title", "string.min_len", "must have at least 4 characters") }
      if !(self.title.containsUTF8("\"\\")) { violations.add(path, "title", "string.contains", "must contain \"\\\"\\\\\"") }
    }
    if !(self.lines.count >= 1) { violations.add(path, "lines", "repeated.min_items", "must have at least 1 items") }
    for (index, value) in self.lines.enumerated() {
      violations.nested(path, "lines[\(index)]", value)
    }
    if case .unrecognized = self.state { violations.add(path, "state", "enum.defined_only", "must be a value that the schema names") }
    if case .id(let value) = self.which {
      if value.isEmpty { violations.add(path, "id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isUUID(value) { violations.add(path, "id", "string.uuid", "must be a UUID") }
    }
    if case .line(let value) = self.which {
      violations.nested(path, "line", value)
    }
    if let value = self.span {
      if !((value.seconds, value.nanos) >= (1, 0)) { violations.add(path, "span", "duration.gte", "must be >= 1 s") }
    }
    if !(self.free != nil) { violations.add(path, "free", "required", "must be set") }
    if !self.code.isEmpty {
      if !Self.patternOfCode.matches(self.code) { violations.add(path, "code", "string.pattern", "must match ^[A-Z]{2}\\d*$") }
    }
    if !(self.counts.count <= 5) { violations.add(path, "counts", "map.max_pairs", "must have at most 5 entries") }
    for (key, value) in self.counts.sorted(by: { StringCodec.precedes($0.key, $1.key) }) {
      if key.isEmpty { violations.add(path, "counts[\"\(key)\"]", "string.email_empty", "must be an e-mail address, and is empty") }
      if !key.isEmpty && !RPC.FieldFormat.isEmail(key) { violations.add(path, "counts[\"\(key)\"]", "string.email", "must be an e-mail address") }
      if !(value > 0) { violations.add(path, "counts[\"\(key)\"]", "int32.gt", "must be > 0") }
    }
    if !(self.tags.isUnique) { violations.add(path, "tags", "repeated.unique", "must not have an item twice") }
    for (index, value) in self.tags.enumerated() {
      if !(["a", "b"] as [String]).contains(where: value.isExactly) { violations.add(path, "tags[\(index)]", "string.in", "must be one of [\"a\", \"b\"]") }
    }
    if let value = self.at {
      if value > RPC.FieldFormat.now { violations.add(path, "at", "timestamp.lt_now", "must not be in the future") }
      if !(RPC.FieldFormat.isNow(value, within: .init(seconds: 3600, nanos: 0))) { violations.add(path, "at", "timestamp.within", "must be at most 3600 s from now") }
    }
    if !(self.share > 1.0 || self.share < 0.0) { violations.add(path, "share", "double.gt_lt_exclusive", "must be > 1.0 or < 0.0") }
    if !(self.share.isFinite) { violations.add(path, "share", "double.finite", "must be finite") }
    if (!self.title.isEmpty ? 1 : 0) + (!self.code.isEmpty ? 1 : 0) > 1 { violations.add(path, "", "message.oneof", "only one of title, code can be set") }
    if self.which == nil { violations.add(path, "which", "required", "one of its fields must be set") }
  }
  private static let patternOfCode = RPC.FieldPattern(steps: [4, 0, 0, 1, 0, 0, 1, 0, 0, 2, 4, 6, 1, 1, 0, 3, 3, 0, 5, 0, 0, 0, 0, 0], sets: [[65, 90], [48, 57]])
}
