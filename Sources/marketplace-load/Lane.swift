import EventLoop
import Load
import RPC
import RPCHTTP2
import Synchronization

/// What one of a thread's flows has at hand while it is under way.
struct Lane {
  var channel: HTTP2Channel
  let loop: EventLoop
  var random: SplitMix64
  let recorder: Recorder
  /// Of the profile, in which the flow was to begin.
  var stretch = 0

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[chance(elements.count)] }
  /// 0 ..< `count`.
  mutating func chance(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  /// Makes a call, whose time counts from when it is made.
  func call<Response>(
    _ name: String, _ make: () async throws(RPCError) -> Response
  ) async throws(RPCError) -> Response {
    let began = MonotonicTime.now
    do throws(RPCError) {
      let response = try await make()
      record(name, since: began, nil)
      return response
    } catch {
      record(name, since: began, error.reason ?? error.code.name)
      throw error
    }
  }

  func record(_ name: String, since began: MonotonicTime, _ error: String?) {
    let nanoseconds = (MonotonicTime.now - began).nanoseconds
    recorder.record { $0.call(name, of: stretch, nanoseconds: nanoseconds, error: error) }
  }
}

/// What a thread records, to be taken from another one.
final class Recorder: Sendable {
  private let recording = Mutex(Recording())

  func record(_ add: (inout Recording) -> Void) { recording.withLock { add(&$0) } }

  /// What was recorded since it was last taken.
  func take() -> Recording {
    recording.withLock { recording in
      defer { recording = Recording() }
      return recording
    }
  }
}
