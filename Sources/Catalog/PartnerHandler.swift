public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `marketplace.v1.PartnerService`: P1 looks, P2 edits.
public struct PartnerHandler: MarketplaceV1.PartnerService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  public func listPartners(
    _ request: MarketplaceV1.ListPartnersRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListPartnersResponse {
    let query = PostgresSellers.partners(
      in: context.caller.organization, after: try request.pageStart() ?? .beginning, limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let partners = try PostgresSellers.partners(results[results.startIndex])
      let (page, next) = request.page(of: partners) { PageToken(key: $0.name, id: PartnerID($0.id)!.uuid) }
      return .init(partners: page, nextPageToken: next)
    }
  }

  public func getPartner(
    _ request: MarketplaceV1.GetPartnerRequest, context: CallContext
  ) async throws -> MarketplaceV1.GetPartnerResponse {
    let query = PostgresSellers.partner(in: context.caller.organization, PartnerID(request.partnerId))
    return try await gate.read(context, [query]) { _, results in .init(partner: try Self.partner(results)) }
  }

  public func createPartner(
    _ request: MarketplaceV1.CreatePartnerRequest, context: CallContext
  ) async throws -> MarketplaceV1.CreatePartnerResponse {
    try await gate.change(context, request, reading: []) { grant, _ in
      let id = PartnerID(at: grant.now)
      var partner = request.partner!
      (partner.id, partner.version) = (id.description, 1)
      let first = Agreement(version: 1, commissionBasisPoints: request.commissionBasisPoints, validFrom: grant.now)
      return (
        Mutation(head: PostgresSellers.insert(partner, id), changes: [PostgresSellers.insertFirst(first)], of: id.uuid),
        .init(partner: partner)
      )
    }
  }

  public func updatePartner(
    _ request: MarketplaceV1.UpdatePartnerRequest, context: CallContext
  ) async throws -> MarketplaceV1.UpdatePartnerResponse {
    let id = PartnerID(request.partnerId)
    let query = PostgresSellers.partner(in: context.caller.organization, id)
    return try await gate.change(context, request, reading: [query]) { _, results in
      let partner = try Self.partner(results).changed(to: request.partner, request.updateMask, etag: request.etag)
      return (Mutation(head: PostgresSellers.update(partner, id!), of: id!.uuid), .init(partner: partner))
    }
  }

  public func listPartnerAgreements(
    _ request: MarketplaceV1.ListPartnerAgreementsRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListPartnerAgreementsResponse {
    let (organization, id) = (context.caller.organization, PartnerID(request.partnerId))
    let start = try request.pageStart()
    // A page goes on below the version that its token has for a key.
    guard let below = start == nil ? Int32.max : Int32(start!.key) else { throw RPCError.pageTokenRejected }
    let queries = [
      PostgresSellers.partner(in: organization, id),
      PostgresSellers.agreements(in: organization, of: id, below: below, limit: request.rowsToRead),
    ]
    return try await gate.read(context, queries) { _, results in
      _ = try Self.partner(results)
      let agreements = try PostgresSellers.agreements(results[results.startIndex + 1])
      let (page, next) = request.page(of: agreements) { PageToken(key: "\($0.version)", id: id!.uuid) }
      return .init(agreements: page.map(\.message), nextPageToken: next)
    }
  }

  public func createPartnerAgreement(
    _ request: MarketplaceV1.CreatePartnerAgreementRequest, context: CallContext
  ) async throws -> MarketplaceV1.CreatePartnerAgreementResponse {
    let (organization, id) = (context.caller.organization, PartnerID(request.partnerId))
    let queries = [
      PostgresSellers.partner(in: organization, id),
      PostgresSellers.agreements(in: organization, of: id, below: .max, limit: 1),
    ]
    var validFrom: Int64?
    if let time = request.validFromTime {
      validFrom = time.microsecondsSinceEpoch
      guard validFrom != nil else { throw RPCError.field("valid_from_time", "must be a time", rule: "timestamp") }
    }
    let wanted = validFrom
    return try await gate.change(context, request, reading: queries) { grant, results in
      _ = try Self.partner(results)
      let latest = try PostgresSellers.agreements(results[results.startIndex + 1]).first
      let next = try Agreement(
        after: latest, commissionBasisPoints: request.commissionBasisPoints, validFrom: wanted, now: grant.now)
      return (Mutation(head: PostgresSellers.insert(next, of: id!), of: id!.uuid), .init(agreement: next.message))
    }
  }

  private static func partner(_ results: ArraySlice<QueryResult>) throws -> MarketplaceV1.Partner {
    guard let partner = try PostgresSellers.partners(results[results.startIndex]).first else { throw Refusal.partnerNotFound }
    return partner
  }
}

extension MarketplaceV1.Partner: VersionedResource {
  public static var fieldName: String { "partner" }
  public static var changeable: [ChangeableField<Self>] { [.init("name", \.name)] }
}

extension Agreement {
  fileprivate var message: MarketplaceV1.PartnerAgreement {
    MarketplaceV1.PartnerAgreement(
      version: version, commissionBasisPoints: commissionBasisPoints,
      validFromTime: GoogleProtobuf.Timestamp(microsecondsSinceEpoch: validFrom))
  }
}

extension AgreementRefused: Refused {
  var refusal: Refusal {
    switch self {
    case .notLater:
      Refusal(
        .failedPrecondition, "AGREEMENT_NOT_LATER",
        "a version is valid from now on at the earliest, and from later than the version before it",
        ru: "Новая версия соглашения действует не раньше текущего момента и позже предыдущей")
    }
  }
}
