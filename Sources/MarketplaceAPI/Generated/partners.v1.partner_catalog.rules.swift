// swift-format-ignore-file
// Made by protoc-gen-marketplace from partners/v1/partner_catalog.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension PartnersV1.PartnerService: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.title.unicodeScalars.count >= 1) { violations.add(path, "title", "string.min_len", "must have at least 1 characters") }
    if !(self.title.utf8.count <= 256) { violations.add(path, "title", "string.max_bytes", "must have at most 256 bytes") }
    if !(self.description.unicodeScalars.count <= 10000) { violations.add(path, "description", "string.max_len", "must have at most 10000 characters") }
    if self.categoryId.isEmpty { violations.add(path, "category_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.categoryId.isEmpty && !RPC.FieldFormat.isUUID(self.categoryId) { violations.add(path, "category_id", "string.uuid", "must be a UUID") }
    if self.legalEntityId.isEmpty { violations.add(path, "legal_entity_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.legalEntityId.isEmpty && !RPC.FieldFormat.isUUID(self.legalEntityId) { violations.add(path, "legal_entity_id", "string.uuid", "must be a UUID") }
    if !(self.state.rawValue != 0) {
      violations.add(path, "state", "required", "must be set")
    } else {
      if case .unrecognized = self.state { violations.add(path, "state", "enum.defined_only", "must be a value that the schema names") }
    }
    if !(self.paymentMode.rawValue != 0) {
      violations.add(path, "payment_mode", "required", "must be set")
    } else {
      if case .unrecognized = self.paymentMode { violations.add(path, "payment_mode", "enum.defined_only", "must be a value that the schema names") }
    }
    if !(self.options.count <= 50) { violations.add(path, "options", "repeated.max_items", "must have at most 50 items") }
    for (index, value) in self.options.enumerated() {
      violations.nested(path, "options[\(index)]", value)
    }
    if !(self.fields.count <= 50) { violations.add(path, "fields", "repeated.max_items", "must have at most 50 items") }
    for (index, value) in self.fields.enumerated() {
      violations.nested(path, "fields[\(index)]", value)
    }
    if !(self.tags.count <= 20) { violations.add(path, "tags", "repeated.max_items", "must have at most 20 items") }
    if !(self.tags.isUnique) { violations.add(path, "tags", "repeated.unique", "must not have an item twice") }
    for (index, value) in self.tags.enumerated() {
      if !(value.unicodeScalars.count >= 1) { violations.add(path, "tags[\(index)]", "string.min_len", "must have at least 1 characters") }
      if !(value.unicodeScalars.count <= 64) { violations.add(path, "tags[\(index)]", "string.max_len", "must have at most 64 characters") }
    }
    if !(self.pictures.count <= 20) { violations.add(path, "pictures", "repeated.max_items", "must have at most 20 items") }
    for (index, value) in self.pictures.enumerated() {
      if !(value.unicodeScalars.count >= 1) { violations.add(path, "pictures[\(index)]", "string.min_len", "must have at least 1 characters") }
      if !(value.utf8.count <= 2048) { violations.add(path, "pictures[\(index)]", "string.max_bytes", "must have at most 2048 bytes") }
    }
    if let value = self.executionTime {
      if !((value.seconds, value.nanos) >= (1, 0) && (value.seconds, value.nanos) <= (31622400, 0)) { violations.add(path, "execution_time", "duration.gte_lte", "must be >= 1 s and <= 31622400 s") }
    }
  }
}

extension PartnersV1.ListPartnerCategoriesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension PartnersV1.ListPartnerCategoriesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.categories.enumerated() {
      violations.nested(path, "categories[\(index)]", value)
    }
  }
}

extension PartnersV1.ListPartnerLegalEntitiesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension PartnersV1.ListPartnerLegalEntitiesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.legalEntities.enumerated() {
      violations.nested(path, "legal_entities[\(index)]", value)
    }
  }
}

