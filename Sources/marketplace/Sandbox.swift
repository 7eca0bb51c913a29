import EventLoop
import RPC
import RPCHTTP2
import SandboxAPI

/// The stand-in for the payment provider and the SMS centre.
struct Sandbox: Sendable {
  let target: ChannelTarget
  private let smsCentre: SandboxV1.SmsCentreServiceClient
  private let control: SandboxV1.ControlServiceClient

  init(_ target: ChannelTarget) throws(SystemError) {
    self.target = target
    let channel = try HTTP2Channel.patient(target)
    smsCentre = SandboxV1.SmsCentreServiceClient(channel)
    control = SandboxV1.ControlServiceClient(channel)
  }

  /// From now on payers confirm by themselves, `delayMilliseconds` after a payment was created.
  func letPayersConfirm(afterMilliseconds delay: Int64) async throws {
    let behaviour = SandboxV1.Behaviour(payment: .confirm, delayMilliseconds: delay)
    _ = try await control.setBehaviour(.init(behaviour: behaviour), options: .byDefault())
  }

  /// Of the newest message that went to `phone`; nil when none did.
  func latestMessageKey(to phone: String) async throws -> String? { try await newest(phone)?.key }

  /// The sign-in code in the first message to `phone` after that with the key `earlier`.
  func code(to phone: String, after earlier: String?) async throws -> String {
    let message = try await wait(for: "SMS с кодом на \(phone)", within: .seconds(10)) {
      let message = try await newest(phone)
      return message?.key == earlier ? nil : message
    }
    return try expect("код в SMS «\(message.text)»", signInCode(in: message.text))
  }

  private func newest(_ phone: String) async throws -> SandboxV1.Sms? {
    try await smsCentre.listMessages(.init(phone: phone), options: .byDefault()).messages.first
  }
}

/// The six digits in a row, no more and no fewer, that a message has; nil without them.
func signInCode(in message: String) -> String? {
  message.split { !("0"..."9").contains($0) }.first { $0.utf8.count == 6 }.map(String.init)
}
