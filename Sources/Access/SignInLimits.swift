import AccessTokens
public import Bounds
public import EventLoop

/// What is bounded of signing in.
public struct SignInLimits: Sendable {
  /// Within which the others come back.
  public var window = TimeSpan.seconds(900)
  /// Of a login or phone, by all processes; a sign-in gives them back.
  public var maxAttempts = 10
  /// Of a phone, by all processes; a sign-in gives them back.
  public var maxCodes = 5
  /// Of a session, by all processes.
  public var maxRefreshes = 60
  /// What the calls from an address may cost by their contracts' `rate_cost`, in a process.
  public var maxCostPerAddress = 20_000
  /// Addresses of which something is gone.
  public var maxAddresses = 65_536

  public init() {}

  func allowance(_ count: Int) -> Allowance { Allowance(count, within: window.nanoseconds / 1000) }

  public static let bounds: [Bound<SignInLimits>] = [
    .time(
      "signInWindow", \.window, in: .seconds(1)...(.seconds(86_400)),
      beyond: "all attempts, codes and refreshes that were used up are there again; before, one after another comes back"),
    .count(
      "maxSignInAttempts", \.maxAttempts, of: "attempts of a login or phone within `signInWindow`", in: 1...1_000_000,
      beyond: "a sign-in ends with RESOURCE_EXHAUSTED, SIGN_IN_LIMITED, whatever the password or code"),
    .count(
      "maxSignInCodes", \.maxCodes, of: "codes of a phone within `signInWindow`", in: 1...1_000_000,
      beyond: "no code is sent, and the call ends with RESOURCE_EXHAUSTED, SIGN_IN_LIMITED"),
    .count(
      "maxRefreshes", \.maxRefreshes, of: "refreshes of a session within `signInWindow`", in: 1...1_000_000,
      beyond: "a refresh ends with RESOURCE_EXHAUSTED, SIGN_IN_LIMITED"),
    .count(
      "maxSignInCostPerAddress", \.maxCostPerAddress, of: "an address' `rate_cost` within `signInWindow`", in: 1...1_000_000_000,
      beyond:
        "a sign-in, code or refresh from there ends with RESOURCE_EXHAUSTED, SIGN_IN_LIMITED; behind a proxy all come from one"),
    .count(
      "maxRememberedAddresses", \.maxAddresses, of: "addresses", in: 1...10_000_000,
      beyond: "those that have used least are forgotten, and have all again"),
  ]
}
