/// Streams of a session so far.
public struct StreamCounts: Sendable, Hashable {
  /// Those included that are open.
  public var started: Int
  /// Ended by both sides, or reset once all was said (NO_ERROR).
  public var succeeded: Int
  /// Ended by any other reset, or lost with their connection.
  public var failed: Int
}
