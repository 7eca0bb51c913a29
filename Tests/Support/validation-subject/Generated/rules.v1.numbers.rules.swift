// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/numbers.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension RulesV1.FloatNumbers: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == 5.0) { violations.add(path, "const_", "float.const", "must be 5.0") }
    }
    if let value = self.lt {
      if !(value < 5.0) { violations.add(path, "lt", "float.lt", "must be < 5.0") }
    }
    if let value = self.lte {
      if !(value <= 5.0) { violations.add(path, "lte", "float.lte", "must be <= 5.0") }
    }
    if let value = self.gt {
      if !(value > 5.0) { violations.add(path, "gt", "float.gt", "must be > 5.0") }
    }
    if let value = self.gte {
      if !(value >= 5.0) { violations.add(path, "gte", "float.gte", "must be >= 5.0") }
    }
    if let value = self.gtLt {
      if !(value > 5.0 && value < 10.0) { violations.add(path, "gt_lt", "float.gt_lt", "must be > 5.0 and < 10.0") }
    }
    if let value = self.gtLte {
      if !(value > 5.0 && value <= 10.0) { violations.add(path, "gt_lte", "float.gt_lte", "must be > 5.0 and <= 10.0") }
    }
    if let value = self.gteLt {
      if !(value >= 5.0 && value < 10.0) { violations.add(path, "gte_lt", "float.gte_lt", "must be >= 5.0 and < 10.0") }
    }
    if let value = self.gteLte {
      if !(value >= 5.0 && value <= 10.0) { violations.add(path, "gte_lte", "float.gte_lte", "must be >= 5.0 and <= 10.0") }
    }
    if let value = self.outsideGtLt {
      if !(value > 10.0 || value < 5.0) { violations.add(path, "outside_gt_lt", "float.gt_lt_exclusive", "must be > 10.0 or < 5.0") }
    }
    if let value = self.outsideGtLte {
      if !(value > 10.0 || value <= 5.0) { violations.add(path, "outside_gt_lte", "float.gt_lte_exclusive", "must be > 10.0 or <= 5.0") }
    }
    if let value = self.outsideGteLt {
      if !(value >= 10.0 || value < 5.0) { violations.add(path, "outside_gte_lt", "float.gte_lt_exclusive", "must be >= 10.0 or < 5.0") }
    }
    if let value = self.outsideGteLte {
      if !(value >= 10.0 || value <= 5.0) { violations.add(path, "outside_gte_lte", "float.gte_lte_exclusive", "must be >= 10.0 or <= 5.0") }
    }
    if let value = self.oneOf {
      if !([5.0, 7.0, 10.0] as [Float]).contains(value) { violations.add(path, "one_of", "float.in", "must be one of [5.0, 7.0, 10.0]") }
    }
    if let value = self.noneOf {
      if ([5.0, 7.0, 10.0] as [Float]).contains(value) { violations.add(path, "none_of", "float.not_in", "must be none of [5.0, 7.0, 10.0]") }
    }
    if let value = self.lone {
      if !(value >= 7.0 && value <= 7.0) { violations.add(path, "lone", "float.gte_lte", "must be >= 7.0 and <= 7.0") }
    }
    if let value = self.finite {
      if !(value.isFinite) { violations.add(path, "finite", "float.finite", "must be finite") }
    }
    if let value = self.fraction {
      if !(value > 0.10000000149011612 && value <= 1.0000000150474662e+30) { violations.add(path, "fraction", "float.gt_lte", "must be > 0.10000000149011612 and <= 1.0000000150474662e+30") }
    }
  }
}

