// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/customer.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension MarketplaceV1 {
  /// Customers («клиенты»), and the buildings that the organization manages.
  public protocol CustomerService: Sendable {
    /// Customers by name, of those that fit the words and the phone.
    func listCustomers(_ request: MarketplaceV1.ListCustomersRequest, context: CallContext) async throws -> MarketplaceV1.ListCustomersResponse
    /// One customer.
    ///
    /// Reasons of its errors: `CUSTOMER_NOT_FOUND`.
    func getCustomer(_ request: MarketplaceV1.GetCustomerRequest, context: CallContext) async throws -> MarketplaceV1.GetCustomerResponse
    /// A new customer (P4).
    ///
    /// Reasons of its errors: `PREMISES_NOT_FOUND`, `PHONE_TAKEN`.
    func createCustomer(_ request: MarketplaceV1.CreateCustomerRequest, context: CallContext) async throws -> MarketplaceV1.CreateCustomerResponse
    /// Changes a customer (P4). Who is registered stays so.
    ///
    /// Reasons of its errors: `CUSTOMER_NOT_FOUND`, `ETAG_MISMATCH`, `STAYS_REGISTERED`, `PREMISES_NOT_FOUND`, `PHONE_TAKEN`.
    func updateCustomer(_ request: MarketplaceV1.UpdateCustomerRequest, context: CallContext) async throws -> MarketplaceV1.UpdateCustomerResponse
    /// Buildings by address.
    func listBuildings(_ request: MarketplaceV1.ListBuildingsRequest, context: CallContext) async throws -> MarketplaceV1.ListBuildingsResponse
    /// A new building (P4).
    func createBuilding(_ request: MarketplaceV1.CreateBuildingRequest, context: CallContext) async throws -> MarketplaceV1.CreateBuildingResponse
    /// Changes a building (P4).
    ///
    /// Reasons of its errors: `BUILDING_NOT_FOUND`, `ETAG_MISMATCH`.
    func updateBuilding(_ request: MarketplaceV1.UpdateBuildingRequest, context: CallContext) async throws -> MarketplaceV1.UpdateBuildingResponse
    /// The premises of a building by number.
    ///
    /// Reasons of its errors: `BUILDING_NOT_FOUND`.
    func listPremises(_ request: MarketplaceV1.ListPremisesRequest, context: CallContext) async throws -> MarketplaceV1.ListPremisesResponse
    /// New premises in a building (P4).
    ///
    /// Reasons of its errors: `BUILDING_NOT_FOUND`.
    func createPremises(_ request: MarketplaceV1.CreatePremisesRequest, context: CallContext) async throws -> MarketplaceV1.CreatePremisesResponse
    /// Changes premises (P4).
    ///
    /// Reasons of its errors: `PREMISES_NOT_FOUND`, `ETAG_MISMATCH`.
    func updatePremises(_ request: MarketplaceV1.UpdatePremisesRequest, context: CallContext) async throws -> MarketplaceV1.UpdatePremisesResponse
  }

  /// The methods of `marketplace.v1.CustomerService`, with what each asks of its callers.
  public enum CustomerServiceMethods {
    public static let service = "marketplace.v1.CustomerService"
    public static let listCustomers = RPC.MethodDescriptor(service: service, method: "ListCustomers", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2)], replicaReads: true))
    public static let getCustomer = RPC.MethodDescriptor(service: service, method: "GetCustomer", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2)]))
    public static let createCustomer = RPC.MethodDescriptor(service: service, method: "CreateCustomer", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10), RPC.AccessRule(application: 2, permissions: 0x10)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "customer.create", object: ["customer.premises_id"], result: ["customer.id"])))
    public static let updateCustomer = RPC.MethodDescriptor(service: service, method: "UpdateCustomer", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10), RPC.AccessRule(application: 2, permissions: 0x10)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "customer.update", object: ["customer_id"])))
    public static let listBuildings = RPC.MethodDescriptor(service: service, method: "ListBuildings", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2)], replicaReads: true))
    public static let createBuilding = RPC.MethodDescriptor(service: service, method: "CreateBuilding", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10), RPC.AccessRule(application: 2, permissions: 0x10)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "building.create", result: ["building.id"])))
    public static let updateBuilding = RPC.MethodDescriptor(service: service, method: "UpdateBuilding", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10), RPC.AccessRule(application: 2, permissions: 0x10)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "building.update", object: ["building_id"])))
    public static let listPremises = RPC.MethodDescriptor(service: service, method: "ListPremises", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2), RPC.AccessRule(application: 2, permissions: 0x2)], replicaReads: true))
    public static let createPremises = RPC.MethodDescriptor(service: service, method: "CreatePremises", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10), RPC.AccessRule(application: 2, permissions: 0x10)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "premises.create", object: ["premises.building_id"], result: ["premises.id"])))
    public static let updatePremises = RPC.MethodDescriptor(service: service, method: "UpdatePremises", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10), RPC.AccessRule(application: 2, permissions: 0x10)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "premises.update", object: ["premises_id"])))
  }

  /// Makes `router` answer the calls of `marketplace.v1.CustomerService` with `service`.
  public static func register(customerService service: some CustomerService, in router: inout RPC.Router) {
    router.unary(CustomerServiceMethods.listCustomers) { try await service.listCustomers($0, context: $1) }
    router.unary(CustomerServiceMethods.getCustomer) { try await service.getCustomer($0, context: $1) }
    router.unary(CustomerServiceMethods.createCustomer) { try await service.createCustomer($0, context: $1) }
    router.unary(CustomerServiceMethods.updateCustomer) { try await service.updateCustomer($0, context: $1) }
    router.unary(CustomerServiceMethods.listBuildings) { try await service.listBuildings($0, context: $1) }
    router.unary(CustomerServiceMethods.createBuilding) { try await service.createBuilding($0, context: $1) }
    router.unary(CustomerServiceMethods.updateBuilding) { try await service.updateBuilding($0, context: $1) }
    router.unary(CustomerServiceMethods.listPremises) { try await service.listPremises($0, context: $1) }
    router.unary(CustomerServiceMethods.createPremises) { try await service.createPremises($0, context: $1) }
    router.unary(CustomerServiceMethods.updatePremises) { try await service.updatePremises($0, context: $1) }
  }

  /// Customers («клиенты»), and the buildings that the organization manages.
  public struct CustomerServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Customers by name, of those that fit the words and the phone.
    public func listCustomers(_ request: MarketplaceV1.ListCustomersRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListCustomersResponse {
      try await listCustomersWithMetadata(request, options: options).message
    }
    /// As ``listCustomers(_:options:)``, with the metadata of the answer.
    public func listCustomersWithMetadata(_ request: MarketplaceV1.ListCustomersRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListCustomersResponse> {
      try await channel.unary(CustomerServiceMethods.listCustomers, request, returning: MarketplaceV1.ListCustomersResponse.self, options: options)
    }

    /// One customer.
    ///
    /// Reasons of its errors: `CUSTOMER_NOT_FOUND`.
    public func getCustomer(_ request: MarketplaceV1.GetCustomerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.GetCustomerResponse {
      try await getCustomerWithMetadata(request, options: options).message
    }
    /// As ``getCustomer(_:options:)``, with the metadata of the answer.
    public func getCustomerWithMetadata(_ request: MarketplaceV1.GetCustomerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.GetCustomerResponse> {
      try await channel.unary(CustomerServiceMethods.getCustomer, request, returning: MarketplaceV1.GetCustomerResponse.self, options: options)
    }

    /// A new customer (P4).
    ///
    /// Reasons of its errors: `PREMISES_NOT_FOUND`, `PHONE_TAKEN`.
    public func createCustomer(_ request: MarketplaceV1.CreateCustomerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CreateCustomerResponse {
      try await createCustomerWithMetadata(request, options: options).message
    }
    /// As ``createCustomer(_:options:)``, with the metadata of the answer.
    public func createCustomerWithMetadata(_ request: MarketplaceV1.CreateCustomerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CreateCustomerResponse> {
      try await channel.unary(CustomerServiceMethods.createCustomer, request, returning: MarketplaceV1.CreateCustomerResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes a customer (P4). Who is registered stays so.
    ///
    /// Reasons of its errors: `CUSTOMER_NOT_FOUND`, `ETAG_MISMATCH`, `STAYS_REGISTERED`, `PREMISES_NOT_FOUND`, `PHONE_TAKEN`.
    public func updateCustomer(_ request: MarketplaceV1.UpdateCustomerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.UpdateCustomerResponse {
      try await updateCustomerWithMetadata(request, options: options).message
    }
    /// As ``updateCustomer(_:options:)``, with the metadata of the answer.
    public func updateCustomerWithMetadata(_ request: MarketplaceV1.UpdateCustomerRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.UpdateCustomerResponse> {
      try await channel.unary(CustomerServiceMethods.updateCustomer, request, returning: MarketplaceV1.UpdateCustomerResponse.self, options: options.withIdempotencyKey())
    }

    /// Buildings by address.
    public func listBuildings(_ request: MarketplaceV1.ListBuildingsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListBuildingsResponse {
      try await listBuildingsWithMetadata(request, options: options).message
    }
    /// As ``listBuildings(_:options:)``, with the metadata of the answer.
    public func listBuildingsWithMetadata(_ request: MarketplaceV1.ListBuildingsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListBuildingsResponse> {
      try await channel.unary(CustomerServiceMethods.listBuildings, request, returning: MarketplaceV1.ListBuildingsResponse.self, options: options)
    }

    /// A new building (P4).
    public func createBuilding(_ request: MarketplaceV1.CreateBuildingRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CreateBuildingResponse {
      try await createBuildingWithMetadata(request, options: options).message
    }
    /// As ``createBuilding(_:options:)``, with the metadata of the answer.
    public func createBuildingWithMetadata(_ request: MarketplaceV1.CreateBuildingRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CreateBuildingResponse> {
      try await channel.unary(CustomerServiceMethods.createBuilding, request, returning: MarketplaceV1.CreateBuildingResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes a building (P4).
    ///
    /// Reasons of its errors: `BUILDING_NOT_FOUND`, `ETAG_MISMATCH`.
    public func updateBuilding(_ request: MarketplaceV1.UpdateBuildingRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.UpdateBuildingResponse {
      try await updateBuildingWithMetadata(request, options: options).message
    }
    /// As ``updateBuilding(_:options:)``, with the metadata of the answer.
    public func updateBuildingWithMetadata(_ request: MarketplaceV1.UpdateBuildingRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.UpdateBuildingResponse> {
      try await channel.unary(CustomerServiceMethods.updateBuilding, request, returning: MarketplaceV1.UpdateBuildingResponse.self, options: options.withIdempotencyKey())
    }

    /// The premises of a building by number.
    ///
    /// Reasons of its errors: `BUILDING_NOT_FOUND`.
    public func listPremises(_ request: MarketplaceV1.ListPremisesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.ListPremisesResponse {
      try await listPremisesWithMetadata(request, options: options).message
    }
    /// As ``listPremises(_:options:)``, with the metadata of the answer.
    public func listPremisesWithMetadata(_ request: MarketplaceV1.ListPremisesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.ListPremisesResponse> {
      try await channel.unary(CustomerServiceMethods.listPremises, request, returning: MarketplaceV1.ListPremisesResponse.self, options: options)
    }

    /// New premises in a building (P4).
    ///
    /// Reasons of its errors: `BUILDING_NOT_FOUND`.
    public func createPremises(_ request: MarketplaceV1.CreatePremisesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.CreatePremisesResponse {
      try await createPremisesWithMetadata(request, options: options).message
    }
    /// As ``createPremises(_:options:)``, with the metadata of the answer.
    public func createPremisesWithMetadata(_ request: MarketplaceV1.CreatePremisesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.CreatePremisesResponse> {
      try await channel.unary(CustomerServiceMethods.createPremises, request, returning: MarketplaceV1.CreatePremisesResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes premises (P4).
    ///
    /// Reasons of its errors: `PREMISES_NOT_FOUND`, `ETAG_MISMATCH`.
    public func updatePremises(_ request: MarketplaceV1.UpdatePremisesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> MarketplaceV1.UpdatePremisesResponse {
      try await updatePremisesWithMetadata(request, options: options).message
    }
    /// As ``updatePremises(_:options:)``, with the metadata of the answer.
    public func updatePremisesWithMetadata(_ request: MarketplaceV1.UpdatePremisesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<MarketplaceV1.UpdatePremisesResponse> {
      try await channel.unary(CustomerServiceMethods.updatePremises, request, returning: MarketplaceV1.UpdatePremisesResponse.self, options: options.withIdempotencyKey())
    }
  }
}
