// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/settlement.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1.SettlementStatement: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.total {
      violations.nested(path, "total", value)
    }
    for (index, value) in self.lines.enumerated() {
      violations.nested(path, "lines[\(index)]", value)
    }
  }
}

extension BillingV1.SettlementLine: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.amounts {
      violations.nested(path, "amounts", value)
    }
  }
}

extension BillingV1.SettlementAmounts: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.paidOnline {
      violations.nested(path, "paid_online", value)
    }
    if let value = self.paidOutside {
      violations.nested(path, "paid_outside", value)
    }
    if let value = self.refunded {
      violations.nested(path, "refunded", value)
    }
    if let value = self.commission {
      violations.nested(path, "commission", value)
    }
    if let value = self.toPayOut {
      violations.nested(path, "to_pay_out", value)
    }
  }
}
