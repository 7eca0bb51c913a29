import EventLoop

/// How far a primary's log had come at some moments: how far a standby lags behind it is told by this process' clock alone.
public struct LogTrail: Sendable {
  private var samples: [(time: MonotonicTime, position: LogPosition)] = []
  private let maxSamples: Int

  /// The oldest sample beyond `maxSamples` is forgotten.
  public init(maxSamples: Int = 128) { self.maxSamples = maxSamples }

  /// `position` was said by the primary after `time`.
  public mutating func record(_ position: LogPosition, at time: MonotonicTime) {
    if samples.count == maxSamples { samples.removeFirst() }
    samples.append((time, position))
  }

  /// The last that was recorded.
  public var latest: LogPosition? { samples.last?.position }

  /// A standby that has come as far as `position` shows everything that was committed before so long ago, and perhaps more; nil when it has
  /// not come as far as the first sample.
  public func lag(of position: LogPosition, at now: MonotonicTime) -> TimeSpan? {
    samples.last { position.includes($0.position) }.map { now - $0.time }
  }
}
