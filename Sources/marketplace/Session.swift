import MarketplaceAPI
import RPC
import RPCHTTP2
import Synchronization

/// Somebody who is signed in, and the services as they may call them. Usable from any task.
final class Session: Sendable {
  /// As the output calls them.
  let name: String
  /// The employee's or the customer's id.
  let principalID: String
  private let server: MarketplaceServer
  private let tokens: Mutex<AccessV1.Session>

  init(of name: String, _ session: AccessV1.Session, on server: MarketplaceServer) {
    self.name = name
    principalID = session.principalId
    self.server = server
    tokens = Mutex(session)
  }

  /// For one call, with the access token of now.
  var options: CallOptions {
    var options = CallOptions.byDefault
    options.metadata.append("authorization", "Bearer " + tokens.withLock(\.accessToken))
    return options
  }

  /// Exchanges the refresh token for new ones: an access token lives for minutes. For one caller at a time.
  func refresh() async throws {
    let token = tokens.withLock(\.refreshToken)
    let answer = try await server.sessions.refreshSession(.init(refreshToken: token), options: .byDefault)
    let successor = try expect("новая сессия", answer.session)
    tokens.withLock { $0 = successor }
  }

  var catalog: MarketplaceV1.CatalogServiceClient { .init(server.channel) }
  var priceLists: MarketplaceV1.PriceListServiceClient { .init(server.channel) }
  var orders: MarketplaceV1.OrderServiceClient { .init(server.channel) }
  var invoices: BillingV1.InvoiceServiceClient { .init(server.channel) }
  var payments: BillingV1.PaymentServiceClient { .init(server.channel) }
  var refunds: RefundsV1.RefundServiceClient { .init(server.channel) }
  var notifications: NotificationsV1.NotificationServiceClient { .init(server.channel) }
}
