import Access
import AccessTokens
import Catalog
import Demo
import EventLoop
import MarketplaceAPI
import Postgres
import RPC
import RPCHTTP2
import Synchronization
import TestPostgres

/// A server of sessions and the catalogue on a database of its own with the demo companies, and a channel to it over TCP.
struct CatalogServer {
  let channel: HTTP2Channel
  private let url: String
  private let sentCodes: SentCodes

  var catalog: MarketplaceV1.CatalogServiceClient { MarketplaceV1.CatalogServiceClient(channel) }
  var priceLists: MarketplaceV1.PriceListServiceClient { MarketplaceV1.PriceListServiceClient(channel) }

  /// Runs `body` while the server serves.
  static func run(_ body: (CatalogServer) async throws -> Void) async throws {
    let url = try TestDatabase().url
    try await loadDemo(into: url)
    let loops = try EventLoop.spawn(1, name: "test-catalog")
    defer { for loop in loops { loop.stop() } }
    let app = try await PerLoop(loops) { PostgresPool(.patient(url: url, role: "marketplace_app"), on: $0) }
    let system = try await PerLoop(loops) { PostgresPool(.patient(url: url, role: "marketplace_system"), on: $0) }
    let (key, sentCodes, gate) = (TokenKey(), SentCodes(), Gate(app))

    var router = Router()
    router.authenticator = BearerAuthenticator(key: key) { 0 }
    let sessions = SessionHandler(system, key: key, workers: try WorkerPool(threads: 1, queueLimit: 16), sms: sentCodes)
    AccessV1.register(sessionService: sessions, in: &router)
    MarketplaceV1.register(catalogService: CatalogHandler(gate), in: &router)
    MarketplaceV1.register(priceListService: PriceListHandler(gate), in: &router)
    let server = try await RPCServer(router, on: loops, port: 0, log: CallLog { _ in })
    let channel = try HTTP2Channel(host: "127.0.0.1", port: server.port)
    let outcome = await Result { () async throws in
      try await body(CatalogServer(channel: channel, url: url, sentCodes: sentCodes))
    }
    await server.stop(within: .milliseconds(100))
    await withTaskExecutorPreference(loops[0]) {
      app.current.close()
      system.current.close()
    }
    try outcome.get()
  }

  /// Signs an employee in through the CRM.
  func staff(_ login: String = "dispatcher", of organization: String = SevernyKvartal.code) async throws -> CallOptions {
    let credential = AccessV1.PasswordCredential(login: login, password: demoPassword)
    return try await signIn(
      AccessV1.CreateSessionRequest(organizationCode: organization, clientId: "crm", credential: .password(credential)))
  }

  /// Signs Анна Петрова in.
  func resident() async throws -> CallOptions {
    let (organization, phone) = (SevernyKvartal.code, "+79110000001")
    _ = try await AccessV1.SessionServiceClient(channel).requestCode(
      AccessV1.RequestCodeRequest(organizationCode: organization, phone: phone))
    let credential = AccessV1.PhoneCredential(phone: phone, code: sentCodes.last.withLock { $0 })
    return try await signIn(
      AccessV1.CreateSessionRequest(organizationCode: organization, clientId: "resident-app", credential: .phone(credential)))
  }

  private func signIn(_ request: AccessV1.CreateSessionRequest) async throws -> CallOptions {
    let session = try await AccessV1.SessionServiceClient(channel).createSession(request).session
    var options = CallOptions(timeout: .seconds(30))
    options.metadata.append("authorization", "Bearer \(session?.accessToken ?? "")")
    return options
  }

  /// Changes something behind the server's back, with no policy in the way.
  func execute(_ sql: String) async throws {
    let loop = try EventLoop.spawn(name: "test-owner")
    defer { loop.stop() }
    try await withTaskExecutorPreference(loop) {
      let pool = PostgresPool(.patient(url: url), on: loop)
      defer { pool.close() }
      _ = try await pool.write([Query(StatementText("test", sql))])
    }
  }
}

/// Keeps the code that was sent last.
final class SentCodes: SMSCentre {
  let last = Mutex("")

  func send(_ text: String, to phone: String, key: String, context: CallContext) async throws {
    last.withLock { $0 = String(text.suffix(6)) }
  }
}

extension Result where Failure == any Error, Success: Sendable {
  /// What `body` came to.
  init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
