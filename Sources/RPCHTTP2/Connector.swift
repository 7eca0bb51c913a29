import EventLoop
import HTTP2
import RPC

/// A channel's connections on its loop: the one that takes new calls, and those that the server asked to leave.
///
/// Sendable by this proof: `loop`, `limits` and the address never change; the rest is touched on the loop alone.
final class Connector: @unchecked Sendable {
  let loop: EventLoop
  let limits: Limits
  let host: String
  let port: UInt16
  private let workspace = HTTP2Workspace()
  private var current: ClientConnection?
  private var connections: [ObjectIdentifier: ClientConnection] = [:]
  private var isClosed = false

  init(host: String, port: UInt16, on loop: EventLoop, limits: Limits) {
    self.host = host
    self.port = port
    self.loop = loop
    self.limits = limits
  }

  /// Runs `action` on the loop: at once when called there.
  func run(_ action: @escaping @Sendable () -> Void) {
    if loop.isCurrent { action() } else { loop.submit(action) }
  }

  // MARK: On the loop

  func start(_ stream: ClientStream) {
    if isClosed { return stream.fail(.unavailable, "the channel is closed") }
    let connection = current ?? connect()
    stream.start(on: connection)
  }

  func close() {
    isClosed = true
    for connection in connections.values { connection.close("the channel is closed") }
  }

  private func connect() -> ClientConnection {
    let connection = ClientConnection(self, workspace)
    current = connection
    connections[ObjectIdentifier(connection)] = connection
    connection.connect()
    return connection
  }

  /// The connection takes no new calls.
  func retired(_ connection: ClientConnection) {
    if current === connection { current = nil }
  }

  func closed(_ connection: ClientConnection) {
    retired(connection)
    connections[ObjectIdentifier(connection)] = nil
  }
}
