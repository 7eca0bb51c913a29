// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/times.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension RulesV1.Durations: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !((value.seconds, value.nanos) == (5, 0)) { violations.add(path, "const_", "duration.const", "must be 5 s") }
    }
    if let value = self.lt {
      if !((value.seconds, value.nanos) < (5, 0)) { violations.add(path, "lt", "duration.lt", "must be < 5 s") }
    }
    if let value = self.lte {
      if !((value.seconds, value.nanos) <= (5, 0)) { violations.add(path, "lte", "duration.lte", "must be <= 5 s") }
    }
    if let value = self.gt {
      if !((value.seconds, value.nanos) > (5, 0)) { violations.add(path, "gt", "duration.gt", "must be > 5 s") }
    }
    if let value = self.gte {
      if !((value.seconds, value.nanos) >= (5, 1)) { violations.add(path, "gte", "duration.gte", "must be >= 5.000000001 s") }
    }
    if let value = self.gtLt {
      if !((value.seconds, value.nanos) > (5, 0) && (value.seconds, value.nanos) < (10, 0)) { violations.add(path, "gt_lt", "duration.gt_lt", "must be > 5 s and < 10 s") }
    }
    if let value = self.gtLte {
      if !((value.seconds, value.nanos) > (5, 0) && (value.seconds, value.nanos) <= (10, 0)) { violations.add(path, "gt_lte", "duration.gt_lte", "must be > 5 s and <= 10 s") }
    }
    if let value = self.gteLt {
      if !((value.seconds, value.nanos) >= (5, 0) && (value.seconds, value.nanos) < (10, 0)) { violations.add(path, "gte_lt", "duration.gte_lt", "must be >= 5 s and < 10 s") }
    }
    if let value = self.gteLte {
      if !((value.seconds, value.nanos) >= (5, 0) && (value.seconds, value.nanos) <= (10, 500000000)) { violations.add(path, "gte_lte", "duration.gte_lte", "must be >= 5 s and <= 10.500000000 s") }
    }
    if let value = self.outsideGtLt {
      if !((value.seconds, value.nanos) > (10, 0) || (value.seconds, value.nanos) < (5, 0)) { violations.add(path, "outside_gt_lt", "duration.gt_lt_exclusive", "must be > 10 s or < 5 s") }
    }
    if let value = self.outsideGtLte {
      if !((value.seconds, value.nanos) > (10, 0) || (value.seconds, value.nanos) <= (5, 0)) { violations.add(path, "outside_gt_lte", "duration.gt_lte_exclusive", "must be > 10 s or <= 5 s") }
    }
    if let value = self.outsideGteLt {
      if !((value.seconds, value.nanos) >= (10, 0) || (value.seconds, value.nanos) < (5, 0)) { violations.add(path, "outside_gte_lt", "duration.gte_lt_exclusive", "must be >= 10 s or < 5 s") }
    }
    if let value = self.outsideGteLte {
      if !((value.seconds, value.nanos) >= (10, 0) || (value.seconds, value.nanos) <= (5, 0)) { violations.add(path, "outside_gte_lte", "duration.gte_lte_exclusive", "must be >= 10 s or <= 5 s") }
    }
    if let value = self.oneOf {
      if !((value.seconds, value.nanos) == (5, 0) || (value.seconds, value.nanos) == (-7, -5)) { violations.add(path, "one_of", "duration.in", "must be one of 5 s, -7.000000005 s") }
    }
    if let value = self.noneOf {
      if (value.seconds, value.nanos) == (5, 0) || (value.seconds, value.nanos) == (-7, -5) { violations.add(path, "none_of", "duration.not_in", "must be none of 5 s, -7.000000005 s") }
    }
  }
}

