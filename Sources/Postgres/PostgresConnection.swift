import CPostgres
import EventLoop
import Glibc

/// One connection in pipeline mode, driven by its loop: units of statements go out once per turn, results come back in order.
///
/// Reads that arrive in one turn share a Sync, and with it an implicit transaction; so do writes that come while others wait for the disk,
/// where they say what they lock. A setting made with `set_config(…, true)` lasts until the Sync, so it reaches into the units behind its
/// own: each unit that depends on one sets it first, and a read sets it nowhere else.
final class PostgresConnection: EventSource, EndOfTurn {
  enum State { case connecting, ready, closed }

  private(set) var state = State.connecting
  let loop: EventLoop
  private let configuration: PostgresConfiguration
  /// Told once when the connection is ready, and once when it has closed.
  private let stateChanged: (PostgresConnection) -> Void
  private let notified: (String) -> Void
  private(set) var closeReason = ""
  /// Whether it was closed since its server takes no writes.
  private(set) var refusesWrites = false

  private let connection: OpaquePointer
  private(set) var fileDescriptor: Int32 = -1
  private var interest: Readiness = []
  private var connectTimer: LoopTimer?
  private var silence: SilenceWatch?

  /// Reads waiting for the end of the turn.
  private var reads: [Unit] = []
  private var writes: WriteQueue
  private var isFlushPending = false
  private var prepared: Set<Int> = []
  private var preparationErrors: [Int: PostgresError] = [:]
  /// What the server still has to answer, oldest first.
  private var expected = Fifo<Expectation>()
  private(set) var unitCount = 0
  /// Of the Sync that is being sent.
  private var statementsSinceFlush = 0
  private var slowSyncs: SlowSyncs?

  private enum Expectation {
    case preparation(StatementText)
    case statement(Unit)
    /// The first statement of all of them.
    case shared([Unit])
    case sync([Unit])
  }

  init(
    loop: EventLoop, configuration: PostgresConfiguration, parameters: ConnectionParameters,
    notified: @escaping (String) -> Void = { _ in }, stateChanged: @escaping (PostgresConnection) -> Void
  ) {
    self.loop = loop
    self.configuration = configuration
    self.stateChanged = stateChanged
    self.notified = notified
    writes = WriteQueue(maxUnitsPerCommit: configuration.limits.maxUnitsPerCommit)
    slowSyncs = SlowSyncs(configuration)
    connection = parameters.connect { PQconnectStartParams($0, $1, 1) }
    PQsetNoticeProcessor(connection, discardNotice, nil)
    connectTimer = loop.schedule(at: loop.now + configuration.limits.connectTimeout) { [weak self] in
      guard let self, state == .connecting else { return }
      close("no connection within \(configuration.limits.connectTimeout.nanoseconds / 1_000_000) ms")
    }
    if PQstatus(connection) == CONNECTION_BAD { closeSoon() } else { follow(PGRES_POLLING_WRITING) }
  }

  deinit {
    PQfinish(connection)
  }

  // MARK: Connecting

  private func follow(_ status: PostgresPollingStatusType) {
    switch status {
    case PGRES_POLLING_READING: watch(for: .read)
    case PGRES_POLLING_WRITING: watch(for: .write)
    case PGRES_POLLING_OK: becomeReady()
    default: close(errorMessage)
    }
  }

  /// libpq may change its socket while it tries one host after another.
  private func watch(for interest: Readiness) {
    let descriptor = PQsocket(connection)
    do throws(SystemError) {
      if descriptor != fileDescriptor {
        if fileDescriptor >= 0 { loop.unwatch(self) }
        fileDescriptor = descriptor
        try loop.watch(self, for: interest)
      } else if interest != self.interest {
        try loop.rewatch(self, for: interest)
      }
      self.interest = interest
    } catch {
      close(error.description)
    }
  }

  private func becomeReady() {
    if let connectTimer { loop.cancel(connectTimer) }
    guard PQsetnonblocking(connection, 1) == 0, PQenterPipelineMode(connection) == 1 else { return close(errorMessage) }
    watch(for: .read)
    state = .ready
    silence = SilenceWatch(self, configuration.limits)
    stateChanged(self)
  }

