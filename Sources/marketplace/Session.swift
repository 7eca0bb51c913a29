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
  private let channel: any ClientChannel
  private let tokens: Tokens
  /// What has been seen through it: lists show no less.
  let seen = ReadAfterInterceptor()

  init(of name: String, _ session: AccessV1.Session, on server: MarketplaceServer) {
    self.name = name
    principalID = session.principalId
    self.server = server
    let tokens = Tokens(session)
    self.tokens = tokens
    channel = server.channel.intercepted(
      by: ByDefault(), BearerTokenInterceptor { () throws(RPCError) in tokens.access }, seen)
  }

  /// Of now: it is valid for minutes.
  var accessToken: String { tokens.access }

  /// Exchanges the refresh token for new ones: an access token lives for minutes. For one caller at a time.
  func refresh() async throws {
    let answer = try await server.sessions.refreshSession(.init(refreshToken: tokens.refresh), options: .byDefault)
    tokens.replace(with: try expect("новая сессия", answer.session))
  }

  var catalog: MarketplaceV1.CatalogServiceClient { .init(channel) }
  var priceLists: MarketplaceV1.PriceListServiceClient { .init(channel) }
  var orders: MarketplaceV1.OrderServiceClient { .init(channel) }
  var invoices: BillingV1.InvoiceServiceClient { .init(channel) }
  var payments: BillingV1.PaymentServiceClient { .init(channel) }
  var refunds: RefundsV1.RefundServiceClient { .init(channel) }
  var notifications: NotificationsV1.NotificationServiceClient { .init(channel) }
}

/// A session's tokens, which are renewed while it lasts. Usable from any task.
private final class Tokens: Sendable {
  private let session: Mutex<AccessV1.Session>

  init(_ session: AccessV1.Session) { self.session = Mutex(session) }

  var access: String { session.withLock(\.accessToken) }
  var refresh: String { session.withLock(\.refreshToken) }
  func replace(with successor: AccessV1.Session) { session.withLock { $0 = successor } }
}

/// Gives calls what ``CallOptions/byDefault`` has and their own options have not.
private struct ByDefault: ClientInterceptor {
  func prepare(_ method: MethodDescriptor, _ options: inout CallOptions) async throws(RPCError) {
    if options.timeout == nil { options.timeout = CallOptions.byDefault.timeout }
    options.metadata.append(contentsOf: CallOptions.byDefault.metadata)
  }
}
