import HTTP2
import TestRandom
import Testing

/// What no peer should send ends a connection at worst.
@Suite struct GarbageTests {
  private static let head = Headers.listed(HeaderList([":status": "200"]))
  private static let trailers = Headers.listed(HeaderList(["grpc-status": "0"]))

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `random bytes are no HTTP/2: both sides say so`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let workspace = HTTP2Workspace()
    let bytes = (0..<Int.random(in: 24...2000, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    let server = Side(.server, in: workspace)
    #expect(throws: HTTP2Failure.self, "seed \(seed)") { try server.receive(bytes) }
    // A server's preface is a SETTINGS frame, which random bytes are one time in 2³².
    let client = Side(.client, in: workspace)
    let isRefused =
      (try? client.receive(bytes)) == nil || Frame.all(in: client.output().droppingPreface).contains { $0.type == 7 }
    #expect(isRefused, "seed \(seed)")
  }

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `a damaged connection ends or goes on, and each of its streams is told its end once`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let workspace = HTTP2Workspace()
    let conversation = try Conversation(&random, in: workspace)
    for role in [HTTP2Session.Role.server, .client] {
      let side = Side(role, in: workspace) { stream in
        stream.begin(Self.head)
        stream.append([UInt8](repeating: 1, count: 3000))
        stream.end(Self.trailers)
      }
      var own: [RecordingStream] = []
      if role == .client { own = try (0..<conversation.requestCount).map { _ in try side.request(isEnded: true) } }
      var sentCount = side.output().count
      var bytes = role == .server ? conversation.ofClient : conversation.ofServer
      Self.damage(&bytes, &random)
      do {
        for piece in Self.pieces(of: bytes, &random) where !side.session.isOver {
          try side.receive(piece)
          sentCount += side.output().count
        }
      } catch {
        sentCount += side.output().count
      }
      side.session.connectionLost()
      #expect(side.session.streamCount == 0, "seed \(seed)")
      #expect(sentCount < 1_000_000, "seed \(seed)")
      for stream in own + side.streams {
        #expect(stream.reports.count { if case .closed = $0 { true } else { false } } <= 1, "seed \(seed)")
      }
      #expect(own.allSatisfy { $0.end != nil }, "seed \(seed)")
      #expect(side.streams.allSatisfy { $0.end != nil || $0.id == 0 }, "seed \(seed)")
    }
  }

  /// Turns bits, and sometimes drops, repeats or cuts off a part.
  private static func damage(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    // What a client's connection begins with is damaged by the other test.
    let first = Frame.preface.count
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      bytes[Int.random(in: first..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
    }
    let from = Int.random(in: first..<bytes.count, using: &random)
    let part = from..<min(from + Int.random(in: 1...40, using: &random), bytes.count)
    switch Int.random(in: 0..<6, using: &random) {
    case 0: bytes.removeSubrange(part)
    case 1: bytes.insert(contentsOf: bytes[part], at: from)
    case 2: bytes.removeSubrange(from...)
    default: break
    }
  }

  private static func pieces(of bytes: [UInt8], _ random: inout SeededGenerator) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var at = 0
    while at < bytes.count {
      let end = min(at + Int.random(in: 1...500, using: &random), bytes.count)
      pieces.append(bytes[at..<end])
      at = end
    }
    return pieces
  }

  /// What a client and a server say to each other when nothing is damaged.
  private struct Conversation {
    let requestCount: Int
    private(set) var ofClient: [UInt8] = []
    private(set) var ofServer: [UInt8] = []

    init(_ random: inout SeededGenerator, in workspace: HTTP2Workspace) throws {
      requestCount = Int.random(in: 1...5, using: &random)
      let server = Side(.server, in: workspace) { stream in
        stream.begin(GarbageTests.head)
        stream.append([UInt8](repeating: 1, count: 300))
        stream.end(GarbageTests.trailers)
      }
      let client = Side(.client, in: workspace)
      for _ in 0..<requestCount {
        let stream = try client.request()
        stream.append([UInt8](repeating: 2, count: Int.random(in: 0...200, using: &random)))
        stream.end(nil)
      }
      while true {
        let (forth, back) = (client.output(), server.output())
        if forth.isEmpty && back.isEmpty { break }
        (ofClient, ofServer) = (ofClient + forth, ofServer + back)
        try server.receive(forth)
        try client.receive(back)
      }
    }
  }
}

extension [UInt8] {
  fileprivate var droppingPreface: [UInt8] { starts(with: Frame.preface) ? Array(dropFirst(Frame.preface.count)) : self }
}
