public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `marketplace.v1.CatalogService`. Its contract asks staff for P1 to look (F1) and for P2 to edit (F2); F7 does not bind the
/// catalogue: what partners sell may be seen by whoever may order it.
public struct CatalogHandler: MarketplaceV1.CatalogService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  /// Services that the caller may order now, of one kind or of both (F1).
  public func listServices(
    _ request: MarketplaceV1.ListServicesRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListServicesResponse {
    let query = PostgresServices.services(
      in: context.caller.organization, ServiceFilter(request, byStaff: context.caller.kind == .employee),
      after: try PlacedStart(try request.pageStart()), limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let services = try PostgresServices.services(results[results.startIndex])
      let (page, next) = request.page(of: services) {
        PlacedStart(place: $0.place, title: $0.title, id: ServiceID($0.id)!.uuid).token
      }
      return .init(services: page, nextPageToken: next)
    }
  }

  /// Staff get a service that nobody may order as well, since orders of it live on.
  public func getService(
    _ request: MarketplaceV1.GetServiceRequest, context: CallContext
  ) async throws -> MarketplaceV1.GetServiceResponse {
    let states = context.caller.kind == .employee ? ServiceState.allCases : ServiceState.orderable(byStaff: false)
    let query = PostgresServices.service(in: context.caller.organization, ServiceID(request.serviceId), states)
    return try await gate.read(context, [query]) { _, results in .init(service: try Self.service(results)) }
  }

  public func createService(
    _ request: MarketplaceV1.CreateServiceRequest, context: CallContext
  ) async throws -> MarketplaceV1.CreateServiceResponse {
    let (organization, wanted) = (context.caller.organization, request.service!)
    let queries = [
      PostgresCategories.category(in: organization, CategoryID(wanted.categoryId)),
      PostgresServices.seller(in: organization, LegalEntityID(wanted.legalEntityId)), Approvers.query(wanted, in: organization),
    ]
    return try await refusingRaces(context) {
      try await gate.change(context, request, reading: queries) { grant, results in
        let results = Array(results)
        let seller = try ServiceSeller(results[1])
        let change = try ServiceChange(creating: wanted, in: results[0], of: seller, at: grant.now)
        try Approvers(results[2]).check(change.service)
        let mutation = Mutation(head: change.insert(partner: seller?.partner), changes: change.rest, of: change.id.uuid)
        return (mutation, .init(service: change.service))
      }
    }
  }

  public func updateService(
    _ request: MarketplaceV1.UpdateServiceRequest, context: CallContext
  ) async throws -> MarketplaceV1.UpdateServiceResponse {
    let (organization, id, wanted) = (context.caller.organization, ServiceID(request.serviceId), request.service ?? .init())
    let queries = [
      PostgresServices.service(in: organization, id, ServiceState.allCases),
      PostgresCategories.category(in: organization, CategoryID(wanted.categoryId)), Approvers.query(wanted, in: organization),
    ]
    return try await refusingRaces(context) {
      try await gate.change(context, request, reading: queries) { grant, results in
        let stored = try Self.service(results)
        let results = Array(results)
        let service = try stored.changed(to: wanted, request.updateMask, etag: request.etag)
        let change = try ServiceChange(changing: stored, to: service, in: results[1], at: grant.now)
        if service.approvalSteps != stored.approvalSteps { try Approvers(results[2]).check(service) }
        return (Mutation(head: change.update, changes: change.rest, of: change.id.uuid), .init(service: change.service))
      }
    }
  }

  /// What another call removed meanwhile.
  private func refusingRaces<Value>(_ context: CallContext, _ body: () async throws -> Value) async throws -> Value {
    try await context.refusing("service_organization_id_category_id_fkey", with: .categoryNotFound, body)
  }

  private static func service(_ results: ArraySlice<QueryResult>) throws -> MarketplaceV1.Service {
    guard let service = try PostgresServices.services(results[results.startIndex]).first else { throw Refusal.serviceNotFound }
    return service
  }
}

extension ServiceFilter {
  /// Without a state, what the caller may order; residents find nothing else whatever they name.
  init(_ request: MarketplaceV1.ListServicesRequest, byStaff: Bool) {
    let orderable = ServiceState.orderable(byStaff: byStaff)
    let wanted = ServiceState(rawValue: Int16(request.state.rawValue))
    let states = wanted.map { byStaff || orderable.contains($0) ? [$0] : [] } ?? orderable
    self.init(
      kind: Int16(request.kind.rawValue), states: states,
      // What is no identifier is nobody's.
      category: request.categoryId.isEmpty ? nil : CategoryID(request.categoryId) ?? CategoryID(PageToken.beginning.id),
      tag: request.tag)
  }
}

extension MarketplaceV1.Service: VersionedResource {
  public static var fieldName: String { "service" }
  public static var changeable: [ChangeableField<Self>] {
    [
      .init("title", \.title), .init("description", \.description), .init("payment_mode", \.paymentMode),
      .init("automatic_invoicing", \.automaticInvoicing), .init("refundable", \.refundable), .init("options", \.options),
      .init("category_id", \.categoryId), .init("state", \.state), .init("place", \.place), .init("tags", \.tags),
      .init("pictures", \.pictures), .init("refund_on_cancellation", \.refundOnCancellation),
      .init("refund_on_customer_cancellation", \.refundOnCustomerCancellation), .init("execution_time", \.executionTime),
      .init("approval_steps", \.approvalSteps), .init("fields", \.fields),
    ]
  }
}
