// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/seller.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1.LegalEntity: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.name.unicodeScalars.count >= 1) { violations.add(path, "name", "string.min_len", "must have at least 1 characters") }
    if !(self.name.utf8.count <= 256) { violations.add(path, "name", "string.max_bytes", "must have at most 256 bytes") }
    if !(self.taxpayerNumber.unicodeScalars.count >= 10) { violations.add(path, "taxpayer_number", "string.min_len", "must have at least 10 characters") }
    if !Self.patternOfTaxpayerNumber.matches(self.taxpayerNumber) { violations.add(path, "taxpayer_number", "string.pattern", "must match ^([0-9]{10}|[0-9]{12})$") }
    if !(self.partnerId.unicodeScalars.count <= 36) { violations.add(path, "partner_id", "string.max_len", "must have at most 36 characters") }
  }
  private static let patternOfTaxpayerNumber = RPC.FieldPattern(steps: [4, 0, 0, 2, 2, 13, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 3, 25, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 5, 0, 0, 0, 0, 0], sets: [[48, 57]])
}

extension MarketplaceV1.Partner: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.name.unicodeScalars.count >= 1) { violations.add(path, "name", "string.min_len", "must have at least 1 characters") }
    if !(self.name.utf8.count <= 256) { violations.add(path, "name", "string.max_bytes", "must have at most 256 bytes") }
  }
}

extension MarketplaceV1.ListLegalEntitiesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
    if !(self.partnerId.unicodeScalars.count <= 36) { violations.add(path, "partner_id", "string.max_len", "must have at most 36 characters") }
  }
}

extension MarketplaceV1.ListLegalEntitiesResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.legalEntities.enumerated() {
      violations.nested(path, "legal_entities[\(index)]", value)
    }
  }
}

extension MarketplaceV1.GetLegalEntityRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.legalEntityId.isEmpty { violations.add(path, "legal_entity_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.legalEntityId.isEmpty && !RPC.FieldFormat.isUUID(self.legalEntityId) { violations.add(path, "legal_entity_id", "string.uuid", "must be a UUID") }
  }
}

extension MarketplaceV1.GetLegalEntityResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.legalEntity {
      violations.nested(path, "legal_entity", value)
    }
  }
}

extension MarketplaceV1.CreateLegalEntityRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.legalEntity != nil) {
      violations.add(path, "legal_entity", "required", "must be set")
    } else {
      if let value = self.legalEntity {
        violations.nested(path, "legal_entity", value)
      }
    }
  }
}

extension MarketplaceV1.CreateLegalEntityRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "legal_entity.partner_id": return self.legalEntity.flatMap { $0.partnerId }
    default: return nil
    }
  }
}

extension MarketplaceV1.CreateLegalEntityResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.legalEntity {
      violations.nested(path, "legal_entity", value)
    }
  }
}

extension MarketplaceV1.CreateLegalEntityResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "legal_entity.id": return self.legalEntity.flatMap { $0.id }
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateLegalEntityRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.legalEntityId.isEmpty { violations.add(path, "legal_entity_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.legalEntityId.isEmpty && !RPC.FieldFormat.isUUID(self.legalEntityId) { violations.add(path, "legal_entity_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.UpdateLegalEntityRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "legal_entity_id": return self.legalEntityId
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdateLegalEntityResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.legalEntity {
      violations.nested(path, "legal_entity", value)
    }
  }
}

extension MarketplaceV1.ListPartnersRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension MarketplaceV1.ListPartnersResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    for (index, value) in self.partners.enumerated() {
      violations.nested(path, "partners[\(index)]", value)
    }
  }
}

extension MarketplaceV1.GetPartnerRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.partnerId.isEmpty { violations.add(path, "partner_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.partnerId.isEmpty && !RPC.FieldFormat.isUUID(self.partnerId) { violations.add(path, "partner_id", "string.uuid", "must be a UUID") }
  }
}

extension MarketplaceV1.GetPartnerResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.partner {
      violations.nested(path, "partner", value)
    }
  }
}

extension MarketplaceV1.CreatePartnerRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.partner != nil) {
      violations.add(path, "partner", "required", "must be set")
    } else {
      if let value = self.partner {
        violations.nested(path, "partner", value)
      }
    }
    if !(self.commissionBasisPoints >= 0 && self.commissionBasisPoints <= 10000) { violations.add(path, "commission_basis_points", "int32.gte_lte", "must be >= 0 and <= 10000") }
  }
}

extension MarketplaceV1.CreatePartnerResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.partner {
      violations.nested(path, "partner", value)
    }
  }
}

extension MarketplaceV1.CreatePartnerResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "partner.id": return self.partner.flatMap { $0.id }
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdatePartnerRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.partnerId.isEmpty { violations.add(path, "partner_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.partnerId.isEmpty && !RPC.FieldFormat.isUUID(self.partnerId) { violations.add(path, "partner_id", "string.uuid", "must be a UUID") }
    if !(self.etag.unicodeScalars.count <= 64) { violations.add(path, "etag", "string.max_len", "must have at most 64 characters") }
  }
}

extension MarketplaceV1.UpdatePartnerRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "partner_id": return self.partnerId
    default: return nil
    }
  }
}

extension MarketplaceV1.UpdatePartnerResponse: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.partner {
      violations.nested(path, "partner", value)
    }
  }
}

extension MarketplaceV1.ListPartnerAgreementsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.partnerId.isEmpty { violations.add(path, "partner_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.partnerId.isEmpty && !RPC.FieldFormat.isUUID(self.partnerId) { violations.add(path, "partner_id", "string.uuid", "must be a UUID") }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension MarketplaceV1.CreatePartnerAgreementRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.partnerId.isEmpty { violations.add(path, "partner_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.partnerId.isEmpty && !RPC.FieldFormat.isUUID(self.partnerId) { violations.add(path, "partner_id", "string.uuid", "must be a UUID") }
    if !(self.commissionBasisPoints >= 0 && self.commissionBasisPoints <= 10000) { violations.add(path, "commission_basis_points", "int32.gte_lte", "must be >= 0 and <= 10000") }
  }
}

extension MarketplaceV1.CreatePartnerAgreementRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "partner_id": return self.partnerId
    default: return nil
    }
  }
}

extension MarketplaceV1.CreatePartnerAgreementResponse: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "agreement.version": return self.agreement.flatMap { String($0.version) }
    default: return nil
    }
  }
}
