public import Domain
public import FoundationEssentials
public import Postgres

public import struct EventLoop.PerLoop

/// The server's own way to an organization's rows: confirmations and timers, which no caller stands behind.
public struct SystemGate: Sendable {
  private let pools: PerLoop<PostgresPool>
  public let clock: any DomainClock
  private let changed: @Sendable () -> Void

  /// `pools` are connections of role marketplace_app, so that row-level security binds the server like its callers. `changed` is called
  /// after every change that was committed.
  public init(
    _ pools: PerLoop<PostgresPool>, clock: any DomainClock = SystemDomainClock(), changed: @escaping @Sendable () -> Void = {}
  ) {
    self.pools = pools
    self.clock = clock
    self.changed = changed
  }

  /// The moment by the clock that rows are stamped with.
  public var now: PostgresTimestamp { PostgresTimestamp(microseconds: clock.now) }

  /// Reads inside `organization`.
  public func read(in organization: UUID, _ queries: [Query]) async throws -> ArraySlice<QueryResult> {
    try await pools.current.read([Query(PostgresPool.enterToWrite, organization.text)] + queries).dropFirst()
  }

  /// Reads, decides with plain rules, and writes with one statement; decides anew when its head has changed meanwhile. A decision of nil
  /// changes nothing. Throws ``Contended`` after ``Gate/attemptsLimit`` times.
  public func change(
    _ name: String, in organization: UUID, reading queries: [Query],
    decide: (_ now: Int64, ArraySlice<QueryResult>) throws -> Mutation?
  ) async throws {
    for _ in 0..<Gate.attemptsLimit {
      let now = clock.now
      guard let mutation = try decide(now, try await read(in: organization, queries)) else { return }
      let statement = Query(name, mutation.statement(in: organization, by: nil, at: now, answer: nil))
      if try await pools.current.write(statement, in: organization, locking: [mutation.subject]) { return changed() }
    }
    throw Contended()
  }

  /// Runs a statement inside `organization` that carries its own precondition; whether it returned a row. `keys` as of
  /// ``PostgresPool/write(_:locking:)``.
  public func write(_ statement: Query, in organization: UUID, locking keys: [UUID]) async throws -> Bool {
    try await pools.current.write(statement, in: organization, locking: keys)
  }

  /// Others kept changing it.
  public struct Contended: Error {}
}
