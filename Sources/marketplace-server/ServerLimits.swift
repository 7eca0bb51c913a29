import Access
import Billing
import Bounds
import Deliveries
import EventLoop
import Instruments
import Notifications
import Postgres
import RPCHTTP2
import Retention

/// Everything that is bounded in the server: of its calls and connections, on the way to PostgreSQL, and in the product's own work.
struct ServerLimits: Sendable {
  /// Of whatever calls the server.
  var calls = Limits()
  var database = PostgresLimits()
  var deliveries = DeliveryLimits()
  var signIns = SignInLimits()
  /// What a caller's calls may cost by their contracts' `rate_cost`, in a process.
  var maxCallCost = 10_000
  /// Within which that comes back.
  var callCostWindow = TimeSpan.seconds(10)
  /// What running calls are given when the server stops.
  var stopGrace = TimeSpan.seconds(10)
  /// What stopping may take, on top of the pause before it.
  var stopTimeout = TimeSpan.seconds(15)
  /// Passwords that may wait for their hash.
  var maxQueuedPasswords = 64
  /// Access tokens whose signature was checked.
  var maxRememberedTokens = 65_536
  /// A stream of notifications says that it is alive after so long without an event.
  var heartbeatInterval = NotificationHandler.heartbeatInterval
  /// Events that a list of notifications looks at, for its page and to count what is unread.
  var maxListedEvents = NotificationHandler.maxListedEvents
  /// How long events are kept.
  var eventRetention = RetentionWorker.eventRetention
  /// How long audit records are kept.
  var auditRetention = RetentionWorker.auditRetention
  /// Audit records that wait to be written.
  var maxWaitingAuditRecords = AuditTrail.maxWaitingRecords
  /// Payments of a period that is compared with the provider's registry.
  var maxReconciledPayments = LedgerHandler.maxReconciledPayments
  /// How often a process looks for what has been kept for long enough.
  var retentionInterval = RetentionWorker.interval
  /// Rows of each kind that are removed in one transaction.
  var maxRemovedRows = RetentionWorker.batchSizeLimit
  /// How often the metrics of the outbox are read.
  var outboxWatchInterval = OutboxWatch.interval
  /// Of events that wait for their positions.
  var maxWaitingEvents = OutboxWatch.maxWaitingEvents
  /// Of what is counted through swift-metrics.
  var maxInstrumentSeries = InstrumentRegistry.maxSeries
  /// What one question to the payment provider may take.
  var providerTimeout = TimeSpan.seconds(5)
  /// How often a failed part of an automatic refund is sent before staff are told.
  var maxAutomaticRefundAttempts = 5
  /// From the first failure of such a part to its second attempt; doubled for each further one.
  var automaticRefundDelay = TimeSpan.seconds(60)
  /// What sending a message may take, unless the call has less time left.
  var smsTimeout = TimeSpan.seconds(5)

  /// All of them.
  static let bounds: [Bound<ServerLimits>] =
    Limits.bounds.map { $0.within(\ServerLimits.calls) } + PostgresLimits.bounds.map { $0.within(\ServerLimits.database) } + [
      .time("stopGrace", \.stopGrace, in: .seconds(0)...(.seconds(3600)), beyond: "calls that still run end with UNAVAILABLE"),
      .time(
        "stopTimeout", \.stopTimeout, in: .seconds(0)...(.seconds(3600)),
        beyond: "the process ends at once, with exit status 124; give it more than `stopGrace`"),
      .count(
        "maxQueuedPasswords", \.maxQueuedPasswords, of: "sign-ins", in: 1...100_000,
        beyond: "a sign-in ends with RESOURCE_EXHAUSTED"),
      .count(
        "maxRememberedTokens", \.maxRememberedTokens, of: "tokens", in: 1...10_000_000,
        beyond: "all are forgotten, and verified anew"),
      .count(
        "maxCallCost", \.maxCallCost, of: "a caller's `rate_cost` within `callCostWindow`", in: 1...1_000_000_000,
        beyond: "a call ends with RESOURCE_EXHAUSTED, RATE_LIMITED"),
      .time(
        "callCostWindow", \.callCostWindow, in: .milliseconds(1)...(.seconds(3600)),
        beyond: "all of a caller's `maxCallCost` is there again; before, it comes back evenly"),
      .time(
        "heartbeatInterval", \.heartbeatInterval, in: .milliseconds(10)...(.seconds(3600)),
        beyond: "a stream of notifications without an event says that it is alive, and its caller's rights are read anew"),
      .count(
        "maxListedEvents", \.maxListedEvents, of: "events", in: 1...100_000,
        beyond: "a page of `ListNotifications` is shorter than was asked for, and `unread_count` says that there are more"),
      .time(
        "eventRetention", \.eventRetention, in: .seconds(1)...(.unlimited),
        beyond: "events are removed, and a cursor before them is CURSOR_EXPIRED"),
      .time(
        "auditRetention", \.auditRetention, in: .seconds(30 * 86_400)...(.unlimited), beyond: "audit records are removed"),
      .count(
        "maxWaitingAuditRecords", \.maxWaitingAuditRecords, of: "audit records", in: 1...10_000_000,
        beyond: "what a call that changed nothing would have left is lost, and counted (`audit_records_total`)"),
      .count(
        "maxReconciledPayments", \.maxReconciledPayments, of: "payments", in: 1...1_000_000,
        beyond: "a comparison with the provider's registry is refused (`PERIOD_TOO_LONG`)"),
      .time(
        "retentionInterval", \.retentionInterval, in: .milliseconds(10)...(.seconds(86_400)),
        beyond: "a process looks again for events, answers, sessions and codes that have been kept for long enough"),
      .count(
        "maxRemovedRows", \.maxRemovedRows, of: "rows of a kind", in: 1...100_000,
        beyond: "the next transaction removes further ones, at once"),
      .time(
        "outboxWatchInterval", \.outboxWatchInterval, in: .milliseconds(10)...(.seconds(3600)),
        beyond: "the metrics of the outbox, of timers and of open transactions are read anew"),
      .count(
        "maxWaitingEvents", \.maxWaitingEvents, of: "events", in: 1...10_000_000,
        beyond: "`outbox_waiting_events` stays there"),
      .count(
        "maxInstrumentSeries", \.maxInstrumentSeries, of: "series", in: 1...100_000,
        beyond: "what is new counts as `other` of its metric, and of a new metric not at all"),
      .time(
        "providerTimeout", \.providerTimeout, in: .milliseconds(1)...(.seconds(3600)),
        beyond: "the provider's answer counts as none, and it is asked again"),
      .count(
        "maxAutomaticRefundAttempts", \.maxAutomaticRefundAttempts, of: "attempts", in: 1...20,
        beyond: "a part of an automatic refund that fails is FAILED, and staff are told"),
      .time(
        "automaticRefundDelay", \.automaticRefundDelay, in: .milliseconds(1)...(.seconds(86_400)),
        beyond: "a part of an automatic refund that failed is sent again, after twice the time for each attempt"),
      .time(
        "smsTimeout", \.smsTimeout, in: .milliseconds(1)...(.seconds(3600)), beyond: "the call ends with UNAVAILABLE"),
    ] + SignInLimits.bounds.map { $0.within(\ServerLimits.signIns) }
    + DeliveryLimits.bounds.map { $0.within(\ServerLimits.deliveries) }
}
