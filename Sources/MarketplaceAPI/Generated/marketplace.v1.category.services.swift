// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/category.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Categories of an organization's services.
  public protocol CategoryService: Sendable {
    /// Categories by their place.
    func listCategories(_ request: MarketplaceV1.ListCategoriesRequest, context: CallContext) async throws -> MarketplaceV1.ListCategoriesResponse
    /// One category.
    ///
    /// Reasons of its errors: `CATEGORY_NOT_FOUND`.
    func getCategory(_ request: MarketplaceV1.GetCategoryRequest, context: CallContext) async throws -> MarketplaceV1.GetCategoryResponse
    /// A new category (F2).
    func createCategory(_ request: MarketplaceV1.CreateCategoryRequest, context: CallContext) async throws -> MarketplaceV1.CreateCategoryResponse
    /// Changes a category (F2).
    ///
    /// Reasons of its errors: `CATEGORY_NOT_FOUND`, `ETAG_MISMATCH`.
    func updateCategory(_ request: MarketplaceV1.UpdateCategoryRequest, context: CallContext) async throws -> MarketplaceV1.UpdateCategoryResponse
    /// Removes a category that no service is in (F2).
    ///
    /// Reasons of its errors: `CATEGORY_NOT_FOUND`, `CATEGORY_IN_USE`, `ETAG_MISMATCH`.
    func deleteCategory(_ request: MarketplaceV1.DeleteCategoryRequest, context: CallContext) async throws -> MarketplaceV1.DeleteCategoryResponse
  }

  /// The methods of `marketplace.v1.CategoryService`, with what each asks of its callers.
  public enum CategoryServiceMethods {
    public static let service = "marketplace.v1.CategoryService"
    public static let listCategories = RPC.MethodDescriptor(service: service, method: "ListCategories", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2), RPC.AccessRule(application: 3)], replicaReads: true))
    public static let getCategory = RPC.MethodDescriptor(service: service, method: "GetCategory", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2), RPC.AccessRule(application: 3)], replicaReads: true))
    public static let createCategory = RPC.MethodDescriptor(service: service, method: "CreateCategory", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x8)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "category.create", result: ["category.id"])))
    public static let updateCategory = RPC.MethodDescriptor(service: service, method: "UpdateCategory", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x8)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "category.update", object: ["category_id"])))
    public static let deleteCategory = RPC.MethodDescriptor(service: service, method: "DeleteCategory", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x8)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "category.delete", object: ["category_id"])))
  }

  /// Makes `router` answer the calls of `marketplace.v1.CategoryService` with `service`.
  public static func register(categoryService service: some CategoryService, in router: inout RPC.Router) {
    router.unary(CategoryServiceMethods.listCategories) { try await service.listCategories($0, context: $1) }
    router.unary(CategoryServiceMethods.getCategory) { try await service.getCategory($0, context: $1) }
    router.unary(CategoryServiceMethods.createCategory) { try await service.createCategory($0, context: $1) }
    router.unary(CategoryServiceMethods.updateCategory) { try await service.updateCategory($0, context: $1) }
    router.unary(CategoryServiceMethods.deleteCategory) { try await service.deleteCategory($0, context: $1) }
  }

  /// Categories of an organization's services.
  public struct CategoryServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Categories by their place.
    public func listCategories(_ request: MarketplaceV1.ListCategoriesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListCategoriesResponse {
      try await listCategoriesWithMetadata(request, options: options).message
    }
    /// As ``listCategories(_:options:)``, with the metadata of the answer.
    public func listCategoriesWithMetadata(_ request: MarketplaceV1.ListCategoriesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListCategoriesResponse> {
      try await channel.unary(CategoryServiceMethods.listCategories, request, returning: MarketplaceV1.ListCategoriesResponse.self, options: options)
    }

    /// One category.
    ///
    /// Reasons of its errors: `CATEGORY_NOT_FOUND`.
    public func getCategory(_ request: MarketplaceV1.GetCategoryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.GetCategoryResponse {
      try await getCategoryWithMetadata(request, options: options).message
    }
    /// As ``getCategory(_:options:)``, with the metadata of the answer.
    public func getCategoryWithMetadata(_ request: MarketplaceV1.GetCategoryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.GetCategoryResponse> {
      try await channel.unary(CategoryServiceMethods.getCategory, request, returning: MarketplaceV1.GetCategoryResponse.self, options: options)
    }

    /// A new category (F2).
    public func createCategory(_ request: MarketplaceV1.CreateCategoryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CreateCategoryResponse {
      try await createCategoryWithMetadata(request, options: options).message
    }
    /// As ``createCategory(_:options:)``, with the metadata of the answer.
    public func createCategoryWithMetadata(_ request: MarketplaceV1.CreateCategoryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CreateCategoryResponse> {
      try await channel.unary(CategoryServiceMethods.createCategory, request, returning: MarketplaceV1.CreateCategoryResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes a category (F2).
    ///
    /// Reasons of its errors: `CATEGORY_NOT_FOUND`, `ETAG_MISMATCH`.
    public func updateCategory(_ request: MarketplaceV1.UpdateCategoryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.UpdateCategoryResponse {
      try await updateCategoryWithMetadata(request, options: options).message
    }
    /// As ``updateCategory(_:options:)``, with the metadata of the answer.
    public func updateCategoryWithMetadata(_ request: MarketplaceV1.UpdateCategoryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.UpdateCategoryResponse> {
      try await channel.unary(CategoryServiceMethods.updateCategory, request, returning: MarketplaceV1.UpdateCategoryResponse.self, options: options.withIdempotencyKey())
    }

    /// Removes a category that no service is in (F2).
    ///
    /// Reasons of its errors: `CATEGORY_NOT_FOUND`, `CATEGORY_IN_USE`, `ETAG_MISMATCH`.
    public func deleteCategory(_ request: MarketplaceV1.DeleteCategoryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.DeleteCategoryResponse {
      try await deleteCategoryWithMetadata(request, options: options).message
    }
    /// As ``deleteCategory(_:options:)``, with the metadata of the answer.
    public func deleteCategoryWithMetadata(_ request: MarketplaceV1.DeleteCategoryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.DeleteCategoryResponse> {
      try await channel.unary(CategoryServiceMethods.deleteCategory, request, returning: MarketplaceV1.DeleteCategoryResponse.self, options: options.withIdempotencyKey())
    }
  }
}