extension PartnersV1.ListPartnerServicesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if case .unrecognized = self.state { violations.add(path, "state", "enum.defined_only", "must be a value that the schema names") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension PartnersV1.ListPartnerServicesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.services.enumerated() {
      violations.nested(path, "services[\(index)]", value)
    }
  }
}

extension PartnersV1.GetPartnerServiceRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.serviceId.isEmpty { violations.add(path, "service_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.serviceId.isEmpty && !RPC.FieldFormat.isUUID(self.serviceId) { violations.add(path, "service_id", "string.uuid", "must be a UUID") }
  }
}

extension PartnersV1.GetPartnerServiceResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.service {
      violations.nested(path, "service", value)
    }
  }
}

extension PartnersV1.CreatePartnerServiceRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.service != nil) {
      violations.add(path, "service", "required", "must be set")
    } else {
      if let value = self.service {
        violations.nested(path, "service", value)
      }
    }
  }
}

extension PartnersV1.CreatePartnerServiceRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "service.category_id": return self.service.flatMap { $0.categoryId }
    case "service.legal_entity_id": return self.service.flatMap { $0.legalEntityId }
    default: return nil
    }
  }
}

extension PartnersV1.CreatePartnerServiceResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.service {
      violations.nested(path, "service", value)
    }
  }
}

extension PartnersV1.CreatePartnerServiceResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "service.id": return self.service.flatMap { $0.id }
    default: return nil
    }
  }
}

extension PartnersV1.UpdatePartnerServiceRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.serviceId.isEmpty { violations.add(path, "service_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.serviceId.isEmpty && !RPC.FieldFormat.isUUID(self.serviceId) { violations.add(path, "service_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension PartnersV1.UpdatePartnerServiceRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "service_id": return self.serviceId
    default: return nil
    }
  }
}

extension PartnersV1.UpdatePartnerServiceResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.service {
      violations.nested(path, "service", value)
    }
  }
}

extension PartnersV1.ListPartnerPriceItemsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.legalEntityId.isEmpty { violations.add(path, "legal_entity_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.legalEntityId.isEmpty && !RPC.FieldFormat.isUUID(self.legalEntityId) { violations.add(path, "legal_entity_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
    if !(self.words.unicodeScalars.count <= 128) { violations.add(path, "words", "string.max_len", "must have at most 128 characters") }
  }
}

extension PartnersV1.ListPartnerPriceItemsResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.items.enumerated() {
      violations.nested(path, "items[\(index)]", value)
    }
  }
}

extension PartnersV1.GetPartnerPriceItemRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.priceItemId.isEmpty { violations.add(path, "price_item_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.priceItemId.isEmpty && !RPC.FieldFormat.isUUID(self.priceItemId) { violations.add(path, "price_item_id", "string.uuid", "must be a UUID") }
  }
}

extension PartnersV1.GetPartnerPriceItemResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.item {
      violations.nested(path, "item", value)
    }
  }
}

extension PartnersV1.CreatePartnerPriceItemRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.item != nil) {
      violations.add(path, "item", "required", "must be set")
    } else {
      if let value = self.item {
        violations.nested(path, "item", value)
      }
    }
  }
}

extension PartnersV1.CreatePartnerPriceItemRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "item.legal_entity_id": return self.item.flatMap { $0.legalEntityId }
    default: return nil
    }
  }
}

extension PartnersV1.CreatePartnerPriceItemResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.item {
      violations.nested(path, "item", value)
    }
  }
}

extension PartnersV1.CreatePartnerPriceItemResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "item.id": return self.item.flatMap { $0.id }
    default: return nil
    }
  }
}

extension PartnersV1.UpdatePartnerPriceItemRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.priceItemId.isEmpty { violations.add(path, "price_item_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.priceItemId.isEmpty && !RPC.FieldFormat.isUUID(self.priceItemId) { violations.add(path, "price_item_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension PartnersV1.UpdatePartnerPriceItemRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "price_item_id": return self.priceItemId
    default: return nil
    }
  }
}

extension PartnersV1.UpdatePartnerPriceItemResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.item {
      violations.nested(path, "item", value)
    }
  }
}
