public import AccessTokens
import Crypto
public import EventLoop
import FoundationEssentials
public import Postgres
import RPC
import Synchronization

/// Reads of methods that may be answered by a replica (`replica_reads`), for calls that say by `x-read-after` what they have seen and done.
///
/// Who calls and what they may is read from the primary at the same time, so that a change of rights counts at once (F4). The rows come
/// from the replica if their snapshot shows all that the call has seen, and all that the primary had `maxReplicaLag` ago; else, and
/// whenever the replica does not answer, from the primary. Used from any thread.
public final class ReplicaReads: Sendable {
  private let replicas: PerLoop<PostgresReplica>
  private let primaries: PerLoop<PostgresPool>
  private let key: SymmetricKey
  private let maxLag: TimeSpan
  private let failed: @Sendable (any Error) -> Void
  private let state = Mutex(State())

  private struct State {
    var trail = LogTrail()
    var counts: [ReadPlace: UInt64] = [:]
    var lag: ReplicaLag?
  }

  /// `primaries` tell their positions. `failed` is told of the first of several looks in a row at which the primary did not say how far it
  /// has come.
  public init(
    _ replicas: PerLoop<PostgresReplica>, primaries: PerLoop<PostgresPool>, key: TokenKey, maxLag: TimeSpan,
    failed: @escaping @Sendable (any Error) -> Void = { _ in }
  ) {
    self.failed = failed
    self.replicas = replicas
    self.primaries = primaries
    self.key = key.secret(for: ReadAfter.metadataName)
    self.maxLag = maxLag
  }

  /// How often reads were answered where.
  public var counts: [ReadPlace: UInt64] { state.withLock(\.counts) }

  /// How far the replica lagged when ``run()`` looked last; nil while it is away.
  public var lag: ReplicaLag? { state.withLock(\.lag) }

  /// What the caller's `entry` and `queries` find, in this order.
  func read(_ context: CallContext, _ entry: Query, _ queries: [Query]) async throws -> [QueryResult] {
    let floor: LogPosition
    do throws(ReadPlace) {
      floor = try self.floor(of: context)
    } catch {
      return try await readFromPrimary(context, [entry] + queries, error)
    }
    let (primary, replica) = (primaries.current, replicas.current)
    guard replica.isReady else { return try await readFromPrimary(context, [entry] + queries, .away) }
    async let entered = primary.read([entry])
    do {
      let (position, rows) = try await replica.read([.entering(context.caller.organization)] + queries)
      if let place = refusal(of: position, floor) { return try await readFromPrimary(context, [entry] + queries, place) }
      let results = try await entered + rows.dropFirst()
      answer(context, position)
      count(.replica)
      return results
    } catch let failure as PostgresReplica.Failure {
      return try await readFromPrimary(context, [entry] + queries, ReadPlace(failure))
    }
  }

  /// What to ask the primary beside a read, for ``readAfter(_:in:)``: nothing while it is not known to answer.
  public var questions: [Query] { state.withLock { $0.trail.latest } == nil ? [] : [.position] }

  /// What a client of `organization` sends as `x-read-after` to see no less than a read of the primary showed; `answers` are the results of
  /// ``questions`` that were asked with it.
  public func readAfter(_ answers: ArraySlice<QueryResult>, in organization: UUID) throws -> String {
    guard let answer = answers.first else { return "" }
    return ReadAfter(try LogPosition(of: answer)).sealed(for: organization, by: key)
  }

  /// Tells the call's client how far the primary's log had come behind all that the call has changed.
  func answerChange(_ context: CallContext) {
    if let position = primaries.current.position { answer(context, position) }
  }

  private func readFromPrimary(_ context: CallContext, _ queries: [Query], _ place: ReadPlace) async throws -> [QueryResult] {
    count(place)
    // Whoever has not been told of any position may not be allowed to ask.
    let questions = questions
    let results = try await primaries.current.read(queries + questions)
    if let position = results.dropFirst(queries.count).first { answer(context, try LogPosition(of: position)) }
    return Array(results.prefix(queries.count))
  }

  /// What a replica must have come to: all that the caller has seen before, within this call too.
  private func floor(of context: CallContext) throws(ReadPlace) -> LogPosition {
    let organization = context.caller.organization
    func token(_ metadata: Metadata) throws(ReadPlace) -> LogPosition {
      guard let text = metadata[ReadAfter.metadataName] else { throw .withoutToken }
      guard let token = ReadAfter(text, for: organization, sealedBy: key) else { throw .tokenRejected }
      return token.position
    }
    let sent = try token(context.metadata)
    guard context.trailingMetadata[ReadAfter.metadataName] != nil else { return sent }
    return .later(sent, try token(context.trailingMetadata))
  }

  /// Why what a replica showed at `position` is not taken; nil if it is.
  private func refusal(of position: LogPosition, _ floor: LogPosition) -> ReadPlace? {
    guard position.includes(floor) else { return .behind }
    let lag = state.withLock { $0.trail.lag(of: position, at: .now) }
    guard let lag, lag <= maxLag else { return .lagging }
    return nil
  }

  private func answer(_ context: CallContext, _ position: LogPosition) {
    let token = ReadAfter(position).sealed(for: context.caller.organization, by: key)
    context.trailingMetadata.replace(ReadAfter.metadataName, with: token)
  }

  private func count(_ place: ReadPlace) { state.withLock { $0.counts[place, default: 0] &+= 1 } }

  /// Follows how far primary and replica have come, until the task is cancelled: without it no read goes to a replica. On `loop`, one of
  /// the pools'.
  public func run(on loop: EventLoop) async {
    let interval = min(TimeSpan.milliseconds(500), TimeSpan(nanoseconds: maxLag.nanoseconds / 4))
    await withTaskExecutorPreference(loop) {
      var isFailing = false
      while !Task.isCancelled {
        do {
          try await look()
          isFailing = false
        } catch is CancellationError {
          return
        } catch {
          if !isFailing { failed(error) }
          isFailing = true
        }
        try? await loop.sleep(for: interval)
      }
    }
  }

  private func look() async throws {
    let time = MonotonicTime.now
    let primary = try LogPosition(of: try await primaries.current.read([.position])[0])
    state.withLock { $0.trail.record(primary, at: time) }
    let position = try? await replicas.current.position()
    state.withLock { state in
      state.lag = position.map { position in
        let isLevel = position.includes(primary)
        return ReplicaLag(
          bytes: max(0, primary.offset - position.offset), time: isLevel ? .seconds(0) : state.trail.lag(of: position, at: .now))
      }
    }
  }
}

/// How far a replica lags behind the primary.
public struct ReplicaLag: Sendable, Equatable {
  public var bytes: Int64
  /// nil when it is more than is remembered.
  public var time: TimeSpan?
}
