// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/seller.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Sellers («юрлица»).
  public protocol LegalEntityService: Sendable {
    /// Legal entities by name.
    func listLegalEntities(_ request: MarketplaceV1.ListLegalEntitiesRequest, context: CallContext) async throws -> MarketplaceV1.ListLegalEntitiesResponse
    /// One legal entity.
    ///
    /// Reasons of its errors: `LEGAL_ENTITY_NOT_FOUND`.
    func getLegalEntity(_ request: MarketplaceV1.GetLegalEntityRequest, context: CallContext) async throws -> MarketplaceV1.GetLegalEntityResponse
    /// A new legal entity, the organization's own or a partner's (P2).
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`.
    func createLegalEntity(_ request: MarketplaceV1.CreateLegalEntityRequest, context: CallContext) async throws -> MarketplaceV1.CreateLegalEntityResponse
    /// Changes a legal entity (P2).
    ///
    /// Reasons of its errors: `LEGAL_ENTITY_NOT_FOUND`, `ETAG_MISMATCH`.
    func updateLegalEntity(_ request: MarketplaceV1.UpdateLegalEntityRequest, context: CallContext) async throws -> MarketplaceV1.UpdateLegalEntityResponse
  }

  /// The methods of `marketplace.v1.LegalEntityService`, with what each asks of its callers.
  public enum LegalEntityServiceMethods {
    public static let service = "marketplace.v1.LegalEntityService"
    public static let listLegalEntities = RPC.MethodDescriptor(service: service, method: "ListLegalEntities", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2)], replicaReads: true))
    public static let getLegalEntity = RPC.MethodDescriptor(service: service, method: "GetLegalEntity", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2)], replicaReads: true))
    public static let createLegalEntity = RPC.MethodDescriptor(service: service, method: "CreateLegalEntity", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x4)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "legal_entity.create", object: ["legal_entity.partner_id"], result: ["legal_entity.id"])))
    public static let updateLegalEntity = RPC.MethodDescriptor(service: service, method: "UpdateLegalEntity", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x4)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "legal_entity.update", object: ["legal_entity_id"])))
  }

  /// Makes `router` answer the calls of `marketplace.v1.LegalEntityService` with `service`.
  public static func register(legalEntityService service: some LegalEntityService, in router: inout RPC.Router) {
    router.unary(LegalEntityServiceMethods.listLegalEntities) { try await service.listLegalEntities($0, context: $1) }
    router.unary(LegalEntityServiceMethods.getLegalEntity) { try await service.getLegalEntity($0, context: $1) }
    router.unary(LegalEntityServiceMethods.createLegalEntity) { try await service.createLegalEntity($0, context: $1) }
    router.unary(LegalEntityServiceMethods.updateLegalEntity) { try await service.updateLegalEntity($0, context: $1) }
  }

  /// Sellers («юрлица»).
  public struct LegalEntityServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Legal entities by name.
    public func listLegalEntities(_ request: MarketplaceV1.ListLegalEntitiesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListLegalEntitiesResponse {
      try await listLegalEntitiesWithMetadata(request, options: options).message
    }
    /// As ``listLegalEntities(_:options:)``, with the metadata of the answer.
    public func listLegalEntitiesWithMetadata(_ request: MarketplaceV1.ListLegalEntitiesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListLegalEntitiesResponse> {
      try await channel.unary(LegalEntityServiceMethods.listLegalEntities, request, returning: MarketplaceV1.ListLegalEntitiesResponse.self, options: options)
    }

    /// One legal entity.
    ///
    /// Reasons of its errors: `LEGAL_ENTITY_NOT_FOUND`.
    public func getLegalEntity(_ request: MarketplaceV1.GetLegalEntityRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.GetLegalEntityResponse {
      try await getLegalEntityWithMetadata(request, options: options).message
    }
    /// As ``getLegalEntity(_:options:)``, with the metadata of the answer.
    public func getLegalEntityWithMetadata(_ request: MarketplaceV1.GetLegalEntityRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.GetLegalEntityResponse> {
      try await channel.unary(LegalEntityServiceMethods.getLegalEntity, request, returning: MarketplaceV1.GetLegalEntityResponse.self, options: options)
    }

    /// A new legal entity, the organization's own or a partner's (P2).
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`.
    public func createLegalEntity(_ request: MarketplaceV1.CreateLegalEntityRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CreateLegalEntityResponse {
      try await createLegalEntityWithMetadata(request, options: options).message
    }
    /// As ``createLegalEntity(_:options:)``, with the metadata of the answer.
    public func createLegalEntityWithMetadata(_ request: MarketplaceV1.CreateLegalEntityRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CreateLegalEntityResponse> {
      try await channel.unary(LegalEntityServiceMethods.createLegalEntity, request, returning: MarketplaceV1.CreateLegalEntityResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes a legal entity (P2).
    ///
    /// Reasons of its errors: `LEGAL_ENTITY_NOT_FOUND`, `ETAG_MISMATCH`.
    public func updateLegalEntity(_ request: MarketplaceV1.UpdateLegalEntityRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.UpdateLegalEntityResponse {
      try await updateLegalEntityWithMetadata(request, options: options).message
    }
    /// As ``updateLegalEntity(_:options:)``, with the metadata of the answer.
    public func updateLegalEntityWithMetadata(_ request: MarketplaceV1.UpdateLegalEntityRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.UpdateLegalEntityResponse> {
      try await channel.unary(LegalEntityServiceMethods.updateLegalEntity, request, returning: MarketplaceV1.UpdateLegalEntityResponse.self, options: options.withIdempotencyKey())
    }
  }

  /// Companies that sell through the organization («партнёры»).
  public protocol PartnerService: Sendable {
    /// Partners by name.
    func listPartners(_ request: MarketplaceV1.ListPartnersRequest, context: CallContext) async throws -> MarketplaceV1.ListPartnersResponse
    /// One partner.
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`.
    func getPartner(_ request: MarketplaceV1.GetPartnerRequest, context: CallContext) async throws -> MarketplaceV1.GetPartnerResponse
    /// A new partner with the first version of its agreement, in force at once (P2).
    func createPartner(_ request: MarketplaceV1.CreatePartnerRequest, context: CallContext) async throws -> MarketplaceV1.CreatePartnerResponse
    /// Changes a partner (P2).
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`, `ETAG_MISMATCH`.
    func updatePartner(_ request: MarketplaceV1.UpdatePartnerRequest, context: CallContext) async throws -> MarketplaceV1.UpdatePartnerResponse
    /// The versions of a partner's agreement («партнёрское соглашение»), the latest first.
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`.
    func listPartnerAgreements(_ request: MarketplaceV1.ListPartnerAgreementsRequest, context: CallContext) async throws -> MarketplaceV1.ListPartnerAgreementsResponse
    /// A further version of a partner's agreement (P2). Those that there are stay as they are; an order keeps the commission of the version
    /// that was in force when it was created.
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`, `AGREEMENT_NOT_LATER`.
    func createPartnerAgreement(_ request: MarketplaceV1.CreatePartnerAgreementRequest, context: CallContext) async throws -> MarketplaceV1.CreatePartnerAgreementResponse
  }

  /// The methods of `marketplace.v1.PartnerService`, with what each asks of its callers.
  public enum PartnerServiceMethods {
    public static let service = "marketplace.v1.PartnerService"
    public static let listPartners = RPC.MethodDescriptor(service: service, method: "ListPartners", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2)], replicaReads: true))
    public static let getPartner = RPC.MethodDescriptor(service: service, method: "GetPartner", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2)], replicaReads: true))
    public static let createPartner = RPC.MethodDescriptor(service: service, method: "CreatePartner", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x4)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner.create", result: ["partner.id"])))
    public static let updatePartner = RPC.MethodDescriptor(service: service, method: "UpdatePartner", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x4)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner.update", object: ["partner_id"])))
    public static let listPartnerAgreements = RPC.MethodDescriptor(service: service, method: "ListPartnerAgreements", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2)], replicaReads: true))
    public static let createPartnerAgreement = RPC.MethodDescriptor(service: service, method: "CreatePartnerAgreement", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x4)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "partner_agreement.create", object: ["partner_id"], result: ["agreement.version"])))
  }

  /// Makes `router` answer the calls of `marketplace.v1.PartnerService` with `service`.
  public static func register(partnerService service: some PartnerService, in router: inout RPC.Router) {
    router.unary(PartnerServiceMethods.listPartners) { try await service.listPartners($0, context: $1) }
    router.unary(PartnerServiceMethods.getPartner) { try await service.getPartner($0, context: $1) }
    router.unary(PartnerServiceMethods.createPartner) { try await service.createPartner($0, context: $1) }
    router.unary(PartnerServiceMethods.updatePartner) { try await service.updatePartner($0, context: $1) }
    router.unary(PartnerServiceMethods.listPartnerAgreements) { try await service.listPartnerAgreements($0, context: $1) }
    router.unary(PartnerServiceMethods.createPartnerAgreement) { try await service.createPartnerAgreement($0, context: $1) }
  }

  /// Companies that sell through the organization («партнёры»).
  public struct PartnerServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Partners by name.
    public func listPartners(_ request: MarketplaceV1.ListPartnersRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListPartnersResponse {
      try await listPartnersWithMetadata(request, options: options).message
    }
    /// As ``listPartners(_:options:)``, with the metadata of the answer.
    public func listPartnersWithMetadata(_ request: MarketplaceV1.ListPartnersRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListPartnersResponse> {
      try await channel.unary(PartnerServiceMethods.listPartners, request, returning: MarketplaceV1.ListPartnersResponse.self, options: options)
    }

    /// One partner.
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`.
    public func getPartner(_ request: MarketplaceV1.GetPartnerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.GetPartnerResponse {
      try await getPartnerWithMetadata(request, options: options).message
    }
    /// As ``getPartner(_:options:)``, with the metadata of the answer.
    public func getPartnerWithMetadata(_ request: MarketplaceV1.GetPartnerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.GetPartnerResponse> {
      try await channel.unary(PartnerServiceMethods.getPartner, request, returning: MarketplaceV1.GetPartnerResponse.self, options: options)
    }

    /// A new partner with the first version of its agreement, in force at once (P2).
    public func createPartner(_ request: MarketplaceV1.CreatePartnerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CreatePartnerResponse {
      try await createPartnerWithMetadata(request, options: options).message
    }
    /// As ``createPartner(_:options:)``, with the metadata of the answer.
    public func createPartnerWithMetadata(_ request: MarketplaceV1.CreatePartnerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CreatePartnerResponse> {
      try await channel.unary(PartnerServiceMethods.createPartner, request, returning: MarketplaceV1.CreatePartnerResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes a partner (P2).
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`, `ETAG_MISMATCH`.
    public func updatePartner(_ request: MarketplaceV1.UpdatePartnerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.UpdatePartnerResponse {
      try await updatePartnerWithMetadata(request, options: options).message
    }
    /// As ``updatePartner(_:options:)``, with the metadata of the answer.
    public func updatePartnerWithMetadata(_ request: MarketplaceV1.UpdatePartnerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.UpdatePartnerResponse> {
      try await channel.unary(PartnerServiceMethods.updatePartner, request, returning: MarketplaceV1.UpdatePartnerResponse.self, options: options.withIdempotencyKey())
    }

    /// The versions of a partner's agreement («партнёрское соглашение»), the latest first.
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`.
    public func listPartnerAgreements(_ request: MarketplaceV1.ListPartnerAgreementsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListPartnerAgreementsResponse {
      try await listPartnerAgreementsWithMetadata(request, options: options).message
    }
    /// As ``listPartnerAgreements(_:options:)``, with the metadata of the answer.
    public func listPartnerAgreementsWithMetadata(_ request: MarketplaceV1.ListPartnerAgreementsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListPartnerAgreementsResponse> {
      try await channel.unary(PartnerServiceMethods.listPartnerAgreements, request, returning: MarketplaceV1.ListPartnerAgreementsResponse.self, options: options)
    }

    /// A further version of a partner's agreement (P2). Those that there are stay as they are; an order keeps the commission of the version
    /// that was in force when it was created.
    ///
    /// Reasons of its errors: `PARTNER_NOT_FOUND`, `AGREEMENT_NOT_LATER`.
    public func createPartnerAgreement(_ request: MarketplaceV1.CreatePartnerAgreementRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CreatePartnerAgreementResponse {
      try await createPartnerAgreementWithMetadata(request, options: options).message
    }
    /// As ``createPartnerAgreement(_:options:)``, with the metadata of the answer.
    public func createPartnerAgreementWithMetadata(_ request: MarketplaceV1.CreatePartnerAgreementRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CreatePartnerAgreementResponse> {
      try await channel.unary(PartnerServiceMethods.createPartnerAgreement, request, returning: MarketplaceV1.CreatePartnerAgreementResponse.self, options: options.withIdempotencyKey())
    }
  }
}
