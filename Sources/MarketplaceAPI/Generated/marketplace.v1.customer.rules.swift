// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/customer.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1.Customer: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.name.unicodeScalars.count >= 1) { violations.add(path, "name", "string.min_len", "must have at least 1 characters") }
    if !(self.name.utf8.count <= 256) { violations.add(path, "name", "string.max_bytes", "must have at most 256 bytes") }
    if !Self.patternOfPhone.matches(self.phone) { violations.add(path, "phone", "string.pattern", "must match ^([+][0-9]{7,15})?$") }
    if !(self.premisesId.unicodeScalars.count <= 36) { violations.add(path, "premises_id", "string.max_len", "must have at most 36 characters") }
  }
  private static let patternOfPhone = RPC.FieldPattern(steps: [4, 0, 0, 2, 2, 26, 1, 0, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 0, 2, 11, 26, 1, 1, 0, 2, 13, 26, 1, 1, 0, 2, 15, 26, 1, 1, 0, 2, 17, 26, 1, 1, 0, 2, 19, 26, 1, 1, 0, 2, 21, 26, 1, 1, 0, 2, 23, 26, 1, 1, 0, 2, 25, 26, 1, 1, 0, 5, 0, 0, 0, 0, 0], sets: [[43, 43], [48, 57]])
}

extension MarketplaceV1.Customer: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "id": self.id as Any,
      "name": "(sensitive)",
      "phone": "(sensitive)",
      "registered": self.registered as Any,
      "premisesId": self.premisesId as Any,
      "address": "(sensitive)",
      "etag": self.etag as Any,
    ], displayStyle: .struct)
  }
}

extension MarketplaceV1.Building: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.address.unicodeScalars.count >= 1) { violations.add(path, "address", "string.min_len", "must have at least 1 characters") }
    if !(self.address.utf8.count <= 256) { violations.add(path, "address", "string.max_bytes", "must have at most 256 bytes") }
  }
}

extension MarketplaceV1.Premises: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.buildingId.isEmpty { violations.add(path, "building_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.buildingId.isEmpty && !RPC.FieldFormat.isUUID(self.buildingId) { violations.add(path, "building_id", "string.uuid", "must be a UUID") }
    if !(self.number.unicodeScalars.count >= 1) { violations.add(path, "number", "string.min_len", "must have at least 1 characters") }
    if !(self.number.utf8.count <= 64) { violations.add(path, "number", "string.max_bytes", "must have at most 64 bytes") }
  }
}

extension MarketplaceV1.ListCustomersRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
    if !(self.words.unicodeScalars.count <= 128) { violations.add(path, "words", "string.max_len", "must have at most 128 characters") }
    if !(self.phone.unicodeScalars.count <= 32) { violations.add(path, "phone", "string.max_len", "must have at most 32 characters") }
    if !(self.premisesId.unicodeScalars.count <= 36) { violations.add(path, "premises_id", "string.max_len", "must have at most 36 characters") }
  }
}

extension MarketplaceV1.ListCustomersRequest: Swift.CustomReflectable {
  public var customMirror: Swift.Mirror {
    Swift.Mirror(self, children: [
      "pageSize": self.pageSize as Any,
      "pageToken": self.pageToken as Any,
      "words": "(sensitive)",
      "phone": "(sensitive)",
      "premisesId": self.premisesId as Any,
    ], displayStyle: .struct)
  }
}

extension MarketplaceV1.ListCustomersResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.customers.enumerated() {
      violations.nested(path, "customers[\(index)]", value)
    }
  }
}

extension MarketplaceV1.GetCustomerRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.customerId.isEmpty { violations.add(path, "customer_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.customerId.isEmpty && !RPC.FieldFormat.isUUID(self.customerId) { violations.add(path, "customer_id", "string.uuid", "must be a UUID") }
  }
}

extension MarketplaceV1.GetCustomerResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.customer {
      violations.nested(path, "customer", value)
    }
  }
}

extension MarketplaceV1.CreateCustomerRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.customer != nil) {
      violations.add(path, "customer", "required", "must be set")
    } else {
      if let value = self.customer {
        violations.nested(path, "customer", value)
      }
    }
  }
}

extension MarketplaceV1.CreateCustomerRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "customer.premises_id": return self.customer.flatMap { $0.premisesId }
    default: return nil
    }
  }
}

extension MarketplaceV1.CreateCustomerResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.customer {
      violations.nested(path, "customer", value)
    }
  }
}

extension MarketplaceV1.CreateCustomerResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "customer.id": return self.customer.flatMap { $0.id }
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateCustomerRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.customerId.isEmpty { violations.add(path, "customer_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.customerId.isEmpty && !RPC.FieldFormat.isUUID(self.customerId) { violations.add(path, "customer_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.UpdateCustomerRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "customer_id": return self.customerId
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateCustomerResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.customer {
      violations.nested(path, "customer", value)
    }
  }
}

extension MarketplaceV1.ListBuildingsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension MarketplaceV1.ListBuildingsResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.buildings.enumerated() {
      violations.nested(path, "buildings[\(index)]", value)
    }
  }
}

extension MarketplaceV1.CreateBuildingRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.building != nil) {
      violations.add(path, "building", "required", "must be set")
    } else {
      if let value = self.building {
        violations.nested(path, "building", value)
      }
    }
  }
}

extension MarketplaceV1.CreateBuildingResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.building {
      violations.nested(path, "building", value)
    }
  }
}

extension MarketplaceV1.CreateBuildingResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "building.id": return self.building.flatMap { $0.id }
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateBuildingRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.buildingId.isEmpty { violations.add(path, "building_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.buildingId.isEmpty && !RPC.FieldFormat.isUUID(self.buildingId) { violations.add(path, "building_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.UpdateBuildingRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "building_id": return self.buildingId
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateBuildingResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.building {
      violations.nested(path, "building", value)
    }
  }
}

extension MarketplaceV1.ListPremisesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.buildingId.isEmpty { violations.add(path, "building_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.buildingId.isEmpty && !RPC.FieldFormat.isUUID(self.buildingId) { violations.add(path, "building_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension MarketplaceV1.ListPremisesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.premises.enumerated() {
      violations.nested(path, "premises[\(index)]", value)
    }
  }
}

extension MarketplaceV1.CreatePremisesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.premises != nil) {
      violations.add(path, "premises", "required", "must be set")
    } else {
      if let value = self.premises {
        violations.nested(path, "premises", value)
      }
    }
  }
}

extension MarketplaceV1.CreatePremisesRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "premises.building_id": return self.premises.flatMap { $0.buildingId }
    default: return nil
    }
  }
}

extension MarketplaceV1.CreatePremisesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.premises {
      violations.nested(path, "premises", value)
    }
  }
}

extension MarketplaceV1.CreatePremisesResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "premises.id": return self.premises.flatMap { $0.id }
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdatePremisesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.premisesId.isEmpty { violations.add(path, "premises_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.premisesId.isEmpty && !RPC.FieldFormat.isUUID(self.premisesId) { violations.add(path, "premises_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.UpdatePremisesRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "premises_id": return self.premisesId
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdatePremisesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.premises {
      violations.nested(path, "premises", value)
    }
  }
}
