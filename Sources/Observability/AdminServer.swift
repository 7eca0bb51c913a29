public import EventLoop
public import Metering
public import RPCHTTP2

/// Pages for those who run the process, by plain HTTP/1.1 on a listener of its own: `GET` of a known path, one answer a connection. It trusts
/// nobody with more than ``AdminLimits``, but keeps nobody out: let it listen where only monitoring reaches it.
///
/// Sendable by this proof: `addresses` is written before the initializer returns, and everything else is touched on `loop` alone.
public final class AdminServer: @unchecked Sendable {
  /// What a page answers with, made anew for each request, on the loop.
  public typealias Page = @Sendable () async -> AdminAnswer

  /// Where it listens, ports as bound.
  public private(set) var addresses: [SocketAddress] = []
  private let loop: EventLoop
  private let pages: [String: Page]
  private let limits: AdminLimits
  private var listeners: [TCPListener] = []
  private var connections: [ObjectIdentifier: AdminConnection] = [:]

  /// Serves `pages`, by their paths such as `/metrics`, until ``stop()``.
  public init(
    _ pages: [String: Page], on loop: EventLoop, at place: ListenAddress, limits: AdminLimits = AdminLimits()
  ) async throws(ListenFailure) {
    (self.pages, self.loop, self.limits) = (pages, loop, limits)
    let sockets = try place.open()
    addresses = sockets.map(\.address)
    let result: Result<Void, SystemError> = await withCheckedContinuation { continuation in
      loop.submit { [self] in
        continuation.resume(
          returning: Result { () throws(SystemError) in
            for socket in sockets {
              listeners.append(try TCPListener(socket, on: loop) { [self] descriptor, _ in take(descriptor) })
            }
          })
      }
    }
    do throws(SystemError) { try result.get() } catch { throw ListenFailure(address: "\(addresses)", error) }
  }

  /// The page of all metrics, in Prometheus' text format.
  public static func metrics(_ families: @escaping @Sendable () async -> [MetricFamily]) -> Page {
    {
      let text = PrometheusText(await families()).text
      return AdminAnswer(contentType: PrometheusText.contentType, text)
    }
  }

  /// Takes no more connections and closes those that are open.
  public func stop() async {
    await withCheckedContinuation { continuation in
      loop.submit { [self] in
        for listener in listeners { listener.close() }
        listeners = []
        for connection in connections.values { connection.close() }
        continuation.resume()
      }
    }
  }

  private func take(_ descriptor: Int32) {
    guard connections.count < limits.maxConnections else { return TCPConnection.refuse(descriptor) }
    let connection = AdminConnection(on: loop, pages, limits) { [self] in connections[ObjectIdentifier($0)] = nil }
    connections[ObjectIdentifier(connection)] = connection
    connection.open(descriptor)
  }
}

/// What an ``AdminServer`` gives a client.
public struct AdminLimits: Sendable {
  /// Further connections are closed at once.
  public var maxConnections = 16
  /// The request line and its headers; above it: 431.
  public var maxHeadBytes = 8 * 1024
  /// From a connection's beginning to its end; what is not done by then is cut off.
  public var connectionTimeout = TimeSpan.seconds(10)

  public init() {}
}

public struct AdminAnswer: Sendable {
  public var status: Int
  public var contentType: String
  public var body: [UInt8]

  public init(status: Int = 200, contentType: String = "text/plain; charset=utf-8", _ text: String) {
    self.status = status
    self.contentType = contentType
    body = Array(text.utf8)
  }
}
