import Access
import AccessTokens
import Crypto
import EventLoop
import FoundationEssentials
import MarketplaceAPI
import Postgres
import RPC
import RPCHTTP2
import Synchronization
import TestPostgres

@testable import Notifications

/// The notification service on a server with two loops, over a database of its own.
struct TestService {
  let database: TestDatabase
  let connection: TestConnection
  let server: RPCServer
  let handler: NotificationHandler
  let key: TokenKey

  static let never = TimeSpan.seconds(3600)

  /// Runs `body` with a service whose events are sequenced when they are committed. A stream that nobody wakes does not look by itself,
  /// unless a test asks for heartbeats.
  static func run(
    heartbeatInterval: TimeSpan = never, limits: Limits = Limits(), maxListedEvents: Int = NotificationHandler.maxListedEvents,
    _ body: (TestService) async throws -> Void
  ) async throws {
    let database = try TestDatabase()
    let loops = try EventLoop.spawn(2, name: "test-loop")
    let key = TokenKey()
    let pools = try await PerLoop(loops) { loop in
      PostgresPool(.patient(url: database.url, role: "marketplace_app"), on: loop)
    }
    defer {
      for loop in loops {
        loop.submit { pools.current.close() }
        loop.stop()
      }
    }
    var listening = PostgresConfiguration(url: database.url)
    listening.applicationName = listenerName
    let (gate, systemGate, wakeUps) = (Gate(pools), SystemGate(pools), OutboxWakeUps(listening, on: loops[0]))
    let feeds = try await PerLoop(loops) {
      OutboxFeeds(systemGate, wakeUps: wakeUps, key: key, heartbeatInterval: heartbeatInterval, on: $0)
    }
    let handler = NotificationHandler(
      gate, feeds: feeds, wakeUps: wakeUps, key: key, heartbeatInterval: heartbeatInterval,
      maxListedEvents: maxListedEvents)
    var router = Router()
    NotificationsV1.register(notificationService: handler, in: &router)
    router.authenticator = BearerAuthenticator(key: key) { 0 }
    let server = try await RPCServer(router, on: loops, port: 0, limits: limits, log: .none)
    let pool = await Task(executorPreference: loops[1]) {
      PostgresPool(.patient(url: database.url, role: "marketplace_system"), on: loops[1])
    }.value
    defer { loops[1].submit { pool.close() } }
    let sequencer = OutboxSequencer(pool) { _ in }
    let service = TestService(
      database: database, connection: try database.connect(), server: server, handler: handler, key: key)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await sequencer.run() }
      defer {
        sequencer.stop()
        handler.close()
      }
      try await body(service)
      handler.close()
      await server.stop(within: .milliseconds(100))
    }
  }

  static let listenerName = "test-listener"

  /// Opens a stream on a connection of its own. It begins with a heartbeat, which this takes.
  func subscribe(
    _ caller: Caller, cursor: String = "", fromBeginning: Bool = false, fromAcknowledged: Bool = false
  ) async throws -> TestStream {
    let request = NotificationsV1.SubscribeRequest(
      cursor: cursor, fromBeginning: fromBeginning, fromAcknowledged: fromAcknowledged)
    let responses = try client.subscribe(request, options: options(of: caller))
    var stream = TestStream(responses: responses.makeAsyncIterator(), key: key.secret(for: "cursor"))
    let first = try await stream.next()
    guard first.event == nil else { throw TestStream.Unexpected(what: "the first message is an event") }
    return stream
  }

  func list(
    _ caller: Caller, unacknowledgedOnly: Bool = false, pageSize: Int32 = 0, pageToken: String = ""
  ) async throws -> NotificationsV1.ListNotificationsResponse {
    try await client.listNotifications(
      .init(unacknowledgedOnly: unacknowledgedOnly, pageSize: pageSize, pageToken: pageToken), options: options(of: caller))
  }

  @discardableResult
  func acknowledge(
    _ caller: Caller, _ cursor: String, idempotencyKey: UUID = UUID()
  ) async throws -> NotificationsV1.AcknowledgeNotificationsResponse {
    try await acknowledgement(of: cursor, by: caller, idempotencyKey: idempotencyKey)()
  }

  /// A call that any task may make.
  func acknowledgement(
    of cursor: String, by caller: Caller, idempotencyKey: UUID = UUID()
  ) throws -> @Sendable () async throws -> NotificationsV1.AcknowledgeNotificationsResponse {
    var options = options(of: caller)
    options.idempotencyKey = idempotencyKey.uuidString
    let (client, request, keyed) = (try client, NotificationsV1.AcknowledgeNotificationsRequest(cursor: cursor), options)
    return { try await client.acknowledgeNotifications(request, options: keyed) }
  }

  /// On a connection of its own.
  private var client: NotificationsV1.NotificationServiceClient {
    get throws { NotificationsV1.NotificationServiceClient(try HTTP2Channel(host: "127.0.0.1", port: server.port)) }
  }

  private func options(of caller: Caller) -> CallOptions {
    var metadata = Metadata()
    metadata.append("authorization", "Bearer \(key.sign(AccessToken(caller: caller, expiry: 1)))")
    return CallOptions(metadata: metadata)
  }

  /// Returns once every event that was committed before has its position.
  func waitUntilSequenced() async throws {
    while try connection.run("SELECT FROM outbox WHERE position IS NULL LIMIT 1").count > 0 {
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  func position(of cursor: String) -> Int64? { Cursor(cursor, sealedBy: key.secret(for: "cursor"))?.position }

  func cursor(_ organization: TestOrganization, _ position: Int64) -> String {
    Cursor(organization: organization.id, position: position).sealed(by: key.secret(for: "cursor"))
  }
}

/// A subscriber that reads its cursors.
struct TestStream {
  var responses: ResponseStream<NotificationsV1.SubscribeResponse>.Iterator
  let key: SymmetricKey
  /// As the last message carried it.
  private(set) var cursor = ""

  init(responses: ResponseStream<NotificationsV1.SubscribeResponse>.Iterator, key: SymmetricKey) {
    self.responses = responses
    self.key = key
  }

  struct Unexpected: Error { let what: String }

  var position: Int64? { Cursor(cursor, sealedBy: key)?.position }

  mutating func next() async throws -> NotificationsV1.SubscribeResponse {
    guard let response = try await responses.next() else { throw Unexpected(what: "the stream ended with OK") }
    cursor = response.cursor
    return response
  }

  mutating func nextEvent() async throws -> NotificationsV1.Event {
    while true { if let event = try await next().event { return event } }
  }

  mutating func events(_ count: Int) async throws -> [NotificationsV1.Event] {
    var events: [NotificationsV1.Event] = []
    while events.count < count { events.append(try await nextEvent()) }
    return events
  }

  /// How the stream ends, after any number of messages.
  mutating func end() async throws -> RPCError {
    do { while true { _ = try await next() } } catch let error as RPCError { return error }
  }
}
