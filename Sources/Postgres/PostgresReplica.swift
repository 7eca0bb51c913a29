import EventLoop

/// A loop's way to a standby: one connection that reads share, made again whenever it goes, at whichever host is a standby by then.
///
/// Nobody waits for it: what it cannot answer soon is asked of the primary. Confined to its loop: every method is called by tasks that run
/// there. Sendable by that proof.
public final class PostgresReplica: @unchecked Sendable {
  /// Why a standby has not answered.
  public enum Failure: Error, Sendable {
    /// There is no connection, or it went while the reads were under way.
    case away
    /// It is a primary by now; another one is looked for.
    case promoted
    /// It ended the statement: for a conflict with what it replays, or for taking too long.
    case refused(PostgresError)
  }

  public let loop: EventLoop
  private let channel: PostgresChannel

  /// Begins to connect; must be called on `loop`. Of several hosts a standby is taken, unless the connection string says otherwise by
  /// `target_session_attrs`. `reached` hears there, once all hosts have been tried, whether there is a connection: nil, or else why not.
  public init(
    _ configuration: PostgresConfiguration, on loop: EventLoop, reached: @escaping (_ failure: String?) -> Void = { _ in }
  ) {
    self.loop = loop
    var reading = configuration
    reading.readsOneSnapshot = true
    reading.serverKind = "standby"
    reading.positions = .beforeReads
    // The primary has the answer as well.
    reading.limits.maxRetries = 0
    reading.limits.statementTimeout = configuration.limits.replicaStatementTimeout
    reading.limits.answerGrace = configuration.limits.replicaStatementTimeout
    reading.limits.maxStatementsPerFlush = 1
    channel = PostgresChannel(reading, on: loop)
    channel.attempted = { [unowned channel] in reached(channel.isReady ? nil : channel.lastReason) }
  }

  /// Whether there is a connection; else the next read is told at once that there is none.
  public var isReady: Bool { channel.isReady }

  /// Runs statements in one snapshot, side by side with other reads of this turn, which sees everything up to `position`. Throws
  /// ``Failure``, or `CancellationError`.
  public func read(_ queries: [Query]) async throws -> (position: LogPosition, results: ArraySlice<QueryResult>) {
    guard channel.isReady else { throw Failure.away }
    do {
      let results = try await channel.run(queries, .reads)
      guard let position = try LogPosition.ifPresent(results[0]) else {
        channel.renew("the server is no standby any more")
        throw Failure.promoted
      }
      return (position, results.dropFirst())
    } catch let error as PostgresError {
      switch error {
      case .unavailable, .connectionLost, .overloaded: throw Failure.away
      case .refused, .mismatch: throw Failure.refused(error)
      }
    }
  }

  /// How far it has come now.
  public func position() async throws -> LogPosition { try await read([Query(Self.nothing)]).position }

  private static let nothing = StatementText("nothing", "SELECT")

  public func close() { channel.close() }
}
