/// A value for each of some loops, such as its database connections, found from a task on that loop without a lock.
///
/// Sendable by this proof: the values are written before the initializer returns, and each is handed out on its own loop alone.
public struct PerLoop<Value>: @unchecked Sendable {
  private let loops: [EventLoop]
  private let values: [Value]

  /// Makes the values, each on its own loop. The loops are numbered from 0, as ``EventLoop/spawn(_:name:)`` does.
  public init(_ loops: [EventLoop], _ make: @escaping @Sendable (EventLoop) async throws -> Value) async throws {
    var values: [Value] = []
    for (index, loop) in loops.enumerated() {
      precondition(loop.index == index, "loops must be numbered from 0")
      values.append(try await Task(executorPreference: loop) { Confined(value: try await make(loop)) }.value.value)
    }
    self.loops = loops
    self.values = values
  }

  /// The value of the loop the caller runs on, which must be one of these loops.
  public var current: Value {
    guard let loop = EventLoop.current, loop.index < loops.count, loops[loop.index] === loop else {
      preconditionFailure("this runs outside the loops it belongs to")
    }
    return values[loop.index]
  }

  /// Carries a value out of its loop without use.
  private struct Confined: @unchecked Sendable {
    let value: Value
  }
}

extension PerLoop where Value: Sendable {
  /// The values of all loops, in their order. From any thread.
  public var all: [Value] { values }
}
