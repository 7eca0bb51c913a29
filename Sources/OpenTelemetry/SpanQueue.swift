import OpenTelemetryAPI
import Synchronization

/// Spans that have ended and wait for their exporter: bounded, so that a collector that is away costs spans and nothing else. Usable from
/// any task.
public final class SpanQueue: Sendable {
  typealias ProtoSpan = OpentelemetryProtoTraceV1.Span

  private struct State {
    var spans: [ProtoSpan] = []
    var droppedCount = 0
    var waiter: CheckedContinuation<Void, Never>?
    var isWoken = false
  }

  /// How many it holds at most.
  let capacity: Int
  private let batchSize: Int
  private let state = Mutex(State())

  /// Holds at most `maxSpans`; further ones are dropped. Its exporter is woken for `batchSize`. OpenTelemetry's defaults.
  public init(maxSpans: Int = 2048, batchSize: Int = 512) { (capacity, self.batchSize) = (maxSpans, batchSize) }

  func append(_ span: ProtoSpan) {
    let waiter = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard state.spans.count < capacity else {
        state.droppedCount += 1
        return nil
      }
      state.spans.append(span)
      return state.spans.count >= batchSize ? state.waiter.take() : nil
    }
    waiter?.resume()
  }

  /// What waits is sent now.
  func wake() {
    let waiter = state.withLock { state in
      if state.waiter == nil { state.isWoken = true }
      return state.waiter.take()
    }
    waiter?.resume()
  }

  /// Returns once there is a batch, or something woke it. For one exporter.
  func wait() async {
    await withCheckedContinuation { continuation in
      let isReady = state.withLock { state in
        if state.isWoken || state.spans.count >= batchSize {
          state.isWoken = false
          return true
        }
        state.waiter = continuation
        return false
      }
      if isReady { continuation.resume() }
    }
  }

  /// Up to a batch of spans, and how many were dropped since.
  func takeBatch() -> (spans: [ProtoSpan], droppedCount: Int) {
    state.withLock { state in
      let spans = Array(state.spans.prefix(batchSize))
      state.spans.removeFirst(spans.count)
      defer { state.droppedCount = 0 }
      return (spans, state.droppedCount)
    }
  }
}
