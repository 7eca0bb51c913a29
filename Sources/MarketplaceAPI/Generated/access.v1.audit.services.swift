// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/audit.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1 {
  /// Who did what to which thing, and how it ended.
  public protocol AuditService: Sendable {
    /// Records, the newest first: of one thing, of one principal, of a time, or all. What was changed is there once the change is; refusals come
    /// a moment later.
    ///
    /// Reasons of its errors: `PERIOD_INVALID`.
    func listAuditRecords(_ request: AccessV1.ListAuditRecordsRequest, context: CallContext) async throws -> AccessV1.ListAuditRecordsResponse
  }

  /// The methods of `access.v1.AuditService`, with what each asks of its callers.
  public enum AuditServiceMethods {
    public static let service = "access.v1.AuditService"
    public static let listAuditRecords = RPC.MethodDescriptor(service: service, method: "ListAuditRecords", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x40000)], replicaReads: true))
  }

  /// Makes `router` answer the calls of `access.v1.AuditService` with `service`.
  public static func register(auditService service: some AuditService, in router: inout RPC.Router) {
    router.unary(AuditServiceMethods.listAuditRecords) { try await service.listAuditRecords($0, context: $1) }
  }

  /// Who did what to which thing, and how it ended.
  public struct AuditServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Records, the newest first: of one thing, of one principal, of a time, or all. What was changed is there once the change is; refusals come
    /// a moment later.
    ///
    /// Reasons of its errors: `PERIOD_INVALID`.
    public func listAuditRecords(_ request: AccessV1.ListAuditRecordsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.ListAuditRecordsResponse {
      try await listAuditRecordsWithMetadata(request, options: options).message
    }
    /// As ``listAuditRecords(_:options:)``, with the metadata of the answer.
    public func listAuditRecordsWithMetadata(_ request: AccessV1.ListAuditRecordsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.ListAuditRecordsResponse> {
      try await channel.unary(AuditServiceMethods.listAuditRecords, request, returning: AccessV1.ListAuditRecordsResponse.self, options: options)
    }
  }
}
