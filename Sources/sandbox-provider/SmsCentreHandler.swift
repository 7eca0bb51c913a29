import RPC
import Sandbox
import SandboxAPI

/// Serves `sandbox.v1.SmsCentreService`.
struct SmsCentreHandler: SandboxV1.SmsCentreService {
  let sandbox: LoopSandbox

  func sendMessage(_ request: SandboxV1.SendMessageRequest, context: CallContext) async throws -> SandboxV1.SendMessageResponse {
    try sandbox.decide(by: SandboxState.sendMessage, request)
    return .init()
  }

  func listMessages(
    _ request: SandboxV1.ListMessagesRequest, context: CallContext
  ) async throws -> SandboxV1.ListMessagesResponse {
    .init(messages: try sandbox.answer(by: SandboxState.messages(_:at:), request))
  }
}