extension RulesV1.DoubleNumbers: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == 5.0) { violations.add(path, "const_", "double.const", "must be 5.0") }
    }
    if let value = self.lt {
      if !(value < 5.0) { violations.add(path, "lt", "double.lt", "must be < 5.0") }
    }
    if let value = self.lte {
      if !(value <= 5.0) { violations.add(path, "lte", "double.lte", "must be <= 5.0") }
    }
    if let value = self.gt {
      if !(value > 5.0) { violations.add(path, "gt", "double.gt", "must be > 5.0") }
    }
    if let value = self.gte {
      if !(value >= 5.0) { violations.add(path, "gte", "double.gte", "must be >= 5.0") }
    }
    if let value = self.gtLt {
      if !(value > 5.0 && value < 10.0) { violations.add(path, "gt_lt", "double.gt_lt", "must be > 5.0 and < 10.0") }
    }
    if let value = self.gtLte {
      if !(value > 5.0 && value <= 10.0) { violations.add(path, "gt_lte", "double.gt_lte", "must be > 5.0 and <= 10.0") }
    }
    if let value = self.gteLt {
      if !(value >= 5.0 && value < 10.0) { violations.add(path, "gte_lt", "double.gte_lt", "must be >= 5.0 and < 10.0") }
    }
    if let value = self.gteLte {
      if !(value >= 5.0 && value <= 10.0) { violations.add(path, "gte_lte", "double.gte_lte", "must be >= 5.0 and <= 10.0") }
    }
    if let value = self.outsideGtLt {
      if !(value > 10.0 || value < 5.0) { violations.add(path, "outside_gt_lt", "double.gt_lt_exclusive", "must be > 10.0 or < 5.0") }
    }
    if let value = self.outsideGtLte {
      if !(value > 10.0 || value <= 5.0) { violations.add(path, "outside_gt_lte", "double.gt_lte_exclusive", "must be > 10.0 or <= 5.0") }
    }
    if let value = self.outsideGteLt {
      if !(value >= 10.0 || value < 5.0) { violations.add(path, "outside_gte_lt", "double.gte_lt_exclusive", "must be >= 10.0 or < 5.0") }
    }
    if let value = self.outsideGteLte {
      if !(value >= 10.0 || value <= 5.0) { violations.add(path, "outside_gte_lte", "double.gte_lte_exclusive", "must be >= 10.0 or <= 5.0") }
    }
    if let value = self.oneOf {
      if !([5.0, 7.0, 10.0] as [Double]).contains(value) { violations.add(path, "one_of", "double.in", "must be one of [5.0, 7.0, 10.0]") }
    }
    if let value = self.noneOf {
      if ([5.0, 7.0, 10.0] as [Double]).contains(value) { violations.add(path, "none_of", "double.not_in", "must be none of [5.0, 7.0, 10.0]") }
    }
    if let value = self.lone {
      if !(value >= 7.0 && value <= 7.0) { violations.add(path, "lone", "double.gte_lte", "must be >= 7.0 and <= 7.0") }
    }
    if let value = self.finite {
      if !(value.isFinite) { violations.add(path, "finite", "double.finite", "must be finite") }
    }
    if let value = self.fraction {
      if !(value > 0.1 && value <= 1e+30) { violations.add(path, "fraction", "double.gt_lte", "must be > 0.1 and <= 1e+30") }
    }
  }
}

extension RulesV1.Int32Numbers: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == 5) { violations.add(path, "const_", "int32.const", "must be 5") }
    }
    if let value = self.lt {
      if !(value < 5) { violations.add(path, "lt", "int32.lt", "must be < 5") }
    }
    if let value = self.lte {
      if !(value <= 5) { violations.add(path, "lte", "int32.lte", "must be <= 5") }
    }
    if let value = self.gt {
      if !(value > 5) { violations.add(path, "gt", "int32.gt", "must be > 5") }
    }
    if let value = self.gte {
      if !(value >= 5) { violations.add(path, "gte", "int32.gte", "must be >= 5") }
    }
    if let value = self.gtLt {
      if !(value > 5 && value < 10) { violations.add(path, "gt_lt", "int32.gt_lt", "must be > 5 and < 10") }
    }
    if let value = self.gtLte {
      if !(value > 5 && value <= 10) { violations.add(path, "gt_lte", "int32.gt_lte", "must be > 5 and <= 10") }
    }
    if let value = self.gteLt {
      if !(value >= 5 && value < 10) { violations.add(path, "gte_lt", "int32.gte_lt", "must be >= 5 and < 10") }
    }
    if let value = self.gteLte {
      if !(value >= 5 && value <= 10) { violations.add(path, "gte_lte", "int32.gte_lte", "must be >= 5 and <= 10") }
    }
    if let value = self.outsideGtLt {
      if !(value > 10 || value < 5) { violations.add(path, "outside_gt_lt", "int32.gt_lt_exclusive", "must be > 10 or < 5") }
    }
    if let value = self.outsideGtLte {
      if !(value > 10 || value <= 5) { violations.add(path, "outside_gt_lte", "int32.gt_lte_exclusive", "must be > 10 or <= 5") }
    }
    if let value = self.outsideGteLt {
      if !(value >= 10 || value < 5) { violations.add(path, "outside_gte_lt", "int32.gte_lt_exclusive", "must be >= 10 or < 5") }
    }
    if let value = self.outsideGteLte {
      if !(value >= 10 || value <= 5) { violations.add(path, "outside_gte_lte", "int32.gte_lte_exclusive", "must be >= 10 or <= 5") }
    }
    if let value = self.oneOf {
      if !([5, 7, 10] as [Int32]).contains(value) { violations.add(path, "one_of", "int32.in", "must be one of [5, 7, 10]") }
    }
    if let value = self.noneOf {
      if ([5, 7, 10] as [Int32]).contains(value) { violations.add(path, "none_of", "int32.not_in", "must be none of [5, 7, 10]") }
    }
    if let value = self.lone {
      if !(value >= 7 && value <= 7) { violations.add(path, "lone", "int32.gte_lte", "must be >= 7 and <= 7") }
    }
    if let value = self.negative {
      if !(value >= -10 && value < -5) { violations.add(path, "negative", "int32.gte_lt", "must be >= -10 and < -5") }
    }
  }
}

