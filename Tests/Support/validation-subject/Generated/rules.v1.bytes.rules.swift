// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/bytes.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension RulesV1.Bytes: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == [1, 2]) { violations.add(path, "const_", "bytes.const", "must be [1, 2]") }
    }
    if let value = self.len {
      if !(value.count == 2) { violations.add(path, "len", "bytes.len", "must have exactly 2 bytes") }
    }
    if let value = self.minLen {
      if !(value.count >= 2) { violations.add(path, "min_len", "bytes.min_len", "must have at least 2 bytes") }
    }
    if let value = self.maxLen {
      if !(value.count <= 2) { violations.add(path, "max_len", "bytes.max_len", "must have at most 2 bytes") }
    }
    if let value = self.prefix {
      if !(value.starts(with: [1, 2] as [UInt8])) { violations.add(path, "prefix", "bytes.prefix", "must begin with [1, 2]") }
    }
    if let value = self.suffix {
      if !(value.reversed().starts(with: ([1, 2] as [UInt8]).reversed())) { violations.add(path, "suffix", "bytes.suffix", "must end with [1, 2]") }
    }
    if let value = self.contains {
      if !(value.holds([1, 2])) { violations.add(path, "contains", "bytes.contains", "must contain [1, 2]") }
    }
    if let value = self.oneOf {
      if !([[], [1]] as [[UInt8]]).contains(value) { violations.add(path, "one_of", "bytes.in", "must be one of [[], [1]]") }
    }
    if let value = self.noneOf {
      if ([[], [1]] as [[UInt8]]).contains(value) { violations.add(path, "none_of", "bytes.not_in", "must be none of [[], [1]]") }
    }
    if let value = self.pattern {
      if !Self.patternOfPattern.matches(value) { violations.add(path, "pattern", "bytes.pattern", "must match ^[a-z]+$") }
    }
    if let value = self.ip {
      if value.isEmpty { violations.add(path, "ip", "bytes.ip_empty", "must be an IP address of 4 or 16 bytes, and is empty") }
      if !value.isEmpty && !(value.count == 4 || value.count == 16) { violations.add(path, "ip", "bytes.ip", "must be an IP address of 4 or 16 bytes") }
    }
    if let value = self.ipv4 {
      if value.isEmpty { violations.add(path, "ipv4", "bytes.ipv4_empty", "must be an IPv4 address of 4 bytes, and is empty") }
      if !value.isEmpty && !(value.count == 4) { violations.add(path, "ipv4", "bytes.ipv4", "must be an IPv4 address of 4 bytes") }
    }
    if let value = self.ipv6 {
      if value.isEmpty { violations.add(path, "ipv6", "bytes.ipv6_empty", "must be an IPv6 address of 16 bytes, and is empty") }
      if !value.isEmpty && !(value.count == 16) { violations.add(path, "ipv6", "bytes.ipv6", "must be an IPv6 address of 16 bytes") }
    }
    if let value = self.uuid {
      if value.isEmpty { violations.add(path, "uuid", "bytes.uuid_empty", "must be a UUID of 16 bytes, and is empty") }
      if !value.isEmpty && !(value.count == 16) { violations.add(path, "uuid", "bytes.uuid", "must be a UUID of 16 bytes") }
    }
  }
  private static let patternOfPattern = RPC.FieldPattern(steps: [4, 0, 0, 1, 0, 0, 2, 3, 5, 1, 0, 0, 3, 2, 0, 5, 0, 0, 0, 0, 0], sets: [[97, 122]])
}
