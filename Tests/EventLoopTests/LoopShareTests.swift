import EventLoop
import Synchronization
import Testing

@Suite struct LoopShareTests {
  @Test func `a task that prefers a share runs, sleeps and resumes on its loop's thread`() async throws {
    let loop = try EventLoop.spawn(name: "test-loop")
    defer { loop.stop() }
    let share = LoopShare(of: loop, bound: .unlimited) { _ in }
    let (before, after) = try await Task(executorPreference: share) {
      let before = loop.isCurrent
      try await loop.sleep(for: .milliseconds(5))
      return (before, loop.isCurrent)
    }.value
    #expect(before && after)
  }

  @Test func `a task keeps its share for as long as it waits, though nobody else does`() async throws {
    let loop = try EventLoop.spawn(name: "test-loop")
    defer { loop.stop() }
    func start() -> Task<Bool, any Error> {
      Task(executorPreference: LoopShare(of: loop, bound: .unlimited) { _ in }) {
        for _ in 0..<10 { try await loop.sleep(for: .milliseconds(1)) }
        return loop.isCurrent
      }
    }
    #expect(try await start().value)
  }

  @Test func `whoever holds the loop is told, from the start of a task and behind each wait, and nobody else`() async throws {
    let loop = try EventLoop.spawn(name: "test-loop")
    defer { loop.stop() }
    let (busy, idle) = (Holds(), Holds())
    // Far above what a busy machine takes a thread off its processor for.
    let bound = TimeSpan.milliseconds(300)
    let (first, second) = (LoopShare(of: loop, bound: bound, held: busy.add), LoopShare(of: loop, bound: bound, held: idle.add))
    let neighbour = Task(executorPreference: second) {
      for _ in 0..<20 { try await loop.sleep(for: .milliseconds(1)) }
    }
    try await Task(executorPreference: first) {
      spin(.milliseconds(500))
      try await loop.sleep(for: .milliseconds(1))
      spin(.milliseconds(500))
      await withTaskGroup { group in
        group.addTask { spin(.milliseconds(500)) }
      }
    }.value
    try await neighbour.value
    #expect(busy.all.count == 3 && busy.all.allSatisfy { $0 > .milliseconds(400) })
    #expect(idle.all.isEmpty)
  }

  @Test func `what runs at once is a part of its share as well`() async throws {
    let loop = try EventLoop.spawn(name: "test-loop")
    defer { loop.stop() }
    let holds = Holds()
    let share = LoopShare(of: loop, bound: .milliseconds(50), held: holds.add)
    await Task(executorPreference: loop) { share.run { spin(.milliseconds(100)) } }.value
    #expect(holds.all.count == 1)
  }
}

private func spin(_ span: TimeSpan) {
  let end = MonotonicTime.now + span
  while MonotonicTime.now < end {}
}

private final class Holds: Sendable {
  private let spans = Mutex<[TimeSpan]>([])
  var all: [TimeSpan] { spans.withLock { $0 } }
  var add: @Sendable (TimeSpan) -> Void { { span in self.spans.withLock { $0.append(span) } } }
}
