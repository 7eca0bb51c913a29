import Access
import RPC
import RPCHTTP2
import SandboxAPI

import struct EventLoop.PerLoop

/// Sends messages through the sandbox, which shows what was sent.
struct SandboxSMSCentre: SMSCentre {
  let channels: PerLoop<HTTP2Channel>

  /// What sending may take, unless the call has less time left.
  let timeout: Duration

  func send(_ text: String, to phone: String, key: String, context: CallContext) async throws {
    let message = SandboxV1.Sms(key: key, phone: phone, sender: "Marketplace", text: text)
    do {
      let options = CallOptions(timeout: min(context.timeLeft ?? timeout, timeout))
      _ = try await SandboxV1.SmsCentreServiceClient(channels.current).sendMessage(.init(message: message), options: options)
    } catch {
      throw RPCError(.unavailable, "the code could not be sent; try again", reason: "SMS_UNAVAILABLE")
    }
  }
}
