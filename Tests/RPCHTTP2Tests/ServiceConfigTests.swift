import EventLoop
import RPC
import Testing

@testable import RPCHTTP2

@Suite struct ServiceConfigTests {
  @Test func `the JSON that gRPC's clients share is read`() throws {
    let config = try ServiceConfig(
      json: """
        {"loadBalancingConfig": [{"grpclb": {}}, {"round_robin": {}}, {"pick_first": {}}],
         "methodConfig": [
           {"name": [{"service": "a.A", "method": "B"}, {"service": "b.B"}], "waitForReady": true, "timeout": "1.5s",
            "maxRequestMessageBytes": 1000,
            "retryPolicy": {"maxAttempts": 4, "initialBackoff": ".1s", "maxBackoff": "1s", "backoffMultiplier": 2,
                            "retryableStatusCodes": ["UNAVAILABLE", 8, "DEADLINE_EXCEEDED", "INTERNAL"]}},
           {"name": [{}], "hedgingPolicy": {"maxAttempts": 3, "hedgingDelay": "0.000000001s", "nonFatalStatusCodes": [14]}}],
         "retryThrottling": {"maxTokens": 10, "tokenRatio": 0.1},
         "healthCheckConfig": {"serviceName": "a.A"}}
        """)
    #expect(config.balancing == .roundRobin)
    #expect(config.healthCheckedService == "a.A")
    #expect(config.retryThrottling == RetryThrottling(maxTokens: 10, tokenRatio: 0.1))
    #expect(config.methods.count == 2)
    #expect(config.methods[0].names == [.init(service: "a.A", method: "B"), .init(service: "b.B")])
    #expect(config.methods[0].timeout == .milliseconds(1500))
    #expect(config.methods[0].waitForReady == true)
    #expect(config.methods[0].maxRequestMessageBytes == 1000 && config.methods[0].maxResponseMessageBytes == nil)
    #expect(
      config.methods[0].policy
        == .retry(
          RetryPolicy(
            maxAttempts: 4, initialBackoff: .milliseconds(100), maxBackoff: .seconds(1), backoffMultiplier: 2,
            retryableStatusCodes: [.unavailable, .resourceExhausted, .deadlineExceeded, .internalError])))
    #expect(
      config.methods[1].policy
        == .hedge(HedgingPolicy(maxAttempts: 3, hedgingDelay: TimeSpan(nanoseconds: 1), nonFatalStatusCodes: [.unavailable])))
    #expect(try ServiceConfig(json: "{}") == ServiceConfig())
    #expect(try ServiceConfig(json: #"{"loadBalancingPolicy": "ROUND_ROBIN"}"#).balancing == .roundRobin)
  }

  @Test(arguments: [
    ("[]", ""),
    (#"{"methodConfig": {}}"#, "methodConfig"),
    (#"{"methodConfig": [{"name": [{"method": "A"}]}]}"#, "methodConfig[0].name[0]"),
    (#"{"methodConfig": [{"name": [{}, {}]}]}"#, "methodConfig"),
    (#"{"methodConfig": [{"name": [{}], "retryPolicy": {}, "hedgingPolicy": {}}]}"#, "methodConfig[0]"),
    (#"{"methodConfig": [{"name": [{}], "hedgingPolicy": {"maxAttempts": 1}}]}"#, "methodConfig[0].hedgingPolicy.maxAttempts"),
    (#"{"methodConfig": [{"name": [{}], "hedgingPolicy": {"maxAttempts": 2.5}}]}"#, "methodConfig[0].hedgingPolicy.maxAttempts"),
    (
      #"{"methodConfig": [{"retryPolicy": {"maxAttempts": 2, "maxBackoff": "1s", "backoffMultiplier": 2, "retryableStatusCodes": [14], "#
        + #""initialBackoff": "0s"}}]}"#, "methodConfig[0].retryPolicy.initialBackoff"
    ),
    (
      #"{"methodConfig": [{"retryPolicy": {"maxAttempts": 2, "maxBackoff": "1s", "backoffMultiplier": 2, "initialBackoff": "1s", "#
        + #""retryableStatusCodes": ["LATE"]}}]}"#, "methodConfig[0].retryPolicy.retryableStatusCodes[0]"
    ),
    (#"{"methodConfig": [{"timeout": "1m"}]}"#, "methodConfig[0].timeout"),
    (#"{"methodConfig": [{"maxRequestMessageBytes": -1}]}"#, "methodConfig[0].maxRequestMessageBytes"),
    (#"{"methodConfig": [{"maxResponseMessageBytes": "much"}]}"#, "methodConfig[0].maxResponseMessageBytes"),
    (#"{"retryThrottling": {"maxTokens": 1001, "tokenRatio": 1}}"#, "retryThrottling.maxTokens"),
    (#"{"retryThrottling": {"maxTokens": 10, "tokenRatio": 0}}"#, "retryThrottling.tokenRatio"),
    (#"{"loadBalancingConfig": [{"grpclb": {}}]}"#, "loadBalancingConfig"),
  ])
  func `what is wrong is refused with its place`(json: String, place: String) {
    let error = #expect(throws: ServiceConfigRejected.self) { try ServiceConfig(json: json) }
    #expect(error?.place == place)
  }
}
