import Access
public import Domain
public import FoundationEssentials
public import Postgres

/// What a timer is for; the numbers are the table's.
public enum TimerKind: Int16, Sendable, CaseIterable {
  /// A payment without an end is asked for.
  case payment = 1
  /// A part of a refund is sent to the provider, or asked for.
  case refundPart = 2
  /// An unapplied payment is sent back, or asked for.
  case reversal = 3
  /// An order goes on by itself.
  case suspensionEnd = 4
  /// N4.
  case suspensionEnding = 5
  /// N15.
  case executionDeadlineNear = 6
  /// N14.
  case executionOverdue = 7
  /// N16; the subject is the task.
  case taskDeadlineNear = 8
  /// The provider is told to forget a saved card; the order is the one whose payment saved it.
  case deletedCard = 9
}

/// Something to be asked or done now.
public struct DueTimer: Sendable {
  public var organization: UUID
  public var kind: TimerKind
  /// The id of the payment, refund part, reversal, order, task or saved card.
  public var subject: UUID
  /// How often it was taken up, this time included.
  public var attempts: Int32
  /// Until then nobody else takes it up; whoever takes it up next, or arms it anew, gives it another time.
  var leaseEnd: PostgresTimestamp
}

extension TimerKind {
  /// Arms timers for things of the order of `head`, which any process takes up at `due`.
  public func arm<Subject>(_ subjects: [ID<Subject>], at due: PostgresTimestamp) -> SQL {
    """
    INSERT INTO timer (organization_id, kind, subject_id, order_id, due_at)
      SELECT head.organization_id, \(rawValue), s.id, head.order_id, \(due) FROM head, unnest(\(PostgresArray(subjects))) AS s (id)
    """
  }

  /// Arms the thing's timer, or moves it to another moment.
  public func set<Subject>(_ subject: ID<Subject>, at due: PostgresTimestamp) -> SQL {
    """
    INSERT INTO timer (organization_id, kind, subject_id, order_id, due_at)
      SELECT head.organization_id, \(rawValue), \(subject), head.order_id, \(due) FROM head
      ON CONFLICT (organization_id, kind, subject_id) DO UPDATE SET due_at = excluded.due_at, attempts = 0
    """
  }

  /// Moves the thing's timer to another moment.
  public func rearm<Subject>(_ subject: ID<Subject>, at due: PostgresTimestamp) -> SQL {
    """
    UPDATE timer t SET due_at = \(due), attempts = 0
      FROM head WHERE t.organization_id = head.organization_id AND t.kind = \(rawValue) AND t.subject_id = \(subject)
    """
  }

  /// The thing has come to its end.
  public func disarm<Subject>(_ subject: ID<Subject>) -> SQL {
    "DELETE FROM timer t USING head WHERE t.organization_id = head.organization_id AND t.kind = \(rawValue) AND t.subject_id = \(subject)"
  }
}

/// Timers of all organizations, with role marketplace_system.
struct PostgresTimers {
  private static let claim = StatementText(
    "claim timers",
    "SELECT organization_id, kind, subject_id, attempts FROM claim_timers($1, make_interval(secs => $2), $3)")
  private static let postpone = StatementText(
    "postpone timer",
    "UPDATE timer SET due_at = $5 WHERE organization_id = $1 AND kind = $2 AND subject_id = $3 AND due_at = $4")
  private static let drop = StatementText(
    "drop timer", "DELETE FROM timer WHERE organization_id = $1 AND kind = $2 AND subject_id = $3 AND due_at = $4")

  let pool: PostgresPool

  /// Takes what is due; nobody else takes it within `leaseSeconds`.
  func claim(at now: PostgresTimestamp, leaseSeconds: Int32, limit: Int32) async throws -> [DueTimer] {
    let leaseEnd = PostgresTimestamp(microseconds: now.microseconds + Int64(leaseSeconds) * 1_000_000)
    return try await pool.write([Query(Self.claim, now, leaseSeconds, limit)])[0].map { row in
      let (organization, number) = (try row.next(UUID.self), try row.next(Int16.self))
      guard let kind = TimerKind(rawValue: number) else { throw PostgresError.mismatch("\(number) is no kind of timer") }
      return DueTimer(
        organization: organization, kind: kind, subject: try row.next(), attempts: try row.next(), leaseEnd: leaseEnd)
    }
  }

  /// Does nothing when the timer is not as it was claimed: it was armed anew, or its lease ended and somebody else has it.
  func postpone(_ timer: DueTimer, to due: PostgresTimestamp) async throws {
    _ = try await pool.write([Query(Self.postpone, timer.organization, timer.kind.rawValue, timer.subject, timer.leaseEnd, due)])
  }

  /// As ``postpone(_:to:)``.
  func drop(_ timer: DueTimer) async throws {
    _ = try await pool.write([Query(Self.drop, timer.organization, timer.kind.rawValue, timer.subject, timer.leaseEnd)])
  }
}
