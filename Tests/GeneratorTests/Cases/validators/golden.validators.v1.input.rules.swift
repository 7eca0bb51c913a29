// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GoldenValidatorsV1.Line: ValidatedMessage {
  public func validate(path: String, into violations: inout [FieldViolation]) {
    if !(self.quantity <= 1000000) { violations.add(path, "quantity", "int64.lte", "must be <= 1000000") }
    if !(self.quantity > 0) { violations.add(path, "quantity", "int64.gt", "must be > 0") }
  }
}

extension GoldenValidatorsV1.Request: ValidatedMessage {
  public func validate(path: String, into violations: inout [FieldViolation]) {
    if !(self.title.unicodeScalars.count >= 4) { violations.add(path, "title", "string.min_len", "must have at least 4 characters") }
    if !(self.title.containsUTF8("\"\\")) { violations.add(path, "title", "string.contains", "must contain \"\\\"\\\\\"") }
    if !(self.lines.count >= 1) { violations.add(path, "lines", "repeated.min_items", "must have at least 1 items") }
    for (index, value) in self.lines.enumerated() {
      violations.nested(path, "lines[\(index)]", value)
    }
    if case .unrecognized = self.state { violations.add(path, "state", "enum.defined_only", "must be a value that the schema names") }
    if case .id(let value) = self.which {
      if !(FieldFormat.isUUID(value)) { violations.add(path, "id", "string.uuid", "must be a UUID") }
    }
    if case .line(let value) = self.which {
      violations.nested(path, "line", value)
    }
    if let value = self.span {
      if !(value >= GoogleProtobuf.Duration(seconds: 1, nanos: 0)) { violations.add(path, "span", "duration.gte", "must be >= 1 s") }
    }
    if !(self.free != nil) { violations.add(path, "free", "required", "must be set") }
    if self.which == nil { violations.add(path, "which", "required", "one of its fields must be set") }
  }
}
