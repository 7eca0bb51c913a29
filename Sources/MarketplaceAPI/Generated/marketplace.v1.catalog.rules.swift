// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/catalog.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1.Service: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.options.enumerated() {
      violations.nested(path, "options[\(index)]", value)
    }
  }
}

extension MarketplaceV1.OrderOption: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.tariff {
      violations.nested(path, "tariff", value)
    }
  }
}

extension MarketplaceV1.PriceItem: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.tariff {
      violations.nested(path, "tariff", value)
    }
  }
}

extension MarketplaceV1.ListServicesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if case .unrecognized = self.kind { violations.add(path, "kind", "enum.defined_only", "must be a value that the schema names") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension MarketplaceV1.ListServicesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.services.enumerated() {
      violations.nested(path, "services[\(index)]", value)
    }
  }
}

extension MarketplaceV1.GetServiceRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.serviceId.isEmpty { violations.add(path, "service_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.serviceId.isEmpty && !RPC.FieldFormat.isUUID(self.serviceId) { violations.add(path, "service_id", "string.uuid", "must be a UUID") }
  }
}

extension MarketplaceV1.GetServiceResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.service {
      violations.nested(path, "service", value)
    }
  }
}

extension MarketplaceV1.ListPriceItemsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.serviceId.isEmpty { violations.add(path, "service_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.serviceId.isEmpty && !RPC.FieldFormat.isUUID(self.serviceId) { violations.add(path, "service_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension MarketplaceV1.ListPriceItemsResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.items.enumerated() {
      violations.nested(path, "items[\(index)]", value)
    }
  }
}
