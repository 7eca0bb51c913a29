import EventLoop
import FoundationEssentials
import Postgres
import Synchronization
import TestPostgres
import Testing

@testable import Notifications

/// One after another: each has several connections.
@Suite(.serialized, .timeLimit(.minutes(10))) struct OutboxSequencerTests {
  @Test func `positions have no gap and keep each order's versions in sequence, whoever began first and whoever committed last`()
    throws
  {
    let database = try TestDatabase()
    let (first, second, third) = (try database.connect(), try database.connect(), try database.connect())
    let organization = try TestOrganization(first)
    let (slow, quick) = (UUID(), UUID())

    // The slow order's transaction is older than the quick one's and commits after it got its position.
    try third.run("BEGIN; SELECT pg_current_xact_id()")
    try first.run("BEGIN")
    try first.run(organization.insert(order: slow, version: 1))
    try second.run(organization.insert(order: quick, version: 1))
    #expect(try second.run("SELECT last_position, event_count FROM sequence_outbox(100)") == [["1", "1"]])
    try first.run("COMMIT")
    // The second version comes from the oldest transaction of all, of a process whose clock is an hour behind.
    try third.run(organization.insert(order: slow, version: 2, age: 3600))
    try third.run("COMMIT")
    try second.run(organization.insert(order: quick, version: 2, age: 60))
    #expect(try second.run("SELECT last_position, event_count FROM sequence_outbox(100)") == [["4", "3"]])

    let positions = try second.run("SELECT position, order_id, order_version FROM outbox ORDER BY position")
    #expect(positions.map { $0[0] } == ["1", "2", "3", "4"])
    for order in [slow, quick] {
      #expect(positions.filter { $0[1] == order.uuidString.lowercased() }.map { $0[2] } == ["1", "2"])
    }
    #expect(try second.run("SELECT position FROM outbox_head") == [["4"]])
  }

  @Test func `two sequencers at once give each position once`() async throws {
    try await withOutbox { outbox in
      let organization = try TestOrganization(outbox.connection)
      let rival = try EventLoop.spawn(name: "test-rival")
      defer { rival.stop() }
      let sequencers = [
        await outbox.sequencer(batchSizeLimit: 7), await outbox.sequencer(batchSizeLimit: 7, on: rival),
      ]
      try await outbox.run(sequencers) {
        for _ in 0..<40 {
          try organization.append(25)
          for sequencer in sequencers { sequencer.wake() }
        }
        try await outbox.waitUntilSequenced()
      }
      #expect(try Set(organization.eventsByPosition()).count == 1000)
    }
  }

  @Test func `after a full batch the next begins at once`() async throws {
    try await withOutbox { outbox in
      let organization = try TestOrganization(outbox.connection)
      try organization.append(25)
      let sequencer = await outbox.sequencer(pollingInterval: .seconds(3600), batchSizeLimit: 10)
      try await outbox.run([sequencer]) { try await outbox.waitUntilSequenced() }
      #expect(try organization.eventsByPosition().count == 25)
    }
  }

  @Test func `a wake-up from another thread begins a batch without waiting for the poll`() async throws {
    try await withOutbox { outbox in
      let organization = try TestOrganization(outbox.connection)
      let sequencer = await outbox.sequencer(pollingInterval: .seconds(3600))
      try await outbox.run([sequencer]) {
        for _ in 0..<20 {
          try organization.append(1)
          try Thread.start(name: "test-waker") { sequencer.wake() }
          try await outbox.waitUntilSequenced()
        }
      }
    }
  }

  @Test func `what another process kept it from is taken at a later poll`() async throws {
    try await withOutbox { outbox in
      let organization = try TestOrganization(outbox.connection)
      let other = try outbox.database.connect()
      try other.run("BEGIN; SELECT pg_advisory_xact_lock(hashtext(current_schema()), hashtext('outbox'))")
      try organization.append(1)
      #expect(try outbox.connection.run("SELECT * FROM sequence_outbox(100)").isEmpty)
      try await outbox.run([await outbox.sequencer()]) {
        try other.run("COMMIT")
        try await outbox.waitUntilSequenced()
      }
    }
  }

  @Test func `while the database is away it says so once, and goes on when it is back`() async throws {
    try await withOutbox(connectWait: .milliseconds(50)) { outbox in
      let organization = try TestOrganization(outbox.connection)
      let (failures, reported) = AsyncStream.makeStream(of: Void.self)
      try await outbox.run([await outbox.sequencer { _ in reported.yield() }]) {
        try organization.append(1)
        try await outbox.waitUntilSequenced()
        try outbox.database.setAllowsConnections(false)
        try outbox.database.endConnections(of: TestOutbox.applicationName)
        var reports = failures.makeAsyncIterator()
        _ = await reports.next()
        try organization.append(1)
        try outbox.database.setAllowsConnections(true)
        try await outbox.waitUntilSequenced()
        reported.finish()
        #expect(await reports.next() == nil)
      }
    }
  }

  @Test func `it ends when its task is cancelled`() async throws {
    try await withOutbox { outbox in
      let sequencer = await outbox.sequencer(pollingInterval: .seconds(3600))
      await withTaskGroup(of: Void.self) { group in
        group.addTask { await sequencer.run() }
        group.cancelAll()
      }
    }
  }

  private func withOutbox(connectWait: TimeSpan = .seconds(30), _ body: (TestOutbox) async throws -> Void) async throws {
    let loop = try EventLoop.spawn(name: "test-outbox")
    defer { loop.stop() }
    try await withTaskExecutorPreference(loop) {
      let outbox = try TestOutbox(on: loop, connectWait: connectWait)
      defer { outbox.close() }
      try await body(outbox)
    }
  }
}

