// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/category.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1.Category: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.title.unicodeScalars.count >= 1) { violations.add(path, "title", "string.min_len", "must have at least 1 characters") }
    if !(self.title.utf8.count <= 256) { violations.add(path, "title", "string.max_bytes", "must have at most 256 bytes") }
    if !(self.place >= 0 && self.place <= 1000000) { violations.add(path, "place", "int32.gte_lte", "must be >= 0 and <= 1000000") }
  }
}

extension MarketplaceV1.ListCategoriesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension MarketplaceV1.ListCategoriesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.categories.enumerated() {
      violations.nested(path, "categories[\(index)]", value)
    }
  }
}

extension MarketplaceV1.GetCategoryRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.categoryId.isEmpty { violations.add(path, "category_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.categoryId.isEmpty && !RPC.FieldFormat.isUUID(self.categoryId) { violations.add(path, "category_id", "string.uuid", "must be a UUID") }
  }
}

extension MarketplaceV1.GetCategoryResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.category {
      violations.nested(path, "category", value)
    }
  }
}

extension MarketplaceV1.CreateCategoryRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.category != nil) {
      violations.add(path, "category", "required", "must be set")
    } else {
      if let value = self.category {
        violations.nested(path, "category", value)
      }
    }
  }
}

extension MarketplaceV1.CreateCategoryResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.category {
      violations.nested(path, "category", value)
    }
  }
}

extension MarketplaceV1.CreateCategoryResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "category.id": return self.category.flatMap { $0.id }
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateCategoryRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.categoryId.isEmpty { violations.add(path, "category_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.categoryId.isEmpty && !RPC.FieldFormat.isUUID(self.categoryId) { violations.add(path, "category_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.UpdateCategoryRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "category_id": return self.categoryId
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateCategoryResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.category {
      violations.nested(path, "category", value)
    }
  }
}

extension MarketplaceV1.DeleteCategoryRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.categoryId.isEmpty { violations.add(path, "category_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.categoryId.isEmpty && !RPC.FieldFormat.isUUID(self.categoryId) { violations.add(path, "category_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.DeleteCategoryRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "category_id": return self.categoryId
    default: return nil
    }
  }
}
