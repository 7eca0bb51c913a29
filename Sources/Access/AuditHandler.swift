import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `access.v1.AuditService`. Its contract asks for P18.
public struct AuditHandler: AccessV1.AuditService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  public func listAuditRecords(
    _ request: AccessV1.ListAuditRecordsRequest, context: CallContext
  ) async throws -> AccessV1.ListAuditRecordsResponse {
    let period = try context.answering { () throws(PeriodRefused) in try Period(request.fromTime, request.untilTime) }
    let filter = AuditFilter(
      object: ID<AuditFilter>(request.objectId)?.uuid, principal: ID<AuditFilter>(request.principalId)?.uuid, ids: period.ids)
    let query = filter.query(
      in: context.caller.organization, before: (try request.pageStart() ?? .newest).id, limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let records = try results[results.startIndex].map { row in try StoredAuditRecord(&row) }
      let (page, next) = request.page(of: records) { PageToken(id: $0.id) }
      return .init(records: page.map(\.message), nextPageToken: next)
    }
  }
}

extension StoredAuditRecord {
  fileprivate var message: AccessV1.AuditRecord {
    AccessV1.AuditRecord(
      id: id.text, time: GoogleProtobuf.Timestamp(microsecondsSinceEpoch: time.microseconds), action: action, method: method,
      principalId: principal?.text ?? "", principalKind: .init(rawValue: Int32(principalKind ?? 0)),
      application: .init(rawValue: Int32(application ?? 0)), peer: peer, idempotencyKey: idempotencyKey?.text ?? "",
      requestId: requestID?.text ?? "", outcome: Int32(outcome), reason: reason, changed: changed,
      fields: fields.map { .init(path: $0.path, text: $0.text) }, before: state(before), after: state(after))
  }

  /// nil where there is nothing to say.
  private func state(_ state: (state: String, version: Int64?)) -> AccessV1.AuditState? {
    state.state.isEmpty && state.version == nil ? nil : .init(state: state.state, version: state.version ?? 0)
  }
}