  /// The server's process as it was told at the start.
  var process: Int32 { PQbackendPID(connection) }

  /// Whether the server has something to answer.
  var isOwed: Bool { !expected.isEmpty }

  /// How many statements PostgreSQL may work on before it has to send something.
  var statementsBeforeNextByte: Int {
    var count = 0
    for expectation in expected.prefix(configuration.limits.maxStatementsPerFlush) {
      if case .sync = expectation { break }
      count += 1
    }
    return count
  }

  /// Asks for an answer alone.
  func probe() {
    send([])
    if state == .ready { flush() }
  }

  private var errorMessage: String {
    let text = String(cString: PQerrorMessage(connection))
    return text.isEmpty ? "the connection is gone" : String(text.drop { $0 == "\n" }.prefix { $0 != "\n" })
  }

  private func closeSoon() {
    let message = errorMessage
    loop.schedule(at: loop.now) { [weak self] in self?.close(message) }
  }

  /// Fails what is under way and lets go of the socket. Idempotent.
  func close(_ reason: String) {
    guard state != .closed else { return }
    state = .closed
    closeReason = reason
    if let connectTimer { loop.cancel(connectTimer) }
    silence = nil
    if fileDescriptor >= 0 { loop.unwatch(self) }
    fileDescriptor = -1
    var lost = reads + writes.removeAll()
    reads = []
    while let expectation = expected.popFirst() {
      if case .sync(let units) = expectation { lost += units }
    }
    unitCount = 0
    for unit in lost { unit.finish(.failure(unit.isSent ? .connectionLost(reason) : .unavailable(reason))) }
    stateChanged(self)
  }

  // MARK: Sending

  /// Takes a unit on; it must be ready.
  func submit(_ unit: Unit) {
    precondition(state == .ready)
    unitCount += 1
    switch unit.company {
    case .reads: reads.append(unit)
    case .writes: writes.append(unit)
    case .none: send([unit])
    }
    if !isFlushPending {
      isFlushPending = true
      loop.atEndOfTurn(self)
    }
  }

  func endOfTurn() {
    isFlushPending = false
    guard state == .ready else { return }
    var waiting = reads[...]
    reads = []
    while !waiting.isEmpty {
      send(Array(waiting.prefix(configuration.limits.maxUnitsPerSync)))
      waiting = waiting.dropFirst(configuration.limits.maxUnitsPerSync)
    }
    sendWrites()
    if state == .ready { flush() }
  }

  private func sendWrites() {
    let (units, droppedCount) = writes.next()
    unitCount -= droppedCount
    if !units.isEmpty { send(units) }
  }

  private func send(_ units: [Unit]) {
    if expected.isEmpty { silence?.asked() }
    if configuration.positions == .beforeReads, units.first?.isRead == true { askPosition(before: units) }
    for query in units.lazy.flatMap(\.queries) where !prepared.contains(query.text.number) { prepare(query) }
    for unit in units { unit.isSent = true }
    for run in units.first?.isRead == true ? SharedFirst.runs(of: units) : units.map({ [$0] }) {
      guard send(run[0].queries[0], expecting: run.count == 1 ? .statement(run[0]) : .shared(run)) else { return lose(units) }
      for unit in run {
        for query in unit.queries.dropFirst() {
          guard send(query, expecting: .statement(unit)) else { return lose(units) }
        }
      }
    }
    expected.append(.sync(units))
    statementsSinceFlush = 0
    if !units.isEmpty { slowSyncs?.sent() }
    guard PQpipelineSync(connection) == 1 else { return close(errorMessage) }
    if awaitsPosition(units.first) { askPosition(after: units) }
  }

  private func awaitsPosition(_ unit: Unit?) -> Bool {
    guard configuration.positions == .afterWrites, case .writes? = unit?.company else { return false }
    return true
  }

  /// In a Sync of its own: the snapshot of what a Sync's first statement says is taken before it is said.
  private func askPosition(before units: [Unit]) {
    ask(LogPosition.ofStandby) { outcome in
      for unit in units { unit.position = outcome.map { $0[0] } }
    }
  }

