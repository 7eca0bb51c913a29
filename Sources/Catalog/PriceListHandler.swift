public import Access
import AccessTokens
import Domain
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `marketplace.v1.PriceListService`. Its contract asks for P1 to look, and for P2 to edit (F2).
public struct PriceListHandler: MarketplaceV1.PriceListService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  /// Items of a legal entity, or of the one that sells the service, be it offered or not: an order of it may still need an invoice (F15).
  public func listPriceItems(
    _ request: MarketplaceV1.ListPriceItemsRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListPriceItemsResponse {
    let (organization, seller) = (context.caller.organization, PriceListSeller(request))
    let queries = [
      seller.query(in: organization),
      PostgresPriceItems.items(
        in: organization, of: seller, SearchWords(request.words), after: try request.pageStart() ?? .beginning,
        limit: request.rowsToRead),
    ]
    return try await gate.read(context, queries) { _, results in
      guard !results[results.startIndex].isEmpty else { throw seller.notFound }
      let items = try PostgresPriceItems.items(results[results.startIndex + 1])
      let (page, next) = request.page(of: items) { PageToken(key: $0.name, id: PriceItemID($0.id)!.uuid) }
      return .init(items: page, nextPageToken: next)
    }
  }

  public func getPriceItem(
    _ request: MarketplaceV1.GetPriceItemRequest, context: CallContext
  ) async throws -> MarketplaceV1.GetPriceItemResponse {
    let query = PostgresPriceItems.item(in: context.caller.organization, PriceItemID(request.priceItemId))
    return try await gate.read(context, [query]) { _, results in .init(item: try Self.item(results)) }
  }

  public func createPriceItem(
    _ request: MarketplaceV1.CreatePriceItemRequest, context: CallContext
  ) async throws -> MarketplaceV1.CreatePriceItemResponse {
    let seller = LegalEntityID(request.item!.legalEntityId)
    let query = PostgresServices.seller(in: context.caller.organization, seller)
    return try await gate.change(context, request, reading: [query]) { grant, results in
      let (mutation, item) = try Self.creating(request.item!, of: seller, results, at: grant.now)
      return (mutation, .init(item: item))
    }
  }

  public func updatePriceItem(
    _ request: MarketplaceV1.UpdatePriceItemRequest, context: CallContext
  ) async throws -> MarketplaceV1.UpdatePriceItemResponse {
    let id = PriceItemID(request.priceItemId)
    let query = PostgresPriceItems.item(in: context.caller.organization, id)
    return try await gate.change(context, request, reading: [query]) { _, results in
      let (mutation, item) = try Self.changing(results, to: request.item, request.updateMask, etag: request.etag)
      return (mutation, .init(item: item))
    }
  }

  public func deletePriceItem(
    _ request: MarketplaceV1.DeletePriceItemRequest, context: CallContext
  ) async throws -> MarketplaceV1.DeletePriceItemResponse {
    let id = PriceItemID(request.priceItemId)
    let query = PostgresPriceItems.item(in: context.caller.organization, id)
    return try await gate.change(context, request, reading: [query]) { _, results in
      var item = try Self.item(results)
      try item.check(etag: request.etag)
      guard !item.removed else { throw Refusal.priceItemRemoved }
      (item.removed, item.version) = (true, item.version + 1)
      return (Mutation(head: PostgresPriceItems.update(item, id!), of: id!.uuid), .init())
    }
  }

  /// A new item of the seller who was read first.
  static func creating(
    _ wanted: MarketplaceV1.PriceItem, of seller: LegalEntityID?, _ results: ArraySlice<QueryResult>, at now: Int64
  ) throws -> (Mutation, MarketplaceV1.PriceItem) {
    guard let seller, !results[results.startIndex].isEmpty else { throw Refusal.legalEntityNotFound }
    let id = PriceItemID(at: now)
    var item = wanted
    (item.id, item.removed, item.version, item.legalEntityId) = (id.description, false, 1, seller.description)
    return (Mutation(head: PostgresPriceItems.insert(item, id), of: id.uuid), item)
  }

  /// The item that was read first, as it is to be.
  static func changing(
    _ results: ArraySlice<QueryResult>, to wanted: MarketplaceV1.PriceItem?, _ mask: GoogleProtobuf.FieldMask?, etag: String
  ) throws -> (Mutation, MarketplaceV1.PriceItem) {
    let stored = try item(results)
    guard !stored.removed else { throw Refusal.priceItemRemoved }
    let (id, item) = (PriceItemID(stored.id)!, try stored.changed(to: wanted, mask, etag: etag))
    return (Mutation(head: PostgresPriceItems.update(item, id), of: id.uuid), item)
  }

  static func item(_ results: ArraySlice<QueryResult>) throws -> MarketplaceV1.PriceItem {
    guard let item = try PostgresPriceItems.items(results[results.startIndex]).first else { throw Refusal.priceItemNotFound }
    return item
  }
}

extension MarketplaceV1.PriceItem: VersionedResource {
  public static var fieldName: String { "item" }
  public static var changeable: [ChangeableField<Self>] {
    [
      .init("name", \.name), .init("unit", \.unit), .init("tariff", \.tariff), .init("vat_basis_points", \.vatBasisPoints),
      .init("payment_subject", \.paymentSubject),
    ]
  }
}
