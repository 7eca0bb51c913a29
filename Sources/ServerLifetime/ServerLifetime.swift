import EventLoop
import Glibc
import Logging
import ServiceLifecycle

/// A server from when it takes signals over to the end of its process.
///
/// Its services run as a group. The first SIGTERM or SIGINT stops them gracefully, from the last to the first, each given the time that it
/// takes. A second one, or the end of `stopTimeout`, ends the process at once, whatever still runs: with 128 + the signal's number, or
/// with ``timedOut``. That is looked after by a thread of its own, so that no loop and no pool that hangs can be in its way.
public struct ServerLifetime: Sendable {
  /// The exit status of a server that did not stop in time; timeout(1)'s.
  public static let timedOut: Int32 = 124

  private let signals: SignalQueue
  private let supervisor: Supervisor?
  private let stopTimeout: TimeSpan
  private let logger: Logger
  private let reload: @Sendable () -> Void

  /// Takes SIGTERM, SIGINT and SIGHUP over from now on, once in a process; what comes before ``run(_:)`` waits for it. `stopTimeout` is
  /// counted from the first signal; `reload` is what SIGHUP asks for, called on a thread of its own.
  public init(stopTimeout: TimeSpan, logger: Logger, reload: @escaping @Sendable () -> Void = {}) throws(SystemError) {
    signals = try SignalQueue([SIGTERM, SIGINT, SIGHUP])
    supervisor = Supervisor.fromEnvironment()
    self.stopTimeout = stopTimeout
    self.logger = logger
    self.reload = reload
  }

  /// Says to the supervisor that the process serves, and runs `services` until they have stopped. Throws what one of them threw; one that
  /// returns before it was told to stop is an error too.
  public func run(_ services: [any Service]) async throws {
    let group = ServiceGroup(configuration: ServiceGroupConfiguration(services: services, logger: logger))
    let (stops, stop) = AsyncStream.makeStream(of: Void.self)
    try Thread.start(name: "signals") { followSignals { stop.finish() } }
    supervisor?.tell(.ready)
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask {
        for await _ in stops {}
        if !Task.isCancelled { await group.triggerGracefulShutdown() }
      }
      try await group.run()
      tasks.cancelAll()
    }
  }

  /// From the first signal to the end of the process; on its thread.
  private func followSignals(stop: () -> Void) -> Never {
    var signal = signals.next()
    while signal == SIGHUP {
      supervisor?.tell(.reloading(at: .now))
      reload()
      supervisor?.tell(.ready)
      signal = signals.next()
    }
    let limit = MonotonicTime.now + stopTimeout
    supervisor?.tell(.stopping)
    logger.notice("stopping", metadata: ["signal": "\(signal ?? 0)"])
    stop()
    repeat { signal = signals.next(by: limit) } while signal == SIGHUP
    guard let signal else {
      logger.critical("ended before it had stopped: stopping took too long", metadata: ["exitStatus": "\(Self.timedOut)"])
      _exit(Self.timedOut)
    }
    logger.critical("ended before it had stopped: a second signal came", metadata: ["exitStatus": "\(128 + signal)"])
    _exit(128 + signal)
  }
}