extension RulesV1.Int64Numbers: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == 5) { violations.add(path, "const_", "int64.const", "must be 5") }
    }
    if let value = self.lt {
      if !(value < 5) { violations.add(path, "lt", "int64.lt", "must be < 5") }
    }
    if let value = self.lte {
      if !(value <= 5) { violations.add(path, "lte", "int64.lte", "must be <= 5") }
    }
    if let value = self.gt {
      if !(value > 5) { violations.add(path, "gt", "int64.gt", "must be > 5") }
    }
    if let value = self.gte {
      if !(value >= 5) { violations.add(path, "gte", "int64.gte", "must be >= 5") }
    }
    if let value = self.gtLt {
      if !(value > 5 && value < 10) { violations.add(path, "gt_lt", "int64.gt_lt", "must be > 5 and < 10") }
    }
    if let value = self.gtLte {
      if !(value > 5 && value <= 10) { violations.add(path, "gt_lte", "int64.gt_lte", "must be > 5 and <= 10") }
    }
    if let value = self.gteLt {
      if !(value >= 5 && value < 10) { violations.add(path, "gte_lt", "int64.gte_lt", "must be >= 5 and < 10") }
    }
    if let value = self.gteLte {
      if !(value >= 5 && value <= 10) { violations.add(path, "gte_lte", "int64.gte_lte", "must be >= 5 and <= 10") }
    }
    if let value = self.outsideGtLt {
      if !(value > 10 || value < 5) { violations.add(path, "outside_gt_lt", "int64.gt_lt_exclusive", "must be > 10 or < 5") }
    }
    if let value = self.outsideGtLte {
      if !(value > 10 || value <= 5) { violations.add(path, "outside_gt_lte", "int64.gt_lte_exclusive", "must be > 10 or <= 5") }
    }
    if let value = self.outsideGteLt {
      if !(value >= 10 || value < 5) { violations.add(path, "outside_gte_lt", "int64.gte_lt_exclusive", "must be >= 10 or < 5") }
    }
    if let value = self.outsideGteLte {
      if !(value >= 10 || value <= 5) { violations.add(path, "outside_gte_lte", "int64.gte_lte_exclusive", "must be >= 10 or <= 5") }
    }
    if let value = self.oneOf {
      if !([5, 7, 10] as [Int64]).contains(value) { violations.add(path, "one_of", "int64.in", "must be one of [5, 7, 10]") }
    }
    if let value = self.noneOf {
      if ([5, 7, 10] as [Int64]).contains(value) { violations.add(path, "none_of", "int64.not_in", "must be none of [5, 7, 10]") }
    }
    if let value = self.lone {
      if !(value >= 7 && value <= 7) { violations.add(path, "lone", "int64.gte_lte", "must be >= 7 and <= 7") }
    }
    if let value = self.negative {
      if !(value >= -10 && value < -5) { violations.add(path, "negative", "int64.gte_lt", "must be >= -10 and < -5") }
    }
  }
}

