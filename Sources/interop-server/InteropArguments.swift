import AccessTokens
import EventLoop
import Glibc
import LimitSources
import Logging
import RPCHTTP2

/// `--port P` (0 lets the system choose), any number of `--listen ADDRESS` for other places (`HOST:PORT`, `unix:PATH`, `passed`),
/// `--admin ADDRESS` for metrics, `--threads N` (1 unless told), `--grace SECONDS` that SIGTERM leaves running calls (1 unless
/// told), `--drain-pause SECONDS` between saying NOT_SERVING and that (0 unless told), `--stop-timeout SECONDS` that all of it
/// may take (their sum and 5 unless told), `--ignore-cancellation` for handlers that wait to the end, `--log-level LEVEL` (info
/// unless told), `--otlp COLLECTOR` for spans, `--require-token KEYFILE` for calls of `grpc.testing` with access tokens of that
/// key alone (`marketplace-server create-key` makes one), `--tls-cert FILE --tls-key FILE` for TLS, with `--client-ca FILE` for
/// mutual TLS, any number of `--limit NAME=VALUE`, and `--config FILE` with more of those.
struct InteropArguments {
  private(set) var port: UInt16?
  private(set) var listen: [ListenAddress] = []
  private(set) var admin: ListenAddress?
  /// Where spans go.
  private(set) var collector: ChannelTarget?
  /// Whose tokens callers must show; nil to serve anybody.
  private(set) var tokenKey: TokenKey?
  private(set) var threads = 1
  private(set) var drainPause = TimeSpan.seconds(0)
  private(set) var grace = TimeSpan.seconds(1)
  private(set) var stopTimeout: TimeSpan?
  private(set) var ignoresCancellation = false
  private(set) var logLevel = Logger.Level.info
  private(set) var limits: ConfiguredLimits<Limits>
  private var (certificates, key, clientAuthorities): (String?, String?, String?)

  init(_ words: some Sequence<String>) {
    var (flags, file): ([String], String?) = ([], nil)
    var words = words.makeIterator()
    while let name = words.next() {
      if name == "--ignore-cancellation" {
        ignoresCancellation = true
        continue
      }
      let value = words.next()
      switch name {
      case "--port": port = Self.number(name, value)
      case "--listen":
        listen.append(Self.address(value))
      case "--admin": admin = Self.address(value)
      case "--otlp": collector = Self.target(name, value)
      case "--require-token": tokenKey = Self.key(value)
      case "--threads": threads = max(1, Self.number(name, value))
      case "--drain-pause": drainPause = .seconds(Self.number(name, value))
      case "--grace": grace = .seconds(Self.number(name, value))
      case "--stop-timeout": stopTimeout = .seconds(Self.number(name, value))
      case "--log-level": logLevel = Self.level(value)
      case "--limit": flags.append(value ?? "")
      case "--config": file = value ?? ""
      case "--tls-cert": certificates = Self.file(name, value)
      case "--tls-key": key = Self.file(name, value)
      case "--client-ca": clientAuthorities = Self.file(name, value)
      default: Self.refuse("unknown argument \(name)")
      }
    }
    do throws(LimitRefused) { limits = try ConfiguredLimits(Self.defaults, Limits.bounds, flags: flags, file: file) } catch {
      Self.refuse("\(error)")
    }
  }

  /// Where to listen; on port 50051 of loopback unless told.
  var places: [ListenAddress] {
    guard listen.isEmpty || port != nil else { return listen }
    return [.address(SocketAddress(numeric: "127.0.0.1", port: port ?? 50051)!)] + listen
  }

  /// Nil for plaintext.
  var credentials: ServerCredentials.Files? {
    switch (certificates, key, clientAuthorities) {
    case (let certificates?, let key?, _):
      ServerCredentials.Files(certificates: certificates, key: key, clientAuthorities: clientAuthorities)
    case (nil, nil, nil): nil
    default: Self.refuse("TLS takes --tls-cert and --tls-key, both of them")
    }
  }

  private static var defaults: Limits {
    var limits = Limits()
    // A load generator keeps its announced number of calls in flight on each connection.
    limits.maxConcurrentStreams = 1000
    return limits
  }

  private static func level(_ value: String?) -> Logger.Level {
    guard let level = value.flatMap(Logger.Level.init(rawValue:)) else {
      refuse("--log-level is one of \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return level
  }

  private static func address(_ value: String?) -> ListenAddress {
    do throws(ListenFailure) { return try ListenAddress(value ?? "") } catch { refuse("\(error)") }
  }

  private static func target(_ name: String, _ value: String?) -> ChannelTarget {
    do throws(ChannelTargetRejected) { return try ChannelTarget(value ?? "") } catch { refuse("\(name): \(error)") }
  }

  private static func file(_ name: String, _ value: String?) -> String {
    guard let value, !value.isEmpty else { refuse("\(name) needs a file in PEM") }
    return value
  }

  private static func key(_ value: String?) -> TokenKey {
    do throws(TokenKeyFileRefused) { return try TokenKey(file: value ?? "") } catch { refuse("--require-token: \(error)") }
  }

  private static func number<Number: FixedWidthInteger>(_ name: String, _ value: String?) -> Number {
    guard let value, let number = Number(value) else { refuse("\(name) needs a number") }
    return number
  }

  private static func refuse(_ reason: String) -> Never {
    let options =
      "--port P [--listen ADDRESS]… [--tls-cert FILE --tls-key FILE [--client-ca FILE]] [--admin ADDRESS] [--threads N] "
      + "[--drain-pause SECONDS] [--grace SECONDS] [--stop-timeout SECONDS] [--ignore-cancellation] [--log-level LEVEL] [--otlp COLLECTOR] "
      + "[--require-token KEYFILE] [--limit NAME=VALUE]… [--config FILE]"
    leave(2, saying: "\(reason)\nusage: interop-server \(options)")
  }
}

/// Ends the process with a word on standard error.
func leave(_ status: Int32, saying reason: String) -> Never {
  var line = "interop-server: \(reason)\n"
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(status)
}
