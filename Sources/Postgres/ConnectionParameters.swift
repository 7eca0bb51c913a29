import CPostgres
import EventLoop
import Glibc

/// Keywords and values as libpq takes them: what stands later prevails, and a connection string counts where it stands.
struct ConnectionParameters {
  typealias Pair = (keyword: String, value: String)

  private let pairs: [Pair]

  /// A session at one of `configuration`'s hosts that carries `mark`.
  ///
  /// The connection string may say otherwise than what stands before it: which servers are taken, and how long a silent one is.
  init(_ configuration: PostgresConfiguration, at host: [Pair] = [], _ mark: SessionMark) {
    pairs =
      Self.overridable(configuration.limits, configuration.serverKind) + [("dbname", configuration.url)] + host + [
        ("application_name", configuration.applicationName), ("client_encoding", "UTF8"),
        ("options", "\(configuration.sessionOptions) \(mark.option)"),
      ]
  }

  /// A session as the connection string has it, which carries `mark`.
  init(_ url: String, _ mark: SessionMark, _ limits: PostgresLimits = PostgresLimits()) {
    let given = PostgresHosts.options(PQconninfoParse(url, nil))["options"] ?? getenv("PGOPTIONS").map { String(cString: $0) }
    let wait = ("connect_timeout", "\(Self.seconds(limits.connectTimeout))")
    pairs = Self.overridable(limits) + [wait, ("dbname", url), ("options", "\(given ?? "") \(mark.option)")]
  }

  /// Whoever writes must not meet a standby; and the kernel is asked whether the other end is still there.
  private static func overridable(_ limits: PostgresLimits, _ serverKind: String = "read-write") -> [Pair] {
    [
      ("target_session_attrs", serverKind),
      ("keepalives_idle", "\(seconds(limits.keepaliveTime))"),
      ("keepalives_interval", "\(max(1, seconds(limits.keepaliveTimeout) / 3))"), ("keepalives_count", "3"),
      ("tcp_user_timeout", "\(limits.keepaliveTimeout.nanoseconds / 1_000_000)"),
    ]
  }

  /// libpq knows no less than two seconds of patience, and 0 is for ever.
  private static func seconds(_ span: TimeSpan) -> Int64 { max(1, span.nanoseconds / 1_000_000_000) }

  /// `body` is given the keywords and values for `PQconnectStartParams` or `PQconnectdbParams`, to expand the connection string.
  func connect(_ body: ([UnsafePointer<CChar>?], [UnsafePointer<CChar>?]) -> OpaquePointer?) -> OpaquePointer {
    let keywords: [UnsafePointer<CChar>?] = pairs.map { UnsafePointer(strdup($0.keyword)) } + [nil]
    let values: [UnsafePointer<CChar>?] = pairs.map { UnsafePointer(strdup($0.value)) } + [nil]
    defer { for pointer in keywords + values { free(UnsafeMutablePointer(mutating: pointer)) } }
    guard let connection = body(keywords, values) else { preconditionFailure("libpq is out of memory") }
    return connection
  }
}