extension RulesV1.Uint32Numbers: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == 5) { violations.add(path, "const_", "uint32.const", "must be 5") }
    }
    if let value = self.lt {
      if !(value < 5) { violations.add(path, "lt", "uint32.lt", "must be < 5") }
    }
    if let value = self.lte {
      if !(value <= 5) { violations.add(path, "lte", "uint32.lte", "must be <= 5") }
    }
    if let value = self.gt {
      if !(value > 5) { violations.add(path, "gt", "uint32.gt", "must be > 5") }
    }
    if let value = self.gte {
      if !(value >= 5) { violations.add(path, "gte", "uint32.gte", "must be >= 5") }
    }
    if let value = self.gtLt {
      if !(value > 5 && value < 10) { violations.add(path, "gt_lt", "uint32.gt_lt", "must be > 5 and < 10") }
    }
    if let value = self.gtLte {
      if !(value > 5 && value <= 10) { violations.add(path, "gt_lte", "uint32.gt_lte", "must be > 5 and <= 10") }
    }
    if let value = self.gteLt {
      if !(value >= 5 && value < 10) { violations.add(path, "gte_lt", "uint32.gte_lt", "must be >= 5 and < 10") }
    }
    if let value = self.gteLte {
      if !(value >= 5 && value <= 10) { violations.add(path, "gte_lte", "uint32.gte_lte", "must be >= 5 and <= 10") }
    }
    if let value = self.outsideGtLt {
      if !(value > 10 || value < 5) { violations.add(path, "outside_gt_lt", "uint32.gt_lt_exclusive", "must be > 10 or < 5") }
    }
    if let value = self.outsideGtLte {
      if !(value > 10 || value <= 5) { violations.add(path, "outside_gt_lte", "uint32.gt_lte_exclusive", "must be > 10 or <= 5") }
    }
    if let value = self.outsideGteLt {
      if !(value >= 10 || value < 5) { violations.add(path, "outside_gte_lt", "uint32.gte_lt_exclusive", "must be >= 10 or < 5") }
    }
    if let value = self.outsideGteLte {
      if !(value >= 10 || value <= 5) { violations.add(path, "outside_gte_lte", "uint32.gte_lte_exclusive", "must be >= 10 or <= 5") }
    }
    if let value = self.oneOf {
      if !([5, 7, 10] as [UInt32]).contains(value) { violations.add(path, "one_of", "uint32.in", "must be one of [5, 7, 10]") }
    }
    if let value = self.noneOf {
      if ([5, 7, 10] as [UInt32]).contains(value) { violations.add(path, "none_of", "uint32.not_in", "must be none of [5, 7, 10]") }
    }
    if let value = self.lone {
      if !(value >= 7 && value <= 7) { violations.add(path, "lone", "uint32.gte_lte", "must be >= 7 and <= 7") }
    }
  }
}

extension RulesV1.Uint64Numbers: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == 5) { violations.add(path, "const_", "uint64.const", "must be 5") }
    }
    if let value = self.lt {
      if !(value < 5) { violations.add(path, "lt", "uint64.lt", "must be < 5") }
    }
    if let value = self.lte {
      if !(value <= 5) { violations.add(path, "lte", "uint64.lte", "must be <= 5") }
    }
    if let value = self.gt {
      if !(value > 5) { violations.add(path, "gt", "uint64.gt", "must be > 5") }
    }
    if let value = self.gte {
      if !(value >= 5) { violations.add(path, "gte", "uint64.gte", "must be >= 5") }
    }
    if let value = self.gtLt {
      if !(value > 5 && value < 10) { violations.add(path, "gt_lt", "uint64.gt_lt", "must be > 5 and < 10") }
    }
    if let value = self.gtLte {
      if !(value > 5 && value <= 10) { violations.add(path, "gt_lte", "uint64.gt_lte", "must be > 5 and <= 10") }
    }
    if let value = self.gteLt {
      if !(value >= 5 && value < 10) { violations.add(path, "gte_lt", "uint64.gte_lt", "must be >= 5 and < 10") }
    }
    if let value = self.gteLte {
      if !(value >= 5 && value <= 10) { violations.add(path, "gte_lte", "uint64.gte_lte", "must be >= 5 and <= 10") }
    }
    if let value = self.outsideGtLt {
      if !(value > 10 || value < 5) { violations.add(path, "outside_gt_lt", "uint64.gt_lt_exclusive", "must be > 10 or < 5") }
    }
    if let value = self.outsideGtLte {
      if !(value > 10 || value <= 5) { violations.add(path, "outside_gt_lte", "uint64.gt_lte_exclusive", "must be > 10 or <= 5") }
    }
    if let value = self.outsideGteLt {
      if !(value >= 10 || value < 5) { violations.add(path, "outside_gte_lt", "uint64.gte_lt_exclusive", "must be >= 10 or < 5") }
    }
    if let value = self.outsideGteLte {
      if !(value >= 10 || value <= 5) { violations.add(path, "outside_gte_lte", "uint64.gte_lte_exclusive", "must be >= 10 or <= 5") }
    }
    if let value = self.oneOf {
      if !([5, 7, 10] as [UInt64]).contains(value) { violations.add(path, "one_of", "uint64.in", "must be one of [5, 7, 10]") }
    }
    if let value = self.noneOf {
      if ([5, 7, 10] as [UInt64]).contains(value) { violations.add(path, "none_of", "uint64.not_in", "must be none of [5, 7, 10]") }
    }
    if let value = self.lone {
      if !(value >= 7 && value <= 7) { violations.add(path, "lone", "uint64.gte_lte", "must be >= 7 and <= 7") }
    }
  }
}

