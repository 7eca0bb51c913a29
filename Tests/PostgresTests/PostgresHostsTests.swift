import CPostgres
import EventLoop
import Glibc
import Testing

@testable import Postgres

/// Several hosts in a connection string: the one that takes writes is found, and found again.
@Suite struct PostgresHostsTests {
  @Test(arguments: [
    ("postgresql://a:1,b:2/x", ["host=a port=1", "host=b port=2"]),
    ("postgresql://a,b:2/x", ["host=a port=5432", "host=b port=2"]),
    ("host=a,b,c port=7 dbname=x", ["host=a port=7", "host=b port=7", "host=c port=7"]),
    ("host=a,b hostaddr=::1,::2", ["host=a hostaddr=::1 port=5432", "host=b hostaddr=::2 port=5432"]),
    ("hostaddr=::1,::2 port=7,8", ["hostaddr=::1 port=7", "hostaddr=::2 port=8"]),
    ("postgresql://a:1/x", [""]), ("postgresql:///x?host=/run/a", [""]), ("dbname=x", [""]), ("x", [""]),
    // libpq says what is wrong with these, or knows better.
    ("host=a,b port=1,2,3", [""]), ("host=a,b hostaddr=::1", [""]), ("host=a,,b", [""]), ("service=x host=a,b", [""]),
  ])
  func `each host of a connection string is led to alone`(url: String, expected: [String]) {
    let hosts = PostgresHosts(url).each.map { $0.map { "\($0.keyword)=\($0.value)" }.joined(separator: " ") }
    #expect(hosts == expected)
  }

  @Test func `hosts take turns, and the one that was reached last comes first`() {
    var hosts = PostgresHosts("host=a,b,c")
    var (tried, ends): ([String], [Bool]) = ([], [])
    for number in 0..<7 {
      tried.append(hosts.current[0].value)
      if number == 1 { hosts.succeeded() } else { ends.append(hosts.failed()) }
    }
    #expect(tried == ["a", "b", "b", "c", "a", "b", "c"])
    #expect(ends == [false, false, false, true, false, false])
  }

  @Test func `a host that takes connections and never answers does not keep the next from being tried`() async throws {
    let silent = try SilentHost()
    let url = try Self.url(behind: silent)
    try await onLoop { loop in
      var configuration = PostgresConfiguration(url: url)
      configuration.limits.connectTimeout = .milliseconds(200)
      configuration.limits.connectWait = .seconds(5)
      let pool = PostgresPool(configuration, on: loop)
      let start = MonotonicTime.now
      _ = try await pool.write([Query(StatementText("one", "SELECT 1"))])
      #expect((MonotonicTime.now - start) < .seconds(2))
      #expect(silent.hasBeenTried)
      pool.close()
    }
  }

  @Test func `when no host answers, that and why is known once each had its time`() async throws {
    let hosts = try (SilentHost(), SilentHost())
    try await onLoop { loop in
      var configuration = PostgresConfiguration(
        url: "host=127.0.0.1,127.0.0.1 port=\(hosts.0.port),\(hosts.1.port) dbname=x user=x")
      configuration.limits.connectTimeout = .milliseconds(100)
      configuration.limits.connectWait = .seconds(5)
      let heard = Heard()
      let start = MonotonicTime.now
      let pool = PostgresPool(configuration, on: loop) { heard.failures.append($0 ?? "none") }
      for _ in 0..<500 where heard.failures.isEmpty { try await loop.sleep(for: .milliseconds(10)) }
      #expect((MonotonicTime.now - start) < .seconds(2))
      #expect(heard.failures.first == "no connection within 100 ms; no connection within 100 ms")
      #expect(!pool.isReady)
      pool.close()
    }
  }

  @Test func `while no host answers, units that were told so make room for those that come`() async throws {
    try await onLoop { loop in
      var configuration = PostgresConfiguration(url: "postgresql:///x?host=/tmp/there-is-no-such-socket")
      configuration.limits.connectWait = .milliseconds(10)
      configuration.limits.maxQueuedUnits = 2
      let pool = PostgresPool(configuration, on: loop)
      for _ in 0..<5 {
        let error = await #expect(throws: PostgresError.self) { try await pool.read([Query(StatementText("one", "SELECT 1"))]) }
        guard case .unavailable? = error else { throw Unexpected() }
      }
      pool.close()
    }
  }

