// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/presence.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension RulesV1.Plain: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.number > 5) { violations.add(path, "number", "int32.gt", "must be > 5") }
    if self.ignored != 0 {
      if !(self.ignored > 5) { violations.add(path, "ignored", "int32.gt", "must be > 5") }
    }
    if !(!self.required.isEmpty) {
      violations.add(path, "required", "required", "must be set")
    } else {
      if !(self.required.unicodeScalars.count >= 3) { violations.add(path, "required", "string.min_len", "must have at least 3 characters") }
    }
    if !(!self.requiredIgnored.isEmpty) {
      violations.add(path, "required_ignored", "required", "must be set")
    } else {
      if !self.requiredIgnored.isEmpty {
        if !(self.requiredIgnored.unicodeScalars.count >= 3) { violations.add(path, "required_ignored", "string.min_len", "must have at least 3 characters") }
      }
    }
    if self.real.bitPattern != 0 {
      if !(self.real > 5.0) { violations.add(path, "real", "double.gt", "must be > 5.0") }
    }
  }
}

extension RulesV1.Present: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.number != nil) {
      violations.add(path, "number", "required", "must be set")
    } else {
      if let value = self.number {
        if !(value > 5) { violations.add(path, "number", "int32.gt", "must be > 5") }
      }
    }
    if let value = self.ignored {
      if !(value > 5) { violations.add(path, "ignored", "int32.gt", "must be > 5") }
    }
    if !(self.inner != nil) {
      violations.add(path, "inner", "required", "must be set")
    } else {
      if let value = self.inner {
        violations.nested(path, "inner", value)
      }
    }
    if let value = self.child {
      violations.nested(path, "child", value)
    }
    if case .text(let value) = self.choice {
      if !(value.unicodeScalars.count >= 3) { violations.add(path, "text", "string.min_len", "must have at least 3 characters") }
    }
    if case .count(let value) = self.choice {
      if !(value > 5) { violations.add(path, "count", "int32.gt", "must be > 5") }
    }
    if case .chosen(let value) = self.choice {
      violations.nested(path, "chosen", value)
    }
    if !({ if case .needed = self.other { true } else { false } }()) { violations.add(path, "needed", "required", "must be set") }
    if self.choice == nil { violations.add(path, "choice", "required", "one of its fields must be set") }
  }
}

extension RulesV1.Inner: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.text.unicodeScalars.count >= 2) { violations.add(path, "text", "string.min_len", "must have at least 2 characters") }
  }
}

extension RulesV1.Exclusive: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !self.a.isEmpty {
      if !(self.a.unicodeScalars.count >= 3) { violations.add(path, "a", "string.min_len", "must have at least 3 characters") }
    }
    if let value = self.b {
      if !(value > 5) { violations.add(path, "b", "int32.gt", "must be > 5") }
    }
    if let value = self.c {
      violations.nested(path, "c", value)
    }
    if !self.d.isEmpty {
      if !(self.d.count >= 2) { violations.add(path, "d", "repeated.min_items", "must have at least 2 items") }
    }
    if let value = self.child {
      violations.nested(path, "child", value)
    }
    if (!self.a.isEmpty ? 1 : 0) + (self.b != nil ? 1 : 0) + (self.c != nil ? 1 : 0) != 1 { violations.add(path, "", "message.oneof", "exactly one of a, b, c must be set") }
    if (!self.d.isEmpty ? 1 : 0) + (self.e ? 1 : 0) > 1 { violations.add(path, "", "message.oneof", "only one of d, e can be set") }
  }
}
