import EventLoop
import HTTP2
import RPC

/// One of several attempts of a call, on a stream of its own. Until the call keeps to it, what it hears is for its ``Attempts``; from then
/// on it hears and speaks for the call.
///
/// Belongs to the channel's loop.
final class Attempt: HTTP2Stream, WaitingCall {
  private(set) var status = ResponseStatus()
  var place: WaitingPlace?
  var isCommitted = false

  private let call: ClientStream
  private let attempts: Attempts
  private let connector: Connector
  /// `grpc-previous-rpc-attempts`.
  private let previousAttempts: Int
  private var trace: (any AttemptTrace)?
  private var traceMetadata = Metadata()
  private var connection: ClientConnection?
  /// Where its end is still to be counted.
  private var tally: CallTally?
  /// Nil where calls are not measured, and once its end is counted.
  private var meter: AttemptMeter?
  /// Messages that go out with the stream's start.
  private var waitingMessages = 0
  private var isEndedByPeer = false
  private var hasStartedAgain = false
  private var isOver = false
  private var hasWaited = false

  init(
    of call: ClientStream, _ attempts: Attempts, through connector: Connector, previousAttempts: Int, _ meter: AttemptMeter?
  ) {
    (self.call, self.attempts, self.connector, self.previousAttempts) = (call, attempts, connector, previousAttempts)
    self.meter = meter
    trace = call.trace?.attempt(previousAttempts: previousAttempts, isTransparentRetry: false, &traceMetadata)
  }

  var waitsForReady: Bool { call.waitsForReady }

  /// Of the call, for which the first of its attempts speaks.
  func nameResolved() {
    if previousAttempts == 0 { call.nameResolved() }
  }

  func waited() { hasWaited = true }

  func start(on connection: ClientConnection) {
    self.connection = connection
    let headers = call.headers(connector, traceMetadata, previousAttempts: previousAttempts)
    if connection.submit(self, headers) {
      tally = connection.tally
      if hasWaited { trace?.pickCompleted() }
      hasWaited = false
      if waitingMessages > 0 { connection.messages.send(waitingMessages, at: connection.loop.now) }
      return
    }
    self.connection = nil
    connector.carry(self)
  }

  /// Sends a message of the request.
  func send(_ frame: [UInt8]) {
    append(frame)
    trace?.sent(frame)
    meter?.sentBytes += frame.count - MessageFrame.headSize
    if let connection { connection.messages.send(at: connection.loop.now) } else { waitingMessages += 1 }
  }

  /// A message of the response is complete; its size as it arrived, without the head of its frame.
  func tookMessage(byteCount: Int, isCompressed: Bool) {
    connection?.messages.receive(at: connector.loop.now)
    trace?.received(byteCount: byteCount, isCompressed: isCompressed)
    meter?.receivedBytes += byteCount
  }

  /// The server cannot be reached.
  func fail(_ error: RPCError) { end(with: error) }

  override func sent() { call.sent() }

  override func received(_ headers: HeaderBlock, isLast: Bool) {
    if isCommitted { return call.received(headers, isLast: isLast) }
    status.receive(headers, isLast: isLast)
    if status.hasHead && !isLast { attempts.commit(to: self) }
  }

  override func received(_ data: UnsafeRawBufferPointer) {
    if isCommitted { call.received(data) }
  }

  override func receivedEnd() {
    isEndedByPeer = true
    count((isCommitted ? call.status : status).error?.code ?? .ok)
    if isCommitted { call.receivedEnd() } else { end(with: status.error) }
  }

  override func closed(_ end: StreamEnd) {
    let connection = self.connection
    self.connection = nil
    countStream(isOK: false)
    if isOver || call.result != nil { return }
    // All of the request is still there.
    if end == .notSent { return connector.carry(self) }
    if end.isRefusal, !status.hasHead, !isCommitted, attempts.replays, !hasStartedAgain {
      hasStartedAgain = true
      meter?.endAndStartAgain(.unavailable)
      startOver()
      waitingMessages = 0
      trace?.ended(.unavailable)
      traceMetadata = Metadata()
      trace = call.trace?.attempt(previousAttempts: previousAttempts, isTransparentRetry: true, &traceMetadata)
      attempts.fill(self)
      return connector.carry(self)
    }
    let error = ClientStream.error(of: end, on: connection)
    if isCommitted { call.finish(.failure(error)) } else { self.end(with: error) }
  }

  /// Nobody hears of it any more: what one side has not ended must not stay open. Unless it has ended, it ends with `code`.
  func drop(_ code: StatusCode) {
    guard !isOver else { return }
    isOver = true
    count(code)
    place?.leave()
    place = nil
    if !isEndedByPeer { reset(.cancel) } else if !call.isRequestEnded || unsentByteCount > 0 { reset(.noError) }
  }

  /// What became of the attempt, for metrics and traces, and of its stream: the first word counts.
  private func count(_ code: StatusCode) {
    countStream(isOK: code == .ok)
    if isCommitted, let trace { call.forEachWaiting(trace.received) }
    trace?.ended(code)
    trace = nil
    guard var meter else { return }
    self.meter = nil
    if isCommitted { call.forEachWaiting { size, _ in meter.receivedBytes += size } }
    meter.end(code)
  }

  /// For channelz: the first word counts.
  private func countStream(isOK: Bool) {
    tally?.end(isOK: isOK)
    tally = nil
  }

  private func end(with error: RPCError?) {
    guard !isOver else { return }
    drop(error?.code ?? .ok)
    attempts.ended(self, error)
  }
}

extension StreamEnd {
  /// Whether the server's application has not seen the call, so that it may be made again without being asked, once (gRFC A6, transparent
  /// retries). One that was not sent may be made again without end.
  var isRefusal: Bool { self == .closed(.refusedStream) }
}
