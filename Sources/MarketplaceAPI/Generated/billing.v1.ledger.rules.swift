// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/ledger.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1.Posting: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.amount {
      violations.nested(path, "amount", value)
    }
  }
}

extension BillingV1.Balance: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.debit {
      violations.nested(path, "debit", value)
    }
    if let value = self.credit {
      violations.nested(path, "credit", value)
    }
    if let value = self.balance {
      violations.nested(path, "balance", value)
    }
  }
}

extension BillingV1.ListPostingsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !self.orderId.isEmpty {
      if self.orderId.isEmpty { violations.add(path, "order_id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !self.orderId.isEmpty && !RPC.FieldFormat.isUUID(self.orderId) { violations.add(path, "order_id", "string.uuid", "must be a UUID") }
    }
    if !self.partnerId.isEmpty {
      if self.partnerId.isEmpty { violations.add(path, "partner_id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !self.partnerId.isEmpty && !RPC.FieldFormat.isUUID(self.partnerId) { violations.add(path, "partner_id", "string.uuid", "must be a UUID") }
    }
    if case .unrecognized = self.account { violations.add(path, "account", "enum.defined_only", "must be a value that the schema names") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension BillingV1.ListPostingsResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.postings.enumerated() {
      violations.nested(path, "postings[\(index)]", value)
    }
  }
}

extension BillingV1.GetBalancesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.balances.enumerated() {
      violations.nested(path, "balances[\(index)]", value)
    }
  }
}

extension BillingV1.GetSettlementRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.partnerId.isEmpty { violations.add(path, "partner_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.partnerId.isEmpty && !RPC.FieldFormat.isUUID(self.partnerId) { violations.add(path, "partner_id", "string.uuid", "must be a UUID") }
    if !(self.fromTime != nil) { violations.add(path, "from_time", "required", "must be set") }
    if !(self.untilTime != nil) { violations.add(path, "until_time", "required", "must be set") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension BillingV1.GetSettlementResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.statement {
      violations.nested(path, "statement", value)
    }
  }
}

extension BillingV1.ReconcilePaymentsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.fromTime != nil) { violations.add(path, "from_time", "required", "must be set") }
    if !(self.untilTime != nil) { violations.add(path, "until_time", "required", "must be set") }
  }
}

extension BillingV1.ReconcilePaymentsResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.differences.enumerated() {
      violations.nested(path, "differences[\(index)]", value)
    }
  }
}

extension BillingV1.PaymentDifference: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.here {
      violations.nested(path, "here", value)
    }
    if let value = self.there {
      violations.nested(path, "there", value)
    }
  }
}

extension BillingV1.PaymentStanding: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.amount {
      violations.nested(path, "amount", value)
    }
    if let value = self.refunded {
      violations.nested(path, "refunded", value)
    }
  }
}
