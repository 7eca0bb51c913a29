import HTTP2

/// What any bytes do to one side of a connection: its end at worst. libFuzzer searches for bytes that break this (`scripts/fuzz
/// connection`), and what it found stays in `Fuzz/Corpus` and is replayed with the tests.
enum ConnectionTrial {
  /// Says what is wrong; nil when all is well. An input's first byte says who reads the rest and in pieces of what size.
  static func broken(_ input: [UInt8]) -> String? {
    guard let first = input.first else { return nil }
    let isServer = first & 1 == 0
    let pieceSize = [Int.max, 1, 9, 64][Int(first >> 1 & 3)]
    let side = Side(isServer ? .server : .client, in: HTTP2Workspace(), bounds) { stream in
      stream.givesBack = stream.id % 4 == 1
      stream.begin(.listed(HeaderList([":status": "200"])))
      stream.append([UInt8](repeating: 1, count: 3000))
      stream.end(.listed(HeaderList(["grpc-status": "0"])))
    }
    var own: [RecordingStream] = []
    if !isServer {
      for isEnded in [true, false] {
        guard let stream = try? side.request(isEnded: isEnded) else { return "a request cannot be made" }
        own.append(stream)
      }
    }
    var sentCount = side.output().count
    var rest = (isServer ? Frame.preface : []) + input.dropFirst()
    do {
      while !rest.isEmpty && !side.session.isOver {
        let piece = rest.prefix(pieceSize)
        rest.removeFirst(piece.count)
        try side.receive(piece)
        sentCount += side.output().count
      }
    } catch { sentCount += side.output().count }
    side.session.connectionLost()
    return complaint(side, own, sentCount, input.count)
  }

  /// Small, so that an input can reach them.
  private static var bounds: HTTP2Session.Bounds {
    var bounds = HTTP2Session.Bounds()
    bounds.maxConcurrentStreams = 4
    bounds.maxHeaderListBytes = 512
    bounds.streamWindowBytes = 1024
    bounds.connectionWindowBytes = 64 * 1024
    bounds.controlFrameBurst = 16
    return bounds
  }

  /// A frame of nine bytes may be answered with 3,000 of a response and its heads, and no more.
  private static func complaint(_ side: Side, _ own: [RecordingStream], _ sentCount: Int, _ receivedCount: Int) -> String? {
    if side.session.streamCount != 0 { return "\(side.session.streamCount) streams are left" }
    if side.session.unsentByteCount != 0 { return "\(side.session.unsentByteCount) bytes wait for nobody" }
    if sentCount > 2000 + receivedCount * 400 { return "\(sentCount) bytes answer \(receivedCount)" }
    for stream in own + side.streams {
      let ends = stream.reports.count { if case .closed = $0 { true } else { false } }
      if ends != 1 && stream.id != 0 { return "stream \(stream.id) was told its end \(ends) times" }
      if ends == 1 && stream.end == nil { return "stream \(stream.id) heard something behind its end" }
    }
    return nil
  }
}
