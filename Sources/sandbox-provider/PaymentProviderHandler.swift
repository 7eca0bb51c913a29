import RPC
import Sandbox
import SandboxAPI

/// Serves `sandbox.v1.PaymentProviderService`: translates messages, leaves every rule to ``SandboxState``.
struct PaymentProviderHandler: SandboxV1.PaymentProviderService {
  let sandbox: LoopSandbox

  func createPayment(
    _ request: SandboxV1.CreatePaymentRequest, context: CallContext
  ) async throws -> SandboxV1.CreatePaymentResponse {
    .init(payment: try sandbox.decide(by: SandboxState.createPayment, request))
  }

  func getPayment(_ request: SandboxV1.GetPaymentRequest, context: CallContext) async throws -> SandboxV1.GetPaymentResponse {
    .init(payment: try sandbox.answer(by: SandboxState.payment, request))
  }

  func cancelPayment(
    _ request: SandboxV1.CancelPaymentRequest, context: CallContext
  ) async throws -> SandboxV1.CancelPaymentResponse {
    .init(payment: try sandbox.decide(by: SandboxState.cancelPayment, request))
  }

  func createRefund(
    _ request: SandboxV1.CreateRefundRequest, context: CallContext
  ) async throws -> SandboxV1.CreateRefundResponse {
    .init(refund: try sandbox.decide(by: SandboxState.createRefund, request))
  }

  func forgetCard(_ request: SandboxV1.ForgetCardRequest, context: CallContext) async throws -> SandboxV1.ForgetCardResponse {
    try sandbox.decide(by: SandboxState.forgetCard, request)
  }

  func listRegistry(
    _ request: SandboxV1.ListRegistryRequest, context: CallContext
  ) async throws -> SandboxV1.ListRegistryResponse {
    try sandbox.answer(by: SandboxState.registry, request)
  }

  func getRefund(_ request: SandboxV1.GetRefundRequest, context: CallContext) async throws -> SandboxV1.GetRefundResponse {
    .init(refund: try sandbox.answer(by: SandboxState.refund, request))
  }
}
