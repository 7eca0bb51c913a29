import EventLoop
import RPC

/// How a service wants to be called (gRPC's service_config document, gRFC A6): a value, or the JSON that gRPC's clients share, see
/// ``init(json:)``.
public struct ServiceConfig: Sendable, Hashable {
  public enum Balancing: Sendable, Hashable {
    /// All calls to one address.
    case pickFirst
    /// Calls to all addresses by turns.
    case roundRobin
  }

  /// By method; the most exact name counts.
  public var methods: [MethodConfiguration]
  /// Stops retries and hedges while too few calls succeed; nil for never.
  public var retryThrottling: RetryThrottling?
  public var balancing: Balancing
  /// The service that `grpc.health.v1.Health/Watch` is asked about on each connection of ``Balancing/roundRobin``: one that is not SERVING
  /// gets no calls (gRPC's health-checking document). Nil asks nothing; the empty name is the server as a whole.
  public var healthCheckedService: String?
  /// Retries the calls of methods whose contract asks for an `idempotency-key`, which makes them safe to send twice, where ``methods`` has
  /// no policy for them.
  public var keyedMethods: RetryPolicy?

  public init(
    methods: [MethodConfiguration] = [], retryThrottling: RetryThrottling? = nil, balancing: Balancing = .pickFirst,
    healthCheckedService: String? = nil, keyedMethods: RetryPolicy? = nil
  ) {
    self.methods = methods
    self.retryThrottling = retryThrottling
    self.balancing = balancing
    self.healthCheckedService = healthCheckedService
    self.keyedMethods = keyedMethods
  }
}

/// What holds for the calls of some methods.
public struct MethodConfiguration: Sendable, Hashable {
  /// Which methods.
  public struct Name: Sendable, Hashable {
    /// The full name, `package.Service`; empty for all services.
    public var service: String
    /// The method alone; empty for all of the service.
    public var method: String

    public init(service: String = "", method: String = "") { (self.service, self.method) = (service, method) }
  }

  public var names: [Name]
  /// Calls take no longer, whatever they ask for themselves.
  public var timeout: Duration?
  /// For calls that do not say it themselves.
  public var waitForReady: Bool?
  /// Of one message; above it a call is RESOURCE_EXHAUSTED before it is sent.
  public var maxRequestMessageBytes: Int?
  /// Of one message; ``Limits/maxMessageBytes`` holds as well.
  public var maxResponseMessageBytes: Int?
  public var policy: AttemptPolicy?

  public init(
    names: [Name], timeout: Duration? = nil, waitForReady: Bool? = nil, maxRequestMessageBytes: Int? = nil,
    maxResponseMessageBytes: Int? = nil, policy: AttemptPolicy? = nil
  ) {
    self.maxRequestMessageBytes = maxRequestMessageBytes
    self.maxResponseMessageBytes = maxResponseMessageBytes
    self.names = names
    self.timeout = timeout
    self.waitForReady = waitForReady
    self.policy = policy
  }
}

/// When retries stop (gRFC A6): at half of the tokens or fewer.
public struct RetryThrottling: Sendable, Hashable {
  /// Above 0, at most 1000. An attempt that fails takes 1.
  public var maxTokens: Double
  /// What a call that succeeds gives back; above 0, to the thousandth.
  public var tokenRatio: Double

  public init(maxTokens: Double, tokenRatio: Double) { (self.maxTokens, self.tokenRatio) = (maxTokens, tokenRatio) }
}

/// A service's configuration, found by method.
struct MethodConfigurations: Sendable {
  private var byName: [MethodConfiguration.Name: MethodConfiguration] = [:]
  private let keyedMethods: AttemptPolicy?

  /// Nil when it says nothing of any method. The first configuration of a name counts.
  init?(_ config: ServiceConfig) {
    for method in config.methods {
      for name in method.names where byName[name] == nil { byName[name] = method }
    }
    keyedMethods = config.keyedMethods.map { .retry($0) }
    if byName.isEmpty && keyedMethods == nil { return nil }
  }

  func of(_ method: MethodDescriptor) -> MethodConfiguration? {
    let named =
      byName[.init(service: method.service, method: method.method)] ?? byName[.init(service: method.service)] ?? byName[.init()]
    guard let keyedMethods, named?.policy == nil, method.contract?.requiresIdempotencyKey == true else { return named }
    var configuration = named ?? MethodConfiguration(names: [])
    configuration.policy = keyedMethods
    return configuration
  }
}