extension RulesV1.Sint32Numbers: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == 5) { violations.add(path, "const_", "sint32.const", "must be 5") }
    }
    if let value = self.lt {
      if !(value < 5) { violations.add(path, "lt", "sint32.lt", "must be < 5") }
    }
    if let value = self.lte {
      if !(value <= 5) { violations.add(path, "lte", "sint32.lte", "must be <= 5") }
    }
    if let value = self.gt {
      if !(value > 5) { violations.add(path, "gt", "sint32.gt", "must be > 5") }
    }
    if let value = self.gte {
      if !(value >= 5) { violations.add(path, "gte", "sint32.gte", "must be >= 5") }
    }
    if let value = self.gtLt {
      if !(value > 5 && value < 10) { violations.add(path, "gt_lt", "sint32.gt_lt", "must be > 5 and < 10") }
    }
    if let value = self.gtLte {
      if !(value > 5 && value <= 10) { violations.add(path, "gt_lte", "sint32.gt_lte", "must be > 5 and <= 10") }
    }
    if let value = self.gteLt {
      if !(value >= 5 && value < 10) { violations.add(path, "gte_lt", "sint32.gte_lt", "must be >= 5 and < 10") }
    }
    if let value = self.gteLte {
      if !(value >= 5 && value <= 10) { violations.add(path, "gte_lte", "sint32.gte_lte", "must be >= 5 and <= 10") }
    }
    if let value = self.outsideGtLt {
      if !(value > 10 || value < 5) { violations.add(path, "outside_gt_lt", "sint32.gt_lt_exclusive", "must be > 10 or < 5") }
    }
    if let value = self.outsideGtLte {
      if !(value > 10 || value <= 5) { violations.add(path, "outside_gt_lte", "sint32.gt_lte_exclusive", "must be > 10 or <= 5") }
    }
    if let value = self.outsideGteLt {
      if !(value >= 10 || value < 5) { violations.add(path, "outside_gte_lt", "sint32.gte_lt_exclusive", "must be >= 10 or < 5") }
    }
    if let value = self.outsideGteLte {
      if !(value >= 10 || value <= 5) { violations.add(path, "outside_gte_lte", "sint32.gte_lte_exclusive", "must be >= 10 or <= 5") }
    }
    if let value = self.oneOf {
      if !([5, 7, 10] as [Int32]).contains(value) { violations.add(path, "one_of", "sint32.in", "must be one of [5, 7, 10]") }
    }
    if let value = self.noneOf {
      if ([5, 7, 10] as [Int32]).contains(value) { violations.add(path, "none_of", "sint32.not_in", "must be none of [5, 7, 10]") }
    }
    if let value = self.lone {
      if !(value >= 7 && value <= 7) { violations.add(path, "lone", "sint32.gte_lte", "must be >= 7 and <= 7") }
    }
    if let value = self.negative {
      if !(value >= -10 && value < -5) { violations.add(path, "negative", "sint32.gte_lt", "must be >= -10 and < -5") }
    }
  }
}

