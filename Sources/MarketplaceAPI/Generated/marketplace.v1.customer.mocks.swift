// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/customer.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Answers calls of `marketplace.v1.CustomerService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct CustomerServiceMock: Sendable {
    public var listCustomers: (@Sendable (MarketplaceV1.ListCustomersRequest, CallContext) async throws -> MarketplaceV1.ListCustomersResponse)?
    public var getCustomer: (@Sendable (MarketplaceV1.GetCustomerRequest, CallContext) async throws -> MarketplaceV1.GetCustomerResponse)?
    public var createCustomer: (@Sendable (MarketplaceV1.CreateCustomerRequest, CallContext) async throws -> MarketplaceV1.CreateCustomerResponse)?
    public var updateCustomer: (@Sendable (MarketplaceV1.UpdateCustomerRequest, CallContext) async throws -> MarketplaceV1.UpdateCustomerResponse)?
    public var listBuildings: (@Sendable (MarketplaceV1.ListBuildingsRequest, CallContext) async throws -> MarketplaceV1.ListBuildingsResponse)?
    public var createBuilding: (@Sendable (MarketplaceV1.CreateBuildingRequest, CallContext) async throws -> MarketplaceV1.CreateBuildingResponse)?
    public var updateBuilding: (@Sendable (MarketplaceV1.UpdateBuildingRequest, CallContext) async throws -> MarketplaceV1.UpdateBuildingResponse)?
    public var listPremises: (@Sendable (MarketplaceV1.ListPremisesRequest, CallContext) async throws -> MarketplaceV1.ListPremisesResponse)?
    public var createPremises: (@Sendable (MarketplaceV1.CreatePremisesRequest, CallContext) async throws -> MarketplaceV1.CreatePremisesResponse)?
    public var updatePremises: (@Sendable (MarketplaceV1.UpdatePremisesRequest, CallContext) async throws -> MarketplaceV1.UpdatePremisesResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: CustomerServiceClient {
      CustomerServiceClient(RPC.InProcessChannel(mocking: { router in
        if let listCustomers { router.unary(CustomerServiceMethods.listCustomers, listCustomers) }
        if let getCustomer { router.unary(CustomerServiceMethods.getCustomer, getCustomer) }
        if let createCustomer { router.unary(CustomerServiceMethods.createCustomer, createCustomer) }
        if let updateCustomer { router.unary(CustomerServiceMethods.updateCustomer, updateCustomer) }
        if let listBuildings { router.unary(CustomerServiceMethods.listBuildings, listBuildings) }
        if let createBuilding { router.unary(CustomerServiceMethods.createBuilding, createBuilding) }
        if let updateBuilding { router.unary(CustomerServiceMethods.updateBuilding, updateBuilding) }
        if let listPremises { router.unary(CustomerServiceMethods.listPremises, listPremises) }
        if let createPremises { router.unary(CustomerServiceMethods.createPremises, createPremises) }
        if let updatePremises { router.unary(CustomerServiceMethods.updatePremises, updatePremises) }
      }))
    }
  }
}
