// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/catalog.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1.Service: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.title.unicodeScalars.count >= 1) { violations.add(path, "title", "string.min_len", "must have at least 1 characters") }
    if !(self.title.utf8.count <= 256) { violations.add(path, "title", "string.max_bytes", "must have at most 256 bytes") }
    if !(self.description.unicodeScalars.count <= 10000) { violations.add(path, "description", "string.max_len", "must have at most 10000 characters") }
    if !(self.paymentMode.rawValue != 0) {
      violations.add(path, "payment_mode", "required", "must be set")
    } else {
      if case .unrecognized = self.paymentMode { violations.add(path, "payment_mode", "enum.defined_only", "must be a value that the schema names") }
    }
    if !(self.options.count <= 50) { violations.add(path, "options", "repeated.max_items", "must have at most 50 items") }
    for (index, value) in self.options.enumerated() {
      violations.nested(path, "options[\(index)]", value)
    }
    if self.categoryId.isEmpty { violations.add(path, "category_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.categoryId.isEmpty && !RPC.FieldFormat.isUUID(self.categoryId) { violations.add(path, "category_id", "string.uuid", "must be a UUID") }
    if self.legalEntityId.isEmpty { violations.add(path, "legal_entity_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.legalEntityId.isEmpty && !RPC.FieldFormat.isUUID(self.legalEntityId) { violations.add(path, "legal_entity_id", "string.uuid", "must be a UUID") }
    if !(self.state.rawValue != 0) {
      violations.add(path, "state", "required", "must be set")
    } else {
      if case .unrecognized = self.state { violations.add(path, "state", "enum.defined_only", "must be a value that the schema names") }
    }
    if !(self.place >= 0 && self.place <= 1000000) { violations.add(path, "place", "int32.gte_lte", "must be >= 0 and <= 1000000") }
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
    if !(self.approvalSteps.count <= 20) { violations.add(path, "approval_steps", "repeated.max_items", "must have at most 20 items") }
    for (index, value) in self.approvalSteps.enumerated() {
      violations.nested(path, "approval_steps[\(index)]", value)
    }
    if !(self.fields.count <= 50) { violations.add(path, "fields", "repeated.max_items", "must have at most 50 items") }
    for (index, value) in self.fields.enumerated() {
      violations.nested(path, "fields[\(index)]", value)
    }
  }
}

extension MarketplaceV1.Service: RedactableMessage {
  public mutating func redact(for application: Int32) {
    if application != 1 && application != 2 { self.approvalSteps = [] }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if application != 1 && application != 2, !self.approvalSteps.isEmpty { violations.hidden("approval_steps") }
  }
}

extension MarketplaceV1.OrderOption: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.id.unicodeScalars.count <= 36) { violations.add(path, "id", "string.max_len", "must have at most 36 characters") }
    if !(self.title.unicodeScalars.count >= 1) { violations.add(path, "title", "string.min_len", "must have at least 1 characters") }
    if !(self.title.utf8.count <= 256) { violations.add(path, "title", "string.max_bytes", "must have at most 256 bytes") }
    if let value = self.tariff {
      violations.nested(path, "tariff", value)
    }
    if !(self.unit.unicodeScalars.count <= 32) { violations.add(path, "unit", "string.max_len", "must have at most 32 characters") }
    if let value = self.vatBasisPoints {
      if !(value >= 0 && value <= 10000) { violations.add(path, "vat_basis_points", "int32.gte_lte", "must be >= 0 and <= 10000") }
    }
    if !(self.paymentSubject.rawValue != 0) {
      violations.add(path, "payment_subject", "required", "must be set")
    } else {
      if case .unrecognized = self.paymentSubject { violations.add(path, "payment_subject", "enum.defined_only", "must be a value that the schema names") }
    }
  }
}

