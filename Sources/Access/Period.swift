import Domain
public import FoundationEssentials
public import Postgres
public import Protobuf
import RPC

/// A time from a moment on and up to another, which is not of it.
public struct Period: Hashable, Sendable {
  public var from: PostgresTimestamp
  public var until: PostgresTimestamp

  public init(from: PostgresTimestamp, until: PostgresTimestamp) throws(PeriodRefused) {
    guard from <= until else { throw .endsBeforeItBegins }
    (self.from, self.until) = (from, until)
  }

  /// Of a request's fields; one that is absent bounds nothing.
  public init(_ from: GoogleProtobuf.Timestamp?, _ until: GoogleProtobuf.Timestamp?) throws(PeriodRefused) {
    func moment(_ time: GoogleProtobuf.Timestamp) throws(PeriodRefused) -> PostgresTimestamp {
      guard time.isValid, let microseconds = time.microsecondsSinceEpoch else { throw .notAMoment }
      return PostgresTimestamp(microseconds: microseconds)
    }
    try self.init(from: moment(from ?? Self.earliest), until: moment(until ?? Self.latest))
  }

  private static let earliest = GoogleProtobuf.Timestamp(seconds: 0)
  /// The end of the year 9999.
  private static let latest = GoogleProtobuf.Timestamp(seconds: 253_402_300_799)

  /// Identifiers that were made in it are from the first on and before the second: they begin with their moments (RFC 9562 §5.7).
  public var ids: (from: UUID, until: UUID) { (Self.leastID(at: from), Self.leastID(at: until)) }

  /// Below every identifier that is made at this moment or later.
  private static func leastID(at moment: PostgresTimestamp) -> UUID {
    var least = Zeros()
    return ID<Period>(at: max(0, moment.microseconds), using: &least).uuid
  }

  private struct Zeros: RandomNumberGenerator {
    mutating func next() -> UInt64 { 0 }
  }
}

/// Why a time is none.
public enum PeriodRefused: Error, Equatable {
  case endsBeforeItBegins
  /// Its bounds are no times.
  case notAMoment
}

extension PeriodRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .endsBeforeItBegins:
      Refusal(
        .invalidArgument, "PERIOD_INVALID", "until_time must not be before from_time", ru: "Конец периода раньше его начала")
    case .notAMoment:
      Refusal(
        .invalidArgument, "PERIOD_INVALID", "from_time and until_time are moments of the years 1 to 9999",
        ru: "Неверные даты периода")
    }
  }
}
