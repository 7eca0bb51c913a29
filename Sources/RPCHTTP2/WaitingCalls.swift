import RPC

/// A call, or an attempt of one, on its way to a connection.
protocol WaitingCall: AnyObject {
  /// Whether it waits while the server cannot be reached, and does not fail (gRPC's wait-for-ready document).
  var waitsForReady: Bool { get }
  /// Set while it waits.
  var place: WaitingPlace? { get set }
  /// The channel's name has been resolved meanwhile.
  func nameResolved()
  /// It has waited; ``start(on:)`` or ``fail(_:)`` may follow, or another wait.
  func waited()
  func start(on connection: ClientConnection)
  func fail(_ error: RPCError)
}

/// Where a call waits.
struct WaitingPlace {
  let connector: Connector
  fileprivate let number: Int

  /// The call no longer waits.
  func leave() { connector.leave(self) }
}

/// Calls that wait for a connection, in their order; one that ends leaves at once.
struct WaitingCalls {
  private var calls: [Int: any WaitingCall] = [:]
  private var next = 0

  var isEmpty: Bool { calls.isEmpty }
  var count: Int { calls.count }

  mutating func append(_ call: any WaitingCall, in connector: Connector) {
    call.place = WaitingPlace(connector: connector, number: next)
    calls[next] = call
    next += 1
  }

  mutating func remove(_ place: WaitingPlace) { calls[place.number] = nil }

  func forEach(_ body: (any WaitingCall) -> Void) {
    for call in calls.values { body(call) }
  }

  /// Those that wait no longer: all, or those that do not wait for ready.
  mutating func takeAll(evenThoseThatWaitForReady: Bool) -> [any WaitingCall] {
    let taken = calls.filter { evenThoseThatWaitForReady || !$0.value.waitsForReady }.sorted { $0.key < $1.key }
    for (number, call) in taken {
      calls[number] = nil
      call.place = nil
    }
    return taken.map(\.value)
  }
}
