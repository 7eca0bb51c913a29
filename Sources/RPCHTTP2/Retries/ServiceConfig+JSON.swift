import EventLoop
import Protobuf
import RPC

extension ServiceConfig {
  /// Reads the JSON of gRPC's service_config document: `methodConfig` (`name`, `timeout`, `waitForReady`,
  /// `maxRequestMessageBytes`, `maxResponseMessageBytes`, `retryPolicy`, `hedgingPolicy`),
  /// `retryThrottling`, `loadBalancingConfig`, `loadBalancingPolicy` and `healthCheckConfig`. Other members are for others and ignored.
  ///
  /// Throws with the place for JSON that is wrong, and for values that gRFC A6 does not admit.
  public init(json: String) throws(ServiceConfigRejected) {
    let root: GoogleProtobuf.Struct
    do throws(JSONDecodingFailure) { root = try GoogleProtobuf.Struct(decodingJSON: json) } catch {
      throw ServiceConfigRejected(place: "", "the configuration is no JSON object: \(error)")
    }
    let config = JSONNode(.structValue(root), at: "")
    self.init()
    methods = try config.list("methodConfig").map { (node) throws(ServiceConfigRejected) in try MethodConfiguration(node) }
    var names: Set<MethodConfiguration.Name> = []
    for name in methods.flatMap(\.names) where !names.insert(name).inserted {
      throw ServiceConfigRejected(place: "methodConfig", "\(name.service)/\(name.method) is named twice")
    }
    retryThrottling = try config.member("retryThrottling").map { (node) throws(ServiceConfigRejected) in try RetryThrottling(node)
    }
    balancing = try Self.balancing(config)
    healthCheckedService = try config.member("healthCheckConfig")?.member("serviceName")?.string()
  }

  private static func balancing(_ config: JSONNode) throws(ServiceConfigRejected) -> Balancing {
    guard let list = config.member("loadBalancingConfig") else {
      guard let name = try config.member("loadBalancingPolicy")?.string() else { return .pickFirst }
      guard let known = Balancing(named: name.lowercased()) else {
        throw ServiceConfigRejected(place: "loadBalancingPolicy", "\(name) is not known; there are pick_first and round_robin")
      }
      return known
    }
    // The first that is known counts.
    for node in try list.elements() {
      for name in try node.names() { if let known = Balancing(named: name) { return known } }
    }
    throw ServiceConfigRejected(place: list.place, "none is known; there are pick_first and round_robin")
  }
}

/// Why a text is no service configuration: the place in it, and what would be right.
public struct ServiceConfigRejected: Error, Hashable, CustomStringConvertible {
  /// `methodConfig[0].retryPolicy.maxAttempts`; empty for the whole.
  public let place: String
  public let reason: String

  init(place: String, _ reason: String) { (self.place, self.reason) = (place, reason) }

  public var description: String { place.isEmpty ? reason : "\(place): \(reason)" }
}

extension ServiceConfig.Balancing {
  fileprivate init?(named name: String) {
    switch name {
    case "pick_first": self = .pickFirst
    case "round_robin": self = .roundRobin
    default: return nil
    }
  }
}

extension MethodConfiguration {
  fileprivate init(_ node: JSONNode) throws(ServiceConfigRejected) {
    self.init(
      names: try node.list("name").map { (name) throws(ServiceConfigRejected) in
        let service = try name.member("service")?.string() ?? ""
        let method = try name.member("method")?.string() ?? ""
        guard !service.isEmpty || method.isEmpty else { throw name.rejected("a method needs its service") }
        return Name(service: service, method: method)
      })
    timeout = try node.member("timeout").map { (node) throws(ServiceConfigRejected) in
      .nanoseconds(try node.span(above: TimeSpan(nanoseconds: -1)).nanoseconds)
    }
    waitForReady = try node.member("waitForReady").map { (node) throws(ServiceConfigRejected) in try node.bool() }
    maxRequestMessageBytes = try node.member("maxRequestMessageBytes").map { (node) throws(ServiceConfigRejected) in
      try node.size()
    }
    maxResponseMessageBytes = try node.member("maxResponseMessageBytes").map { (node) throws(ServiceConfigRejected) in
      try node.size()
    }
    switch (node.member("retryPolicy"), node.member("hedgingPolicy")) {
    case (nil, nil): policy = nil
    case (let retry?, nil): policy = .retry(try RetryPolicy(retry))
    case (nil, let hedging?): policy = .hedge(try HedgingPolicy(hedging))
    case (_?, _?): throw node.rejected("a method has a retryPolicy or a hedgingPolicy, not both")
    }
  }
}

extension RetryPolicy {
  fileprivate init(_ node: JSONNode) throws(ServiceConfigRejected) {
    let multiplier = try node.needed("backoffMultiplier")
    self.init(
      maxAttempts: try node.maxAttempts(), initialBackoff: try node.needed("initialBackoff").span(above: .zero),
      maxBackoff: try node.needed("maxBackoff").span(above: .zero), backoffMultiplier: try multiplier.number(),
      retryableStatusCodes: try node.needed("retryableStatusCodes").statusCodes())
    guard backoffMultiplier > 0 else { throw multiplier.rejected("it is above 0") }
    guard !retryableStatusCodes.isEmpty else { throw node.rejected("retryableStatusCodes names at least one code") }
  }
}

