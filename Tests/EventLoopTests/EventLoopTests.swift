import EventLoop
import Glibc
import Testing

@Suite struct EventLoopTests {
  @Test func `a task that prefers the loop runs, sleeps and resumes on its thread`() async throws {
    let loop = try EventLoop.spawn(name: "test-loop")
    defer { loop.stop() }
    let (before, after) = try await Task(executorPreference: loop) {
      let before = loop.isCurrent
      try await loop.sleep(for: .milliseconds(5))
      return (before, loop.isCurrent)
    }.value
    #expect(before && after)
  }

  @Test func `a cancelled sleep ends at once`() async throws {
    let loop = try EventLoop.spawn(name: "test-loop")
    defer { loop.stop() }
    let task = Task(executorPreference: loop) { try await loop.sleep(for: .seconds(3600)) }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `a readable pipe is reported until it is unwatched`() async throws {
    let loop = try EventLoop.spawn(name: "test-loop")
    defer { loop.stop() }
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let (readEnd, writeEnd) = (ends[0], ends[1])
    let bytes = try await Task(executorPreference: loop) {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Int, any Error>) in
        let reader = PipeReader(descriptor: readEnd, loop: loop) { continuation.resume(returning: $0) }
        do { try loop.watch(reader, for: .read) } catch { continuation.resume(throwing: error) }
        _ = write(writeEnd, "hello", 5)
      }
    }.value
    #expect(bytes == 5)
    close(readEnd)
    close(writeEnd)
  }

  @Test func `ten thousand jobs from other threads all run`() async throws {
    let loop = try EventLoop.spawn(name: "test-loop")
    defer { loop.stop() }
    let total = await withTaskGroup(of: Int.self) { group in
      for number in 0..<10_000 { group.addTask(executorPreference: loop) { loop.isCurrent ? number : -1_000_000 } }
      return await group.reduce(0, +)
    }
    #expect(total == 49_995_000)
  }

  @Test func `a loop that falls asleep hears whoever hands it something at that moment`() async throws {
    let loop = try EventLoop.spawn(name: "test-loop")
    defer { loop.stop() }
    let rounds = 20_000
    // Two beside each other: one's hand-over meets the loop as it goes to sleep after the other's.
    let answered = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<2 {
        group.addTask {
          for _ in 0..<rounds { await withCheckedContinuation { answer in loop.submit { answer.resume() } } }
          return rounds
        }
      }
      return await group.reduce(0, +)
    }
    #expect(answered == 2 * rounds)
  }
}

private final class PipeReader: EventSource {
  let fileDescriptor: Int32
  let loop: EventLoop
  let report: (Int) -> Void

  init(descriptor: Int32, loop: EventLoop, report: @escaping (Int) -> Void) {
    fileDescriptor = descriptor
    self.loop = loop
    self.report = report
  }

  func ready(_ readiness: Readiness) {
    var buffer = [UInt8](repeating: 0, count: 16)
    let count = read(fileDescriptor, &buffer, 16)
    loop.unwatch(self)
    report(count)
  }
}
