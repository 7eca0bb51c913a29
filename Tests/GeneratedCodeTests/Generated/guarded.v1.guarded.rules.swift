// swift-format-ignore-file
// Made by protoc-gen-marketplace from guarded/v1/guarded.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GuardedV1.Line: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.quantity > 0 && self.quantity <= 1000000) { violations.add(path, "quantity", "int64.gt_lte", "must be > 0 and <= 1000000") }
  }
}

extension GuardedV1.Line: RedactableMessage {
  mutating func redact(for application: Int32) {
    if application != 1 && application != 2 { self.note = "" }
  }
  func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if application != 1 && application != 2, !self.note.isEmpty { violations.hidden("note") }
  }
}

extension GuardedV1.Request: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.title.unicodeScalars.count >= 4) { violations.add(path, "title", "string.min_len", "must have at least 4 characters") }
    if !(self.title.unicodeScalars.count <= 10) { violations.add(path, "title", "string.max_len", "must have at most 10 characters") }
    if let value = self.email {
      if value.isEmpty { violations.add(path, "email", "string.email_empty", "must be an e-mail address, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isEmail(value) { violations.add(path, "email", "string.email", "must be an e-mail address") }
    }
    if !(self.lines.count >= 1) { violations.add(path, "lines", "repeated.min_items", "must have at least 1 items") }
    if !(self.lines.count <= 3) { violations.add(path, "lines", "repeated.max_items", "must have at most 3 items") }
    for (index, value) in self.lines.enumerated() {
      violations.nested(path, "lines[\(index)]", value)
    }
    if case .unrecognized = self.state { violations.add(path, "state", "enum.defined_only", "must be a value that the schema names") }
    if ([0] as [Int32]).contains(self.state.rawValue) { violations.add(path, "state", "enum.not_in", "must be none of [0]") }
    if case .id(let value) = self.target {
      if value.isEmpty { violations.add(path, "id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isUUID(value) { violations.add(path, "id", "string.uuid", "must be a UUID") }
    }
    if case .line(let value) = self.target {
      violations.nested(path, "line", value)
    }
    if !(self.at != nil) {
      violations.add(path, "at", "required", "must be set")
    } else {
      if let value = self.at {
        if !((value.seconds, value.nanos) > (5, 0)) { violations.add(path, "at", "timestamp.gt", "must be > 5 s") }
      }
    }
    if let value = self.span {
      if !((value.seconds, value.nanos) >= (1, 0) && (value.seconds, value.nanos) < (3600, 0)) { violations.add(path, "span", "duration.gte_lt", "must be >= 1 s and < 3600 s") }
    }
    if !(self.tags.isUnique) { violations.add(path, "tags", "repeated.unique", "must not have an item twice") }
    for (index, value) in self.tags.enumerated() {
      if !(value.utf8.starts(with: "t-".utf8)) { violations.add(path, "tags[\(index)]", "string.prefix", "must begin with \"t-\"") }
      if (["t-no"] as [String]).contains(where: value.isExactly) { violations.add(path, "tags[\(index)]", "string.not_in", "must be none of [\"t-no\"]") }
    }
    if !(self.named.count <= 2) { violations.add(path, "named", "map.max_pairs", "must have at most 2 entries") }
    for (key, value) in self.named.sorted(by: { StringCodec.precedes($0.key, $1.key) }) {
      if !(key.unicodeScalars.count >= 1) { violations.add(path, "named[\"\(key)\"]", "string.min_len", "must have at least 1 characters") }
      violations.nested(path, "named[\"\(key)\"]", value)
    }
    if !(self.ratio >= 0.0 && self.ratio <= 1.0) { violations.add(path, "ratio", "double.gte_lte", "must be >= 0.0 and <= 1.0") }
    if let value = self.child {
      violations.nested(path, "child", value)
    }
    if !self.secret.isEmpty {
      if !(self.secret.count == 4) { violations.add(path, "secret", "bytes.len", "must have exactly 4 bytes") }
    }
    if self.target == nil { violations.add(path, "target", "required", "one of its fields must be set") }
  }
}

extension GuardedV1.Request: RedactableMessage {
  mutating func redact(for application: Int32) {
    for index in self.lines.indices { self.lines[index].redact(for: application) }
    if case .line(var value) = self.target { value.redact(for: application); self.target = .line(value) }
    for key in self.named.keys { self.named[key]?.redact(for: application) }
    self.child?.redact(for: application)
  }
  func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.lines.enumerated() { violations.hidden(in: "lines[\(index)]", value, from: application) }
    if case .line(let value) = self.target { violations.hidden(in: "line", value, from: application) }
    for (key, value) in self.named.sorted(by: { StringCodec.precedes($0.key, $1.key) }) {
      violations.hidden(in: "named[\"\(key)\"]", value, from: application)
    }
    if let value = self.child { violations.hidden(in: "child", value, from: application) }
  }
}

extension GuardedV1.Request: Swift.CustomReflectable {
  var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "title": self.title as Any,
      "email": self.email as Any,
      "lines": self.lines as Any,
      "state": self.state as Any,
      "at": self.at as Any,
      "span": self.span as Any,
      "tags": self.tags as Any,
      "named": self.named as Any,
      "ratio": self.ratio as Any,
      "child": self.child as Any,
      "secret": self.secret as Any,
      "number": self.number as Any,
      "password": "(sensitive)",
      "target": self.target as Any,
      "proof": { () -> Any in if case .code = self.proof { return "(sensitive)" }; return self.proof as Any }(),
    ], displayStyle: .struct)
  }
}

