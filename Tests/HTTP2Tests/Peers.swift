import HTTP2

/// One side of a connection without a socket: what its session reports, and what its streams hear.
final class Side: HTTP2SessionDelegate {
  private(set) var session: HTTP2Session!
  /// Requests in the order of their arrival.
  private(set) var streams: [RecordingStream] = []
  /// Of requests, whether their header lists were above the limit.
  private(set) var tooLarge: [Bool] = []
  private(set) var settingsCount = 0
  private(set) var pongCount = 0
  private(set) var pingCount = 0
  private(set) var goAwayCount = 0
  private let opened: (RecordingStream) -> Void

  /// `opened` is told of each request once it may be answered.
  init(
    _ role: HTTP2Session.Role, in workspace: HTTP2Workspace, _ bounds: HTTP2Session.Bounds = HTTP2Session.Bounds(),
    opened: @escaping (RecordingStream) -> Void = { _ in }
  ) {
    self.opened = opened
    session = HTTP2Session(role, bounds, in: workspace, delegate: self)
  }

  func received(_ request: HeaderBlock, isLast: Bool) -> HTTP2Stream? {
    let stream = RecordingStream(opened: opened)
    stream.received(request, isLast: isLast)
    streams.append(stream)
    tooLarge.append(request.isTooLarge)
    return stream
  }

  func sessionHasOutput() {}
  func sessionReceivedSettings() { settingsCount += 1 }
  func sessionReceivedPong() { pongCount += 1 }
  func sessionReceivedPing() { pingCount += 1 }
  func sessionReceivedGoAway() { goAwayCount += 1 }

  /// Everything the session wants to send now.
  func output() -> [UInt8] {
    var bytes: [UInt8] = []
    while let piece = session.nextOutput() { bytes += piece }
    return bytes
  }

  func receive(_ bytes: some Sequence<UInt8>) throws {
    try Array(bytes).withUnsafeBytes { try session.receive($0) }
  }

  /// Sends a request whose body follows, unless it is ended at once.
  func request(_ path: String = "/a.v1.A/B", isEnded: Bool = false) throws -> RecordingStream {
    var headers = HeaderList([":method": "POST", ":scheme": "http", ":authority": "test"])
    headers.append(":path", path)
    let stream = RecordingStream()
    if isEnded { stream.end(nil) }
    try session.submitRequest(stream, headers)
    return stream
  }
}

/// Carries bytes between two sides until neither has any.
func exchange(_ first: Side, _ second: Side) throws {
  while true {
    let (forth, back) = (first.output(), second.output())
    if forth.isEmpty && back.isEmpty { return }
    try second.receive(forth)
    try first.receive(back)
  }
}

/// A stream that notes what it hears.
final class RecordingStream: HTTP2Stream {
  enum Report: Equatable {
    case headers([String], isLast: Bool)
    case data(Int)
    case end
    case closed(StreamEnd)
  }

  private(set) var reports: [Report] = []
  private(set) var body: [UInt8] = []
  /// Whether the peer may always send on.
  var givesBack = false
  private let whenOpened: (RecordingStream) -> Void

  init(opened: @escaping (RecordingStream) -> Void = { _ in }) { whenOpened = opened }

  var end: StreamEnd? {
    guard case .closed(let end)? = reports.last else { return nil }
    return end
  }

  override func opened() { whenOpened(self) }

  override func received(_ headers: HeaderBlock, isLast: Bool) {
    var fields: [String] = []
    headers.forEach { fields.append("\(String(decoding: $0, as: UTF8.self)): \(String(decoding: $1, as: UTF8.self))") }
    reports.append(.headers(fields, isLast: isLast))
  }

  override func received(_ data: UnsafeRawBufferPointer) {
    body += data
    if givesBack { consume(data.count) }
    if case .data(let count)? = reports.last {
      reports[reports.count - 1] = .data(count + data.count)
    } else {
      reports.append(.data(data.count))
    }
  }

  override func receivedEnd() { reports.append(.end) }
  override func closed(_ end: StreamEnd) { reports.append(.closed(end)) }
}

/// A frame's head and payload (RFC 9113 §4.1).
struct Frame: Equatable {
  var type: UInt8
  var flags: UInt8 = 0
  var stream: UInt32 = 0
  var payload: [UInt8] = []

  static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
  static let settings = Frame(type: 4)
  static let settingsAcknowledged = Frame(type: 4, flags: 1)

  static func initialWindow(_ size: UInt32) -> Frame {
    Frame(type: 4, payload: [0, 4] + (0..<4).map { UInt8(truncatingIfNeeded: size >> (24 - 8 * $0)) })
  }

  /// Of a GOAWAY.
  var errorCode: HTTP2ErrorCode { HTTP2ErrorCode(rawValue: payload[4..<8].reduce(0) { $0 << 8 | UInt32($1) }) }

  static func reset(_ stream: UInt32, _ code: HTTP2ErrorCode) -> Frame {
    Frame(type: 3, stream: stream, payload: [0, 0, 0, UInt8(code.rawValue)])
  }

  /// A request that ends: POST / on http, from HPACK's static table (RFC 7541 appendix A).
  static func request(_ stream: UInt32) -> Frame {
    Frame(type: 1, flags: 0x5, stream: stream, payload: [0x83, 0x86, 0x84, 0x41, 1, 0x61])
  }

  var bytes: [UInt8] {
    let length = payload.count
    return [UInt8(length >> 16), UInt8(length >> 8 & 255), UInt8(length & 255), type, flags]
      + (0..<4).map { UInt8(truncatingIfNeeded: stream >> (24 - 8 * $0)) } + payload
  }

  static func all(in bytes: [UInt8]) -> [Frame] {
    var (frames, at): ([Frame], Int) = ([], 0)
    while at < bytes.count {
      let end = at + 9 + (Int(bytes[at]) << 16 | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2]))
      let stream = bytes[(at + 5)..<(at + 9)].reduce(0) { $0 << 8 | UInt32($1) }
      frames.append(Frame(type: bytes[at + 3], flags: bytes[at + 4], stream: stream, payload: Array(bytes[(at + 9)..<end])))
      at = end
    }
    return frames
  }
}
