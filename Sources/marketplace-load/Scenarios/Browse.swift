import MarketplaceAPI
import RPC

/// Looks around: one reading call, of residents and of staff.
struct Browse: Scenario {
  static let name = "browse"
  static let abstract = "one reading call: services, a service, orders, an order with its invoices"

  private let scene: Scene
  private let staff: Caller

  init(_ scene: Scene) throws {
    guard let staff = scene.staff else { throw LoadRefused("browse needs --login") }
    (self.scene, self.staff) = (scene, staff)
  }

  func flow(_ lane: inout Lane) async throws {
    let caller = scene.residents.isEmpty ? staff : lane.pick(scene.residents)
    let options = caller.options(timeout: scene.timeout)
    let catalog = MarketplaceV1.CatalogServiceClient(lane.channel)
    let orders = MarketplaceV1.OrderServiceClient(lane.channel)
    switch lane.chance(10) {
    case 0..<2:
      _ = try await lane.call("CatalogService/ListServices") { () throws(RPCError) in
        try await catalog.listServices(.init(pageSize: 20), options: options)
      }
    case 2..<4 where !scene.offers.isEmpty:
      let service = lane.pick(scene.offers).service
      _ = try await lane.call("CatalogService/GetService") { () throws(RPCError) in
        try await catalog.getService(.init(serviceId: service), options: options)
      }
    case 4..<6:
      _ = try await lane.call("OrderService/ListOrders") { () throws(RPCError) in
        try await orders.listOrders(.init(pageSize: 20), options: options)
      }
    default:
      guard !scene.orders.isEmpty else { return }
      let order = lane.pick(scene.orders)
      let options = staff.options(timeout: scene.timeout)
      if lane.chance(2) == 0 {
        _ = try await lane.call("OrderService/GetOrder") { () throws(RPCError) in
          try await orders.getOrder(.init(orderId: order), options: options)
        }
      } else {
        let invoices = BillingV1.InvoiceServiceClient(lane.channel)
        _ = try await lane.call("InvoiceService/ListInvoices") { () throws(RPCError) in
          try await invoices.listInvoices(.init(orderId: order), options: options)
        }
      }
    }
  }
}
