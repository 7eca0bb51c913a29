/// Statements that travel together and end together, with the task that waits for them. Confined to its loop.
final class Unit {
  typealias Outcome = Result<[QueryResult], PostgresError>

  let queries: [Query]
  let isRead: Bool
  var isSent = false
  var results: [QueryResult] = []
  var error: PostgresError?
  /// nil once the waiting task has been told, or has given up.
  private var finished: ((Outcome) -> Void)?

  init(_ queries: [Query], isRead: Bool, finished: @escaping (Outcome) -> Void) {
    precondition(!queries.isEmpty)
    self.queries = queries
    self.isRead = isRead
    self.finished = finished
    results.reserveCapacity(queries.count)
  }

  var isAbandoned: Bool { finished == nil }

  func finish(_ outcome: Outcome) {
    guard let finished else { return }
    self.finished = nil
    finished(outcome)
  }

  func startOver() {
    results.removeAll(keepingCapacity: true)
    error = nil
  }
}

/// First in, first out; the storage is reused.
struct Fifo<Element> {
  private var elements: [Element?] = []
  private var head = 0

  var isEmpty: Bool { head == elements.count }
  var count: Int { elements.count - head }
  var first: Element? { isEmpty ? nil : elements[head] }

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
