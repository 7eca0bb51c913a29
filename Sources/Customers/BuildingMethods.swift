import Access
import AccessTokens
import Domain
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Where customers live.
extension CustomerHandler {
  public func listBuildings(
    _ request: MarketplaceV1.ListBuildingsRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListBuildingsResponse {
    let query = PostgresBuildings.buildings(
      in: context.caller.organization, after: try request.pageStart() ?? .beginning, limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let buildings = try PostgresBuildings.buildings(results[results.startIndex])
      let (page, next) = request.page(of: buildings) { PageToken(key: $0.address, id: BuildingID($0.id)!.uuid) }
      return .init(buildings: page, nextPageToken: next)
    }
  }

  public func createBuilding(
    _ request: MarketplaceV1.CreateBuildingRequest, context: CallContext
  ) async throws -> MarketplaceV1.CreateBuildingResponse {
    try await gate.change(context, request, reading: []) { grant, _ in
      let id = BuildingID(at: grant.now)
      var building = request.building!
      (building.id, building.version) = (id.description, 1)
      return (Mutation(head: PostgresBuildings.insert(building, id), of: id.uuid), .init(building: building))
    }
  }

  public func updateBuilding(
    _ request: MarketplaceV1.UpdateBuildingRequest, context: CallContext
  ) async throws -> MarketplaceV1.UpdateBuildingResponse {
    let id = BuildingID(request.buildingId)
    let query = PostgresBuildings.building(in: context.caller.organization, id)
    return try await gate.change(context, request, reading: [query]) { _, results in
      guard let stored = try PostgresBuildings.buildings(results[results.startIndex]).first else {
        throw Refusal.buildingNotFound
      }
      let building = try stored.changed(to: request.building, request.updateMask, etag: request.etag)
      return (Mutation(head: PostgresBuildings.update(building, id!), of: id!.uuid), .init(building: building))
    }
  }

  public func listPremises(
    _ request: MarketplaceV1.ListPremisesRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListPremisesResponse {
    let (organization, building) = (context.caller.organization, BuildingID(request.buildingId))
    let queries = [
      PostgresBuildings.building(in: organization, building),
      PostgresBuildings.premises(
        in: organization, of: building, after: try request.pageStart() ?? .beginning, limit: request.rowsToRead),
    ]
    return try await gate.read(context, queries) { _, results in
      guard !results[results.startIndex].isEmpty else { throw Refusal.buildingNotFound }
      let premises = try PostgresBuildings.premises(results[results.startIndex + 1])
      let (page, next) = request.page(of: premises) { PageToken(key: $0.number, id: PremisesID($0.id)!.uuid) }
      return .init(premises: page, nextPageToken: next)
    }
  }

  public func createPremises(
    _ request: MarketplaceV1.CreatePremisesRequest, context: CallContext
  ) async throws -> MarketplaceV1.CreatePremisesResponse {
    let building = BuildingID(request.premises!.buildingId)
    let query = PostgresBuildings.building(in: context.caller.organization, building)
    return try await gate.change(context, request, reading: [query]) { grant, results in
      guard !results[results.startIndex].isEmpty else { throw Refusal.buildingNotFound }
      let id = PremisesID(at: grant.now)
      var premises = request.premises!
      (premises.id, premises.buildingId, premises.version) = (id.description, building!.description, 1)
      return (Mutation(head: PostgresBuildings.insert(premises, id), of: id.uuid), .init(premises: premises))
    }
  }

  public func updatePremises(
    _ request: MarketplaceV1.UpdatePremisesRequest, context: CallContext
  ) async throws -> MarketplaceV1.UpdatePremisesResponse {
    let id = PremisesID(request.premisesId)
    let query = PostgresBuildings.premises(in: context.caller.organization, id)
    return try await gate.change(context, request, reading: [query]) { _, results in
      guard let stored = try PostgresBuildings.premises(results[results.startIndex]).first else { throw Refusal.premisesNotFound }
      let premises = try stored.changed(to: request.premises, request.updateMask, etag: request.etag)
      return (Mutation(head: PostgresBuildings.update(premises, id!), of: id!.uuid), .init(premises: premises))
    }
  }
}

extension MarketplaceV1.Building: VersionedResource {
  public static var fieldName: String { "building" }
  public static var changeable: [ChangeableField<Self>] { [.init("address", \.address)] }
}

extension MarketplaceV1.Premises: VersionedResource {
  public static var fieldName: String { "premises" }
  public static var changeable: [ChangeableField<Self>] { [.init("number", \.number)] }
}
