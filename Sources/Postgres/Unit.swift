import EventLoop
import FoundationEssentials

/// Statements that travel together and end together, with the task that waits for them. Confined to its loop.
final class Unit {
  typealias Outcome = Result<[QueryResult], PostgresError>

  /// How a unit may travel with others.
  enum Company {
    /// A read: shares a Sync, and its first statement with units that have the same one.
    case reads
    /// A write that may share its transaction with writes of other rows; none of the keys is in two units of a transaction.
    case writes(locking: [UUID])
    /// A write with a transaction of its own.
    case none
  }

  let queries: [Query]
  let company: Company
  var isSent = false
  /// How often the database ended it for the sake of others.
  var retries = 0
  /// When its task asked for it.
  let submitTime: MonotonicTime
  var results: [QueryResult] = []
  var error: PostgresError?
  /// How far its server's log has come, where that is asked: its waiting task is told first.
  var position: Result<QueryResult, PostgresError>?
  /// Whether it has succeeded, and waits for ``position`` alone.
  var isSettled = false
  /// nil once the waiting task has been told, or has given up.
  private var finished: ((Outcome) -> Void)?

  init(_ queries: [Query], _ company: Company, at time: MonotonicTime, finished: @escaping (Outcome) -> Void) {
    precondition(!queries.isEmpty)
    self.queries = queries
    self.company = company
    submitTime = time
    self.finished = finished
    results.reserveCapacity(queries.count)
  }

  var isAbandoned: Bool { finished == nil }

  func finish(_ outcome: Outcome) {
    guard let finished else { return }
    self.finished = nil
    finished(outcome)
  }

  /// Says that it has succeeded, once nothing is owed any more.
  func succeed() {
    switch position {
    case nil: finish(.success(results))
    case .success(let position): finish(.success([position] + results))
    case .failure(let error): finish(.failure(error))
    }
  }

  /// Nobody waits from now on; false if nobody did.
  func abandon() -> Bool {
    defer { finished = nil }
    return finished != nil
  }

  var isRead: Bool { if case .reads = company { true } else { false } }

  /// Whether every statement has its result and nothing failed, the end of the transaction included.
  var isComplete: Bool { error == nil && results.count == queries.count }

  /// Whether it ended for the sake of others: of a neighbour that failed in the transaction they shared, or of a deadlock.
  func mustRunAgain(maxRetries: Int) -> Bool {
    guard let error else { return results.count < queries.count }
    // deadlock_detected, serialization_failure.
    guard let state = error.refusal?.sqlState, state == "40P01" || state == "40001", retries < maxRetries else { return false }
    retries += 1
    return true
  }

  func startOver() {
    results.removeAll(keepingCapacity: true)
    error = nil
    position = nil
    isSettled = false
  }
}

/// First in, first out; the storage is reused.
struct Fifo<Element> {
  private var elements: [Element?] = []
  private var head = 0

  var isEmpty: Bool { head == elements.count }
  var count: Int { elements.count - head }
  var first: Element? { isEmpty ? nil : elements[head] }

  func prefix(_ length: Int) -> some Sequence<Element> { elements[head...].prefix(length).lazy.compactMap(\.self) }

  mutating func append(_ element: Element) { elements.append(element) }

  @discardableResult
  mutating func popFirst() -> Element? {
    guard !isEmpty else { return nil }
    let element = elements[head]
    elements[head] = nil
    head += 1
    if head == elements.count {
      elements.removeAll(keepingCapacity: true)
      head = 0
    } else if head > 1024, head * 2 > elements.count {
      elements.removeFirst(head)
      head = 0
    }
    return element
  }

  mutating func removeFirst() { popFirst() }
}
