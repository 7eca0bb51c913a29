import EventLoop

/// A connection of its own that LISTENs on one channel and comes back when it is lost. Confined to its loop.
public final class PostgresListener {
  private var channel: PostgresChannel?

  /// Calls `notified` with each payload. `connected` is called after every (re)connection, once LISTEN is in force: what was sent before
  /// may have been missed, so the consumer looks for itself.
  public init(
    _ configuration: PostgresConfiguration, channel name: String, on loop: EventLoop, notified: @escaping (String) -> Void,
    connected: @escaping () -> Void
  ) {
    precondition(name.allSatisfy { $0.isLowercase || $0 == "_" }, "a channel is named in lower case")
    let listen = StatementText("listen", "LISTEN \(name)")
    channel = PostgresChannel(configuration, on: loop, notified: notified) { [weak self] in
      self?.channel?.submit(
        Unit([Query(listen)], .none, at: loop.now) { outcome in
          if case .success = outcome { connected() }
        })
    }
  }

  public func close() { channel?.close() }
}
