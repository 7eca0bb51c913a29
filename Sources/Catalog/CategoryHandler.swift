public import Access
import AccessTokens
import Domain
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `marketplace.v1.CategoryService`: everybody sees categories, P3 edits them (F2).
public struct CategoryHandler: MarketplaceV1.CategoryService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  public func listCategories(
    _ request: MarketplaceV1.ListCategoriesRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListCategoriesResponse {
    let (page, next) = try await request.categories(gate, context)
    return .init(categories: page, nextPageToken: next)
  }

  public func getCategory(
    _ request: MarketplaceV1.GetCategoryRequest, context: CallContext
  ) async throws -> MarketplaceV1.GetCategoryResponse {
    let query = PostgresCategories.category(in: context.caller.organization, CategoryID(request.categoryId))
    return try await gate.read(context, [query]) { _, results in .init(category: try Self.category(results)) }
  }

  public func createCategory(
    _ request: MarketplaceV1.CreateCategoryRequest, context: CallContext
  ) async throws -> MarketplaceV1.CreateCategoryResponse {
    try await gate.change(context, request, reading: []) { grant, _ in
      let id = CategoryID(at: grant.now)
      var category = request.category!
      category.id = id.description
      category.version = 1
      return (Mutation(head: PostgresCategories.insert(category, id), of: id.uuid), .init(category: category))
    }
  }

  public func updateCategory(
    _ request: MarketplaceV1.UpdateCategoryRequest, context: CallContext
  ) async throws -> MarketplaceV1.UpdateCategoryResponse {
    let id = CategoryID(request.categoryId)
    let query = PostgresCategories.category(in: context.caller.organization, id)
    return try await gate.change(context, request, reading: [query]) { _, results in
      let category = try Self.category(results).changed(to: request.category, request.updateMask, etag: request.etag)
      return (Mutation(head: PostgresCategories.update(category, id!), of: id!.uuid), .init(category: category))
    }
  }

  public func deleteCategory(
    _ request: MarketplaceV1.DeleteCategoryRequest, context: CallContext
  ) async throws -> MarketplaceV1.DeleteCategoryResponse {
    let (organization, id) = (context.caller.organization, CategoryID(request.categoryId))
    let queries = [PostgresCategories.category(in: organization, id), PostgresCategories.aService(in: organization, id)]
    return try await context.refusing("service_organization_id_category_id_fkey", with: .categoryInUse) {
      try await gate.change(context, request, reading: queries) { _, results in
        let category = try Self.category(results)
        try category.check(etag: request.etag)
        guard results.last!.isEmpty else { throw Refusal.categoryInUse }
        return (Mutation(head: PostgresCategories.delete(category, id!), of: id!.uuid), .init())
      }
    }
  }

  private static func category(_ results: ArraySlice<QueryResult>) throws -> MarketplaceV1.Category {
    guard let category = try PostgresCategories.categories(results[results.startIndex]).first else {
      throw Refusal.categoryNotFound
    }
    return category
  }
}

extension MarketplaceV1.Category: VersionedResource {
  public static var fieldName: String { "category" }
  public static var changeable: [ChangeableField<Self>] { [.init("title", \.title), .init("place", \.place)] }
}

extension PagedRequest {
  /// A page of the organization's categories, with the token of the next one.
  func categories(_ gate: Gate, _ context: CallContext) async throws -> ([MarketplaceV1.Category], String) {
    let query = PostgresCategories.categories(
      in: context.caller.organization, after: try PlacedStart(try pageStart()), limit: rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      page(of: try PostgresCategories.categories(results[results.startIndex])) {
        PlacedStart(place: $0.place, title: $0.title, id: CategoryID($0.id)!.uuid).token
      }
    }
  }
}
