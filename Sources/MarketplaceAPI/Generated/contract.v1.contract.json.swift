// swift-format-ignore-file
// Made by protoc-gen-marketplace from contract/v1/contract.proto; change the schema and run scripts/generate.
import Protobuf

extension ContractV1.Application: JSONEnum {
  public static let jsonNames = JSONEnumNames("contract.v1.Application", [("APPLICATION_UNSPECIFIED", 0), ("APPLICATION_CRM", 1), ("APPLICATION_EMPLOYEE_APP", 2), ("APPLICATION_RESIDENT_APP", 3), ("APPLICATION_PAYMENT_LINK", 4), ("APPLICATION_PARTNER_API", 5), ("APPLICATION_SYSTEM", 6)])
}

extension ContractV1.Permission: JSONEnum {
  public static let jsonNames = JSONEnumNames("contract.v1.Permission", [("PERMISSION_UNSPECIFIED", 0), ("PERMISSION_VIEW_MARKETPLACE", 1), ("PERMISSION_EDIT_SERVICES", 2), ("PERMISSION_EDIT_CATEGORIES", 3), ("PERMISSION_EDIT_ORDERS", 4), ("PERMISSION_CHAT", 5), ("PERMISSION_APPROVE_ORDERS", 6), ("PERMISSION_CANCEL_ORDERS", 7), ("PERMISSION_EXPORT_ORDERS", 8), ("PERMISSION_COMPLETE_ORDERS", 9), ("PERMISSION_VIEW_PARTNER_ORDERS", 10), ("PERMISSION_EDIT_INVOICES", 11), ("PERMISSION_DISCOUNT_INVOICES", 12), ("PERMISSION_REFUND_INVOICES", 13), ("PERMISSION_VIEW_PAYMENTS", 14), ("PERMISSION_VIEW_MARKETPLACE_PAYMENTS", 15), ("PERMISSION_MANAGE_EMPLOYEES", 16), ("PERMISSION_MANAGE_INTEGRATION", 17), ("PERMISSION_AUDIT", 18)])
}

extension ContractV1.Scope: JSONEnum {
  public static let jsonNames = JSONEnumNames("contract.v1.Scope", [("SCOPE_UNSPECIFIED", 0), ("SCOPE_ORDERS", 1), ("SCOPE_CATALOG", 2), ("SCOPE_SETTLEMENT", 3), ("SCOPE_WORK", 4), ("SCOPE_CHAT", 5)])
}

extension ContractV1.Ownership: JSONEnum {
  public static let jsonNames = JSONEnumNames("contract.v1.Ownership", [("OWNERSHIP_UNSPECIFIED", 0), ("OWNERSHIP_CUSTOMER", 1), ("OWNERSHIP_PARTNER", 2), ("OWNERSHIP_INVOICE", 3)])
}

extension ContractV1.ConditionalPermission: JSONObjectMessage {
  public static let jsonFields = JSONFields([("permission", "permission"), ("rule", "rule")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<ContractV1.Permission>.self, into: &self.permission)
    case 1: try reader.field(StringCodec.self, into: &self.rule)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.permission.rawValue != 0 { try writer.field(fields[0], EnumCodec<ContractV1.Permission>.self, self.permission) }
    if writer.writesDefaults || !self.rule.isEmpty { try writer.field(fields[1], StringCodec.self, self.rule) }
  }
}

extension ContractV1.Access: JSONObjectMessage {
  public static let jsonFields = JSONFields([("application", "application"), ("permissions", "permissions"), ("scopes", "scopes"), ("ownership", "ownership"), ("conditional", "conditional")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<ContractV1.Application>.self, into: &self.application)
    case 1: try reader.repeated(EnumCodec<ContractV1.Permission>.self, into: &self.permissions)
    case 2: try reader.repeated(EnumCodec<ContractV1.Scope>.self, into: &self.scopes)
    case 3: try reader.field(EnumCodec<ContractV1.Ownership>.self, into: &self.ownership)
    case 4: try reader.repeated(MessageCodec<ContractV1.ConditionalPermission>.self, into: &self.conditional)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.application.rawValue != 0 { try writer.field(fields[0], EnumCodec<ContractV1.Application>.self, self.application) }
    try writer.repeated(fields[1], EnumCodec<ContractV1.Permission>.self, self.permissions)
    try writer.repeated(fields[2], EnumCodec<ContractV1.Scope>.self, self.scopes)
    if writer.writesDefaults || self.ownership.rawValue != 0 { try writer.field(fields[3], EnumCodec<ContractV1.Ownership>.self, self.ownership) }
    try writer.repeated(fields[4], MessageCodec<ContractV1.ConditionalPermission>.self, self.conditional)
  }
}

extension ContractV1.Audit: JSONObjectMessage {
  public static let jsonFields = JSONFields([("action", "action"), ("object", "object"), ("result", "result")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.action)
    case 1: try reader.repeated(StringCodec.self, into: &self.object)
    case 2: try reader.repeated(StringCodec.self, into: &self.result)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.action.isEmpty { try writer.field(fields[0], StringCodec.self, self.action) }
    try writer.repeated(fields[1], StringCodec.self, self.object)
    try writer.repeated(fields[2], StringCodec.self, self.result)
  }
}

extension ContractV1.MethodContract: JSONObjectMessage {
  public static let jsonFields = JSONFields([("access", "access"), ("anonymous", "anonymous"), ("requiresIdempotencyKey", "requires_idempotency_key"), ("rateCost", "rate_cost"), ("errorReasons", "error_reasons"), ("audit", "audit"), ("replicaReads", "replica_reads")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<ContractV1.Access>.self, into: &self.access)
    case 1: try reader.field(BoolCodec.self, into: &self.anonymous)
    case 2: try reader.field(BoolCodec.self, into: &self.requiresIdempotencyKey)
    case 3: try reader.field(UInt32Codec.self, into: &self.rateCost)
    case 4: try reader.repeated(StringCodec.self, into: &self.errorReasons)
    case 5: try reader.field(MessageCodec<ContractV1.Audit>.self, into: &self.audit)
    case 6: try reader.field(BoolCodec.self, into: &self.replicaReads)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<ContractV1.Access>.self, self.access)
    if writer.writesDefaults || self.anonymous { try writer.field(fields[1], BoolCodec.self, self.anonymous) }
    if writer.writesDefaults || self.requiresIdempotencyKey { try writer.field(fields[2], BoolCodec.self, self.requiresIdempotencyKey) }
    if writer.writesDefaults || self.rateCost != 0 { try writer.field(fields[3], UInt32Codec.self, self.rateCost) }
    try writer.repeated(fields[4], StringCodec.self, self.errorReasons)
    if let value = self.audit { try writer.field(fields[5], MessageCodec<ContractV1.Audit>.self, value) }
    if writer.writesDefaults || self.replicaReads { try writer.field(fields[6], BoolCodec.self, self.replicaReads) }
  }
}

extension ContractV1.FieldContract: JSONObjectMessage {
  public static let jsonFields = JSONFields([("visibleTo", "visible_to"), ("sensitive", "sensitive")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(EnumCodec<ContractV1.Application>.self, into: &self.visibleTo)
    case 1: try reader.field(BoolCodec.self, into: &self.sensitive)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], EnumCodec<ContractV1.Application>.self, self.visibleTo)
    if writer.writesDefaults || self.sensitive { try writer.field(fields[1], BoolCodec.self, self.sensitive) }
  }
}