extension RulesV1.Sint64Numbers: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == 5) { violations.add(path, "const_", "sint64.const", "must be 5") }
    }
    if let value = self.lt {
      if !(value < 5) { violations.add(path, "lt", "sint64.lt", "must be < 5") }
    }
    if let value = self.lte {
      if !(value <= 5) { violations.add(path, "lte", "sint64.lte", "must be <= 5") }
    }
    if let value = self.gt {
      if !(value > 5) { violations.add(path, "gt", "sint64.gt", "must be > 5") }
    }
    if let value = self.gte {
      if !(value >= 5) { violations.add(path, "gte", "sint64.gte", "must be >= 5") }
    }
    if let value = self.gtLt {
      if !(value > 5 && value < 10) { violations.add(path, "gt_lt", "sint64.gt_lt", "must be > 5 and < 10") }
    }
    if let value = self.gtLte {
      if !(value > 5 && value <= 10) { violations.add(path, "gt_lte", "sint64.gt_lte", "must be > 5 and <= 10") }
    }
    if let value = self.gteLt {
      if !(value >= 5 && value < 10) { violations.add(path, "gte_lt", "sint64.gte_lt", "must be >= 5 and < 10") }
    }
    if let value = self.gteLte {
      if !(value >= 5 && value <= 10) { violations.add(path, "gte_lte", "sint64.gte_lte", "must be >= 5 and <= 10") }
    }
    if let value = self.outsideGtLt {
      if !(value > 10 || value < 5) { violations.add(path, "outside_gt_lt", "sint64.gt_lt_exclusive", "must be > 10 or < 5") }
    }
    if let value = self.outsideGtLte {
      if !(value > 10 || value <= 5) { violations.add(path, "outside_gt_lte", "sint64.gt_lte_exclusive", "must be > 10 or <= 5") }
    }
    if let value = self.outsideGteLt {
      if !(value >= 10 || value < 5) { violations.add(path, "outside_gte_lt", "sint64.gte_lt_exclusive", "must be >= 10 or < 5") }
    }
    if let value = self.outsideGteLte {
      if !(value >= 10 || value <= 5) { violations.add(path, "outside_gte_lte", "sint64.gte_lte_exclusive", "must be >= 10 or <= 5") }
    }
    if let value = self.oneOf {
      if !([5, 7, 10] as [Int64]).contains(value) { violations.add(path, "one_of", "sint64.in", "must be one of [5, 7, 10]") }
    }
    if let value = self.noneOf {
      if ([5, 7, 10] as [Int64]).contains(value) { violations.add(path, "none_of", "sint64.not_in", "must be none of [5, 7, 10]") }
    }
    if let value = self.lone {
      if !(value >= 7 && value <= 7) { violations.add(path, "lone", "sint64.gte_lte", "must be >= 7 and <= 7") }
    }
    if let value = self.negative {
      if !(value >= -10 && value < -5) { violations.add(path, "negative", "sint64.gte_lt", "must be >= -10 and < -5") }
    }
  }
}

extension RulesV1.Fixed32Numbers: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == 5) { violations.add(path, "const_", "fixed32.const", "must be 5") }
    }
    if let value = self.lt {
      if !(value < 5) { violations.add(path, "lt", "fixed32.lt", "must be < 5") }
    }
    if let value = self.lte {
      if !(value <= 5) { violations.add(path, "lte", "fixed32.lte", "must be <= 5") }
    }
    if let value = self.gt {
      if !(value > 5) { violations.add(path, "gt", "fixed32.gt", "must be > 5") }
    }
    if let value = self.gte {
      if !(value >= 5) { violations.add(path, "gte", "fixed32.gte", "must be >= 5") }
    }
    if let value = self.gtLt {
      if !(value > 5 && value < 10) { violations.add(path, "gt_lt", "fixed32.gt_lt", "must be > 5 and < 10") }
    }
    if let value = self.gtLte {
      if !(value > 5 && value <= 10) { violations.add(path, "gt_lte", "fixed32.gt_lte", "must be > 5 and <= 10") }
    }
    if let value = self.gteLt {
      if !(value >= 5 && value < 10) { violations.add(path, "gte_lt", "fixed32.gte_lt", "must be >= 5 and < 10") }
    }
    if let value = self.gteLte {
      if !(value >= 5 && value <= 10) { violations.add(path, "gte_lte", "fixed32.gte_lte", "must be >= 5 and <= 10") }
    }
    if let value = self.outsideGtLt {
      if !(value > 10 || value < 5) { violations.add(path, "outside_gt_lt", "fixed32.gt_lt_exclusive", "must be > 10 or < 5") }
    }
    if let value = self.outsideGtLte {
      if !(value > 10 || value <= 5) { violations.add(path, "outside_gt_lte", "fixed32.gt_lte_exclusive", "must be > 10 or <= 5") }
    }
    if let value = self.outsideGteLt {
      if !(value >= 10 || value < 5) { violations.add(path, "outside_gte_lt", "fixed32.gte_lt_exclusive", "must be >= 10 or < 5") }
    }
    if let value = self.outsideGteLte {
      if !(value >= 10 || value <= 5) { violations.add(path, "outside_gte_lte", "fixed32.gte_lte_exclusive", "must be >= 10 or <= 5") }
    }
    if let value = self.oneOf {
      if !([5, 7, 10] as [UInt32]).contains(value) { violations.add(path, "one_of", "fixed32.in", "must be one of [5, 7, 10]") }
    }
    if let value = self.noneOf {
      if ([5, 7, 10] as [UInt32]).contains(value) { violations.add(path, "none_of", "fixed32.not_in", "must be none of [5, 7, 10]") }
    }
    if let value = self.lone {
      if !(value >= 7 && value <= 7) { violations.add(path, "lone", "fixed32.gte_lte", "must be >= 7 and <= 7") }
    }
  }
}

