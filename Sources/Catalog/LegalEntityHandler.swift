public import Access
import AccessTokens
import Domain
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `marketplace.v1.LegalEntityService`: P1 looks, P2 edits.
public struct LegalEntityHandler: MarketplaceV1.LegalEntityService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  public func listLegalEntities(
    _ request: MarketplaceV1.ListLegalEntitiesRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListLegalEntitiesResponse {
    let query = PostgresSellers.legalEntities(
      in: context.caller.organization,
      // What is no identifier is nobody's.
      of: request.partnerId.isEmpty ? nil : PartnerID(request.partnerId) ?? PartnerID(PageToken.beginning.id),
      after: try request.pageStart() ?? .beginning, limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let entities = try PostgresSellers.legalEntities(results[results.startIndex])
      let (page, next) = request.page(of: entities) { PageToken(key: $0.name, id: LegalEntityID($0.id)!.uuid) }
      return .init(legalEntities: page, nextPageToken: next)
    }
  }

  public func getLegalEntity(
    _ request: MarketplaceV1.GetLegalEntityRequest, context: CallContext
  ) async throws -> MarketplaceV1.GetLegalEntityResponse {
    let query = PostgresSellers.legalEntity(in: context.caller.organization, LegalEntityID(request.legalEntityId))
    return try await gate.read(context, [query]) { _, results in .init(legalEntity: try Self.legalEntity(results)) }
  }

  public func createLegalEntity(
    _ request: MarketplaceV1.CreateLegalEntityRequest, context: CallContext
  ) async throws -> MarketplaceV1.CreateLegalEntityResponse {
    let partner = PartnerID(request.legalEntity!.partnerId)
    let query = PostgresSellers.partner(in: context.caller.organization, partner)
    return try await gate.change(context, request, reading: [query]) { grant, results in
      var entity = request.legalEntity!
      guard entity.partnerId.isEmpty || !results[results.startIndex].isEmpty else { throw Refusal.partnerNotFound }
      let id = LegalEntityID(at: grant.now)
      (entity.id, entity.partnerId, entity.version) = (id.description, partner?.description ?? "", 1)
      return (Mutation(head: PostgresSellers.insert(entity, id), of: id.uuid), .init(legalEntity: entity))
    }
  }

  public func updateLegalEntity(
    _ request: MarketplaceV1.UpdateLegalEntityRequest, context: CallContext
  ) async throws -> MarketplaceV1.UpdateLegalEntityResponse {
    let id = LegalEntityID(request.legalEntityId)
    let query = PostgresSellers.legalEntity(in: context.caller.organization, id)
    return try await gate.change(context, request, reading: [query]) { _, results in
      let entity = try Self.legalEntity(results).changed(to: request.legalEntity, request.updateMask, etag: request.etag)
      return (Mutation(head: PostgresSellers.update(entity, id!), of: id!.uuid), .init(legalEntity: entity))
    }
  }

  private static func legalEntity(_ results: ArraySlice<QueryResult>) throws -> MarketplaceV1.LegalEntity {
    guard let entity = try PostgresSellers.legalEntities(results[results.startIndex]).first else {
      throw Refusal.legalEntityNotFound
    }
    return entity
  }
}

extension MarketplaceV1.LegalEntity: VersionedResource {
  public static var fieldName: String { "legal_entity" }
  public static var changeable: [ChangeableField<Self>] {
    [.init("name", \.name), .init("taxpayer_number", \.taxpayerNumber)]
  }
}
