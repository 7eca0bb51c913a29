public import SandboxAPI

extension SandboxState {
  /// Takes a message for delivery; of messages with one key, the first is taken.
  public func sendMessage(_ request: SandboxV1.SendMessageRequest, at now: Int64) throws(SandboxRefused) -> Decision<Void> {
    guard let message = request.message else { throw .invalid(field: "message", mustBe: "given") }
    try checkKey(message.key, field: "message.key")
    try checkPhone(message.phone, field: "message.phone")
    guard !message.text.isEmpty else { throw .invalid(field: "message.text", mustBe: "not empty") }
    guard messages[message.key] == nil else { return Decision(()) }
    let taken = SandboxV1.Sms(
      key: message.key, phone: message.phone, sender: message.sender, text: message.text, sendTimeMicroseconds: now)
    return Decision((), recording: .sms(taken), at: now)
  }

  /// What was sent to a phone, the newest first, at most ``listedMessagesLimit``.
  public func messages(_ request: SandboxV1.ListMessagesRequest, at now: Int64) throws(SandboxRefused) -> [SandboxV1.Sms] {
    try checkPhone(request.phone, field: "phone")
    return (messageKeys[request.phone] ?? []).suffix(Self.listedMessagesLimit).reversed().compactMap { messages[$0] }
  }

  public static let listedMessagesLimit = 100
}