extension MarketplaceV1.OrderField: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.id.unicodeScalars.count <= 36) { violations.add(path, "id", "string.max_len", "must have at most 36 characters") }
    if !(self.title.unicodeScalars.count >= 1) { violations.add(path, "title", "string.min_len", "must have at least 1 characters") }
    if !(self.title.utf8.count <= 256) { violations.add(path, "title", "string.max_bytes", "must have at most 256 bytes") }
    if !(self.kind.rawValue != 0) {
      violations.add(path, "kind", "required", "must be set")
    } else {
      if case .unrecognized = self.kind { violations.add(path, "kind", "enum.defined_only", "must be a value that the schema names") }
    }
    if !(self.choices.count <= 100) { violations.add(path, "choices", "repeated.max_items", "must have at most 100 items") }
    if !(self.choices.isUnique) { violations.add(path, "choices", "repeated.unique", "must not have an item twice") }
    for (index, value) in self.choices.enumerated() {
      if !(value.unicodeScalars.count <= 256) { violations.add(path, "choices[\(index)]", "string.max_len", "must have at most 256 characters") }
      if !Self.patternOfChoicesItems.matches(value) { violations.add(path, "choices[\(index)]", "string.pattern", "must match ^[^\\n]+$") }
    }
  }
  private static let patternOfChoicesItems = RPC.FieldPattern(steps: [4, 0, 0, 1, 0, 0, 2, 3, 5, 1, 0, 0, 3, 2, 0, 5, 0, 0, 0, 0, 0], sets: [[0, 9, 11, 1114111]])
}

extension MarketplaceV1.ServiceApprovalStep: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if case .roleId(let value) = self.approver {
      if value.isEmpty { violations.add(path, "role_id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isUUID(value) { violations.add(path, "role_id", "string.uuid", "must be a UUID") }
    }
    if case .employeeId(let value) = self.approver {
      if value.isEmpty { violations.add(path, "employee_id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isUUID(value) { violations.add(path, "employee_id", "string.uuid", "must be a UUID") }
    }
    if self.approver == nil { violations.add(path, "approver", "required", "one of its fields must be set") }
  }
}

extension MarketplaceV1.PriceItem: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.name.unicodeScalars.count >= 1) { violations.add(path, "name", "string.min_len", "must have at least 1 characters") }
    if !(self.name.utf8.count <= 256) { violations.add(path, "name", "string.max_bytes", "must have at most 256 bytes") }
    if !(self.unit.unicodeScalars.count >= 1) { violations.add(path, "unit", "string.min_len", "must have at least 1 characters") }
    if !(self.unit.unicodeScalars.count <= 32) { violations.add(path, "unit", "string.max_len", "must have at most 32 characters") }
    if !(self.tariff != nil) {
      violations.add(path, "tariff", "required", "must be set")
    } else {
      if let value = self.tariff {
        violations.nested(path, "tariff", value)
      }
    }
    if let value = self.vatBasisPoints {
      if !(value >= 0 && value <= 10000) { violations.add(path, "vat_basis_points", "int32.gte_lte", "must be >= 0 and <= 10000") }
    }
    if !(self.paymentSubject.rawValue != 0) {
      violations.add(path, "payment_subject", "required", "must be set")
    } else {
      if case .unrecognized = self.paymentSubject { violations.add(path, "payment_subject", "enum.defined_only", "must be a value that the schema names") }
    }
    if self.legalEntityId.isEmpty { violations.add(path, "legal_entity_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.legalEntityId.isEmpty && !RPC.FieldFormat.isUUID(self.legalEntityId) { violations.add(path, "legal_entity_id", "string.uuid", "must be a UUID") }
  }
}

extension MarketplaceV1.ListServicesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if case .unrecognized = self.kind { violations.add(path, "kind", "enum.defined_only", "must be a value that the schema names") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
    if case .unrecognized = self.state { violations.add(path, "state", "enum.defined_only", "must be a value that the schema names") }
    if !(self.categoryId.unicodeScalars.count <= 36) { violations.add(path, "category_id", "string.max_len", "must have at most 36 characters") }
    if !(self.tag.unicodeScalars.count <= 64) { violations.add(path, "tag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.ListServicesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.services.enumerated() {
      violations.nested(path, "services[\(index)]", value)
    }
  }
}

extension MarketplaceV1.ListServicesResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    for index in self.services.indices { self.services[index].redact(for: application) }
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.services.enumerated() { violations.hidden(in: "services[\(index)]", value, from: application) }
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

extension MarketplaceV1.GetServiceResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.service?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.service { violations.hidden(in: "service", value, from: application) }
  }
}

