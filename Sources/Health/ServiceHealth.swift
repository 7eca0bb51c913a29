import HealthAPI
import RPC
import Synchronization

/// What a process says of its services: serving or not, by their full names, the empty name being the server as a whole. One a process;
/// every method may be called on any thread.
package final class ServiceHealth: Sendable {
  typealias State = GrpcHealthV1.HealthCheckResponse.ServingStatus

  fileprivate struct Table {
    var states: [String: State] = [:]
    var watches: [String: [Int: AsyncStream<State>.Continuation]] = [:]
    var nextWatch = 0
    var isShutDown = false
  }

  private let table = Mutex(Table())

  /// Knows the server as a whole; services are known once they are registered or first ``set(_:of:)``.
  package init(isServing: Bool = true) {
    table.withLock { $0.states[""] = State(isServing) }
  }

  /// From now on the service, which is made known if it was not, takes calls or does not. Nothing changes any more after ``shutDown()``.
  package func set(_ isServing: Bool, of service: String) {
    table.withLock { $0.set(State(isServing), of: service) }
  }

  /// The same of the server as a whole and of every service that is known.
  package func setAll(_ isServing: Bool) {
    table.withLock { table in
      for service in table.states.keys { table.set(State(isServing), of: service) }
    }
  }

  /// Says of everything, and for good, that it does not serve: called when the server begins to stop, ahead of its last word to clients.
  package func shutDown() {
    table.withLock { table in
      for service in table.states.keys { table.set(.notServing, of: service) }
      table.isShutDown = true
    }
  }

  /// Makes services known that take calls as the server as a whole does.
  func add(_ services: some Sequence<String>) {
    table.withLock { table in
      for service in services where table.states[service] == nil { table.set(table.states[""]!, of: service) }
    }
  }

  /// nil for a service that is not known.
  func state(of service: String) -> State? { table.withLock { $0.states[service] } }

  var states: [String: State] { table.withLock { $0.states } }

  /// The state now, then what it becomes. A reader that lags misses what was over before it looked, never the last.
  func watch(_ service: String) -> Watch {
    let (stream, continuation) = AsyncStream.makeStream(of: State.self, bufferingPolicy: .bufferingNewest(1))
    let number = table.withLock { table in
      table.nextWatch += 1
      table.watches[service, default: [:]][table.nextWatch] = continuation
      continuation.yield(table.states[service] ?? .serviceUnknown)
      return table.nextWatch
    }
    return Watch(states: stream, end: { continuation.finish() }, number: number)
  }

  func forget(_ watch: Watch, of service: String) {
    table.withLock { table in
      table.watches[service]?[watch.number] = nil
      if table.watches[service]?.isEmpty == true { table.watches[service] = nil }
    }
  }

  struct Watch {
    let states: AsyncStream<State>
    /// Ends `states` behind those that are there already.
    let end: @Sendable () -> Void
    fileprivate let number: Int
  }
}

extension ServiceHealth.Table {
  fileprivate mutating func set(_ state: ServiceHealth.State, of service: String) {
    guard !isShutDown, states[service] != state else { return }
    states[service] = state
    // In the lock, so that no watch sees two changes in the wrong order; a reader is only woken here, and runs on its own loop.
    for watch in (watches[service] ?? [:]).values { watch.yield(state) }
  }
}

extension GrpcHealthV1.HealthCheckResponse.ServingStatus {
  fileprivate init(_ isServing: Bool) { self = isServing ? .serving : .notServing }
}
