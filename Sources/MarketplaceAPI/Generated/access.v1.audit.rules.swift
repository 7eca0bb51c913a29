// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/audit.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1.ListAuditRecordsRequest: ValidatedMessage {
  public func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if !self.objectId.isEmpty {
      if self.objectId.isEmpty { violations.add(path, "object_id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !self.objectId.isEmpty && !RPC.FieldFormat.isUUID(self.objectId) { violations.add(path, "object_id", "string.uuid", "must be a UUID") }
    }
    if !self.principalId.isEmpty {
      if self.principalId.isEmpty { violations.add(path, "principal_id", "string.uuid_empty", "must be a UUID, and is empty") }
      if !self.principalId.isEmpty && !RPC.FieldFormat.isUUID(self.principalId) { violations.add(path, "principal_id", "string.uuid", "must be a UUID") }
    }
    if !(self.pageSize >= 0 && self.pageSize <= 200) { violations.add(path, "page_size", "int32.gte_lte", "must be >= 0 and <= 200") }
    if !(self.pageToken.unicodeScalars.count <= 512) { violations.add(path, "page_token", "string.max_len", "must have at most 512 characters") }
  }
}