  @Test func `a connection at rest is asked, and made anew when no answer comes`() async throws {
    let url = try PostgresPoolTests.configuration().url
    try await onLoop { loop in
      var configuration = PostgresConfiguration(url: url)
      configuration.limits.keepaliveTime = .milliseconds(100)
      configuration.limits.statementTimeout = .milliseconds(300)
      configuration.limits.answerGrace = .milliseconds(100)
      let pool = PostgresPool(configuration, on: loop)
      let pid = StatementText("pid", "SELECT pg_backend_pid()")
      func process() async throws -> Int32 {
        var row = try await pool.read([Query(pid)])[0].first!
        return try row.next(Int32.self)
      }
      let first = try await process()
      try await loop.sleep(for: .seconds(1))
      #expect(try await process() == first)
      kill(first, SIGSTOP)
      try await loop.sleep(for: .seconds(1))
      let start = MonotonicTime.now
      let second = try? await process()
      kill(first, SIGCONT)
      #expect(second != nil && second != first)
      #expect((MonotonicTime.now - start) < .milliseconds(300))
      pool.close()
    }
  }

  @Test func `a server that takes no writes any more is left, by readers as well`() async throws {
    let url = try PostgresPoolTests.configuration().url
    try await onLoop { loop in
      let pool = PostgresPool(PostgresConfiguration(url: url), on: loop)
      let pid = StatementText("pid", "SELECT pg_backend_pid()")
      let create = StatementText("create", "CREATE TEMPORARY TABLE never ()")
      func processes() async throws -> [Int32] {
        var rows = (try await pool.read([Query(pid)])[0].first!, try await pool.write([Query(pid)])[0].first!)
        return [try rows.0.next(Int32.self), try rows.1.next(Int32.self)]
      }
      let before = try await processes()
      let fence = StatementText("fence", "SELECT set_config('default_transaction_read_only', 'on', false)")
      _ = try await pool.write([Query(fence)])
      let error = await #expect(throws: PostgresError.self) { try await pool.write([Query(create)]) }
      guard case .connectionLost? = error else { throw Unexpected() }
      _ = try await pool.write([Query(create)])
      #expect(Set(before).isDisjoint(with: try await processes()))
      pool.close()
    }
  }

  @Test func `a session that takes no writes from its start is not used, unless the connection string says so`() async throws {
    let url = try PostgresPoolTests.configuration().url
    let standby = "standby_\(UInt32.random(in: 0 ... .max))"
    try await onLoop { loop in
      let owner = PostgresPool(PostgresConfiguration(url: url), on: loop)
      _ = try await owner.write([Query(StatementText("role", "CREATE ROLE \(standby) LOGIN"))])
      _ = try await owner.write([Query(StatementText("fence", "ALTER ROLE \(standby) SET default_transaction_read_only = on"))])
      let one = StatementText("one", "SELECT 1")
      let refused = PostgresPool(PostgresConfiguration(url: "\(url)&user=\(standby)"), on: loop)
      let error = await #expect(throws: PostgresError.self) { try await refused.read([Query(one)]) }
      guard case .unavailable(let reason)? = error else { throw Unexpected() }
      #expect(reason.contains("session is read-only"))
      let taken = PostgresPool(PostgresConfiguration(url: "\(url)&user=\(standby)&target_session_attrs=any"), on: loop)
      _ = try await taken.read([Query(one)])
      for pool in [owner, refused, taken] { pool.close() }
    }
  }

