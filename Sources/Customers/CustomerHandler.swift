public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `marketplace.v1.CustomerService`: P1 looks, P4 edits, since staff order for whom they enter.
public struct CustomerHandler: MarketplaceV1.CustomerService {
  let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  public func listCustomers(
    _ request: MarketplaceV1.ListCustomersRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListCustomersResponse {
    let query = PostgresCustomers.customers(
      in: context.caller.organization, SearchWords(request.words), SearchWords(phone: request.phone),
      // What is no identifier is nobody's.
      of: request.premisesId.isEmpty ? nil : PremisesID(request.premisesId) ?? PremisesID(PageToken.beginning.id),
      after: try request.pageStart() ?? .beginning, limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let customers = try PostgresCustomers.customers(results[results.startIndex])
      let (page, next) = request.page(of: customers) { PageToken(key: $0.name, id: CustomerID($0.id)!.uuid) }
      return .init(customers: page, nextPageToken: next)
    }
  }

  public func getCustomer(
    _ request: MarketplaceV1.GetCustomerRequest, context: CallContext
  ) async throws -> MarketplaceV1.GetCustomerResponse {
    let query = PostgresCustomers.customer(in: context.caller.organization, CustomerID(request.customerId))
    return try await gate.read(context, [query]) { _, results in .init(customer: try Self.customer(results)) }
  }

  public func createCustomer(
    _ request: MarketplaceV1.CreateCustomerRequest, context: CallContext
  ) async throws -> MarketplaceV1.CreateCustomerResponse {
    let wanted = request.customer!
    let queries = Self.lookups(wanted, context)
    return try await refusingTakenPhone(context) {
      try await gate.change(context, request, reading: queries) { grant, results in
        var customer = wanted
        let id = CustomerID(at: grant.now)
        (customer.id, customer.version) = (id.description, 1)
        try Self.settle(&customer, results)
        let head = PostgresCustomers.insert(customer, id, at: PostgresTimestamp(microseconds: grant.now))
        return (Mutation(head: head, of: id.uuid), .init(customer: customer))
      }
    }
  }

  public func updateCustomer(
    _ request: MarketplaceV1.UpdateCustomerRequest, context: CallContext
  ) async throws -> MarketplaceV1.UpdateCustomerResponse {
    let id = CustomerID(request.customerId)
    let queries = [PostgresCustomers.customer(in: context.caller.organization, id)]
    let lookups = Self.lookups(request.customer ?? .init(), context)
    return try await refusingTakenPhone(context) {
      try await gate.change(context, request, reading: queries + lookups) { _, results in
        let stored = try Self.customer(results)
        var customer = try stored.changed(to: request.customer, request.updateMask, etag: request.etag)
        guard customer.registered || !stored.registered else { throw Refusal.staysRegistered }
        if customer.premisesId != stored.premisesId || customer.phone != stored.phone || customer.registered != stored.registered
        {
          try Self.settle(&customer, results.dropFirst(), keeping: stored)
        }
        return (Mutation(head: PostgresCustomers.update(customer, id!), of: id!.uuid), .init(customer: customer))
      }
    }
  }

  /// The premises that are named, and whoever is registered with the phone.
  private static func lookups(_ customer: MarketplaceV1.Customer, _ context: CallContext) -> [Query] {
    let organization = context.caller.organization
    return [
      PostgresBuildings.address(in: organization, PremisesID(customer.premisesId)),
      PostgresCustomers.registered(in: organization, customer.phone),
    ]
  }

  /// Holds the customer against what was looked up, and gives it its address.
  private static func settle(
    _ customer: inout MarketplaceV1.Customer, _ results: ArraySlice<QueryResult>, keeping stored: MarketplaceV1.Customer? = nil
  ) throws {
    if customer.premisesId.isEmpty {
      customer.address = ""
    } else if customer.premisesId != stored?.premisesId {
      guard var row = results[results.startIndex].first else { throw Refusal.premisesNotFound }
      customer.premisesId = try row.next(PremisesID.self).description
      customer.address = try row.next()
    }
    guard customer.registered else { return }
    guard !customer.phone.isEmpty else {
      throw RPCError.field("customer.phone", "whoever is registered has a phone to sign in with", rule: "phone")
    }
    let others = try results[results.startIndex + 1].map { row in try row.next(CustomerID.self).description }
    // The phone that was looked up may be another than the one that stays.
    guard others.allSatisfy({ $0 == customer.id }) || customer.phone == stored?.phone && stored?.registered == true else {
      throw Refusal.phoneTaken
    }
  }

  private func refusingTakenPhone<Value>(_ context: CallContext, _ body: () async throws -> Value) async throws -> Value {
    try await context.refusing("customer_by_phone", with: .phoneTaken, body)
  }

  private static func customer(_ results: ArraySlice<QueryResult>) throws -> MarketplaceV1.Customer {
    guard let customer = try PostgresCustomers.customers(results[results.startIndex]).first else {
      throw Refusal.customerNotFound
    }
    return customer
  }
}

extension MarketplaceV1.Customer: VersionedResource {
  public static var fieldName: String { "customer" }
  public static var changeable: [ChangeableField<Self>] {
    [.init("name", \.name), .init("phone", \.phone), .init("registered", \.registered), .init("premises_id", \.premisesId)]
  }
}

extension Refusal {
  /// It is not there, or it is another organization's.
  static let customerNotFound = Refusal(.notFound, "CUSTOMER_NOT_FOUND", "there is no such customer", ru: "Клиент не найден")
  static let buildingNotFound = Refusal(.notFound, "BUILDING_NOT_FOUND", "there is no such building", ru: "Дом не найден")
  static let premisesNotFound = Refusal(.notFound, "PREMISES_NOT_FOUND", "there are no such premises", ru: "Помещение не найдено")
  static let phoneTaken = Refusal(
    .alreadyExists, "PHONE_TAKEN", "another registered customer signs in with this phone",
    ru: "Этот телефон уже у другого зарегистрированного клиента")
  static let staysRegistered = Refusal(
    .failedPrecondition, "STAYS_REGISTERED", "a customer who is registered stays so", ru: "Регистрацию клиента отменить нельзя")
}