  /// In a Sync of its own, behind the commit. Without an answer nobody knows what a reader of a standby has to wait for, and a write whose
  /// caller cannot be told that is asked for again. Where the role may not ask at all, nobody reads from standbys.
  private func askPosition(after units: [Unit]) {
    ask(LogPosition.ofPrimary) { outcome in
      var position: Result<QueryResult, PostgresError>? = outcome.map { $0[0] }
        .mapError { .connectionLost("the log's position is not known: \($0)") }
      if case .failure(let error) = outcome, error.isForbidden { position = nil }
      for unit in units where unit.isSettled {
        unit.position = position
        unit.succeed()
      }
    }
  }

  private func ask(_ text: StatementText, _ answered: @escaping (Unit.Outcome) -> Void) {
    guard state == .ready else { return }
    unitCount += 1
    send([Unit([Query(text)], .none, at: loop.now, finished: answered)])
  }

  private func send(_ query: Query, expecting expectation: Expectation) -> Bool {
    guard state == .ready, dispatch(query) else { return false }
    expected.append(expectation)
    statementsSinceFlush += 1
    guard statementsSinceFlush == configuration.limits.maxStatementsPerFlush else { return true }
    statementsSinceFlush = 0
    return PQsendFlushRequest(connection) == 1
  }

  /// Ends units that could not be sent whole, and the connection if it still stands.
  private func lose(_ units: [Unit]) {
    close(errorMessage)
    for unit in units { unit.finish(.failure(.connectionLost(closeReason))) }
  }

  /// In a Sync of its own, so that a text that PostgreSQL refuses aborts nothing else.
  private func prepare(_ query: Query) {
    let text = query.text
    prepared.insert(text.number)
    let types = query.parameters.types
    guard PQsendPrepare(connection, text.preparedName, text.sql, Int32(types.count), types) == 1,
      PQpipelineSync(connection) == 1
    else { return close(errorMessage) }
    expected.append(.preparation(text))
    expected.append(.sync([]))
  }

