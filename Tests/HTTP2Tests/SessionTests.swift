import HTTP2
import Testing

@Suite struct SessionTests {
  private let workspace = HTTP2Workspace()
  private static let head = Headers.listed(HeaderList([":status": "200"]))
  private static let trailers = Headers.listed(HeaderList(["grpc-status": "0"]))

  @Test func `a request and its response arrive whole and in order, with trailers`() throws {
    let server = Side(.server, in: workspace) { stream in
      stream.begin(Self.head)
      stream.append([1, 2, 3])
      stream.end(Self.trailers)
    }
    let client = Side(.client, in: workspace)
    let stream = try client.request()
    stream.append([4, 5])
    stream.end(nil)
    try exchange(client, server)
    #expect(
      server.streams[0].reports == [
        .headers([":method: POST", ":scheme: http", ":authority: test", ":path: /a.v1.A/B"], isLast: false), .data(2), .end,
        .closed(.closed(.noError)),
      ])
    #expect(
      stream.reports == [
        .headers([":status: 200"], isLast: false), .data(3), .headers(["grpc-status: 0"], isLast: true), .end,
        .closed(.closed(.noError)),
      ])
    #expect(server.streams[0].body == [4, 5] && stream.body == [1, 2, 3])
    #expect(client.session.streamCount == 0 && server.session.streamCount == 0)
  }

  @Test func `a server that gives back what arrives takes a body of many windows`() throws {
    let server = Side(.server, in: workspace) { $0.givesBack = true }
    let client = Side(.client, in: workspace)
    let body = (0..<5_000_000).map { UInt8(truncatingIfNeeded: $0 >> 8) }
    let stream = try client.request()
    stream.append(body)
    stream.end(nil)
    try exchange(client, server)
    #expect(server.streams[0].body == body && stream.unsentByteCount == 0)
  }

  @Test func `a client that does not read holds back its own stream at its window, and no neighbour`() throws {
    let server = Side(.server, in: workspace) { stream in
      stream.begin(Self.head)
      stream.append([UInt8](repeating: 7, count: 1_000_000))
      stream.end(Self.trailers)
    }
    let client = Side(.client, in: workspace)
    let window = HTTP2Session.Bounds().streamWindowBytes
    let streams = try (0..<8).map { _ in try client.request(isEnded: true) }
    try exchange(client, server)
    // More than the connection's window altogether.
    #expect(streams.map(\.body.count) == Array(repeating: window, count: 8))
    #expect(server.streams[0].unsentByteCount == 1_000_000 - window)
    streams[3].consume(window)
    try exchange(client, server)
    #expect(streams[3].body.count == 2 * window && streams[4].body.count == window)
  }

  @Test func `a server that does not read holds back its own stream at its window, and no neighbour`() throws {
    let server = Side(.server, in: workspace)
    let client = Side(.client, in: workspace)
    let window = HTTP2Session.Bounds().streamWindowBytes
    let streams = try (0..<8).map { _ in try client.request() }
    for stream in streams { stream.append([UInt8](repeating: 7, count: 1_000_000)) }
    try exchange(client, server)
    // More than the connection's window altogether.
    #expect(server.streams.map(\.body.count) == Array(repeating: window, count: 8))
    server.streams[3].consume(window)
    try exchange(client, server)
    #expect(server.streams[3].body.count == 2 * window && server.streams[4].body.count == window)
  }

  @Test func `a stream above the limit is refused before and after SETTINGS were acknowledged, and the connection lives`() throws
  {
    var bounds = HTTP2Session.Bounds()
    bounds.maxConcurrentStreams = 2
    let server = Side(.server, in: workspace, bounds)
    try server.receive(Frame.preface + Frame.settings.bytes)
    let announced = Frame.all(in: server.output())
    #expect(announced.first?.payload.chunks(of: 6).contains([0, 3, 0, 0, 0, 2]) == true)

    try server.receive(([1, 3, 5] as [UInt32]).flatMap { Frame.request($0).bytes })
    #expect(Frame.all(in: server.output()) == [.reset(5, .refusedStream)])
    try server.receive(Frame.settingsAcknowledged.bytes + Frame.request(7).bytes)
    #expect(Frame.all(in: server.output()) == [.reset(7, .refusedStream)])
    #expect(server.streams.map(\.id) == [1, 3])

    server.streams[0].answer(Self.head)
    #expect(Frame.all(in: server.output()).map(\.stream) == [1])
    try server.receive(Frame.request(9).bytes)
    #expect(server.output().isEmpty)
    #expect(server.streams.map(\.id) == [1, 3, 9] && !server.session.isOver)
  }

  @Test func `a header list above the limit is said to be so without what is beyond, and the connection lives`() throws {
    var bounds = HTTP2Session.Bounds()
    bounds.maxHeaderListBytes = 1000
    let server = Side(.server, in: workspace, bounds) { $0.answer(Self.head) }
    let client = Side(.client, in: workspace)
    // RFC 9113 §6.5.2 counts 32 bytes more than its letters for each of the four fields.
    let rest = ":method".count + "POST".count + ":scheme".count + "http".count + ":authority".count + "test".count + ":path".count
    let longest = 1000 - 4 * 32 - rest
    for (length, isTooLarge) in [(longest, false), (longest + 1, true), (60_000, true), (1, false)] {
      let stream = try client.request(String(repeating: "/", count: length), isEnded: true)
      try exchange(client, server)
      #expect(server.tooLarge.last == isTooLarge)
      guard case .headers(let fields, _)? = server.streams.last?.reports.first else { throw Missing() }
      #expect(fields.count == (isTooLarge ? 3 : 4))
      #expect(stream.end == .closed(.noError))
    }
  }

  private struct Missing: Error {}

  @Test func `a server that shuts down ends what it has begun, and takes nothing after its last word`() throws {
    let server = Side(.server, in: workspace)
    let client = Side(.client, in: workspace)
    let running = try client.request(isEnded: true)
    try exchange(client, server)
    server.session.announceShutdown()
    server.session.ping()
    try exchange(client, server)
    #expect(client.session.hasReceivedGoAway && client.goAwayCount == 1 && server.pongCount == 1)

    server.session.refuseNewStreams()
    try exchange(client, server)
    #expect(!server.session.isOver)
    server.streams[0].answer(Self.head)
    try exchange(client, server)
    #expect(running.end == .closed(.noError) && server.session.isOver)
    let late = try client.request(isEnded: true)
    try exchange(client, server)
    #expect(late.end == .closed(.refusedStream) && server.streams.count == 1)
  }

  @Test func `a reset tells the other side its code, and what was on its way for the stream does no harm`() throws {
    let server = Side(.server, in: workspace)
    let client = Side(.client, in: workspace)
    let (cancelled, kept) = (try client.request(), try client.request())
    try exchange(client, server)
    server.streams[1].reset(.enhanceYourCalm)
    cancelled.reset(.cancel)
    kept.append([1])
    try exchange(client, server)
    #expect(server.streams[0].end == .closed(.cancel) && kept.end == .closed(.enhanceYourCalm))
    #expect(!client.session.isOver && !server.session.isOver)
    #expect(client.session.streamCount == 0 && server.session.streamCount == 0)
  }

  @Test func `when the connection goes every open stream hears of it, and what is submitted afterwards goes nowhere`() throws {
    let server = Side(.server, in: workspace)
    let client = Side(.client, in: workspace)
    let streams = try (0..<3).map { _ in try client.request() }
    try exchange(client, server)
    client.session.connectionLost()
    #expect(streams.map(\.end) == Array(repeating: .connectionLost, count: 3))
    for stream in streams {
      stream.append([1])
      stream.reset(.cancel)
    }
    #expect(client.output().isEmpty)
  }

  @Test func `RFC 9113 §5.1.1: a request on an id below one that was used ends the connection`() throws {
    let server = Side(.server, in: workspace) { $0.answer(Self.head) }
    try server.receive(Frame.preface + Frame.settings.bytes + Frame.request(5).bytes)
    _ = server.output()
    #expect(throws: HTTP2Failure.self) { try server.receive(Frame.request(3).bytes) }
    #expect(Frame.all(in: server.output()).first { $0.type == 7 }?.errorCode == .protocolError)
    #expect(server.streams.count == 1 && server.session.isOver)
  }

  @Test func `RFC 9113 §6.9.2: SETTINGS that make a stream's window overflow end the connection`() throws {
    let server = Side(.server, in: workspace)
    try server.receive(Frame.preface + Frame.settings.bytes + Frame.request(1).bytes)
    let wide = Frame(type: 8, stream: 1, payload: [0x7F, 0xFF, 0, 0])
    try server.receive(wide.bytes + Frame.initialWindow(0).bytes + Frame.initialWindow(65_535).bytes)
    #expect(!server.session.isOver)
    #expect(throws: HTTP2Failure.self) { try server.receive(Frame.initialWindow(65_536).bytes) }
    #expect(Frame.all(in: server.output()).first { $0.type == 7 }?.errorCode == .flowControlError)
    #expect(server.session.isOver)
  }

  @Test func `frames that ask for nothing are taken up to a bound, and what was useful earns some back`() throws {
    var bounds = HTTP2Session.Bounds()
    bounds.controlFrameBurst = 10
    let ping = Frame(type: 6, payload: [UInt8](repeating: 1, count: 8))
    for answered in [0, 1, 2] {
      let server = Side(.server, in: workspace, bounds) { stream in
        stream.begin(Self.head)
        stream.append([1])
        stream.end(Self.trailers)
      }
      // The first SETTINGS count too.
      try server.receive(Frame.preface + Frame.settings.bytes)
      for _ in 0..<9 { try server.receive(ping.bytes) }
      for number in 0..<answered {
        try server.receive(Frame.request(UInt32(2 * number + 1)).bytes)
        _ = server.output()
      }
      for _ in 0..<(4 * answered) { try server.receive(ping.bytes) }
      _ = server.output()
      #expect(!server.session.isOver)
      #expect(throws: HTTP2Failure.self) { try server.receive(ping.bytes) }
      #expect(Frame.all(in: server.output()).first { $0.type == 7 }?.errorCode == .enhanceYourCalm)
    }
  }
}

extension Array {
  fileprivate func chunks(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