/// The outbox of a database of its own, with sequencers as a test wants them. Confined to its loop.
private final class TestOutbox {
  let database: TestDatabase
  let connection: TestConnection
  private let loop: EventLoop
  private let configuration: PostgresConfiguration
  private let wakeUps: OutboxWakeUps
  private let pools = Mutex<[PostgresPool]>([])

  static let applicationName = "test-sequencer"
  private static let connected = StatementText("connected", "SELECT 1")

  init(on loop: EventLoop, connectWait: TimeSpan) throws {
    database = try TestDatabase()
    connection = try database.connect()
    self.loop = loop
    var configuration = PostgresConfiguration(url: database.url, role: "marketplace_system")
    configuration.applicationName = Self.applicationName
    configuration.limits.connectWait = connectWait
    self.configuration = configuration
    wakeUps = OutboxWakeUps(PostgresConfiguration(url: database.url), on: loop)
  }

  func close() {
    wakeUps.close()
    for pool in pools.withLock({ $0 }) { pool.loop.submit { pool.close() } }
  }

  /// Connected already.
  func sequencer(
    pollingInterval: TimeSpan = .milliseconds(20), batchSizeLimit: Int32 = 1000, on loop: EventLoop? = nil,
    failed: @escaping @Sendable (any Error) -> Void = { Issue.record($0) }
  ) async -> OutboxSequencer {
    let (loop, configuration) = (loop ?? self.loop, configuration)
    let pool = await withTaskExecutorPreference(loop) {
      let pool = PostgresPool(configuration, on: loop)
      while (try? await pool.write([Query(Self.connected)])) == nil {}
      return pool
    }
    pools.withLock { $0.append(pool) }
    return OutboxSequencer(pool, pollingInterval: pollingInterval, batchSizeLimit: batchSizeLimit, failed: failed)
  }

  /// Runs `body` while the sequencers run.
  func run(_ sequencers: [OutboxSequencer], _ body: () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      for sequencer in sequencers { group.addTask { await sequencer.run() } }
      defer { for sequencer in sequencers { sequencer.stop() } }
      try await body()
    }
  }

  func waitUntilSequenced() async throws {
    let organizations = try connection.run("SELECT organization_id FROM organization").compactMap { UUID(uuidString: $0[0]) }
    let bell = Bell()
    for organization in organizations { wakeUps.add(bell, of: organization) }
    defer { for organization in organizations { wakeUps.remove(bell, of: organization) } }
    while try connection.run("SELECT FROM outbox WHERE position IS NULL LIMIT 1").count > 0 {
      await bell.wait(until: MonotonicTime(nanoseconds: .max))
      try Task.checkCancellation()
    }
  }
}
