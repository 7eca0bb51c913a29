/// Refusals after which a session is of no use, though its socket may stand for a while.
enum SessionEnd {
  /// 25006: a standby, or a primary that was told to take no more writes; another one is looked for.
  case refusesWrites
  /// 57P01 … 57P03: PostgreSQL is stopping, has crashed, or is not up yet.
  case shutsDown

  init?(_ refusal: PostgresError.Refusal) {
    switch refusal.sqlState {
    case "25006": self = .refusesWrites
    case "57P01", "57P02", "57P03": self = .shutsDown
    default: return nil
    }
  }
}
