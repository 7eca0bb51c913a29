import EventLoop
public import Metering

extension HTTP2Channel {
  /// What the channel counts, by the names of gRFC A66; empty unless ``ChannelOptions/isMeasured``. From any task.
  public func metrics() async -> [MetricFamily] { await Self.metrics(of: [self]) }

  /// What several channels count, those to one target together. Each is asked on its own loop, so that counting needs no lock; from any task.
  public static func metrics(of channels: some Sequence<HTTP2Channel>) async -> [MetricFamily] {
    var sum = ClientCallSnapshot()
    for channel in channels {
      if let counts = await channel.connector.callCounts() { sum.add(counts) }
      // Its loop may be its own, and ends with it.
      withExtendedLifetime(channel) {}
    }
    return sum.families
  }
}

extension Connector {
  fileprivate func callCounts() async -> ClientCallSnapshot? {
    guard counts != nil else { return nil }
    return await withCheckedContinuation { continuation in
      loop.submit { [self] in continuation.resume(returning: counts?.snapshot) }
    }
  }
}
