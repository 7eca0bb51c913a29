import MarketplaceAPI
import RPC

/// What there is to call about: who calls, and what there is to order, found out before the load begins.
struct Scene: Sendable {
  var staff: Caller?
  var residents: [Caller] = []
  /// Services that are invoiced automatically, with an option that has its price.
  var offers: [Offer] = []
  /// Some that there are, the newest.
  var orders: [String] = []
  var timeout: Duration

  struct Offer: Sendable {
    var service: String
    var option: String
  }

  init(timeout: Duration) { self.timeout = timeout }

  /// Asks as staff.
  init(staff: Caller, through channel: any ClientChannel, timeout: Duration) async throws {
    (self.staff, self.timeout) = (staff, timeout)
    let options = staff.options(timeout: .seconds(30))
    let services = try await MarketplaceV1.CatalogServiceClient(channel).listServices(.init(pageSize: 200), options: options)
      .services
    offers = services.filter { $0.state == .active && $0.automaticInvoicing && $0.fields.allSatisfy { !$0.required } }
      .compactMap { service in
        service.options.first { $0.tariff != nil }.map { Offer(service: service.id, option: $0.id) }
      }
    orders = try await MarketplaceV1.OrderServiceClient(channel).listOrders(.init(pageSize: 100), options: options).orders.map(
      \.id)
  }

  /// Phones of registered customers, at most `count`.
  static func phones(_ count: Int, staff: Caller, through channel: any ClientChannel) async throws -> [String] {
    let customers = MarketplaceV1.CustomerServiceClient(channel)
    var (phones, token) = ([String](), "")
    repeat {
      let page = try await customers.listCustomers(
        .init(pageSize: 100, pageToken: token), options: staff.options(timeout: .seconds(30)))
      phones += page.customers.filter { $0.registered && !$0.phone.isEmpty }.map(\.phone)
      token = page.nextPageToken
    } while phones.count < count && !token.isEmpty
    return Array(phones.prefix(count))
  }
}
