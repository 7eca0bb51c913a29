import EventLoop

/// Connects to every address and gives each call to the next that is ready (gRPC's load-balancing document).
///
/// A connection that goes is made again at once, one that fails after its wait; an address that failed counts as failed until it is ready.
final class RoundRobin: Balancer {
  private unowned let connector: Connector
  private(set) var subchannels: [Subchannel] = []
  private var ready: [Subchannel] = []
  private var next = 0

  init(_ connector: Connector) { self.connector = connector }

  func take(_ addresses: [SocketAddress]) {
    let old = subchannels
    subchannels = addresses.map { address in
      old.first { $0.address == address }
        ?? Subchannel(address, of: connector, healthCheckedService: connector.options.serviceConfig?.healthCheckedService)
    }
    for subchannel in old where !subchannels.contains(where: { $0 === subchannel }) { subchannel.close() }
    // Begins anywhere, so that clients that start together do not all begin with the first.
    if old.isEmpty, !subchannels.isEmpty { next = connector.random(below: subchannels.count) }
    wake()
    report()
  }

  /// Addresses that take calls.
  var readyCount: Int { ready.count }

  func wake() {
    for subchannel in subchannels { subchannel.connect() }
  }

  func pick() -> ClientConnection? {
    guard !ready.isEmpty else { return nil }
    next = (next + 1) % ready.count
    return ready[next].connection
  }

  func changed(_ subchannel: Subchannel) {
    switch subchannel.state {
    case .idle:
      if !subchannel.hasFailed { connector.resolveAgain() }
      report()
      subchannel.connect()
    case .failed:
      connector.resolveAgain()
      report()
    case .connecting, .ready: report()
    }
  }

  func close() {
    for subchannel in subchannels { subchannel.close() }
    (subchannels, ready) = ([], [])
  }

  private func report() {
    ready = subchannels.filter { $0.state == .ready }
    if !ready.isEmpty {
      connector.report(.ready)
    } else if let failure = subchannels.last(where: \.hasFailed)?.failure, subchannels.allSatisfy(\.hasFailed) {
      connector.report(.failed(failure))
    } else if subchannels.isEmpty {
      connector.report(.failed("it has no address"))
    } else {
      connector.report(.connecting)
    }
  }
}