extension RulesV1.Fixed64Numbers: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == 5) { violations.add(path, "const_", "fixed64.const", "must be 5") }
    }
    if let value = self.lt {
      if !(value < 5) { violations.add(path, "lt", "fixed64.lt", "must be < 5") }
    }
    if let value = self.lte {
      if !(value <= 5) { violations.add(path, "lte", "fixed64.lte", "must be <= 5") }
    }
    if let value = self.gt {
      if !(value > 5) { violations.add(path, "gt", "fixed64.gt", "must be > 5") }
    }
    if let value = self.gte {
      if !(value >= 5) { violations.add(path, "gte", "fixed64.gte", "must be >= 5") }
    }
    if let value = self.gtLt {
      if !(value > 5 && value < 10) { violations.add(path, "gt_lt", "fixed64.gt_lt", "must be > 5 and < 10") }
    }
    if let value = self.gtLte {
      if !(value > 5 && value <= 10) { violations.add(path, "gt_lte", "fixed64.gt_lte", "must be > 5 and <= 10") }
    }
    if let value = self.gteLt {
      if !(value >= 5 && value < 10) { violations.add(path, "gte_lt", "fixed64.gte_lt", "must be >= 5 and < 10") }
    }
    if let value = self.gteLte {
      if !(value >= 5 && value <= 10) { violations.add(path, "gte_lte", "fixed64.gte_lte", "must be >= 5 and <= 10") }
    }
    if let value = self.outsideGtLt {
      if !(value > 10 || value < 5) { violations.add(path, "outside_gt_lt", "fixed64.gt_lt_exclusive", "must be > 10 or < 5") }
    }
    if let value = self.outsideGtLte {
      if !(value > 10 || value <= 5) { violations.add(path, "outside_gt_lte", "fixed64.gt_lte_exclusive", "must be > 10 or <= 5") }
    }
    if let value = self.outsideGteLt {
      if !(value >= 10 || value < 5) { violations.add(path, "outside_gte_lt", "fixed64.gte_lt_exclusive", "must be >= 10 or < 5") }
    }
    if let value = self.outsideGteLte {
      if !(value >= 10 || value <= 5) { violations.add(path, "outside_gte_lte", "fixed64.gte_lte_exclusive", "must be >= 10 or <= 5") }
    }
    if let value = self.oneOf {
      if !([5, 7, 10] as [UInt64]).contains(value) { violations.add(path, "one_of", "fixed64.in", "must be one of [5, 7, 10]") }
    }
    if let value = self.noneOf {
      if ([5, 7, 10] as [UInt64]).contains(value) { violations.add(path, "none_of", "fixed64.not_in", "must be none of [5, 7, 10]") }
    }
    if let value = self.lone {
      if !(value >= 7 && value <= 7) { violations.add(path, "lone", "fixed64.gte_lte", "must be >= 7 and <= 7") }
    }
  }
}

extension RulesV1.Sfixed32Numbers: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == 5) { violations.add(path, "const_", "sfixed32.const", "must be 5") }
    }
    if let value = self.lt {
      if !(value < 5) { violations.add(path, "lt", "sfixed32.lt", "must be < 5") }
    }
    if let value = self.lte {
      if !(value <= 5) { violations.add(path, "lte", "sfixed32.lte", "must be <= 5") }
    }
    if let value = self.gt {
      if !(value > 5) { violations.add(path, "gt", "sfixed32.gt", "must be > 5") }
    }
    if let value = self.gte {
      if !(value >= 5) { violations.add(path, "gte", "sfixed32.gte", "must be >= 5") }
    }
    if let value = self.gtLt {
      if !(value > 5 && value < 10) { violations.add(path, "gt_lt", "sfixed32.gt_lt", "must be > 5 and < 10") }
    }
    if let value = self.gtLte {
      if !(value > 5 && value <= 10) { violations.add(path, "gt_lte", "sfixed32.gt_lte", "must be > 5 and <= 10") }
    }
    if let value = self.gteLt {
      if !(value >= 5 && value < 10) { violations.add(path, "gte_lt", "sfixed32.gte_lt", "must be >= 5 and < 10") }
    }
    if let value = self.gteLte {
      if !(value >= 5 && value <= 10) { violations.add(path, "gte_lte", "sfixed32.gte_lte", "must be >= 5 and <= 10") }
    }
    if let value = self.outsideGtLt {
      if !(value > 10 || value < 5) { violations.add(path, "outside_gt_lt", "sfixed32.gt_lt_exclusive", "must be > 10 or < 5") }
    }
    if let value = self.outsideGtLte {
      if !(value > 10 || value <= 5) { violations.add(path, "outside_gt_lte", "sfixed32.gt_lte_exclusive", "must be > 10 or <= 5") }
    }
    if let value = self.outsideGteLt {
      if !(value >= 10 || value < 5) { violations.add(path, "outside_gte_lt", "sfixed32.gte_lt_exclusive", "must be >= 10 or < 5") }
    }
    if let value = self.outsideGteLte {
      if !(value >= 10 || value <= 5) { violations.add(path, "outside_gte_lte", "sfixed32.gte_lte_exclusive", "must be >= 10 or <= 5") }
    }
    if let value = self.oneOf {
      if !([5, 7, 10] as [Int32]).contains(value) { violations.add(path, "one_of", "sfixed32.in", "must be one of [5, 7, 10]") }
    }
    if let value = self.noneOf {
      if ([5, 7, 10] as [Int32]).contains(value) { violations.add(path, "none_of", "sfixed32.not_in", "must be none of [5, 7, 10]") }
    }
    if let value = self.lone {
      if !(value >= 7 && value <= 7) { violations.add(path, "lone", "sfixed32.gte_lte", "must be >= 7 and <= 7") }
    }
    if let value = self.negative {
      if !(value >= -10 && value < -5) { violations.add(path, "negative", "sfixed32.gte_lt", "must be >= -10 and < -5") }
    }
  }
}

