// swift-format-ignore-file
// Made by protoc-gen-marketplace from money/v1/money.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MoneyV1.Money: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.currencyCode.unicodeScalars.count == 3) { violations.add(path, "currency_code", "string.len", "must have exactly 3 characters") }
  }
}

extension MoneyV1.Tariff: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.tenThousandths >= 0 && self.tenThousandths <= 100000000000) { violations.add(path, "ten_thousandths", "int64.gte_lte", "must be >= 0 and <= 100000000000") }
  }
}

extension MoneyV1.Quantity: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.thousandths > 0 && self.thousandths <= 1000000000) { violations.add(path, "thousandths", "int64.gt_lte", "must be > 0 and <= 1000000000") }
  }
}
