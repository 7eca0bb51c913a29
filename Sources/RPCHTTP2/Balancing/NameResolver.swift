import EventLoop

/// Learns a target's addresses: those of a name from the system's resolver, on a thread that may block; others are known.
///
/// Sendable by this proof: `loop`, `target` and `options` never change; the rest is touched on the loop alone, and the thread in between
/// only carries the result.
final class NameResolver: @unchecked Sendable {
  private let target: ChannelTarget
  private let interval: TimeSpan
  private unowned let connector: Connector
  private let loop: EventLoop
  private var waits: BackoffWaits
  private var isAsking = false
  private var isStopped = false
  private var timer: LoopTimer?
  private var lastAnswer: MonotonicTime?

  init(of connector: Connector) {
    self.connector = connector
    loop = connector.loop
    target = connector.target
    interval = connector.options.minResolutionInterval
    waits = BackoffWaits(connector.options.backoff)
  }

  /// Asks once more, because something failed: at once, or when the last answer is old enough. Addresses that are known do not change.
  func resolveAgain() {
    guard case .host(let host, let port) = target, SocketAddress(numeric: host, port: port) == nil else { return }
    guard !isAsking, timer == nil, let lastAnswer else { return }
    let earliest = lastAnswer + interval
    if earliest <= loop.now { resolve() } else { ask(at: earliest) }
  }

  /// Asks now; what comes of it is told to the connector, at once for addresses that are known.
  func resolve() {
    guard !isAsking, timer == nil, !isStopped else { return }
    switch target {
    case .addresses(let addresses): connector.resolved(addresses)
    case .unix(let path):
      guard let address = SocketAddress(unix: path) else {
        return connector.notResolved(ResolutionFailure(host: path, reason: "no unix socket has such a path"))
      }
      connector.resolved([address])
    case .host(let host, let port):
      if let address = SocketAddress(numeric: host, port: port) { return connector.resolved([address]) }
      isAsking = true
      let isAccepted = Self.threads?.submit { [self] in
        let result = Result { () throws(ResolutionFailure) in try SocketAddress.resolve(host, port: port) }
        loop.submit { [self] in answered(result) }
      }
      if isAccepted != true { answered(.failure(ResolutionFailure(host: host, reason: "too many names are being resolved"))) }
    }
  }

  func stop() {
    isStopped = true
    if let timer { loop.cancel(timer) }
    timer = nil
  }

  private func answered(_ result: Result<[SocketAddress], ResolutionFailure>) {
    isAsking = false
    guard !isStopped else { return }
    lastAnswer = loop.now
    switch result {
    case .success(let addresses):
      waits.reset()
      connector.nameResolved()
      connector.resolved(addresses)
    case .failure(let failure):
      ask(at: loop.now + connector.wait(&waits))
      connector.notResolved(failure)
    }
  }

  private func ask(at time: MonotonicTime) {
    let timer = LoopTimer { [unowned self] in
      self.timer = nil
      resolve()
    }
    self.timer = timer
    loop.arm(timer, at: time)
  }

  /// Of all channels; nil when the system has no threads left.
  private static let threads = try? WorkerPool(threads: 2, queueLimit: 1024)
}
