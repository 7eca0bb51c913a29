import EventLoop
public import Postgres

extension PostgresConfiguration {
  /// For a test whose machine may be late: a connection that is there within a minute is there in time.
  public static func patient(url: String, role: String? = nil) -> PostgresConfiguration {
    var configuration = PostgresConfiguration(url: url, role: role)
    configuration.limits.connectWait = .seconds(60)
    return configuration
  }
}
