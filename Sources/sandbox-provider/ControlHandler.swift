import RPC
import Sandbox
import SandboxAPI

/// Serves `sandbox.v1.ControlService`.
struct ControlHandler: SandboxV1.ControlService {
  let sandbox: LoopSandbox

  func confirmPayment(
    _ request: SandboxV1.ConfirmPaymentRequest, context: CallContext
  ) async throws -> SandboxV1.ConfirmPaymentResponse {
    .init(payment: try sandbox.decide(by: SandboxState.confirmPayment, request))
  }

  func declinePayment(
    _ request: SandboxV1.DeclinePaymentRequest, context: CallContext
  ) async throws -> SandboxV1.DeclinePaymentResponse {
    .init(payment: try sandbox.decide(by: SandboxState.declinePayment, request))
  }

  func setBehaviour(
    _ request: SandboxV1.SetBehaviourRequest, context: CallContext
  ) async throws -> SandboxV1.SetBehaviourResponse {
    try sandbox.decide(by: SandboxState.setBehaviour, request)
    return .init()
  }

  func listRecords(_ request: SandboxV1.ListRecordsRequest, context: CallContext) async throws -> SandboxV1.ListRecordsResponse {
    try sandbox.answer(by: SandboxState.records, request)
  }
}
