import Postgres

/// Where a read was answered and, if by the primary, why.
public enum ReadPlace: String, Error, Sendable, CaseIterable {
  case replica
  /// The call has no `x-read-after`.
  case withoutToken = "no_token"
  /// It has one that is not of this server and organization.
  case tokenRejected = "token_rejected"
  /// The replica has not come to what the call has seen.
  case behind
  /// It lags by more than `maxReplicaLag`.
  case lagging
  /// It cannot be reached, or went within the read.
  case away
  case promoted
  /// It ended the statement, for a conflict with what it replays or for its time.
  case refused

  init(_ failure: PostgresReplica.Failure) {
    self =
      switch failure {
      case .away: .away
      case .promoted: .promoted
      case .refused: .refused
      }
  }
}
