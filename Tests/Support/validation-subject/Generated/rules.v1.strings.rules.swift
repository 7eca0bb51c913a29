// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/strings.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension RulesV1.Strings: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value.isExactly("é")) { violations.add(path, "const_", "string.const", "must be \"é\"") }
    }
    if let value = self.len {
      if !(value.unicodeScalars.count == 3) { violations.add(path, "len", "string.len", "must have exactly 3 characters") }
    }
    if let value = self.minLen {
      if !(value.unicodeScalars.count >= 3) { violations.add(path, "min_len", "string.min_len", "must have at least 3 characters") }
    }
    if let value = self.maxLen {
      if !(value.unicodeScalars.count <= 3) { violations.add(path, "max_len", "string.max_len", "must have at most 3 characters") }
    }
    if let value = self.between {
      if !(value.unicodeScalars.count >= 2) { violations.add(path, "between", "string.min_len", "must have at least 2 characters") }
      if !(value.unicodeScalars.count <= 4) { violations.add(path, "between", "string.max_len", "must have at most 4 characters") }
    }
    if let value = self.lenBytes {
      if !(value.utf8.count == 4) { violations.add(path, "len_bytes", "string.len_bytes", "must have exactly 4 bytes") }
    }
    if let value = self.minBytes {
      if !(value.utf8.count >= 4) { violations.add(path, "min_bytes", "string.min_bytes", "must have at least 4 bytes") }
    }
    if let value = self.maxBytes {
      if !(value.utf8.count <= 4) { violations.add(path, "max_bytes", "string.max_bytes", "must have at most 4 bytes") }
    }
    if let value = self.prefix {
      if !(value.utf8.starts(with: "аб".utf8)) { violations.add(path, "prefix", "string.prefix", "must begin with \"аб\"") }
    }
    if let value = self.suffix {
      if !(value.utf8.reversed().starts(with: "é".utf8.reversed())) { violations.add(path, "suffix", "string.suffix", "must end with \"é\"") }
    }
    if let value = self.contains {
      if !(value.containsUTF8("aa")) { violations.add(path, "contains", "string.contains", "must contain \"aa\"") }
    }
    if let value = self.notContains {
      if !(!value.containsUTF8("é")) { violations.add(path, "not_contains", "string.not_contains", "must not contain \"é\"") }
    }
    if let value = self.oneOf {
      if !(["a", "é", ""] as [String]).contains(where: value.isExactly) { violations.add(path, "one_of", "string.in", "must be one of [\"a\", \"é\", \"\"]") }
    }
    if let value = self.noneOf {
      if (["a", "é", ""] as [String]).contains(where: value.isExactly) { violations.add(path, "none_of", "string.not_in", "must be none of [\"a\", \"é\", \"\"]") }
    }
    if let value = self.pattern1 {
      if !Self.patternOfPattern1.matches(value) { violations.add(path, "pattern_1", "string.pattern", "must match ^[a-z]+$") }
    }
    if let value = self.pattern2 {
      if !Self.patternOfPattern2.matches(value) { violations.add(path, "pattern_2", "string.pattern", "must match a.c") }
    }
    if let value = self.pattern3 {
      if !Self.patternOfPattern3.matches(value) { violations.add(path, "pattern_3", "string.pattern", "must match ^(ab|cd)*$") }
    }
    if let value = self.pattern4 {
      if !Self.patternOfPattern4.matches(value) { violations.add(path, "pattern_4", "string.pattern", "must match ^a{2,3}b?$") }
    }
    if let value = self.pattern5 {
      if !Self.patternOfPattern5.matches(value) { violations.add(path, "pattern_5", "string.pattern", "must match (foo|ba[rz])+") }
    }
    if let value = self.pattern6 {
      if !Self.patternOfPattern6.matches(value) { violations.add(path, "pattern_6", "string.pattern", "must match ^[^a-c\\d]{2}$") }
    }
    if let value = self.pattern7 {
      if !Self.patternOfPattern7.matches(value) { violations.add(path, "pattern_7", "string.pattern", "must match \\d+\\.\\d{2}$") }
    }
    if let value = self.pattern8 {
      if !Self.patternOfPattern8.matches(value) { violations.add(path, "pattern_8", "string.pattern", "must match ^$") }
    }
    if let value = self.pattern9 {
      if !Self.patternOfPattern9.matches(value) { violations.add(path, "pattern_9", "string.pattern", "must match ") }
    }
    if let value = self.pattern10 {
      if !Self.patternOfPattern10.matches(value) { violations.add(path, "pattern_10", "string.pattern", "must match ^[[:alpha:]_-]+\\z") }
    }
    if let value = self.pattern11 {
      if !Self.patternOfPattern11.matches(value) { violations.add(path, "pattern_11", "string.pattern", "must match ^(?:a*)*b") }
    }
    if let value = self.pattern12 {
      if !Self.patternOfPattern12.matches(value) { violations.add(path, "pattern_12", "string.pattern", "must match x{0}y") }
    }
    if let value = self.pattern13 {
      if !Self.patternOfPattern13.matches(value) { violations.add(path, "pattern_13", "string.pattern", "must match ^[\\x{430}-\\x{44f}ё ]{1,5}$") }
    }
    if let value = self.pattern14 {
      if !Self.patternOfPattern14.matches(value) { violations.add(path, "pattern_14", "string.pattern", "must match []a-]+$") }
    }
    if let value = self.pattern15 {
      if !Self.patternOfPattern15.matches(value) { violations.add(path, "pattern_15", "string.pattern", "must match (?P<n>a|)b|^c") }
    }
    if let value = self.pattern16 {
      if !Self.patternOfPattern16.matches(value) { violations.add(path, "pattern_16", "string.pattern", "must match ^\\w\\s\\W\\S$") }
    }
    if let value = self.pattern17 {
      if !Self.patternOfPattern17.matches(value) { violations.add(path, "pattern_17", "string.pattern", "must match a+?b{,2}") }
    }
    if let value = self.pattern18 {
      if !Self.patternOfPattern18.matches(value) { violations.add(path, "pattern_18", "string.pattern", "must match [\\^$.*]") }
    }
  }
  private static let patternOfPattern1 = RPC.FieldPattern(steps: [4, 0, 0, 1, 0, 0, 2, 3, 5, 1, 0, 0, 3, 2, 0, 5, 0, 0, 0, 0, 0], sets: [[97, 122]])
  private static let patternOfPattern2 = RPC.FieldPattern(steps: [1, 0, 0, 1, 1, 0, 1, 2, 0, 0, 0, 0], sets: [[97, 97], [0, 9, 11, 1114111], [99, 99]])
  private static let patternOfPattern3 = RPC.FieldPattern(steps: [4, 0, 0, 2, 2, 9, 2, 3, 6, 1, 0, 0, 1, 1, 0, 3, 8, 0, 1, 2, 0, 1, 3, 0, 3, 1, 0, 5, 0, 0, 0, 0, 0], sets: [[97, 97], [98, 98], [99, 99], [100, 100]])
  private static let patternOfPattern4 = RPC.FieldPattern(steps: [4, 0, 0, 1, 0, 0, 1, 0, 0, 2, 4, 5, 1, 0, 0, 2, 6, 7, 1, 1, 0, 5, 0, 0, 0, 0, 0], sets: [[97, 97], [98, 98]])
  private static let patternOfPattern5 = RPC.FieldPattern(steps: [2, 1, 5, 1, 0, 0, 1, 1, 0, 1, 1, 0, 3, 8, 0, 1, 2, 0, 1, 3, 0, 1, 4, 0, 2, 9, 18, 2, 10, 14, 1, 0, 0, 1, 1, 0, 1, 1, 0, 3, 17, 0, 1, 2, 0, 1, 3, 0, 1, 4, 0, 3, 8, 0, 0, 0, 0], sets: [[102, 102], [111, 111], [98, 98], [97, 97], [114, 114, 122, 122]])
  private static let patternOfPattern6 = RPC.FieldPattern(steps: [4, 0, 0, 1, 0, 0, 1, 0, 0, 5, 0, 0, 0, 0, 0], sets: [[0, 47, 58, 96, 100, 1114111]])
  private static let patternOfPattern7 = RPC.FieldPattern(steps: [1, 0, 0, 2, 2, 4, 1, 0, 0, 3, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0, 5, 0, 0, 0, 0, 0], sets: [[48, 57], [46, 46]])
  private static let patternOfPattern8 = RPC.FieldPattern(steps: [4, 0, 0, 5, 0, 0, 0, 0, 0], sets: [])
  private static let patternOfPattern9 = RPC.FieldPattern(steps: [0, 0, 0], sets: [])
  private static let patternOfPattern10 = RPC.FieldPattern(steps: [4, 0, 0, 1, 0, 0, 2, 3, 5, 1, 0, 0, 3, 2, 0, 5, 0, 0, 0, 0, 0], sets: [[45, 45, 65, 90, 95, 95, 97, 122]])
  private static let patternOfPattern11 = RPC.FieldPattern(steps: [4, 0, 0, 2, 2, 6, 2, 3, 5, 1, 0, 0, 3, 2, 0, 3, 1, 0, 1, 1, 0, 0, 0, 0], sets: [[97, 97], [98, 98]])
  private static let patternOfPattern12 = RPC.FieldPattern(steps: [1, 0, 0, 0, 0, 0], sets: [[121, 121]])
  private static let patternOfPattern13 = RPC.FieldPattern(steps: [4, 0, 0, 1, 0, 0, 2, 3, 10, 1, 0, 0, 2, 5, 10, 1, 0, 0, 2, 7, 10, 1, 0, 0, 2, 9, 10, 1, 0, 0, 5, 0, 0, 0, 0, 0], sets: [[32, 32, 1072, 1103, 1105, 1105]])
  private static let patternOfPattern14 = RPC.FieldPattern(steps: [1, 0, 0, 2, 2, 4, 1, 0, 0, 3, 1, 0, 5, 0, 0, 0, 0, 0], sets: [[45, 45, 93, 93, 97, 97]])
  private static let patternOfPattern15 = RPC.FieldPattern(steps: [2, 1, 6, 2, 2, 4, 1, 0, 0, 3, 4, 0, 1, 1, 0, 3, 8, 0, 4, 0, 0, 1, 2, 0, 0, 0, 0], sets: [[97, 97], [98, 98], [99, 99]])
  private static let patternOfPattern16 = RPC.FieldPattern(steps: [4, 0, 0, 1, 0, 0, 1, 1, 0, 1, 2, 0, 1, 3, 0, 5, 0, 0, 0, 0, 0], sets: [[48, 57, 65, 90, 95, 95, 97, 122], [9, 10, 12, 13, 32, 32], [0, 47, 58, 64, 91, 94, 96, 96, 123, 1114111], [0, 8, 11, 11, 14, 31, 33, 1114111]])
  private static let patternOfPattern17 = RPC.FieldPattern(steps: [1, 0, 0, 2, 2, 4, 1, 0, 0, 3, 1, 0, 1, 1, 0, 1, 2, 0, 1, 3, 0, 1, 4, 0, 1, 5, 0, 0, 0, 0], sets: [[97, 97], [98, 98], [123, 123], [44, 44], [50, 50], [125, 125]])
  private static let patternOfPattern18 = RPC.FieldPattern(steps: [1, 0, 0, 0, 0, 0], sets: [[36, 36, 42, 42, 46, 46, 94, 94]])
}
