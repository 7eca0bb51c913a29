/// Stops retries and hedges while too few calls succeed (gRFC A6, throttling).
///
/// An attempt that failed takes a token, a call that succeeded gives a part of one back; at half of the tokens or fewer there is no other
/// attempt. Counted in thousandths.
struct RetryThrottle {
  private let most: Int
  private let gain: Int
  private var tokens: Int

  init(_ throttling: RetryThrottling) {
    most = Int((throttling.maxTokens * 1000).rounded())
    gain = Int((throttling.tokenRatio * 1000).rounded())
    tokens = most
  }

  var admitsRetry: Bool { tokens > most / 2 }

  mutating func failed() { tokens = max(0, tokens - 1000) }

  mutating func succeeded() { tokens = min(most, tokens + gain) }
}