extension RulesV1.Sfixed64Numbers: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !(value == 5) { violations.add(path, "const_", "sfixed64.const", "must be 5") }
    }
    if let value = self.lt {
      if !(value < 5) { violations.add(path, "lt", "sfixed64.lt", "must be < 5") }
    }
    if let value = self.lte {
      if !(value <= 5) { violations.add(path, "lte", "sfixed64.lte", "must be <= 5") }
    }
    if let value = self.gt {
      if !(value > 5) { violations.add(path, "gt", "sfixed64.gt", "must be > 5") }
    }
    if let value = self.gte {
      if !(value >= 5) { violations.add(path, "gte", "sfixed64.gte", "must be >= 5") }
    }
    if let value = self.gtLt {
      if !(value > 5 && value < 10) { violations.add(path, "gt_lt", "sfixed64.gt_lt", "must be > 5 and < 10") }
    }
    if let value = self.gtLte {
      if !(value > 5 && value <= 10) { violations.add(path, "gt_lte", "sfixed64.gt_lte", "must be > 5 and <= 10") }
    }
    if let value = self.gteLt {
      if !(value >= 5 && value < 10) { violations.add(path, "gte_lt", "sfixed64.gte_lt", "must be >= 5 and < 10") }
    }
    if let value = self.gteLte {
      if !(value >= 5 && value <= 10) { violations.add(path, "gte_lte", "sfixed64.gte_lte", "must be >= 5 and <= 10") }
    }
    if let value = self.outsideGtLt {
      if !(value > 10 || value < 5) { violations.add(path, "outside_gt_lt", "sfixed64.gt_lt_exclusive", "must be > 10 or < 5") }
    }
    if let value = self.outsideGtLte {
      if !(value > 10 || value <= 5) { violations.add(path, "outside_gt_lte", "sfixed64.gt_lte_exclusive", "must be > 10 or <= 5") }
    }
    if let value = self.outsideGteLt {
      if !(value >= 10 || value < 5) { violations.add(path, "outside_gte_lt", "sfixed64.gte_lt_exclusive", "must be >= 10 or < 5") }
    }
    if let value = self.outsideGteLte {
      if !(value >= 10 || value <= 5) { violations.add(path, "outside_gte_lte", "sfixed64.gte_lte_exclusive", "must be >= 10 or <= 5") }
    }
    if let value = self.oneOf {
      if !([5, 7, 10] as [Int64]).contains(value) { violations.add(path, "one_of", "sfixed64.in", "must be one of [5, 7, 10]") }
    }
    if let value = self.noneOf {
      if ([5, 7, 10] as [Int64]).contains(value) { violations.add(path, "none_of", "sfixed64.not_in", "must be none of [5, 7, 10]") }
    }
    if let value = self.lone {
      if !(value >= 7 && value <= 7) { violations.add(path, "lone", "sfixed64.gte_lte", "must be >= 7 and <= 7") }
    }
    if let value = self.negative {
      if !(value >= -10 && value < -5) { violations.add(path, "negative", "sfixed64.gte_lt", "must be >= -10 and < -5") }
    }
  }
}
