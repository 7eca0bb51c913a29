import EventLoop
import RPCHTTP2
import ServiceLifecycle

/// A server of calls, which listens already, as a service. Its end has two phases: it says that it will end, to whoever checks its health,
/// and serves on for a while, so that calls go elsewhere before any is refused; then it drains its connections.
public struct CallService: Service {
  let server: RPCServer
  let pause: TimeSpan
  let grace: TimeSpan
  let announce: @Sendable () -> Void
  let close: @Sendable () -> Void

  /// `announce` is called when the end is known, `close` after `pause`; streams without an end of their own end there. Calls have `grace`
  /// from then on.
  public init(
    _ server: RPCServer, pause: TimeSpan = .seconds(0), grace: TimeSpan, announce: @escaping @Sendable () -> Void = {},
    close: @escaping @Sendable () -> Void = {}
  ) {
    self.server = server
    self.pause = pause
    self.grace = grace
    self.announce = announce
    self.close = close
  }

  public func run() async {
    // Cancelled when another service failed: it ends all the same, without the pause.
    try? await gracefulShutdown()
    announce()
    try? await Task.sleep(for: .nanoseconds(pause.nanoseconds))
    close()
    await server.stop(within: grace)
  }
}

/// Something that is there until it is told to stop, such as a listener for the operator.
public struct StoppableService: Service {
  let stop: @Sendable () async -> Void

  public init(stop: @escaping @Sendable () async -> Void) { self.stop = stop }

  public func run() async {
    try? await gracefulShutdown()
    await stop()
  }
}

/// Work that no caller stands behind and that ends by being cancelled.
public struct BackgroundService: Service {
  let work: @Sendable () async -> Void

  public init(_ work: @escaping @Sendable () async -> Void) { self.work = work }

  public func run() async { await cancelWhenGracefulShutdown { await work() } }
}

/// Work that no caller stands behind and that is told to stop, so that it ends what it has begun.
public struct DrainedService: Service {
  let work: @Sendable () async -> Void
  let stop: @Sendable () -> Void

  /// `work` returns some time after `stop` was called.
  public init(_ work: @escaping @Sendable () async -> Void, stop: @escaping @Sendable () -> Void) {
    self.work = work
    self.stop = stop
  }

  public func run() async { await withGracefulShutdownHandler(operation: work, onGracefulShutdown: stop) }
}
