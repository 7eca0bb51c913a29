import AccessTokens
public import Domain
import FoundationEssentials
public import Postgres
public import Protobuf
public import RPC

public import struct EventLoop.PerLoop

/// The only way from a call to its organization's rows.
///
/// Row-level security shows nothing until a unit has entered the organization, and entering it reads the permissions of the caller's role
/// in the same round trip (F4). So no handler reads or writes past its method's contract: the gate refuses before it hands over a row.
public struct Gate: Sendable {
  private let pools: PerLoop<PostgresPool>
  private let clock: any DomainClock
  private let replicas: ReplicaReads?
  private let changed: @Sendable () -> Void

  /// `pools` are connections of role marketplace_app, one pool per loop of the server; `replicas` answer what may be read there. `changed`
  /// is called after every change that was committed, on its call's loop.
  public init(
    _ pools: PerLoop<PostgresPool>, replicas: ReplicaReads? = nil, clock: any DomainClock = SystemDomainClock(),
    changed: @escaping @Sendable () -> Void = {}
  ) {
    self.pools = pools
    self.replicas = replicas
    self.clock = clock
    self.changed = changed
  }

  /// The moment by the clock that rows are stamped with.
  public var now: PostgresTimestamp { PostgresTimestamp(microseconds: clock.now) }

  /// Reads on behalf of the call's caller, and makes of the rows what `decode` makes of them.
  ///
  /// Throws PERMISSION_DENIED when the role or the key lacks what the method's contract asks for, UNAUTHENTICATED when the session has
  /// ended or there is no such secret, UNAVAILABLE without a database, and the status of a ``Refused`` that `decode` threw.
  public func read<Value>(
    _ context: CallContext, _ queries: [Query], decode: (Grant, ArraySlice<QueryResult>) throws -> Value
  ) async throws -> Value {
    try await context.answeringRefusals {
      let caller = context.caller
      let results = try await results(context, caller.entry, queries)
      let entered = try caller.entered(results[0], now: clock.now)
      try entered.check(context)
      return try decode(entered, results.dropFirst())
    }
  }

  private func results(_ context: CallContext, _ entry: Query, _ queries: [Query]) async throws -> [QueryResult] {
    if let replicas, context.method.contract?.replicaReads == true { return try await replicas.read(context, entry, queries) }
    return try await pools.current.read([entry] + queries)
  }

  /// Changes something on behalf of the call's caller: reads, decides with plain rules, and writes with one statement.
  ///
  /// A call whose key was answered before gets that answer again, without what `revealing` adds to the answer of a change that was just
  /// made: secrets, which are stored nowhere. `decide` may run several times: a mutation that was decided on what has changed meanwhile
  /// changes nothing, and is decided anew on what is there then; ABORTED after ``attemptsLimit`` times. `part` tells changes of one call
  /// apart, each of which happens once by itself.
  public func change<Request: Message, Response: Message>(
    _ context: CallContext, _ request: Request, part: Int? = nil, reading queries: [Query],
    revealing: (inout Response) -> Void = { _ in }, decide: (Grant, ArraySlice<QueryResult>) throws -> (Mutation, Response)
  ) async throws -> Response {
    let (once, caller) = (remembered(context, request, part), context.caller)
    for _ in 0..<Self.attemptsLimit {
      let round: Round<Response> = try await read(context, [once.lookup] + queries) { grant, results in
        if let answer: Response = try once.answer(results[results.startIndex]) { return .answered(answer) }
        let (mutation, response) = try decide(grant, results.dropFirst())
        return .decided(mutation, response, now: grant.now)
      }
      switch round {
      case .answered(let answer):
        // Another loop or process may have made the change.
        try await context.answeringRefusals { try await pools.current.learnPosition() }
        return answer
      case .decided(let mutation, var response, let now):
        let answer = once.record(response.encoded(), PostgresTimestamp(microseconds: now))
        let trail = context.auditRecord(answering: response).map { AuditEntry($0).changes(of: mutation) } ?? []
        let statement = Query(
          context.method.method,
          mutation.statement(in: caller.organization, by: caller.principal, at: now, answer: answer, trail: trail))
        do {
          let keys = [mutation.subject, once.key]
          guard try await pools.current.write(statement, in: caller.organization, locking: keys) else { continue }
        } catch let error as PostgresError {
          // Another call with this key was faster: the next round answers with what it stored.
          guard error.refusal?.constraint == "idempotency_pkey" else { throw error.status }
          continue
        }
        context.isAudited = true
        changed()
        revealing(&response)
        return response
      }
    }
    throw RPCError(.aborted, "others kept changing the same; try again with the same idempotency-key", reason: "CONTENTION")
  }

  /// The answer that the call's key has had; nil for a key not used yet. Checks the contract as a change does, so that what is dear to
  /// prepare for one, such as a password's hash, is prepared for those alone who may make it.
  public func answered<Request: Message, Response: Message>(_ context: CallContext, _ request: Request) async throws -> Response?
  {
    let once = remembered(context, request)
    return try await read(context, [once.lookup]) { _, results in try once.answer(results[results.startIndex]) }
  }

  private func remembered(_ context: CallContext, _ request: some Message, _ part: Int? = nil) -> Once {
    guard let key = context.idempotencyKey.flatMap({ ID<Once>($0)?.uuid }) else {
      preconditionFailure("\(context.method.path) changes something: its contract must ask for an idempotency key")
    }
    return Once(
      caller: context.caller, key: part.map { Once.key(key, part: $0) } ?? key, method: context.method.path,
      requestHash: sha256(request.encoded()))
  }

  /// How often a mutation is decided anew before the caller is told.
  public static let attemptsLimit = 16
}

/// What one look at the rows came to.
private enum Round<Response> {
  case answered(Response)
  case decided(Mutation, Response, now: Int64)
}

extension PostgresPool {
  /// Runs a mutation's statement inside `organization`; whether it wrote anything. `keys` are the order and what else it may collide on.
  func write(_ statement: Query, in organization: UUID, locking keys: [UUID]) async throws -> Bool {
    try await write([Query(Self.enterToWrite, organization.text), statement], locking: keys)[1].count > 0
  }

  /// What a unit of the server's own, or one on a replica, begins with.
  static let enterToWrite = StatementText("enter to write", "SELECT set_config('app.organization_id', $1, true)")
}

extension Query {
  /// Enters an organization without a look at who does.
  static func entering(_ organization: UUID) -> Query { Query(PostgresPool.enterToWrite, organization.text) }
}

extension CallContext {
  /// The caller that the guard found; a method with access rules has one.
  public var caller: Caller {
    guard let caller = identity as? Caller else { preconditionFailure("\(method.path) has no access rule") }
    return caller
  }
}

extension PostgresError {
  /// What a caller is told of the database.
  public var status: any Error {
    switch self {
    case .unavailable: RPCError(.unavailable, "the database is away; try again", reason: "DATABASE_UNAVAILABLE")
    case .connectionLost:
      RPCError(.unavailable, "the database went away; try again with the same idempotency-key", reason: "DATABASE_UNAVAILABLE")
    case .overloaded:
      RPCError(
        .resourceExhausted, "too many calls wait for the database; try again later", details: [.retryInfo(.milliseconds(200))])
    case .refused(let refusal) where refusal.isOfTheServer:
      RPCError(
        .unavailable,
        "the database cannot do it at the moment (SQLSTATE \(refusal.sqlState)); try again with the same idempotency-key",
        reason: "DATABASE_UNAVAILABLE")
    case .refused, .mismatch: self
    }
  }
}
