// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/category.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Answers calls of `marketplace.v1.CategoryService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct CategoryServiceMock: Sendable {
    public var listCategories: (@Sendable (MarketplaceV1.ListCategoriesRequest, CallContext) async throws -> MarketplaceV1.ListCategoriesResponse)?
    public var getCategory: (@Sendable (MarketplaceV1.GetCategoryRequest, CallContext) async throws -> MarketplaceV1.GetCategoryResponse)?
    public var createCategory: (@Sendable (MarketplaceV1.CreateCategoryRequest, CallContext) async throws -> MarketplaceV1.CreateCategoryResponse)?
    public var updateCategory: (@Sendable (MarketplaceV1.UpdateCategoryRequest, CallContext) async throws -> MarketplaceV1.UpdateCategoryResponse)?
    public var deleteCategory: (@Sendable (MarketplaceV1.DeleteCategoryRequest, CallContext) async throws -> MarketplaceV1.DeleteCategoryResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: CategoryServiceClient {
      CategoryServiceClient(RPC.InProcessChannel(mocking: { router in
        if let listCategories { router.unary(CategoryServiceMethods.listCategories, listCategories) }
        if let getCategory { router.unary(CategoryServiceMethods.getCategory, getCategory) }
        if let createCategory { router.unary(CategoryServiceMethods.createCategory, createCategory) }
        if let updateCategory { router.unary(CategoryServiceMethods.updateCategory, updateCategory) }
        if let deleteCategory { router.unary(CategoryServiceMethods.deleteCategory, deleteCategory) }
      }))
    }
  }
}