  private func dispatch(_ query: Query) -> Bool {
    let parameters = query.parameters
    let count = parameters.count
    return parameters.bytes.withUnsafeBufferPointer { bytes in
      withUnsafeTemporaryAllocation(of: UnsafePointer<CChar>?.self, capacity: max(count, 1)) { values in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: max(count, 1)) { formats in
          var offset = 0
          for index in 0..<count {
            formats[index] = 1
            let length = Int(parameters.lengths[index])
            if length < 0 {
              values[index] = nil
            } else {
              // An empty value still needs an address that is not null.
              let start = bytes.baseAddress.map { UnsafeRawPointer($0 + offset) } ?? Self.emptyValue
              values[index] = start.assumingMemoryBound(to: CChar.self)
              offset += length
            }
          }
          return parameters.lengths.withUnsafeBufferPointer { lengths in
            PQsendQueryPrepared(
              connection, query.text.preparedName, Int32(count), values.baseAddress, lengths.baseAddress, formats.baseAddress, 1)
              == 1
          }
        }
      }
    }
  }

  // Never written and never freed.
  private nonisolated(unsafe) static let emptyValue = UnsafeRawPointer(
    UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1))

  private func flush() {
    switch PQflush(connection) {
    case 0: watch(for: .read)
    case 1: watch(for: [.read, .write])
    default: close(errorMessage)
    }
  }

  // MARK: Receiving

  func ready(_ readiness: Readiness) {
    guard state == .ready else {
      if state == .connecting { follow(PQconnectPoll(connection)) }
      return
    }
    if readiness.contains(.write) { flush() }
    guard state == .ready else { return }
    guard PQconsumeInput(connection) == 1 else { return close(errorMessage) }
    silence?.heard()
    receive()
    while let notification = PQnotifies(connection) {
      notified(String(cString: notification.pointee.extra))
      PQfreemem(notification)
    }
  }

  private func receive() {
    var ends = 0
    while state == .ready, !expected.isEmpty, PQisBusy(connection) == 0 {
      guard let result = PQgetResult(connection) else {
        // The end of one statement's results; a second in a row means that libpq has nothing more.
        ends += 1
        if ends > 1 { break }
        continue
      }
      ends = 0
      switch PQresultStatus(result) {
      case PGRES_PIPELINE_SYNC:
        PQclear(result)
        guard case .sync(let units)? = expected.popFirst() else { return close("a Sync came where a result belongs") }
        settle(units)
      case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
        take(.success(result))
      case PGRES_PIPELINE_ABORTED:
        PQclear(result)
        take(.failure(nil))
      default:
        let refusal = PostgresError.Refusal(result, statement: name(of: expected.first))
        let isFatal = PQstatus(connection) == CONNECTION_BAD
        PQclear(result)
        if isFatal { return close(errorMessage) }
        if let end = SessionEnd(refusal) {
          refusesWrites = end == .refusesWrites
          return close(refusal.message)
        }
        take(.failure(.refused(refusal)))
      }
    }
    if state == .ready, PQstatus(connection) == CONNECTION_BAD { close(errorMessage) }
  }

  private enum Arrival {
    case success(OpaquePointer)
    /// nil: not run, since a statement before it in the same Sync failed.
    case failure(PostgresError?)
  }

  private func take(_ arrival: Arrival) {
    switch expected.first {
    case .statement(let unit):
      expected.removeFirst()
      take(arrival, for: CollectionOfOne(unit))
    case .shared(let units):
      expected.removeFirst()
      take(arrival, for: units)
    case .preparation(let text):
      expected.removeFirst()
      switch arrival {
      case .success(let result): PQclear(result)
      case .failure(let error):
        prepared.remove(text.number)
        preparationErrors[text.number] = error
      }
    case .sync(let units):
      // The implicit transaction's own end failed: a deferred constraint.
      if case .failure(let error?) = arrival { for unit in units where unit.error == nil { unit.error = error } }
      if case .success(let result) = arrival { PQclear(result) }
    case nil:
      if case .success(let result) = arrival { PQclear(result) }
    }
  }

  private func take(_ arrival: Arrival, for units: some Collection<Unit>) {
    guard let first = units.first else { return }
    switch arrival {
    case .success(let result):
      let result = QueryResult(result, name: first.queries[first.results.count].text.name)
      for unit in units { unit.results.append(result) }
    case .failure(let error?):
      let error = missingStatement(error, in: first) ?? error
      for unit in units where unit.error == nil { unit.error = error }
    case .failure(nil): break
    }
  }

  /// The statement could not be prepared: what is wrong with its text says more than that it is missing.
  private func missingStatement(_ error: PostgresError, in unit: Unit) -> PostgresError? {
    guard error.refusal?.sqlState == "26000" else { return nil }
    return preparationErrors[unit.queries[unit.results.count].text.number]
  }

  private func settle(_ units: [Unit]) {
    unitCount -= units.count
    let failed = units.contains { !$0.isComplete }
    if let first = units.first, case .writes = first.company { writes.ended(failed: failed) }
    // Who failed where several write may have failed by another's change that is undone now, and a commit's failure is nobody's: each runs
    // again alone, and what it comes to then is its own.
    let isUndone = failed && units.count > 1 && !units[0].isRead
    slowSyncs?.answered(units)
    for unit in units {
      if isUndone || unit.mustRunAgain(maxRetries: configuration.limits.maxRetries) {
        runAlone(unit)
      } else if let error = unit.error {
        unit.finish(.failure(error))
      } else if awaitsPosition(unit) {
        unit.isSettled = true
      } else {
        unit.succeed()
      }
    }
    if state == .ready { sendWrites() }
    if state == .ready { flush() }
  }

  private func runAlone(_ unit: Unit) {
    guard state == .ready else { return unit.finish(.failure(.connectionLost(closeReason))) }
    unit.startOver()
    unitCount += 1
    if case .writes = unit.company { writes.sentAgain() }
    send([unit])
  }

  private func name(of expectation: Expectation?) -> String {
    switch expectation {
    case .statement(let unit): unit.queries[min(unit.results.count, unit.queries.count - 1)].text.name
    case .shared(let units): units[0].queries[0].text.name
    case .preparation(let text): text.name
    case .sync, nil: "commit"
    }
  }
}

/// What a server says beside its answers, such as that it is shutting down; the connection's end says the same.
private func discardNotice(_ argument: UnsafeMutableRawPointer?, _ message: UnsafePointer<CChar>?) {}
