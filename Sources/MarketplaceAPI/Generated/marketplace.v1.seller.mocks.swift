// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/seller.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Answers calls of `marketplace.v1.LegalEntityService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct LegalEntityServiceMock: Sendable {
    public var listLegalEntities: (@Sendable (MarketplaceV1.ListLegalEntitiesRequest, CallContext) async throws -> MarketplaceV1.ListLegalEntitiesResponse)?
    public var getLegalEntity: (@Sendable (MarketplaceV1.GetLegalEntityRequest, CallContext) async throws -> MarketplaceV1.GetLegalEntityResponse)?
    public var createLegalEntity: (@Sendable (MarketplaceV1.CreateLegalEntityRequest, CallContext) async throws -> MarketplaceV1.CreateLegalEntityResponse)?
    public var updateLegalEntity: (@Sendable (MarketplaceV1.UpdateLegalEntityRequest, CallContext) async throws -> MarketplaceV1.UpdateLegalEntityResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: LegalEntityServiceClient {
      LegalEntityServiceClient(RPC.InProcessChannel(mocking: { router in
        if let listLegalEntities { router.unary(LegalEntityServiceMethods.listLegalEntities, listLegalEntities) }
        if let getLegalEntity { router.unary(LegalEntityServiceMethods.getLegalEntity, getLegalEntity) }
        if let createLegalEntity { router.unary(LegalEntityServiceMethods.createLegalEntity, createLegalEntity) }
        if let updateLegalEntity { router.unary(LegalEntityServiceMethods.updateLegalEntity, updateLegalEntity) }
      }))
    }
  }

  /// Answers calls of `marketplace.v1.PartnerService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct PartnerServiceMock: Sendable {
    public var listPartners: (@Sendable (MarketplaceV1.ListPartnersRequest, CallContext) async throws -> MarketplaceV1.ListPartnersResponse)?
    public var getPartner: (@Sendable (MarketplaceV1.GetPartnerRequest, CallContext) async throws -> MarketplaceV1.GetPartnerResponse)?
    public var createPartner: (@Sendable (MarketplaceV1.CreatePartnerRequest, CallContext) async throws -> MarketplaceV1.CreatePartnerResponse)?
    public var updatePartner: (@Sendable (MarketplaceV1.UpdatePartnerRequest, CallContext) async throws -> MarketplaceV1.UpdatePartnerResponse)?
    public var listPartnerAgreements: (@Sendable (MarketplaceV1.ListPartnerAgreementsRequest, CallContext) async throws -> MarketplaceV1.ListPartnerAgreementsResponse)?
    public var createPartnerAgreement: (@Sendable (MarketplaceV1.CreatePartnerAgreementRequest, CallContext) async throws -> MarketplaceV1.CreatePartnerAgreementResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: PartnerServiceClient {
      PartnerServiceClient(RPC.InProcessChannel(mocking: { router in
        if let listPartners { router.unary(PartnerServiceMethods.listPartners, listPartners) }
        if let getPartner { router.unary(PartnerServiceMethods.getPartner, getPartner) }
        if let createPartner { router.unary(PartnerServiceMethods.createPartner, createPartner) }
        if let updatePartner { router.unary(PartnerServiceMethods.updatePartner, updatePartner) }
        if let listPartnerAgreements { router.unary(PartnerServiceMethods.listPartnerAgreements, listPartnerAgreements) }
        if let createPartnerAgreement { router.unary(PartnerServiceMethods.createPartnerAgreement, createPartnerAgreement) }
      }))
    }
  }
}
