import Sandbox
import SandboxAPI
import Testing

struct MessageRulesTests {
  @Test func `of messages with one key the first is taken, stamped by the centre`() throws {
    var merchant = try Merchant()
    try merchant.decide(by: SandboxState.sendMessage, message("a", "первое", time: 5))
    let again = try merchant.decide(by: SandboxState.sendMessage, message("a", "второе"))
    #expect(again.record == nil)
    let messages = try merchant.state.messages(.init(phone: "+79991234567"), at: merchant.now)
    #expect(messages == [.init(key: "a", phone: "+79991234567", text: "первое", sendTimeMicroseconds: merchant.now)])
  }

  @Test func `a phone's newest hundred messages are listed, the newest first`() throws {
    var merchant = try Merchant()
    for number in 1...101 { try merchant.decide(by: SandboxState.sendMessage, message("\(number)", "текст")) }
    try merchant.decide(by: SandboxState.sendMessage, message("another", "текст", phone: "+79990000000"))
    let keys = try merchant.state.messages(.init(phone: "+79991234567"), at: merchant.now).map(\.key)
    #expect(keys == (2...101).reversed().map(String.init))
  }

  @Test(arguments: ["", "79991234567", "+7999123456a", "+0999", "+1234567890123456", "+"])
  func `a message to what is no phone is refused`(phone: String) throws {
    var merchant = try Merchant()
    #expect(throws: SandboxRefused.self) {
      try merchant.decide(by: SandboxState.sendMessage, message("a", "текст", phone: phone))
    }
    #expect(throws: SandboxRefused.self) { try merchant.state.messages(.init(phone: phone), at: merchant.now) }
  }

  @Test func `a message without a key or a text is refused`() throws {
    var merchant = try Merchant()
    #expect(throws: SandboxRefused.self) { try merchant.decide(by: SandboxState.sendMessage, message("", "текст")) }
    #expect(throws: SandboxRefused.self) { try merchant.decide(by: SandboxState.sendMessage, message("a", "")) }
    #expect(throws: SandboxRefused.self) { try merchant.decide(by: SandboxState.sendMessage, .init()) }
  }

  private func message(
    _ key: String, _ text: String, phone: String = "+79991234567", time: Int64 = 0
  ) -> SandboxV1.SendMessageRequest {
    .init(message: .init(key: key, phone: phone, text: text, sendTimeMicroseconds: time))
  }
}
