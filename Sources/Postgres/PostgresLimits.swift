import Bounds
import EventLoop

/// What is bounded on the way to PostgreSQL.
public struct PostgresLimits: Sendable {
  /// What a statement may take, enforced by PostgreSQL.
  public var statementTimeout = TimeSpan.seconds(10)
  /// How long a unit waits for a connection before it is told that there is none.
  public var connectWait = TimeSpan.seconds(1)
  /// What an attempt to connect to one host may take.
  public var connectTimeout = TimeSpan.seconds(5)
  /// After so long without a byte the server is asked for an answer, and the kernel asks the other end whether it is there (TCP keepalive,
  /// in whole seconds).
  public var keepaliveTime = TimeSpan.seconds(10)
  /// How long the other end may acknowledge nothing (`tcp_user_timeout`).
  public var keepaliveTimeout = TimeSpan.seconds(10)
  /// How much longer than `statementTimeout` a connection may owe an answer and say nothing.
  public var answerGrace = TimeSpan.seconds(5)
  /// How many statements of a Sync PostgreSQL may answer before it sends what it has; each of them may take `statementTimeout` before a
  /// connection that says nothing is given up.
  public var maxStatementsPerFlush = 8
  /// Between attempts to connect again: doubled from the first to the last, with ±50% jitter.
  public var firstReconnectDelay = TimeSpan.milliseconds(50)
  public var lastReconnectDelay = TimeSpan.seconds(2)
  /// Units that may be under way or waiting on one connection.
  public var maxQueuedUnits = 10_000
  /// Reads that may share one Sync.
  public var maxUnitsPerSync = 256
  /// Writes that may share one transaction; fewer for a while after one that failed.
  public var maxUnitsPerCommit = 64
  /// How often a unit runs again that PostgreSQL ended in a deadlock, or because it could not be put in an order with others.
  public var maxRetries = 5
  /// What a statement may take at a standby.
  public var replicaStatementTimeout = TimeSpan.seconds(1)
  /// How far a standby may lag behind the primary and be read from.
  public var maxReplicaLag = TimeSpan.seconds(5)
  /// What statements of one Sync may take before they are counted and logged: 0 logs all of them, unlimited none.
  public var slowStatementThreshold = TimeSpan.milliseconds(500)

  public init() {}

  /// All of them, by the names that they have beside other bounds of a server.
  public static let bounds: [Bound<PostgresLimits>] = [
    .time(
      "databaseStatementTimeout", \.statementTimeout, in: .milliseconds(1)...(.seconds(3600)),
      beyond: "PostgreSQL ends the statement, and its call ends with UNKNOWN"),
    .time(
      "databaseConnectWait", \.connectWait, in: .seconds(0)...(.seconds(3600)),
      beyond: "a call that waits for a connection to PostgreSQL ends with UNAVAILABLE"),
    .time(
      "databaseConnectTimeout", \.connectTimeout, in: .milliseconds(1)...(.seconds(3600)),
      beyond: "the attempt to connect to a host of PostgreSQL has failed, and the next one is tried"),
    .time(
      "databaseKeepaliveTime", \.keepaliveTime, in: .seconds(1)...(.seconds(3600)),
      beyond: "a silent connection to PostgreSQL is asked for an answer, by TCP as well"),
    .time(
      "databaseKeepaliveTimeout", \.keepaliveTimeout, in: .seconds(1)...(.seconds(3600)),
      beyond: "a connection to PostgreSQL whose other end acknowledges nothing is made anew"),
    .time(
      "databaseAnswerGrace", \.answerGrace, in: .milliseconds(1)...(.seconds(3600)),
      beyond: "a connection that says nothing for longer than its statements may take and this is made anew"),
    .count(
      "maxDatabaseStatementsPerFlush", \.maxStatementsPerFlush, of: "statements of a Sync", in: 1...10_000,
      beyond: "PostgreSQL sends the answers that it has; it may be silent for so many times databaseStatementTimeout"),
    .time(
      "databaseFirstReconnectDelay", \.firstReconnectDelay, in: .milliseconds(1)...(.seconds(60)),
      beyond: "the second attempt to connect is made; each further one waits twice as long"),
    .time(
      "databaseLastReconnectDelay", \.lastReconnectDelay, in: .milliseconds(1)...(.seconds(3600)),
      beyond: "attempts to connect wait no longer than this, give or take half of it"),
    .count(
      "maxDatabaseQueuedUnits", \.maxQueuedUnits, of: "units of a connection", in: 1...1_000_000,
      beyond: "a call that asks the database ends with RESOURCE_EXHAUSTED"),
    .count(
      "maxDatabaseUnitsPerSync", \.maxUnitsPerSync, of: "units", in: 1...10_000, beyond: "the next Sync takes further reads"),
    .count(
      "maxDatabaseUnitsPerCommit", \.maxUnitsPerCommit, of: "units", in: 1...10_000,
      beyond: "the next transaction takes further writes"),
    .count(
      "maxDatabaseRetries", \.maxRetries, of: "times", in: 0...100,
      beyond: "a call whose write ends in one more deadlock ends with UNKNOWN"),
    .time(
      "databaseReplicaStatementTimeout", \.replicaStatementTimeout, in: .milliseconds(1)...(.seconds(3600)),
      beyond: "the replica ends the statement, and the primary is asked; one that says nothing for twice as long is away"),
    .time(
      "maxReplicaLag", \.maxReplicaLag, in: .milliseconds(10)...(.seconds(3600)),
      beyond: "a replica that shows less than the primary had so long ago is not read from"),
    .time(
      "slowStatementThreshold", \.slowStatementThreshold,
      beyond: "the statements that took so long are logged and counted by name; with 0 all are, with unlimited none"),
  ]
}