extension HedgingPolicy {
  fileprivate init(_ node: JSONNode) throws(ServiceConfigRejected) {
    self.init(maxAttempts: try node.maxAttempts())
    if let delay = node.member("hedgingDelay") { hedgingDelay = try delay.span(above: TimeSpan(nanoseconds: -1)) }
    if let codes = node.member("nonFatalStatusCodes") { nonFatalStatusCodes = try codes.statusCodes() }
  }
}

extension RetryThrottling {
  fileprivate init(_ node: JSONNode) throws(ServiceConfigRejected) {
    let (most, ratio) = (try node.needed("maxTokens"), try node.needed("tokenRatio"))
    self.init(maxTokens: try most.number(), tokenRatio: try ratio.number())
    guard maxTokens > 0, maxTokens <= 1000 else { throw most.rejected("it is above 0 and at most 1000") }
    // What is less than a thousandth does not count.
    guard tokenRatio >= 0.001 else { throw ratio.rejected("it is at least 0.001") }
  }
}

/// A value of the configuration, with its place for errors.
private struct JSONNode {
  let place: String
  private let value: GoogleProtobuf.Value.Kind

  init(_ value: GoogleProtobuf.Value.Kind, at place: String) { (self.value, self.place) = (value, place) }

  func rejected(_ reason: String) -> ServiceConfigRejected { ServiceConfigRejected(place: place, reason) }

  /// Nil for one that is not there or null, and in what is no object.
  func member(_ name: String) -> JSONNode? {
    guard case .structValue(let object) = value, let kind = object.fields[name]?.kind else { return nil }
    if case .nullValue = kind { return nil }
    return JSONNode(kind, at: place.isEmpty ? name : "\(place).\(name)")
  }

  func needed(_ name: String) throws(ServiceConfigRejected) -> JSONNode {
    guard let member = member(name) else { throw rejected("it needs \(name)") }
    return member
  }

  func list(_ name: String) throws(ServiceConfigRejected) -> [JSONNode] { try member(name)?.elements() ?? [] }

  func elements() throws(ServiceConfigRejected) -> [JSONNode] {
    guard case .listValue(let list) = value else { throw rejected("a list stands here") }
    return list.values.enumerated().map { JSONNode($1.kind ?? .nullValue(.nullValue), at: "\(place)[\($0)]") }
  }

  func names() throws(ServiceConfigRejected) -> [String] {
    guard case .structValue(let object) = value else { throw rejected("an object stands here") }
    return object.fields.keys.sorted()
  }

  func string() throws(ServiceConfigRejected) -> String {
    guard case .stringValue(let text) = value else { throw rejected("a text stands here") }
    return text
  }

  func bool() throws(ServiceConfigRejected) -> Bool {
    guard case .boolValue(let bool) = value else { throw rejected("true or false stands here") }
    return bool
  }

  func number() throws(ServiceConfigRejected) -> Double {
    guard case .numberValue(let number) = value else { throw rejected("a number stands here") }
    return number
  }

  /// A number of bytes, as a number or, as protobuf's JSON writes 64 bits, a text.
  func size() throws(ServiceConfigRejected) -> Int {
    let size: Int? =
      switch value {
      case .numberValue(let number): Int(exactly: number)
      case .stringValue(let text): Int(text)
      default: nil
      }
    guard let size, 0...Int(UInt32.max) ~= size else { throw rejected("a number of bytes stands here, at most 4294967295") }
    return size
  }

  func maxAttempts() throws(ServiceConfigRejected) -> Int {
    let node = try needed("maxAttempts")
    let number = try node.number()
    guard number >= 2, number == number.rounded() else { throw node.rejected("it is a whole number from 2") }
    return Int(min(number, Double(Int32.max)))
  }

  /// By name or by number.
  func statusCodes() throws(ServiceConfigRejected) -> Set<StatusCode> {
    var codes: Set<StatusCode> = []
    for node in try elements() {
      let code: StatusCode? =
        switch node.value {
        case .numberValue(let number): UInt8(exactly: number).flatMap(StatusCode.init)
        case .stringValue(let name): StatusCode.allCases.first { $0.configurationName == name.lowercased() }
        default: nil
        }
      guard let code else { throw node.rejected("a status code is UNAVAILABLE or 14, for example") }
      codes.insert(code)
    }
    return codes
  }

  /// A duration as `0.5s`, up to nine digits behind the point.
  func span(above bound: TimeSpan) throws(ServiceConfigRejected) -> TimeSpan {
    let text = try string()
    let parts = text.dropLast().split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    let digits = parts[0] + fraction
    guard text.last == "s", !digits.isEmpty, digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), parts[0].count <= 9,
      fraction.count <= 9,
      let nanoseconds = Int64(parts[0] + fraction + String(repeating: "0", count: 9 - fraction.count)),
      nanoseconds > bound.nanoseconds
    else { throw rejected("a duration is seconds, as in 0.5s\(bound.nanoseconds == 0 ? ", above 0" : "")") }
    return TimeSpan(nanoseconds: nanoseconds)
  }
}

extension TimeSpan {
  fileprivate static let zero = TimeSpan(nanoseconds: 0)
}

extension StatusCode {
  /// `DEADLINE_EXCEEDED` in lower case and, as here, with an underscore before each word.
  fileprivate var configurationName: String {
    if self == .internalError { return "internal" }
    var name = ""
    for character in "\(self)" {
      if character.isUppercase { name.append("_") }
      name += character.lowercased()
    }
    return name
  }
}
