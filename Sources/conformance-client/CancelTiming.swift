import RPC
import RPCConformanceAPI

/// When a call is to be cancelled.
enum CancelTiming: Sendable {
  case never
  /// In place of the request's end.
  case beforeEnd
  case afterEnd(Duration)
  case afterResponses(Int)

  init(_ cancel: ConnectrpcConformanceV1.ClientCompatRequest.Cancel?) {
    guard let cancel else {
      self = .never
      return
    }
    self =
      switch cancel.cancelTiming {
      case .beforeCloseSend: .beforeEnd
      case .afterCloseSendMs(let milliseconds): .afterEnd(.milliseconds(Int64(milliseconds)))
      case .afterNumResponses(let count): .afterResponses(Int(count))
      case nil: .afterEnd(.zero)
      }
  }

  /// Runs a call, which says when its request has ended and is cancelled so long after that.
  func run(_ call: @escaping @Sendable (_ requestEnded: @escaping @Sendable () -> Void) async -> Outcome) async -> Outcome {
    guard case .afterEnd(let delay) = self else { return await call {} }
    let (requests, end) = AsyncStream.makeStream(of: Never.self)
    return await withTaskGroup(of: Outcome?.self) { group in
      group.addTask { await call { end.finish() } }
      group.addTask {
        for await _ in requests {}
        try? await Task.sleep(for: delay)
        return nil
      }
      while let ended = await group.next() {
        group.cancelAll()
        if let ended { return ended }
      }
      preconditionFailure("a call has an outcome")
    }
  }
}

/// Cancels the task, and with it what it calls.
func cancelTask() { withUnsafeCurrentTask { $0?.cancel() } }