extension MarketplaceV1.CreateServiceRequest: ValidatedMessage {
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

extension MarketplaceV1.CreateServiceRequest: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.service?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.service { violations.hidden(in: "service", value, from: application) }
  }
}

extension MarketplaceV1.CreateServiceRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "service.category_id": return self.service.flatMap { $0.categoryId }
    case "service.legal_entity_id": return self.service.flatMap { $0.legalEntityId }
    default: return nil
    }
  }
}

extension MarketplaceV1.CreateServiceResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.service {
      violations.nested(path, "service", value)
    }
  }
}

extension MarketplaceV1.CreateServiceResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.service?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.service { violations.hidden(in: "service", value, from: application) }
  }
}

extension MarketplaceV1.CreateServiceResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "service.id": return self.service.flatMap { $0.id }
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateServiceRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.serviceId.isEmpty { violations.add(path, "service_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.serviceId.isEmpty && !RPC.FieldFormat.isUUID(self.serviceId) { violations.add(path, "service_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.UpdateServiceRequest: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.service?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.service { violations.hidden(in: "service", value, from: application) }
  }
}

extension MarketplaceV1.UpdateServiceRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "service_id": return self.serviceId
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateServiceResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.service {
      violations.nested(path, "service", value)
    }
  }
}

extension MarketplaceV1.UpdateServiceResponse: RedactableMessage {
  public mutating func redact(for application: Int32) {
    self.service?.redact(for: application)
  }
  public func hiddenFields(from application: Int32, into violations: inout [RPC.FieldViolation]) {
    if let value = self.service { violations.hidden(in: "service", value, from: application) }
  }
}

extension MarketplaceV1.ListPriceItemsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if case .legalEntityId(let value) = self.seller {
      if value.isEmpty { violations.add(path, "legal_entity_id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isUUID(value) { violations.add(path, "legal_entity_id", "string.uuid", "must be a UUID") }
    }
    if case .serviceId(let value) = self.seller {
      if value.isEmpty { violations.add(path, "service_id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isUUID(value) { violations.add(path, "service_id", "string.uuid", "must be a UUID") }
    }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
    if !(self.words.unicodeScalars.count <= 128) { violations.add(path, "words", "string.max_len", "must have at most 128 characters") }
    if self.seller == nil { violations.add(path, "seller", "required", "one of its fields must be set") }
  }
}

extension MarketplaceV1.ListPriceItemsResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.items.enumerated() {
      violations.nested(path, "items[\(index)]", value)
    }
  }
}

extension MarketplaceV1.GetPriceItemRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.priceItemId.isEmpty { violations.add(path, "price_item_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.priceItemId.isEmpty && !RPC.FieldFormat.isUUID(self.priceItemId) { violations.add(path, "price_item_id", "string.uuid", "must be a UUID") }
  }
}

extension MarketplaceV1.GetPriceItemResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.item {
      violations.nested(path, "item", value)
    }
  }
}

extension MarketplaceV1.CreatePriceItemRequest: ValidatedMessage {
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

extension MarketplaceV1.CreatePriceItemRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "item.legal_entity_id": return self.item.flatMap { $0.legalEntityId }
    default: return nil
    }
  }
}

extension MarketplaceV1.CreatePriceItemResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.item {
      violations.nested(path, "item", value)
    }
  }
}

extension MarketplaceV1.CreatePriceItemResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "item.id": return self.item.flatMap { $0.id }
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdatePriceItemRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.priceItemId.isEmpty { violations.add(path, "price_item_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.priceItemId.isEmpty && !RPC.FieldFormat.isUUID(self.priceItemId) { violations.add(path, "price_item_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.UpdatePriceItemRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "price_item_id": return self.priceItemId
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdatePriceItemResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.item {
      violations.nested(path, "item", value)
    }
  }
}

extension MarketplaceV1.DeletePriceItemRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.priceItemId.isEmpty { violations.add(path, "price_item_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.priceItemId.isEmpty && !RPC.FieldFormat.isUUID(self.priceItemId) { violations.add(path, "price_item_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.DeletePriceItemRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "price_item_id": return self.priceItemId
    default: return nil
    }
  }
}
