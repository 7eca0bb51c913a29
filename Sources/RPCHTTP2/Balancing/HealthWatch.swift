import EventLoop
import HTTP2
import HealthAPI
import Protobuf
import RPC

/// Asks a connection's server whether a service takes calls, for as long as the connection lives (gRPC's health-checking document, gRFC
/// A17): `grpc.health.v1.Health/Watch`, again after a wait when the call ends.
///
/// A server without that service counts as serving. Belongs to the channel's loop.
final class HealthWatch {
  enum Finding: Equatable {
    case unknown
    case serving
    /// Why not.
    case notServing(String)
  }

  private(set) var finding = Finding.unknown

  private let service: String
  private unowned let connection: ClientConnection
  private let found: () -> Void
  private var stream: HealthStream?
  private var waits: BackoffWaits
  private var timer: LoopTimer?
  private var isStopped = false

  /// Calls `found` whenever ``finding`` changed.
  init(of service: String, on connection: ClientConnection, found: @escaping () -> Void) {
    (self.service, self.connection, self.found) = (service, connection, found)
    waits = BackoffWaits(connection.connector.options.backoff)
  }

  func start() {
    guard !isStopped else { return }
    let stream = HealthStream(
      of: service, connection.connector.limits, heard: { [weak self] in self?.heard($0) },
      over: { [weak self] in self?.ended($0, $1) })
    self.stream = stream
    stream.start(on: connection)
  }

  func stop() {
    isStopped = true
    if let timer { connection.loop.cancel(timer) }
    timer = nil
    let stream = self.stream
    self.stream = nil
    stream?.cancel()
  }

  private func heard(_ message: [UInt8]) {
    waits.reset()
    switch try? GrpcHealthV1.HealthCheckResponse(decoding: message).status {
    case .serving: find(.serving)
    case let status?: find(.notServing("\(service.isEmpty ? "the server" : service) is \(status)"))
    case nil: find(.notServing("its health service answers with what is none of its messages"))
    }
  }

  private func ended(_ stream: HealthStream, _ error: RPCError) {
    guard stream === self.stream else { return }
    self.stream = nil
    if error.code == .unimplemented { return find(.serving) }
    find(.notServing("its health is not known: \(error.message)"))
    guard !isStopped else { return }
    let timer = LoopTimer { [unowned self] in
      self.timer = nil
      start()
    }
    self.timer = timer
    connection.loop.arm(timer, at: connection.loop.now + connection.connector.wait(&waits))
  }

  private func find(_ finding: Finding) {
    guard finding != self.finding, !isStopped else { return }
    self.finding = finding
    found()
  }
}

/// The one call of a ``HealthWatch``, on the connection that it asks about.
///
/// Sendable by this proof: as its class above; made and touched on the channel's loop alone.
private final class HealthStream: ClientStream, @unchecked Sendable {
  private var assembler = MessageAssembler()
  private let heard: ([UInt8]) -> Void
  private let over: (HealthStream, RPCError) -> Void

  init(
    of service: String, _ limits: Limits, heard: @escaping ([UInt8]) -> Void, over: @escaping (HealthStream, RPCError) -> Void
  ) {
    (self.heard, self.over) = (heard, over)
    let request = MessageFrame.bytes(of: GrpcHealthV1.HealthCheckRequest(service: service))
    super.init(GrpcHealthV1.HealthMethods.watch, request, CallOptions(), limits)
    startAlone()
  }

  override func received(_ data: UnsafeRawBufferPointer) {
    guard result == nil else { return }
    consume(data.count)
    do throws(RPCError) {
      var messages: [ReceivedMessage] = []
      try assembler.append(data, within: responseBounds) {
        messages.append(ReceivedMessage(bytes: Array($0), isCompressed: $1))
      }
      for message in messages { heard(try message.content(maxBytes: responseBounds.maxBytes) { GzipCodec() }) }
    } catch {
      finish(.failure(error))
    }
  }

  override func ended() {
    if case .failure(let error)? = result {
      over(self, error)
    } else {
      over(self, RPCError(.unavailable, "the health service ended its call"))
    }
  }
}
