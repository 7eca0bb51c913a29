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
  private let tokens: any SessionTokens
  /// What has been seen through it: lists show no less.
  let seen = ReadAfterInterceptor()

  /// Whose tokens this program alone keeps.
  convenience init(of name: String, _ session: AccessV1.Session, on server: MarketplaceServer) {
    self.init(of: name, HeldTokens(session), on: server)
  }

  init(of name: String, _ tokens: any SessionTokens, on server: MarketplaceServer) {
    self.name = name
    principalID = tokens.principalID
    self.server = server
    self.tokens = tokens
    channel = server.channel.intercepted(
      by: ByDefault(options: server.options), BearerTokenInterceptor { () throws(RPCError) in tokens.access }, seen)
  }

  /// Exchanges the refresh token for new ones: an access token lives for minutes. For one caller at a time.
  func refresh() async throws { try await tokens.renew(through: server.sessions) }

  var catalog: MarketplaceV1.CatalogServiceClient { .init(channel) }
  var priceLists: MarketplaceV1.PriceListServiceClient { .init(channel) }
  var orders: MarketplaceV1.OrderServiceClient { .init(channel) }
  var invoices: BillingV1.InvoiceServiceClient { .init(channel) }
  var payments: BillingV1.PaymentServiceClient { .init(channel) }
  var refunds: RefundsV1.RefundServiceClient { .init(channel) }
  var notifications: NotificationsV1.NotificationServiceClient { .init(channel) }
}

/// A session's tokens, which are renewed while it lasts. Usable from any task.
protocol SessionTokens: Sendable {
  /// Of now: it is valid for minutes.
  var access: String { get }
  /// The employee's or the customer's id.
  var principalID: String { get }
  /// Takes new ones in their place, of which nobody else knows yet or which somebody else has got meanwhile.
  func renew(through sessions: AccessV1.SessionServiceClient) async throws
}

/// Tokens in memory.
private final class HeldTokens: SessionTokens {
  private let session: Mutex<AccessV1.Session>

  init(_ session: AccessV1.Session) { self.session = Mutex(session) }

  var access: String { session.withLock(\.accessToken) }
  var principalID: String { session.withLock(\.principalId) }

  func renew(through sessions: AccessV1.SessionServiceClient) async throws {
    let answer = try await sessions.refreshSession(
      .init(refreshToken: session.withLock(\.refreshToken)), options: .byDefault())
    let successor = try expect("новая сессия", answer.session)
    session.withLock { $0 = successor }
  }
}

/// Gives calls what the options of their server have and their own have not.
private struct ByDefault: ClientInterceptor {
  let options: CallOptions

  func prepare(_ method: MethodDescriptor, _ options: inout CallOptions) async throws(RPCError) {
    if options.timeout == nil { options.timeout = self.options.timeout }
    options.metadata.append(contentsOf: self.options.metadata)
  }
}
