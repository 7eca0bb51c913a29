import EventLoop

/// Connects to the first address that answers and keeps to it (gRPC's load-balancing document, gRFC A62).
///
/// When the connection goes, it is idle until the next call. When no address answers, each is tried again after its wait, and the state
/// stays a failure until one answers.
final class PickFirst: Balancer {
  private unowned let connector: Connector
  private(set) var subchannels: [Subchannel] = []
  private var selected: Subchannel?
  /// The next address of a first round; nil outside of one.
  private var next: Int?
  private var isFailing = false

  init(_ connector: Connector) { self.connector = connector }

  func take(_ addresses: [SocketAddress]) {
    let old = subchannels
    subchannels = addresses.map { address in
      old.first { $0.address == address } ?? Subchannel(address, of: connector)
    }
    let wasTrying = next != nil || isFailing
    let wasReady = selected != nil
    if !subchannels.contains(where: { $0 === selected }) { deselect() }
    for subchannel in old where !subchannels.contains(where: { $0 === subchannel }) { subchannel.close() }
    if wasTrying { start() } else if wasReady, selected == nil { connector.report(.idle) }
  }

  func wake() {
    if selected == nil, next == nil, !isFailing { start() }
  }

  func pick() -> ClientConnection? { selected?.connection }

  func changed(_ subchannel: Subchannel) {
    if subchannel === selected {
      guard subchannel.state != .ready else { return }
      deselect()
      connector.resolveAgain()
      return connector.report(.idle)
    }
    switch subchannel.state {
    case .connecting: break
    case .ready: select(subchannel)
    case .failed: if next != nil { tryNext() } else { fail() }
    case .idle: if isFailing { subchannel.connect() }
    }
  }

  func close() {
    for subchannel in subchannels { subchannel.close() }
    subchannels = []
    deselect()
  }

  private func start() {
    next = 0
    if !isFailing { connector.report(.connecting) }
    tryNext()
  }

  /// One address after another, until one is being tried.
  private func tryNext() {
    while let index = next, index < subchannels.count {
      let subchannel = subchannels[index]
      switch subchannel.state {
      case .ready: return select(subchannel)
      case .connecting: return
      case .idle:
        next = index + 1
        // What comes of it is reported, perhaps at once.
        return subchannel.connect()
      case .failed: next = index + 1
      }
    }
    next = nil
    fail()
    for subchannel in subchannels where subchannel.state == .idle { subchannel.connect() }
  }

  private func fail() {
    if !isFailing { connector.resolveAgain() }
    isFailing = true
    connector.report(.failed(subchannels.last { $0.hasFailed }?.failure ?? "it has no address"))
  }

  private func select(_ subchannel: Subchannel) {
    (selected, next, isFailing) = (subchannel, nil, false)
    connector.selected = subchannel.connection
    for other in subchannels where other !== subchannel { other.abandonAttempt() }
    connector.report(.ready)
  }

  private func deselect() {
    selected = nil
    connector.selected = nil
  }
}
