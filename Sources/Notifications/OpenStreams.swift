import Synchronization

/// How many streams are open. Counted on any thread.
final class OpenStreams: Sendable {
  private let open = Atomic(0)

  var count: Int { open.load(ordering: .relaxed) }

  func add(_ change: Int) { open.wrappingAdd(change, ordering: .relaxed) }
}