  @Test func `a connection that owes an answer for longer than PostgreSQL may take is made anew`() async throws {
    let url = try PostgresPoolTests.configuration().url
    try await onLoop { loop in
      var configuration = PostgresConfiguration(url: url)
      configuration.limits.statementTimeout = .milliseconds(200)
      configuration.limits.answerGrace = .milliseconds(200)
      let pool = PostgresPool(configuration, on: loop)
      _ = try await pool.write([Query(StatementText("for ever", "SELECT set_config('statement_timeout', '0', false)"))])
      // Rest is not silence: nothing is owed.
      try await loop.sleep(for: .milliseconds(600))
      let start = MonotonicTime.now
      let error = await #expect(throws: PostgresError.self) {
        try await pool.write([Query(StatementText("sleep", "SELECT pg_sleep(5)::text"))])
      }
      guard case .connectionLost(let reason)? = error else { throw Unexpected() }
      #expect(reason == "nothing came for 400 ms")
      #expect((MonotonicTime.now - start) > .milliseconds(350))
      #expect((MonotonicTime.now - start) < .seconds(2))
      _ = try await pool.write([Query(StatementText("one", "SELECT 1"))])
      pool.close()
    }
  }

  @Test(arguments: [(statements: 3, perFlush: 8), (statements: 4, perFlush: 2)])
  func `a connection whose statements take no longer than they may is kept, however many share a Sync`(
    statements: Int, perFlush: Int
  ) async throws {
    let url = try PostgresPoolTests.configuration().url
    try await onLoop { loop in
      var configuration = PostgresConfiguration(url: url)
      configuration.limits.statementTimeout = .seconds(2)
      configuration.limits.answerGrace = .milliseconds(100)
      configuration.limits.maxStatementsPerFlush = perFlush
      let pool = PostgresPool(configuration, on: loop)
      let sleep = StatementText("sleep", "SELECT pg_sleep(1.1)::text")
      let results = try await pool.write(Array(repeating: Query(sleep), count: statements))
      #expect(results.count == statements)
      pool.close()
    }
  }

  @Test func `of many statements a silent server has the time of those whose answers it gathers`() async throws {
    let url = try PostgresPoolTests.configuration().url
    try await onLoop { loop in
      var configuration = PostgresConfiguration(url: url)
      configuration.limits.statementTimeout = .milliseconds(200)
      configuration.limits.answerGrace = .milliseconds(100)
      configuration.limits.maxStatementsPerFlush = 3
      let pool = PostgresPool(configuration, on: loop)
      _ = try await pool.write([Query(StatementText("for ever", "SELECT set_config('statement_timeout', '0', false)"))])
      let start = MonotonicTime.now
      let error = await #expect(throws: PostgresError.self) {
        try await pool.write(Array(repeating: Query(StatementText("sleep", "SELECT pg_sleep(20)::text")), count: 30))
      }
      guard case .connectionLost(let reason)? = error else { throw Unexpected() }
      #expect(reason == "nothing came for 700 ms")
      #expect((MonotonicTime.now - start) > .milliseconds(650))
      #expect((MonotonicTime.now - start) < .seconds(4))
      pool.close()
    }
  }

  private struct Unexpected: Error {}

  /// Touched on the test's loop alone.
  private final class Heard: @unchecked Sendable {
    var failures: [String] = []
  }

  /// The test's server, with `host` before it.
  private static func url(behind host: SilentHost) throws -> String {
    let given = PostgresHosts.options(PQconninfoParse(try PostgresPoolTests.configuration().url, nil))
    let (server, database, user) = (try #require(given["host"]), try #require(given["dbname"]), try #require(given["user"]))
    return "host=127.0.0.1,\(server) port=\(host.port),\(given["port"] ?? "5432") dbname=\(database) user=\(user)"
  }

  private func onLoop(_ body: @escaping @Sendable (EventLoop) async throws -> Void) async throws {
    let loop = try EventLoop.spawn(name: "test-hosts")
    defer { loop.stop() }
    try await Task(executorPreference: loop) { try await body(loop) }.value
  }
}

/// A port of the loopback that takes connections and never answers.
private final class SilentHost: Sendable {
  let port: UInt16
  private let socket: Int32

  init() throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = socket
    port = try withUnsafeMutablePointer(to: &address) { address in
      try address.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        try #require(bind(listener, generic, length) == 0 && listen(listener, 16) == 0)
        try #require(getsockname(listener, generic, &length) == 0)
      }
      return UInt16(bigEndian: address.pointee.sin_port)
    }
  }

  deinit { close(socket) }

  /// Whether a connection waits to be accepted.
  var hasBeenTried: Bool {
    var interest = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    return poll(&interest, 1, 0) == 1
  }
}