extension RulesV1.Timestamps: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.const {
      if !((value.seconds, value.nanos) == (5, 0)) { violations.add(path, "const_", "timestamp.const", "must be 5 s") }
    }
    if let value = self.lt {
      if !((value.seconds, value.nanos) < (5, 0)) { violations.add(path, "lt", "timestamp.lt", "must be < 5 s") }
    }
    if let value = self.lte {
      if !((value.seconds, value.nanos) <= (5, 0)) { violations.add(path, "lte", "timestamp.lte", "must be <= 5 s") }
    }
    if let value = self.gt {
      if !((value.seconds, value.nanos) > (5, 0)) { violations.add(path, "gt", "timestamp.gt", "must be > 5 s") }
    }
    if let value = self.gte {
      if !((value.seconds, value.nanos) >= (5, 1)) { violations.add(path, "gte", "timestamp.gte", "must be >= 5.000000001 s") }
    }
    if let value = self.gtLt {
      if !((value.seconds, value.nanos) > (5, 0) && (value.seconds, value.nanos) < (10, 0)) { violations.add(path, "gt_lt", "timestamp.gt_lt", "must be > 5 s and < 10 s") }
    }
    if let value = self.gtLte {
      if !((value.seconds, value.nanos) > (5, 0) && (value.seconds, value.nanos) <= (10, 0)) { violations.add(path, "gt_lte", "timestamp.gt_lte", "must be > 5 s and <= 10 s") }
    }
    if let value = self.gteLt {
      if !((value.seconds, value.nanos) >= (5, 0) && (value.seconds, value.nanos) < (10, 0)) { violations.add(path, "gte_lt", "timestamp.gte_lt", "must be >= 5 s and < 10 s") }
    }
    if let value = self.gteLte {
      if !((value.seconds, value.nanos) >= (5, 0) && (value.seconds, value.nanos) <= (10, 500000000)) { violations.add(path, "gte_lte", "timestamp.gte_lte", "must be >= 5 s and <= 10.500000000 s") }
    }
    if let value = self.outsideGtLt {
      if !((value.seconds, value.nanos) > (10, 0) || (value.seconds, value.nanos) < (5, 0)) { violations.add(path, "outside_gt_lt", "timestamp.gt_lt_exclusive", "must be > 10 s or < 5 s") }
    }
    if let value = self.outsideGtLte {
      if !((value.seconds, value.nanos) > (10, 0) || (value.seconds, value.nanos) <= (5, 0)) { violations.add(path, "outside_gt_lte", "timestamp.gt_lte_exclusive", "must be > 10 s or <= 5 s") }
    }
    if let value = self.outsideGteLt {
      if !((value.seconds, value.nanos) >= (10, 0) || (value.seconds, value.nanos) < (5, 0)) { violations.add(path, "outside_gte_lt", "timestamp.gte_lt_exclusive", "must be >= 10 s or < 5 s") }
    }
    if let value = self.outsideGteLte {
      if !((value.seconds, value.nanos) >= (10, 0) || (value.seconds, value.nanos) <= (5, 0)) { violations.add(path, "outside_gte_lte", "timestamp.gte_lte_exclusive", "must be >= 10 s or <= 5 s") }
    }
    if let value = self.ltNow {
      if value > RPC.FieldFormat.now { violations.add(path, "lt_now", "timestamp.lt_now", "must not be in the future") }
    }
    if let value = self.gtNow {
      if value < RPC.FieldFormat.now { violations.add(path, "gt_now", "timestamp.gt_now", "must not be in the past") }
    }
    if let value = self.within {
      if !(RPC.FieldFormat.isNow(value, within: .init(seconds: 3600, nanos: 0))) { violations.add(path, "within", "timestamp.within", "must be at most 3600 s from now") }
    }
    if let value = self.past {
      if !((value.seconds, value.nanos) > (5, 0)) { violations.add(path, "past", "timestamp.gt", "must be > 5 s") }
      if value > RPC.FieldFormat.now { violations.add(path, "past", "timestamp.lt_now", "must not be in the future") }
    }
  }
}
