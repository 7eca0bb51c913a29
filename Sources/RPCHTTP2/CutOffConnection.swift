import EventLoop

/// A connection that the server ended because of what its client did, or did not do, or that it could not take.
public struct CutOffConnection: Sendable {
  public let peer: String
  /// The error's name by RFC 9113 §7, such as `ENHANCE_YOUR_CALM`; or `HANDSHAKE_TIMEOUT`, `STALLED_WRITE`, `KEEPALIVE_TIMEOUT`,
  /// `TOO_MANY_CONNECTIONS`, `SYSTEM_ERROR`.
  public let kind: String
  /// In words, nghttp2's at times; nothing of it is the client's.
  public let reason: String
  /// Those before it that were not reported: more than `ReportAllowance` lets through came at once.
  public let unreportedCount: Int
}

/// The cut-off connections of one loop: counted all, reported as far as a log is to be read.
///
/// Confined to its loop.
final class CutOffs {
  /// By kind.
  private(set) var counts: [String: UInt64] = [:]
  private var allowance = ReportAllowance()
  private let log: CallLog

  init(_ log: CallLog) { self.log = log }

  func record(_ peer: String, _ kind: String, _ reason: String, at time: MonotonicTime) {
    counts[kind, default: 0] &+= 1
    guard let unreportedCount = allowance.take(at: time) else { return }
    log.recordCutOff(CutOffConnection(peer: peer, kind: kind, reason: reason, unreportedCount: unreportedCount))
  }
}
