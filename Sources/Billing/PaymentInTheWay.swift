import Access
import AccessTokens
public import Domain
public import RPC

/// What is to be done waits for the end of a payment that is under way.
public struct PaymentInTheWay: Error {
  public let payment: PaymentID

  public init(_ payment: PaymentID) { self.payment = payment }
}

extension PaymentSettlement {
  /// R1: a payment in flight is cancelled at the provider first; then `attempt` looks again at what is there. `paid` is called when it turns
  /// out to have succeeded.
  public func clearingTheWay<Response>(
    _ context: CallContext, _ attempt: () async throws -> Response, paid: () throws -> Void = {}
  ) async throws -> Response {
    while true {
      do {
        return try await attempt()
      } catch let way as PaymentInTheWay {
        try await context.answeringRefusals {
          if try await cancel(way.payment, in: context.caller.organization) { try paid() }
        }
      }
    }
  }
}
