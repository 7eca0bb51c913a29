/// Whether a channel can carry calls (gRPC's connectivity-semantics-and-api document).
public enum ConnectivityState: Sendable, Hashable {
  /// Nothing is tried, since no call asked for it.
  case idle
  case connecting
  case ready
  /// The last attempt failed; the next follows after the ``Backoff``. Until it succeeds, calls that do not wait are UNAVAILABLE.
  case transientFailure
  /// The channel is closed.
  case shutdown
}
