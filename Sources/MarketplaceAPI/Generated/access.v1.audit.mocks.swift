// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/audit.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1 {
  /// Answers calls of `access.v1.AuditService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct AuditServiceMock: Sendable {
    public var listAuditRecords: (@Sendable (AccessV1.ListAuditRecordsRequest, CallContext) async throws -> AccessV1.ListAuditRecordsResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: AuditServiceClient {
      AuditServiceClient(RPC.InProcessChannel(mocking: { router in
        if let listAuditRecords { router.unary(AuditServiceMethods.listAuditRecords, listAuditRecords) }
      }))
    }
  }
}