extension GuardedV1.Request: RPC.AuditedMessage {
  func auditedText(at path: String) -> String? {
    switch path {
    case "title": return self.title
    case "state": return String(self.state.rawValue)
    case "number": return self.number.map { String($0) }
    case "child.title": return self.child.flatMap { $0.title }
    default: return nil
    }
  }
}

extension GuardedV1.Response: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.lines.enumerated() {
      violations.nested(path, "lines[\(index)]", value)
    }
    for (key, value) in self.named.sorted(by: { StringCodec.precedes($0.key, $1.key) }) {
      violations.nested(path, "named[\"\(key)\"]", value)
    }
    if case .line(let value) = self.detail {
      violations.nested(path, "line", value)
    }
    if let value = self.next {
      violations.nested(path, "next", value)
    }
    if let value = self.hidden {
      violations.nested(path, "hidden", value)
    }
  }
}

extension GuardedV1.Response: RedactableMessage {
  mutating func redact(for application: Int32) {
    for index in self.lines.indices { self.lines[index].redact(for: application) }
    for key in self.named.keys { self.named[key]?.redact(for: application) }
    if case .line(var value) = self.detail { value.redact(for: application); self.detail = .line(value) }
    if application != 6, case .secret = self.detail { self.detail = nil }
    self.next?.redact(for: application)
    if application != 1 { self.hidden = nil }
    self.hidden?.redact(for: application)
  }
  func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.lines.enumerated() { violations.hidden(in: "lines[\(index)]", value, from: application) }
    for (key, value) in self.named.sorted(by: { StringCodec.precedes($0.key, $1.key) }) {
      violations.hidden(in: "named[\"\(key)\"]", value, from: application)
    }
    if case .line(let value) = self.detail { violations.hidden(in: "line", value, from: application) }
    if application != 6, case .secret = self.detail { violations.hidden("secret") }
    if let value = self.next { violations.hidden(in: "next", value, from: application) }
    if application != 1, self.hidden != nil { violations.hidden("hidden") }
    if let value = self.hidden { violations.hidden(in: "hidden", value, from: application) }
  }
}

extension GuardedV1.Response: RPC.AuditedMessage {
  func auditedText(at path: String) -> String? {
    switch path {
    case "open": return self.open
    default: return nil
    }
  }
}
