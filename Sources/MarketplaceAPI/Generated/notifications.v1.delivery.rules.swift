// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/delivery.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension NotificationsV1.ListDeadDeliveriesRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}

extension NotificationsV1.ReplayDeliveryRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if self.deliveryId.isEmpty { violations.add(path, "delivery_id", "string.uuid_empty", "must be a UUID, and is empty") }
    if !self.deliveryId.isEmpty && !RPC.FieldFormat.isUUID(self.deliveryId) { violations.add(path, "delivery_id", "string.uuid", "must be a UUID") }
  }
}

extension NotificationsV1.ReplayDeliveryRequest: RPC.AuditedMessage {
  public func auditedText(at path: String) -> String? {
    switch path {
    case "delivery_id": return self.deliveryId
    default: return nil
    }
  }
}
